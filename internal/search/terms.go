package search

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand/internal/store"
)

// The words of an index are counted as things come and go: how rare a word is says how much it tells, and what is typed wrong
// is held against the words that there are.

// tally is by how much the words' counts change.
type tally struct {
	words map[string]*change
	thing int // the how-manyth is counted
}

type change struct {
	docs, titles int64
	in, inTitle  int // the last thing that it was counted for: a word counts once in each
}

func newTally() *tally { return &tally{words: map[string]*change{}} }

func (t *tally) word(w string) *change {
	c := t.words[w]
	if c == nil {
		c = &change{}
		t.words[w] = c
	}
	return c
}

// add counts a thing's words in (by 1) or out (by -1).
func (t *tally) add(w words, by int64) {
	t.thing++
	for _, list := range [][]string{w.all, w.times, w.begun} {
		for _, w := range list {
			if w == partSign {
				continue
			}
			if c := t.word(w); c.in != t.thing {
				c.in = t.thing
				c.docs += by
			}
		}
	}
	for _, list := range [][]string{w.titles, w.begun} {
		for _, w := range list {
			if c := t.word(w); c.inTitle != t.thing {
				c.inTitle = t.thing
				c.titles += by
			}
		}
	}
}

// A tag is counted as a word is: how rare it is decides how things with it are looked for.

// write keeps the counts. Words go in one order, whoever writes them.
func (t *tally) write(ctx context.Context, tx *store.Tx, in Index) error {
	maps.DeleteFunc(t.words, func(_ string, c *change) bool { return c.docs == 0 && c.titles == 0 })
	words := slices.Sorted(maps.Keys(t.words))
	fresh, err := countWords(ctx, tx, in, words, t)
	if err != nil {
		return err
	}
	if err := noteNear(ctx, tx, in, fresh); err != nil {
		return err
	}
	fewer := slices.DeleteFunc(words, func(w string) bool { return t.words[w].docs >= 0 })
	for part := range slices.Chunk(fewer, wordsAtOnce) {
		if err := forgetWords(ctx, tx, in, store.Args(part)); err != nil {
			return err
		}
	}
	return nil
}

// forgetWords takes away those of some words that stand in nothing any more.
func forgetWords(ctx context.Context, tx *store.Tx, in Index, words []any) error {
	if len(words) == 0 {
		return nil
	}
	gone, err := store.List(ctx, tx, store.Value[string], `DELETE FROM `+in.table("terms")+` WHERE docs <= 0 AND word IN `+store.Holes(len(words))+` RETURNING word`, words...)
	if err != nil {
		return fmt.Errorf("forget words: %w", err)
	}
	var pairs []any
	for _, w := range gone {
		for _, cut := range cutsOf(w) {
			pairs = append(pairs, cut, w)
		}
	}
	for rows := range slices.Chunk(pairs, 2*wordsAtOnce) {
		if _, err := tx.Exec(ctx, `DELETE FROM `+in.table("near")+` WHERE (cut, word) IN (VALUES `+store.HoleRows(2, len(rows)/2)+`)`, rows...); err != nil {
			return fmt.Errorf("forget words: %w", err)
		}
	}
	return nil
}

// noteNear notes new words with a letter left out, in the order in which they are kept.
func noteNear(ctx context.Context, tx *store.Tx, in Index, words []string) error {
	var pairs [][2]string
	for _, w := range words {
		for _, cut := range cutsOf(w) {
			pairs = append(pairs, [2]string{cut, w})
		}
	}
	slices.SortFunc(pairs, func(a, b [2]string) int { return cmp.Or(strings.Compare(a[0], b[0]), strings.Compare(a[1], b[1])) })
	return keepCuts(ctx, tx, in, pairs)
}

// A word that can be meant by one that was typed wrong has so many letters.
const (
	shortestMeant = 4
	longestMeant  = 20
)

// cutsOf is a word, and all that it becomes with one letter left out. Two words that have one of these in common are two
// mistakes apart at most. Of words that nobody means by mistake it is nothing: short ones, long ones, numbers, pairs of letters.
func cutsOf(w string) []string {
	n := utf8.RuneCountInString(w)
	if n < shortestMeant || n > longestMeant || strings.HasPrefix(w, tagSign) {
		return nil
	}
	for _, r := range w {
		if '0' <= r && r <= '9' || spaceless(r) {
			return nil
		}
	}
	cuts := []string{w}
	for i, r := range w {
		cut := w[:i] + w[i+utf8.RuneLen(r):]
		if !slices.Contains(cuts, cut) {
			cuts = append(cuts, cut)
		}
	}
	return cuts
}

// Filed tells whether an index has anything under a tag.
func Filed(ctx context.Context, tx *store.Tx, in Index, tag Tag) (bool, error) {
	found, _, err := frequency(ctx, tx, in, []string{tag.word()})
	return found[tag.word()] > 0, err
}

// frequency is in how many things of an index each of some words stands, and in how many titles.
func frequency(ctx context.Context, tx *store.Tx, in Index, words []string) (things, titles map[string]int64, err error) {
	things, titles = make(map[string]int64, len(words)), make(map[string]int64, len(words))
	if len(words) == 0 {
		return things, titles, nil
	}
	rows, err := tx.Query(ctx, `SELECT word, docs, titles FROM `+in.table("terms")+` WHERE word IN `+store.Holes(len(words)), store.Args(words)...)
	if err != nil {
		return nil, nil, fmt.Errorf("how rare words are: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var w string
		var n, titled int64
		if err := rows.Scan(&w, &n, &titled); err != nil {
			return nil, nil, fmt.Errorf("how rare words are: %w", err)
		}
		things[w], titles[w] = n, titled
	}
	return things, titles, rows.Err()
}
