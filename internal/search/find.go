package search

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// How much is looked at for one question, whatever there is. Of what matches, these are the newest.
const (
	lookTitles = 150 // things that have all words in their title
	lookAll    = 300 // things that have them anywhere
	lookSome   = 120 // things that have one of them, if none has all
	lookNewest = 500 // by date alone
)

// Limit is how long a question may take; what was found by then is the answer.
const Limit = 600 * time.Millisecond

// Hit is a thing that was found.
type Hit struct {
	Kind    Kind
	ID      string
	Title   string // "" of a quote
	Names   []string
	At      int64
	Marked  string // HTML: the title, with what was looked for in <mark>
	Snippet string // HTML: the words around it
	Text    string // of a quote: all of its words
	Tags    []Tag

	n     int64
	score float64
}

// State is how far it is, at the desk.
func (h Hit) State() string {
	for _, t := range h.Tags {
		if state, ok := strings.CutPrefix(string(t), "state:"); ok {
			return state
		}
	}
	return ""
}

// Answer is what was found: a page of it.
type Answer struct {
	Hits    []Hit
	Total   int    // how many were found
	More    bool   // there are more than those: the newest were looked at
	Partial bool   // it took too long, or would have, and this is what was found by then
	Filling bool   // the index is being made, and not all that there is is in it
	Some    bool   // nothing has all of the words: these have some
	Meant   string // the question as it was perhaps meant; ""
	Facets  []Facet
}

// Facet is something that many of what was found are filed under: the answer can be narrowed to it.
type Facet struct {
	Tag   Tag
	Count int
}

const mostFacets = 12 // of each sort

// facets are the tags of what was found, those of most first.
func (s *seeker) facets() []Facet {
	counts := map[Tag]int{}
	for _, h := range s.hits {
		for _, t := range h.Tags {
			counts[t]++
		}
	}
	list := make([]Facet, 0, len(counts))
	for t, n := range counts {
		list = append(list, Facet{t, n})
	}
	slices.SortFunc(list, func(a, b Facet) int { return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Tag, b.Tag)) })
	each := map[string]int{}
	return slices.DeleteFunc(list, func(f Facet) bool {
		sort, _, _ := strings.Cut(string(f.Tag), ":")
		each[sort]++
		return sort == "quote" || each[sort] > mostFacets
	})
}

// Find answers a question from an index.
func Find(ctx context.Context, db *store.DB, in Index, q Query) (Answer, error) {
	return findWithin(ctx, db, in, q, Limit)
}

// findWithin is Find with another limit.
func findWithin(ctx context.Context, db *store.DB, in Index, q Query, limit time.Duration) (Answer, error) {
	a, err := q.parse()
	if err != nil {
		return Answer{}, err
	}
	s := &seeker{in: in, q: q, asked: a}
	if s.match().empty() && (!q.dated() || len(a.none) > 0) {
		return Answer{}, nil
	}
	short, stop := context.WithTimeout(ctx, limit)
	defer stop()
	err = db.Read(short, func(tx *store.Tx) (err error) {
		if s.filling, err = filling(short, tx); err != nil {
			return err
		}
		if err := s.seek(short, tx); err != nil {
			return err
		}
		if err := s.load(short, tx); err != nil {
			return err
		}
		s.whole = true
		return s.guess(short, tx)
	})
	if err != nil && (short.Err() == nil || ctx.Err() != nil) {
		return Answer{}, err
	}
	if s.partial = err != nil; s.partial && !s.whole {
		// What was found so far is shown: to read it takes a few milliseconds.
		if err := s.loadLate(ctx, db, limit); err != nil {
			return Answer{}, err
		}
	}
	return s.answer(), nil
}

// loadLate reads what was found before time was up.
func (s *seeker) loadLate(ctx context.Context, db *store.DB, limit time.Duration) error {
	short, stop := context.WithTimeout(ctx, limit)
	defer stop()
	s.found = s.found[:min(len(s.found), 50)]
	err := db.Read(short, func(tx *store.Tx) error { return s.load(short, tx) })
	if err != nil && short.Err() != nil && ctx.Err() == nil {
		return firsthand.Because(err, firsthand.Unavailable, "The search takes too long now: try again in a moment, or with rarer words.")
	}
	return err
}

// seeker is one question on its way to an answer.
type seeker struct {
	asked
	in Index
	q  Query

	total  int64            // things in the index
	rare   map[string]int64 // in how many each word stands
	titled map[string]int64 // in how many titles and names
	few    []filedThing     // all that is filed as it is asked, the newest first, if that is few
	found  []int64
	hits   []Hit
	more   bool
	some   bool
	meant  string

	cut bool // to look at all that may match would have taken too long

	whole, partial, filling bool
}

