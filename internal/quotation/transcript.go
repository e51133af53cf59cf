package quotation

import "strings"

// script is a transcript inside a text: lines that begin with who speaks.
type script struct {
	labels  map[int]label // by paragraph index
	answers int           // lines of the one who answers
	from    int           // byte where the first labelled line begins
	sides   *sides        // who asks and who answers where labels do not say; nil: nobody has looked
	upTo    int           // the last labelled paragraph
}

// label is the name before the colon of a transcript's line, in bytes.
type label struct {
	start, end int
	words      int // byte where the words begin
	side       side
}

// side is what a line says of its speaker beside a name.
type side uint8

const (
	byName     side = iota // the label is the speaker's name
	whoAsks                // "Q:", or a question without a label
	whoAnswers             // "A:", or an answer without a label
)

const (
	maxLabel     = 40
	minScriptRun = 2
)

// line says whether a paragraph belongs to a transcript.
func (s *script) line(index int) bool {
	_, ok := s.labels[index]
	return ok
}

// findScript looks for lines of a transcript. A text has one if at least two lines begin with a label
// in capitals, or three lines with labels of which one comes again.
func findScript(text string, paras []paragraph) *script {
	s := &script{labels: map[int]label{}, upTo: -1}
	count := map[string]int{}
	seen := map[int]label{}
	caps, again := 0, 0
	short := map[int]label{}
	for _, p := range paras {
		l, whole, ok := labelOf(text, p)
		if !ok {
			continue
		}
		if !whole {
			short[p.index] = l
			continue
		}
		name := text[l.start:l.end]
		if count[name]++; count[name] == 2 {
			again++
		}
		if strings.ToUpper(name) == name {
			caps++
		}
		seen[p.index] = l
		s.upTo = p.index
	}
	if len(seen) < minScriptRun || !(caps >= 2 && len(count) >= 2 || again >= 1 && len(seen) >= 3 && len(count) >= 2 && again*4 >= len(count)) {
		return s
	}
	for index, l := range seen {
		name := text[l.start:l.end]
		if strings.ToUpper(name) == name || count[name] > 1 || len(count) <= 4 {
			s.labels[index] = l
		}
	}
	s.answers = count["A"] + count["Answer"]
	s.from = len(text)
	for index := range seen {
		s.from = min(s.from, seen[index].start)
	}
	for index, l := range short { // "Yes." needs a label that is known
		if count[text[l.start:l.end]] > 0 && index < s.upTo {
			s.labels[index] = l
		}
	}
	s.lendLabels(text, paras)
	return s
}

// lendLabels gives a question without a label, between two lines of the one who answers, the label of the
// transcript's first line, where that is somebody else's: a page that labels only its first question.
func (s *script) lendLabels(text string, paras []paragraph) {
	name := func(l label) string { return text[l.start:l.end] }
	var first, last label
	for i, p := range paras {
		if l, ok := s.labels[p.index]; ok {
			if first.end == 0 {
				first = l
			}
			last = l
			continue
		}
		if i+1 == len(paras) || name(last) == name(first) || !strings.HasSuffix(text[p.start:p.end], "?") {
			continue
		}
		if next, ok := s.labels[paras[i+1].index]; ok && name(next) == name(last) {
			s.labels[p.index] = label{start: first.start, end: first.end, words: p.start, side: first.side}
		}
	}
}

// labelOf reads the label of a transcript's line; whole: a sentence follows it.
func labelOf(text string, p paragraph) (l label, whole, ok bool) {
	body := text[p.start:p.end]
	i := strings.IndexByte(limited(body, maxLabel), ':')
	if i <= 0 || i+2 >= len(body) {
		return label{}, false, false
	}
	parted := body[i+1] == ' ' || body[i+1] == '\t'
	if !parted && (body[i+1] < 'A' || body[i+1] > 'Z') {
		return label{}, false, false
	}
	name := strings.TrimSpace(strings.TrimRight(body[:i], "*_ "))
	start := p.start + len(body[:i]) - len(strings.TrimLeft(body[:i], "*_ "))
	name = strings.TrimLeft(name, "*_ ")
	if open := strings.IndexByte(name, '('); open > 0 {
		name = strings.TrimSpace(name[:open])
	}
	if name == "" || strings.ContainsAny(name, `"“”.!?,;/@#0123456789`) && !strings.Contains(name, ". ") && !strings.HasSuffix(name, ".") {
		return label{}, false, false
	}
	words := strings.Fields(name)
	if len(words) > 4 {
		return label{}, false, false
	}
	for _, w := range words {
		if !isLabelWord(w) {
			return label{}, false, false
		}
	}
	wordsAt := p.start + i + 1
	for wordsAt < p.end && (text[wordsAt] == ' ' || text[wordsAt] == '\t' || text[wordsAt] == '*') {
		wordsAt++
	}
	rest := text[wordsAt:p.end]
	whole = parted && len(strings.Fields(limited(rest, 200))) >= 3 && endsSentence(rest)
	return label{start: start, end: start + len(name), words: wordsAt, side: letterSides[name]}, whole, rest != ""
}

