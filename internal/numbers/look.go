package numbers

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Looked is how often something was read in a range.
type Looked struct {
	Series  []Point
	Total   int64
	Before  int64  // in the time just as long before
	Since   string // the first day of which anything is kept, "2026-01-31"; "": nothing is
	Hosts   []Top  // from where readers came
	From    string // the first day that Hosts, Terms and Missing are of: they are kept by the day, and Hosts of one thing not as long as its reads
	Stories []Top
	Topics  []Top // by the stories that are filed under them
	Bylines []Top // by their stories
	People  []Top // by their pages
	Quotes  []Top // by theirs
	Pages   []Top // of the site's own, by their paths
	Reused  []Top // quotes that stand in several stories which were read
	Terms   []Top // what was looked for
	Missing []Top // and what was not found
}

// Top is one of what was read most.
type Top struct {
	ID    string
	Name  string
	Reads int64
	Of    int64 // of words: how often nothing was found; of a quote that is used again: in how many stories
}

// most is how many there are of each.
const most = 10

// Look tells what is known of a range.
func Look(ctx context.Context, tx *store.Tx, by firsthand.Actor, r Range) (out Looked, err error) {
	if err := by.May(firsthand.NumbersRead); err != nil {
		return Looked{}, err
	}
	p, err := periodOf(ctx, tx, r)
	if err != nil {
		return Looked{}, err
	}
	if out, err = p.object(ctx, tx, Object{Kind: Site}); err != nil {
		return Looked{}, err
	}
	for _, part := range []struct {
		into *[]Top
		read func(context.Context, *store.Tx) ([]Top, error)
	}{
		{&out.Stories, p.top(publication.Story, `SELECT v.title FROM stories s JOIN revisions v ON v.id = CASE WHEN s.published_revision <> '' THEN s.published_revision ELSE s.working_revision END WHERE s.id = n.object_id`)},
		{&out.People, p.top(publication.Person, `SELECT name FROM people WHERE id = n.object_id`)},
		{&out.Quotes, p.top(publication.Quote, `SELECT SUBSTR(text, 1, 300) FROM quotes WHERE id = n.object_id`)},
		{&out.Pages, p.top(Page, `SELECT n.object_id`)},
		{&out.Topics, p.sumOver("topic", `SELECT name FROM topics WHERE id = n.id`)},
		{&out.Bylines, p.sumOver("byline", `SELECT name FROM bylines WHERE id = n.id`)},
		{&out.Reused, p.reused},
		{&out.Terms, p.terms(`SUM(asks)`)},
		{&out.Missing, p.terms(`SUM(empty)`)},
	} {
		if *part.into, err = part.read(ctx, tx); err != nil {
			return Looked{}, fmt.Errorf("read the numbers of a %s: %w", r, err)
		}
	}
	return out, nil
}

// LookAt tells how often one thing was read, and from where its readers came.
func LookAt(ctx context.Context, tx *store.Tx, by firsthand.Actor, r Range, o Object) (Looked, error) {
	if err := by.May(firsthand.NumbersRead); err != nil {
		return Looked{}, err
	}
	p, err := periodOf(ctx, tx, r)
	if err != nil {
		return Looked{}, err
	}
	return p.object(ctx, tx, o)
}

func (p period) object(ctx context.Context, tx *store.Tx, o Object) (out Looked, err error) {
	if out.Series, out.Total, err = p.series(ctx, tx, o); err != nil {
		return Looked{}, err
	}
	out.Before, err = store.Get(ctx, tx, store.Value[int64], `SELECT COALESCE(SUM(reads), 0) FROM page_reads WHERE kind = ? AND span = ? AND object_id = ? AND at BETWEEN ? AND ?`,
		string(o.Kind), p.span, o.ID, p.before[0], p.before[1])
	if err != nil {
		return Looked{}, fmt.Errorf("read what was read before: %w", err)
	}
	since, err := store.Get(ctx, tx, store.Value[int64], `SELECT COALESCE(MIN(at), 0) FROM page_reads WHERE kind = 'site' AND span = 'day'`)
	if err != nil {
		return Looked{}, fmt.Errorf("read since when is counted: %w", err)
	}
	if since > 0 {
		out.Since = dayText(since)
	}
	from := p.days[0]
	if o.Kind != Site {
		from = max(from, p.each)
	}
	out.From = dayText(from)
	out.Hosts, err = store.List(ctx, tx, scanTop, `SELECT host, host, SUM(reads), 0 FROM page_referrers
		WHERE kind = ? AND object_id = ? AND day BETWEEN ? AND ? GROUP BY host ORDER BY 3 DESC, 1 LIMIT ?`, string(o.Kind), o.ID, from, p.days[1], 2*most)
	if err != nil {
		return Looked{}, fmt.Errorf("read where readers came from: %w", err)
	}
	return out, nil
}

