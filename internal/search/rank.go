package search

import (
	"cmp"
	"math"
	"strings"
)

// What stands first: a score of each thing that was found, reckoned here, so that it is the same on both databases and can be
// read. It is BM25 over three fields (a word in a headline counts as many in the text, a word that stands in little counts more
// than one that stands everywhere, the tenth time a word is said adds little to the ninth), and then:
//
//   - words that stand beside each other as they were typed are worth more than the same words apart;
//   - a headline or a name that is what was typed, and nothing else, comes before all;
//   - of two things that fit alike the newer comes first: what is new counts up to freshShare more than what is old.
const (
	inTitle, inNames, inText = 7.0, 2.5, 1.0

	k1, lengthShare = 1.2, 0.6 // as in BM25: how soon more of a word adds little; how much a long text pays for its length

	usualTitle, usualNames, usualText = 9.0, 8.0, 450.0 // words

	besideInTitle, besideInText = 0.9, 0.35 // of the score of the words: they stand beside each other
	nearInText                  = 0.2       // … or within so many words
	nearWords                   = 12
	wholeTitle                  = 1.5 // the title is what was typed

	freshShare = 0.35
	freshHalf  = 200.0 // days in which half of it is gone

	enough = 4_000 // words of a text that are looked at
)

// orderer reckons scores for one question.
type orderer struct {
	s    *seeker
	idf  []float64 // of each part of the question
	now  int64
	read reader

	parts              [][]int // of each part of the question, what its words are to the reader
	whole              []int   // of all of it, one word behind the other
	title, names, text field   // used again for one thing after the other
}

func (s *seeker) orderer(now int64) *orderer {
	o := &orderer{s: s, now: now}
	for n, p := range s.all {
		sum := 0.0
		var part []int
		for i, w := range p.words {
			begins := p.begins && i == len(p.words)-1
			part = append(part, o.read.wants(w, begins))
			o.whole = append(o.whole, o.read.wants(w, begins && n == len(s.all)-1))
			if begins {
				w += "*"
			}
			sum += s.rarity(w)
		}
		o.idf, o.parts = append(o.idf, sum), append(o.parts, part)
	}
	return o
}

// rarity is BM25's weight of a word by how many things have it.
func (s *seeker) rarity(w string) float64 {
	n, df := float64(max(s.total, 1)), float64(s.rare[w])
	df = min(df, n)
	return math.Log(1 + (n-df+0.5)/(df+0.5))
}

// hit is a thing with its score.
func (o *orderer) hit(k kept) Hit {
	h := Hit{Kind: k.Kind, ID: k.ID, Title: k.Title, Names: k.Names, At: k.At, Text: k.Text, Tags: k.Tags, n: k.n}
	if len(o.s.all) == 0 {
		return h
	}
	o.read.field(&o.title, k.Title)
	o.read.field(&o.names, strings.Join(k.Names, " . "))
	o.read.field(&o.text, k.Text)
	h.score = o.score() * o.freshness(k.At)
	return h
}

func (o *orderer) score() float64 {
	sum := 0.0
	for i, p := range o.parts {
		times := inTitle*o.title.often(p)/pays(o.title.length, usualTitle) + inNames*o.names.often(p)/pays(o.names.length, usualNames) +
			inText*o.text.often(p)/pays(o.text.length, usualText)
		sum += o.idf[i] * times * (k1 + 1) / (times + k1)
	}
	return sum * (1 + o.beside())
}

// pays is what a field pays for its length.
func pays(length int, usual float64) float64 {
	return 1 - lengthShare + lengthShare*float64(length)/usual
}

// beside is what the words are worth for standing where they do.
func (o *orderer) beside() float64 {
	worth := 0.0
	inOrder := o.title.often(o.whole) > 0
	if inOrder && o.title.length == len(o.whole) {
		worth += wholeTitle
	}
	if len(o.whole) < 2 {
		return worth
	}
	if inOrder {
		worth += besideInTitle
	}
	if o.text.often(o.whole) > 0 {
		return worth + besideInText
	}
	if o.text.shortest(o.whole) <= nearWords {
		worth += nearInText
	}
	return worth
}

// freshness is more for what is new.
func (o *orderer) freshness(at int64) float64 {
	days := max(0, float64(o.now-at)/(24*3600*1e6))
	return 1 + freshShare*math.Exp2(-days/freshHalf)
}

// before orders hits: by score, then the newest first.
func (s *seeker) before(a, b Hit) int {
	if s.q.Newest || len(s.all) == 0 {
		return cmp.Compare(b.n, a.n)
	}
	return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(b.At, a.At), strings.Compare(a.ID, b.ID))
}
