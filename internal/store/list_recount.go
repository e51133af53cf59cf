package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"firsthand"
)

// WrongCount is a list whose length is kept wrong.
type WrongCount struct {
	List          string
	Kept, Counted int

	mended int // how often lists were mended when this was found
}

// mendings is the list of how often lists were mended.
const mendings = "mendings"

// WrongCounts holds what a room counted against what is kept of its lists, and names what differs. mine says which of those
// that are kept are the room's. What is kept of a list that has no entries may be nothing.
func WrongCounts(ctx context.Context, tx *Tx, counted map[string]int, mine func(list string) bool) (wrong []WrongCount, err error) {
	kept, mended := map[string]int{}, 0
	err = Each(ctx, tx, func(row Scanner) error {
		var list string
		var n int
		err := row.Scan(&list, &n)
		if list == mendings {
			mended = n
		} else if mine(list) {
			kept[list] = n
		}
		return err
	}, `SELECT name, n FROM list_counts`)
	if err != nil {
		return nil, fmt.Errorf("read how long lists are: %w", err)
	}
	for list, n := range counted {
		if have, known := kept[list]; have != n || !known {
			wrong = append(wrong, WrongCount{list, have, n, mended})
		}
	}
	for list, have := range kept {
		if _, known := counted[list]; !known && have != 0 {
			wrong = append(wrong, WrongCount{list, have, 0, mended})
		}
	}
	slices.SortFunc(wrong, func(a, b WrongCount) int { return cmp.Compare(a.List, b.List) })
	return wrong, nil
}

// MendCounts puts right what WrongCounts found, in an earlier Tx maybe: it adds what was missing, so that what came and went
// since stays counted. Where others mended since, it is a conflict: they may have added the same.
func (tx *Tx) MendCounts(ctx context.Context, wrong []WrongCount) error {
	if len(wrong) == 0 {
		return nil
	}
	if tx.Remembered(mendings) == nil {
		n, err := Get(ctx, tx, Value[int], `INSERT INTO list_counts (name, under, part, n) VALUES (?, '', ?, 1)
			ON CONFLICT (name) DO UPDATE SET n = list_counts.n + 1 RETURNING n`, mendings, mendings)
		if err != nil {
			return fmt.Errorf("note that lists are mended: %w", err)
		}
		if n != wrong[0].mended+1 {
			return firsthand.Errorf(firsthand.Conflict, "Somebody else mended the totals of lists meanwhile: look again what is wrong.")
		}
		tx.Remember(mendings, n)
	}
	for _, w := range wrong {
		tx.Count(w.List, int64(w.Counted-w.Kept))
	}
	return nil
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
