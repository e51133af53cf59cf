package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stretch is a part of a paragraph in quotation marks, the outermost ones. Bytes of the text.
type stretch struct {
	open, close int // with the marks
	start, end  int // the words between them, trimmed
	closed      bool
	single      bool // in single marks
	shape       shape
}

// maxSingle is how far, in bytes, the closing mark may stand from a single opening one: every
// apostrophe could be either.
const maxSingle = 4096

// stretches appends the quoted stretches of a paragraph to out.
func (z *analyser) stretches(p paragraph, out []stretch) []stretch {
	text := z.text
	m := marks{text: text, start: p.start, end: p.end, places: z.places[:0]}
	n := m.find()
	z.places = m.places
	if n == 0 && !p.carried || p.end-p.start > 2000 && n > (p.end-p.start)/6 {
		return out // no marks, or no prose
	}
	if m.directed {
		m.match()
	}
	from := p.start
	if p.carried {
		out = append(out, m.carriedStretch())
		from = out[len(out)-1].close
	}
	for _, place := range m.places {
		at := p.start + int(place)
		if at < from {
			continue
		}
		r, size := decode(text, at, p.end)
		s, ok := m.stretchAt(at, r, size)
		if !ok && (r == '"' || r == '”') {
			s, ok = m.unopened(from, at, size)
		}
		if !ok {
			continue
		}
		s.start, s.end = trimSpace(text, s.start, s.end)
		if s.start < s.end && hasLetter(text[s.start:s.end]) {
			out = append(out, s)
		}
		from = s.close
	}
	return out
}

func hasLetter(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}

// marks reads the quotation marks of one paragraph.
type marks struct {
	text       string
	start, end int
	places     []int32       // behind start, where a byte stands that a mark may begin with
	directed   bool          // some mark shows its direction
	opens      []directional // the marks that do, in order
	next       int           // the first of them not passed yet
}

// find notes where what could be quotation marks stands and whether any shows its direction, and counts those that
// are some.
func (m *marks) find() int {
	n := 0
	for i := m.start; i < m.end; i++ {
		c := m.text[i]
		if !beginsMark[c] {
			continue
		}
		m.places = append(m.places, int32(i-m.start))
		if c < utf8.RuneSelf {
			n++
			continue
		}
		r, _ := utf8.DecodeRuneInString(m.text[i:m.end])
		if isOpening(r) || isClosing(r) {
			m.directed = true
			n++
		} else if r == '‘' || r == '’' || r == '＂' {
			n++
		}
	}
	return n
}

// beginsMark says of each byte whether one of the marks begins with it.
var beginsMark = [256]bool{'"': true, '\'': true, '`': true, 0xC2: true, 0xE2: true, 0xE3: true, 0xEF: true}

// isOpening and isClosing know the marks that show their direction.
func isOpening(r rune) bool {
	return r == '“' || r == '„' || r == '‟' || r == '«' || r == '‹' || r == '「'
}

func isClosing(r rune) bool { return r == '”' || r == '»' || r == '›' || r == '」' }

func isGuillemet(r rune) bool { return r == '«' || r == '»' || r == '‹' || r == '›' }

// directional is an opening mark and its closing one, in bytes; closing -1: there is none.
type directional struct{ at, closing int }

// twoSingles close what “ opens where somebody typed them for one.
const twoSingles = "’’"

// match pairs the marks that show their direction, in one pass with a stack.
func (m *marks) match() {
	var stack []int
	german, reversed := false, m.reversed()
	for _, place := range m.places {
		at := m.start + int(place)
		r, size := decode(m.text, at, m.end)
		opens, closes := isOpening(r), isClosing(r)
		if reversed && isGuillemet(r) {
			opens, closes = closes, opens
		}
		switch {
		case r == '”' && len(stack) == 0 && m.mayOpen(at) && !m.mayClose(at+size):
			opens, closes = true, false // the same mark at both ends
		case r == '“' && len(stack) > 0 && !m.mayOpen(at) && (german || m.mayClose(at+size)):
			opens, closes = false, true
		}
		if r == '’' && len(stack) > 0 && strings.HasPrefix(m.text[at:m.end], twoSingles) && m.mayClose(at+len(twoSingles)) && strings.HasPrefix(m.text[m.opens[stack[len(stack)-1]].at:], "“") {
			opens, closes = false, true // “so’’
		}
		if r == '„' {
			german = true
		}
		if opens {
			stack = append(stack, len(m.opens))
			m.opens = append(m.opens, directional{at, -1})
		} else if closes && len(stack) > 0 {
			m.opens[stack[len(stack)-1]].closing = at
			stack = stack[:len(stack)-1]
		}
	}
}

