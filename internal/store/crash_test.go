package store_test

import (
	"os"
	"strconv"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// A writer is killed without warning, again and again: whatever it acknowledged is there, whole,
// and the next program goes on where it stopped.
func TestAKilledWriterLosesNothingAcknowledged(t *testing.T) {
	rounds := 3
	if os.Getenv("FIRSTHAND_LONG") != "" {
		rounds = 100
	}
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		db := firsthandtest.Open(t, address, store.Options{})
		var before int64
		for range rounds {
			acknowledged := killAfter(t, address, 25)
			_, head, _, err := db.Changes(t.Context(), before)
			if err != nil {
				t.Fatal(err)
			}
			// One more than acknowledged may be kept: the line was not printed yet.
			if kept := head - before; kept < acknowledged || kept > acknowledged+1 {
				t.Fatalf("%d kept of %d acknowledged", kept, acknowledged)
			}
			if n := count(t, db, `SELECT count(*) FROM audit`); int64(n) != head {
				t.Fatalf("%d audit rows for %d changes", n, head)
			}
			if n := count(t, db, `SELECT count(*) FROM outbox`); int64(n) != head {
				t.Fatalf("%d outbox rows for %d changes", n, head)
			}
			before = head
		}
		if db.Dialect() == store.SQLite {
			checkIntegrity(t, db)
		}
	})
}

// killAfter lets another process write until it has acknowledged n writes, kills it, and gives the
// last write that it acknowledged.
func killAfter(t *testing.T, address string, n int64) int64 {
	t.Helper()
	cmd, out := startChild(t, "write for ever", address)
	var last int64
	for out.Scan() {
		got, err := strconv.ParseInt(out.Text(), 10, 64)
		if err != nil {
			t.Fatalf("the writer said %q", out.Text())
		}
		if last = got; last == n {
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := cmd.Wait(); err == nil || last < n {
		t.Fatalf("the writer ended by itself after %d writes: %v", last, err)
	}
	return last
}

func checkIntegrity(t *testing.T, db *store.DB) {
	t.Helper()
	if err := db.Read(t.Context(), func(tx *store.Tx) error {
		verdict, err := store.Get(t.Context(), tx, store.Value[string], `PRAGMA integrity_check`)
		if verdict != "ok" {
			t.Errorf("integrity: %s", verdict)
		}
		return err
	}); err != nil {
		t.Error(err)
	}
}
