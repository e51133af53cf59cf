package jobs

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// Letter is a dead letter: an event that nobody will handle unless somebody asks for it.
type Letter struct {
	Event
	Error string // of the last attempt; for the log's readers, not for the public
}

// Dead lists the dead letters, oldest first.
func Dead(ctx context.Context, tx *store.Tx, limit int) ([]Letter, error) {
	return store.List(ctx, tx, func(s store.Scanner) (l Letter, err error) {
		var payload string
		var made int64
		err = s.Scan(&l.ID, &l.Topic, &payload, &made, &l.Attempt, &l.Error)
		l.Payload, l.MadeAt = []byte(payload), firsthand.FromMicros(made)
		return l, err
	}, `SELECT id, topic, payload, made_at, attempts, error FROM outbox WHERE dead = 1 ORDER BY made_at, id LIMIT ?`, limit)
}

// Revive makes a dead letter an event again, due now, with all its attempts before it. What some
// of its handlers have done is not done again.
func Revive(ctx context.Context, tx *store.Tx, id string) error {
	n, err := tx.Exec(ctx, `
		UPDATE outbox SET dead = 0, attempts = 0, due_at = ?, claimed_by = '' WHERE id = ? AND dead = 1`,
		firsthand.Micros(tx.Now()), id)
	if err == nil && n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "There is no failed event by that ID.")
	}
	return err
}

// Backlog is how far behind the work is.
type Backlog struct {
	Waiting int       // due and not begun
	Dead    int       // dead letters
	Oldest  time.Time // when the oldest that is due should have been handled; zero if none is
}

// Behind counts what is due. Events of topics that no node knows are counted too.
func Behind(ctx context.Context, tx *store.Tx) (b Backlog, err error) {
	var oldest int64
	err = tx.QueryRow(ctx, `
		SELECT count(CASE WHEN dead = 0 THEN 1 END), count(CASE WHEN dead = 1 THEN 1 END),
			COALESCE(MIN(CASE WHEN dead = 0 THEN due_at END), 0)
		FROM outbox WHERE dead = 1 OR due_at <= ?`, firsthand.Micros(tx.Now())).Scan(&b.Waiting, &b.Dead, &oldest)
	b.Oldest = firsthand.FromMicros(oldest)
	return b, err
}
