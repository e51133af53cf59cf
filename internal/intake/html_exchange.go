package intake

import (
	"slices"
	"strings"

	"firsthand/internal/document"
)

// Interviews that a page prints as an exchange: the questions look alike and stand out, as headings or in bold; the
// answers are the plain paragraphs below them.

// turn is what a paragraph is in an exchange.
type turn int

const (
	noTurn turn = iota
	asks
	answers    // the first paragraph of an answer
	answersYet // another one
)

// look is how a line stands out: the level of a heading, 0 for a paragraph in bold.
type look int

const (
	plainLook look = -1
	boldLook  look = 0
)

// minAsked is how many lines have to ask before they make an exchange.
const minAsked = 3

// findExchange marks the turns of an exchange. It tells whether there is one.
func (h *htmlReader) findExchange() bool {
	h.partAsked()
	count := map[look]int{}
	for i := range h.blocks {
		if l := lookOf(&h.blocks[i]); l != plainLook && asksSomething(h.blocks[i].words()) {
			count[l]++
		}
	}
	for l, n := range count {
		if n < minAsked && !(n == minAsked-1 && len(count) == 1) {
			continue
		}
		if from, to := h.askedIn(l); h.isExchange(l, from, to, n) {
			h.markTurns(l, from, to)
			return true
		}
	}
	return false
}

// askedIn is the part of the body from the first question of a look up to the last line of that look that has an
// answer: a question need not have a question mark.
func (h *htmlReader) askedIn(l look) (from, to int) {
	from, to = -1, -1
	for i := range h.blocks {
		if lookOf(&h.blocks[i]) != l || h.answerTo(i) < 0 {
			continue
		}
		if from < 0 && !asksSomething(h.blocks[i].words()) {
			continue
		}
		if from < 0 {
			from = i
		}
		to = i
	}
	return from, to
}

// answerTo is the paragraph that follows a question, -1 if none does.
func (h *htmlReader) answerTo(i int) int {
	for k := i + 1; k < len(h.blocks); k++ {
		switch b := &h.blocks[k]; {
		case interrupts(b):
		case lookOf(b) == plainLook && tellsTurn(b):
			return k
		default:
			return -1
		}
	}
	return -1
}

// tellsTurn tells whether a block is words that somebody can have said.
func tellsTurn(b *block) bool {
	return b.Type == Paragraph || b.Type == List
}

// interrupts tells whether a block stands between the lines of an exchange without ending an answer.
func interrupts(b *block) bool {
	return b.Type == Image || b.Type == Embed || b.Type == RelatedTo || b.Type == RawHTML
}

var (
	firstPerson = lazy(`\b(?:I|I['’]\p{L}+|[Mm]y|[Mm]e|[Ww]e|[Ww]e['’]\p{L}+|[Oo]ur|[Uu]s)\b`)
	toSomebody  = lazy(`(?i)\byou(?:rs?|['’]\p{L}+)?\b`)
)

// isExchange weighs what stands below the lines of a look: an explainer has questions above its parts too, but
// speaks to nobody and says nothing in the first person.
func (h *htmlReader) isExchange(l look, from, to, questions int) bool {
	lines, direct, personal := 0, 0, 0
	for i := max(from, 0); i <= to; i++ {
		answer := -1
		if lookOf(&h.blocks[i]) == l {
			answer = h.answerTo(i)
		}
		if answer < 0 {
			continue
		}
		lines++
		if toSomebody.MatchString(h.blocks[i].words()) {
			direct++
		}
		if text := h.blocks[answer].words(); firstPerson.MatchString(narration(text)) && !opensQuote(text) || firstPerson.MatchString(text) && allQuoted(text) {
			personal++
		}
	}
	return lines > 1 && questions*10 >= lines*6 && direct*4 >= lines && personal*2 >= lines
}

// allQuoted tells whether a paragraph is in quotation marks from end to end.
func allQuoted(text string) bool { return strings.Trim(narration(text), "“” ") == "" }

// markTurns gives each paragraph from the first question on to the one whose turn it is.
func (h *htmlReader) markTurns(l look, from, to int) {
	at := noTurn
	for i := from; i < len(h.blocks); i++ {
		b := &h.blocks[i]
		switch {
		case interrupts(b):
		case i <= to && lookOf(b) == l && h.answerTo(i) >= 0:
			if b.Type == Heading {
				*b = block{Block: Block{Type: Paragraph}, inlines: b.inlines, printed: true}
			}
			b.turn, at = asks, asks
		case lookOf(b) != plainLook || !tellsTurn(b) || i > to && allMarked(b.inlines, document.Italic):
			at = noTurn // a heading of another kind, a note in italics
		case at == asks:
			b.turn, at = answers, answers
		case at == answers:
			b.turn = answersYet
		}
	}
}

// lookOf tells how a block stands out.
func lookOf(b *block) look {
	switch {
	case b.Type == Heading && b.bold, b.Type == Paragraph && b.group == 0 && wordCount(b.words()) <= 90 && allMarked(b.inlines, document.Bold):
		return boldLook
	case b.Type == Heading:
		return look(b.Level)
	}
	return plainLook
}

// asksSomething tells whether a line ends with a question, or has one and some words behind it.
func asksSomething(text string) bool {
	return strings.Contains(text, "? ") || strings.HasSuffix(strings.TrimRight(text, ` )]*_"”’`), "?")
}

// allMarked tells whether all of a running text has a mark.
func allMarked(list []document.Inline, kind document.MarkKind) bool {
	words := false
	for _, in := range list {
		if strings.TrimSpace(in.Text) == "" {
			continue
		}
		if words = true; !slices.ContainsFunc(in.Marks, func(m document.Mark) bool { return m.Kind == kind }) {
			return false
		}
	}
	return words
}

// partAsked parts the paragraphs that begin with a question in bold, or a line of it, and go on with the answer, where
// most of those beginnings ask.
func (h *htmlReader) partAsked() {
	at, asking := map[int]int{}, 0
	for i := range h.blocks {
		b := &h.blocks[i]
		if b.Type != Paragraph || b.group > 0 {
			continue
		}
		cut := slices.IndexFunc(b.inlines, func(in document.Inline) bool {
			return in.Kind == document.BreakInline || strings.TrimSpace(in.Text) != "" && !allMarked([]document.Inline{in}, document.Bold)
		})
		if cut <= 0 || allMarked(b.inlines[cut:], document.Bold) {
			continue
		}
		asks := asksSomething(inlineText(b.inlines[:cut]))
		if asks {
			asking++
		}
		if asks || b.inlines[cut].Kind == document.BreakInline {
			at[i] = cut
		}
	}
	if asking < minAsked || asking*10 < len(at)*6 {
		return
	}
	parted := make([]block, 0, len(h.blocks)+len(at))
	last := h.written
	for i, b := range h.blocks {
		if cut, ok := at[i]; ok {
			if i < last {
				h.written++
			}
			asked := b
			asked.inlines = b.inlines[:cut]
			b.inlines = trimInlines(b.inlines[cut:])
			parted = append(parted, asked)
		}
		parted = append(parted, b)
	}
	h.blocks = parted
}