// reversed says whether guillemets point inwards, »so«.
func (m *marks) reversed() bool {
	for _, place := range m.places {
		at := m.start + int(place)
		if r, _ := decode(m.text, at, m.end); isGuillemet(r) {
			return isClosing(r) && m.mayOpen(at)
		}
	}
	return false
}

// stretchAt gives the stretch that opens at byte at, if a mark does.
func (m *marks) stretchAt(at int, r rune, size int) (stretch, bool) {
	for m.next < len(m.opens) && m.opens[m.next].at < at {
		m.next++
	}
	if m.next < len(m.opens) && m.opens[m.next].at == at {
		return m.directional(at, m.opens[m.next].closing, size), true
	}
	switch r {
	case '"', '＂':
		if !(m.mayOpen(at) && m.wordsFollow(at+size)) && !m.misplaced(at, size) {
			return stretch{}, false
		}
		return m.straight(at, size, r)
	case '`':
		if strings.HasPrefix(m.text[at:m.end], "``") {
			return m.typewriter(at)
		}
	case '‘', '\'':
		if m.mayOpen(at) && m.wordsFollow(at+size) && !m.elided(at+size) {
			return m.singleStretch(at, size)
		}
	}
	return stretch{}, false
}

func (m *marks) directional(at, closing, size int) stretch {
	s := stretch{open: at, start: at + size}
	if closing >= 0 {
		if i := strings.IndexByte(m.text[s.start:closing], '"'); i > 0 && m.closesClause(s.start+i) { // “…," he said, "…”
			s.end, s.close, s.closed = s.start+i, s.start+i+1, true
			return s
		}
		_, n := decode(m.text, closing, m.end)
		if strings.HasPrefix(m.text[closing:m.end], twoSingles) {
			n = len(twoSingles)
		}
		s.end, s.close, s.closed = closing, closing+n, true
		return s
	}
	s.end = m.end
	if m.next+1 < len(m.opens) { // an unclosed one ends where the next opens
		s.end = m.opens[m.next+1].at
	}
	if i := strings.IndexByte(m.text[s.start:s.end], '"'); i >= 0 && m.looksClosing(s.start+i, 1) {
		s.end, s.close, s.closed = s.start+i, s.start+i+1, true
		return s
	}
	s.close = s.end
	return s
}

// closesClause says whether the straight mark at byte i closes words that end in a comma or a stop.
func (m *marks) closesClause(i int) bool {
	return strings.IndexByte(",.?!", m.text[i-1]) >= 0 && m.looksClosing(i, 1) && !m.mayOpen(i)
}

// straight finds the closing mark of a straight double one at byte at.
func (m *marks) straight(at, size int, mark rune) (stretch, bool) {
	s := stretch{open: at, start: at + size}
	inner, single, directed := 0, false, false
	for i := at + size; i < m.end; {
		r, n := decode(m.text, i, m.end)
		switch {
		case r == '\'' || r == '‘' || r == '’':
			if m.mayOpen(i) && r != '’' && m.wordsFollow(i+n) && !m.elided(i+n) {
				single = true
			} else if m.mayClose(i + n) {
				single = false
			}
		case r == mark && m.inches(i):
		case r == mark && m.mayOpen(i) && m.wordsFollow(i+n) && !m.mayClose(i+n):
			if single || inner > 0 || m.nested(at+size, i) {
				inner++
				break
			}
			s.end, s.close = i, i // the first mark lacks its partner
			return s, true
		case r == mark && inner > 0:
			inner--
		case r == mark || (r == '”' || r == '“') && !directed && m.looksClosing(i, n):
			s.end, s.close, s.closed = i, i+n, true
			return s, true
		case r == '“' || r == '”':
			directed = r == '“'
		}
		i += n
	}
	s.end, s.close = m.end, m.end
	return s, true
}

// typewriter reads “ written as two backticks.
func (m *marks) typewriter(at int) (stretch, bool) {
	s := stretch{open: at, start: at + 2, end: m.end, close: m.end}
	if i := strings.Index(m.text[at+2:m.end], "''"); i >= 0 {
		s.end, s.close, s.closed = at+2+i, at+4+i, true
	}
	return s, s.closed
}

