package quotation

import "unicode/utf8"

// The verdicts of Check.
const (
	VerdictMatch   = "match"   // the same words; typography and house style do not count
	VerdictEdited  = "edited"  // ellipses and [brackets] of an honest edit, else the same words
	VerdictAltered = "altered" // words dropped, put in, swapped, negated, numbers changed, quotes run together
	VerdictAbsent  = "absent"  // the source does not hold it
)

// CheckOptions are what the caller knows beside quote and source. The zero value knows nothing.
type CheckOptions struct {
	// Heard says that the source is speech recognition. Lower case without punctuation is noticed
	// without it.
	Heard bool
	// House adds a desk's own lines to the table of house style.
	House HouseStyle
}

// Verdict is what Check found.
type Verdict struct {
	Verdict    string   `json:"verdict"`
	Start      int      `json:"start"` // the place in the source, code points; -1 unknown
	End        int      `json:"end"`
	Edits      []Edit   `json:"edits"`              // every difference in words, in order
	Warnings   []string `json:"warnings,omitempty"` // sentences for an editor: what the words alone do not show
	Confidence float64  `json:"confidence"`         // how much of the quote was found, 0 to 1
}

// The kinds of Edit. Ellipsis and brackets are honest, the others make a quote altered.
const (
	EditEllipsis = "ellipsis"
	EditBrackets = "brackets"
	EditDropped  = "dropped"  // words of the source that the quote leaves out unmarked
	EditAdded    = "added"    // words that the source does not have
	EditChanged  = "changed"  // other words
	EditNegation = "negation" // a "not" more or less
	EditNumber   = "number"   // another number
	EditJoined   = "joined"   // a part of the quote that stands elsewhere in the source
)

// Edit is one difference between quote and source. Where one side has no words its place is empty,
// between the words around it.
type Edit struct {
	Kind   string    `json:"kind"`
	Quote  EditWords `json:"quote"`
	Source EditWords `json:"source"`
}

