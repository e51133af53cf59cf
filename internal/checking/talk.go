package checking

import (
	"slices"
	"strings"

	"firsthand/internal/wordset"
)

var ums = wordset.Of("um umm ummm uh uhh uhm uhuh er err erm ah ahh eh hm hmm hmmm mm mmm mhm mmhm mmhmm huh")

// fillers marks um and uh wherever they stand and gives their number.
func (s *sourceText) fillers() int {
	n := 0
	for i := range s.words {
		if ums.Has(s.words[i].canon) {
			s.skip(i, i+1)
			n++
		}
	}
	return n
}

var tics = map[string][]string{"you": {"know"}, "i": {"mean", "guess"}, "sort": {"of"}, "kind": {"of"}, "like": nil, "well": nil, "so": nil, "right": nil, "ok": nil, "yeah": nil, "actually": nil, "basically": nil, "oh": nil}

// talkative marks what transcripts keep and print leaves out: "you know", ", like,", a word said
// twice. Outside transcripts only what commas set off on both sides counts, and of single words only
// "like".
func (s *sourceText) talkative() {
	for i := range s.words {
		seconds, tic := tics[s.words[i].canon]
		if tic {
			s.tic(i, seconds)
		}
		s.stutter(i)
	}
}

func (s *sourceText) tic(i int, seconds []string) {
	to := i + 1
	if seconds != nil {
		if to == len(s.words) || !slices.Contains(seconds, s.words[to].canon) {
			return
		}
		to++
	}
	const set = flagPause | flagEnds | flagEllipsis
	before := i == 0 || s.words[i-1].has(set|flagColon) || s.free[i-1]
	off := before && s.words[to-1].has(set)
	free := s.words[i].canon == "you" && s.talk
	comma := i > 0 && s.words[i-1].has(flagPause) && s.words[to-1].has(flagPause)
	if free || off && s.talk || comma && (seconds != nil || s.words[i].canon == "like") {
		s.skip(i, to)
	}
}

var smallWords = wordset.Of(`i you he she it we they me him her us them my your his its our their the a an this that these those there and but or so if as of in on at to
	for with from by is was are were be been am im its thats hes shes were theyre ive weve id ill have has had do does did will would can could what when where who
	how why just then because not like`)

// stutter marks the first of two equal beginnings: "I, I think", in transcripts also "we ma- we made".
func (s *sourceText) stutter(i int) {
	if s.words[i].has(flagBroken) {
		s.skip(i, i+1)
		return
	}
	if k := s.behindFillers(i); k > 0 && s.words[k].canon == s.words[i].canon && smallWords.Has(s.words[i].canon) {
		s.skip(i, i+1) // "was, uh, was"
		return
	}
	most := 1
	if s.talk {
		most = 3
	}
	for k := 1; k <= most && i+2*k <= len(s.words); k++ {
		last := &s.words[i+k-1]
		if k > 1 && !last.has(flagPause|flagEllipsis|flagHyphen) || last.has(flagEnds) {
			continue
		}
		same := true
		for n := 0; n < k && same; n++ {
			first, again := s.words[i+n].canon, s.words[i+k+n].canon
			broken := n == k-1 && (k > 1 || s.talk && last.has(flagPause)) && len(first) <= 4 && strings.HasPrefix(again, first)
			same = first == again && (smallWords.Has(first) || s.talk && k == 1) || broken
		}
		if same {
			s.skip(i, i+k)
			return
		}
	}
}

// behindFillers is the word behind the fillers that follow word i, 0 if none follow.
func (s *sourceText) behindFillers(i int) int {
	k := i + 1
	for k < len(s.words) && ums.Has(s.words[k].canon) {
		k++
	}
	if k == i+1 || k == len(s.words) || s.words[i].has(flagEnds) {
		return 0
	}
	return k
}

var stageWords = wordset.Of(`laughs laugh laughter laughing applause crosstalk inaudible unintelligible indistinct pause pauses sighs cries crying smiles chuckles music cheering
	cheers silence beat coughs nods shrugs gestures clears throat phone rings off mic overlapping audio gap`)