// singleStretch finds the closing mark of a single one. A definite closing mark follows a stop or a
// letter that no possessive ends in; a doubtful one (boys') counts only if no definite one comes.
func (m *marks) singleStretch(at, size int) (stretch, bool) {
	s := stretch{open: at, start: at + size, single: true, closed: true}
	limit := min(m.end, at+maxSingle)
	doubtful := -1
	double := false
	for i := at + size; i < limit; {
		r, n := decode(m.text, i, limit)
		if r == '"' || r == '“' || r == '”' {
			if r == '“' || r == '"' && !double && m.mayOpen(i) {
				double = true
			} else {
				double = false
			}
		}
		if (r == '\'' || r == '‘') && !double && m.mayOpen(i) && !m.mayClose(i+n) && m.wordsFollow(i+n) && !m.elided(i+n) {
			break
		}
		if (r == '\'' || r == '’') && !double && !m.mayOpen(i) && m.mayClose(i+n) {
			if m.definite(i) {
				s.end, s.close = i, i+n
				return s, true
			}
			if doubtful < 0 {
				doubtful = i
			}
		}
		i += n
	}
	if doubtful < 0 {
		return m.leftOpen(s, at, size)
	}
	_, n := decode(m.text, doubtful, m.end)
	s.end, s.close = doubtful, doubtful+n
	return s, true
}

// leftOpen is a single mark that nothing closes: the quote goes on in the next paragraph, if it began one
// or stands behind a colon, or if a mark that is no apostrophe begins it behind another stop.
func (m *marks) leftOpen(s stretch, at, size int) (stretch, bool) {
	before := strings.TrimRight(m.text[m.start:at], " ")
	leads := before == "" || strings.HasSuffix(before, ":") || size > 1 && endsClause(before)
	if m.end-at < 40 || m.end-at > maxSingle || !leads {
		return s, false
	}
	s.start, s.end, s.close, s.closed = at+size, m.end, m.end, false
	return s, true
}

// definite says whether the apostrophe at byte i must be a closing mark by what stands before it.
func (m *marks) definite(i int) bool {
	before := m.text[m.start:i]
	r, _ := utf8.DecodeLastRuneInString(before)
	if r == 's' || r == 'S' || r == 'z' || r == 'x' {
		return false
	}
	return !strings.HasSuffix(before, "in") && !strings.HasSuffix(before, " o") && !strings.HasSuffix(before, "an")
}

// inches says whether the mark at byte i stands for inches, as in 5'10".
func (m *marks) inches(i int) bool {
	j := i
	for j > m.start && isDigit(m.text[j-1]) {
		j--
	}
	if j == i || j == m.start {
		return false
	}
	return m.text[j-1] == '\'' && j-2 >= m.start && isDigit(m.text[j-2])
}

// mayOpen says whether what stands before byte at allows an opening mark there.
func (m *marks) mayOpen(at int) bool {
	if at == m.start {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(m.text[m.start:at])
	return isBlank(r) || strings.ContainsRune("([{-–—/\"'“‘„«‹>=*_|¿¡…:+", r)
}

// mayClose says whether what stands at byte at allows a closing mark before it.
func (m *marks) mayClose(at int) bool {
	if at >= m.end {
		return true
	}
	r, _ := decode(m.text, at, m.end)
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// wordsFollow says whether words begin at byte at, past other opening marks and dots of omission.
func (m *marks) wordsFollow(at int) bool {
	dots := false
	for n := 0; at < m.end && n < 10; n++ {
		r, size := decode(m.text, at, m.end)
		if isBlank(r) && !dots {
			return false
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
		dots = dots || r == '.' || r == '…' || r == '['
		at += size
	}
	return false
}

// elided says whether the word at byte at has lost its beginning: 'em, '90s.
func (m *marks) elided(at int) bool {
	end := at
	for end < m.end && (m.text[end] >= 'a' && m.text[end] <= 'z' || isDigit(m.text[end])) {
		end++
	}
	w := m.text[at:end]
	if len(w) >= 2 && isDigit(w[0]) && (len(w) == 2 || w[2] == 's') {
		return true
	}
	return elisions.Has(w) && !strings.ContainsAny(m.text[end:min(m.end, end+1)], "'’")
}
