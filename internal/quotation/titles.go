package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/wordset"
)

// shape is what the words in marks look like.
type shape struct {
	words   int
	titled  bool // every word that a title would capitalise has a capital
	capital bool // begins with a capital
	names   bool // no word but small ones in lower case: "the Professor"
	tail    rune // see analyser.tail
}

// small words stay in lower case in titles.
var smallWords = wordset.Of(`a an the of in on at to for and or but nor by with from as is vs de la le el y n' 'n' & into`)

func (r *reader) shapeOf(t token) shape {
	s := r.stretchOf(t)
	if s.shape.words == 0 { // asked for often, counted once
		s.shape = r.shape(t, r.text[s.start:s.end])
	}
	return s.shape
}

func (r *reader) shape(t token, body string) shape {
	sh := shape{tail: r.z.tail(t), titled: true}
	capitals, i := 0, -1
	for w := range strings.FieldsSeq(limited(body, 2000)) {
		i++
		w = strings.TrimFunc(w, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
		if w == "" {
			continue
		}
		first, _ := utf8.DecodeRuneInString(w)
		if i == 0 {
			sh.capital = unicode.IsUpper(first) || unicode.IsDigit(first)
		}
		sh.words++
		if unicode.IsUpper(first) || unicode.IsDigit(first) {
			capitals++
		} else if !smallWords.Has(w) {
			sh.titled = false
		}
	}
	sh.names = sh.titled && capitals > 0
	sh.titled = sh.titled && (sh.capital && capitals > 0 || capitals > 1)
	return sh
}

// limited cuts s to at most n bytes.
func limited(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

func (r *reader) stretchOf(t token) *stretch { return &r.a.stretches[t.q] }

// inMarks is a stretch with what isTitle weighs: its shape, its neighbours, who it seems to belong to.
type inMarks struct {
	shape
	first      bool        // it opens its sentence
	prev, next *token      // the words beside it
	before     *token      // the word before prev
	a          attribution // who the sentence seems to give it to
	attributed bool
	whole      bool // attributed as a quote of its own
	work       bool // the part before it is about a work: in the memoir he published last spring, “…”
	said       bool // a verb that takes no title leads to it: told him, “Try Monday.”; a sign said “Keep Out”
}

// isTitle says whether the stretch at ts[qi] is a title, a nickname or the like rather than words
// that somebody said; a is who the sentence seems to give it to.
func (r *reader) isTitle(ts []token, qi int, a attribution, attributed bool) bool {
	m := inMarks{shape: r.shapeOf(ts[qi]), first: qi == 0, prev: neighbour(ts, qi-1), next: neighbour(ts, qi+1), before: neighbour(ts, qi-2),
		a: a, attributed: attributed, whole: attributed && a.direct}
	m.said = m.saidOrWritten(r, ts, qi)
	m.work = aboutWork(ts, qi)
	switch {
	case m.words == 0:
		return true
	case a.overheard:
		return false
	case attributed && a.verb != nil && a.verb.naming:
		return m.words < 8 || m.titled
	case m.words == 1 && m.prev.kind == word && m.prev.is(aux) && !m.prev.is(be) && !m.capital && !(attributed && a.verb != nil && a.verb.form.use&(plainUse|tellUse) != 0):
		return true // did “like” a post
	case isName(m.prev) && isName(m.next) && m.words <= 4 && !m.prev.poss:
		return true // Ann “Red” Lee
	case m.namesNoun(ts, qi), m.underName(ts, qi), m.knownAs(ts, qi):
		return true
	case !(m.calls() && !m.capital) && m.hasMedium(attributed && a.verb != nil && a.verb.after == qi, qi > 0 && isVerbUse(ts, qi-1)):
		return true
	case m.prev.low == "as" && (m.before.low == "known" || m.before.is(naming|past) && !attributed && m.words < 5):
		return m.words < 8
	}
	return m.looksLikeTitle()
}

// called are nouns that words in marks before or behind them name: the “Safe Home” campaign.
var called = wordset.Of(`campaign formula slogan motto mantra hashtag initiative scheme programme principle doctrine`)

// namesNoun says whether the stretch is what the noun beside it is called.
func (m *inMarks) namesNoun(ts []token, qi int) bool {
	if m.next.kind == word && called.Has(m.next.low) && !m.next.upper && m.prev.kind == word && m.prev.is(det|possessive) && m.words > 1 {
		return m.capital || m.words > 2 && !m.attributed || m.next.low == "formula" || m.next.low == "slogan" || m.next.low == "motto" || m.next.low == "principle"
	}
	return m.prev.kind == word && called.Has(m.prev.low) && m.capital && m.words <= 6 && m.prev.form == nil && !(m.attributed && m.a.verb != nil && m.a.verb.after == qi)
}

// aboutWork says whether the sentence begins with a part about a work that ends in the comma before ts[qi].
func aboutWork(ts []token, qi int) bool {
	if qi < 4 || ts[qi-1].kind != comma || ts[0].kind != word || !ts[0].is(prep) {
		return false
	}
	for k := 1; k < qi-1; k++ {
		if ts[k].kind != word && ts[k].kind != number || ts[k].form != nil && ts[k].form.use&(tellUse|afterUse) != 0 && !ts[k].is(medium) {
			return false
		}
	}
	return ts[1].is(det|possessive) && ts[2].kind == word && ts[2].is(medium)
}

// knownAs says whether the stretch is a word as a word, or what somebody is known as or called by everybody: the word
// “anyway”, known around the set as “the Invoice”, whom everybody calls “Skip”.
func (m *inMarks) knownAs(ts []token, qi int) bool {
	if m.prev.kind != word || qi < 2 {
		return false
	}
	switch m.prev.low {
	case "word", "term":
		return m.words <= 2 && ts[qi-2].is(det)
	case "as":
		for k := qi - 2; k >= 0 && k > qi-7 && ts[k].kind == word; k-- {
			if ts[k].low == "known" {
				return m.words < 6
			}
		}
	case "calls", "call", "called":
		return m.words == 1 && m.capital && (m.tail == 0 || m.tail == ',') && ts[qi-2].is(someone)
	}
	return false
}

// underName says whether the stretch is a name that somebody took: under the name “Beadle”.
func (m *inMarks) underName(ts []token, qi int) bool {
	return qi > 1 && m.words <= 4 && m.prev.kind == word && (m.prev.low == "name" || m.prev.low == "pseudonym" || m.prev.low == "alias") && m.before.is(det|possessive)
}

// saidOrWritten says whether a verb and a comma or colon lead to the stretch, or something written says it.
func (m *inMarks) saidOrWritten(r *reader, ts []token, qi int) bool {
	rep := m.a.verb
	if rep == nil || rep.passive || rep.naming || rep.form.use&plainUse == 0 {
		return false
	}
	if (m.prev.kind == comma || m.prev.kind == colon) && (rep.form.use&tellUse != 0 || rep.after == qi-1) && rep.form.use&closeUse == 0 {
		return m.tail != 0 && m.tail != ','
	}
	if rep.after != qi || rep.form.base != "say" && rep.form.base != "read" {
		return false
	}
	oneOfThem := rep.who.to+1 < qi && ts[rep.who.to].low == "of" && ts[rep.who.to+1].low == "which" // "placards, one of which read"
	return oneOfThem || !r.isHuman(ts, rep.who)
}

// looksLikeTitle judges by capitals and by the verb, where nothing beside the stretch tells.
func (m *inMarks) looksLikeTitle() bool {
	if m.attributed && m.a.verb != nil && m.said {
		return false
	}
	sentence := m.tail == '.' || m.tail == '?' || m.tail == '-'
	if m.titled && m.words >= 2 && (!sentence || m.tail == '.' && !m.first) {
		return m.taken() || !(m.whole && (m.tail == ',' || m.prev.kind == colon || m.prev.kind == comma && m.words > 2))
	}
	switch {
	case m.names && m.words <= 4 && !m.titled && m.calls(): // call him “the Professor”
		return true
	case m.attributed && m.a.verb != nil && m.a.verb.form.use&nameUse != 0 && (m.titled || m.words < 4 && m.prev.low != "a" && m.prev.low != "an"): // not: dubbed it an “act of spite”
		return true
	case !m.attributed && m.next.kind == word && m.next.is(be|aux|verb|past) && m.words < 6 && !(m.tail == ',' && m.capital && !m.titled && m.words > 2): // “Embers” is a film
		return true
	case m.titled && m.prev.kind == word && m.prev.is(prep) && !m.whole && !m.calls() && m.words < 6: // in “Embers”
		return true
	}
	return m.attributed && !m.whole && m.capital && !sentence && m.words <= 6 && m.makesWork()
}

// taken says whether the stretch is what a verb that reports nothing takes: after singing “Old Quay,” she told
// them.
func (m *inMarks) taken() bool {
	if m.prev.kind != word || m.tail != ',' || !m.prev.is(gerund) && guessClass(m.prev.low, false) != gerund {
		return false
	}
	f := m.prev.form
	return f == nil || f.use&(plainUse|tellUse) == 0 || f.use&closeUse != 0 || workVerbs.Has(f.base)
}

// calls says whether the sentence calls something by these words: "called it “The Wreck”".
func (m *inMarks) calls() bool {
	if !m.attributed || m.a.verb == nil {
		return false
	}
	switch m.a.verb.form.base {
	case "call", "describe", "brand", "label", "slam", "refer", "hail", "denounce", "deem", "praise", "blast", "deride":
		return true
	}
	return false
}

// makesWork says whether the verb is one whose object in marks is a work: wrote “Blue Door”.
func (m *inMarks) makesWork() bool {
	return m.a.verb != nil && workVerbs.Has(m.a.verb.form.base)
}

// workVerbs take a title as readily as words: wrote, sang, saw.
var workVerbs = wordset.Of(`write sing recite read open quote finish announce tease promise caption see love want find cast present discuss plan rap back`)

// hasMedium says whether the name of a medium or of somebody who works in it stands beside the
// stretch: the film “…”, “…” star. reported: the word before is what reports the stretch; verbal: that
// word is a verb here.
func (m *inMarks) hasMedium(reported, verbal bool) bool {
	if m.prev.kind == comma && m.titled && m.tail != '.' && (m.before.is(medium) || m.work) { // in his memoir, “Boys by the Yard,” Lee called
		return true
	}
	if m.whole && m.words > 3 && !(m.titled && m.tail == 0) {
		return false
	}
	switch {
	case m.prev.kind == word && (m.prev.low == "words" || m.prev.low == "word") && m.attributed && m.a.verb != nil && m.a.verb.form.use&plainUse != 0 && !m.a.verb.naming:
		return false // replied with the words “…”
	case m.prev.kind == word && m.prev.is(medium|naming) && !verbal && !reported:
		if m.prev.is(medium) && !termNouns.Has(m.prev.low) && m.attributed && !m.capital && m.words > 3 {
			return false // said they would run a show “like no other before”
		}
		return m.words <= 12 && (m.tail == 0 || m.tail == ',' || m.titled) || m.words <= 3
	case m.prev.kind == comma && m.before.is(medium) && m.titled:
		return true
	}
	return m.next.kind == word && m.next.is(medium|role) && !m.next.is(det) && m.tail == 0 && m.words <= 8 && m.capital && !m.whole
}

// termNouns take words in lower case as readily as a title.
var termNouns = wordset.Of(`word words phrase term nickname moniker alias motto slogan acronym sign banner handle username password hashtag
	title t-shirt tattoo headline chapter verse lyric`)

// isVerbUse says whether the word at ts[i], a medium by the table, is a verb here: "he sings", "she
// shows".
func isVerbUse(ts []token, i int) bool {
	if i == 0 {
		return false
	}
	p := &ts[i-1]
	return p.is(subject) && !isName(p) && ts[i].is(verb) || p.kind == word && p.low == "to" && ts[i].is(verb)
}

// neighbour gives ts[i], or an empty token outside the sentence.
func neighbour(ts []token, i int) *token {
	if i < 0 || i >= len(ts) {
		return &token{}
	}
	return &ts[i]
}
