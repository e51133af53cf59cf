package checking

import "strings"

// change is a run of moves that differ, words of quote and source that stand against each other.
type change struct {
	kind         string
	qFrom, qTo   int // words of the quote
	sFrom, sTo   int // words of the source
	leftElement  int // first element
	rightElement int // behind the last
}

// verdict judges an alignment.
func (c *comparison) verdict(a *alignment) Verdict {
	v := Verdict{Verdict: VerdictMatch, Start: -1, End: -1, Edits: []Edit{}}
	changes := c.changes(a.moves)
	joined := map[int]EditWords{}
	found, longest := c.found(a.moves, changes)
	if found >= 0.2 || longest >= 3 {
		joined = c.findJoined(changes)
		found, longest = c.found(a.moves, changes)
	}
	v.Confidence = found
	if !c.present(found, longest) {
		v.Verdict = VerdictAbsent
		return v
	}
	first, last := extent(a.moves)
	if first >= 0 {
		v.Start, v.End = int(c.src.words[first].start), int(c.src.words[last].end)
	}
	c.widen(changes, a.moves)
	if n := len(changes); n > 0 && v.Start >= 0 { // what a change at an end replaced belongs to the place
		if ch := changes[0]; ch.sTo > ch.sFrom && ch.sFrom < first && ch.kind != EditJoined {
			v.Start = int(c.src.words[ch.sFrom].start)
		}
		if ch := changes[n-1]; ch.sTo > last+1 && ch.kind != EditJoined {
			v.End = int(c.src.words[ch.sTo-1].end)
		}
	}
	for i, ch := range changes {
		honest := ch.kind == EditEllipsis || ch.kind == EditBrackets
		if c.src.heard && !honest {
			continue // a machine's ear is no witness against a word
		}
		e := c.edit(ch)
		if place, ok := joined[i]; ok {
			e.Kind, e.Source = EditJoined, place
		}
		v.Edits = append(v.Edits, e)
		switch {
		case !honest:
			v.Verdict = VerdictAltered
		case v.Verdict == VerdictMatch:
			v.Verdict = VerdictEdited
		}
	}
	v.Warnings = c.warnings(a.moves, changes)
	return v
}

// changes groups the moves that differ.
func (c *comparison) changes(moves []move) []change {
	var out []change
	open := false
	for _, m := range moves {
		switch {
		case m.op == opMatch || m.op == opTwoOne || m.op == opOneTwo:
			open = false
			continue
		case m.op >= opJump:
			continue
		case m.op == opGapEnd || m.op == opGapSkip:
			open = false
			e := &c.q.elements[m.element]
			if m.sTo > m.sFrom {
				out = append(out, change{kind: EditEllipsis, qFrom: e.from, qTo: e.to, sFrom: m.sFrom, sTo: m.sTo, leftElement: m.element, rightElement: m.element + 1})
			}
			continue
		case m.op >= opWhole:
			open = false
			out = append(out, c.bracket(m))
			continue
		}
		e := &c.q.elements[m.element]
		if !open {
			at := e.from
			if m.op == opDropped {
				at = e.to
			}
			out = append(out, change{qFrom: at, qTo: at, sFrom: m.sFrom, sTo: m.sFrom, leftElement: m.element, rightElement: m.element})
			open = true
		}
		ch := &out[len(out)-1]
		if m.op != opDropped {
			ch.qTo, ch.rightElement = e.to, m.element+1
		}
		if m.sTo > m.sFrom {
			ch.sTo = m.sTo
		}
	}
	kept := out[:0]
	for _, ch := range out {
		if ch.kind == "" {
			if ch.kind = c.kind(ch); ch.kind == "" {
				continue
			}
		}
		kept = append(kept, ch)
	}
	return kept
}

