package store_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

func TestListsAreMadeEvenAndNothingElse(t *testing.T) {
	for _, c := range []struct {
		in, want   string
		args, even []any
	}{
		{`SELECT 1`, `SELECT 1`, nil, nil},
		{`a IN (?)`, `a IN (?)`, []any{1}, []any{1}},
		{`a IN (?, ?)`, `a IN (?, ?)`, []any{1, 2}, []any{1, 2}},
		{`x = ? AND a IN (?, ?, ?) AND y = ?`, `x = ? AND a IN (?, ?, ?, ?) AND y = ?`, []any{0, 1, 2, 3, 9}, []any{0, 1, 2, 3, 3, 9}},
		{`a IN (?, ?, ?) OR b IN (?, ?, ?)`, `a IN (?, ?, ?, ?) OR b IN (?, ?, ?, ?)`, []any{1, 2, 3, 4, 5, 6}, []any{1, 2, 3, 3, 4, 5, 6, 6}},
		{`a IN (?, ?, 7) AND b IN (?, ?, ?)`, `a IN (?, ?, 7) AND b IN (?, ?, ?, ?)`, []any{1, 2, 4, 5, 6}, []any{1, 2, 4, 5, 6, 6}},
		{`SELECT MIN (?, ?, ?)`, `SELECT MIN (?, ?, ?)`, []any{1, 2, 3}, []any{1, 2, 3}},
		{`VALUES (?, ?, ?)`, `VALUES (?, ?, ?)`, []any{1, 2, 3}, []any{1, 2, 3}},
		{`a = 'IN (?, ?, ?)' AND b IN (?, ?, ?)`, `a = 'IN (?, ?, ?)' AND b IN (?, ?, ?, ?)`, []any{1, 2, 3}, []any{1, 2, 3, 3}},
		{"b IN (?, ?, ?) -- IN (?, ?, ?)\nAND c = ?", "b IN (?, ?, ?, ?) -- IN (?, ?, ?)\nAND c = ?", []any{1, 2, 3, 4}, []any{1, 2, 3, 3, 4}},
	} {
		if got, args := store.EvenLists(c.in, c.args); got != c.want || !slices.Equal(args, c.even) {
			t.Errorf("%q with %v becomes %q with %v, want %q with %v", c.in, c.args, got, args, c.want, c.even)
		}
	}
}

func TestAListOfAnyLengthFindsWhatItNames(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error {
			for n := range 40 {
				if _, err := tx.Exec(ctx, `INSERT INTO desk (id, n) VALUES (?, ?)`, fmt.Sprint(n), n+1); err != nil {
					return err
				}
			}
			return nil
		})
		mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
			for _, length := range append(upTo(40), 511, 512, 513, 1023, 8000, 16_000, 16_385, 20_000, 32_000) {
				args := []any{0}
				for n := range length {
					args = append(args, fmt.Sprint(n))
				}
				got, err := store.Get(ctx, tx, store.Value[int], `SELECT SUM(n) FROM desk WHERE n > ? AND id IN `+store.Holes(length)+` AND n < ?`, append(args, 1000)...)
				if there := min(length, 40); err != nil || got != there*(there+1)/2 {
					t.Errorf("a list of %d finds %d: %v", length, got, err)
				}
			}
			return nil
		})
	})
}

// upTo is 1 to n.
func upTo(n int) (list []int) {
	for i := range n {
		list = append(list, i+1)
	}
	return list
}
