package firsthandtest

import (
	"testing"

	"firsthand/internal/store"
)

// Meanwhile has fn write while tx is open. It returns once fn waits for something that tx holds, or is through; what it
// returns gives fn's error, to be asked when tx has ended. On SQLite, with its one writer, fn waits for tx whatever it does.
func Meanwhile(t testing.TB, tx *store.Tx, fn func() error) (outcome func() error) {
	t.Helper()
	done := make(chan struct{})
	var err error
	go func() {
		defer close(done)
		err = fn()
	}()
	outcome = func() error {
		<-done
		return err
	}
	if tx.Dialect() == store.SQLite {
		return outcome
	}
	for {
		select {
		case <-done:
			return outcome
		default:
		}
		var waiting int
		err := tx.QueryRow(t.Context(), `SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))`).Scan(&waiting)
		if err != nil {
			t.Fatalf("look who waits: %v", err)
		}
		if waiting > 0 {
			return outcome
		}
	}
}
