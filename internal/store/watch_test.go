package store_test

import (
	"context"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// heard gives the heads that Watch calls back with.
func heard(t *testing.T, db *store.DB) <-chan int64 {
	t.Helper()
	heads := make(chan int64, 1000)
	db.Watch(t.Context(), func(head int64) { heads <- head })
	return heads
}

// waitFor reads heads until one is at least want.
func waitFor(t *testing.T, heads <-chan int64, want int64) {
	t.Helper()
	tooLong := time.After(20 * time.Second)
	for {
		select {
		case head := <-heads:
			if head >= want {
				return
			}
		case <-tooLong:
			t.Fatalf("position %d was not heard of", want)
		}
	}
}

func TestWatchHearsEveryProcess(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		db := firsthandtest.Open(t, address, store.Options{})
		first, second := heard(t, db), heard(t, db)
		waitFor(t, first, 0)
		waitFor(t, second, 0)
		touch := func(db *store.DB) {
			mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error { tx.Touch("story:s1"); return nil })
		}
		touch(db)
		waitFor(t, first, 1)
		waitFor(t, second, 1)
		touch(firsthandtest.Open(t, address, store.Options{}))
		waitFor(t, first, 2)
		waitFor(t, second, 2)
		runChild(t, "write once", address)
		waitFor(t, first, 3)
		waitFor(t, second, 3)
		changes, _, _, err := db.Changes(t.Context(), 2)
		if err != nil || len(changes) != 1 || changes[0].Tag != "story:from-elsewhere" {
			t.Errorf("changes %v, %v", changes, err)
		}
	})
}

func TestWatchIsWokenByTheOutboxToo(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		db := firsthandtest.Open(t, address, store.Options{})
		rows := make(chan int64, 1000)
		db.Watch(t.Context(), func(int64) {
			var n int64
			if err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
				n, err = store.Get(t.Context(), tx, store.Value[int64], `SELECT count(*) FROM outbox`)
				return err
			}); err == nil {
				rows <- n
			}
		})
		waitFor(t, rows, 0)
		other := firsthandtest.Open(t, address, store.Options{})
		mustWrite(t, other, func(ctx context.Context, tx *store.Tx) error { return tx.Emit(ctx, "story.saved", 1) })
		waitFor(t, rows, 1)
	})
}

func TestWatchEndsWithItsContext(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan int64, 1000)
		db.Watch(ctx, func(head int64) { ended <- head })
		waitFor(t, ended, 0)
		cancel()
		still := heard(t, db)
		for head := int64(1); head <= 5; head++ {
			mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error { tx.Touch("story:s1"); return nil })
			waitFor(t, still, head)
		}
		for len(ended) > 0 {
			if head := <-ended; head > 1 {
				t.Errorf("called back with %d after the end", head)
			}
		}
	})
}
