package search

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand/internal/store"
)

// fullMinutes is how many full minutes are passed over before it is said that something is wrong.
const fullMinutes = 2_000

// free finds places for the things of a batch: a place for a thing of a minute, or of one of the next where that is full: many
// come in with one date.
type free struct {
	in      Index
	minutes map[int64]*minute // by their first places
}

// minute is the places of one, as they are behind the acts so far.
type minute struct {
	last  int64          // the last that is taken, just before the first if none is
	known bool           // last is right
	taken map[int64]bool // by this batch
	left  []int64        // by this batch, what the index had there
}

func (f *free) minute(from int64) *minute {
	m := f.minutes[from]
	if m == nil {
		m = &minute{taken: map[int64]bool{}}
		f.minutes[from] = m
	}
	return m
}

// look reads the last places of some minutes at once.
func (f *free) look(ctx context.Context, tx *store.Tx, minutes []int64) error {
	slices.Sort(minutes)
	type last struct{ from, last int64 }
	for part := range slices.Chunk(slices.Compact(minutes), perLook) {
		list, err := store.List(ctx, tx, func(row store.Scanner) (l last, err error) {
			err = row.Scan(&l.from, &l.last)
			return l, err
		}, `WITH m (first) AS (VALUES (CAST(? AS BIGINT))`+strings.Repeat(`, (CAST(? AS BIGINT))`, len(part)-1)+`)
			SELECT m.first, COALESCE((SELECT MAX(d.n) FROM `+f.in.table("")+` d WHERE d.n >= m.first AND d.n < m.first + ?), m.first - 1) FROM m`, append(args(part), perMinute)...)
		if err != nil {
			return fmt.Errorf("look for free places: %w", err)
		}
		for _, l := range list {
			m := f.minute(l.from)
			m.last, m.known = l.last, true
		}
	}
	return nil
}

// take gives a place for a thing of the minute that begins there.
func (f *free) take(ctx context.Context, tx *store.Tx, first int64) (int64, error) {
	hint := fmt.Sprint("search full ", f.in, " ", first)
	start, _ := tx.Remembered(hint).(int64)
	for n := start; n < start+fullMinutes; n++ {
		from := first + n*perMinute
		m := f.minute(from)
		if err := f.read(ctx, tx, m, from); err != nil {
			return 0, err
		}
		if m.last < from+perMinute-1 {
			if n > start {
				tx.Remember(hint, n)
			}
			m.last++
			m.taken[m.last] = true
			return m.last, nil
		}
	}
	return 0, fmt.Errorf("no place is left near %d", first)
}

// read finds out the last place of a minute that is taken, unless it is known.
func (f *free) read(ctx context.Context, tx *store.Tx, m *minute, from int64) error {
	if m.known {
		return nil
	}
	but := ""
	if len(m.left) > 0 {
		but = ` AND n NOT IN ` + store.Holes(len(m.left))
	}
	err := tx.QueryRow(ctx, `SELECT COALESCE(MAX(n), ?) FROM `+f.in.table("")+` WHERE n >= ? AND n < ?`+but, append([]any{from - 1, from, from + perMinute}, args(m.left)...)...).Scan(&m.last)
	if err != nil {
		return fmt.Errorf("look for a free place: %w", err)
	}
	for n := range m.taken {
		m.last = max(m.last, n)
	}
	m.known = true
	return nil
}

// leave has a place be free again.
func (f *free) leave(n int64) {
	from := n / perMinute * perMinute
	if n < 0 && n%perMinute != 0 {
		from -= perMinute
	}
	m := f.minute(from)
	if m.taken[n] {
		delete(m.taken, n)
	} else {
		m.left = append(m.left, n)
	}
	m.known = m.known && n != m.last
}
