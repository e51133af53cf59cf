package quotation

import (
	"strings"

	"firsthand/internal/wordset"
)

// script is a transcript inside a text: lines that begin with who speaks.
type script struct {
	labels  map[int]label // by the byte where a paragraph, or a piece of a long one, begins
	answers int           // lines of the one who answers
	from    int           // byte where the first labelled line begins
	sides   *sides        // who asks and who answers where labels do not say; nil: nobody has looked
	upTo    int           // the last labelled paragraph
}

// minScriptRun is how many lines make a transcript at the least.
const minScriptRun = 2

// line says whether a paragraph belongs to a transcript.
func (s *script) line(p paragraph) bool {
	_, ok := s.labels[p.start]
	return ok
}

// findScript looks for lines of a transcript. A text has one if at least two lines begin with a label
// in capitals, or three lines with labels of which one comes again; without colons two labels have to come again.
func findScript(text string, paras []paragraph) *script {
	s := &script{labels: map[int]label{}, upTo: -1}
	var strict, loose census
	for _, p := range paras {
		if l, ok := labelOf(text, p); ok && l.loose {
			loose.add(text, p, l)
		} else if ok {
			strict.add(text, p, l)
		}
	}
	switch {
	case strict.transcribes() && !strict.ofTeams(text):
		s.take(text, &strict)
	case loose.again >= 2:
		s.take(text, &loose)
	default:
		return s
	}
	s.lendLabels(text, paras)
	return s
}

// census counts the labels of a text.
type census struct {
	lines       []labelledLine // those with a sentence behind the label, and all others
	count       map[string]int
	surnames    map[string]bool // last words of longer labels: who comes as Ann Poe comes again as Poe
	whole       int             // lines with a sentence behind the label
	caps, again int             // those in capitals; labels that come again
}

// labelledLine is the label of a paragraph.
type labelledLine struct {
	index int
	at    int // the byte where it begins
	label label
}

func (c *census) add(text string, p paragraph, l label) {
	c.lines = append(c.lines, labelledLine{p.index, p.start, l})
	if !l.whole && !(l.loose && l.side != byName) {
		return
	}
	if c.count == nil {
		c.count, c.surnames = map[string]int{}, map[string]bool{}
	}
	name := text[l.start:l.end]
	if c.count[name]++; c.count[name] == 2 || c.count[name] == 1 && c.surnames[name] {
		c.again++
	}
	if blank := strings.LastIndexByte(name, ' '); blank > 0 {
		c.surnames[name[blank+1:]] = true
	}
	if strings.ToUpper(name) == name {
		c.caps++
	}
	c.whole++
}

// transcribes says whether the labels are those of a transcript.
func (c *census) transcribes() bool {
	return c.whole >= minScriptRun && len(c.count) >= 2 && (c.caps >= 2 || c.again >= 1 && c.whole >= 3 && c.again*4 >= len(c.count))
}

// ofTeams says whether the labels are those of notes on teams or firms, of which the text speaks with an article:
// "The Tide won." … "Tide: Lee missed a third game."
func (c *census) ofTeams(text string) bool {
	if len(c.count) > 4 || c.caps > 0 {
		return false
	}
	for name := range c.count {
		if strings.Contains(name, " ") || isRole(lower(name)) || !strings.Contains(text, "the "+name) && !strings.Contains(text, "The "+name) {
			return false
		}
	}
	return true
}

// take makes the labels that were counted those of the script: a label that comes once, and not in capitals, is one
// where there are few. "Yes." needs a label that is known.
func (s *script) take(text string, c *census) {
	for _, l := range c.lines {
		if l.label.whole {
			s.upTo = l.index
		}
	}
	s.from = len(text)
	for _, l := range c.lines {
		name := text[l.label.start:l.label.end]
		n := c.count[name]
		known := n > 1 || n > 0 && !l.label.loose && (strings.ToUpper(name) == name || len(c.count) <= 4)
		if !known || !l.label.whole && l.index >= s.upTo {
			continue
		}
		s.labels[l.at] = l.label
		s.from = min(s.from, l.label.start)
		if l.label.side != whoAsks {
			s.answers++
		}
	}
}

