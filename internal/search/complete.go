package search

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"firsthand/internal/store"
)

// Completion is a name or a headline that goes on as somebody began to type.
type Completion struct {
	Kind   Kind
	ID     string
	Title  string
	Marked string // HTML, with what was typed in <mark>
}

const (
	lookCompletions = 40 // of each kind
	completeLimit   = 200 * time.Millisecond
)

// Complete gives names and headlines that have the words of a text, the last of which may be only begun: people before
// stories, what begins with it before what holds it, then the newest. Nothing is an answer, too.
func Complete(ctx context.Context, db *store.DB, in Index, text string, most int, kinds ...Kind) ([]Completion, error) {
	a, err := Query{Text: text, Typing: true}.parse()
	if err != nil || len(a.all) == 0 {
		return nil, err
	}
	if len(kinds) == 0 {
		kinds = []Kind{Person, Story}
	}
	short, stop := context.WithTimeout(ctx, completeLimit)
	defer stop()
	s := &seeker{in: in, asked: a}
	err = db.Read(short, func(tx *store.Tx) error {
		if err := s.countTitles(short, tx); err != nil {
			return err
		}
		for _, kind := range kinds {
			m := match{all: a.all, none: a.none, tags: []Tag{kindTag(kind)}}
			list, _, err := newest(short, tx, in, titlesOf(kind), m, a.dates, lookCompletions, s.titleOdds(titlesOf(kind)))
			if s.take(list, lookCompletions); err != nil {
				return err
			}
		}
		return s.loadTitles(short, tx)
	})
	if err != nil && (short.Err() == nil || ctx.Err() != nil) {
		return nil, err
	}
	return s.completions(most, kinds), nil
}

// countTitles reckons in how many titles the last word begins one, and the others stand.
func (s *seeker) countTitles(ctx context.Context, tx *store.Tx) error {
	total, err := store.ListCount(ctx, tx, s.in.list())
	if err != nil {
		return err
	}
	s.total = int64(total)
	last, short := s.lastWord(), beginningWord(s.lastWord())
	if s.rare, s.titled, err = frequency(ctx, tx, s.in, append(s.words(), short)); err != nil {
		return err
	}
	if tx.Dialect() == store.Postgres && isBeginning(last) {
		s.titled[last+"*"] = s.titled[short]
		return nil
	}
	_, s.titled[last+"*"], err = beginning(ctx, tx, s.in, last)
	return err
}

func (s *seeker) lastWord() string {
	words := s.all[len(s.all)-1].words
	return words[len(words)-1]
}

// loadTitles reads what was found, without its texts.
func (s *seeker) loadTitles(ctx context.Context, tx *store.Tx) error {
	if len(s.found) == 0 {
		return nil
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (h Hit, err error) {
		err = row.Scan(&h.n, &h.Kind, &h.ID, &h.Title)
		return h, err
	}, `SELECT n, kind, object_id, title FROM `+s.in.table("")+` WHERE n IN `+store.Holes(len(s.found)), args(s.found)...)
	s.hits = list
	return err
}

// completions puts names and headlines in order.
func (s *seeker) completions(most int, kinds []Kind) []Completion {
	whole := phrase{begins: true}
	for _, p := range s.all {
		whole.words = append(whole.words, p.words...)
	}
	for i := range s.hits {
		words := wordsOf(s.hits[i].Title)
		switch {
		case whole.at(words, 0):
			s.hits[i].score = 2
		case whole.within(words):
			s.hits[i].score = 1
		}
	}
	slices.SortFunc(s.hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind)), cmp.Compare(b.score, a.score), cmp.Compare(b.n, a.n), strings.Compare(a.ID, b.ID))
	})
	return s.pick(most, kinds)
}

// pick takes so many of what was found, in order: half of each of two kinds, and more of the one where the other has fewer.
func (s *seeker) pick(most int, kinds []Kind) []Completion {
	each, taken := map[Kind]int{}, make([]bool, len(s.hits))
	left := most
	for i, h := range s.hits {
		if left > 0 && (len(kinds) < 2 || each[h.Kind] < (most+1)/2) {
			each[h.Kind]++
			taken[i], left = true, left-1
		}
	}
	m, list := s.marker(), make([]Completion, 0, most)
	for i, h := range s.hits {
		if !taken[i] && left > 0 {
			taken[i], left = true, left-1
		}
		if taken[i] {
			list = append(list, Completion{Kind: h.Kind, ID: h.ID, Title: h.Title, Marked: m.whole(h.Title)})
		}
	}
	return list
}