// letterSides are the labels that stand for a side.
var letterSides = map[string]side{"Q": whoAsks, "Question": whoAsks, "A": whoAnswers, "Answer": whoAnswers}

func isLabelWord(w string) bool {
	if w[0] >= 'a' && w[0] <= 'z' && !particles[w] {
		return false
	}
	c := classes[lower(w)]
	return c&(medium|document|calendar|verb|be|have|sub|prep) == 0 || len(w) > 1 && strings.ToUpper(w) == w && c&(medium|document|calendar) == 0
}

// transcriptLine reads one labelled line and the lines without a label that go on with it.
func (r *reader) transcriptLine(p paragraph) {
	l := r.script.labels[p.index]
	r.next++
	who := voice{start: l.start, end: l.end, who: r.labelled(l)}
	by := labelled
	if l.side != byName {
		who = r.interviewed(l.side)
		if who.none() && r.script.answers < 2 {
			return
		}
		if l.start == l.end {
			by = exchanged
		}
	}
	if l.words < p.end && r.text[l.words] == '(' && r.text[p.end-1] == ')' { // "(Laughter.)"
		return
	}
	if l.words >= p.end || p.end-p.start > maxWindow {
		return
	}
	q := found{spans: []piece{r.withoutMarks(paragraph{start: l.words, end: p.end, index: p.index})}, block: true, speaker: who, addressee: nobody, cue: ":", rule: by,
		context: piece{p.start, p.end}, interview: -1}
	for r.next < len(r.paras) && r.paras[r.next].index < r.script.upTo && !r.script.line(r.paras[r.next].index) && len(q.spans) < maxBlock {
		s := r.signs(r.paras[r.next], who)
		if s.furniture || s.narrates || s.leads && l.start < l.end || r.heads(r.paras[r.next]) || s.marks || r.text[r.paras[r.next].start] == '(' || r.text[r.paras[r.next].start] == '[' {
			break
		}
		q.spans = append(q.spans, piece{r.paras[r.next].start, r.paras[r.next].end})
		r.next++
	}
	if r.talks.current(who) >= 0 {
		q.interview = r.talks.current(who)
	}
	r.found = append(r.found, q)
	r.speaks(who)
	r.runningAt = p.index
}

// labelled gives the person that a label names.
func (r *reader) labelled(l label) int32 {
	if who := r.people.at(l.start, l.end); who >= 0 {
		return who
	}
	name := r.text[l.start:l.end]
	words := strings.Fields(lower(name))
	if len(words) == 0 {
		return -1
	}
	if len(words) == 1 && len(name) >= 2 && len(name) <= 3 && strings.ToUpper(name) == name {
		return r.people.initialled(words[0])
	}
	for _, who := range r.people.byWord[words[len(words)-1]] {
		if r.people.persons[who].shown && sameName(words, r.people.persons[who].words) {
			return who
		}
	}
	return -1
}

// initialled gives the first person with these initials, in lower case; -1 where nobody has them.
func (p *people) initialled(initials string) int32 {
	for i := range p.persons {
		pe := &p.persons[i]
		if !pe.shown || len(pe.words) < len(initials) || len(pe.words) < 2 {
			continue
		}
		last := pe.words[len(pe.words)-1]
		if pe.words[0][0] == initials[0] && last[0] == initials[len(initials)-1] {
			return int32(i)
		}
	}
	return -1
}

// interviewed gives the voice of the one who asks or answers in the text's interview.
func (r *reader) interviewed(by side) voice {
	if r.script.sides == nil {
		s := r.introduced(r.script.from)
		r.script.sides = &s
	}
	if by == whoAsks {
		return r.script.sides.asker
	}
	return r.script.sides.guest
}

// named gives the first mention of a voice's person by name.
func (r *reader) named(v voice) voice {
	if v.who < 0 {
		return v
	}
	for i := range r.people.mentions {
		if m := &r.people.mentions[i]; m.person == v.who && m.sentence >= 0 {
			return voice{m.start, m.end, m.person}
		}
	}
	return v
}

// protagonistBefore gives the first mention of the person named most often before byte at, of those that may be meant.
func (r *reader) protagonistBefore(at int, may func(who int32) bool) voice {
	count := map[int32]int{}
	best := nobody
	for i := range r.people.mentions {
		m := &r.people.mentions[i]
		if m.start >= at {
			break
		}
		if m.person < 0 || m.sentence < 0 || !may(m.person) {
			continue
		}
		if count[m.person]++; best.none() || count[m.person] > count[best.who] {
			best = voice{m.start, m.end, m.person}
		}
	}
	return best
}
