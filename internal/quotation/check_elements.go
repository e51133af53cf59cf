package quotation

// checkElement is one step of a quote: a word that must stand in the source, an ellipsis that may
// leave words out, or brackets that may stand for some.
type checkElement struct {
	kind     checkStep
	from, to int   // words of the quote; an ellipsis has none: both are the word behind it
	id       int32 // of a word: its number in the vocabulary
	pair     int32 // of a word: the number of it and the next one written together, -1: may not be
}

type checkStep uint8

const (
	checkWordStep checkStep = iota
	checkGapStep
	checkBracketStep
)

// checkQuote is a quote made ready.
type checkQuote struct {
	words    []checkWord
	elements []checkElement
	vocab    map[string]int32
}

// newCheckQuote reads a quote. What stands in round brackets counts as words if the source has them,
// else as an editor's.
func newCheckQuote(text string, style *checkStyle, src *checkSource) *checkQuote {
	q := &checkQuote{words: checkLevel(checkScanWords(text), style), vocab: map[string]int32{}}
	for i := 0; i < len(q.words); {
		w := &q.words[i]
		to := i + 1
		bracket := w.group != 0
		if bracket {
			for to < len(q.words) && q.words[to].group == w.group {
				to++
			}
			bracket = w.has(checkBracket) || !src.holds(q.words[i:to])
		}
		if bracket && to < len(q.words) && q.words[to].start == q.words[to-1].end+2 && checkClitic[q.words[to].canon] {
			to++ // [Maja]'s
		}
		if bracket {
			q.elements = append(q.elements, checkElement{kind: checkBracketStep, from: i, to: to, id: -1, pair: -1})
		} else {
			for k := i; k < to; k++ {
				q.elements = append(q.elements, checkElement{kind: checkWordStep, from: k, to: k + 1, id: q.id(q.words[k].canon), pair: -1})
			}
		}
		if q.words[to-1].has(checkEllipsis) && to < len(q.words) {
			q.elements = append(q.elements, checkElement{kind: checkGapStep, from: to, to: to, id: -1, pair: -1})
		}
		i = to
	}
	for i := range q.elements {
		e := &q.elements[i]
		if e.kind == checkWordStep && i+1 < len(q.elements) && q.elements[i+1].kind == checkWordStep {
			if joined, ok := checkTogether(&q.words[e.from], &q.words[e.from+1]); ok {
				e.pair = q.id(joined)
			}
		}
	}
	return q
}

var checkClitic = wordSetOf("s re ve d ll m")

func (q *checkQuote) id(canon string) int32 {
	id, known := q.vocab[canon]
	if !known {
		id = int32(len(q.vocab))
		q.vocab[canon] = id
	}
	return id
}

// checkTogether writes two words as one where that can be the same word: with a hyphen between them,
// or when neither is so short or so weighty that another word would come of it ("a moral", "not able").
func checkTogether(a, b *checkWord) (string, bool) {
	if a.has(checkNumber) || b.has(checkNumber) || checkNegation(a.canon) || a.has(checkEnds|checkPause|checkEllipsis) {
		return "", false
	}
	if !a.has(checkHyphen) && (len(a.canon) < 3 || len(b.canon) < 3) {
		return "", false
	}
	return a.canon + b.canon, true
}

// holds tells whether the source has these words in a row.
func (s *checkSource) holds(ws []checkWord) bool {
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

// checkNegation tells whether a word turns a sentence around.
func checkNegation(canon string) bool {
	switch canon {
	case "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "cannot", "cant", "wont", "dont", "didnt", "noone", "hardly", "barely", "scarcely", "ain't":
		return true
	}
	return len(canon) > 3 && canon[len(canon)-3:] == "n't"
}

// weight is how much a word says about where it comes from.
func checkWeight(canon string) int {
	if checkSmall[canon] || checkUms[canon] {
		return 3
	}
	return 10
}
