package wordset

import (
	"iter"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
)

// Set is a list of words. The zero Set, and nil, is empty.
type Set struct {
	words string
	made  atomic.Pointer[index] // when it is first asked: there are hundreds, and most starts of the program read no text
}

// Of makes a set of words parted by blanks or line ends. Beyond 65,535 words it panics when it is first asked.
func Of(words string) *Set { return &Set{words: words} }

// asked gives the index, which is made once, or by several who ask at once, all alike.
func (s *Set) asked() *index {
	if x := s.made.Load(); x != nil {
		return x
	}
	list := strings.Fields(s.words)
	slices.Sort(list)
	x := newIndex(slices.Compact(list))
	s.made.Store(x)
	return x
}

// Has says whether a word is in the set.
func (s *Set) Has(word string) bool { return s != nil && s.asked().find(word) >= 0 }

// All goes over the words in order.
func (s *Set) All() iter.Seq[string] {
	if s == nil {
		return slices.Values([]string(nil))
	}
	return slices.Values(s.asked().words)
}

// Table is words with a value each. The zero Table is empty.
type Table[V any] struct {
	of   func() map[string]V
	made atomic.Pointer[valued[V]] // when it is first asked
}

// valued is the index of a table, and the value of each of its words.
type valued[V any] struct {
	*index
	values []V
}

// TableOf makes a table of a map's words and values; the map is asked for once the table is. Beyond 65,535 words it panics then.
func TableOf[V any](of func() map[string]V) *Table[V] { return &Table[V]{of: of} }

func (t *Table[V]) asked() *valued[V] {
	if x := t.made.Load(); x != nil {
		return x
	}
	var m map[string]V
	if t.of != nil {
		m = t.of()
	}
	x := &valued[V]{index: newIndex(slices.Sorted(maps.Keys(m)))}
	x.values = make([]V, len(x.words))
	for i, w := range x.words {
		x.values[i] = m[w]
	}
	t.made.Store(x)
	return x
}

// Get gives the value of a word, and whether the table has the word.
func (t *Table[V]) Get(word string) (V, bool) {
	x := t.asked()
	if i := x.find(word); i >= 0 {
		return x.values[i], true
	}
	var none V
	return none, false
}

// Of gives the value of a word, the zero value where the table does not have it.
func (t *Table[V]) Of(word string) V {
	v, _ := t.Get(word)
	return v
}
