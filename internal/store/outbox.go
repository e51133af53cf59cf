package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"firsthand"
)

// maxPayload is the largest payload of an outbox row in bytes: it carries IDs, not content.
const maxPayload = 16 << 10

// event is a row of the outbox that the Tx will write at its end.
type event struct {
	topic, payload string
	due            time.Time
}

// Emit puts an event into the outbox, in this Tx: if the Tx commits, the handlers of the topic
// ("noun.verb", in the past: "quote.withdrawn") will see it, once or more often. The payload
// becomes JSON and carries IDs and revision numbers only: what they mean is read when it is
// handled. The rows are written together when the Tx ends.
func (tx *Tx) Emit(ctx context.Context, topic string, payload any) error {
	return tx.EmitAt(ctx, tx.now, topic, payload)
}

// EmitAt is Emit for something that shall not happen before a given time.
func (tx *Tx) EmitAt(_ context.Context, at time.Time, topic string, payload any) error {
	if !tx.writes {
		return fmt.Errorf("emit %s: this Tx only reads", topic)
	}
	data, err := json.Marshal(payload)
	if err != nil {
		return fmt.Errorf("emit %s: %w", topic, err)
	}
	if topic == "" || len(data) > maxPayload {
		return fmt.Errorf("emit %q: a payload of %d bytes: a topic and %d bytes at most can be kept", topic, len(data), maxPayload)
	}
	if err := checkText(topic + string(data)); err != nil {
		return fmt.Errorf("emit %q: %w", topic, err)
	}
	tx.emitted = append(tx.emitted, event{topic, string(data), at})
	return nil
}

// FlushEvents writes what was emitted so far, for who reads the outbox in the same Tx. Not within a Savepoint: it could
// not be undone.
func (tx *Tx) FlushEvents(ctx context.Context) error {
	if tx.levels > 0 {
		return errors.New("events flushed within a savepoint")
	}
	err := tx.writeEvents(ctx)
	tx.woken, tx.emitted = tx.woken || len(tx.emitted) > 0, nil
	return err
}

// writeEvents writes what was emitted.
func (tx *Tx) writeEvents(ctx context.Context) error {
	const perStatement = 200
	for start := 0; start < len(tx.emitted); start += perStatement {
		part := tx.emitted[start:min(start+perStatement, len(tx.emitted))]
		args := make([]any, 0, 5*len(part))
		for _, e := range part {
			args = append(args, firsthand.NewID(tx.now), e.topic, e.payload, firsthand.Micros(tx.now), firsthand.Micros(e.due))
		}
		_, err := tx.Exec(ctx, `INSERT INTO outbox (id, topic, payload, made_at, due_at) VALUES `+
			strings.TrimSuffix(strings.Repeat(Holes(5)+", ", len(part)), ", "), args...)
		if err != nil {
			return err
		}
	}
	return nil
}
