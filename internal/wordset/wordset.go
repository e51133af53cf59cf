package wordset

import (
	"iter"
	"maps"
	"slices"
	"strings"
)

// Set is a list of words. The zero Set, and nil, is empty.
type Set struct{ index }

// Of makes a set of words parted by blanks or line ends. It panics beyond 65,535 words.
func Of(words string) *Set {
	list := strings.Fields(words)
	slices.Sort(list)
	return &Set{newIndex(slices.Compact(list))}
}

// Has says whether a word is in the set.
func (s *Set) Has(word string) bool { return s != nil && s.find(word) >= 0 }

// All goes over the words in order.
func (s *Set) All() iter.Seq[string] {
	if s == nil {
		return slices.Values([]string(nil))
	}
	return slices.Values(s.words)
}

// Table is words with a value each. The zero Table is empty.
type Table[V any] struct {
	index
	values []V
}

// TableOf makes a table of a map's words and values. It panics beyond 65,535 words.
func TableOf[V any](m map[string]V) *Table[V] {
	t := &Table[V]{index: newIndex(slices.Sorted(maps.Keys(m)))}
	t.values = make([]V, len(t.words))
	for i, w := range t.words {
		t.values[i] = m[w]
	}
	return t
}

// Get gives the value of a word, and whether the table has the word.
func (t *Table[V]) Get(word string) (V, bool) {
	if i := t.find(word); i >= 0 {
		return t.values[i], true
	}
	var none V
	return none, false
}

// Of gives the value of a word, the zero value where the table does not have it.
func (t *Table[V]) Of(word string) V {
	v, _ := t.Get(word)
	return v
}
