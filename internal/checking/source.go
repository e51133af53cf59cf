package checking

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/wordset"
)

// passage is a stretch of a source that a quote may pass over whole, and only whole, without
// having left anything out: nobody said it, or only as "um".
type passage struct {
	from, to int32
}

// sourceText is a source made ready: its words, what of them may be passed over, who speaks.
type sourceText struct {
	style    *styleTable
	words    []token
	skips    []passage // sorted by to
	speaker  []int32   // for each word: number of the label it stands under, -1 where none was seen
	labelled [][2]int  // for each label: words that write it where it stands first
	free     []bool    // for each word: inside some skip
	talk     bool      // a transcript: labels, time stamps or fillers
	asked    bool      // two lines or more are questions: an interview
	heard    bool      // speech recognition: no capitals, no punctuation
}

// sourceLine is one line of a source: words from..to.
type sourceLine struct {
	from, to  int
	labelled  bool // begins with a speaker's label
	endsAbove bool // what stands above is finished: an empty line, or the end of a sentence
	endsBelow bool // likewise what follows begins anew
}

func newSource(said []token, style *styleTable, heard bool) *sourceText {
	words := levelTalk(said, style)
	s := &sourceText{style: style, words: words, speaker: make([]int32, len(words)), free: make([]bool, len(words))}
	lines := s.lines()
	s.stamps(lines)
	s.labels(lines)
	fillers := s.fillers()
	s.talk = s.talk || fillers >= 2
	s.talkative()
	s.brackets()
	s.attributions()
	s.furniture(lines)
	s.interjections(lines)
	s.sortSkips()
	questions := 0
	for _, l := range lines {
		if s.words[l.to-1].has(flagAsks) {
			questions++
		}
	}
	s.asked = questions >= 2
	s.heard = heard || s.looksHeard()
	return s
}

func (s *sourceText) skip(from, to int) {
	s.skips = append(s.skips, passage{int32(from), int32(to)})
	for i := from; i < to; i++ {
		s.free[i] = true
	}
}

// sortSkips orders the skips by where they end; many ends are the same only for labels.
func (s *sourceText) sortSkips() {
	byEnd := make([]int32, len(s.words)+2)
	for _, k := range s.skips {
		byEnd[k.to+1]++
	}
	for i := 1; i < len(byEnd); i++ {
		byEnd[i] += byEnd[i-1]
	}
	sorted := make([]passage, len(s.skips))
	for _, k := range s.skips {
		sorted[byEnd[k.to]] = k
		byEnd[k.to]++
	}
	s.skips = sorted
}

func (s *sourceText) lines() []sourceLine {
	var lines []sourceLine
	for i := 0; i < len(s.words); {
		j := i + 1
		for j < len(s.words) && s.words[j].line == s.words[i].line {
			j++
		}
		l := sourceLine{from: i, to: j, endsAbove: i == 0, endsBelow: j == len(s.words)}
		if i > 0 {
			above := &s.words[i-1]
			l.endsAbove = s.words[i].line-above.line >= 2 || above.has(flagEnds|flagColon|flagEllipsis)
			if n := len(lines); n > 0 {
				lines[n-1].endsBelow = l.endsAbove || s.words[i].has(flagUpper|flagOpens) && !above.has(flagPause|flagHyphen)
			}
		}
		lines = append(lines, l)
		i = j
	}
	return lines
}

// stampLike: 0:15, 00:01:23, 00:00:12.000.
func stampLike(w *token) bool { return w.has(flagClock) && firstDigit(w.canon) }

// stamps finds time stamps: at the beginning of a line, alone behind a name, in brackets, or with
// hours or parts of a second; and the numbers and arrows of subtitle files.
func (s *sourceText) stamps(lines []sourceLine) {
	found := 0
	for n, l := range lines {
		for i := l.from; i < l.to; i++ {
			w := &s.words[i]
			if !stampLike(w) {
				if digitsOf(w.canon) == len(w.canon) && l.to == l.from+1 && n+1 < len(lines) && stampLike(&s.words[lines[n+1].from]) {
					s.skip(i, i+1) // the number of a subtitle
				}
				continue
			}
			long := strings.Count(w.canon, ":") > 1 || strings.IndexByte(w.canon, '.') > 0
			switch {
			case w.has(flagBracket | flagParen), long, i == l.from, i == l.from+1 && s.free[i-1]:
				s.skip(i, i+1)
				found++
			case i == l.to-1 && l.to-l.from <= 6: // "Name Surname 00:12"
				s.skip(l.from, l.to)
				found++
			}
		}
	}
	s.talk = found >= 2
}

var roles = wordset.Of(`q a host guest interviewer interviewee reporter moderator presenter narrator announcer speaker question answer int interview
	producer audience caller anchor`)