// bracket is an honest edit, unless what it stands for is negated and it is not.
func (c *comparison) bracket(m move) change {
	e := &c.q.elements[m.element]
	ch := change{kind: EditBrackets, qFrom: e.from, qTo: e.to, sFrom: m.sFrom, sTo: m.sTo, leftElement: m.element, rightElement: m.element + 1}
	if qs, ss := c.q.words[e.from:e.to], c.src.words[m.sFrom:m.sTo]; oddDenials(qs) != oddDenials(ss) {
		ch.kind = EditNegation
	}
	return ch
}

// oddDenials tells whether words turn a sentence around: two denials do not.
func oddDenials(ws []token) bool {
	odd := false
	for i := range ws {
		if negation(ws[i].canon) {
			odd = !odd
		}
	}
	return odd
}

// kind names a change; "" if the letters are the same after all, cut into words differently.
func (c *comparison) kind(ch change) string {
	qs, ss := c.q.words[ch.qFrom:ch.qTo], c.src.words[ch.sFrom:ch.sTo]
	if len(qs) > 0 && len(ss) > 0 && lettersOf(qs) == lettersOf(ss) && hyphened(qs) != hyphened(ss) {
		return ""
	}
	switch {
	case oddDenials(qs) != oddDenials(ss) && len(qs) <= 6 && len(ss) <= 6: // in more it is not the point
		return EditNegation
	case len(qs) == 0:
		return EditDropped
	case len(ss) == 0:
		return EditAdded
	case hasNumber(qs) && hasNumber(ss):
		return EditNumber
	}
	return EditChanged
}

func lettersOf(ws []token) string {
	s := ""
	for i := range ws {
		s += ws[i].canon
	}
	return s
}

// spells tells whether words written together are these letters.
func spells(ws []token, letters string) bool {
	for i := range ws {
		rest, ok := strings.CutPrefix(letters, ws[i].canon)
		if !ok {
			return false
		}
		letters = rest
	}
	return letters == ""
}

func hyphened(ws []token) bool {
	for i := 0; i+1 < len(ws); i++ {
		if ws[i].has(flagHyphen) {
			return true
		}
	}
	return false
}

func hasNumber(ws []token) bool {
	for i := range ws {
		if ws[i].has(flagNumber) {
			return true
		}
	}
	return false
}

// found is the share of the quote that stands in the source, words weighed by what they say, and the
// longest run of words without a difference.
func (c *comparison) found(moves []move, changes []change) (share float64, longest int) {
	total, here, run := 0.0, 0.0, 0
	for _, e := range c.q.elements {
		if e.kind == wordElement {
			total += float64(weight(c.q.words[e.from].canon))
		}
	}
	for _, m := range moves {
		w := 0.0
		if e := &c.q.elements[m.element]; e.kind == wordElement {
			w = float64(weight(c.q.words[e.from].canon))
		}
		switch m.op {
		case opMatch, opOneTwo:
			here += w
			run++
		case opTwoOne:
			here += w + float64(weight(c.q.words[c.q.elements[m.element+1].from].canon))
			run += 2
		case opSwap:
			if c.src.heard {
				here += w * c.ear.alike(c.q.words[c.q.elements[m.element].from].canon, c.src.words[m.sFrom].canon)
			}
			run = 0
		case opDropped, opInserted:
			run = 0
		}
		longest = max(longest, run)
	}
	if total == 0 {
		return 0, longest
	}
	for _, ch := range changes {
		if ch.kind == EditJoined {
			for i := ch.qFrom; i < ch.qTo; i++ {
				here += float64(weight(c.q.words[i].canon))
			}
		}
	}
	return min(here/total, 1), longest
}

// present decides whether the quote is in the source at all. The words decide: half of their weight,
// or a run that nobody says twice by chance.
func (c *comparison) present(share float64, longest int) bool {
	n := 0
	for _, e := range c.q.elements {
		if e.kind == wordElement {
			n++
		}
	}
	switch {
	case n == 0:
		return false
	case c.src.heard:
		return share >= 0.5
	case longest >= 8 && share >= 0.3:
		return true
	}
	return share >= 0.5 && longest >= min(3, (n+1)/2)
}

