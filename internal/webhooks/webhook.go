package webhooks

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

// ID names a webhook.
type ID string

// Events are what can be heard of: each is a topic of the outbox.
var Events = []string{"quote.saved", "quote.checked", "quote.disputed", "quote.withdrawn", "source.changed", "correction.published",
	"story.published", "story.unpublished"}

// Webhook is an address that hears of events.
type Webhook struct {
	ID        ID
	URL       string
	Events    []string
	Failures  int    // tries in a row that came to nothing
	FailedAt  int64  // microseconds: the first of them
	PausedAt  int64  // 0: it is told
	PausedWhy string // for people
	CreatedBy string
	CreatedAt int64

	Name      string // as a program calls it
	Key       string // the ID of that program's key; "": the desk added it
	UpdatedAt int64

	sealed string // the secret; "": there is none
}

// maxHooks is how many webhooks a desk may have.
const maxHooks = 200

// Teller tells webhooks of events.
type Teller struct {
	DB      *store.DB
	Blobs   media.Blobs
	Fetch   *fetch.Client
	BaseURL string // the site's origin, no slash at the end
	Log     *slog.Logger
	Ghosts  Ghosts
}

// Add registers an address and gives the secret that its messages are signed with: nobody can be told it again.
func (t *Teller) Add(ctx context.Context, actor firsthand.Actor, w Webhook) (id ID, secret string, err error) {
	if err := actor.May(firsthand.WebhookSave); err != nil {
		return "", "", err
	}
	if err := w.validate(); err != nil {
		return "", "", err
	}
	w.ID, secret = ID(firsthand.NewID(t.DB.Clock().Now())), newSecret()
	if w.sealed, err = sealSecret(ctx, t.Blobs, w.ID, secret); err != nil {
		return "", "", err
	}
	if err := t.DB.Write(ctx, actor, firsthand.WebhookSave, func(tx *store.Tx) error { return add(ctx, tx, w) }); err != nil {
		t.forgetKey(ctx, w.ID)
		return "", "", err
	}
	return w.ID, secret, nil
}

// forgetKey removes the key of a secret that is not on file any more: it opens nothing, so that it may stay where this
// does not succeed does no harm.
func (t *Teller) forgetKey(ctx context.Context, id ID) {
	if err := t.Blobs.Remove(context.WithoutCancel(ctx), keyBlob(id)); err != nil {
		t.Log.Warn("the key of a webhook is left over", "webhook", string(id), "error", err)
	}
}

