package checking

import "unicode/utf8"

// The verdicts of Check.
const (
	VerdictMatch   = "match"   // the same words; typography and house style do not count
	VerdictEdited  = "edited"  // ellipses and [brackets] of an honest edit, else the same words
	VerdictAltered = "altered" // words dropped, put in, swapped, negated, numbers changed, quotes run together
	VerdictAbsent  = "absent"  // the source does not hold it
)

// Options are what the caller knows beside quote and source. The zero value knows nothing.
type Options struct {
	// Heard says that the source is speech recognition. Lower case without punctuation is noticed
	// without it.
	Heard bool
	// House adds a desk's own lines to the table of house style: see ReadHouseStyle.
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

// Edit is one difference between quote and source, with its words and their place in both texts: as
// JSON {"kind","quote":{"text","start","end"},"source":{"text","start","end"}}. Where one side has no
// words its text is "" and its place is empty, between the words around it.
type Edit struct {
	Kind   string    `json:"kind"`
	Quote  EditWords `json:"quote"`
	Source EditWords `json:"source"`
}

// EditWords are the words of one side as they stand there (on one line, invisible characters gone), and
// their place: code points Start to End of the quote or the source as it was given.
type EditWords struct {
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// Limits of one Check.
const (
	MaxQuote  = 100_000    // bytes of a quote; what is longer is no quote
	MaxSource = 16_000_000 // bytes of a source
	MaxWords  = 1_000_000  // words of a source that are looked at closely: a hundred hours of speech
)

// Check compares a quote with its source word for word, and tells where it stands. It decides on
// words, never on a ratio: one "not" less is altered however long the quote is. What a page, a
// transcript or a recogniser puts between the words is passed over. A speech recogniser mishears, so
// its sources give match, edited or absent and never altered.
func Check(quote, source string, opts Options) Verdict {
	k := checker{style: opts.House.styleTable(), heard: opts.Heard, quick: quickFrom}
	return k.check(quote, source)
}

// checker is one check and what it goes by.
type checker struct {
	style *styleTable
	heard bool
	quick int // bytes of a source from which on a quick look tells what of it is read
}

func (k *checker) check(quote, source string) Verdict {
	none := Verdict{Verdict: VerdictAbsent, Start: -1, End: -1, Edits: []Edit{}}
	tooLong := none
	tooLong.Warnings = []string{"This is too long to be checked at once: check it paragraph by paragraph."}
	if len(quote) > MaxQuote || len(source) > MaxSource {
		return tooLong
	}
	windows := []byteSpan{{0, len(source)}}
	if len(source) >= k.quick {
		windows = windowsOf(quote, source)
	}
	said := scanSpans(source, windows)
	if len(said) >= MaxWords {
		return tooLong
	}
	src := newSource(said, k.style, k.heard)
	q := newPrinted(quote, k.style, src)
	c := &comparison{q: q, src: src, style: k.style, quote: &marked{text: quote}, source: &marked{text: source}}
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

// comparison is one comparison.
type comparison struct {
	q             *printed
	src           *sourceText
	style         *styleTable
	quote, source *marked
	tooLong       bool    // a likely place could not be looked at
	ids           []int32 // the source's words in the quote's vocabulary, -1: not in it
	pairIDs       []int32 // likewise of two words written together, -2: not asked yet
	ear           *hearing
}

// alignment is one way to lay a quote over its source.
type alignment struct {
	moves []move
	cost  int32
}

// best aligns the quote at every likely place and gives the cheapest way, nil if there is none.
func (c *comparison) best(q *printed) *alignment {
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
	if c.tooLong = len(parts)*(len(c.ids)/bucket) > votes; c.tooLong {
		return nil
	}
	q.vote(parts, c.ids)
	chains := chainsOf(parts)
	whole := len(chains) > 0 && len(c.ids) <= shortWords && len(c.ids)*len(q.elements) <= shortCells
	if whole {
		chains = chains[:1] // everywhere at once
	}
	var best *alignment
	for _, chain := range chains {
		g := &grid{q: q, src: c.src, ids: c.ids, pairs: c.pair, swap: c.swap}
		if whole {
			g.everywhere()
		} else if !g.band(parts, chain) {
			c.tooLong = true
			continue
		}
		end, cost := g.fill()
		if cost < unreachable && (best == nil || cost < best.cost) {
			best = &alignment{moves: g.moves(end), cost: cost}
		}
		if best != nil && best.cost == 0 {
			break
		}
	}
	return best
}

// exact finds a quote whose words stand in the source in a row, with nothing between them: most do.
func (c *comparison) exact(q *printed) *alignment {
	what := make([]int32, len(q.elements))
	for i := range q.elements {
		if q.elements[i].kind != wordElement {
			return nil
		}
		what[i] = q.elements[i].id
	}
	from := indexOf(what, c.ids)
	if from < 0 {
		return nil
	}
	a := &alignment{moves: make([]move, len(what))}
	for i := range a.moves {
		a.moves[i] = move{op: opMatch, element: i, sFrom: from + i, sTo: from + i + 1}
	}
	return a
}

// pair is the number of source words j and j+1 written together, -1 if the quote has no such word.
func (c *comparison) pair(j int) int32 {
	if c.pairIDs[j] == -2 {
		c.pairIDs[j] = -1
		if joined, ok := together(&c.src.words[j], &c.src.words[j+1], c.style); ok {
			if id, known := c.q.vocab[joined]; known {
				c.pairIDs[j] = id
			}
		}
	}
	return c.pairIDs[j]
}

// swap is the cost of one word for another: in heard sources the less the more alike they sound.
func (c *comparison) swap(e *printedElement, j int) int32 {
	if !c.src.heard {
		if c.src.free[j] {
			return costSwap + e.known + costFreeMore
		}
		return costSwap + e.known
	}
	if c.ear == nil {
		c.ear = newEar()
	}
	return heardSwap - int32(c.ear.alike(c.q.words[e.from].canon, c.src.words[j].canon)*(heardSwap-50))
}
