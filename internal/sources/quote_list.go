package sources

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"firsthand"
	"firsthand/internal/store"
)

// The lists that readers page through. A quote's row says on which of them it stands (public_at, said), and their length
// is counted as quotes come and go, so that neither a page nor its number of pages walks a list.

// QuoteList is a page of quotes and how many there are in all.
type QuoteList struct {
	Quotes []Quote
	Paths  []string // where readers find each of them
	Since  []int64  // from when on each was public, in microseconds
	Total  int
}

const (
	publicQuotes = "quotes"    // the list of all public quotes; "quotes:STATE" those in a state
	quotesIn     = "quotes in" // "quotes in:2019-07" those that became public in a month
)

// saidBy is the name of the list of what a person said.
func saidBy(speaker PersonID) string { return "said:" + string(speaker) }

// listed is on which lists a quote stands.
type listed struct {
	speaker  PersonID
	state    string
	publicAt int64
	said     bool
}

// count notes that the quote comes to its lists (by 1) or goes (by -1).
func (l listed) count(tx *store.Tx, by int64) {
	if l.publicAt == 0 {
		return
	}
	tx.Count(publicQuotes, by)
	tx.Count(quotesIn+":"+store.MonthOf(l.publicAt), by)
	tx.Count(publicQuotes+":"+l.state, by)
	if l.said && l.speaker != "" {
		tx.Count(saidBy(l.speaker), by)
	}
}

