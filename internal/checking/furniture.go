package checking

import "firsthand/internal/wordset"

// What a page puts between the paragraphs of a story. A line that begins so is furniture for certain.
const furnitureSure = `related; related story; related stories; related articles; related coverage; more from; read more; read also; also read; read next; see also; advertisement; advertising;
	story continues; article continues; continue reading; keep reading; keep scrolling; continue scrolling; scroll down; scroll for; click to; tap to; by signing; by subscribing; by clicking; enter your; we may earn; view this; a post shared; sign up; subscribe to; subscribe now; follow us; click here; tap here; image via; image credit; photo by; photo credit; photograph by;
	picture credit; getty images; all rights reserved; you may also; you might also; recommended for you; up next; most read; most popular; trending now; don't miss; top stories; share this; share on;
	leave a comment; view comments; skip to; back to top; filed under; in case you missed; watch more; watch now; listen now; what to read; editor's picks; editor's note; editor's pick; this article has; this article was; this story was first`

// A line that begins so is furniture if it also looks like it: no end of a sentence, a colon behind
// these words, or a headline's capitals.
const furnitureMaybe = `more; see; watch; video; listen; photo; photos; picture; pictures; image; gallery; credit; share; tweet; save; print; comments; comment; latest; popular;
	recommended; trending; breaking; exclusive; live; opinion; review; explainer; analysis; next; previous; part; tags; topics; published; updated; posted; copyright; by; source; sources; caption;
	podcast; poll; quiz; join; pin; email; follow; report; also; discover; explore; shop; deal; offer; read; the latest; our; this article; this story; get the; get our; scroll; download; subscribe;
	newsletter; sponsored; promoted; enable; support our; cookie; loading; buy tickets; from our; from the; page`

// openings compiles lists of up to three words into a set of "word word ", levelled as the words of
// a page are: a desk's own lines hold for both.
func openings(list string, style *styleTable) map[string]bool {
	set := map[string]bool{}
	var key string
	words := levelled(scanWords(list), style)
	for i := range words {
		key += words[i].canon + " "
		if words[i].has(flagPause) || i == len(words)-1 {
			set[key] = true
			key = ""
		}
	}
	return set
}

// furniture marks lines that belong to the page and not to the passage.
func (s *sourceText) furniture(lines []sourceLine) {
	s.pullQuotes(lines)
	for _, l := range lines {
		if l.labelled && !s.opens(s.style.sure, l.from, l.to) {
			continue
		}
		if s.isFurniture(l) {
			s.skip(l.from, l.to)
			continue
		}
		s.inlineFurniture(l)
	}
}

// pullQuotes marks short lines whose words stand elsewhere once more, as a page repeats its best
// sentence in large type.
func (s *sourceText) pullQuotes(lines []sourceLine) {
	const least, most, longest = 4, 30, 30_000
	if len(s.words) > longest {
		return
	}
	type pair [2]string
	short := map[pair][]sourceLine{} // by their first two words
	for _, l := range lines {
		if n := l.to - l.from; n >= least && n <= most && !l.labelled {
			key := pair{s.words[l.from].canon, s.words[l.from+1].canon}
			if len(short[key]) < 50 {
				short[key] = append(short[key], l)
			}
		}
	}
	if len(short) == 0 {
		return
	}
	skipped := map[int]bool{}
	for at := 0; at+1 < len(s.words); at++ {
		for _, l := range short[pair{s.words[at].canon, s.words[at+1].canon}] {
			n := l.to - l.from
			if at == l.from || skipped[l.from] || at+n > len(s.words) || !s.sameWords(at, l.from, n) {
				continue
			}
			if at+n < len(s.words) && s.words[at+n].line == s.words[at].line || at > 0 && s.words[at-1].line == s.words[at].line {
				s.skip(l.from, l.to)
				skipped[l.from] = true
			}
		}
	}
}

func (s *sourceText) sameWords(a, b, n int) bool {
	for k := 0; k < n; k++ {
		if s.words[a+k].canon != s.words[b+k].canon {
			return false
		}
	}
	return true
}

func (s *sourceText) isFurniture(l sourceLine) bool {
	n := l.to - l.from
	if n > 30 {
		return false
	}
	last := &s.words[l.to-1]
	open := !last.has(flagEnds | flagEllipsis) // the line does not end as speech does
	headline := s.headline(l.from, l.to)
	switch {
	case s.opens(s.style.sure, l.from, l.to):
		return open || headline >= 60 || n <= 14 || s.colonWithin(l.from, l.to, 6)
	case s.opens(s.style.maybe, l.from, l.to):
		return open && l.endsAbove || headline >= 60 && n >= 4 || s.colonWithin(l.from, l.to, 5)
	case !l.labelled && s.pitch(l):
		return true
	case l.labelled || last.has(flagPause|flagHyphen|flagCloses):
		return false
	case open:
		return l.endsAbove && l.endsBelow && n <= 25
	}
	return headline >= 85 && n >= 4 && l.endsAbove
}

var (
	pitchWords = wordset.Of("newsletter newsletters inbox affiliate advertisement cookies subscribe subscription unsubscribe paywall commission")
	ownWords   = wordset.Of("our your us this")
)

// pitch tells whether a line sells the page itself: "Never miss a story with our free newsletter."
func (s *sourceText) pitch(l sourceLine) bool {
	sells, ours := false, false
	for i := l.from; i < l.to; i++ {
		sells = sells || pitchWords.Has(s.words[i].canon)
		ours = ours || ownWords.Has(s.words[i].canon)
	}
	return sells && ours && l.endsAbove
}

// opens tells whether the words from..to begin with an entry of the set.
func (s *sourceText) opens(set map[string]bool, from, to int) bool {
	key := ""
	for i := from; i < to && i < from+3; i++ {
		key += s.words[i].canon + " "
		if set[key] {
			return true
		}
	}
	return false
}

// headline is how much of a line is written as headlines are, in percent: capitals, or short words
// that headlines write small.
func (s *sourceText) headline(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		w := &s.words[i]
		if w.has(flagUpper) || w.has(flagNumber) || i > from && len(w.canon) <= 3 && i+1 < to {
			n++
		}
	}
	capitals := 0
	for i := from; i < to; i++ {
		if s.words[i].has(flagUpper) {
			capitals++
		}
	}
	if capitals*2 < to-from {
		return 0
	}
	return n * 100 / (to - from)
}

func (s *sourceText) colonWithin(from, to, n int) bool {
	for i := from; i < to && i < from+n; i++ {
		if s.words[i].has(flagColon) {
			return true
		}
	}
	return false
}

// inlineFurniture marks a related line that lost its line ends: "… in a week. Related: A Headline in
// Capitals We were …". Where the headline stops nobody can tell for certain, so every end is offered.
func (s *sourceText) inlineFurniture(l sourceLine) {
	for i := l.from + 1; i < l.to; i++ {
		if !s.words[i].has(flagUpper) || !s.words[i-1].has(flagEnds|flagCloses) {
			continue
		}
		if s.words[i].canon == "advertisement" {
			s.skip(i, i+1)
			continue
		}
		if !s.opens(s.style.sure, i, l.to) || !s.colonWithin(i, l.to, 6) {
			continue
		}
		colon := i
		for !s.words[colon].has(flagColon) {
			colon++
		}
		for j := colon + 1; j < l.to && j < colon+20; j++ {
			if w := &s.words[j]; !w.has(flagUpper) && !w.has(flagNumber) && len(w.canon) > 4 {
				break
			}
			s.skip(i, j+1)
		}
	}
}
