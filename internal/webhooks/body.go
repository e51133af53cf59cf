package webhooks

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// body is the message of a delivery: what is true now, and of that what readers may see; to a program that has a key of its own, what that opens.
func (t *Teller) body(ctx context.Context, tx *store.Tx, w Webhook, d Delivery) ([]byte, error) {
	if w.Key != "" {
		object, err := t.Ghosts.Body(ctx, tx, d.Event, d.Object)
		if err != nil || object == nil {
			return nil, err
		}
		return json.Marshal(object)
	}
	v, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: t.BaseURL, Now: tx.Now()})
	if err != nil {
		return nil, err
	}
	kind, _, _ := strings.Cut(d.Event, ".")
	var object map[string]any
	switch kind {
	case "quote":
		object, err = quoteBody(v, d.Object)
	case "source":
		object, err = sourceBody(ctx, tx, v, d.Object)
	case "correction":
		object, err = correctionBody(ctx, tx, v, d.Object)
	case "story":
		object, err = storyBody(ctx, tx, v, d.Object)
	}
	if err == nil {
		err = v.Err()
	}
	if err != nil {
		return nil, fmt.Errorf("message of delivery %s: %w", d.ID, err)
	}
	if object == nil {
		object = map[string]any{}
	}
	object["public"] = len(object) > 0
	object["id"] = d.Object
	return json.Marshal(map[string]any{"event": d.Event, "delivery": d.ID, "site": t.BaseURL, "happened_at": when(d.Happened), kind: object})
}

func when(micros int64) string { return firsthand.FromMicros(micros).Format(time.RFC3339Nano) }

// missing makes what is not there, or not for readers, no error.
func missing(err error) error {
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	return err
}

func quoteBody(v *ghost.View, id string) (map[string]any, error) {
	q, err := v.Quote(sources.QuoteID(id))
	if err != nil || q.URL() == "" {
		return nil, missing(err)
	}
	return v.Public(q, ghost.QuoteFields, ghost.QuoteFields), nil
}

func sourceBody(ctx context.Context, tx *store.Tx, v *ghost.View, id string) (map[string]any, error) {
	object, err := v.PublicSource(sources.SourceID(id))
	if err != nil || object == nil {
		return nil, err
	}
	w, err := sources.GetWatch(ctx, tx, sources.SourceID(id))
	object["watch"] = string(w.State)
	return object, err
}

func correctionBody(ctx context.Context, tx *store.Tx, v *ghost.View, id string) (map[string]any, error) {
	c, err := stories.GetCorrection(ctx, tx, id)
	if err != nil {
		return nil, missing(err)
	}
	story, err := storyBody(ctx, tx, v, string(c.Story))
	if err != nil || story == nil {
		return nil, err
	}
	return map[string]any{"kind": c.Kind, "text": c.Text, "old_text": c.OldText, "new_text": c.NewText, "published_at": when(c.PublishedAt), "story": story}, nil
}

func storyBody(ctx context.Context, tx *store.Tx, v *ghost.View, id string) (map[string]any, error) {
	s, err := stories.GetPublished(ctx, tx, stories.StoryID(id))
	if err != nil {
		return nil, missing(err)
	}
	return map[string]any{"id": id, "slug": s.Slug, "title": s.Revision.Content.Title, "dek": s.Revision.Content.Dek, "url": v.StoryURL(s.ID),
		"published_at": when(s.PublishedAt), "updated_at": when(s.UpdatedAt)}, nil
}
