package fill

import (
	"math/rand/v2"
	"strings"
)

// Lexicon is made-up words, the first of which are said most.
type Lexicon struct {
	Words []string
	Draw  *rand.Rand
	zipf  *rand.Zipf
}

// NewLexicon makes so many words. The same seed says the same texts.
func NewLexicon(seed uint64, n int) *Lexicon {
	draw := rand.New(rand.NewPCG(seed, 11))
	l := &Lexicon{Draw: draw, zipf: rand.NewZipf(draw, 1.07, 4, uint64(n-1)), Words: make([]string, n)}
	for i := range l.Words {
		l.Words[i] = syllables(i + 71)
	}
	return l
}

// Text is some words, each as often as it comes.
func (l *Lexicon) Text(n int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(l.Words[l.zipf.Uint64()])
	}
	return b.String()
}

// Sentence is a text with a capital and a full stop.
func (l *Lexicon) Sentence(n int) string { return capital(l.Text(n)) + "." }

func capital(text string) string { return strings.ToUpper(text[:1]) + text[1:] }

func syllables(n int) string {
	const consonants, vowels = "bdfgklmnprstvw", "aeiou"
	out := ""
	for ; n > 0; n /= 70 {
		out += string(consonants[n%14]) + string(vowels[n/14%5])
	}
	return out
}
