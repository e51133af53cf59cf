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
	s := &seeker{in: in, asked: a, rare: map[string]int64{}}
	err = db.Read(short, func(tx *store.Tx) error {
		if err := s.countBegun(short, tx); err != nil {
			return err
		}
		for _, kind := range kinds {
			m := match{all: a.all, none: a.none, tags: []Tag{kindTag(kind)}}
			list, err := newest(short, tx, in.table("titles"), m, a.dates, lookCompletions, s.often(s.rare[s.lastWord()+"*"]))
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
	}, `SELECT n, kind, object_id, title FROM `+s.in.table("")+` WHERE n IN `+store.Holes(len(s.found)), numbers(s.found)...)
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
		case often(words, whole) > 0:
			s.hits[i].score = 1
		}
	}
	slices.SortFunc(s.hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind)), cmp.Compare(b.score, a.score), cmp.Compare(b.n, a.n), strings.Compare(a.ID, b.ID))
	})
	m := s.marker()
	list := make([]Completion, 0, most)
	each := map[Kind]int{}
	for _, h := range s.hits {
		if each[h.Kind]++; len(kinds) > 1 && each[h.Kind] > (most+1)/2 && len(s.hits) > most {
			continue // room for the others
		}
		if len(list) < most {
			list = append(list, Completion{Kind: h.Kind, ID: h.ID, Title: h.Title, Marked: m.whole(h.Title)})
		}
	}
	return list
}
