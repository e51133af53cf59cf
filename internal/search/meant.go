package search

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand/internal/store"
)

// fewHits is how little is found where another spelling is proposed.
const fewHits = 3

// guess looks whether another spelling was meant: of words that stand in nothing, the nearest that stands in something. What
// is proposed is asked first, so that it finds more.
func (s *seeker) guess(ctx context.Context, tx *store.Tx) error {
	if len(s.all) == 0 || len(s.found) >= fewHits && !s.some {
		return nil
	}
	text, moved := s.q.Text, 0
	other := s.asked
	other.all = slices.Clone(s.all)
	for _, p := range s.places {
		if s.rare[p.word] > 0 {
			continue
		}
		meant, err := nearest(ctx, tx, s.in, p.word)
		if err != nil {
			return err
		}
		if meant == "" {
			continue
		}
		text = text[:p.start+moved] + meant + text[p.end+moved:]
		moved += len(meant) - (p.end - p.start)
		for i, part := range other.all {
			words := slices.Clone(part.words)
			for j := range words {
				if words[j] == p.word {
					words[j] = meant
				}
			}
			other.all[i].words = words
		}
	}
	if text == s.q.Text {
		return nil
	}
	list, _, err := s.newest(ctx, tx, other.match(), 1, odds{})
	if err == nil && len(list) > 0 {
		s.meant = strings.TrimSpace(text)
	}
	return err
}

// lookNear is how many words are held against one that was typed wrong.
const lookNear = 300

// nearest is the word of the index that is nearest to another, two mistakes away at most, one for a short word; of two that
// are as near, the one that stands in more. "" if there is none.
func nearest(ctx context.Context, tx *store.Tx, in Index, word string) (string, error) {
	cuts := cutsOf(word)
	if cuts == nil {
		return "", nil
	}
	type near struct {
		word string
		docs int64
		away int
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (n near, err error) {
		err = row.Scan(&n.word, &n.docs)
		return n, err
	}, `SELECT t.word, t.docs FROM (SELECT DISTINCT word FROM `+in.table("near")+` WHERE cut IN `+store.Holes(len(cuts))+` LIMIT ?) n
		JOIN `+in.table("terms")+` t ON t.word = n.word`, append(store.Args(cuts), lookNear)...)
	if err != nil {
		return "", fmt.Errorf("look for words near %q: %w", word, err)
	}
	allowed := 2
	if utf8.RuneCountInString(word) < 6 {
		allowed = 1
	}
	for i := range list {
		list[i].away = mistakes(word, list[i].word)
	}
	list = slices.DeleteFunc(list, func(n near) bool { return n.away > allowed || n.docs <= 0 })
	if len(list) == 0 {
		return "", nil
	}
	return slices.MinFunc(list, func(a, b near) int {
		return cmp.Or(cmp.Compare(a.away, b.away), cmp.Compare(b.docs, a.docs), strings.Compare(a.word, b.word))
	}).word, nil
}

// mistakes counts letters that are too many, missing, wrong, or in the place of their neighbour, between two words.
func mistakes(a, b string) int {
	x, y := []rune(a), []rune(b)
	before, last, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row[0] = i
		for j := 1; j <= len(y); j++ {
			wrong := 1
			if x[i-1] == y[j-1] {
				wrong = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+wrong)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(y)]
}
