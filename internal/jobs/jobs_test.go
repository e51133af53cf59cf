package jobs_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/jobs"
	"firsthand/internal/store"
)

// handClock is a clock that the test moves.
type handClock struct {
	mu sync.Mutex
	at time.Time
}

func (c *handClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *handClock) forward(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// bench is a database with a clock, and a record of what was handled.
type bench struct {
	*testing.T
	db      *store.DB
	clock   *handClock
	address string

	mu   sync.Mutex
	seen []string
}

func benches(t *testing.T, fn func(b *bench)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		clock := &handClock{at: time.Date(2024, 5, 6, 12, 0, 0, 0, time.UTC)}
		fn(&bench{T: t, db: firsthandtest.Open(t, address, store.Options{Clock: clock}), clock: clock, address: address})
	})
}

// note records that an event was handled.
func (b *bench) note(e jobs.Event, who string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.seen = append(b.seen, fmt.Sprintf("%s %s%s #%d", who, e.Topic, e.Payload, e.Attempt))
}

// took is what was handled since the last call.
func (b *bench) took() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	seen := strings.Join(b.seen, ", ")
	b.seen = nil
	return seen
}

// by is a handler that records and then answers with err.
func (b *bench) by(who string, err error) jobs.Handler {
	return func(_ context.Context, _ *store.DB, e jobs.Event) error {
		b.note(e, who)
		return err
	}
}

