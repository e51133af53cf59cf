package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// WrongCount is a list whose length is kept wrong.
type WrongCount struct {
	List          string
	Kept, Counted int
}

// WrongCounts holds what a room counted against what is kept of its lists, and names what differs. mine says which of those
// that are kept are the room's. What is kept of a list that has no entries may be nothing.
func WrongCounts(ctx context.Context, tx *Tx, counted map[string]int, mine func(list string) bool) (wrong []WrongCount, err error) {
	kept := map[string]int{}
	err = Each(ctx, tx, func(row Scanner) error {
		var list string
		var n int
		err := row.Scan(&list, &n)
		if mine(list) {
			kept[list] = n
		}
		return err
	}, `SELECT name, n FROM list_counts`)
	if err != nil {
		return nil, fmt.Errorf("read how long lists are: %w", err)
	}
	for list, n := range counted {
		if have, known := kept[list]; have != n || !known {
			wrong = append(wrong, WrongCount{list, have, n})
		}
	}
	for list, have := range kept {
		if _, known := counted[list]; !known && have != 0 {
			wrong = append(wrong, WrongCount{list, have, 0})
		}
	}
	slices.SortFunc(wrong, func(a, b WrongCount) int { return cmp.Compare(a.List, b.List) })
	return wrong, nil
}

// MendCounts puts right what WrongCounts found, in an earlier Tx maybe: it adds what was missing, so that what came and went
// since stays counted.
func (tx *Tx) MendCounts(wrong []WrongCount) {
	for _, w := range wrong {
		tx.Count(w.List, int64(w.Counted-w.Kept))
	}
}

// Each reads the rows of a query one by one, where to keep them all would take too much.
func Each(ctx context.Context, tx *Tx, row func(Scanner) error, query string, args ...any) error {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}
