package jobs

import (
	"context"
	"hash/fnv"
	"maps"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// A claim moves due_at to the moment when it runs out and says who holds it: whoever finds the row
// due again knows that its holder died.

// lane is a part of the work that has its own workers.
type lane int

const (
	prompt lane = iota // what is done in a moment, and may have its hour
	slow               // HandleSlow, and all that comes round (Every)
	both
)

// topics are those of a lane that this runner knows, as arguments.
func (r *Runner) topics(l lane) (args []any) {
	for _, topic := range slices.Sorted(maps.Keys(r.handlers)) {
		if l == both || r.slow[topic] == (l == slow) {
			args = append(args, topic)
		}
	}
	return args
}

// nextDue is when the next event or schedule of a lane is due, maybe long ago; zero if there is none.
func (r *Runner) nextDue(ctx context.Context, l lane) (due time.Time, err error) {
	topics := r.topics(l)
	if len(topics) == 0 {
		return due, nil
	}
	err = r.db.Read(ctx, func(tx *store.Tx) error {
		at, err := store.Get(ctx, tx, store.Value[int64], `
			SELECT due_at FROM outbox WHERE dead = 0 AND topic IN `+store.Holes(len(topics))+`
			ORDER BY due_at LIMIT 1`, topics...)
		if err != nil && !store.NoRows(err) {
			return err
		}
		if l == prompt {
			due = firsthand.FromMicros(at)
			return nil
		}
		scheduled, err := r.nextScheduled(ctx, tx)
		if at == 0 || scheduled != 0 && scheduled < at {
			at = scheduled
		}
		due = firsthand.FromMicros(at)
		return err
	})
	return due, err
}

// claim takes up to limit due events of a lane for this runner. Those that were claimed too often without
// an answer (a handler that takes the process down with it) become dead letters.
func (r *Runner) claim(ctx context.Context, l lane, limit int) (claimed []Event, err error) {
	topics := r.topics(l)
	err = r.db.Maintain(ctx, func(tx *store.Tx) error {
		claimed = nil
		if l != prompt {
			if err := r.tick(ctx, tx); err != nil {
				return err
			}
		}
		if err := tx.FlushEvents(ctx); err != nil { // what is due by now is claimed, too
			return err
		}
		args := append([]any{firsthand.Micros(tx.Now())}, topics...)
		found, err := store.List(ctx, tx, scanEvent, `
			SELECT id, topic, payload, made_at, attempts, done FROM outbox
			WHERE dead = 0 AND due_at <= ? AND topic IN `+store.Holes(len(topics))+`
			ORDER BY due_at, id LIMIT ?`+tx.Dialect().ForUpdateSkipLocked(), append(args, limit)...)
		if err != nil {
			return err
		}
		var over []string
		for _, e := range found {
			if e.Attempt > r.opts.Attempts {
				over = append(over, e.ID)
				continue
			}
			claimed = append(claimed, e)
		}
		if err := update(ctx, tx, over, `dead = 1, claimed_by = '', error = ?`, "whoever handled it never answered"); err != nil {
			return err
		}
		return update(ctx, tx, ids(claimed), `attempts = attempts + 1, claimed_by = ?, due_at = ?`,
			r.node, firsthand.Micros(tx.Now().Add(r.opts.Lease)))
	})
	return claimed, err
}

// scanEvent reads a row that is about to be claimed: its attempt is the next one.
func scanEvent(s store.Scanner) (e Event, err error) {
	var payload, done string
	var made int64
	err = s.Scan(&e.ID, &e.Topic, &payload, &made, &e.Attempt, &done)
	e.Payload, e.MadeAt, e.done = []byte(payload), firsthand.FromMicros(made), strings.Fields(done)
	e.Attempt++
	return e, err
}

func ids(events []Event) (list []string) {
	for _, e := range events {
		list = append(list, e.ID)
	}
	return list
}

// update sets columns of the rows with these IDs.
func update(ctx context.Context, tx *store.Tx, ids []string, set string, args ...any) error {
	if len(ids) == 0 {
		return nil
	}
	for _, id := range ids {
		args = append(args, id)
	}
	_, err := tx.Exec(ctx, `UPDATE outbox SET `+set+` WHERE id IN `+store.Holes(len(ids)), args...)
	return err
}

// updateOurs is update for those rows that no other node has taken over meanwhile.
func (r *Runner) updateOurs(ctx context.Context, tx *store.Tx, ids []string, set string, args ...any) error {
	for _, id := range ids {
		args = append(args, id)
	}
	_, err := tx.Exec(ctx, `UPDATE outbox SET `+set+` WHERE id IN `+store.Holes(len(ids))+` AND claimed_by = ?`, append(args, r.node)...)
	return err
}

// prolong keeps the claims on events that take their time.
func (r *Runner) prolong(ctx context.Context, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	return r.db.Maintain(ctx, func(tx *store.Tx) error {
		return r.updateOurs(ctx, tx, ids, `due_at = ?`, firsthand.Micros(tx.Now().Add(r.opts.Lease)))
	})
}

// giveBack ends claims on events that were not begun.
func (r *Runner) giveBack(ctx context.Context, events []Event) error {
	if len(events) == 0 {
		return nil
	}
	return r.db.Maintain(ctx, func(tx *store.Tx) error {
		return r.updateOurs(ctx, tx, ids(events), `attempts = attempts - 1, claimed_by = '', due_at = ?`, firsthand.Micros(tx.Now()))
	})
}

// finish removes the events that were handled, puts off those that were not, and buries those that
// never will be.
func (r *Runner) finish(ctx context.Context, all []result) error {
	return r.db.Maintain(ctx, func(tx *store.Tx) error {
		var handled []any
		for _, res := range all {
			if res.err == nil {
				handled = append(handled, res.event.ID)
				continue
			}
			if err := r.putOff(ctx, tx, res); err != nil {
				return err
			}
		}
		if len(handled) == 0 {
			return nil
		}
		_, err := tx.Exec(ctx, `DELETE FROM outbox WHERE id IN `+store.Holes(len(handled)), handled...)
		return err
	})
}

// putOff writes down a failure, unless another node holds the event by now.
func (r *Runner) putOff(ctx context.Context, tx *store.Tx, res result) error {
	e := res.event
	attempts, due := e.Attempt, tx.Now().Add(backoff(e))
	dead := res.final || attempts >= r.opts.Attempts
	if res.stopped {
		attempts, due, dead = attempts-1, tx.Now(), false
	}
	_, err := tx.Exec(ctx, `
		UPDATE outbox SET attempts = ?, due_at = ?, claimed_by = '', done = ?, dead = ?, error = ?
		WHERE id = ? AND claimed_by = ?`,
		attempts, firsthand.Micros(due), strings.Join(res.done, "\n"), dead, clean(res.err), e.ID, r.node)
	return err
}

// backoff is how long a failed event waits: 10 s, 20 s, 40 s, … 4 h, and up to a tenth more, so
// that what failed together is not tried together.
func backoff(e Event) time.Duration {
	wait := min(10*time.Second<<min(e.Attempt-1, 20), 4*time.Hour)
	h := fnv.New32a()
	h.Write([]byte(e.ID))
	return wait + wait*time.Duration(h.Sum32()%100)/1000
}

// clean makes an error's text one that can be kept.
func clean(err error) string {
	text := strings.ReplaceAll(err.Error(), "\x00", "")
	return strings.ToValidUTF8(text[:min(len(text), 2000)], "")
}
