package stories

import (
	"context"
	"strings"

	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// Each kind of mark has one statement that finds the newest stories with it, however many marks there are. Statements come in
// few lengths, so that the database knows them.

// newestWith gives the newest stories with each of some marks; one is the part of the statement for one mark.
func newestWith(ctx context.Context, tx *store.Tx, one string, list []Mark, most int) (map[string][]dated, error) {
	if len(list) == 0 {
		return nil, nil
	}
	var args []any
	n := roundUp(len(list))
	for i := range n {
		id := ""
		if i < len(list) {
			id = list[i].ID
		}
		args = append(args, id, most)
	}
	type row struct {
		mark string
		dated
	}
	rows, err := store.List(ctx, tx, func(from store.Scanner) (r row, err error) {
		return r, from.Scan(&r.mark, &r.story, &r.at)
	}, parts(one, n), args...)
	if err != nil {
		return nil, err
	}
	found := make(map[string][]dated, len(list))
	for _, r := range rows {
		found[r.mark] = append(found[r.mark], r.dated)
	}
	return found, nil
}

// parts is a statement of n parts that are alike.
func parts(one string, n int) string {
	one = "SELECT * FROM (" + one + ") part"
	return one + strings.Repeat(" UNION ALL "+one, n-1)
}

// roundUp is the next of the lengths that statements come in.
func roundUp(n int) int {
	for _, length := range []int{1, 2, 4, 8} {
		if n <= length {
			return length
		}
	}
	return max(n, marksOfPeople)
}

const (
	oneTopic  = `SELECT topic_id, story_id, published_at FROM story_topics WHERE topic_id = ? AND status = 'published' ORDER BY published_at DESC, story_id DESC LIMIT ?`
	onePerson = `SELECT person_id, story_id, published_at FROM story_people WHERE person_id = ? AND status = 'published' ORDER BY published_at DESC, story_id DESC LIMIT ?`
	oneWord   = `SELECT word, story_id, published_at FROM story_words WHERE word = ? ORDER BY published_at DESC, story_id DESC LIMIT ?`
	oneSaid   = `SELECT speaker_id, id FROM quotes WHERE speaker_id = ? AND said = 1 AND attribution <> 'unnamed' ORDER BY said_min DESC, id DESC LIMIT ?`
)

func (c *candidates) byTopics(ctx context.Context, tx *store.Tx) error {
	found, err := newestWith(ctx, tx, oneTopic, c.kin.topics, marksRead)
	for _, t := range c.kin.topics {
		c.share(t, weightTopic, found[t.ID])
	}
	return err
}

func (c *candidates) byWords(ctx context.Context, tx *store.Tx) error {
	found, err := newestWith(ctx, tx, oneWord, c.kin.words, rareAtMost+1)
	for _, w := range c.kin.words {
		if list := found[w.ID]; len(list) <= rareAtMost {
			c.share(w, weightWord, list)
		}
	}
	return err
}

// byPeople finds stories about the same people, and stories that print what they said, if there are not enough of the first.
func (c *candidates) byPeople(ctx context.Context, tx *store.Tx) error {
	about, err := newestWith(ctx, tx, onePerson, c.kin.people, marksRead)
	if err != nil || len(c.kin.people) == 0 {
		return err
	}
	var speakers []string
	for _, p := range c.kin.people {
		if len(about[p.ID]) < knownEnough {
			speakers = append(speakers, p.ID)
		}
	}
	said, err := saidBy(ctx, tx, speakers)
	if err != nil {
		return err
	}
	for _, p := range c.kin.people {
		list := about[p.ID]
		seen := make(map[StoryID]bool, len(list))
		for _, d := range list {
			seen[d.story] = true
		}
		for _, d := range said[p.ID] {
			if !seen[d.story] {
				seen[d.story], list = true, append(list, d)
			}
		}
		c.share(p, weightPerson, list)
	}
	return nil
}

// saidBy gives stories that print the newest quotes of some people, by who said them.
func saidBy(ctx context.Context, tx *store.Tx, speakers []string) (map[string][]dated, error) {
	if len(speakers) == 0 {
		return nil, nil
	}
	var args []any
	n := roundUp(len(speakers))
	for i := range n {
		id := ""
		if i < len(speakers) {
			id = speakers[i]
		}
		args = append(args, id, quotesRead)
	}
	type said struct {
		speaker string
		quote   sources.QuoteID
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (s said, err error) {
		return s, row.Scan(&s.speaker, &s.quote)
	}, parts(oneSaid, n), args...)
	if err != nil {
		return nil, err
	}
	by := make(map[sources.QuoteID]string, len(list))
	quotes := make([]sources.QuoteID, len(list))
	for i, s := range list {
		by[s.quote], quotes[i] = s.speaker, s.quote
	}
	printing, err := printing(ctx, tx, quotes)
	found := map[string][]dated{}
	for _, p := range printing {
		found[by[p.quote]] = append(found[by[p.quote]], p.dated)
	}
	return found, err
}

// byQuotes finds stories that print the same quotes.
func (c *candidates) byQuotes(ctx context.Context, tx *store.Tx) error {
	ids := make([]sources.QuoteID, len(c.kin.quotes))
	for i, q := range c.kin.quotes {
		ids[i] = sources.QuoteID(q.ID)
	}
	printing, err := printing(ctx, tx, ids)
	found := map[string][]dated{}
	for _, p := range printing {
		found[string(p.quote)] = append(found[string(p.quote)], p.dated)
	}
	for _, q := range c.kin.quotes {
		c.share(q, weightQuote, found[q.ID])
	}
	return err
}

type printedBy struct {
	quote sources.QuoteID
	dated
}

// printing gives the published stories that print some quotes where everybody may read, each story once a quote, the newest
// first. A quote is used by every revision that prints it: stories are looked for first, and then whether the published one does,
// for each by the keys of both tables. As a join PostgreSQL reads all stories for it, or all that each of them quotes: it takes
// the quotes for many more than they are. Those that are not out come last, and are dropped here.
func printing(ctx context.Context, tx *store.Tx, quotes []sources.QuoteID) ([]printedBy, error) {
	if len(quotes) == 0 {
		return nil, nil
	}
	type found struct {
		printedBy
		out bool
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (f found, err error) {
		var at *int64
		if err = row.Scan(&f.quote, &f.story, &at); at != nil {
			f.at, f.out = *at, true
		}
		return f, err
	}, `SELECT named.quote_id, named.story_id, (SELECT s.published_at FROM stories s WHERE s.id = named.story_id AND EXISTS (
			SELECT 1 FROM uses u WHERE u.revision_id = s.published_revision AND u.quote_id = named.quote_id AND (s.visibility = ? OR u.free = 1))) AS at
		FROM (SELECT DISTINCT quote_id, story_id FROM uses WHERE quote_id IN `+store.Holes(len(quotes))+`) named
		ORDER BY at DESC NULLS LAST, named.story_id DESC, named.quote_id LIMIT ?`, append(append([]any{Public}, store.Args(quotes)...), printedRead)...)
	var printed []printedBy
	for _, f := range list {
		if f.out {
			printed = append(printed, f.printedBy)
		}
	}
	return printed, err
}

// byPicks finds the stories that the text points to, and those that point to it from theirs.
func (c *candidates) byPicks(ctx context.Context, tx *store.Tx) error {
	type pick struct {
		dated
		way int
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (p pick, err error) {
		return p, row.Scan(&p.story, &p.at, &p.way)
	}, `SELECT id, at, way FROM (
			SELECT * FROM (SELECT p.picked_id AS id, COALESCE(s.published_at, 0) AS at, 0 AS way, p.position AS place FROM story_picks p LEFT JOIN stories s ON s.id = p.picked_id
				WHERE p.revision_id = ? AND (? = 1 OR p.free = 1) ORDER BY p.position LIMIT ?) picked
			UNION ALL
			SELECT * FROM (SELECT s.id AS id, s.published_at AS at, 1 AS way, 0 AS place FROM (SELECT DISTINCT story_id FROM story_picks WHERE picked_id = ?) named
				JOIN stories s ON s.id = named.story_id WHERE EXISTS (SELECT 1 FROM story_picks p WHERE p.revision_id = s.published_revision AND p.picked_id = ?
					AND (s.visibility = ? OR p.free = 1)) ORDER BY s.published_at DESC, s.id DESC LIMIT ?) pointing) found
		ORDER BY way, place, at DESC, id DESC`,
		string(c.kin.revision), flag(c.kin.open), picksOf, string(c.kin.story), string(c.kin.story), Public, picksOf)
	for _, p := range list {
		if p.story == c.kin.story {
			continue
		}
		one := c.of(p.dated)
		switch {
		case p.way == 1:
			one.Points = true
		case !one.Picked:
			one.Picked = true
			c.picks, c.kin.picks = append(c.picks, p.story), append(c.kin.picks, p.story)
		}
	}
	return err
}
