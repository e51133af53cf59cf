package webhooks

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/store"
)

// Programs that speak Ghost's Admin API add webhooks with their own keys. Such a webhook hears of one event, in Ghost's words; its secret is the
// program's, or there is none; and it hears nothing while its key opens nothing.

// Ghosts is what those who speak Ghost's words bring along.
type Ghosts struct {
	// Body is the message of an event ("post.published") for the program of a key: of its object, what is so now. nil: nobody is told any more.
	Body func(ctx context.Context, tx *store.Tx, event, object string) (map[string]any, error)
	// Opens tells whether a key still opens anything.
	Opens func(ctx context.Context, tx *store.Tx, key string) (bool, error)
	// Version is that of the Ghost whose words are spoken, "6.65".
	Version string
}

// happened is what the events that we know tell of themselves.
type happened struct {
	Quote, Source, Correction, Story, Topic, Member string
	Before                                          string // the revision that readers saw
	Page                                            string // "1": the story is a page
	Topics                                          string // "+": it has one more, "-": one less, "+-": both
}

// about is the ID of what it happened to, one of them.
func (h happened) about() string {
	return h.Quote + h.Source + h.Correction + h.Story + h.Topic + h.Member
}

// ghostTopics are the topics of the outbox that are events in Ghost's words, too.
var ghostTopics = []string{"story.made", "story.saved", "story.published", "story.unpublished", "story.scheduled", "story.unscheduled", "story.rescheduled",
	"story.trashed", "topic.made", "topic.saved", "topic.removed", "member.added", "member.changed", "member.removed"}

// inGhost are the events that a topic is in Ghost's words.
func (h happened) inGhost(topic string) []string {
	kind := "post"
	if h.Page == "1" {
		kind = "page"
	}
	const site = "site.changed"
	switch topic {
	case "story.made":
		return append(h.moved(kind), kind+".added")
	case "story.saved":
		return append(h.moved(kind), kind+".edited")
	case "story.published":
		if h.Before != "" {
			return []string{kind + ".published.edited", kind + ".edited", site}
		}
		return []string{kind + ".published", kind + ".edited", site}
	case "story.unpublished":
		return []string{kind + ".unpublished", kind + ".edited", site}
	case "story.scheduled", "story.unscheduled", "story.rescheduled":
		return []string{kind + topic[len("story"):], kind + ".edited"}
	case "story.trashed":
		return []string{kind + ".deleted"}
	case "topic.made":
		return []string{"tag.added"}
	case "topic.saved":
		return []string{"tag.edited", site}
	case "topic.removed":
		return []string{"tag.deleted", site}
	case "member.added":
		return []string{"member.added"}
	case "member.changed":
		return []string{"member.edited"}
	case "member.removed":
		return []string{"member.deleted"}
	}
	return nil
}

// moved are the events of topics that were put to a story, or taken from it.
func (h happened) moved(kind string) (events []string) {
	if strings.Contains(h.Topics, "+") {
		events = append(events, kind+".tag.attached")
	}
	if strings.Contains(h.Topics, "-") {
		events = append(events, kind+".tag.detached")
	}
	return events
}

// SayUsed is what is said of an address that hears of an event already.
const SayUsed = "Target URL has already been used for this event."

// AddFor registers an address for the program of a key, with the secret that it gives, or none.
func (t *Teller) AddFor(ctx context.Context, actor firsthand.Actor, w Webhook, secret string) (Webhook, error) {
	if err := actor.May(firsthand.WebhookSave); err != nil {
		return Webhook{}, err
	}
	if err := w.validateGhost(); err != nil {
		return Webhook{}, err
	}
	if len(secret) > maxSecret {
		return Webhook{}, firsthand.Errorf(firsthand.Invalid, "A secret has at most %d letters.", maxSecret)
	}
	w.ID = ID(firsthand.NewID(t.DB.Clock().Now()))
	if secret != "" {
		var err error
		if w.sealed, err = sealSecret(ctx, t.Blobs, w.ID, secret); err != nil {
			return Webhook{}, err
		}
	}
	err := t.DB.Write(ctx, actor, firsthand.WebhookSave, func(tx *store.Tx) error {
		there, err := list(ctx, tx)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(there, func(o Webhook) bool { return o.Key != "" && o.URL == w.URL && slices.Equal(o.Events, w.Events) }) {
			return firsthand.Errorf(firsthand.Conflict, SayUsed)
		}
		if err := add(ctx, tx, w); err != nil {
			return err
		}
		w, err = ForKey(ctx, tx, w.ID)
		return err
	})
	if err != nil && secret != "" {
		t.forgetKey(ctx, w.ID)
	}
	return w, err
}

