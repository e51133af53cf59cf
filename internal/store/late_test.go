package store_test

import (
	"context"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// touched moves the log.
func touched(t *testing.T, db *store.DB, tag string) {
	t.Helper()
	err := db.Write(t.Context(), firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Administrator}, firsthand.StorySave, func(tx *store.Tx) error {
		tx.Touch(tag)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestALateReadIsOneSnapshot holds both halves: a read that needs nothing asks for the position alone, and one before whose first
// statement something was committed is run again, at the position of its snapshot.
func TestALateReadIsOneSnapshot(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		touched(t, db, "one")
		before := db.Statements()
		var position int64
		if err := db.ReadLate(t.Context(), func(tx *store.Tx) error { position = tx.Position(); return nil }); err != nil {
			t.Fatal(err)
		}
		if n := db.Statements() - before; n != 1 || position == 0 {
			t.Errorf("a read that needs nothing takes %d statements, at position %d", n, position)
		}
		runs := 0
		err := db.ReadLate(t.Context(), func(tx *store.Tx) error {
			if runs++; runs == 1 {
				touched(t, db, "two")
			}
			var head int64
			if err := tx.QueryRow(t.Context(), `SELECT MAX(position) FROM changes`).Scan(&head); err != nil {
				return err
			}
			if head != tx.Position() {
				t.Errorf("the snapshot has position %d and says %d", head, tx.Position())
			}
			return nil
		})
		if err != nil || runs != 2 {
			t.Errorf("it ran %d times: %v", runs, err)
		}
		ended, end := context.WithCancel(t.Context())
		end()
		if err := db.ReadLate(ended, func(*store.Tx) error { return nil }); err == nil {
			t.Error("who left is answered")
		}
	})
}
