package jobs_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/jobs"
	"firsthand/internal/store"
)

// start runs a runner until the returned function is called, which waits for its end.
func start(t *testing.T, r *jobs.Runner) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- r.Run(ctx) }()
	return func() {
		t.Helper()
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("Run ended with %v", err)
		}
	}
}

func TestRunnersShareTheWork(t *testing.T) {
	benches(t, func(b *bench) {
		const events = 300
		var mu sync.Mutex
		times := map[string]int{}
		done := make(chan struct{})
		handle := func(_ context.Context, _ *store.DB, e jobs.Event) error {
			mu.Lock()
			defer mu.Unlock()
			if times[string(e.Payload)]++; len(times) == events {
				select {
				case <-done:
				default:
					close(done)
				}
			}
			return nil
		}
		other := firsthandtest.Open(b.T, b.address, store.Options{Clock: b.clock})
		var stops []func()
		for _, db := range []*store.DB{b.db, other} {
			r := jobs.New(db, nil, jobs.Options{})
			r.Handle("story.saved", "x", handle)
			stops = append(stops, start(b.T, r))
		}
		for n := 0; n < events; n += 50 {
			var payloads []any
			for i := range 50 {
				payloads = append(payloads, n+i)
			}
			b.emit("story.saved", payloads...)
		}
		<-done
		for _, stop := range stops {
			stop()
		}
		for payload, n := range times {
			if n != 1 {
				b.Errorf("event %s was handled %d times, though nobody died", payload, n)
			}
		}
		if n := b.rows(); n != 0 {
			b.Errorf("%d rows are left", n)
		}
	})
}

func TestStoppingLetsHandlersFinishAndGivesTheRestBack(t *testing.T) {
	benches(t, func(b *bench) {
		begun, finish := make(chan struct{}), make(chan struct{})
		r := jobs.New(b.db, nil, jobs.Options{Workers: 1, Grace: time.Hour})
		r.Handle("story.saved", "x", func(ctx context.Context, _ *store.DB, e jobs.Event) error {
			close(begun)
			<-finish
			b.note(e, "x")
			return ctx.Err()
		})
		b.emit("story.saved", 1, 2, 3)
		stop := start(b.T, r)
		<-begun
		go close(finish)
		stop()
		b.want("x story.saved1 #1")
		next := jobs.New(b.db, nil, jobs.Options{Workers: 1})
		next.Handle("story.saved", "x", b.by("next", nil))
		b.runDue(next)
		b.want("next story.saved2 #1, next story.saved3 #1")
	})
}

func TestAHandlerThatIsCutOffLosesNoAttempt(t *testing.T) {
	benches(t, func(b *bench) {
		begun := make(chan struct{})
		r := jobs.New(b.db, nil, jobs.Options{Grace: time.Millisecond})
		r.Handle("story.saved", "x", func(ctx context.Context, _ *store.DB, e jobs.Event) error {
			close(begun)
			<-ctx.Done()
			return ctx.Err()
		})
		b.emit("story.saved", 1)
		stop := start(b.T, r)
		<-begun
		stop()
		next := jobs.New(b.db, nil, jobs.Options{})
		next.Handle("story.saved", "x", b.by("next", nil))
		b.runDue(next)
		b.want("next story.saved1 #1")
	})
}

func TestALongHandlerKeepsItsClaim(t *testing.T) {
	benches(t, func(b *bench) {
		begun, finish := make(chan struct{}), make(chan struct{})
		r := jobs.New(b.db, nil, jobs.Options{Lease: 30 * time.Millisecond}) // kept every 10 ms of real time
		r.Handle("story.saved", "x", func(_ context.Context, _ *store.DB, e jobs.Event) error {
			close(begun)
			<-finish
			b.note(e, "x")
			return nil
		})
		b.emit("story.saved", 1)
		stop := start(b.T, r)
		<-begun
		heir := jobs.New(b.db, nil, jobs.Options{})
		heir.Handle("story.saved", "x", b.by("heir", nil))
		for range 5 {
			b.clock.forward(20 * time.Millisecond)
			b.untilDueAfter(b.clock.Now().Add(20 * time.Millisecond))
			b.runDue(heir)
		}
		close(finish)
		stop()
		b.want("x story.saved1 #1")
	})
}

// The machine slept through the lease, or the clock was set: what runs here is not begun again here.
func TestALapsedClaimIsNotTakenTwiceByItsHolder(t *testing.T) {
	benches(t, func(b *bench) {
		begun, finish, other := make(chan struct{}), make(chan struct{}), make(chan struct{})
		r := jobs.New(b.db, nil, jobs.Options{})
		r.Handle("story.saved", "x", func(_ context.Context, _ *store.DB, e jobs.Event) error {
			b.note(e, "x")
			close(begun) // a second time would panic, and be noted
			<-finish
			return nil
		})
		r.Handle("story.deleted", "x", func(context.Context, *store.DB, jobs.Event) error { close(other); return nil })
		b.emit("story.saved", 1)
		stop := start(b.T, r)
		<-begun
		b.clock.forward(time.Hour)
		b.emit("story.deleted", 2)
		<-other
		close(finish)
		stop()
		b.want("x story.saved1 #1")
		if n := b.rows(); n != 0 {
			b.Errorf("%d rows are left", n)
		}
	})
}

