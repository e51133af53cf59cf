package numbers

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"time"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Spans of time that reads are kept by.
const (
	hour  = "hour"
	day   = "day"
	month = "month"
)

// How much one day may bring, and one write.
const (
	maxHosts     = 300 // of the site in a day; those of one object are among them
	maxHostsEach = 20  // of one object in a day
	maxTerms     = 2_000
	rowsEach     = 200 // of one statement
)

// Run keeps what was counted every ten seconds, or as Every says, until ctx ends, and once more then. Whoever calls it waits for it before they close
// the database.
func (c *Counter) Run(ctx context.Context, db *store.DB, log *slog.Logger) {
	every := time.NewTicker(cmp.Or(c.Every, keepEvery))
	defer every.Stop()
	for {
		select {
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), keepEvery)
			defer cancel()
			if err := c.Flush(last, db); err != nil {
				log.Error("what was read in the last seconds could not be kept, and is lost", "error", err)
			}
			return
		case <-every.C:
			if err := c.Flush(ctx, db); err != nil && ctx.Err() == nil {
				log.Warn("what was read could not be kept, which is tried again", "error", err)
			}
		}
	}
}

// Flush keeps what was counted until now. What cannot be kept is counted still.
func (c *Counter) Flush(ctx context.Context, db *store.DB) error {
	b := c.take()
	if b.Empty() {
		return nil
	}
	var alone map[string]Asks
	err := db.Maintain(ctx, func(tx *store.Tx) (err error) {
		alone, err = Keep(ctx, tx, tx.Now(), b)
		return err
	})
	if err != nil {
		c.back(b)
		return err
	}
	c.terms.back(alone, false)
	return nil
}

// Keep adds a batch to what is kept of a time, in the site's own zone. It gives back the words that are not to be kept yet.
func Keep(ctx context.Context, tx *store.Tx, when time.Time, b Batch) (alone map[string]Asks, err error) {
	if err := tx.Actor().May(firsthand.NumbersKeep); err != nil {
		return nil, err
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return nil, err
	}
	at := moments(when, settings.Location())
	if err := keepReads(ctx, tx, at, b.Reads); err != nil {
		return nil, fmt.Errorf("keep reads: %w", err)
	}
	if err := keepFrom(ctx, tx, at[day], b.From); err != nil {
		return nil, fmt.Errorf("keep where readers came from: %w", err)
	}
	if alone, err = keepTerms(ctx, tx, at[day], b.Terms); err != nil {
		return nil, fmt.Errorf("keep what was looked for: %w", err)
	}
	return alone, nil
}

// moments are the spans that a moment lies in, as they are kept.
func moments(now time.Time, zone *time.Location) map[string]int64 {
	t := now.In(zone)
	return map[string]int64{hour: firsthand.Micros(hourOf(t)), day: dayOf(t), month: dayOf(t) / 100}
}

// hourOf is when the hour of a time began, where it is: in some places not when it begins in others.
func hourOf(t time.Time) time.Time {
	return t.Add(-time.Duration(t.Minute())*time.Minute - time.Duration(t.Second())*time.Second - time.Duration(t.Nanosecond()))
}

// dayOf is a day as it is kept: 20260131.
func dayOf(t time.Time) int64 {
	return int64(t.Year())*10_000 + int64(t.Month())*100 + int64(t.Day())
}

type readRow struct {
	Object
	span  string
	at    int64
	reads int64
}

// keepReads adds the reads of each object, and of all, to their hour, their day and their month: in one order, so that two nodes
// do not wait for each other.
func keepReads(ctx context.Context, tx *store.Tx, at map[string]int64, reads map[Object]int64) error {
	var all int64
	rows := make([]readRow, 0, 3*len(reads)+3)
	add := func(o Object, n int64) {
		for span, began := range at {
			rows = append(rows, readRow{o, span, began, n})
		}
	}
	for o, n := range reads {
		all += n
		add(o, n)
	}
	if all == 0 {
		return nil
	}
	add(Object{Kind: Site}, all)
	slices.SortFunc(rows, func(a, b readRow) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.span, b.span), cmp.Compare(a.ID, b.ID))
	})
	for part := range slices.Chunk(rows, rowsEach) {
		args := make([]any, 0, 5*len(part))
		for _, r := range part {
			args = append(args, string(r.Kind), r.span, r.at, r.ID, r.reads)
		}
		_, err := tx.Exec(ctx, `INSERT INTO page_reads (kind, span, at, object_id, reads) VALUES `+store.HoleRows(5, len(part))+`
			ON CONFLICT (kind, span, at, object_id) DO UPDATE SET reads = page_reads.reads + excluded.reads`, args...)
		if err != nil {
			return err
		}
	}
	return nil
}

