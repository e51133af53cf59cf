package checking

import (
	"fmt"
	"strings"

	"firsthand/internal/wordset"
)

// Words with which a sentence takes something back.
var takesBack = wordset.Of("but although though unless except albeit if provided")

// Verbs whose "not" denies the sentence that follows: "I don't think that …".
var tellingWords = wordset.Of("think believe say said mean saying suggesting suppose claim claiming pretend promise thinking suggest imply implying")

// cutOff tells what a quote leaves out at its ends that turns it around: "but …" behind it, "I don't
// think that" before it. An ellipsis at the end shows that something follows; heard sources have no
// sentences to tell.
func (c *comparison) cutOff(moves []move) []string {
	first, last := extent(moves)
	if first < 0 || c.src.heard || len(c.q.words) < 4 {
		return nil
	}
	var out []string
	ws := c.src.words
	next := last + 1
	for next < len(ws) && c.src.free[next] {
		next++
	}
	end := &c.q.words[len(c.q.words)-1] // a quote that is not printed as a finished sentence is a part for all to see
	if next < len(ws) && end.has(flagEnds|flagPause) && !end.has(flagEllipsis) && !ws[last].has(flagEnds|flagEllipsis) && takesBack.Has(ws[next].canon) && c.src.speaker[next] == c.src.speaker[last] {
		out = append(out, fmt.Sprintf("The source goes on: %q. Without it the quote may say more than was said.", c.words(next, 8)))
	}
	begin := strings.TrimLeft(c.quote.text, "“”\"‘'«„ [(")
	if at := c.deniedBefore(first); at >= 0 && c.q.words[0].has(flagUpper) && !strings.HasPrefix(begin, "…") && !strings.HasPrefix(begin, "..") {
		out = append(out, fmt.Sprintf("In the source this hangs on %q.", c.source.cut(int(ws[at].start), int(ws[first-1].end))))
	}
	return out
}

// misheard names the places of a heard source where a "not" or a number differs: no proof against the
// quote, but where to listen first.
func (c *comparison) misheard(changes []change) []string {
	var out []string
	for _, ch := range changes {
		if !c.src.heard || ch.kind != EditNegation && ch.kind != EditNumber || len(out) >= 5 {
			continue
		}
		e := c.edit(ch)
		switch {
		case e.Source.Text == "":
			out = append(out, fmt.Sprintf("The recogniser did not hear %q: listen there.", e.Quote.Text))
		case e.Quote.Text == "":
			out = append(out, fmt.Sprintf("The recogniser heard %q, which the quote does not have: listen there.", e.Source.Text))
		default:
			out = append(out, fmt.Sprintf("The recogniser heard %q for %q: listen there.", e.Source.Text, e.Quote.Text))
		}
	}
	return out
}

// words is the source from word i to the end of its sentence, n words at most.
func (c *comparison) words(i, n int) string {
	ws := c.src.words
	to := i + 1
	for to < len(ws) && to-i < n && !ws[to-1].has(flagEnds) {
		to++
	}
	return squash(c.source.cut(int(ws[i].start), int(ws[to-1].end)))
}

// deniedBefore is the word that denies what begins at word i, -1 if none does.
func (c *comparison) deniedBefore(i int) int {
	ws := c.src.words
	telling, that := false, false
	for k, steps := i-1, 0; k >= 0 && steps < 5; k-- {
		w := &ws[k]
		if c.src.free[k] {
			continue
		}
		steps++
		switch {
		case w.has(flagEnds | flagPause | flagEllipsis):
			return -1
		case telling && negation(w.canon):
			return k
		case tellingWords.Has(w.canon):
			if telling = that || w.canon == "think" || w.canon == "believe"; !telling {
				return -1 // "didn't say | a word"
			}
		case !telling && w.canon != "that":
			return -1
		}
		that = that || w.canon == "that"
	}
	return -1
}

// grafted finds a denial right before an ellipsis that leaves out what was denied and goes on with
// another sentence, -1 if there is none: "I can't say … I would have slept better".
func (c *comparison) grafted(ch change) int {
	ws := c.src.words
	ends := false
	for k := ch.sFrom; k < ch.sTo; k++ {
		ends = ends || ws[k].has(flagEnds) && !c.src.free[k]
	}
	if !ends || c.src.heard {
		return -1
	}
	for k, steps := ch.sFrom-1, 0; k >= 0 && steps < 4; k-- {
		if c.src.free[k] {
			continue
		}
		if steps++; ws[k].has(flagEnds|flagPause|flagEllipsis|flagCloses) || jointWords.Has(ws[k].canon) {
			return -1
		}
		if negation(ws[k].canon) {
			return k
		}
	}
	return -1
}
