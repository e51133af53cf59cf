package search

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand/internal/store"
)

// What PostgreSQL keeps with a thing's words, beside them: a word for each stretch of time that the thing is of, a short one, a
// longer and a long one, so that the newest things with a word are found without reading all that have it; and with those of
// titles and names one for each way in which they begin, so that two letters are one word and not thousands. They are counted
// as words are: how many things a stretch has is known.

const (
	stretchSign = tagSign + "\ue003"
	beginSign   = tagSign + "\ue004"
)

// stretchBits are how many places stretches have, as powers of two: 5.7 days, 45 days, a year.
func stretchBits() []int { return []int{25, 28, 31} }

// How many stretches one question asks for at most, and how many of those that are not the longest: of many short ones, each
// with less than a word has, PostgreSQL would look at all that they have and not at what has the word.
const (
	stretchWords = 16
	shortWords   = 6
)

// stretchWord is the word of the stretch of a length that a place is in. Words stand in the order of time.
func stretchWord(bits int, n int64) string {
	return fmt.Sprintf("%s%d%012x", stretchSign, bits, n>>bits+1<<40)
}

// timed are the words for the stretches of a place.
func timed(n int64) (words []string) {
	for _, bits := range stretchBits() {
		words = append(words, stretchWord(bits, n))
	}
	return words
}

// longestBeginning is how many letters of a word have a word of their own.
const longestBeginning = 3

func isBeginning(w string) bool {
	n := 0
	for range w {
		n++
	}
	return n <= longestBeginning
}

func beginningWord(w string) string { return beginSign + w }

// beginningsOf are the words for how the words of a title begin, each once.
func beginningsOf(titles []string) (words []string) {
	for _, w := range titles {
		n := 0
		for at := range w {
			if n++; n > 1 {
				words = append(words, beginningWord(w[:at]))
			}
			if n > longestBeginning {
				break
			}
		}
		if n <= longestBeginning {
			words = append(words, beginningWord(w))
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// stretches are the newest ones of each length, with what they have.
type stretches [][]stretched

type stretched struct {
	word   string
	things int64
}

// stretchesTo gives the newest stretches up to a place.
func stretchesTo(ctx context.Context, tx *store.Tx, in Index, to int64) (list stretches, err error) {
	name := fmt.Sprint("search stretches ", in, " ", to)
	if known, is := tx.Remembered(name).(stretches); is {
		return known, nil
	}
	const one = `(SELECT word, docs FROM %s WHERE word >= ? AND word <= ? ORDER BY word DESC LIMIT ?)`
	var parts []string
	var args []any
	for _, bits := range stretchBits() {
		parts = append(parts, fmt.Sprintf(one, in.table("terms")))
		args = append(args, fmt.Sprintf("%s%d", stretchSign, bits), stretchWord(bits, to), stretchWords)
		list = append(list, nil)
	}
	rows, err := store.List(ctx, tx, func(row store.Scanner) (s stretched, err error) {
		return s, row.Scan(&s.word, &s.things)
	}, strings.Join(parts, " UNION ALL "), args...)
	if err != nil {
		return nil, fmt.Errorf("look how many things there are of which time: %w", err)
	}
	for _, s := range rows {
		for i, bits := range stretchBits() {
			if strings.HasPrefix(s.word, fmt.Sprintf("%s%d", stretchSign, bits)) {
				list[i] = append(list[i], s)
			}
		}
	}
	tx.Remember(name, list)
	return list, nil
}

// newest gives the words of the newest stretches that have so many things together, and how many they have: of the shortest
// length of which few are enough. It is the last that can be asked where nothing is older, or older than a place; no words
// are all there is.
func (s stretches) newest(need float64, from int64) (words []string, things int64, last bool) {
	for i, bits := range stretchBits() {
		words, things = nil, 0
		for n, one := range s[i] {
			if n == shortWords && i < len(s)-1 {
				break
			}
			words, things = append(words, one.word), things+one.things
			if one.word <= stretchWord(bits, from) {
				return words, things, true
			}
			if float64(things) >= need {
				return words, things, false
			}
		}
		if len(s[i]) < stretchWords {
			return nil, things, true
		}
	}
	return nil, things, true
}
