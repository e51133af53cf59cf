package stories

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// TopicMeta is what a topic brings along from another system for its page, in search and where it is shared.
type TopicMeta struct {
	Color     string           `json:"color,omitempty"` // as "#b3123b"
	Title     string           `json:"title,omitempty"` // for search engines
	Text      string           `json:"text,omitempty"`
	Open      Social           `json:"open,omitzero"`
	X         Social           `json:"x,omitzero"`
	Canonical string           `json:"canonical,omitempty"`
	Code      publication.Code `json:"code,omitzero"` // stands in its page
}

// BylineMeta is the same of a byline.
type BylineMeta struct {
	Cover    string               `json:"cover,omitempty"` // media path or URL
	Accounts publication.Accounts `json:"accounts,omitzero"`
	Title    string               `json:"title,omitempty"`
	Text     string               `json:"text,omitempty"`
}

const maxNameMeta = 160 << 10 // bytes of JSON

// BringTopic keeps a topic as it was in another system: with its ID, its slug and its dates. One that is on file under this
// ID becomes what it says now. An internal one has no address.
func BringTopic(ctx context.Context, tx *store.Tx, t Topic) error {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return err
	}
	t.Name = strings.TrimSpace(t.Name)
	if t.ID == "" || t.Name == "" || len(t.Name) > 191 {
		return firsthand.Errorf(firsthand.Invalid, "A topic needs an ID and a name of 1 to 191 letters.")
	}
	meta, err := nameMeta(t.Meta)
	if err != nil {
		return err
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	visibility := Public
	if t.Internal {
		visibility = "internal"
	} else if err := t.place(ctx, tx, settings); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO topics (id, slug, name, name_folded, description, image, imported, visibility, meta, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, name_folded = excluded.name_folded, description = excluded.description,
			image = excluded.image, visibility = excluded.visibility, meta = excluded.meta, updated_at = excluded.updated_at`,
		string(t.ID), t.Slug, t.Name, store.Fold(t.Name), t.Description, t.Image, visibility, meta, t.CreatedAt, t.UpdatedAt)
	if err != nil {
		return fmt.Errorf("bring topic %q: %w", t.Name, err)
	}
	tx.Audit("topic", string(t.ID), t.Name)
	tx.Touch(TopicTag(t.ID), TopicsTag)
	return nil
}

// BringByline is BringTopic for a byline.
func BringByline(ctx context.Context, tx *store.Tx, b Byline) error {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return err
	}
	if b.ID == "" {
		return firsthand.Errorf(firsthand.Invalid, "A byline that is brought in needs its ID.")
	}
	if err := b.check(); err != nil {
		return err
	}
	meta, err := nameMeta(b.Meta)
	if err != nil {
		return err
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	if err := b.place(ctx, tx, settings); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO bylines (id, slug, name, name_folded, bio, location, website, image, meta, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, name_folded = excluded.name_folded, bio = excluded.bio,
			location = excluded.location, website = excluded.website, image = excluded.image, meta = excluded.meta, updated_at = excluded.updated_at`,
		string(b.ID), b.Slug, b.Name, store.Fold(b.Name), b.Bio, b.Location, b.Website, b.Image, meta, b.CreatedAt, b.UpdatedAt)
	if err != nil {
		return fmt.Errorf("bring byline %q: %w", b.Name, err)
	}
	tx.Audit("byline", string(b.ID), b.Name)
	tx.Touch(BylineTag(b.ID), BylinesTag)
	return nil
}

func nameMeta(meta any) (string, error) {
	data, err := json.Marshal(meta)
	if err != nil {
		return "", fmt.Errorf("keep what came with a name: %w", err)
	}
	if len(data) > maxNameMeta {
		return "", firsthand.Errorf(firsthand.Invalid, "What came with this name is too long to keep: %d KB at most.", maxNameMeta>>10)
	}
	return string(data), nil
}