// untilDueAfter waits until the one event in the outbox is due later than a time.
func (b *bench) untilDueAfter(at time.Time) {
	b.Helper()
	for deadline := time.Now().Add(20 * time.Second); ; {
		var due int64
		err := b.db.Read(b.Context(), func(tx *store.Tx) (err error) {
			due, err = store.Get(b.Context(), tx, store.Value[int64], `SELECT due_at FROM outbox`)
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
		if firsthand.FromMicros(due).After(at) {
			return
		}
		if time.Now().After(deadline) {
			b.Fatal("the claim is not kept")
		}
	}
}

func TestASchedulesTurnIsTakenOnce(t *testing.T) {
	benches(t, func(b *bench) {
		var turns atomic.Int64
		node := func() *jobs.Runner {
			r := jobs.New(b.db, nil, jobs.Options{})
			r.Every(time.Hour, "tidy", func(context.Context, *store.DB) error { turns.Add(1); return nil })
			return r
		}
		nodes := []*jobs.Runner{node(), node(), node()}
		round := func(want int64) {
			b.Helper()
			var all sync.WaitGroup
			for _, r := range nodes {
				all.Go(func() { b.runDue(r) })
			}
			all.Wait()
			if got := turns.Swap(0); got != want {
				b.Errorf("%d turns, want %d", got, want)
			}
		}
		round(1) // the first time
		round(0)
		b.clock.forward(time.Hour - time.Microsecond)
		round(0)
		b.clock.forward(time.Microsecond)
		round(1)
		b.clock.forward(100 * time.Hour) // nobody was there: it is not made up for
		round(1)
		round(0)
	})
}

func TestAFailingScheduleIsNotPiledUp(t *testing.T) {
	benches(t, func(b *bench) {
		r := jobs.New(b.db, nil, jobs.Options{})
		r.Every(time.Second, "tidy", func(context.Context, *store.DB) error { return fmt.Errorf("not today") })
		for range 10 {
			b.runDue(r)
			b.clock.forward(time.Second)
		}
		if n := b.rows(); n != 1 {
			b.Errorf("%d rows wait", n)
		}
	})
}

// childEnv turns this test binary into another process that handles events until it is killed.
const childEnv = "FIRSTHAND_JOBS_CHILD"

func TestMain(m *testing.M) {
	if address := os.Getenv(childEnv); address != "" {
		fmt.Fprintln(os.Stderr, child(address))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

func child(address string) error {
	ctx := context.Background()
	db, err := store.Open(ctx, address, store.Options{})
	if err != nil {
		return err
	}
	r := jobs.New(db, nil, jobs.Options{Lease: 100 * time.Millisecond})
	r.Handle("story.saved", "x", func(ctx context.Context, db *store.DB, e jobs.Event) error {
		err := markHandled(ctx, db, e)
		fmt.Println(string(e.Payload))
		return err
	})
	return r.Run(ctx)
}

// markHandled keeps a row for an event; doing it twice is as good as once.
func markHandled(ctx context.Context, db *store.DB, e jobs.Event) error {
	return db.Write(ctx, firsthand.Actor{Role: firsthand.System}, firsthand.StorySave, func(tx *store.Tx) error {
		_, err := tx.Exec(ctx, `INSERT INTO handled (n) VALUES (?) ON CONFLICT (n) DO NOTHING`, string(e.Payload))
		return err
	})
}

// Processes are killed in the middle of their work. Every event is handled all the same.
func TestKilledProcessesLoseNoEvent(t *testing.T) {
	const events = 200
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		b := &bench{T: t, db: firsthandtest.Open(t, address, store.Options{})}
		err := b.db.Maintain(t.Context(), func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `CREATE TABLE handled (n TEXT PRIMARY KEY)`)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		for n := range events {
			b.emit("story.saved", n)
		}
		for range 3 {
			killAfter(t, address, 20)
		}
		r := jobs.New(b.db, nil, jobs.Options{})
		r.Handle("story.saved", "x", markHandled)
		stop := start(t, r)
		for deadline := time.Now().Add(30 * time.Second); b.rows() > 0; {
			if time.Now().After(deadline) {
				t.Fatalf("%d events are still waiting", b.rows())
			}
		}
		stop()
		err = b.db.Read(t.Context(), func(tx *store.Tx) error {
			n, err := store.Get(t.Context(), tx, store.Value[int], `SELECT count(*) FROM handled`)
			if n != events {
				t.Errorf("%d of %d events were handled", n, events)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
}

// killAfter starts another process and kills it when it has said that it handled n events.
func killAfter(t *testing.T, address string, n int) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), exe)
	cmd.Env, cmd.Stderr = append(os.Environ(), childEnv+"="+address), os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for range n {
		if !lines.Scan() {
			t.Fatal("the other process ended by itself")
		}
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	cmd.Wait()
}
