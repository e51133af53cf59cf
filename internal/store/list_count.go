package store

import (
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"time"
)

// delta is by how much a list grew.
type delta struct {
	list string
	by   int64
	gone bool
}

// Count notes that a list that readers page through grew by some entries, or shrank: how long a list is must be known
// without walking it. The room that owns the list names it, and calls Count wherever an entry comes or goes. By 0 the list is
// known from then on, with no entry, so that it stands among those that are read by their length.
func (tx *Tx) Count(list string, by int64) {
	tx.counted = append(tx.counted, delta{list: list, by: by})
}

// Uncount notes that a list is no more, and its parts neither: once all that stood on it was counted off, nothing is kept of it.
func (tx *Tx) Uncount(list string) {
	tx.counted = append(tx.counted, delta{list: list, gone: true})
}

// underAndPart are what a list is a part of, and which: "said:ID" is the part ID of what is counted under "said".
func underAndPart(list string) (under, part string) {
	at := strings.LastIndexByte(list, ':')
	if at < 0 {
		return "", list
	}
	return list[:at], list[at+1:]
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

// MonthOf is the month of a time in microseconds, in UTC: "2019-07". Months stand in the order of their names, those before the
// first year as its first.
func MonthOf(at int64) string {
	const yearOne = -62_135_596_800_000_000
	return time.UnixMicro(max(at, yearOne)).UTC().Format("2006-01")
}

// month is a month by its name, from its first microsecond on and before the next one's.
func month(name string) (from, before int64, err error) {
	first, err := time.Parse("2006-01", name)
	return first.UnixMicro(), first.AddDate(0, 1, 0).UnixMicro(), err
}

// ListParts tells how many entries each part of a list has, what this Tx noted included.
func ListParts(ctx context.Context, tx *Tx, list string) (parts map[string]int, err error) {
	rows, err := tx.Query(ctx, `SELECT part, n FROM list_counts WHERE under = ?`, list)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	parts = map[string]int{}
	for rows.Next() {
		var part string
		var n int
		if err := rows.Scan(&part, &n); err != nil {
			return nil, err
		}
		parts[part] = n
	}
	for _, d := range tx.counted {
		if under, part := underAndPart(d.list); under == list {
			parts[part] += int(d.by)
		}
	}
	return parts, rows.Err()
}

// farBack is from which place of a list on its months are asked where it is: to go through fewer takes no longer.
const farBack = 500

// Leap finds from where a page far back is read in a list whose months are counted, newest first: the time before which all on it
// lies, and how many stand between that and the page. ok is false where the list is gone through from its beginning.
func Leap(ctx context.Context, tx *Tx, list string, offset int) (before int64, skip int, ok bool, err error) {
	if offset < farBack {
		return 0, 0, false, nil
	}
	months, err := ListParts(ctx, tx, list)
	if err != nil {
		return 0, 0, false, fmt.Errorf("look how far back %s goes: %w", list, err)
	}
	stands, end := 0, int64(math.MinInt64) // beyond its end there is nothing
	for _, name := range slices.Backward(slices.Sorted(maps.Keys(months))) {
		if months[name] == 0 {
			continue
		}
		from, before, err := month(name)
		if err != nil {
			return 0, 0, false, fmt.Errorf("read the months of %s: %w", list, err)
		}
		if stands+months[name] > offset {
			return before, offset - stands, true, nil
		}
		stands, end = stands+months[name], from
	}
	return end, 0, true, nil
}

// writeCounts writes what was noted, in the order of names, so that two writers do not wait for each other.
func (tx *Tx) writeCounts(ctx context.Context) error {
	sums, known := map[string]int64{}, map[string]bool{}
	for _, d := range tx.counted {
		sums[d.list] += d.by
		known[d.list] = known[d.list] || d.by == 0 && !d.gone
	}
	maps.DeleteFunc(sums, func(list string, by int64) bool { return by == 0 && !known[list] })
	names := slices.Sorted(maps.Keys(sums))
	const perStatement = 200
	for part := range slices.Chunk(names, perStatement) {
		args := make([]any, 0, 4*len(part))
		for _, name := range part {
			under, of := underAndPart(name)
			args = append(args, name, under, of, sums[name])
		}
		_, err := tx.Exec(ctx, `INSERT INTO list_counts (name, under, part, n) VALUES `+HoleRows(4, len(part))+
			` ON CONFLICT (name) DO UPDATE SET n = list_counts.n + excluded.n`, args...)
		if err != nil {
			return err
		}
	}
	for _, d := range tx.counted {
		if !d.gone {
			continue
		}
		if _, err := tx.Exec(ctx, `DELETE FROM list_counts WHERE n = 0 AND (name = ? OR under = ?)`, d.list, d.list); err != nil {
			return err
		}
	}
	return nil
}