// keepFrom adds where readers came from: the first hosts of a day by their names, the rest together.
func keepFrom(ctx context.Context, tx *store.Tx, today int64, from map[Came]int64) error {
	if len(from) == 0 {
		return nil
	}
	order := func(a, b Came) int {
		return cmp.Or(cmp.Compare(a.Object.Kind, b.Object.Kind), cmp.Compare(a.Object.ID, b.Object.ID), cmp.Compare(a.Host, b.Host))
	}
	came := slices.SortedFunc(maps.Keys(from), order)
	objects := []Object{{Kind: Site}}
	for _, k := range came {
		if k.Object != objects[len(objects)-1] {
			objects = append(objects, k.Object)
		}
	}
	known, err := hostsOf(ctx, tx, objects, today)
	if err != nil {
		return err
	}
	rows := map[Came]int64{}
	for _, k := range came {
		host := among(known[Object{Kind: Site}], k.Host, maxHosts)
		rows[Came{host, Object{Kind: Site}}] += from[k]
		rows[Came{among(known[k.Object], host, maxHostsEach), k.Object}] += from[k]
	}
	for part := range slices.Chunk(slices.SortedFunc(maps.Keys(rows), order), rowsEach) {
		args := make([]any, 0, 5*len(part))
		for _, k := range part {
			args = append(args, string(k.Object.Kind), k.Object.ID, today, k.Host, rows[k])
		}
		_, err := tx.Exec(ctx, `INSERT INTO page_referrers (kind, object_id, day, host, reads) VALUES `+store.HoleRows(5, len(part))+`
			ON CONFLICT (kind, object_id, day, host) DO UPDATE SET reads = page_referrers.reads + excluded.reads`, args...)
		if err != nil {
			return err
		}
	}
	return nil
}

// hostsOf are the hosts that a day has for each of some objects, which are together by their kinds: a statement for many of them.
func hostsOf(ctx context.Context, tx *store.Tx, objects []Object, today int64) (map[Object]map[string]bool, error) {
	hosts := map[Object]map[string]bool{}
	ids := map[Kind][]string{}
	for _, o := range objects {
		hosts[o] = map[string]bool{}
		ids[o.Kind] = append(ids[o.Kind], o.ID)
	}
	for _, kind := range slices.Sorted(maps.Keys(ids)) {
		for part := range slices.Chunk(ids[kind], rowsEach) {
			list, err := store.List(ctx, tx, func(row store.Scanner) (c Came, err error) {
				c.Object.Kind = kind
				return c, row.Scan(&c.Object.ID, &c.Host)
			}, `SELECT object_id, host FROM page_referrers WHERE kind = ? AND day = ? AND object_id IN `+store.Holes(len(part)),
				append([]any{string(kind), today}, store.Args(part)...)...)
			if err != nil {
				return nil, err
			}
			for _, c := range list {
				hosts[c.Object][c.Host] = true
			}
		}
	}
	return hosts, nil
}

// among takes a host into a day's hosts; where there are as many as may be it is one of the others, "".
func among(hosts map[string]bool, host string, most int) string {
	if host == "" || !hosts[host] && len(hosts) >= most {
		return ""
	}
	hosts[host] = true
	return host
}

// keepTerms adds what was looked for in several hours, by this count or by what is kept of it already. It gives back the rest.
func keepTerms(ctx context.Context, tx *store.Tx, today int64, terms map[string]Asks) (alone map[string]Asks, err error) {
	if len(terms) == 0 {
		return nil, nil
	}
	known := map[string]bool{}
	names := slices.Sorted(maps.Keys(terms))
	for part := range slices.Chunk(names, rowsEach) {
		list, err := store.List(ctx, tx, store.Value[string], `SELECT DISTINCT term FROM asked_terms WHERE term IN `+store.Holes(len(part)), store.Args(part)...)
		if err != nil {
			return nil, err
		}
		for _, term := range list {
			known[term] = true
		}
	}
	have, err := store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM asked_terms WHERE day = ?`, today)
	if err != nil {
		return nil, err
	}
	alone = map[string]Asks{}
	var kept []string
	for _, term := range names {
		n := terms[term]
		if n.Asks == 0 {
			continue
		}
		if !known[term] && (!n.Enough || have >= maxTerms) {
			alone[term] = n
			continue
		}
		kept = append(kept, term)
		have++
	}
	for part := range slices.Chunk(kept, rowsEach) {
		args := make([]any, 0, 4*len(part))
		for _, term := range part {
			args = append(args, term, today, terms[term].Asks, terms[term].Empty)
		}
		_, err := tx.Exec(ctx, `INSERT INTO asked_terms (term, day, asks, empty) VALUES `+store.HoleRows(4, len(part))+`
			ON CONFLICT (term, day) DO UPDATE SET asks = asked_terms.asks + excluded.asks, empty = asked_terms.empty + excluded.empty`, args...)
		if err != nil {
			return nil, err
		}
	}
	return alone, nil
}

// How long what is not for ever is kept.
const (
	hoursKept     = 49 * time.Hour // the last 24 of them, and those before to compare
	hostsKept     = 400 * 24 * time.Hour
	hostsEachKept = 30 * 24 * time.Hour // of single objects
	termsKept     = 400 * 24 * time.Hour
)

// Thin forgets what is old: hours, where readers came from, what they looked for.
func Thin(ctx context.Context, tx *store.Tx) error {
	if err := tx.Actor().May(firsthand.NumbersKeep); err != nil {
		return err
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	ago := func(d time.Duration) time.Time { return tx.Now().In(settings.Location()).Add(-d) }
	for _, forget := range []struct {
		query string
		arg   int64
	}{
		{`DELETE FROM page_reads WHERE kind IN ('site', 'story', 'topic', 'byline', 'person', 'quote', 'page') AND span = 'hour' AND at < ?`, firsthand.Micros(hourOf(ago(hoursKept)))},
		{`DELETE FROM page_referrers WHERE day < ?`, dayOf(ago(hostsKept))},
		{`DELETE FROM page_referrers WHERE day < ? AND kind <> 'site'`, dayOf(ago(hostsEachKept))},
		{`DELETE FROM asked_terms WHERE day < ?`, dayOf(ago(termsKept))},
	} {
		if _, err := tx.Exec(ctx, forget.query, forget.arg); err != nil {
			return fmt.Errorf("forget old numbers: %w", err)
		}
	}
	return nil
}
