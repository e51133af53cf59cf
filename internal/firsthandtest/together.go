package firsthandtest

import (
	"context"
	"sync"
	"testing"

	"firsthand"
	"firsthand/internal/store"
)

// Together does two writes as two people do who press a button in one moment. The second begins when the first has done its
// part and is not kept yet. On PostgreSQL the first is kept once the second waits for it, or is through; SQLite has one
// writer, so there the second waits from its beginning.
func Together(t *testing.T, db *store.DB, by firsthand.Actor, act firsthand.Act, first func(ctx context.Context, tx *store.Tx) error, second func() error) (one, other error) {
	t.Helper()
	var begin sync.Once
	through := make(chan struct{})
	one = db.Write(t.Context(), by, act, func(tx *store.Tx) error {
		if err := first(t.Context(), tx); err != nil {
			return err
		}
		begin.Do(func() {
			go func() {
				defer close(through)
				other = second()
			}()
		})
		for tx.Dialect() == store.Postgres {
			select {
			case <-through:
				return nil
			default:
			}
			waiting, err := store.Get(t.Context(), tx, store.Value[int], `SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))`)
			if err != nil || waiting > 0 {
				return err
			}
		}
		return nil
	})
	begin.Do(func() { close(through) }) // the first failed: the second never began
	<-through
	return one, other
}