// lendLabels gives a question without a label, between two lines of the one who answers, the label of the
// transcript's first line, where that is somebody else's: a page that labels only its first question.
func (s *script) lendLabels(text string, paras []paragraph) {
	name := func(l label) string { return text[l.start:l.end] }
	var first, last label
	for i, p := range paras {
		if l, ok := s.labels[p.start]; ok {
			if first.end == 0 {
				first = l
			}
			last = l
			continue
		}
		if i+1 == len(paras) || name(last) == name(first) || !strings.HasSuffix(text[p.start:p.end], "?") {
			continue
		}
		if next, ok := s.labels[paras[i+1].start]; ok && name(next) == name(last) {
			s.labels[p.start] = label{start: first.start, end: first.end, words: p.start, side: first.side}
		}
	}
}

// transcriptLine reads one labelled line and the lines without a label that go on with it.
func (r *reader) transcriptLine(p paragraph) {
	l := r.script.labels[p.start]
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
	words := piece{r.pastDirection(l.words, p.end), l.words + len(strings.TrimRight(r.text[l.words:p.end], labelMark))}
	if words.start < words.end && r.text[words.start] == '(' && r.text[words.end-1] == ')' { // "(Laughter.)"
		return
	}
	if p.end-p.start > maxWindow {
		return
	}
	q := found{block: true, turn: true, speaker: who, addressee: nobody, cue: ":", rule: by, context: piece{p.start, p.end}, interview: -1}
	if words.start < words.end {
		q.spans = append(q.spans, r.withoutMarks(paragraph{start: words.start, end: words.end, index: p.index}))
	}
	for r.next < len(r.paras) && !r.script.line(r.paras[r.next]) && len(q.spans) < maxBlock && r.linesOn(r.paras[r.next], who, l, len(q.spans) == 0) {
		q.spans = append(q.spans, piece{r.paras[r.next].start, r.paras[r.next].end})
		r.next++
	}
	if len(q.spans) == 0 {
		return
	}
	if r.talks.current(who) >= 0 {
		q.interview = r.talks.current(who)
	}
	r.found = append(r.found, q)
	r.speaks(who)
	r.runningAt = p.index
}

// maxDirection bounds what stands in brackets before the words of a line.
const maxDirection = 30

// directions are the first words of what is told in square brackets, where editors also put words that were said.
var directions = wordset.Of(`laughs laughing laughter smiles smiling sighs pauses pause cries crying coughs nods nodding shrugs grins sings applause crosstalk inaudible`)

// pastDirection skips what is not said at the head of a line's words: "(laughs) Not without a shovel.", "[Laughs.] Not …".
func (r *reader) pastDirection(at, end int) int {
	text := r.text[at:end]
	closing := strings.IndexAny(limited(text, maxDirection), ")]")
	if closing < 2 || text[0] != '(' && text[0] != '[' || closing+2 >= len(text) || text[closing+1] != ' ' {
		return at
	}
	first, _, _ := strings.Cut(lower(text[1:closing]), " ")
	if directions.Has(strings.Trim(first, ".")) || text[0] == '(' && !endsSentence(text[:closing]) {
		return at + closing + 2
	}
	return at
}

// linesOn says whether a paragraph without a label goes on with the line before it; bare: the line had no words of its own.
func (r *reader) linesOn(p paragraph, who voice, l label, bare bool) bool {
	s := r.signs(p, who)
	if s.furniture || r.text[p.start] == '(' || r.text[p.start] == '[' || !bare && (s.marks || s.narrates || s.leads && l.start < l.end || r.heads(p)) {
		return false
	}
	return bare || p.index < r.script.upTo || s.first
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
