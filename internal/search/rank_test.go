package search

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// Texts are read for their score without making their words (read.go). Here is the same with words.

// often counts a phrase among words.
func often(words []string, p phrase) float64 {
	n := 0
	for i := range words {
		if p.at(words, i) {
			n++
		}
	}
	return float64(n)
}

// shortest is the length of the shortest stretch with all words of a phrase in any order; more than all there are if there is none.
func shortest(words []string, p phrase) int {
	last := make([]int, len(p.words))
	for i := range last {
		last[i] = -1
	}
	best := len(words) + 1_000
	for i, is := range words {
		hit := false
		for j, w := range p.words {
			if is == w || j == len(p.words)-1 && p.begins && strings.HasPrefix(is, w) {
				last[j], hit = i, true
			}
		}
		if first := slices.Min(last); hit && first >= 0 {
			best = min(best, i-first+1)
		}
	}
	return best
}

// byWords is the score of a thing, reckoned of its words.
func byWords(s *seeker, d Doc) float64 {
	o := s.orderer(0)
	title, names, text := wordsOf(d.Title), wordsOf(strings.Join(d.Names, " . ")), wordsOf(d.Text)
	text = text[:min(len(text), enough)]
	sum := 0.0
	var whole phrase
	for i, p := range s.all {
		times := inTitle*often(title, p)/pays(len(title), usualTitle) + inNames*often(names, p)/pays(len(names), usualNames) + inText*often(text, p)/pays(len(text), usualText)
		sum += o.idf[i] * times * (k1 + 1) / (times + k1)
		whole.words, whole.begins = append(whole.words, p.words...), p.begins
	}
	beside := 0.0
	if len(title) == len(whole.words) && often(title, whole) > 0 {
		beside += wholeTitle
	}
	if len(whole.words) > 1 {
		if often(title, whole) > 0 {
			beside += besideInTitle
		}
		if often(text, whole) > 0 {
			beside += besideInText
		} else if shortest(text, whole) <= nearWords {
			beside += nearInText
		}
	}
	return sum * (1 + beside) * o.freshness(d.At)
}

// TestAScoreIsThatOfItsWords, whatever a text holds and whatever is asked.
func TestAScoreIsThatOfItsWords(t *testing.T) {
	draw := rand.New(rand.NewPCG(7, 2))
	said := func(n int) string {
		words := []string{"harbour", "Harbour’s", "HARBOR", "Ferries", "ferry's", "fer", "year", "yearly", "café", "Cafe", "CAFÉ", "\u017ferry", "İstanbul", "straße", "O'Neill", "東京都に", "京都", "ﷺ", "Ǆ", "k\u0301ing", "1989", "'s", "\xff", "👩‍👩‍👧", "a", strings.Repeat("long", 20)}
		var b strings.Builder
		for range n {
			b.WriteString(words[draw.IntN(len(words))] + []string{" ", ", ", ".", "-", "\n"}[draw.IntN(5)])
		}
		return b.String()
	}
	scored := 0
	for range 3_000 {
		text := said(1 + draw.IntN(4))
		if draw.IntN(3) == 0 {
			text = `"` + text + `"` + said(1)
		}
		a, err := Query{Text: text, Typing: draw.IntN(2) == 0}.parse()
		if err != nil || len(a.all) == 0 {
			continue
		}
		s := &seeker{asked: a, total: 1000, rare: map[string]int64{"harbour": 3, "year": 200}}
		o := s.orderer(0)
		for range 3 {
			d := Doc{Title: said(draw.IntN(5)), Names: []string{said(1), said(2)}, Text: said(draw.IntN(60)), At: int64(draw.IntN(1e9)) * 1e6}
			got, want := o.hit(kept{Doc: d}).score, byWords(s, d)
			if got != want {
				t.Fatalf("%q in %+v: %v, by its words %v", text, d, got, want)
			}
			if want > 0 {
				scored++
			}
		}
	}
	if scored < 1_000 {
		t.Errorf("only %d were found in something", scored)
	}
	long := Doc{Title: "Harbour", Text: strings.Repeat("word ", enough-1) + "東京都 harbour"}
	s := &seeker{asked: asked{all: []phrase{{words: []string{"harbour"}}, {words: []string{"東京"}}}}, total: 10, rare: map[string]int64{}}
	if got, want := s.orderer(0).hit(kept{Doc: long}).score, byWords(s, long); got != want {
		t.Errorf("at the end of what is looked at: %v, %v", got, want)
	}
}

// aShelf is things as a question finds them: words of every sort, some of those that are looked for in each.
func aShelf(n, words int) []kept {
	draw := rand.New(rand.NewPCG(3, 5))
	sorts := []string{"harbour", "Ferries", "year", "the", "and", "it’s", "Café", "midnight", "Brume", "1989", "ferry's", "harbor", "yearly", "O'Neill", "東京都に"}
	shelf := make([]kept, n)
	for i := range shelf {
		var b strings.Builder
		for range words {
			if draw.IntN(4) > 0 {
				b.WriteString("wd" + string(rune('a'+draw.IntN(26))) + string(rune('a'+draw.IntN(26))))
			} else {
				b.WriteString(sorts[draw.IntN(len(sorts))])
			}
			b.WriteString([]string{" ", " ", " ", ", ", ". ", "\n\n"}[draw.IntN(6)])
		}
		shelf[i] = kept{n: int64(i), Doc: Doc{Kind: Story, ID: fmt.Sprint(i), Title: "The harbour at " + fmt.Sprint(i), Names: []string{"Ezekiel Brume", "Rivers"}, Text: b.String(), At: int64(i) * 1e12}}
	}
	return shelf
}

func BenchmarkRanking(b *testing.B) {
	shelf := aShelf(450, 300)
	a, err := Query{Text: "ferries harbour year"}.parse()
	if err != nil {
		b.Fatal(err)
	}
	s := &seeker{asked: a, total: 10_000, rare: map[string]int64{"ferries": 300, "harbour": 900, "year": 4000}}
	b.ReportAllocs()
	for b.Loop() {
		o := s.orderer(2e15)
		for _, k := range shelf {
			o.hit(k)
		}
	}
}
