package stories

import (
	"context"
	"slices"
	"strings"

	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// All marks have one statement that finds the newest stories with each, however many there are, and quotes have another: a
// statement more is a way to the database and back. Both come in few lengths, so that the database knows them.

// marked is a mark's kind and ID.
type marked struct {
	kind MarkKind
	id   string
}

// part is how stories with one mark of a kind are found.
type part struct {
	kind    MarkKind
	one     string // the part of the statement for one mark
	most    int    // stories
	lengths []int  // how many marks a statement has room for
}

func parts() []part {
	return []part{
		{MarkTopic, `SELECT 'topic', topic_id, story_id, published_at FROM story_topics WHERE topic_id = ? AND status = 'published' ORDER BY published_at DESC, story_id DESC LIMIT ?`,
			marksRead, []int{2, marksOfTopics}},
		{MarkPerson, `SELECT 'person', person_id, story_id, published_at FROM story_people WHERE person_id = ? AND status = 'published' ORDER BY published_at DESC, story_id DESC LIMIT ?`,
			marksRead, []int{2, marksOfPeople}},
		{MarkWord, `SELECT 'word', word, story_id, published_at FROM story_words WHERE word = ? ORDER BY published_at DESC, story_id DESC LIMIT ?`,
			rareAtMost + 1, []int{wordsKept}},
	}
}

// newestWith gives the newest stories with each of a story's marks.
func newestWith(ctx context.Context, tx *store.Tx, m *kin) (map[marked][]dated, error) {
	var list []string
	var args []any
	for _, p := range parts() {
		ids := idsOf(m.marks(p.kind))
		if len(ids) == 0 {
			continue
		}
		for _, id := range padded(ids, roundUp(len(ids), p.lengths)) {
			list, args = append(list, "SELECT * FROM ("+p.one+") part"), append(args, id, p.most)
		}
	}
	if len(list) == 0 {
		return nil, nil
	}
	var all []dated // those with a mark stand together, as its part of the statement gives them
	found := make(map[marked][]dated, len(list))
	began := 0
	cut := func(of marked) {
		if part := all[began:len(all):len(all)]; len(part) > 0 {
			found[of] = part
		}
		began = len(all)
	}
	var of, next marked
	var d dated
	_, err := store.List(ctx, tx, func(from store.Scanner) (none struct{}, err error) {
		if err = from.Scan(&next.kind, &next.id, &d.story, &d.at); err == nil {
			if next != of {
				cut(of)
				of = next
			}
			all = append(all, d)
		}
		return none, err
	}, strings.Join(list, " UNION ALL "), args...)
	if err != nil {
		return nil, err
	}
	cut(of)
	return found, nil
}

func idsOf(list []Mark) []string {
	ids := make([]string, len(list))
	for i, m := range list {
		ids[i] = m.ID
	}
	return ids
}

// padded are IDs as so many arguments: "" is nobody's.
func padded[ID ~string](ids []ID, n int) []any {
	return store.Args(append(slices.Clone(ids), make([]ID, n-len(ids))...))
}

// roundUp is the next of some lengths.
func roundUp(n int, lengths []int) int {
	for _, length := range lengths {
		if n <= length {
			return length
		}
	}
	return n
}

// byMarks finds stories that have topics, words and people in common.
func (c *candidates) byMarks(ctx context.Context, tx *store.Tx) error {
	found, err := newestWith(ctx, tx, c.kin)
	if err != nil {
		return err
	}
	for _, t := range c.kin.topics {
		c.share(t, weightTopic, found[marked{MarkTopic, t.ID}])
	}
	for _, w := range c.kin.words {
		if list := found[marked{MarkWord, w.ID}]; len(list) <= rareAtMost {
			c.share(w, weightWord, list)
		}
	}
	return c.byPeople(ctx, tx, found)
}

// byPeople finds stories about the same people, and stories that print what they said, if there are not enough of the first.
func (c *candidates) byPeople(ctx context.Context, tx *store.Tx, about map[marked][]dated) error {
	var speakers []string
	for _, p := range c.kin.people {
		if len(about[marked{MarkPerson, p.ID}]) < knownEnough {
			speakers = append(speakers, p.ID)
		}
	}
	said, err := saidBy(ctx, tx, speakers)
	if err != nil {
		return err
	}
	for _, p := range c.kin.people {
		list := about[marked{MarkPerson, p.ID}]
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

const oneSaid = `SELECT * FROM (SELECT speaker_id, id FROM quotes WHERE speaker_id = ? AND said = 1 AND attribution <> 'unnamed' ORDER BY said_min DESC, id DESC LIMIT ?) part`

// saidBy gives stories that print the newest quotes of some people, by who said them.
func saidBy(ctx context.Context, tx *store.Tx, speakers []string) (map[string][]dated, error) {
	if len(speakers) == 0 {
		return nil, nil
	}
	var args []any
	n := roundUp(len(speakers), []int{2, marksOfPeople})
	for _, id := range padded(speakers, n) {
		args = append(args, id, quotesRead)
	}
	by := map[sources.QuoteID]string{}
	var quotes []sources.QuoteID
	_, err := store.List(ctx, tx, func(row store.Scanner) (none struct{}, err error) {
		var speaker string
		var quote sources.QuoteID
		err = row.Scan(&speaker, &quote)
		by[quote], quotes = speaker, append(quotes, quote)
		return none, err
	}, oneSaid+strings.Repeat(" UNION ALL "+oneSaid, n-1), args...)
	if err != nil {
		return nil, err
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
	var ids []sources.QuoteID
	for _, q := range c.kin.quotes {
		ids = append(ids, sources.QuoteID(q.ID))
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

// printing gives published stories that print some quotes where everybody may read, each story once a quote, the newest first.
// A quote is used by every revision that prints it: stories are looked for first, and then whether the published one does, for
// each by the keys of both tables. As a join PostgreSQL reads all stories for it, or all that each of them quotes: it takes the
// quotes for many more than they are. Of each quote the stories that were made last are looked at, from one story to the next,
// so that neither those before them are read nor their other revisions. Those that are not out come last, and are dropped here.
func printing(ctx context.Context, tx *store.Tx, quotes []sources.QuoteID) ([]printedBy, error) {
	if len(quotes) == 0 {
		return nil, nil
	}
	type found struct {
		printedBy
		out bool
	}
	n := roundUp(len(quotes), []int{2, 8, marksOfQuotes, marksOfPeople * quotesRead})
	list, err := store.List(ctx, tx, func(row store.Scanner) (f found, err error) {
		var at *int64
		if err = row.Scan(&f.quote, &f.story, &at); at != nil {
			f.at, f.out = *at, true
		}
		return f, err
	}, `WITH RECURSIVE asked (id) AS (VALUES (CAST(? AS TEXT))`+strings.Repeat(`, (CAST(? AS TEXT))`, n-1)+`),
		named (quote_id, story_id, nth) AS (
			SELECT asked.id, (SELECT MAX(u.story_id) FROM uses u WHERE u.quote_id = asked.id), 1 FROM asked
			UNION ALL
			SELECT named.quote_id, (SELECT MAX(u.story_id) FROM uses u WHERE u.quote_id = named.quote_id AND u.story_id < named.story_id), named.nth + 1
				FROM named WHERE named.story_id IS NOT NULL AND named.nth < ?)
		SELECT named.quote_id, named.story_id, (SELECT s.published_at FROM stories s WHERE s.id = named.story_id AND EXISTS (
			SELECT 1 FROM uses u WHERE u.revision_id = s.published_revision AND u.quote_id = named.quote_id AND (s.visibility = ? OR u.free = 1))) AS at
		FROM named WHERE named.story_id IS NOT NULL
		ORDER BY at DESC NULLS LAST, named.story_id DESC, named.quote_id LIMIT ?`, append(padded(quotes, n), marksRead, Public, printedRead)...)
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
			SELECT * FROM (SELECT s.id AS id, s.published_at AS at, 1 AS way, 0 AS place FROM (SELECT DISTINCT story_id FROM story_picks WHERE picked_id = ? ORDER BY story_id DESC LIMIT ?) named
				JOIN stories s ON s.id = named.story_id WHERE EXISTS (SELECT 1 FROM story_picks p WHERE p.revision_id = s.published_revision AND p.picked_id = ?
					AND (s.visibility = ? OR p.free = 1)) ORDER BY s.published_at DESC, s.id DESC LIMIT ?) pointing) found
		ORDER BY way, place, at DESC, id DESC`,
		string(c.kin.revision), flag(c.kin.open), picksOf, string(c.kin.story), printedRead, string(c.kin.story), Public, picksOf)
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