// seek finds the places of things to be put in order.
func (s *seeker) seek(ctx context.Context, tx *store.Tx) error {
	total, err := store.ListCount(ctx, tx, s.in.list())
	if err != nil {
		return err
	}
	s.total = int64(total)
	words := s.words()
	for _, t := range s.tags {
		words = append(words, t.word())
	}
	if s.rare, s.titled, err = frequency(ctx, tx, s.in, words); err != nil {
		return err
	}
	if err := s.countBegun(ctx, tx); err != nil {
		return err
	}
	m := s.match()
	if m.empty() {
		return s.byDate(ctx, tx)
	}
	if err := s.gather(ctx, tx); err != nil {
		return err
	}
	if s.q.Newest || len(s.all) == 0 {
		list, cut, err := s.newest(ctx, tx, m, lookNewest+1, s.odds(s.rare))
		s.take(list, lookNewest)
		s.cut = cut
		return err
	}
	if err := s.seekTitles(ctx, tx); err != nil {
		return err
	}
	list, cut, err := s.newest(ctx, tx, m, lookAll+1, s.odds(s.rare))
	s.take(list, lookAll)
	s.cut = cut
	if err != nil || len(s.found) > 0 || cut { // what was not looked at may have all of the words
		return err
	}
	return s.seekLess(ctx, tx)
}

// seekTitles looks at titles and names, which are kept with their kinds and with nothing else that they are filed under.
func (s *seeker) seekTitles(ctx context.Context, tx *store.Tx) error {
	m := match{all: s.all, none: s.none, tags: onlyKinds(s.tags)}
	if len(m.tags) < len(s.tags) {
		return nil
	}
	tables := []string{titlesOf(Person), titlesOf(Story)}
	if s.q.Kind != "" {
		tables = []string{titlesOf(s.q.Kind)}
	}
	for _, table := range tables {
		list, _, err := newest(ctx, tx, s.in, table, m, s.dates, lookTitles+1, s.titleOdds(table)) // what is cut off here is found by all words, or cut off there
		if s.take(list, lookTitles); err != nil {
			return err
		}
	}
	return nil
}

// seekLess is for words of which nothing has all: the last one may be only begun, or some of them are enough.
func (s *seeker) seekLess(ctx context.Context, tx *store.Tx) error {
	last := &s.all[len(s.all)-1]
	if !last.begins && len(last.words) == 1 && len([]rune(last.words[0])) > 2 {
		last.begins = true
		list, _, err := s.newest(ctx, tx, s.match(), lookAll+1, odds{})
		if s.take(list, lookAll); err != nil || len(list) > 0 {
			return err
		}
		last.begins = false
	}
	if len(s.all) < 2 {
		return nil
	}
	s.some = true
	m := s.match()
	m.any = true
	list, cut, err := s.newest(ctx, tx, m, lookSome+1, s.oddsOfAny())
	s.take(list, lookSome)
	s.cut = cut
	return err
}

// byDate is for a question of dates alone.
func (s *seeker) byDate(ctx context.Context, tx *store.Tx) error {
	list, err := places(ctx, tx, `SELECT d.n FROM `+s.in.table("")+` d WHERE d.n BETWEEN ? AND ?`+s.in.seen("d.n")+` ORDER BY d.n DESC LIMIT ?`, s.dates.from, s.dates.to, lookNewest+1)
	s.take(list, lookNewest)
	return err
}

// take adds places, each once; one more than were asked for says that there are more.
func (s *seeker) take(list []int64, most int) {
	s.more = s.more || len(list) > most
	for _, n := range list[:min(len(list), most)] {
		if !slices.Contains(s.found, n) {
			s.found = append(s.found, n)
		}
	}
}

// onlyKinds are the tags that titles are kept with.
func onlyKinds(tags []Tag) (list []Tag) {
	for _, t := range tags {
		if len(t) > 5 && t[:5] == "kind:" {
			list = append(list, t)
		}
	}
	return list
}

// load reads what was found and puts it in order.
func (s *seeker) load(ctx context.Context, tx *store.Tx) error {
	o := s.orderer(firsthand.Micros(tx.Now()))
	s.hits = s.hits[:0]
	for part := range slices.Chunk(s.found, 100) {
		list, err := store.List(ctx, tx, scanKept, `SELECT `+s.in.columns()+` FROM `+s.in.table("")+` d WHERE d.n IN `+store.Holes(len(part)), args(part)...)
		if err != nil {
			return fmt.Errorf("read what was found: %w", err)
		}
		for _, k := range list {
			if !k.hidden && s.q.holds(k.Doc) {
				s.hits = append(s.hits, o.hit(k))
			}
		}
	}
	slices.SortFunc(s.hits, s.before)
	return nil
}

// args are places as the arguments of a statement.
func args(list []int64) []any {
	out := make([]any, len(list))
	for i, n := range list {
		out[i] = n
	}
	return out
}

// answer is the page that was asked for.
func (s *seeker) answer() Answer {
	a := Answer{Total: len(s.hits), More: s.more, Partial: s.partial || s.cut, Filling: s.filling, Some: s.some && len(s.hits) > 0, Meant: s.meant, Facets: s.facets()}
	per := s.q.PerPage
	if per <= 0 {
		per = 10
	}
	per = min(per, 50)
	from := min((max(s.q.Page, 1)-1)*per, len(s.hits))
	a.Hits = slices.Clone(s.hits[from:min(from+per, len(s.hits))])
	m := s.marker()
	for i := range a.Hits {
		m.mark(&a.Hits[i])
	}
	return a
}