// extent is the first and last word of the source that belong to the quote.
func extent(moves []move) (first, last int) {
	first, last = -1, -1
	for _, m := range moves {
		if m.sTo > m.sFrom && m.op < opJump && m.op != opDropped {
			if first < 0 {
				first = m.sFrom
			}
			last = m.sTo - 1
		}
	}
	return first, last
}

// edit writes a change out for an editor.
func (c *comparison) edit(ch change) Edit {
	return Edit{Kind: ch.kind, Quote: side(c.quote, c.q.words, ch.qFrom, ch.qTo), Source: side(c.source, c.src.words, ch.sFrom, ch.sTo)}
}

func side(text *marked, ws []token, from, to int) EditWords {
	if from >= to {
		at := 0
		if from > 0 && len(ws) > 0 {
			at = int(ws[min(from, len(ws))-1].end)
		}
		return EditWords{Start: at, End: at}
	}
	start, end := int(ws[from].start), int(ws[to-1].end)
	return EditWords{Text: squash(text.cut(start, end)), Start: start, End: end}
}

// findJoined looks for the words that do not stand here elsewhere in the source: three or more in a
// row that do, word for word, are another quote run together with this one. The changes are marked.
func (c *comparison) findJoined(changes []change) map[int]EditWords {
	joined := map[int]EditWords{}
	for i := range changes {
		ch := &changes[i]
		if ch.kind == EditEllipsis || ch.kind == EditBrackets || ch.qTo-ch.qFrom < 3 || len(joined) >= 8 {
			continue
		}
		piece := &printed{words: c.q.words, vocab: c.q.vocab}
		for k := ch.leftElement; k < ch.rightElement; k++ {
			if e := c.q.elements[k]; e.kind == wordElement {
				if k+1 == ch.rightElement {
					e.pair = -1
				}
				piece.elements = append(piece.elements, e)
			}
		}
		if a := c.best(piece); a != nil && a.cost < 20 {
			first, last := extent(a.moves)
			joined[i] = side(c.source, c.src.words, first, last+1)
			ch.kind = EditJoined
		}
	}
	return joined
}

// widen gives a change at an end of the quote the words of the source that stand in its place: what is
// left of the sentence there, if it is short. The ends of an alignment are free, so that words put in
// before the first that is equal would else stand against nothing.
func (c *comparison) widen(changes []change, moves []move) {
	if len(changes) == 0 || c.src.heard {
		return
	}
	first, last := extent(moves)
	if ch := &changes[0]; ch.kind == EditAdded && ch.qFrom == 0 && ch.sFrom == first {
		ch.sFrom = c.sentenceEdge(first, -1, ch.qTo-ch.qFrom+1)
		ch.kind = c.kind(*ch)
	}
	if ch := &changes[len(changes)-1]; ch.kind == EditAdded && ch.qTo == len(c.q.words) && ch.sTo == last+1 {
		ch.sTo = c.sentenceEdge(last+1, 1, ch.qTo-ch.qFrom+1)
		ch.kind = c.kind(*ch)
	}
}

// sentenceEdge goes from word i back or on to where its sentence begins or ends, and stays if that is
// more than most words away.
func (c *comparison) sentenceEdge(i, step, most int) int {
	ws := c.src.words
	k, said := i, 0
	for {
		at := k
		if step < 0 {
			at = k - 1
		}
		if at < 0 || at >= len(ws) || step < 0 && ws[at].has(flagEnds) || step > 0 && k > 0 && ws[k-1].has(flagEnds) || c.src.speaker[at] != c.src.speaker[max(0, min(i, len(ws)-1))] {
			return k
		}
		if !c.src.free[at] {
			if said++; said > most {
				return i
			}
		} else if said == 0 && step > 0 || c.src.words[at].line != ws[max(0, min(i, len(ws)-1))].line {
			return k
		}
		k += step
	}
}
