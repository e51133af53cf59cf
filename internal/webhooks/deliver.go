package webhooks

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"time"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/jobs"
	"firsthand/internal/store"
)

const (
	topicDue    = "webhook.due"    // a delivery is to be tried
	topicPaused = "webhook.paused" // the desk is to look at an address
)

// due is the payload of topicDue.
type due struct {
	Delivery string `json:"delivery"`
}

// When a delivery is given up, and a webhook paused: not for a receiver that is started anew.
const (
	maxTries   = 12 // in some eleven hours
	pauseAfter = 10 // failures in a row, and
	pauseTime  = 15 * time.Minute
)

// Register hangs the teller on the queue: every event that can be heard of, and what comes of it.
func (t *Teller) Register(queue *jobs.Runner) {
	topics := slices.Concat(Events, ghostTopics)
	slices.Sort(topics)
	for _, topic := range slices.Compact(topics) {
		queue.Handle(topic, "webhooks", t.Tell)
	}
	queue.HandleSlow(topicDue, "webhooks", t.Deliver)
	queue.Ignore(topicPaused)
	queue.Every(24*time.Hour, "webhooks", Forget)
}

// Tell puts an event down for every webhook that wants to hear of it, and has it delivered.
func (t *Teller) Tell(ctx context.Context, db *store.DB, e jobs.Event) error {
	var about happened
	if err := e.Decode(&about); err != nil {
		return err
	}
	var hooks []Webhook
	var events []string
	err := db.Read(ctx, func(tx *store.Tx) (err error) {
		hooks, events, err = t.listening(ctx, tx, e.Topic, about)
		return err
	})
	if err != nil || len(hooks) == 0 {
		return err
	}
	return db.Maintain(ctx, func(tx *store.Tx) error {
		for i, w := range hooks {
			if err := putDown(ctx, tx, w, e, events[i], about.about()); err != nil {
				return err
			}
		}
		return nil
	})
}

func putDown(ctx context.Context, tx *store.Tx, w Webhook, e jobs.Event, event, object string) error {
	id := firsthand.NewID(tx.Now())
	n, err := tx.Exec(ctx, `
		INSERT INTO webhook_deliveries (id, webhook_id, event_id, event, object_id, happened, state, tries, status, reason, tried_at)
		SELECT ?, h.id, ?, ?, ?, ?, 'waiting', 0, 0, '', 0 FROM webhooks h WHERE h.id = ?
		ON CONFLICT (webhook_id, event_id, event) DO NOTHING`, id, e.ID, event, object, firsthand.Micros(e.MadeAt), string(w.ID))
	if err != nil {
		return fmt.Errorf("put %s down for webhook %s: %w", event, w.ID, err)
	}
	if n == 0 {
		return nil // it was put down before, or nobody listens any more
	}
	return tx.Emit(ctx, topicDue, due{id})
}

