package search

import "slices"

// A question looks at some hundred things, and most of the time that it takes goes into reading their words. Of a text nothing
// is asked but how long it is and where the words of the question stand, so no others are kept, nor made.

// wanted is a word of the question, or the beginning of one.
type wanted struct {
	word   string
	begins bool
}

// wants are which of what is wanted a word is. A question has 40 words at most, each whole and perhaps as a beginning.
type wants [2]uint64

func (w wants) has(i int) bool { return w[i/64]&(1<<(i%64)) != 0 }

func (w *wants) add(i int) { w[i/64] |= 1 << (i % 64) }

// field is a part of a thing: how many words it has, and which of them are wanted.
type field struct {
	length int
	found  []found
}

type found struct {
	at int // the how-manyth word
	is wants
}

// reader finds what is wanted in texts.
type reader struct {
	wanted []wanted
	first  [256][]int // what is wanted, by its first byte in small letters and in capitals
	folded map[string]string
	tokens []Token
}

// wants has the reader look for a word, or the beginning of one, and gives what it calls that.
func (r *reader) wants(word string, begins bool) int {
	w := wanted{word, begins}
	if i := slices.Index(r.wanted, w); i >= 0 {
		return i
	}
	i := len(r.wanted)
	r.wanted = append(r.wanted, w)
	r.first[word[0]] = append(r.first[word[0]], i)
	if c := word[0]; 'a' <= c && c <= 'z' {
		c -= 'a' - 'A'
		r.first[c] = append(r.first[c], i)
	}
	return i
}

// field reads a text: as appendTokens does, so that what is found has the same places.
func (r *reader) field(f *field, text string) {
	f.length, f.found = 0, f.found[:0]
	for at := 0; at < len(text) && f.length < enough; {
		end, plain := nextWord(text, &at)
		switch {
		case end == at:
		case plain:
			r.note(f, cutWord(withoutS(text[at:end])))
		default:
			r.tokens = appendFolded(r.tokens[:0], text, at, end, r.fold)
			for _, t := range r.tokens[:min(len(r.tokens), enough-f.length)] {
				r.note(f, t.Word)
			}
		}
		at = end
	}
}

// note counts a word, and notes it if it is wanted. Its capitals, A to Z, are small letters here.
func (r *reader) note(f *field, word string) {
	var is wants
	for _, i := range r.first[word[0]] {
		if w := r.wanted[i]; len(word) >= len(w.word) && (w.begins || len(word) == len(w.word)) && sameLetters(word[:len(w.word)], w.word) {
			is.add(i)
		}
	}
	if is != (wants{}) {
		f.found = append(f.found, found{f.length, is})
	}
	f.length++
}

// sameLetters tells whether a word is another that has no capitals.
func sameLetters(word, small string) bool {
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != small[i] {
			return false
		}
	}
	return true
}

// mostFolded is how many words are remembered as they are folded, which takes long.
const mostFolded = 20_000

func (r *reader) fold(word string) string {
	is, known := r.folded[word]
	if known {
		return is
	}
	is = foldWord(word)
	if r.folded == nil {
		r.folded = map[string]string{}
	}
	if len(r.folded) < mostFolded {
		r.folded[word] = is
	}
	return is
}

// often counts how often words stand behind each other as they are wanted.
func (f *field) often(words []int) float64 {
	n := 0
	for i := range f.found {
		if f.at(i, words) {
			n++
		}
	}
	return float64(n)
}

func (f *field) at(i int, words []int) bool {
	if i+len(words) > len(f.found) {
		return false
	}
	for j, w := range words {
		if next := f.found[i+j]; next.at != f.found[i].at+j || !next.is.has(w) {
			return false
		}
	}
	return true
}

// shortest is the length of the shortest stretch with all of some words in any order; more than all there are if there is none.
func (f *field) shortest(words []int) int {
	last := make([]int, len(words))
	for i := range last {
		last[i] = -1
	}
	best := f.length + 1_000
	for _, here := range f.found {
		hit := false
		for j, w := range words {
			if here.is.has(w) {
				last[j], hit = here.at, true
			}
		}
		if first := slices.Min(last); hit && first >= 0 {
			best = min(best, here.at-first+1)
		}
	}
	return best
}