// relist puts quotes on the lists that their records and addresses say. The lists one stands on now are those that its
// row was last put on: by another speaker, maybe, and in another state. 200 at most.
func relist(ctx context.Context, tx *store.Tx, ids ...QuoteID) error {
	type change struct {
		id      string
		was, is listed
	}
	changes, err := store.List(ctx, tx, func(row store.Scanner) (c change, err error) {
		var confidence, said int
		err = row.Scan(&c.id, &c.was.speaker, &c.was.state, &c.was.publicAt, &said, &c.is.speaker, &c.is.state, &confidence, &c.is.publicAt)
		c.was.said = said == 1
		if c.is.state == string(Withdrawn) {
			c.is.publicAt = 0
		}
		c.is.said = c.is.publicAt > 0 && (c.is.state == string(Checked) || confidence == 1000)
		return c, err
	}, `SELECT q.id, q.listed_speaker, q.listed_state, q.public_at, q.said, COALESCE(q.speaker_id, ''), q.state, q.confidence, COALESCE(a.created_at, 0)
		FROM quotes q LEFT JOIN addresses a ON a.kind = 'quote' AND a.object_id = q.id WHERE q.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return fmt.Errorf("put %d quotes on their lists: %w", len(ids), err)
	}
	places := map[place][]any{}
	for _, c := range changes {
		if c.was == c.is {
			continue
		}
		c.was.count(tx, -1)
		c.is.count(tx, 1)
		at := place{c.is.publicAt, c.is.said}
		places[at] = append(places[at], c.id)
	}
	for _, at := range slices.SortedFunc(maps.Keys(places), place.compare) { // two writers go in one order
		ids := places[at]
		_, err = tx.Exec(ctx, `UPDATE quotes SET public_at = ?, said = ?, listed_speaker = COALESCE(speaker_id, ''), listed_state = state
			WHERE id IN `+store.Holes(len(ids)), append([]any{at.publicAt, flag(at.said)}, ids...)...)
		if err != nil {
			return fmt.Errorf("put %d quotes on their lists: %w", len(ids), err)
		}
	}
	return indexQuotes(ctx, tx, ids...)
}

// place is what a quote's row says of its lists beside speaker and state, which it has anyway.
type place struct {
	publicAt int64
	said     bool
}

func (p place) compare(q place) int {
	return cmp.Or(cmp.Compare(p.publicAt, q.publicAt), cmp.Compare(flag(p.said), flag(q.said)))
}

// ListSaid gives a page of what a person said that readers may see: quotes with a public address,
// whose speaker is not a machine's guess (Known), newest first. That somebody disputes a guess does
// not make it theirs.
func ListSaid(ctx context.Context, tx *store.Tx, speaker PersonID, limit, offset int) (list QuoteList, err error) {
	if list.Total, err = store.ListCount(ctx, tx, saidBy(speaker)); err != nil {
		return QuoteList{}, fmt.Errorf("count what %s said: %w", speaker, err)
	}
	if err := list.read(ctx, tx, `speaker_id = ? AND said = 1`, `said_min`, string(speaker), limit, offset); err != nil {
		return QuoteList{}, fmt.Errorf("list what %s said: %w", speaker, err)
	}
	return list, nil
}

// ListPublicQuotes gives a page of the quotes with a public address, newest first; state "" means
// every state but withdrawn.
func ListPublicQuotes(ctx context.Context, tx *store.Tx, state State, limit, offset int) (list QuoteList, err error) {
	name, where, args := publicQuotes, `public_at > 0`, []any{limit, offset}
	if state != "" {
		name, where, args = publicQuotes+":"+string(state), `public_at > 0 AND state = ?`, []any{string(state), limit, offset}
	}
	if list.Total, err = store.ListCount(ctx, tx, name); err != nil {
		return QuoteList{}, fmt.Errorf("count public quotes: %w", err)
	}
	if state == "" {
		before, skip, ok, err := store.Leap(ctx, tx, quotesIn, offset)
		if err != nil {
			return QuoteList{}, err
		}
		if ok {
			where, args = where+` AND public_at < ?`, []any{before, limit, skip}
		}
	}
	if err := list.read(ctx, tx, where, `public_at`, args...); err != nil {
		return QuoteList{}, fmt.Errorf("list public quotes: %w", err)
	}
	return list, nil
}

// read reads a page of a list of quotes, newest first; the last two arguments are how many and after how many.
func (l *QuoteList) read(ctx context.Context, tx *store.Tx, where, order string, args ...any) error {
	quotes, err := store.List(ctx, tx, func(row store.Scanner) (Quote, error) {
		var path string
		var since int64
		q, err := scanQuote(alsoInto{alsoInto{row, &since}, &path})
		l.Paths, l.Since = append(l.Paths, path), append(l.Since, since)
		return q, err
	}, `SELECT `+quoteColumns+`, COALESCE(a.path, ''), q.public_at FROM quotes q JOIN (
			SELECT id FROM quotes WHERE `+where+` ORDER BY `+order+` DESC, id DESC LIMIT ? OFFSET ?) page ON page.id = q.id
		LEFT JOIN addresses a ON a.kind = 'quote' AND a.object_id = q.id
		ORDER BY q.`+order+` DESC, q.id DESC`, args...)
	l.Quotes = quotes
	return err
}

// SaidOptions say which of a person's quotes the desk wants; zero fields do not narrow, several narrow together.
type SaidOptions struct {
	About  PersonID
	Outlet OutletID
	Topic  string // the ID of a topic under which a published story prints it
	Year   int    // in which it was said
	State  State
	Before SaidPlace // only what comes after this place in the list (older)
	Limit  int       // 1 to 100
}

// SaidPlace is where a quote stands in a list of what was said: newest first.
type SaidPlace struct {
	SaidMin int64
	ID      QuoteID
}

// SaidQuote is a quote in such a list.
type SaidQuote struct {
	Quote
	Place SaidPlace
}

// FindSaid gives what a person said, for the desk: in every state, guesses included, newest first. With About the list is
// read from the side of whom it is about, where speaker and date stand beside it.
func FindSaid(ctx context.Context, tx *store.Tx, speaker PersonID, o SaidOptions) ([]SaidQuote, error) {
	from, order := `quotes q`, `q.said_min DESC, q.id DESC`
	said, id := `q.said_min`, `q.id`
	where, args := `q.speaker_id = ?`, []any{string(speaker)}
	if o.About != "" {
		from, order = `quote_about b JOIN quotes q ON q.id = b.quote_id`, `b.said_min DESC, b.quote_id DESC`
		said, id = `b.said_min`, `b.quote_id`
		where, args = `b.person_id = ? AND b.speaker_id = ?`, []any{string(o.About), string(speaker)}
	}
	narrow := func(condition string, values ...any) {
		where += ` AND ` + condition
		args = append(args, values...)
	}
	if o.Outlet != "" {
		narrow(`q.outlet_id = ?`, string(o.Outlet))
	}
	if o.State != "" {
		narrow(`q.state = ?`, string(o.State))
	}
	if o.Year != 0 {
		year, err := ParseEDTF(fmt.Sprintf("%04d", o.Year))
		if err != nil {
			return nil, err
		}
		narrow(said+` BETWEEN ? AND ?`, firsthand.Micros(year.Min), firsthand.Micros(year.Max))
	}
	if o.Topic != "" {
		narrow(`EXISTS (SELECT 1 FROM uses u JOIN story_topics t ON t.story_id = u.story_id AND t.status = 'published'
			WHERE u.quote_id = q.id AND t.topic_id = ?)`, o.Topic)
	}
	if o.Before.ID != "" {
		narrow(`(`+said+`, `+id+`) < (?, ?)`, o.Before.SaidMin, string(o.Before.ID))
	}
	list, err := store.List(ctx, tx, scanSaid, `SELECT `+quoteColumns+`, q.said_min FROM `+from+` WHERE `+where+` ORDER BY `+order+` LIMIT ?`,
		append(args, max(1, min(o.Limit, 100)))...)
	if err != nil {
		return nil, fmt.Errorf("find what %s said: %w", speaker, err)
	}
	return list, nil
}

func scanSaid(row store.Scanner) (SaidQuote, error) {
	var s SaidQuote
	var err error
	s.Quote, err = scanQuote(alsoInto{row, &s.Place.SaidMin})
	s.Place.ID = s.ID
	return s, err
}

// alsoInto reads one column more than it is asked for.
type alsoInto struct {
	store.Scanner
	last any
}

func (a alsoInto) Scan(dest ...any) error { return a.Scanner.Scan(append(dest, a.last)...) }