const (
	maxHookName = 191
	maxSecret   = 191
)

func (w *Webhook) validateGhost() error {
	if err := fetch.CheckAddress(w.URL); err != nil {
		return err
	}
	switch {
	case w.Key == "":
		return firsthand.Errorf(firsthand.Invalid, "Say whose webhook this is.")
	case len(w.Events) != 1 || w.Events[0] == "" || len(w.Events[0]) > 50:
		return firsthand.Errorf(firsthand.Invalid, "A program's webhook hears of one event, of at most 50 letters.")
	case utf8.RuneCountInString(w.Name) > maxHookName:
		return firsthand.Errorf(firsthand.Invalid, "The name of a webhook has at most %d letters.", maxHookName)
	}
	return nil
}

// ForKey reads the webhook of a program; NotFound where there is none, or where it is the desk's.
func ForKey(ctx context.Context, tx *store.Tx, id ID) (Webhook, error) {
	w, err := store.Get(ctx, tx, scanHook, `SELECT `+hookColumns+` FROM webhooks h WHERE h.id = ? AND h.key_id <> ''`, string(id))
	if store.NoRows(err) {
		return Webhook{}, firsthand.Errorf(firsthand.NotFound, "Webhook not found.")
	}
	if err != nil {
		return Webhook{}, fmt.Errorf("read webhook %s: %w", id, err)
	}
	return w, nil
}

// LastTold is the last delivery of a webhook that was tried; ok is false where none was.
func LastTold(ctx context.Context, tx *store.Tx, id ID) (d Delivery, ok bool, err error) {
	d, err = store.Get(ctx, tx, scanDelivery, `SELECT `+deliveryColumns+` FROM webhook_deliveries d WHERE d.webhook_id = ? AND d.tried_at > 0 ORDER BY d.tried_at DESC, d.id DESC LIMIT 1`, string(id))
	if store.NoRows(err) {
		return Delivery{}, false, nil
	}
	if err != nil {
		return Delivery{}, false, fmt.Errorf("last delivery of webhook %s: %w", id, err)
	}
	return d, true, nil
}

// ChangeFor gives a program's webhook another name, event or address, and another secret where one is given.
func (t *Teller) ChangeFor(ctx context.Context, actor firsthand.Actor, w Webhook, secret *string) (Webhook, error) {
	if err := actor.May(firsthand.WebhookSave); err != nil {
		return Webhook{}, err
	}
	if err := w.validateGhost(); err != nil {
		return Webhook{}, err
	}
	if secret != nil {
		if len(*secret) > maxSecret {
			return Webhook{}, firsthand.Errorf(firsthand.Invalid, "A secret has at most %d letters.", maxSecret)
		}
		w.sealed = ""
		if *secret != "" {
			var err error
			if w.sealed, err = sealSecret(ctx, t.Blobs, w.ID, *secret); err != nil {
				return Webhook{}, err
			}
		}
	}
	err := t.DB.Write(ctx, actor, firsthand.WebhookSave, func(tx *store.Tx) (err error) {
		if err := one(ctx, tx, w.ID, "changed", `UPDATE webhooks SET url = ?, events = ?, name = ?, secret = ?, updated_at = ? WHERE id = ? AND key_id <> ''`,
			w.URL, eventsText(w.Events), w.Name, w.sealed, firsthand.Micros(tx.Now()), string(w.ID)); err != nil {
			return err
		}
		w, err = ForKey(ctx, tx, w.ID)
		return err
	})
	return w, err
}

// listening are the webhooks that hear of a topic, each with the event as it is told. Programs whose key opens nothing hear of nothing.
func (t *Teller) listening(ctx context.Context, tx *store.Tx, topic string, h happened) (hooks []Webhook, events []string, err error) {
	all, err := list(ctx, tx)
	if err != nil {
		return nil, nil, err
	}
	inGhost := h.inGhost(topic)
	for _, w := range all {
		event := topic
		if w.Key != "" {
			event = w.Events[0]
			if !slices.Contains(inGhost, event) {
				continue
			}
			if open, err := t.open(ctx, tx, w); err != nil {
				return nil, nil, err
			} else if !open {
				continue
			}
		} else if !slices.Contains(w.Events, topic) {
			continue
		}
		hooks, events = append(hooks, w), append(events, event)
	}
	return hooks, events, nil
}

// open tells whether the program of a webhook may still hear anything.
func (t *Teller) open(ctx context.Context, tx *store.Tx, w Webhook) (bool, error) {
	if w.Key == "" {
		return true, nil
	}
	if t.Ghosts.Opens == nil || t.Ghosts.Body == nil {
		return false, nil
	}
	return t.Ghosts.Opens(ctx, tx, w.Key)
}
