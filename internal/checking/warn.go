package checking

import (
	"fmt"
	"strings"

	"firsthand/internal/wordset"
)

// longSkip is how many words an ellipsis may leave out before an editor should look.
const longSkip = 80

// remark is how many words a line of an interviewer without a label may have.
const remark = 12

// warnings are what an editor should look at although the words are right: alignment sees no
// difference between an ellipsis that saves space and one that turns a sentence around.
func (c *comparison) warnings(moves []move, changes []change) []string {
	var out []string
	if c.src.heard {
		out = append(out, "The source is speech recognition, which mishears: listen to the recording before the words count as checked.")
	}
	out = append(out, c.misheard(changes)...)
	looked := 0
	for _, ch := range changes {
		if ch.kind == EditEllipsis && len(out) < 10 && looked < 50 {
			out = append(out, c.ellipsis(ch)...)
			looked++
		}
	}
	out = append(out, c.cutOff(moves)...)
	if from, to := c.otherSpeaker(moves); from != "" {
		out = append(out, fmt.Sprintf("The quote runs on from the words of %s into those of %s.", from, to))
	}
	return out
}

// ellipsis judges what one ellipsis leaves out.
func (c *comparison) ellipsis(ch change) []string {
	var out []string
	left, right := ch.sFrom-1, ch.sTo // the words kept on both sides
	for left >= 0 && c.src.free[left] {
		left--
	}
	for right < len(c.src.words) && c.src.free[right] {
		right++
	}
	if left < 0 || right >= len(c.src.words) {
		return nil
	}
	ch.sFrom, ch.sTo = left+1, right
	switch a, b := c.src.speaker[left], c.src.speaker[right]; {
	case a != b && a >= 0 && b >= 0:
		out = append(out, fmt.Sprintf("The ellipsis joins words of %s to words of %s.", c.speakerName(a), c.speakerName(b)))
	case c.crossesTurn(ch.sFrom, ch.sTo, a):
		out = append(out, "The ellipsis joins two answers: somebody else speaks in between.")
	case c.crossesQuestion(ch.sFrom, ch.sTo):
		out = append(out, "The ellipsis joins two answers: a question stands in between.")
	case c.crossesMarks(ch.sFrom, ch.sTo):
		out = append(out, "The ellipsis joins two separate quotes of the source.")
	}
	if at := c.swallowed(ch); at >= 0 {
		w := &c.src.words[at]
		out = append(out, fmt.Sprintf("The ellipsis swallows %q, which belongs to words that are kept.", c.source.cut(int(w.start), int(w.end))))
	}
	if at := c.grafted(ch); at >= 0 {
		w := &c.src.words[at]
		out = append(out, fmt.Sprintf("The ellipsis leaves out what %q denies and goes on with another sentence.", c.source.cut(int(w.start), int(w.end))))
	}
	if n := c.spoken(ch.sFrom, ch.sTo); n > longSkip {
		out = append(out, fmt.Sprintf("The ellipsis leaves out %d words.", n))
	}
	return out
}

func (c *comparison) speakerName(id int32) string {
	at := c.src.labelled[id]
	return strings.TrimSuffix(squash(c.source.cut(int(c.src.words[at[0]].start), int(c.src.words[at[1]-1].end))), ":")
}

// spoken counts the words that somebody said.
func (c *comparison) spoken(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if !c.src.free[i] {
			n++
		}
	}
	return n
}

// crossesTurn tells whether somebody other than the speaker says something in from..to.
func (c *comparison) crossesTurn(from, to int, speaker int32) bool {
	for i := from; i < to; i++ {
		if c.src.speaker[i] != speaker && !c.src.free[i] || c.src.words[i].has(flagTurn) {
			return true
		}
	}
	return to < len(c.src.words) && c.src.words[to].has(flagTurn)
}

