package store_test

import (
	"context"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

var editor = firsthand.Actor{ID: "65a0000000000000000000e1", Name: "Ada Editor", Role: firsthand.Editor}

func TestWriteLeavesAuditChangesAndOutboxTogether(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		ctx := t.Context()
		err := db.Write(ctx, editor, firsthand.StoryPublish, func(tx *store.Tx) error {
			tx.Audit("story", "s1", "published revision 4 — “first”")
			tx.Touch("story:s1", "list:topic:film")
			tx.TouchSoft("story:s1", "settings")
			return tx.Emit(ctx, "story.published", map[string]any{"story": "s1", "revision": 4})
		})
		if err != nil {
			t.Fatal(err)
		}
		changes, head, pruned, err := db.Changes(ctx, 0)
		if err != nil || pruned || head != 3 {
			t.Fatalf("head %d, pruned %v, %v", head, pruned, err)
		}
		want := []store.Change{{1, "story:s1", true}, {2, "list:topic:film", true}, {3, "settings", false}}
		for i, c := range changes {
			if c != want[i] {
				t.Errorf("change %d is %v, want %v", i, c, want[i])
			}
		}
		mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
			n, err := store.Get(ctx, tx, store.Value[int], `SELECT count(*) FROM audit WHERE act = ? AND object_id = ?`, firsthand.StoryPublish, "s1")
			if err != nil || n != 1 {
				t.Errorf("%d audit rows, %v", n, err)
			}
			p, err := store.Get(ctx, tx, store.Value[string], `SELECT payload FROM outbox WHERE topic = ?`, "story.published")
			if err != nil || p != `{"revision":4,"story":"s1"}` {
				t.Errorf("outbox holds %q, %v", p, err)
			}
			return nil
		})
	})
}

func mustRead(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := db.Read(t.Context(), func(tx *store.Tx) error { return fn(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}
