package jobs

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// Waiting gives the payloads of events of a topic that become due between now and a time and that nobody holds, so many at most.
// Whoever gathers what happens often looks here before it emits one more. What is due already is not among them: it is about to
// be handled, and in an import there is much of it.
func Waiting(ctx context.Context, tx *store.Tx, topic string, by time.Time, most int) ([]json.RawMessage, error) {
	list, err := store.List(ctx, tx, store.Value[string], `
		SELECT payload FROM outbox WHERE dead = 0 AND due_at > ? AND due_at <= ? AND topic = ? AND claimed_by = '' ORDER BY due_at, id LIMIT ?`,
		firsthand.Micros(tx.Now()), firsthand.Micros(by), topic, most)
	if err != nil {
		return nil, fmt.Errorf("read which %s wait: %w", topic, err)
	}
	payloads := make([]json.RawMessage, len(list))
	for i, p := range list {
		payloads[i] = json.RawMessage(p)
	}
	return payloads, nil
}