func (b *bench) emit(topic string, payloads ...any) {
	b.Helper()
	err := b.db.Write(b.Context(), firsthand.Actor{Role: firsthand.System}, firsthand.StorySave, func(tx *store.Tx) error {
		for _, p := range payloads {
			if err := tx.Emit(b.Context(), topic, p); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}

func (b *bench) runDue(r *jobs.Runner) {
	b.Helper()
	if err := r.RunDue(b.Context()); err != nil {
		b.Fatal(err)
	}
}

func (b *bench) want(what string) {
	b.Helper()
	if got := b.took(); got != what {
		b.Errorf("handled %q, want %q", got, what)
	}
}

func (b *bench) backlog() (behind jobs.Backlog) {
	b.Helper()
	err := b.db.Read(b.Context(), func(tx *store.Tx) (err error) {
		behind, err = jobs.Behind(b.Context(), tx)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return behind
}

// rows counts what is in the outbox.
func (b *bench) rows() (n int) {
	b.Helper()
	err := b.db.Read(b.Context(), func(tx *store.Tx) (err error) {
		n, err = store.Get(b.Context(), tx, store.Value[int], `SELECT count(*) FROM outbox`)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return n
}

func TestEventsAreHandledAndRemoved(t *testing.T) {
	benches(t, func(b *bench) {
		r := jobs.New(b.db, nil, jobs.Options{Workers: 1})
		r.Handle("story.published", "index", func(ctx context.Context, db *store.DB, e jobs.Event) error {
			var p struct{ Story string }
			if err := e.Decode(&p); err != nil || p.Story != "s1" || !e.MadeAt.Equal(b.clock.at) || e.ID == "" {
				b.Errorf("event %+v, %v", e, err)
			}
			b.note(e, "index")
			return db.Write(ctx, firsthand.Actor{Role: firsthand.System}, firsthand.StorySave, func(tx *store.Tx) error {
				return tx.Emit(ctx, "story.indexed", 7)
			})
		})
		r.Handle("story.indexed", "tell", b.by("tell", nil))
		err := b.db.Write(b.Context(), firsthand.Actor{Role: firsthand.System}, firsthand.StorySave, func(tx *store.Tx) error {
			if err := tx.Emit(b.Context(), "story.published", map[string]string{"story": "never"}); err != nil {
				return err
			}
			return errors.New("rolled back")
		})
		if err == nil {
			b.Fatal("the write went through")
		}
		b.emit("story.published", map[string]string{"story": "s1"})
		b.runDue(r)
		b.want(`index story.published{"story":"s1"} #1, tell story.indexed7 #1`)
		b.runDue(r)
		b.want("")
		if n := b.rows(); n != 0 {
			b.Errorf("%d rows are left", n)
		}
	})
}

func TestAnEventWaitsForItsTime(t *testing.T) {
	benches(t, func(b *bench) {
		r := jobs.New(b.db, nil, jobs.Options{})
		r.Handle("story.due", "publish", b.by("publish", nil))
		err := b.db.Maintain(b.Context(), func(tx *store.Tx) error {
			return tx.EmitAt(b.Context(), tx.Now().Add(time.Hour), "story.due", 1)
		})
		if err != nil {
			b.Fatal(err)
		}
		b.clock.forward(time.Hour - time.Microsecond)
		b.runDue(r)
		b.want("")
		b.clock.forward(time.Microsecond)
		b.runDue(r)
		b.want("publish story.due1 #1")
	})
}

func TestAFailureIsTriedAgainAndThenBuried(t *testing.T) {
	benches(t, func(b *bench) {
		r := jobs.New(b.db, nil, jobs.Options{Attempts: 3})
		r.Handle("mail.send", "mail", b.by("mail", errors.New("no \x00route \xff")))
		b.emit("mail.send", 1)
		for attempt := 1; attempt <= 3; attempt++ {
			b.runDue(r)
			b.want(fmt.Sprintf("mail mail.send1 #%d", attempt))
			b.runDue(r)
			b.want("") // not before its time
			b.clock.forward(12 * time.Hour)
		}
		b.runDue(r)
		b.want("")
		if behind := b.backlog(); behind != (jobs.Backlog{Dead: 1}) {
			b.Errorf("backlog %+v", behind)
		}
		err := b.db.Maintain(b.Context(), func(tx *store.Tx) error {
			letters, err := jobs.Dead(b.Context(), tx, 10)
			if err != nil || len(letters) != 1 || letters[0].Error != "mail: no route " || letters[0].Attempt != 3 || letters[0].Topic != "mail.send" {
				b.Errorf("dead letters %+v, %v", letters, err)
				return err
			}
			if err := jobs.Revive(b.Context(), tx, "nobody"); firsthand.ErrorCode(err) != firsthand.NotFound {
				b.Errorf("reviving nobody: %v", err)
			}
			return jobs.Revive(b.Context(), tx, letters[0].ID)
		})
		if err != nil {
			b.Fatal(err)
		}
		if behind := b.backlog(); behind.Waiting != 1 || behind.Dead != 0 || !behind.Oldest.Equal(b.clock.at) {
			b.Errorf("backlog %+v", behind)
		}
		b.runDue(r)
		b.want("mail mail.send1 #1")
	})
}

func TestHandlersOfATopicAreTriedByThemselves(t *testing.T) {
	benches(t, func(b *bench) {
		fail := errors.New("not yet")
		r := jobs.New(b.db, nil, jobs.Options{})
		r.Handle("quote.withdrawn", "stories", b.by("stories", nil))
		r.Handle("quote.withdrawn", "api", func(ctx context.Context, db *store.DB, e jobs.Event) error {
			b.note(e, "api")
			return fail
		})
		r.Handle("quote.withdrawn", "search", b.by("search", nil))
		b.emit("quote.withdrawn", 1)
		b.runDue(r)
		b.want("stories quote.withdrawn1 #1, api quote.withdrawn1 #1, search quote.withdrawn1 #1")
		b.clock.forward(time.Minute)
		fail = nil
		b.runDue(r)
		b.want("api quote.withdrawn1 #2")
		if n := b.rows(); n != 0 {
			b.Errorf("%d rows are left", n)
		}
	})
}

func TestPanicsAreFailuresAndGivingUpIsFinal(t *testing.T) {
	benches(t, func(b *bench) {
		r := jobs.New(b.db, nil, jobs.Options{Workers: 1})
		r.Handle("a.panics", "x", func(context.Context, *store.DB, jobs.Event) error { panic("oh") })
		r.Handle("b.gives.up", "x", b.by("x", fmt.Errorf("wrapped: %w", jobs.GiveUp(errors.New("no such address")))))
		r.Handle("c.unreadable", "x", func(_ context.Context, _ *store.DB, e jobs.Event) error {
			var n int
			return e.Decode(&n)
		})
		b.emit("a.panics", 1)
		b.emit("b.gives.up", 1)
		b.emit("c.unreadable", "words")
		b.runDue(r)
		var dead []string
		err := b.db.Read(b.Context(), func(tx *store.Tx) error {
			letters, err := jobs.Dead(b.Context(), tx, 10)
			for _, l := range letters {
				dead = append(dead, l.Topic+": "+l.Error)
			}
			return err
		})
		if err != nil || len(dead) != 2 || dead[0] != "b.gives.up: x: wrapped: no such address" || !strings.HasPrefix(dead[1], "c.unreadable: x: payload of event") {
			b.Errorf("dead letters %q, %v", dead, err)
		}
		if n := b.rows(); n != 3 {
			b.Errorf("%d rows: what panicked is not to be tried again", n)
		}
	})
}

func TestUnknownTopicsStayForWhoKnowsThem(t *testing.T) {
	benches(t, func(b *bench) {
		r := jobs.New(b.db, nil, jobs.Options{})
		b.emit("future.thing", 1)
		b.emit("story.saved", 1, 2)
		b.runDue(r)
		r.Ignore("story.saved")
		b.runDue(r)
		if n := b.rows(); n != 1 {
			b.Errorf("%d rows are left, want the one of the unknown topic", n)
		}
		r.Handle("future.thing", "x", b.by("x", nil))
		r.Ignore("future.thing") // what is handled is not ignored
		b.runDue(r)
		b.want("x future.thing1 #1")
	})
}

func TestWhatADeadNodeHeldIsTakenOver(t *testing.T) {
	benches(t, func(b *bench) {
		b.emit("story.saved", 1)
		dead := jobs.New(b.db, nil, jobs.Options{Lease: time.Minute})
		dead.Handle("story.saved", "x", b.by("dead", nil))
		if claimed, err := dead.Claim(b.Context(), 10); err != nil || len(claimed) != 1 {
			b.Fatal(claimed, err)
		}
		heir := jobs.New(b.db, nil, jobs.Options{})
		heir.Handle("story.saved", "x", b.by("heir", nil))
		b.clock.forward(time.Minute - time.Microsecond)
		b.runDue(heir)
		b.want("")
		b.clock.forward(time.Microsecond)
		b.runDue(heir)
		b.want("heir story.saved1 #2")
	})
}

func TestAnEventThatKillsEveryNodeIsBuried(t *testing.T) {
	benches(t, func(b *bench) {
		b.emit("poison", 1)
		for range 3 {
			r := jobs.New(b.db, nil, jobs.Options{Attempts: 3})
			r.Ignore("poison")
			if claimed, err := r.Claim(b.Context(), 10); err != nil || len(claimed) != 1 {
				b.Fatal(claimed, err)
			}
			b.clock.forward(time.Hour)
		}
		r := jobs.New(b.db, nil, jobs.Options{Attempts: 3})
		r.Handle("poison", "x", b.by("x", nil))
		b.runDue(r)
		b.want("")
		if behind := b.backlog(); behind.Dead != 1 {
			b.Errorf("backlog %+v", behind)
		}
	})
}

func TestNothingIsWrittenWhileNothingIsDue(t *testing.T) {
	address := firsthandtest.SQLiteAddress(t)
	db := firsthandtest.Open(t, address, store.Options{})
	r := jobs.New(db, nil, jobs.Options{})
	r.Handle("story.saved", "x", func(context.Context, *store.DB, jobs.Event) error { return nil })
	r.Every(time.Hour, "tidy", func(context.Context, *store.DB) error { return nil })
	look := func() string {
		info, err := os.Stat(strings.TrimPrefix(address, "sqlite:") + "-wal")
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(info.Size(), info.ModTime())
	}
	before := look()
	if err := r.RunDue(t.Context()); err != nil { // the schedule's first time
		t.Fatal(err)
	}
	after := look()
	if after == before {
		t.Error("the first run wrote nothing: this test sees nothing")
	}
	for range 3 {
		if err := r.RunDue(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if now := look(); now != after {
		t.Errorf("the log went from %s to %s", after, now)
	}
}

func TestBackoffGrowsAndIsSpread(t *testing.T) {
	at := func(id string, attempt int) time.Duration { return jobs.Backoff(jobs.Event{ID: id, Attempt: attempt}) }
	for attempt, base := range map[int]time.Duration{1: 10 * time.Second, 2: 20 * time.Second, 5: 160 * time.Second, 12: 4 * time.Hour, 99: 4 * time.Hour} {
		if got := at("e1", attempt); got < base || got > base+base/10 {
			t.Errorf("attempt %d waits %v", attempt, got)
		}
	}
	if at("e1", 3) == at("e2", 3) {
		t.Error("two events wait equally long")
	}
}