// Deliver tries one delivery. What comes to nothing is tried again later; a paused webhook is left alone.
func (t *Teller) Deliver(ctx context.Context, db *store.DB, e jobs.Event) error {
	var asked due
	if err := e.Decode(&asked); err != nil {
		return err
	}
	var d Delivery
	var w Webhook
	var message []byte
	err := db.Read(ctx, func(tx *store.Tx) (err error) {
		if d, w, err = find(ctx, tx, asked.Delivery, ""); err != nil || d.State != Waiting || w.PausedAt != 0 {
			return err
		}
		if open, err := t.open(ctx, tx, w); err != nil || !open {
			return err
		}
		message, err = t.body(ctx, tx, w, d)
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil // nobody listens any more
	}
	if err != nil || message == nil {
		return err
	}
	status, reason := t.send(ctx, w, d, message)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return db.Write(ctx, firsthand.Actor{Name: "Firsthand", Role: firsthand.System}, firsthand.WebhookSave, func(tx *store.Tx) error {
		return t.note(ctx, tx, asked.Delivery, status, reason)
	})
}

// find reads a delivery and its webhook; forUpdate, where its failures are to be counted: others may fail at the same time.
func find(ctx context.Context, tx *store.Tx, delivery, forUpdate string) (d Delivery, w Webhook, err error) {
	if d, err = store.Get(ctx, tx, scanDelivery, `SELECT `+deliveryColumns+` FROM webhook_deliveries d WHERE d.id = ?`, delivery); err != nil {
		return d, w, err
	}
	w, err = store.Get(ctx, tx, scanHook, `SELECT `+hookColumns+` FROM webhooks h WHERE h.id = ?`+forUpdate, string(d.Webhook))
	return d, w, err
}

// send sends one message; reason "" says that it arrived.
func (t *Teller) send(ctx context.Context, w Webhook, d Delivery, message []byte) (status int, reason string) {
	header := map[string]string{"X-Firsthand-Delivery": d.ID, "X-Firsthand-Event": d.Event}
	if w.Key != "" {
		header["Content-Version"] = "v" + t.Ghosts.Version
	}
	if w.sealed != "" {
		secret, err := openSecret(ctx, t.Blobs, w.ID, w.sealed)
		if err != nil {
			t.Log.Error("open the secret of a webhook", "webhook", w.ID, "error", err)
			return 0, firsthand.ErrorMessage(err)
		}
		at := strconv.FormatInt(t.DB.Clock().Now().UnixMilli(), 10)
		header["X-Ghost-Signature"] = "sha256=" + Sign(secret, message, at) + ", t=" + at
	}
	status, err := t.Fetch.Post(ctx, fetch.Message{URL: w.URL, Type: "application/json", Body: message, Header: header})
	switch {
	case err != nil:
		return 0, firsthand.ErrorMessage(err)
	case status < 200 || status > 299:
		return status, fmt.Sprintf("The address answered with %d; 200 says that a message arrived.", status)
	}
	return status, ""
}

// Sign is what stands in the signature of a message, as Ghost signs: HMAC-SHA256 of body and timestamp, hexadecimal.
func Sign(secret string, message []byte, at string) string {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write(message)
	mac.Write([]byte(at))
	return hex.EncodeToString(mac.Sum(nil))
}

// note writes down what became of a try.
func (t *Teller) note(ctx context.Context, tx *store.Tx, delivery string, status int, reason string) error {
	if err := tx.Actor().May(firsthand.WebhookSave); err != nil {
		return err
	}
	d, w, err := find(ctx, tx, delivery, tx.Dialect().ForUpdate())
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	if err != nil {
		return err
	}
	now := firsthand.Micros(tx.Now())
	d.Tries++
	d.State = Delivered
	if reason != "" {
		if d.State = Waiting; d.Tries >= maxTries {
			d.State = Failed
		}
	}
	tx.Audit("webhook", string(w.ID), d.Event+": "+d.State)
	_, err = tx.Exec(ctx, `UPDATE webhook_deliveries SET state = ?, tries = ?, status = ?, reason = ?, tried_at = ? WHERE id = ?`, d.State, d.Tries, status, reason, now, d.ID)
	if err != nil {
		return fmt.Errorf("note delivery %s: %w", d.ID, err)
	}
	if reason == "" {
		_, err = tx.Exec(ctx, `UPDATE webhooks SET failures = 0, failed_at = 0 WHERE id = ? AND failures > 0`, string(w.ID))
		return err
	}
	if d.State == Waiting {
		if err := tx.EmitAt(ctx, tx.Now().Add(backOff(d.Tries)), topicDue, due{d.ID}); err != nil {
			return err
		}
	}
	return t.failed(ctx, tx, w, reason)
}

// backOff is how long a delivery waits that came to nothing: 10 s, 20 s, … 4 h.
func backOff(tries int) time.Duration {
	return min(10*time.Second<<min(tries-1, 20), 4*time.Hour)
}

// failed counts a failure, and pauses a webhook that has too many.
func (t *Teller) failed(ctx context.Context, tx *store.Tx, w Webhook, reason string) error {
	now := firsthand.Micros(tx.Now())
	w.Failures++
	if w.FailedAt == 0 {
		w.FailedAt = now
	}
	pause := w.PausedAt == 0 && w.Failures >= pauseAfter && now-w.FailedAt >= pauseTime.Microseconds()
	if pause {
		w.PausedAt, w.PausedWhy = now, fmt.Sprintf("%d messages in a row did not arrive. %s", w.Failures, reason)
		tx.Audit("webhook", string(w.ID), "paused")
		if err := tx.Emit(ctx, topicPaused, map[string]string{"webhook": string(w.ID)}); err != nil {
			return err
		}
		t.Log.Warn("a webhook is paused: its address keeps failing", "webhook", w.ID, "reason", reason)
	}
	_, err := tx.Exec(ctx, `UPDATE webhooks SET failures = ?, failed_at = ?, paused_at = ?, paused_why = ? WHERE id = ?`,
		w.Failures, w.FailedAt, w.PausedAt, w.PausedWhy, string(w.ID))
	if err != nil {
		return fmt.Errorf("count a failure of webhook %s: %w", w.ID, err)
	}
	return nil
}
