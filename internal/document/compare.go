package document

import (
	"slices"
	"strings"
	"unicode"
)

// Run is some words of a text that differs from another, and whether the other lacks them.
type Run struct {
	Text    string
	Changed bool
}

// Difference is a place where two texts are not the same: the paragraphs that stand there in each, whole. One side is
// empty where paragraphs were added or taken out.
type Difference struct{ Before, After [][]Run }

// Compare finds where two texts differ, paragraph by paragraph and in those word by word. Texts that have too little
// in common to follow come back as one difference.
func Compare(before, after []string) []Difference {
	var out []Difference
	b, a := 0, 0
	flush := func(toB, toA int) {
		if b < toB || a < toA {
			out = append(out, wordsDiffer(before[b:toB], after[a:toA]))
		}
	}
	for _, pair := range common(before, after) {
		flush(pair[0], pair[1])
		b, a = pair[0]+1, pair[1]+1
	}
	flush(len(before), len(after))
	return out
}

// wordsDiffer marks the words of paragraphs that the others have not. Where hardly a word is shared, all are marked:
// single words left standing would make neither text easier to read.
func wordsDiffer(before, after []string) Difference {
	b, a := tokens(before), tokens(after)
	pairs := common(b, a)
	shared := 0
	for _, pair := range pairs {
		if strings.ContainsFunc(b[pair[0]], unicode.IsLetter) {
			shared++
		}
	}
	if 3*shared < min(wordCount(b), wordCount(a)) {
		pairs = nil
	}
	keptBefore, keptAfter := make([]bool, len(b)), make([]bool, len(a))
	for _, pair := range pairs {
		keptBefore[pair[0]], keptAfter[pair[1]] = true, true
	}
	return Difference{Before: runs(b, keptBefore), After: runs(a, keptAfter)}
}

func wordCount(tokens []string) (n int) {
	for _, t := range tokens {
		if strings.ContainsFunc(t, unicode.IsLetter) {
			n++
		}
	}
	return n
}

// paragraphEnd is the token between two paragraphs.
const paragraphEnd = "\n\n"

// tokens are the words of paragraphs, the signs and the blanks between them.
func tokens(paragraphs []string) (list []string) {
	for i, p := range paragraphs {
		if i > 0 {
			list = append(list, paragraphEnd)
		}
		start := 0
		last := -1
		for at, r := range p {
			kind := tokenKind(r)
			if at > start && (kind != last || kind == 2) {
				list = append(list, p[start:at])
				start = at
			}
			last = kind
		}
		if start < len(p) {
			list = append(list, p[start:])
		}
	}
	return list
}

// tokenKind is 0 for what words are made of, 1 for blanks, 2 for signs, each of which stands alone. Writing without
// blanks between words is compared sign by sign.
func tokenKind(r rune) int {
	switch {
	case unicode.IsSpace(r):
		return 1
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai):
		return 2
	case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r), r == '’', r == '\'':
		return 0
	}
	return 2
}

// runs joins tokens that are kept, or not, into paragraphs of runs. A blank between two changed words is one with them.
func runs(tokens []string, kept []bool) (paragraphs [][]Run) {
	if len(tokens) == 0 {
		return nil
	}
	var paragraph []Run
	var text strings.Builder
	var changed bool // of text
	end := func() {
		if text.Len() > 0 {
			paragraph = append(paragraph, Run{text.String(), changed})
			text.Reset()
		}
	}
	for i, t := range tokens {
		if t == paragraphEnd {
			end()
			paragraphs, paragraph = append(paragraphs, paragraph), nil
			continue
		}
		now := !kept[i]
		if strings.TrimSpace(t) == "" && i > 0 && i+1 < len(tokens) {
			now = !kept[i-1] && !kept[i+1]
		}
		if now != changed {
			end()
			changed = now
		}
		text.WriteString(t)
	}
	end()
	return append(paragraphs, paragraph)
}

// maxEdits bounds the search for what two lists share; beyond it only their beginnings and ends are compared.
const maxEdits = 1000

// common finds a longest list of items that stand in both, in order, as pairs of their places (Myers, An O(ND)
// Difference Algorithm and Its Variations, 1986).
func common(a, b []string) (pairs [][2]int) {
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		pairs = append(pairs, [2]int{head, head})
		head++
	}
	tail := 0
	for tail < len(a)-head && tail < len(b)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	for _, pair := range shortestEdit(a[head:len(a)-tail], b[head:len(b)-tail]) {
		pairs = append(pairs, [2]int{pair[0] + head, pair[1] + head})
	}
	for n := tail; n > 0; n-- {
		pairs = append(pairs, [2]int{len(a) - n, len(b) - n})
	}
	return pairs
}

// shortestEdit is common for lists that begin and end differently. reach[d] keeps how far d edits came on each
// diagonal, from -d to d.
func shortestEdit(a, b []string) (pairs [][2]int) {
	var reach [][]int
	before := func(d, k int) int { // how far d-1 edits let diagonal k begin
		down, right := -1, -1
		if k < d {
			down = at(reach, d-1, k+1)
		}
		if k > -d {
			right = at(reach, d-1, k-1) + 1
		}
		return max(down, right)
	}
	for d := 0; d <= min(len(a)+len(b), maxEdits); d++ {
		row := make([]int, 2*d+1)
		reach = append(reach, row)
		for k := -d; k <= d; k += 2 {
			x := 0
			if d > 0 {
				x = before(d, k)
			}
			for x >= 0 && x < len(a) && x-k >= 0 && x-k < len(b) && a[x] == b[x-k] {
				x++
			}
			row[k+d] = x
			if x >= len(a) && x-k >= len(b) {
				return walkBack(reach, a, b, k, before)
			}
		}
	}
	return nil
}

// at is how far d edits came on diagonal k.
func at(reach [][]int, d, k int) int {
	if k < -d || k > d {
		return -1
	}
	return reach[d][k+d]
}

// walkBack reads the shared items off the way that was found, from its end.
func walkBack(reach [][]int, a, b []string, k int, before func(d, k int) int) (pairs [][2]int) {
	x := len(a)
	for d := len(reach) - 1; d >= 0; d-- {
		start := 0
		if d > 0 {
			start = before(d, k)
		}
		for ; x > start; x-- {
			pairs = append(pairs, [2]int{x - 1, x - 1 - k})
		}
		if d == 0 {
			break
		}
		if k < d && start == at(reach, d-1, k+1) {
			k++
		} else {
			k--
			x--
		}
	}
	slices.Reverse(pairs)
	return pairs
}
