package store_test

import (
	"context"
	"fmt"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// TestStatementsThatAreKeptMeanTheSame: a statement that is run again is not read again, and must not show that.
func TestStatementsThatAreKeptMeanTheSame(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		const names, add = `SELECT id FROM desk ORDER BY id`, `INSERT INTO desk (id) VALUES (?)`
		list := func() (ids []string) {
			mustRead(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
				ids, err = store.List(ctx, tx, store.Value[string], names)
				return err
			})
			return ids
		}
		for n := range 3 {
			if got := list(); len(got) != 2+n {
				t.Errorf("after %d more desks they are %v", n, got)
			}
			mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, add, fmt.Sprint("desk ", n))
				return err
			})
			failed := write(t, db, func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, add, "news")
				return err
			})
			if failed == nil {
				t.Error("a desk was added twice")
			}
		}
		mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `ALTER TABLE desk ADD COLUMN floor BIGINT NOT NULL DEFAULT 4`)
			return err
		})
		if got := list(); len(got) != 5 {
			t.Errorf("after the table has one more column the desks are %v", got)
		}
	})
}

// TestMoreStatementsThanAreKept: which of them are ready makes no difference.
func TestMoreStatementsThanAreKept(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		for range 2 {
			mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
				for n := range 500 {
					got, err := store.Get(ctx, tx, store.Value[int], fmt.Sprintf(`SELECT COUNT(*) + %d FROM desk WHERE id <> ?`, n), "film")
					if err != nil || got != n+1 {
						t.Fatalf("statement %d gives %d: %v", n, got, err)
					}
				}
				return nil
			})
		}
	})
}

// TestARowsReaderThatStopsEarlyLeavesNothingBehind: the same statement begins anew, with other values.
func TestARowsReaderThatStopsEarlyLeavesNothingBehind(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
			for _, want := range []string{"film", "news", "film"} {
				rows, err := tx.Query(ctx, `SELECT id FROM desk WHERE id >= ? ORDER BY id`, want)
				if err != nil {
					return err
				}
				var got string
				if !rows.Next() || rows.Scan(&got) != nil || got != want {
					t.Errorf("the first desk from %s on is %q", want, got)
				}
				if err := rows.Close(); err != nil {
					return err
				}
			}
			return nil
		})
	})
}