// labels finds who speaks: "NAME:", "Speaker 1:", "Q:" where a line begins, and names in capitals
// anywhere. A single capitalised word ("Look:") counts only if it comes again.
func (s *sourceText) labels(lines []sourceLine) {
	type label struct{ from, to, line int }
	var found []label
	count := map[string]int{}
	for n, l := range lines {
		i := l.from
		for i < l.to && s.free[i] {
			i++
		}
		if i == l.from && i+1 < l.to && s.words[i].has(flagDotted) && s.words[i].has(flagUpper) && (s.words[i].canon == "q" || s.words[i].canon == "a") {
			found = append(found, label{i, i + 1, n}) // "Q." and "A." of a deposition
			count[s.name(i, i+1)]++
		} else if to := s.labelAt(i, l.to); to > 0 {
			found = append(found, label{i, to, n})
			count[s.name(i, to)]++
			i = to
		}
		for ; i < l.to; i++ {
			if s.words[i].has(flagColon) {
				if from := s.capsBefore(i, l.from); from >= 0 && from > l.from {
					found = append(found, label{from, i + 1, -1})
					count[s.name(from, i+1)]++
				}
			}
		}
	}
	ids := map[string]int32{}
	now, next := int32(-1), 0
	accepted := 0
	for i := range s.words {
		for next < len(found) && found[next].from == i {
			f := found[next]
			next++
			name := s.name(f.from, f.to)
			if !s.certainLabel(f.from, f.to) && count[name] < 2 {
				continue
			}
			if _, known := ids[name]; !known {
				ids[name] = int32(len(ids))
				s.labelled = append(s.labelled, [2]int{f.from, f.to})
			}
			now = ids[name]
			accepted++
			s.skip(f.from, f.to)
			if f.line >= 0 {
				lines[f.line].labelled = true
			}
		}
		s.speaker[i] = now
	}
	s.talk = s.talk || accepted >= 2
	if len(ids) == 1 {
		s.askerOnly(lines)
	}
	s.toldBelow(lines)
}

// toldBelow unlabels a line that stands in quotation marks as a whole below a label whose own line does
// not: an article tells there what somebody else said.
func (s *sourceText) toldBelow(lines []sourceLine) {
	inMarks := func(l sourceLine) bool {
		return s.words[l.from].has(flagOpens) && s.words[l.to-1].has(flagCloses)
	}
	below := false
	for _, l := range lines {
		if l.labelled {
			below = !s.words[l.to-1].has(flagCloses)
			continue
		}
		if below && inMarks(l) {
			for i := l.from; i < l.to; i++ {
				s.speaker[i] = -1
			}
		}
	}
}

// askerOnly unlabels the lines below a question where only the asker has a label: answers stand there.
// A sole label of which few lines ask is a speaker's own.
func (s *sourceText) askerOnly(lines []sourceLine) {
	labels, asks := 0, 0
	for _, l := range lines {
		if l.labelled {
			labels++
			if s.words[l.to-1].has(flagAsks) {
				asks++
			}
		}
	}
	if labels < 2 || asks*3 < labels || asks == 0 || labels == len(lines) {
		return
	}
	for _, l := range lines {
		if !l.labelled {
			for i := l.from; i < l.to; i++ {
				s.speaker[i] = -1
			}
		}
	}
}

// labelAt gives the end of a label of at most five words that begins at i, 0 if there is none. "Photo:"
// and "Read more:" are not people.
func (s *sourceText) labelAt(i, end int) int {
	if s.opens(s.style.sure, i, end) || s.opens(s.style.maybe, i, end) {
		return 0
	}
	for j := i; j < end && j < i+5; j++ {
		w := &s.words[j]
		if !w.has(flagUpper) && !firstDigit(w.canon) && !(j > i && (len(w.canon) <= 3 || s.words[j-1].has(flagHyphen))) && !roles.Has(w.canon) {
			return 0
		}
		if w.has(flagColon) {
			return j + 1
		}
		if w.has(flagEnds) && !w.has(flagDotted) {
			return 0
		}
	}
	return 0
}

// capsBefore gives where a label in capitals begins that ends with the colon at word i, -1: none.
func (s *sourceText) capsBefore(i, from int) int {
	j := i
	for j >= from && i-j < 4 && s.words[j].has(flagCaps) {
		j--
	}
	j++
	if j > i || j > from && !s.words[j-1].has(flagEnds|flagCloses|flagEllipsis) || s.labelAt(j, i+1) == 0 {
		return -1
	}
	return j
}

func (s *sourceText) certainLabel(from, to int) bool {
	caps, role := true, false
	for i := from; i < to; i++ {
		w := &s.words[i]
		caps = caps && (w.has(flagCaps) || w.has(flagNumber))
		role = role || roles.Has(w.canon)
	}
	return caps || role && to-from <= 2 || to-from >= 2 && to-from <= 3 && s.words[from].has(flagUpper) && s.words[to-1].has(flagUpper)
}

func (s *sourceText) name(from, to int) string {
	var b strings.Builder
	for i := from; i < to; i++ {
		b.WriteString(s.words[i].canon)
		b.WriteByte(' ')
	}
	return b.String()
}

// looksHeard tells whether the text is speech recognition: not a capital and not a mark, or hardly any
// of them in a text that is long enough to tell.
func (s *sourceText) looksHeard() bool {
	words, cased, capitals, caps, marks := 0, 0, 0, 0, 0
	for i := range s.words {
		w := &s.words[i]
		if s.free[i] && !ums.Has(w.canon) || w.canon == "i" || w.has(flagNumber) {
			continue
		}
		words++
		if r, _ := utf8.DecodeRuneInString(w.canon); unicode.IsLower(r) {
			cased++
		}
		if w.has(flagUpper) {
			capitals++
		}
		if w.has(flagCaps) {
			caps++
		}
		if w.has(flagEnds | flagPause) {
			marks++
		}
	}
	switch {
	case words < 6 || cased*2 < words: // a script without capitals tells nothing by having none
		return false
	case marks == 0:
		return capitals == 0 || words >= 12 && caps*10 >= words*9 || words >= 40 && capitals*12 <= words
	}
	return words >= 60 && marks*60 <= words && capitals*25 <= words
}
