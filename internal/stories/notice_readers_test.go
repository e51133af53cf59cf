package stories_test

import (
	"context"
	"errors"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestTwoWhoTellOfTheSameStoryAtOnceTellOnce: two things that readers wrote are handled side by side, and the desk hears of one.
func TestTwoWhoTellOfTheSameStoryAtOnceTellOnce(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := create(t, db, owner, content("One night", "It rained."))
		machinery := firsthand.Actor{Role: firsthand.System}
		tells := func(meanwhile func(tx *store.Tx)) error {
			ctx := context.Background()
			return db.Write(ctx, machinery, firsthand.NotificationSend, func(tx *store.Tx) error {
				if err := stories.TellReadersWait(ctx, tx, s.ID, []string{owner.ID}); err != nil {
					return err
				}
				meanwhile(tx)
				return nil
			})
		}
		var other func() error
		err := tells(func(tx *store.Tx) {
			other = firsthandtest.Meanwhile(t, tx, func() error { return tells(func(*store.Tx) {}) })
		})
		if err := errors.Join(err, other()); err != nil {
			t.Fatal(err)
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			told, err := stories.ListNotices(ctx, tx, owner.ID, "", 50)
			if len(told) != 1 {
				t.Errorf("the desk is told %d times, want once", len(told))
			}
			return err
		})
	})
}
