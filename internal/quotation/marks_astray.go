package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxAstray is how far, in bytes, the partner of a mark may stand that looks as if it stood the wrong way round.
const maxAstray = 4096

// looksClosing says whether the mark of size bytes at byte i can only close by what stands around it.
func (m *marks) looksClosing(i, size int) bool { return !m.mayOpen(i) && m.mayClose(i+size) }

// nextMark gives the byte of the first double mark from byte at on, and its size; -1: there is none near.
func (m *marks) nextMark(at int) (int, int) {
	limit := min(m.end, at+maxAstray)
	for at < limit {
		i := strings.IndexAny(m.text[at:limit], "\"“”")
		if i < 0 {
			break
		}
		r, size := decode(m.text, at+i, m.end)
		if r == '"' || r == '“' || r == '”' {
			return at + i, size
		}
		at += i + size
	}
	return -1, 0
}

// misplaced says whether the mark of size bytes at byte at opens although a blank is missing before it or stands
// behind it, while nothing is open: of"a kind", we said," A kind".
func (m *marks) misplaced(at, size int) bool {
	before, _ := utf8.DecodeLastRuneInString(m.text[m.start:at])
	if before < utf8.RuneSelf && isDigit(byte(before)) || !hasLetter(m.text[at+size:min(m.end, at+size+8)]) {
		return false
	}
	next, n := m.nextMark(at + size)
	if next < 0 { // the quote goes on in the next paragraph: Lee wrote. " A kind
		return before == ' ' && endsClause(m.text[m.start:at]) && m.text[at+size] == ' '
	}
	return m.looksClosing(next, n)
}

// unopened gives the stretch that the mark of size bytes at byte at closes where nothing opened it and a comma
// leads on to who said it: it began with its sentence, no sooner than byte from.
func (m *marks) unopened(from, at, size int) (stretch, bool) {
	if !m.looksClosing(at, size) || at-from > maxAstray || !strings.HasSuffix(m.text[from:at], ",") {
		return stretch{}, false
	}
	begin := from
	if i := strings.LastIndexAny(m.text[from:at], ".!?"); i >= 0 {
		begin += i + 1
	}
	begin, _ = trimSpace(m.text, begin, at)
	if len(strings.Fields(m.text[begin:at])) < 3 {
		return stretch{}, false
	}
	return stretch{open: begin, start: begin, end: at, close: at + size, closed: true}, true
}

// nested says whether the straight mark at byte i, inside a quote whose words begin at byte start, begins some
// words in marks of their own: they begin and end inside a sentence, and behind them the quote goes on to its own
// closing mark or, if it is more than part of a sentence, to an opening one that takes it up.
func (m *marks) nested(start, i int) bool {
	if endsClause(m.text[m.start:i]) {
		return false
	}
	closing, n := m.nextMark(i + 1)
	if closing < 0 || !m.looksClosing(closing, n) || endsClause(m.text[m.start:closing]) {
		return false
	}
	next, n := m.nextMark(closing + n)
	if next < 0 {
		return false
	}
	first, _ := decode(m.text, start, m.end)
	return m.looksClosing(next, n) || !unicode.IsLower(first) && endsSentence(m.text[m.start:next])
}

// endsClause says whether s ends in a mark that parts sentences or clauses.
func endsClause(s string) bool {
	s = strings.TrimRight(s, " ")
	return s == "" || strings.ContainsAny(s[len(s)-1:], ".,;:!?-") || strings.HasSuffix(s, "–") || strings.HasSuffix(s, "—")
}

// carry marks the paragraphs behind paras[at], which leaves a quote open, that go on with it without an opening
// mark: those up to the one whose first mark closes it.
func carry(text string, paras []paragraph, at int) {
	for to := at + 1; to < len(paras) && to <= at+maxRunning+1; to++ {
		m := marks{text: text, start: paras[to].start, end: paras[to].end}
		i, n := m.nextMark(m.start)
		if i < 0 {
			continue
		}
		if i > m.start && m.looksClosing(i, n) {
			for k := at + 1; k <= to; k++ {
				paras[k].carried = true
			}
		}
		return
	}
}

// carriedStretch is the stretch at the start of a paragraph that goes on with a quote without an opening mark.
func (m *marks) carriedStretch() stretch {
	s := stretch{open: m.start, start: m.start, end: m.end, close: m.end}
	if i, n := m.nextMark(m.start); i >= 0 {
		s.end, s.close, s.closed = i, i+n, true
	}
	return s
}

// narrow ends every stretch without a closing mark where narration shows in it: before ", he said." and before
// a sentence that leads to the next quote.
func (z *analyser) narrow(a *analysis) {
	next := 0
	for i := range a.stretches {
		st := &a.stretches[i]
		if st.closed {
			continue
		}
		for next < len(a.all) && a.all[next].start < st.start {
			next++
		}
		from := next
		for next < len(a.all) && a.all[next].end <= st.end {
			next++
		}
		ts := a.all[from:next]
		if at := z.tagIn(ts); at > 0 {
			st.end, st.close, st.closed = ts[at].start, ts[at].start, true
		} else if at := leadAtEnd(ts); at > 0 && st.close < a.end {
			st.end, st.close, st.closed = ts[at].end, ts[at].end, true
		}
	}
}

// maxTag is how many tokens ", said Ann Lee." may have.
const maxTag = 8

// tagIn gives the index of the comma before words that end their sentence and say who spoke; 0: there are none.
func (z *analyser) tagIn(ts []token) int {
	comma0 := 0
	for i := 1; i < len(ts); i++ {
		if ts[i].kind == comma {
			comma0 = i
		}
		last := ts[i].kind == stop
		if !last && i+1 < len(ts) || comma0 == 0 || i-comma0 > maxTag {
			continue
		}
		end := i
		if !last {
			end++
		}
		if z.isTag(ts[comma0+1 : end]) {
			return comma0
		}
		comma0 = 0
	}
	return 0
}

// isTag says whether ts is a subject and a verb of speaking and nothing else: "he said", "said Ann Lee".
func (z *analyser) isTag(ts []token) bool {
	if len(ts) < 2 {
		return false
	}
	if f, ok := speech(&ts[0]); ok && f.use&plainUse != 0 && f.use&closeUse == 0 && !ts[0].upper {
		p := phraseAt(ts, 1)
		return p.to == len(ts) && isName(&ts[p.from])
	}
	p := phraseAt(ts, 0)
	if p.none() || !isName(&ts[p.from]) && !(ts[p.from].is(female|male) && ts[p.from].is(subject)) {
		return false
	}
	return z.attributes(ts, '.')
}

// leadAtEnd gives the index of the stop behind which a last sentence leads to another quote: "… He added:";
// 0: there is none.
func leadAtEnd(ts []token) int {
	last := len(ts) - 1
	if last < 3 || ts[last].kind != colon && ts[last].kind != comma {
		return 0
	}
	for i := last - 1; i > 0 && ts[i].kind != stop; i-- {
		f, ok := speech(&ts[i])
		if !ok || f.use&plainUse == 0 || ts[last].kind == comma && i < last-1 {
			continue
		}
		for k := i - 1; k > 0 && i-k < 30; k-- {
			if ts[k].kind == stop {
				return k
			}
		}
	}
	return 0
}
