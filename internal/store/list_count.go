package store

import (
	"context"
	"maps"
	"slices"
	"strings"
)

// delta is by how much a list grew.
type delta struct {
	list string
	by   int64
}

// Count notes that a list that readers page through grew by some entries, or shrank: how long a list is must be known
// without walking it. The room that owns the list names it, and calls Count wherever an entry comes or goes.
func (tx *Tx) Count(list string, by int64) {
	tx.counted = append(tx.counted, delta{list, by})
}

// ListCount tells how many entries a list has, what this Tx noted included; a list that nobody counted has none.
func ListCount(ctx context.Context, tx *Tx, list string) (int, error) {
	n, err := Get(ctx, tx, Value[int64], `SELECT n FROM list_counts WHERE name = ?`, list)
	if err != nil && !NoRows(err) {
		return 0, err
	}
	for _, d := range tx.counted {
		if d.list == list {
			n += d.by
		}
	}
	return int(n), nil
}

// writeCounts writes what was noted, in the order of names, so that two writers do not wait for each other.
func (tx *Tx) writeCounts(ctx context.Context) error {
	sums := map[string]int64{}
	for _, d := range tx.counted {
		sums[d.list] += d.by
	}
	maps.DeleteFunc(sums, func(_ string, by int64) bool { return by == 0 })
	names := slices.Sorted(maps.Keys(sums))
	const perStatement = 200
	for part := range slices.Chunk(names, perStatement) {
		args := make([]any, 0, 2*len(part))
		for _, name := range part {
			args = append(args, name, sums[name])
		}
		_, err := tx.Exec(ctx, `INSERT INTO list_counts (name, n) VALUES `+
			strings.TrimSuffix(strings.Repeat(Holes(2)+", ", len(part)), ", ")+
			` ON CONFLICT (name) DO UPDATE SET n = list_counts.n + excluded.n`, args...)
		if err != nil {
			return err
		}
	}
	return nil
}