// crossesQuestion tells whether from..to holds, or begins right behind, a line that is an
// interviewer's: a question, or a short line among long ones. Where labels say who speaks, they decide.
func (c *comparison) crossesQuestion(from, to int) bool {
	ws := c.src.words
	i := from - 1
	for i > 0 && ws[i-1].line == ws[i].line {
		i--
	}
	for i < to {
		j := i + 1
		for j < len(ws) && ws[j].line == ws[i].line {
			j++
		}
		if j <= to && !c.src.free[i] && c.src.speaker[i] < 0 {
			asks := ws[j-1].has(flagAsks)
			if asks && (i >= from || ws[to].line != ws[i].line) || j-i <= remark && c.src.asked && c.longLine(to) {
				return true
			}
		}
		i = j
	}
	return false
}

// longLine tells whether the line of a word is too long for an interviewer's remark.
func (c *comparison) longLine(at int) bool {
	ws := c.src.words
	from, to := at, at+1
	for from > 0 && ws[from-1].line == ws[at].line {
		from--
	}
	for to < len(ws) && ws[to].line == ws[at].line {
		to++
	}
	return to-from > remark
}

// crossesMarks tells whether from..to lies between two quotations of an article, with more than an
// attribution between them.
func (c *comparison) crossesMarks(from, to int) bool {
	ws := c.src.words
	if !c.inMarks(from-1) || !c.inMarks(to) {
		return false
	}
	closed := -1
	for i := from - 1; i <= to; i++ {
		if closed >= 0 && ws[i].has(flagOpens) {
			return c.spoken(closed+1, i) > 0
		}
		if closed < 0 && ws[i].has(flagCloses) {
			closed = i
		}
	}
	return false
}

// inMarks tells whether a word stands in quotation marks that opened on its line.
func (c *comparison) inMarks(at int) bool {
	ws := c.src.words
	for i := at; i >= 0 && ws[i].line == ws[at].line; i-- {
		if i < at && ws[i].has(flagCloses) {
			return false
		}
		if ws[i].has(flagOpens) {
			return true
		}
	}
	return false
}

var jointWords = wordset.Of("and but or so because although though while which who that when if since until yet then")

// swallowed finds a "not" among the words left out that belongs to a sentence part which is kept:
// nothing, neither a mark nor a conjunction, stands between it and the kept words on one side. Heard
// sources have no marks: there the quote's own tell whether a sentence ended. -1: none.
func (c *comparison) swallowed(ch change) int {
	ws := c.src.words
	begins := c.src.heard && ch.qFrom > 0 && c.q.words[ch.qFrom-1].has(flagEnds)
	for i := ch.sFrom; i < ch.sTo && !begins; i++ {
		w := &ws[i]
		if !negation(w.canon) || c.src.free[i] || w.canon == "no" && (w.has(flagPause|flagEnds) || i > 0 && leadIns.Has(ws[i-1].canon)) {
			continue // "no, …" answers and "with no map" denies a thing: neither turns the sentence around
		}
		near := !c.src.heard || i-ch.sFrom <= 2 || ch.sTo-i <= 3
		if near && (c.tied(ch.sFrom-1, i, ch.sFrom) || !jointWords.Has(ws[ch.sTo].canon) && c.tied(i, ch.sTo, i+1)) {
			return i
		}
	}
	return -1
}

// tied tells whether no mark stands behind the words from..to-1 and no conjunction among joints..to-1.
func (c *comparison) tied(from, to, joints int) bool {
	for k := from; k < to; k++ {
		if c.src.free[k] {
			continue // the comma of a filler is no pause in the sentence
		}
		if c.src.words[k].has(flagPause|flagEnds|flagEllipsis) || k >= joints && jointWords.Has(c.src.words[k].canon) {
			return false
		}
	}
	return true
}

// Words behind which "no" denies a thing and not the sentence: "with no map".
var leadIns = wordset.Of("with in at of by for to from there's")

// otherSpeaker finds where a quote runs without an ellipsis from one speaker's words into another's.
func (c *comparison) otherSpeaker(moves []move) (from, to string) {
	last := int32(-1)
	for _, m := range moves {
		switch {
		case m.op == opGapEnd || m.op == opGapSkip:
			last = -1
		case m.op == opMatch || m.op == opOneTwo || m.op == opTwoOne:
			now := c.src.speaker[m.sFrom]
			if last >= 0 && now >= 0 && now != last {
				return c.speakerName(last), c.speakerName(now)
			}
			last = now
		}
	}
	return "", ""
}
