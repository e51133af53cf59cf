package stories

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// LockTopic is GetTopic for an act that is about to change the topic: nobody else does meanwhile.
func LockTopic(ctx context.Context, tx *store.Tx, id TopicID) (Topic, error) {
	if err := lockName(ctx, tx, `SELECT id FROM topics WHERE id = ?`, string(id)); err != nil {
		return Topic{}, fmt.Errorf("lock topic %s: %w", id, err)
	}
	return GetTopic(ctx, tx, id)
}

// LockByline is GetByline for an act that is about to change the byline: nobody else does meanwhile.
func LockByline(ctx context.Context, tx *store.Tx, id BylineID) (Byline, error) {
	if err := lockName(ctx, tx, `SELECT id FROM bylines WHERE id = ?`, string(id)); err != nil {
		return Byline{}, fmt.Errorf("lock byline %s: %w", id, err)
	}
	return GetByline(ctx, tx, id)
}

// lockName keeps others from changing the row that a query finds, if there is one.
func lockName(ctx context.Context, tx *store.Tx, query, id string) error {
	err := tx.QueryRow(ctx, query+tx.Dialect().ForUpdate(), id).Scan(new(string))
	if store.NoRows(err) {
		return nil
	}
	return err
}

// Version names what a topic says: whoever changes it tells which state was changed.
func (t Topic) Version() string {
	t.CreatedAt, t.UpdatedAt = 0, 0
	return firsthand.VersionOf(t)
}

// Version names what a byline says: whoever changes it tells which state was changed.
func (b Byline) Version() string {
	b.CreatedAt, b.UpdatedAt = 0, 0
	return firsthand.VersionOf(b)
}