// EditWords are the words of one side as they stand there, and their place in code points.
type EditWords struct {
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// Limits of one Check.
const (
	MaxCheckQuote  = 100_000   // bytes of a quote; what is longer is no quote
	MaxCheckSource = 8_000_000 // bytes of a source
	MaxCheckWords  = 1_000_000 // words of a source: a hundred hours of speech
)

// Check compares a quote with its source word for word, and tells where it stands. It decides on
// words, never on a ratio: one "not" less is altered however long the quote is. What a page, a
// transcript or a recogniser puts between the words is passed over. A speech recogniser mishears, so
// its sources give match, edited or absent and never altered.
func Check(quote, source string, opts CheckOptions) Verdict {
	none := Verdict{Verdict: VerdictAbsent, Start: -1, End: -1, Edits: []Edit{}}
	tooLong := none
	tooLong.Warnings = []string{"This is too long to be checked at once: check it paragraph by paragraph."}
	if len(quote) > MaxCheckQuote || len(source) > MaxCheckSource {
		return tooLong
	}
	said := checkScanWords(source)
	if len(said) >= MaxCheckWords {
		return tooLong
	}
	style := checkStyleFor(opts.House)
	src := newCheckSource(said, style, opts.Heard)
	q := newCheckPrinted(quote, style, src)
	c := &checkRun{q: q, src: src, style: style, quote: &checkText{text: quote}, source: &checkText{text: source}}
	switch best := c.best(q); {
	case best != nil:
		return c.verdict(best)
	case c.tooLong:
		return tooLong
	case quote == source && len(said) > 0: // all of it in brackets, say: there was nothing to look for
		return Verdict{Verdict: VerdictMatch, Start: 0, End: utf8.RuneCountInString(source), Edits: []Edit{}, Confidence: 1}
	}
	return none
}

// checkRun is one comparison.
type checkRun struct {
	q             *checkPrinted
	src           *checkSource
	style         *checkStyle
	quote, source *checkText
	tooLong       bool    // a likely place could not be looked at
	ids           []int32 // the source's words in the quote's vocabulary, -1: not in it
	pairIDs       []int32 // likewise of two words written together, -2: not asked yet
	ear           *checkEar
}

// checkAlignment is one way to lay a quote over its source.
type checkAlignment struct {
	moves []checkMove
	cost  int32
}

// best aligns the quote at every likely place and gives the cheapest way, nil if there is none.
func (c *checkRun) best(q *checkPrinted) *checkAlignment {
	if len(q.elements) == 0 || len(c.src.words) == 0 {
		return nil
	}
	if c.ids == nil {
		c.ids = make([]int32, len(c.src.words))
		c.pairIDs = make([]int32, len(c.src.words))
		for j := range c.src.words {
			c.ids[j], c.pairIDs[j] = -1, -2
			if id, ok := q.vocab[c.src.words[j].canon]; ok {
				c.ids[j] = id
			}
		}
	}
	if exact := c.exact(q); exact != nil {
		return exact
	}
	parts := q.parts()
	if c.tooLong = len(parts)*(len(c.ids)/checkBucket) > checkVotes; c.tooLong {
		return nil
	}
	q.vote(parts, c.ids)
	var best *checkAlignment
	for _, chain := range checkChains(parts) {
		g := &checkGrid{q: q, src: c.src, ids: c.ids, pairs: c.pair, swap: c.swap}
		if !g.band(parts, chain) {
			c.tooLong = true
			continue
		}
		end, cost := g.fill()
		if cost < checkFar && (best == nil || cost < best.cost) {
			best = &checkAlignment{moves: g.moves(end), cost: cost}
		}
		if best != nil && best.cost == 0 {
			break
		}
	}
	return best
}

// exact finds a quote whose words stand in the source in a row, with nothing between them: most do.
// It is Knuth, Morris and Pratt's search over words.
func (c *checkRun) exact(q *checkPrinted) *checkAlignment {
	n := len(q.elements)
	back := make([]int, n+1)
	for i, k := 1, 0; i < n; i++ {
		for k > 0 && q.elements[i].id != q.elements[k].id {
			k = back[k]
		}
		if q.elements[i].id == q.elements[k].id {
			k++
		}
		back[i+1] = k
	}
	for i := range q.elements {
		if q.elements[i].kind != checkWordStep {
			return nil
		}
	}
	for j, k := 0, 0; j < len(c.ids); j++ {
		for k > 0 && c.ids[j] != q.elements[k].id {
			k = back[k]
		}
		if c.ids[j] == q.elements[k].id {
			k++
		}
		if k == n {
			a := &checkAlignment{moves: make([]checkMove, n)}
			for i := range a.moves {
				at := j - n + 1 + i
				a.moves[i] = checkMove{op: opMatch, element: i, sFrom: at, sTo: at + 1}
			}
			return a
		}
	}
	return nil
}

// pair is the number of source words j and j+1 written together, -1 if the quote has no such word.
func (c *checkRun) pair(j int) int32 {
	if c.pairIDs[j] == -2 {
		c.pairIDs[j] = -1
		if joined, ok := checkTogether(&c.src.words[j], &c.src.words[j+1], c.style); ok {
			if id, known := c.q.vocab[joined]; known {
				c.pairIDs[j] = id
			}
		}
	}
	return c.pairIDs[j]
}

// swap is the cost of one word for another: in heard sources the less the more alike they sound.
func (c *checkRun) swap(e *checkElement, j int) int32 {
	if !c.src.heard {
		if c.src.free[j] {
			return checkSwap + e.known + checkFreeMore
		}
		return checkSwap + e.known
	}
	if c.ear == nil {
		c.ear = newCheckEar()
	}
	return checkHeardSwap - int32(c.ear.alike(c.q.words[e.from].canon, c.src.words[j].canon)*(checkHeardSwap-50))
}
