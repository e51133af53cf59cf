package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/wordset"
)

// analysis is a paragraph taken apart. The skeleton is its narration: every stretch in marks stands
// in it as one token, so that who said it can be read off the words around.
type analysis struct {
	paragraph
	all       []token // every token, those inside marks too
	stretches []stretch
	skeleton  []token
	shared    bool // the skeleton is all
	sentences []sentence
}

// sentence is a run of skeleton tokens and the bytes it covers.
type sentence struct {
	tokens     []token
	start, end int
}

// analyser takes paragraphs apart, one at a time; what it gave is valid until the next call, unless
// it was kept.
type analyser struct {
	text     string
	a        analysis
	spare    []token           // what a's skeleton is made in, unless it is shared
	places   []int32           // room for where marks stand
	kept     map[int]*analysis // by the byte where the paragraph starts
	layout   *layout           // room for what is kept; nil: nothing is
	surnames map[string]bool   // words of the language that the text uses as surnames
}

// keep takes a paragraph apart and remembers what it gave, if there is room.
func (z *analyser) keep(p paragraph) *analysis {
	if z.layout == nil || cap(z.layout.tokens)-len(z.layout.tokens) < 2*(p.end-p.start) { // a token has a byte at least
		return z.read(p)
	}
	a := z.layout.another()
	a.all = z.layout.room()
	a.stretches = z.layout.stretches[len(z.layout.stretches):]
	a.sentences = z.layout.sentences[len(z.layout.sentences):]
	a.all = tokenise(z.text, p.start, p.end, a.all)
	z.layout.taken(a.all)
	a.skeleton = z.layout.room()
	z.take(a, p)
	if !a.shared {
		z.layout.taken(a.skeleton)
	}
	z.layout.stretches = z.layout.stretches[:min(len(z.layout.stretches)+len(a.stretches), cap(z.layout.stretches))]
	z.layout.sentences = z.layout.sentences[:min(len(z.layout.sentences)+len(a.sentences), cap(z.layout.sentences))]
	z.kept[p.start] = a
	return a
}

func (z *analyser) read(p paragraph) *analysis {
	if a, ok := z.kept[p.start]; ok {
		return a
	}
	z.a.all = tokenise(z.text, p.start, p.end, z.a.all[:0])
	z.a.skeleton = z.spare
	if z.take(&z.a, p); !z.a.shared {
		z.spare = z.a.skeleton
	}
	return &z.a
}

// take fills in what follows from the tokens of a paragraph.
func (z *analyser) take(a *analysis, p paragraph) {
	a.paragraph = p
	z.namesakes(a.all)
	offices(a.all)
	a.stretches = z.stretches(p, a.stretches[:0])
	z.narrow(a)
	if a.shared = len(a.stretches) == 0 && plainTokens(a.all); a.shared {
		a.skeleton = a.all
	} else {
		a.skeleton = z.skeleton(a.all, a.stretches, a.skeleton[:0])
	}
	a.sentences = z.split(a.skeleton, a.sentences[:0])
}

// plainTokens says whether nothing in a paragraph without stretches is left out of its skeleton.
func plainTokens(all []token) bool {
	for i := range all {
		if all[i].kind == bracket || all[i].kind == symbol {
			return false
		}
	}
	return true
}

// skeleton appends the tokens outside the stretches, each stretch as one token, asides in brackets
// left out.
func (z *analyser) skeleton(all []token, ss []stretch, out []token) []token {
	next := 0
	for i := 0; i < len(all); i++ {
		t := all[i]
		for next < len(ss) && ss[next].open <= t.start {
			out = append(out, token{start: ss[next].open, end: ss[next].close, kind: quoted, q: next})
			next++
		}
		if next > 0 && t.start < ss[next-1].close {
			continue
		}
		if t.kind == bracket {
			if c := z.text[t.start]; c == '(' || c == '[' || c == '{' {
				i = asideEnd(all, i, ss, next)
			}
			continue
		}
		if t.kind == symbol && len(out) > 0 && i+1 < len(all) && possessiveMark(all, i, &out[len(out)-1]) {
			out[len(out)-1].poss = true
			continue
		}
		if t.kind == semicolon && len(out) > 0 && out[len(out)-1].form != nil && next < len(ss) && ss[next].open <= t.end+1 {
			t.kind = colon // he added; “…”
		}
		out = append(out, t)
	}
	return out
}

// possessiveMark says whether the mark all[i] is the apostrophe of a plural possessive: the Lees' house.
func possessiveMark(all []token, i int, prev *token) bool {
	return prev.kind == word && prev.end == all[i].start && strings.HasSuffix(prev.low, "s") && all[i+1].kind == word && all[i+1].start > all[i].end
}

