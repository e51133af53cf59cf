package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"firsthand"
)

// maxPayload is the largest payload of an outbox row in bytes: it carries IDs, not content.
const maxPayload = 16 << 10

// Emit writes an event into the outbox, in this Tx: if the Tx commits, the handlers of the topic
// ("noun.verb", in the past: "quote.withdrawn") will see it, once or more often. The payload
// becomes JSON and carries IDs and revision numbers only: what they mean is read when it is
// handled.
func (tx *Tx) Emit(ctx context.Context, topic string, payload any) error {
	return tx.EmitAt(ctx, tx.now, topic, payload)
}

// EmitAt is Emit for something that shall not happen before a given time.
func (tx *Tx) EmitAt(ctx context.Context, at time.Time, topic string, payload any) error {
	data, err := json.Marshal(payload)
	if err != nil {
		return fmt.Errorf("emit %s: %w", topic, err)
	}
	if topic == "" || len(data) > maxPayload {
		return fmt.Errorf("emit %q: a payload of %d bytes: a topic and %d bytes at most can be kept", topic, len(data), maxPayload)
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO outbox (id, topic, payload, made_at, due_at) VALUES (?, ?, ?, ?, ?)`,
		firsthand.NewID(tx.now), topic, string(data), firsthand.Micros(tx.now), firsthand.Micros(at))
	tx.woken = true
	return err
}