// levelTalk levels a source. What lies between the words of one phrase in a transcript ("nine um
// hundred", "rock [00:12] and roll") does not keep it from being one.
func levelTalk(ws []token, style *styleTable) []token {
	var noise, talk []token
	for i := range ws {
		w := &ws[i]
		stamp := w.has(flagClock) && (w.has(flagBracket|flagParen) || strings.Count(w.canon, ":") > 1 || i == 0 || ws[i-1].line != w.line)
		stamp = stamp && (i == 0 || moneySigns[ws[i-1].canon] == "")
		if i+1 < len(ws) && breaks(w, &ws[i+1]) || i+2 < len(ws) && w.canon == "a" && ws[i+1].canon == "a" && numberWords[ws[i+2].canon] >= 100 {
			w.flags |= flagBroken
		}
		if w.canon == "you" && i+1 < len(ws) && ws[i+1].canon == "know" || w.canon == "know" && i > 0 && ws[i-1].canon == "you" && noise != nil {
			w.flags |= flagTic
		}
		if !ums.Has(w.canon) && !stamp && !w.has(flagBroken|flagTic) && !(w.has(flagBracket|flagParen) && stageWords.Has(w.canon)) {
			if noise != nil {
				talk = append(talk, *w)
			}
			continue
		}
		if noise == nil {
			talk = append(make([]token, 0, len(ws)), ws[:i]...)
		}
		noise = append(noise, *w)
		if n := len(talk); n > 0 && w.group != 0 {
			talk[n-1].flags &^= flagPause // the bracket's own mark
		}
	}
	if noise == nil {
		return levelled(ws, style)
	}
	level := levelled(talk, style)
	for i := range noise {
		if a, ok := readNumber(noise[i:i+1], 0); ok {
			noise[i].canon = a.canon()
		} else {
			noise[i].canon = style.canon(noise[i].canon)
		}
	}
	out := make([]token, 0, len(level)+len(noise))
	for i := range level {
		for len(noise) > 0 && noise[0].start < level[i].start {
			out, noise = append(out, noise[0]), noise[1:]
		}
		for len(noise) > 0 && noise[0].start < level[i].end {
			noise = noise[1:] // inside a phrase that is one word now
		}
		out = append(out, level[i])
	}
	return append(out, noise...)
}

// breaks tells whether a word is the beginning of the number word that follows; that of other
// words is seen when numbers are levelled.
func breaks(w, next *token) bool {
	if len(w.canon) > 4 || !w.has(flagPause|flagHyphen|flagEllipsis) || !strings.HasPrefix(next.canon, w.canon) || firstDigit(w.canon) {
		return false
	}
	_, number := numberWords[next.canon]
	_, ordinal := ordinals[next.canon]
	_, decade := decades[next.canon]
	return (number || ordinal || decade) && w.canon != next.canon
}

// brackets marks what an editor put into the source: [laughs], [1], and (applause).
func (s *sourceText) brackets() {
	for i := 0; i < len(s.words); {
		g := s.words[i].group
		j := i + 1
		if g == 0 {
			i = j
			continue
		}
		stage := stageWords.Has(s.words[i].canon) || s.words[i].has(flagCaps)
		for j < len(s.words) && s.words[j].group == g {
			stage = stage && (stageWords.Has(s.words[j].canon) || s.words[j].has(flagCaps))
			j++
		}
		if s.words[i].has(flagBracket) && j-i <= 15 || stage {
			s.skip(i, j)
		}
		i = j
	}
}

var saidVerbs = wordset.Of(`said says say told tells added adds explained recalled admitted joked continued noted insisted revealed confessed wrote writes asked replied
	answered laughed remarked recalls explains jokes laughs remembered remembers`)

// attributions marks the narrator's words between two quoted stretches of one paragraph: ”she said. “.
func (s *sourceText) attributions() {
	from, said := -1, false
	for i := range s.words {
		w := &s.words[i]
		if i > 0 && w.line != s.words[i-1].line {
			from = -1
		}
		if w.has(flagOpens) && from >= 0 {
			if said && i > from && i-from <= 25 {
				s.skip(from, i)
			}
			from = -1
		}
		if from >= 0 && saidVerbs.Has(w.canon) {
			said = true
		}
		if w.has(flagCloses) {
			from, said = i+1, false
		}
	}
}

// interjections marks the short turn of somebody else in the middle of an answer: "HOST: Right."
func (s *sourceText) interjections(lines []sourceLine) {
	for n := 1; n+1 < len(lines); n++ {
		l := lines[n]
		if !l.labelled || s.speaker[l.to-1] == s.speaker[l.from-1] || s.speaker[lines[n+1].to-1] != s.speaker[l.from-1] {
			continue
		}
		said := 0
		for i := l.from; i < l.to; i++ {
			if !s.free[i] {
				if !nods.Has(s.words[i].canon) {
					said = 99
				}
				said++
			}
		}
		if said <= 4 {
			s.skip(l.from, l.to)
		}
	}
}

var nods = wordset.Of("right ok yeah yes sure wow really oh i see exactly of course huh no great interesting absolutely totally mm")
