package numbers

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Range is a time that the desk looks at, up to now.
type Range string

// The ranges. A year is twelve months, this one among them.
const (
	Day     Range = "day"
	Week    Range = "week"
	Month   Range = "month"
	Quarter Range = "quarter"
	Year    Range = "year"
)

// period is a range in the spans that it is made of.
type period struct {
	span   string
	keys   []int64 // of each span, in order
	names  []string
	before [2]int64 // the first and the last key of the time just as long before it
	days   [2]int64 // the first and the last day of it
	each   int64    // the first day of which the hosts of single objects are kept
}

// periodOf lays a range out in the site's own time.
func periodOf(ctx context.Context, tx *store.Tx, r Range) (period, error) {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return period{}, err
	}
	now := tx.Now().In(settings.Location())
	var p period
	switch r {
	case Day:
		p = hours(now)
	case Week:
		p = days(now, 7)
	case Month:
		p = days(now, 30)
	case Quarter:
		p = days(now, 90)
	case Year:
		p = months(now)
	default:
		return period{}, noRange(r)
	}
	p.each = dayOf(now.Add(-hostsEachKept))
	return p, nil
}

func noRange(r Range) error {
	return firsthand.Errorf(firsthand.Invalid, "There are numbers of a day, a week, a month, a quarter and a year, not of %q.", r)
}

func hours(now time.Time) period {
	p := period{span: hour, days: [2]int64{dayOf(now.Add(-23 * time.Hour)), dayOf(now)}}
	for ago := 23; ago >= 0; ago-- {
		at := hourOf(now.Add(-time.Duration(ago) * time.Hour))
		p.keys, p.names = append(p.keys, firsthand.Micros(at)), append(p.names, at.Format(time.RFC3339))
	}
	p.before = [2]int64{firsthand.Micros(hourOf(now.Add(-47 * time.Hour))), p.keys[0] - 1}
	return p
}

func days(now time.Time, n int) period {
	p := period{span: day}
	noon := time.Date(now.Year(), now.Month(), now.Day(), 12, 0, 0, 0, time.UTC) // of a calendar: its days have no summer time
	for ago := n - 1; ago >= 0; ago-- {
		at := noon.AddDate(0, 0, -ago)
		p.keys, p.names = append(p.keys, dayOf(at)), append(p.names, at.Format(time.DateOnly))
	}
	p.before = [2]int64{dayOf(noon.AddDate(0, 0, 1-2*n)), dayOf(noon.AddDate(0, 0, -n))}
	p.days = [2]int64{p.keys[0], p.keys[n-1]}
	return p
}

func months(now time.Time) period {
	const n = 12
	p := period{span: month}
	first := time.Date(now.Year(), now.Month(), 1, 12, 0, 0, 0, time.UTC)
	key := func(ago int) int64 { return dayOf(first.AddDate(0, -ago, 0)) / 100 }
	for ago := n - 1; ago >= 0; ago-- {
		p.keys, p.names = append(p.keys, key(ago)), append(p.names, first.AddDate(0, -ago, 0).Format("2006-01"))
	}
	p.before = [2]int64{key(2*n - 1), key(n)}
	p.days = [2]int64{p.keys[0]*100 + 1, dayOf(now)}
	return p
}

func (p period) first() int64 { return p.keys[0] }
func (p period) last() int64  { return p.keys[len(p.keys)-1] }

// Point is how often something was read in one of the spans of a range.
type Point struct {
	At    string // an hour as RFC 3339, a day as 2026-01-31, a month as 2026-01
	Reads int64
}

// series are the reads of an object over a period, those of no span missing; and how many they are.
func (p period) series(ctx context.Context, tx *store.Tx, o Object) (list []Point, total int64, err error) {
	args := []any{string(o.Kind), p.span, o.ID}
	for _, k := range p.keys {
		args = append(args, k)
	}
	found := map[int64]int64{}
	rows, err := store.List(ctx, tx, scanTwo, `SELECT at, reads FROM page_reads WHERE kind = ? AND span = ? AND object_id = ? AND at IN `+store.Holes(len(p.keys)), args...)
	if err != nil {
		return nil, 0, fmt.Errorf("read how often %s %s was read: %w", o.Kind, o.ID, err)
	}
	for _, r := range rows {
		found[r[0]] = r[1]
	}
	for i, k := range p.keys {
		list = append(list, Point{p.names[i], found[k]})
		total += found[k]
	}
	return list, total, nil
}

func scanTwo(row store.Scanner) (v [2]int64, err error) { return v, row.Scan(&v[0], &v[1]) }
