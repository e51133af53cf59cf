package store_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// Eight writers at once. A follower that reads the log again and again sees each change once, in
// order, without a gap, and each snapshot's position is exactly what is in it.
func TestPositionsAreInCommitOrder(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		const writers, each = 8, 40
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var writing sync.WaitGroup
		for w := range writers {
			writing.Go(func() { writeChanges(t, db, w, each) })
		}
		go func() { writing.Wait(); cancel() }()
		seen, last := map[string]bool{}, int64(0)
		follow := func() {
			changes, head, pruned, err := db.Changes(t.Context(), last)
			if err != nil || pruned {
				t.Fatalf("pruned %v, %v", pruned, err)
			}
			for _, c := range changes {
				if c.Position != last+1 || seen[c.Tag] {
					t.Fatalf("change %v after position %d (seen: %v)", c, last, seen[c.Tag])
				}
				seen[c.Tag], last = true, c.Position
			}
			if head != last {
				t.Fatalf("head %d, read up to %d", head, last)
			}
		}
		for ctx.Err() == nil {
			follow()
			checkSnapshot(t, db)
		}
		follow()
		if len(seen) != writers*each*2 {
			t.Errorf("saw %d changes, want %d", len(seen), writers*each*2)
		}
	})
}

// writeChanges makes two changes and one event in every Tx, and fails every fifth on purpose.
func writeChanges(t *testing.T, db *store.DB, writer, n int) {
	for i := 0; i < n; {
		err := db.Write(t.Context(), editor, firsthand.StorySave, func(tx *store.Tx) error {
			tx.Touch(fmt.Sprintf("a:%d:%d", writer, i))
			tx.TouchSoft(fmt.Sprintf("b:%d:%d", writer, i))
			return tx.Emit(t.Context(), "story.saved", i)
		})
		if err != nil {
			t.Errorf("writer %d: %v", writer, err)
			return
		}
		if i++; i%5 == 0 {
			db.Write(t.Context(), editor, firsthand.StorySave, func(tx *store.Tx) error {
				tx.Touch("never")
				return fmt.Errorf("on purpose")
			})
		}
	}
}

// checkSnapshot compares the position with what was written beside the changes.
func checkSnapshot(t *testing.T, db *store.DB) {
	t.Helper()
	mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
		events, err := store.Get(ctx, tx, store.Value[int64], `SELECT count(*) FROM outbox`)
		if err != nil || 2*events != tx.Position() {
			t.Errorf("a snapshot at position %d has %d events, %v", tx.Position(), events, err)
		}
		return nil
	})
}

func TestASnapshotStandsStill(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		look := `SELECT (SELECT count(*) FROM desk) * 1000 + (SELECT count(*) FROM changes)`
		mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
			mustWrite(t, db, func(ctx context.Context, w *store.Tx) error {
				w.Touch("story:s1")
				_, err := w.Exec(ctx, `INSERT INTO desk (id) VALUES ('music')`)
				return err
			})
			n, err := store.Get(ctx, tx, store.Value[int], look)
			if err != nil || n != 2000 || tx.Position() != 0 {
				t.Errorf("the snapshot moved: %d, position %d, %v", n, tx.Position(), err)
			}
			return nil
		})
		if n := count(t, db, look); n != 3001 {
			t.Errorf("the next snapshot shows %d", n)
		}
	})
}

func TestWhoFallsBehindThePrunedLogIsTold(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		clock := &stepClock{at: time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)}
		db := firsthandtest.Open(t, address, store.Options{Clock: clock, KeepChanges: 20, KeepFor: time.Hour})
		touch := func(n int) {
			for range n {
				mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error { tx.Touch("story:s1"); return nil })
			}
		}
		ask := func(after int64, wantRows int, wantHead int64, wantPruned bool) {
			t.Helper()
			rows, head, pruned, err := db.Changes(t.Context(), after)
			if err != nil || len(rows) != wantRows || head != wantHead || pruned != wantPruned {
				t.Errorf("behind %d: %d rows, head %d, pruned %v, %v; want %d, %d, %v", after, len(rows), head, pruned, err, wantRows, wantHead, wantPruned)
			}
		}
		ask(0, 0, 0, false)
		ask(5, 0, 0, true) // a log that went back: the database was put back from a copy
		touch(20)
		ask(0, 20, 20, false)
		ask(20, 0, 20, false)
		touch(30)
		ask(0, 0, 50, true)
		ask(29, 0, 50, true)
		ask(30, 20, 50, false)
		clock.at = clock.at.Add(2 * time.Hour)
		touch(2) // old rows go, the head stays
		ask(50, 2, 52, false)
		ask(49, 0, 52, true)
	})
}

// stepClock is a clock that the test moves by hand.
type stepClock struct{ at time.Time }

func (c *stepClock) Now() time.Time { return c.at }