func add(ctx context.Context, tx *store.Tx, w Webhook) error {
	if err := tx.Actor().May(firsthand.WebhookSave); err != nil {
		return err
	}
	there, err := list(ctx, tx)
	if err != nil {
		return err
	}
	if len(there) >= maxHooks {
		return firsthand.Errorf(firsthand.Conflict, "There are %d webhooks already: remove one first.", maxHooks)
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO webhooks (id, url, events, secret, failures, failed_at, paused_at, paused_why, created_by, created_at, name, key_id, updated_at)
		VALUES (?, ?, ?, ?, 0, 0, 0, '', ?, ?, ?, ?, ?)`,
		string(w.ID), w.URL, eventsText(w.Events), w.sealed, tx.Actor().Name, firsthand.Micros(tx.Now()), w.Name, w.Key, firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("add webhook: %w", err)
	}
	tx.Audit("webhook", string(w.ID), strings.Join(w.Events, ", "))
	return nil
}

func eventsText(events []string) string {
	text, _ := json.Marshal(events) // strings
	return string(text)
}

func (w *Webhook) validate() error {
	if err := fetch.CheckAddress(w.URL); err != nil {
		return err
	}
	slices.Sort(w.Events)
	w.Events = slices.Compact(w.Events)
	if len(w.Events) == 0 {
		return firsthand.Errorf(firsthand.Invalid, "Say which events this address is to hear of: %s.", strings.Join(Events, ", "))
	}
	for _, e := range w.Events {
		if !slices.Contains(Events, e) {
			return firsthand.Errorf(firsthand.Invalid, "%q is no event that we know: %s.", e, strings.Join(Events, ", "))
		}
	}
	return nil
}

// Change gives a webhook of the desk's another address or other events. The secret stays.
func Change(ctx context.Context, tx *store.Tx, w Webhook) error {
	if err := tx.Actor().May(firsthand.WebhookSave); err != nil {
		return err
	}
	if err := w.validate(); err != nil {
		return err
	}
	return one(ctx, tx, w.ID, "changed", `UPDATE webhooks SET url = ?, events = ? WHERE id = ? AND key_id = ''`, w.URL, eventsText(w.Events), string(w.ID))
}

// Remove ends a webhook; what it was told of is forgotten.
func (t *Teller) Remove(ctx context.Context, actor firsthand.Actor, id ID) error {
	if err := actor.May(firsthand.WebhookSave); err != nil {
		return err
	}
	err := t.DB.Write(ctx, actor, firsthand.WebhookSave, func(tx *store.Tx) error {
		return one(ctx, tx, id, "removed", `DELETE FROM webhooks WHERE id = ?`, string(id))
	})
	if err == nil {
		t.forgetKey(ctx, id)
	}
	return err
}

// Resume tells a paused webhook again, beginning with what it missed: the 500 latest.
func Resume(ctx context.Context, tx *store.Tx, id ID) error {
	if err := tx.Actor().May(firsthand.WebhookSave); err != nil {
		return err
	}
	if err := one(ctx, tx, id, "resumed", `UPDATE webhooks SET paused_at = 0, paused_why = '', failures = 0, failed_at = 0 WHERE id = ?`, string(id)); err != nil {
		return err
	}
	missed, err := store.List(ctx, tx, store.Value[string], `SELECT id FROM webhook_deliveries WHERE webhook_id = ? AND state = 'waiting'
		ORDER BY happened DESC, id DESC LIMIT 500`, string(id))
	if err != nil {
		return fmt.Errorf("what webhook %s missed: %w", id, err)
	}
	for _, delivery := range missed {
		if err := tx.Emit(ctx, topicDue, due{delivery}); err != nil {
			return err
		}
	}
	return nil
}

// one runs a statement that changes one webhook.
func one(ctx context.Context, tx *store.Tx, id ID, what, statement string, args ...any) error {
	n, err := tx.Exec(ctx, statement, args...)
	if err != nil {
		return fmt.Errorf("webhook %s is to be %s: %w", id, what, err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "There is no such webhook.")
	}
	tx.Audit("webhook", string(id), what)
	return nil
}

const hookColumns = `h.id, h.url, h.events, h.secret, h.failures, h.failed_at, h.paused_at, h.paused_why, h.created_by, h.created_at, h.name, h.key_id, h.updated_at`

func scanHook(row store.Scanner) (Webhook, error) {
	var w Webhook
	var events string
	err := row.Scan(&w.ID, &w.URL, &events, &w.sealed, &w.Failures, &w.FailedAt, &w.PausedAt, &w.PausedWhy, &w.CreatedBy, &w.CreatedAt, &w.Name, &w.Key, &w.UpdatedAt)
	if err == nil {
		err = json.Unmarshal([]byte(events), &w.Events)
	}
	return w, err
}

func list(ctx context.Context, tx *store.Tx) ([]Webhook, error) {
	hooks, err := store.List(ctx, tx, scanHook, `SELECT `+hookColumns+` FROM webhooks h ORDER BY h.id LIMIT ?`, maxHooks)
	if err != nil {
		return nil, fmt.Errorf("list webhooks: %w", err)
	}
	return hooks, nil
}

// List gives all webhooks, oldest first. An address may hold a password, so it is for those who may set one.
func List(ctx context.Context, tx *store.Tx, actor firsthand.Actor) ([]Webhook, error) {
	if err := actor.May(firsthand.WebhookSave); err != nil {
		return nil, err
	}
	return list(ctx, tx)
}
