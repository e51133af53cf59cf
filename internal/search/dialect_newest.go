package search

import (
	"context"
	"fmt"
	"math"

	"firsthand/internal/store"
)

// How PostgreSQL looks for the newest.
const (
	gatherAll = 2_000 // things that may match: all are gathered, and the newest taken
	walkFrom  = 0.1   // a part of all things that match: they are walked
	walkStep  = 1_000 // things that are looked at in the first step of a walk

	readMost = 10_000 // things that have the words of a phrase and are read for whether they stand in its order
)

// newest gives the newest things that match, so many at most: by all their words, or by those of their titles. They are the
// same on both databases, but for a phrase of words that stand in very much each: there PostgreSQL ends behind readMost, and says
// so by cut: what is older may match, too.
//
// SQLite finds what it keeps in the order of places. PostgreSQL gathers what matches, a page of the table for each, before it
// knows which are the newest: so it is asked for those of a stretch of time (stretch.go), as long a one as should have enough
// of them, and then for those of a longer one. What nearly everything has is walked instead, from the newest thing on. Dates
// narrow what was gathered, and not the gathering: it would read all places for that, and mark those between the years 1 and
// 9999.
func newest(ctx context.Context, tx *store.Tx, in Index, of string, m match, dates within, most int, o odds) (found []int64, cut bool, err error) {
	if m.empty() {
		return nil, false, nil
	}
	table := in.table(of)
	if tx.Dialect() == store.SQLite {
		found, err = places(ctx, tx, `SELECT rowid FROM `+table+` WHERE `+table+` MATCH ? AND rowid BETWEEN ? AND ?`+in.seen(table+".rowid")+` ORDER BY rowid DESC LIMIT ?`,
			m.text(tx.Dialect()), dates.from, dates.to, most)
		return found, false, err
	}
	m.begun = of != "words"
	if o.most*float64(o.total) <= gatherAll {
		found, err = gathered(ctx, tx, in, table, m, dates, most)
		return found, false, err
	}
	need := 1.5 * float64(most) / o.share()
	if o.likely < walkFrom {
		return byStretches(ctx, tx, in, table, m, dates, most, need, o)
	}
	found, left, err := walk(ctx, tx, in, table, m, dates, most)
	if err != nil || len(found) >= most || left.to < left.from {
		return found, false, err
	}
	older, cut, err := byStretches(ctx, tx, in, table, m, left, most-len(found), 8*need, o)
	return append(found, older...), cut, err
}

// gathered gives the newest of what matches and is in the stretches of a match.
func gathered(ctx context.Context, tx *store.Tx, in Index, table string, m match, dates within, most int) ([]int64, error) {
	return places(ctx, tx, `WITH found AS MATERIALIZED (SELECT n FROM `+table+` WHERE words @@ CAST(CAST(? AS TEXT) AS TSQUERY))
		SELECT n FROM found WHERE n BETWEEN ? AND ?`+in.seen("found.n")+` ORDER BY n DESC LIMIT ?`, m.text(store.Postgres), dates.from, dates.to, most)
}

// byStretches asks for what is in the newest stretch of time, of so many things as are needed, and in longer ones until enough
// is found: how many match in one tells how long the next has to be. If time is up, what was found in a shorter one is found.
func byStretches(ctx context.Context, tx *store.Tx, in Index, table string, m match, dates within, most int, need float64, o odds) (found []int64, cut bool, err error) {
	times, err := stretchesTo(ctx, tx, in, dates.to)
	if err != nil {
		return nil, false, err
	}
	end := math.Inf(1)
	if m.phrased() {
		end = readMost / o.share()
	}
	for {
		words, things, last := times.newest(min(need, end), dates.from)
		if m.stretch = words; end > float64(o.total) && float64(things) > 0.6*float64(o.total) {
			m.stretch, last = nil, true
		}
		list, err := gathered(ctx, tx, in, table, m, dates, most)
		if err != nil {
			return found, false, err
		}
		if found = list; last || len(found) >= most || need >= end {
			return found, !last && len(found) < most, nil
		}
		need = float64(things) * min(max(1.5*float64(most)/float64(len(found)+1), 2), 16)
	}
}

// walk looks at the newest things, some at a time, until enough match, and tells which dates are left. It ends where less
// matches than was thought, as words may stand in very much each and hardly ever together.
func walk(ctx context.Context, tx *store.Tx, in Index, table string, m match, dates within, most int) (found []int64, left within, err error) {
	text, step := m.text(store.Postgres), walkStep
	for looked := 0; len(found) < most && float64(len(found)) >= walkFrom/2*float64(looked); step = min(2*step, 8_000) {
		var there int
		var last int64
		err := tx.QueryRow(ctx, `SELECT COUNT(*), COALESCE(MIN(n), 0) FROM (SELECT n FROM `+table+` WHERE n BETWEEN ? AND ? ORDER BY n DESC LIMIT ?) step`, dates.from, dates.to, step).Scan(&there, &last)
		if err != nil {
			return found, dates, fmt.Errorf("walk %s: %w", table, err)
		}
		if there == 0 {
			dates.to = dates.from - 1
			return found, dates, nil
		}
		list, err := places(ctx, tx, `SELECT n FROM (SELECT n, words FROM `+table+` WHERE n BETWEEN ? AND ? ORDER BY n DESC LIMIT ?) step
			WHERE words @@ CAST(CAST(? AS TEXT) AS TSQUERY)`+in.seen("step.n")+` ORDER BY n DESC LIMIT ?`, last, dates.to, step, text, most-len(found))
		found = append(found, list...)
		if err != nil {
			return found, dates, err
		}
		dates.to, looked = last-1, looked+there
	}
	return found, dates, nil
}

func places(ctx context.Context, tx *store.Tx, query string, args ...any) ([]int64, error) {
	list, err := store.List(ctx, tx, store.Value[int64], query, args...)
	if err != nil {
		return list, fmt.Errorf("find words: %w", err)
	}
	return list, nil
}
