package search

import (
	"cmp"
	"math"
	"slices"
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
	s     *seeker
	idf   []float64 // of each part of the question
	whole phrase    // all words of the question, one behind the other
	now   int64

	tokens []Token // used again for one text after the other
	fields fields
}

func (s *seeker) orderer(now int64) *orderer {
	o := &orderer{s: s, now: now}
	for _, p := range s.all {
		sum := 0.0
		for i, w := range p.words {
			if p.begins && i == len(p.words)-1 {
				w += "*"
			}
			sum += s.rarity(w)
		}
		o.idf = append(o.idf, sum)
		o.whole.words = append(o.whole.words, p.words...)
		o.whole.begins = p.begins
	}
	return o
}

// rarity is BM25's weight of a word by how many things have it.
func (s *seeker) rarity(w string) float64 {
	n, df := float64(max(s.total, 1)), float64(s.rare[w])
	df = min(df, n)
	return math.Log(1 + (n-df+0.5)/(df+0.5))
}

// fields are the words of a thing, and the letters that none of them holds are left out.
type fields struct{ title, names, text []string }

// hit is a thing with its score.
func (o *orderer) hit(k kept) Hit {
	h := Hit{Kind: k.Kind, ID: k.ID, Title: k.Title, Names: k.Names, At: k.At, Text: k.Text, Tags: k.Tags, n: k.n}
	if len(o.s.all) == 0 {
		return h
	}
	f := &o.fields
	f.title, f.names, f.text = o.words(f.title, k.Title), o.words(f.names, strings.Join(k.Names, " . ")), o.words(f.text, k.Text)
	h.score = o.score(*f) * o.freshness(k.At)
	return h
}

// words are those of a text, in the room of those of another.
func (o *orderer) words(room []string, text string) []string {
	o.tokens = appendTokens(o.tokens[:0], text, enough)
	room = room[:0]
	for _, t := range o.tokens {
		room = append(room, t.Word)
	}
	return room
}

func wordsOf(text string) []string {
	tokens := Tokens(text)
	list := make([]string, len(tokens))
	for i, t := range tokens {
		list[i] = t.Word
	}
	return list
}

func (o *orderer) score(f fields) float64 {
	sum := 0.0
	for i, p := range o.s.all {
		times := inTitle*often(f.title, p)/pays(len(f.title), usualTitle) + inNames*often(f.names, p)/pays(len(f.names), usualNames) +
			inText*often(f.text, p)/pays(len(f.text), usualText)
		sum += o.idf[i] * times * (k1 + 1) / (times + k1)
	}
	return sum * (1 + o.beside(f))
}

// pays is what a field pays for its length.
func pays(length int, usual float64) float64 {
	return 1 - lengthShare + lengthShare*float64(length)/usual
}

// beside is what the words are worth for standing where they do.
func (o *orderer) beside(f fields) float64 {
	worth := 0.0
	if n := len(f.title); n > 0 && n == len(o.whole.words) && often(f.title, o.whole) > 0 {
		worth += wholeTitle
	}
	if len(o.whole.words) < 2 {
		return worth
	}
	if often(f.title, o.whole) > 0 {
		worth += besideInTitle
	}
	if often(f.text, o.whole) > 0 {
		return worth + besideInText
	}
	if shortest(f.text, o.whole) <= nearWords {
		worth += nearInText
	}
	return worth
}

// freshness is more for what is new.
func (o *orderer) freshness(at int64) float64 {
	days := max(0, float64(o.now-at)/(24*3600*1e6))
	return 1 + freshShare*math.Exp2(-days/freshHalf)
}

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

// at tells whether the phrase stands at a place.
func (p phrase) at(words []string, i int) bool {
	last := len(p.words) - 1
	if i+last >= len(words) {
		return false
	}
	for j, w := range p.words {
		is := words[i+j]
		if is != w && !(j == last && p.begins && strings.HasPrefix(is, w)) && !(last == 0 && slices.Contains(p.among, is)) {
			return false
		}
	}
	return true
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

// before orders hits: by score, then the newest first.
func (s *seeker) before(a, b Hit) int {
	if s.q.Newest || len(s.all) == 0 {
		return cmp.Compare(b.n, a.n)
	}
	return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(b.At, a.At), strings.Compare(a.ID, b.ID))
}