// asideEnd gives the index of the bracket that closes the aside opened at i, if the aside is short
// and holds no stretch; otherwise i.
func asideEnd(all []token, i int, ss []stretch, next int) int {
	for j := i + 1; j < len(all) && j < i+40; j++ {
		if next < len(ss) && all[j].end > ss[next].open {
			return i
		}
		if all[j].kind == bracket {
			return j
		}
	}
	return i
}

// maxSentence is how many tokens a sentence may have: what is longer is no sentence, and is cut.
const maxSentence = 300

// split cuts a skeleton into sentences.
func (z *analyser) split(ts []token, out []sentence) []sentence {
	from := 0
	for i := range ts {
		if i+1 < len(ts) && i-from < maxSentence && !z.endsAt(ts, i) {
			continue
		}
		out = append(out, sentence{ts[from : i+1], ts[from].start, ts[i].end})
		from = i + 1
	}
	return out
}

// endsAt says whether a sentence ends after ts[i]; ts[i+1] exists.
func (z *analyser) endsAt(ts []token, i int) bool {
	next := &ts[i+1]
	switch ts[i].kind {
	case stop:
		if next.kind == stop || next.kind == symbol && !z.opensLine(next) {
			return false
		}
		return next.upper || next.kind == quoted || next.kind == number || next.kind == dash || next.kind == symbol
	case quoted:
		return z.quoteEnds(ts, i)
	}
	if ts[i].kind == word && z.text[ts[i].end-1] == '.' && !ts[i].is(honorific|rank) { // "in the U.S. The …", "of Lee Inc. “…”"
		return next.upper && next.is(det|subject|sub) || next.kind == quoted && !z.startsLow(*next) && i > 0 && !ts[i].is(calendar)
	}
	return false
}

// opensLine is true for bullets and the like, which begin something new.
func (z *analyser) opensLine(t *token) bool {
	return strings.ContainsAny(z.text[t.start:t.end], "•*●▪■►»@#")
}

// quoteEnds says whether the sentence ends with the stretch at ts[i].
func (z *analyser) quoteEnds(ts []token, i int) bool {
	next := &ts[i+1]
	tail := z.tail(ts[i])
	if tail == 0 || tail == ',' {
		return false
	}
	switch {
	case next.kind == quoted:
		return true
	case next.kind == dash:
		return false
	case next.kind != word && next.kind != number:
		return false
	case !next.upper && next.kind == word:
		return false
	}
	return !z.attributes(ts[i+1:], tail)
}

// tail gives the kind of mark that a stretch ends in: '.', '?', ',', '-' or 0.
func (z *analyser) tail(t token) rune {
	s := strings.TrimRight(z.text[t.start:t.end], " \t\u00a0\"'”’»›“`)]")
	r, _ := utf8.DecodeLastRuneInString(s)
	switch r {
	case '.', ',':
		if strings.HasSuffix(s, "...") || strings.HasSuffix(s, ". .") {
			return '-'
		}
		return r
	case '?', '!':
		return '?'
	case '…', '-', '–', '—':
		return '-'
	}
	return 0
}

// attributes says whether the words after a stretch that could end a sentence name who said it: a
// subject and a verb of speaking follow at once. After a full stop nothing may come behind the verb.
func (z *analyser) attributes(ts []token, tail rune) bool {
	ts = ts[:min(len(ts), 40)]
	end := 0
	for end < len(ts) && ts[end].kind != quoted && ts[end].kind != stop && ts[end].kind != colon {
		end++
	}
	np := phraseAt(ts[:end], 0)
	if np.to == 0 {
		return false
	}
	at := skipApposition(ts[:end], np.to)
	for at < end && ts[at].is(adverb) {
		at++
	}
	if at >= end {
		return false
	}
	f, ok := speech(&ts[at])
	if !ok || f.use&(plainUse|afterUse|tellUse) == 0 || f.form == formIng || f.form == formBase {
		return false
	}
	at++
	if tail != '.' {
		return at >= end || ts[at].kind != quoted && !complement.Has(ts[at].low) && !(ts[at].is(subject) && !ts[at].is(object))
	}
	if f.use&closeUse != 0 { // "…." Lee laughed.
		return false
	}
	for at < end && (ts[at].is(adverb) || ts[at].is(calendar)) {
		at++
	}
	return at == end && (end == len(ts) || ts[end].kind == stop)
}

// complement words begin what was said, when they follow a verb of speaking.
var complement = wordset.Of(`that if whether how why what who which where`)

// startsLow says whether the words of a stretch begin in lower case.
func (z *analyser) startsLow(t token) bool {
	for _, r := range z.text[t.start:t.end] {
		if unicode.IsLetter(r) {
			return unicode.IsLower(r)
		}
		if unicode.IsDigit(r) {
			return false
		}
	}
	return false
}
