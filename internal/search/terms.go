package search

import (
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
type tally map[string]*change

type change struct{ docs, titles int64 }

// add counts a thing's words in (by 1) or out (by -1).
func (t tally) add(d Doc, by int64) {
	all, titles := d.words()
	seen := make(map[string]bool, len(all))
	for i, list := range [][]string{all, titles} {
		clear(seen)
		for _, w := range list {
			if seen[w] || w == partSign {
				continue
			}
			seen[w] = true
			c := t[w]
			if c == nil {
				c = &change{}
				t[w] = c
			}
			if i == 0 {
				c.docs += by
			} else {
				c.titles += by
			}
		}
	}
}

// A tag is counted as a word is: how rare it is decides how things with it are looked for.

const perStatement = 300

// write keeps the counts. Words go in one order, whoever writes them.
func (t tally) write(ctx context.Context, tx *store.Tx, in Index) error {
	maps.DeleteFunc(t, func(_ string, c *change) bool { return *c == change{} })
	words := slices.Sorted(maps.Keys(t))
	var grown []string
	for _, w := range words {
		if t[w].docs > 0 {
			grown = append(grown, w)
		}
	}
	if err := noteNear(ctx, tx, in, grown); err != nil {
		return err
	}
	for part := range slices.Chunk(words, perStatement) {
		args := make([]any, 0, 3*len(part))
		gone := make([]any, 0, len(part))
		for _, w := range part {
			args = append(args, w, t[w].docs, t[w].titles)
			if t[w].docs < 0 {
				gone = append(gone, w)
			}
		}
		_, err := tx.Exec(ctx, `INSERT INTO `+in.table("terms")+` AS t (word, docs, titles) VALUES `+store.HoleRows(3, len(part))+`
			ON CONFLICT (word) DO UPDATE SET docs = t.docs + excluded.docs, titles = t.titles + excluded.titles`, args...)
		if err != nil {
			return fmt.Errorf("count words: %w", err)
		}
		if err := forgetWords(ctx, tx, in, gone); err != nil {
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
	for rows := range slices.Chunk(pairs, 2*perStatement) {
		if _, err := tx.Exec(ctx, `DELETE FROM `+in.table("near")+` WHERE (cut, word) IN (VALUES `+store.HoleRows(2, len(rows)/2)+`)`, rows...); err != nil {
			return fmt.Errorf("forget words: %w", err)
		}
	}
	return nil
}

// noteNear notes those of some words that are new, with a letter left out.
func noteNear(ctx context.Context, tx *store.Tx, in Index, words []string) error {
	words = slices.DeleteFunc(slices.Clone(words), func(w string) bool { return cutsOf(w) == nil })
	for part := range slices.Chunk(words, perStatement) {
		known, err := store.List(ctx, tx, store.Value[string], `SELECT word FROM `+in.table("terms")+` WHERE word IN `+store.Holes(len(part)), store.Args(part)...)
		if err != nil {
			return fmt.Errorf("which words are new: %w", err)
		}
		is := make(map[string]bool, len(known))
		for _, w := range known {
			is[w] = true
		}
		var args []any
		for _, w := range part {
			if is[w] {
				continue
			}
			for _, cut := range cutsOf(w) {
				args = append(args, cut, w)
			}
		}
		for rows := range slices.Chunk(args, 2*perStatement) {
			_, err := tx.Exec(ctx, `INSERT INTO `+in.table("near")+` (cut, word) VALUES `+store.HoleRows(2, len(rows)/2)+` ON CONFLICT (cut, word) DO NOTHING`, rows...)
			if err != nil {
				return fmt.Errorf("note words with a letter left out: %w", err)
			}
		}
	}
	return nil
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
	found, err := frequency(ctx, tx, in, []string{tag.word()})
	return found[tag.word()] > 0, err
}

// frequency is in how many things of an index each of some words stands.
func frequency(ctx context.Context, tx *store.Tx, in Index, words []string) (map[string]int64, error) {
	found := make(map[string]int64, len(words))
	if len(words) == 0 {
		return found, nil
	}
	rows, err := tx.Query(ctx, `SELECT word, docs FROM `+in.table("terms")+` WHERE word IN `+store.Holes(len(words)), store.Args(words)...)
	if err != nil {
		return nil, fmt.Errorf("how rare words are: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var w string
		var n int64
		if err := rows.Scan(&w, &n); err != nil {
			return nil, fmt.Errorf("how rare words are: %w", err)
		}
		found[w] = n
	}
	return found, rows.Err()
}
