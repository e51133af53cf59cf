package search

import "strings"

// phrase is words that follow each other; the last may be the beginning of one.
type phrase struct {
	words  []string
	begins bool
}

// at tells whether the phrase stands at a place.
func (p phrase) at(words []string, i int) bool {
	last := len(p.words) - 1
	if i+last >= len(words) {
		return false
	}
	for j, w := range p.words {
		is := words[i+j]
		if is != w && !(j == last && p.begins && strings.HasPrefix(is, w)) {
			return false
		}
	}
	return true
}

// within tells whether the phrase stands anywhere among words.
func (p phrase) within(words []string) bool {
	for i := range words {
		if p.at(words, i) {
			return true
		}
	}
	return false
}

func wordsOf(text string) []string {
	tokens := Tokens(text)
	list := make([]string, len(tokens))
	for i, t := range tokens {
		list[i] = t.Word
	}
	return list
}
