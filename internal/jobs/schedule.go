package jobs

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// schedule is something that happens again and again. When it is due, whoever moves its row
// forward writes an event in the same transaction: one node does, and from there on it is an event
// like any other, with retries and a dead letter.
type schedule struct {
	name  string
	every time.Duration
}

func (s schedule) topic() string { return "schedule." + s.name }

// Every registers work that is done once at first and then at an interval, by one node each time.
// If it takes longer than the interval, or fails, it is not queued a second time. Not to be called
// once Run was.
func (r *Runner) Every(interval time.Duration, name string, fn func(ctx context.Context, db *store.DB) error) {
	if interval <= 0 {
		panic("jobs: a schedule without an interval: " + name)
	}
	s := schedule{name, interval}
	r.schedules = append(r.schedules, s)
	r.HandleSlow(s.topic(), "schedule", func(ctx context.Context, db *store.DB, _ Event) error { return fn(ctx, db) })
}

// nextScheduled is when the next schedule is due, in microseconds; 0 if there is none. A schedule
// that the database does not know yet is due since ever.
func (r *Runner) nextScheduled(ctx context.Context, tx *store.Tx) (next int64, err error) {
	for _, s := range r.schedules {
		due, err := store.Get(ctx, tx, store.Value[int64], `SELECT due_at FROM schedule WHERE name = ?`, s.name)
		if store.NoRows(err) {
			return 1, nil
		}
		if err != nil {
			return 0, err
		}
		if next == 0 || due < next {
			next = due
		}
	}
	return next, nil
}

// tick emits what is due and sets when it is due next.
func (r *Runner) tick(ctx context.Context, tx *store.Tx) error {
	now := firsthand.Micros(tx.Now())
	for _, s := range r.schedules {
		_, err := tx.Exec(ctx, `INSERT INTO schedule (name, due_at) VALUES (?, ?) ON CONFLICT (name) DO NOTHING`, s.name, now)
		if err != nil {
			return err
		}
		moved, err := tx.Exec(ctx, `UPDATE schedule SET due_at = ? WHERE name = ? AND due_at <= ?`,
			firsthand.Micros(tx.Now().Add(s.every)), s.name, now)
		if err != nil || moved == 0 {
			if err != nil {
				return err
			}
			continue
		}
		waiting, err := store.Get(ctx, tx, store.Value[int], `
			SELECT count(*) FROM (SELECT 1 AS one FROM outbox WHERE topic >= 'schedule.' AND topic < 'schedule/' AND topic = ? AND dead = 0 LIMIT 1) waits`, s.topic())
		if err != nil {
			return err
		}
		if waiting == 0 {
			if err := tx.Emit(ctx, s.topic(), struct{}{}); err != nil {
				return err
			}
		}
	}
	return nil
}
