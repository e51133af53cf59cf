package wordset_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/wordset"
)

// many gives n words that share their beginnings, ends and lengths.
func many(n int) map[string]int {
	m := map[string]int{}
	for i := range n {
		m[fmt.Sprintf("word%d", i)] = i
		m[fmt.Sprintf("beginning-%d-of-a-long-one", i)] = -i
	}
	return m
}

func TestATableAnswersAsAMapDoes(t *testing.T) {
	m := many(3000)
	m[""], m["é"], m["\xff\x00"] = 1, 2, 3
	table := wordset.TableOf(func() map[string]int { return m })
	for w, v := range m {
		if got, ok := table.Get(w); !ok || got != v {
			t.Fatalf("Get(%q) = %d, %t; the map has %d", w, got, ok, v)
		}
		for _, other := range []string{w + "x", "x" + w, strings.ToUpper(w) + " "} {
			if _, has := m[other]; has {
				continue
			}
			if got, ok := table.Get(other); ok || got != 0 {
				t.Fatalf("Get(%q) = %d, %t; the map does not have it", other, got, ok)
			}
		}
	}
}

func TestASetHasItsWordsAndNoOthers(t *testing.T) {
	set := wordset.Of("  said told\n\tasked said ")
	for word, want := range map[string]bool{"said": true, "told": true, "asked": true, "": false, "Said": false, "sai": false, "said ": false, "tells": false} {
		if set.Has(word) != want {
			t.Errorf("Has(%q) = %t", word, !want)
		}
	}
	if got := slices.Collect(set.All()); !slices.Equal(got, []string{"asked", "said", "told"}) {
		t.Errorf("All gives %q", got)
	}
}

func TestWhatIsEmptyHasNothing(t *testing.T) {
	var none *wordset.Set
	for _, set := range []*wordset.Set{none, {}, wordset.Of("")} {
		if set.Has("") || set.Has("said") {
			t.Errorf("an empty set has a word")
		}
		for word := range set.All() {
			t.Errorf("an empty set holds %q", word)
		}
	}
}

func TestALookUpAllocatesNothing(t *testing.T) {
	table, raw := wordset.TableOf(func() map[string]int { return many(100) }), []byte("word77")
	if n := testing.AllocsPerRun(100, func() { table.Get(string(raw)) }); n != 0 {
		t.Errorf("a look-up allocates %v times", n)
	}
}

func FuzzTable(f *testing.F) {
	f.Add("a b c", "b")
	f.Add("eightlen eightlex sixteenletters16 sixteenletterz16", "eightlen")
	f.Fuzz(func(t *testing.T, words, word string) {
		list := strings.Fields(words)
		if got, want := wordset.Of(words).Has(word), slices.Contains(list, word); got != want {
			t.Errorf("Of(%q).Has(%q) = %t", words, word, got)
		}
	})
}

// BenchmarkGet asks for 64 words of which half are in the list, as a text does, of a table and of a map.
func BenchmarkGet(b *testing.B) {
	m := many(2500)
	var asked []string
	for i := range 32 {
		asked = append(asked, fmt.Sprintf("word%d", i*77), fmt.Sprintf("name%d", i*77))
	}
	table := wordset.TableOf(func() map[string]int { return m })
	sum := 0
	b.Run("table", func(b *testing.B) {
		for b.Loop() {
			for _, w := range asked {
				sum += table.Of(w)
			}
		}
	})
	b.Run("map", func(b *testing.B) {
		for b.Loop() {
			for _, w := range asked {
				sum += m[w]
			}
		}
	})
}
