package firsthandtest

import (
	"context"
	"testing"

	"firsthand"
	"firsthand/internal/store"
)

// Together does two writes as two people do who press a button in one moment: the second begins when the first has done its
// part and is not kept yet, as Meanwhile has it. A second that never began, for the first failed, gives nil.
func Together(t *testing.T, db *store.DB, by firsthand.Actor, act firsthand.Act, first func(ctx context.Context, tx *store.Tx) error, second func() error) (one, other error) {
	t.Helper()
	var outcome func() error
	one = db.Write(t.Context(), by, act, func(tx *store.Tx) error {
		if err := first(t.Context(), tx); err != nil {
			return err
		}
		if outcome == nil {
			outcome = Meanwhile(t, tx, second)
		}
		return nil
	})
	if outcome != nil {
		other = outcome()
	}
	return one, other
}