func dayText(day int64) string {
	return fmt.Sprintf("%04d-%02d-%02d", day/10_000, day/100%100, day%100)
}

func scanTop(row store.Scanner) (t Top, err error) {
	return t, row.Scan(&t.ID, &t.Name, &t.Reads, &t.Of)
}

// top gives what of a kind was read most; name is a query that names n.object_id.
func (p period) top(kind Kind, name string) func(context.Context, *store.Tx) ([]Top, error) {
	return func(ctx context.Context, tx *store.Tx) ([]Top, error) {
		return store.List(ctx, tx, scanTop, `SELECT n.object_id, COALESCE((`+name+`), ''), n.reads, 0 FROM (
			SELECT object_id, SUM(reads) AS reads FROM page_reads WHERE kind = ? AND span = ? AND at BETWEEN ? AND ?
			GROUP BY object_id ORDER BY 2 DESC, 1 LIMIT ?) n ORDER BY n.reads DESC, n.object_id`, string(kind), p.span, p.first(), p.last(), most)
	}
}

// storyReads are the reads of each story in a period.
const storyReads = `(SELECT object_id, SUM(reads) AS reads FROM page_reads WHERE kind = 'story' AND span = ? AND at BETWEEN ? AND ? GROUP BY object_id)`

// sumOver gives what the reads of stories add up to, over what they are filed under; name is a query that names n.id.
func (p period) sumOver(what, name string) func(context.Context, *store.Tx) ([]Top, error) {
	return func(ctx context.Context, tx *store.Tx) ([]Top, error) {
		return store.List(ctx, tx, scanTop, `SELECT n.id, COALESCE((`+name+`), ''), n.reads, 0 FROM (
			SELECT l.`+what+`_id AS id, SUM(r.reads) AS reads FROM `+storyReads+` r
			JOIN story_`+what+`s l ON l.story_id = r.object_id GROUP BY l.`+what+`_id ORDER BY 2 DESC, 1 LIMIT ?) n ORDER BY n.reads DESC, n.id`, p.span, p.first(), p.last(), most)
	}
}

// reused gives the quotes that stand in several of the stories that were read.
func (p period) reused(ctx context.Context, tx *store.Tx) ([]Top, error) {
	return store.List(ctx, tx, scanTop, `SELECT n.quote_id, SUBSTR(q.text, 1, 300), n.reads, n.stories FROM (
			SELECT d.quote_id, SUM(d.reads) AS reads, COUNT(*) AS stories FROM (
				SELECT u.quote_id, s.id, MAX(r.reads) AS reads FROM `+storyReads+` r
				JOIN stories s ON s.id = r.object_id AND s.status = 'published'
				JOIN uses u ON u.revision_id = s.published_revision GROUP BY u.quote_id, s.id) d
			GROUP BY d.quote_id HAVING COUNT(*) > 1 ORDER BY 3 DESC, 2 DESC, 1 LIMIT ?) n
		JOIN quotes q ON q.id = n.quote_id ORDER BY n.stories DESC, n.reads DESC, n.quote_id`, p.span, p.first(), p.last(), most)
}

// terms gives what was looked for, most of a sum first.
func (p period) terms(sum string) func(context.Context, *store.Tx) ([]Top, error) {
	return func(ctx context.Context, tx *store.Tx) ([]Top, error) {
		return store.List(ctx, tx, scanTop, `SELECT term, term, SUM(asks), SUM(empty) FROM asked_terms WHERE day BETWEEN ? AND ?
			GROUP BY term HAVING `+sum+` > 0 ORDER BY `+sum+` DESC, term LIMIT ?`, p.days[0], p.days[1], 2*most)
	}
}
