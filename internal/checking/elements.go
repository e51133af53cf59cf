package checking

import (
	"strings"

	"firsthand/internal/wordset"
)

// printedElement is one step of a quote: a word that must stand in the source, an ellipsis that may
// leave words out, or brackets that may stand for some.
type printedElement struct {
	kind     elementKind
	from, to int    // words of the quote; an ellipsis has none: both are the word behind it
	id       int32  // of a word: its number in the vocabulary
	known    int32  // of a word: what it costs more to miss it, for the source has it
	pair     int32  // of a word: the number of it and the next one written together, -1: may not be
	letters  string // of brackets: what stands in them, without blanks
}

type elementKind uint8

const (
	wordElement elementKind = iota
	gapElement
	bracketElement
)

// printed is a quote made ready.
type printed struct {
	words    []token
	elements []printedElement
	vocab    map[string]int32
}

// newPrinted reads a quote. What stands in round brackets counts as words if the source has them,
// else as an editor's.
func newPrinted(text string, style *styleTable, src *sourceText) *printed {
	q := &printed{words: levelled(scanWords(text), style), vocab: map[string]int32{}}
	lookUps := 0
	for i := 0; i < len(q.words); {
		w := &q.words[i]
		to := i + 1
		bracket := w.group != 0
		if bracket {
			for to < len(q.words) && q.words[to].group == w.group {
				to++
			}
			lookUps++
			bracket = w.has(flagBracket) || lookUps > 20 || !src.holds(q.words[i:to])
		}
		if bracket && to < len(q.words) && q.words[to].start-q.words[to-1].end <= 3 && q.words[to].start > q.words[to-1].end+1 && clitic.Has(q.words[to].canon) {
			to++ // [Maja]'s
		}
		if bracket {
			q.elements = append(q.elements, printedElement{kind: bracketElement, from: i, to: to, id: -1, pair: -1, letters: lettersOf(q.words[i:to])})
		} else {
			for k := i; k < to; k++ {
				q.elements = append(q.elements, printedElement{kind: wordElement, from: k, to: k + 1, id: q.id(q.words[k].canon), pair: -1})
			}
		}
		if q.words[to-1].has(flagEllipsis) && to < len(q.words) {
			q.elements = append(q.elements, printedElement{kind: gapElement, from: to, to: to, id: -1, pair: -1})
		}
		i = to
	}
	for i := range q.elements {
		e := &q.elements[i]
		if e.kind == wordElement && i+1 < len(q.elements) && q.elements[i+1].kind == wordElement {
			if joined, ok := together(&q.words[e.from], &q.words[e.from+1], style); ok {
				e.pair = q.id(joined)
			}
		}
	}
	return q
}

var clitic = wordset.Of("s re ve d ll m")

func (q *printed) id(canon string) int32 {
	id, known := q.vocab[canon]
	if !known {
		id = int32(len(q.vocab))
		q.vocab[canon] = id
	}
	return id
}

// together writes two words as one where that can be the same word: with a hyphen between them,
// or when neither is so short or so weighty that another word would come of it ("a moral", "not able").
func together(a, b *token, style *styleTable) (string, bool) {
	if (a.has(flagNumber) || b.has(flagNumber)) && !a.has(flagHyphen) || negation(a.canon) || a.has(flagEnds|flagPause|flagEllipsis) {
		return "", false
	}
	if !a.has(flagHyphen) && (len(a.canon) < 3 || len(b.canon) < 3) {
		return "", false
	}
	return style.canon(a.canon + b.canon), true
}

// unmasked tells whether a word may stand behind "f**k": the same length where letters stand at
// both ends, the same beginning where asterisks end it.
func unmasked(masked, word string) bool {
	first, last := strings.IndexByte(masked, '*'), strings.LastIndexByte(masked, '*')
	if first <= 0 || !strings.HasPrefix(word, masked[:first]) || !strings.HasSuffix(word, masked[last+1:]) {
		return false
	}
	return len(word) >= 4 && (len(word) == len(masked) || last == len(masked)-1 && len(word) > first)
}

// holds tells whether the source has these words in a row.
func (s *sourceText) holds(ws []token) bool {
next:
	for i := 0; i+len(ws) <= len(s.words); i++ {
		for k := range ws {
			if s.words[i+k].canon != ws[k].canon {
				continue next
			}
		}
		return true
	}
	return false
}

var negations = wordset.Of(`not no never none nobody nothing nowhere neither nor cannot noone hardly barely scarcely aint arent cant couldnt didnt doesnt dont hadnt hasnt
	havent isnt mightnt mustnt neednt shant shouldnt wasnt werent wont wouldnt
	nicht kein keine keinen keiner nie niemals niemand pas jamais nunca nadie nessuno не нет ни никогда никто ничего`)

// negation tells whether a word turns a sentence around.
func negation(canon string) bool { return negations.Has(canon) }

// weight is how much a word says about where it comes from.
func weight(canon string) int {
	if smallWords.Has(canon) || ums.Has(canon) {
		return 3
	}
	return 10
}
