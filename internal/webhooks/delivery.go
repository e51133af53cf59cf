package webhooks

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// Delivery is one event for one webhook: what became of telling it.
type Delivery struct {
	ID       string
	Webhook  ID
	Event    string
	Object   string // the ID of what it happened to
	Happened int64  // microseconds
	State    string // waiting, delivered, failed
	Tries    int
	Status   int    // HTTP's, of the last try; 0: no answer
	Reason   string // why the last try came to nothing, for people
	TriedAt  int64
}

// The states of a delivery.
const (
	Waiting   = "waiting"
	Delivered = "delivered"
	Failed    = "failed" // it was tried as often as it is tried
)

const deliveryColumns = `d.id, d.webhook_id, d.event, d.object_id, d.happened, d.state, d.tries, d.status, d.reason, d.tried_at`

func scanDelivery(row store.Scanner) (Delivery, error) {
	var d Delivery
	err := row.Scan(&d.ID, &d.Webhook, &d.Event, &d.Object, &d.Happened, &d.State, &d.Tries, &d.Status, &d.Reason, &d.TriedAt)
	return d, err
}

// ListDeliveries gives what a webhook was told of, newest first; before "" begins with the newest, else it is the
// delivery that the last page ended with.
func ListDeliveries(ctx context.Context, tx *store.Tx, actor firsthand.Actor, hook ID, before string, limit int) ([]Delivery, error) {
	if err := actor.May(firsthand.WebhookSave); err != nil {
		return nil, err
	}
	where, args := `d.webhook_id = ?`, []any{string(hook)}
	if before != "" {
		where += ` AND (d.happened, d.id) < ((SELECT happened FROM webhook_deliveries WHERE id = ?), ?)`
		args = append(args, before, before)
	}
	found, err := store.List(ctx, tx, scanDelivery, `SELECT `+deliveryColumns+` FROM webhook_deliveries d WHERE `+where+`
		ORDER BY d.happened DESC, d.id DESC LIMIT ?`, append(args, limit)...)
	if err != nil {
		return nil, fmt.Errorf("deliveries of webhook %s: %w", hook, err)
	}
	return found, nil
}

// keepFor is how long deliveries are kept.
const keepFor = 30 * 24 // hours

// Forget removes deliveries that are old.
func Forget(ctx context.Context, db *store.DB) error {
	return db.Maintain(ctx, func(tx *store.Tx) error {
		_, err := tx.Exec(ctx, `DELETE FROM webhook_deliveries WHERE happened < ?`, firsthand.Micros(tx.Now())-keepFor*3_600_000_000)
		if err != nil {
			return fmt.Errorf("forget old deliveries: %w", err)
		}
		return nil
	})
}
