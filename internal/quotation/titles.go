package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"
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
var smallWords = wordSet(`a an the of in on at to for and or but nor by with from as is vs de la le el y n' 'n' & into`)

func (r *reader) shapeOf(t token) shape {
	s := r.stretchOf(t)
	body := r.text[s.start:s.end]
	sh := shape{tail: r.z.tail(t), titled: true}
	capitals := 0
	for i, w := range strings.Fields(limited(body, 2000)) {
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
		} else if !smallWords[w] {
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

// isTitle says whether the stretch at ts[qi] is a title, a nickname or the like rather than words
// that somebody said; a is who the sentence seems to give it to.
func (r *reader) isTitle(ts []token, qi int, a attribution, attributed bool) bool {
	sh := r.shapeOf(ts[qi])
	if sh.words == 0 {
		return true
	}
	if attributed && a.verb != nil && a.verb.naming {
		return sh.words < 8
	}
	prev, next := neighbour(ts, qi-1), neighbour(ts, qi+1)
	if sh.words == 1 && prev.kind == word && prev.is(aux) && !prev.is(be) && !sh.capital {
		return true // did “like” a post
	}
	if isName(prev) && isName(next) && sh.words <= 4 && !prev.poss {
		return true
	}
	sentence := sh.tail == '.' || sh.tail == '?' || sh.tail == '-'
	if !(r.calls(a, attributed) && !sh.capital) && r.hasMedium(ts, qi, prev, next, sh, attributed && a.direct, attributed && a.verb != nil && a.verb.after == qi) {
		return true
	}
	whole := attributed && a.direct
	if prev.low == "as" && neighbour(ts, qi-2).is(naming|past) && !attributed && sh.words < 5 || prev.low == "as" && neighbour(ts, qi-2).low == "known" {
		return sh.words < 8
	}
	if sh.titled && sh.words >= 2 && (!sentence || sh.tail == '.' && qi > 0) {
		return !(whole && (sh.tail == ',' || prev.kind == colon || prev.kind == comma && sh.words > 2))
	}
	if sh.names && sh.words <= 4 && !sh.titled && r.calls(a, attributed) {
		return true
	}
	if attributed && a.verb != nil && a.verb.form.use&nameUse != 0 && (sh.titled || sh.words < 4) {
		return true
	}
	if !attributed && next.kind == word && next.is(be|aux|verb|past) && sh.words < 6 {
		return true
	}
	if sh.titled && prev.kind == word && prev.is(prep) && !whole && !r.calls(a, attributed) && sh.words < 6 {
		return true
	}
	return attributed && !whole && sh.capital && !sentence && sh.words <= 6 && makesWorks(a)
}

// calls says whether the sentence calls something by these words: "called it “The Wreck”".
func (r *reader) calls(a attribution, attributed bool) bool {
	if !attributed || a.verb == nil {
		return false
	}
	switch a.verb.form.base {
	case "call", "describe", "brand", "label", "slam", "refer", "hail", "denounce", "deem", "praise", "blast", "deride":
		return true
	}
	return false
}

// makesWorks says whether the verb is one whose object in marks is a work: wrote “Blue Door”.
func makesWorks(a attribution) bool {
	if a.verb == nil {
		return false
	}
	switch a.verb.form.base {
	case "write", "sing", "recite", "read", "open", "quote", "finish", "announce", "tease", "promise", "caption", "see", "love", "want", "find", "cast", "present", "discuss", "plan", "rap", "back":
		return true
	}
	return false
}

// hasMedium says whether the name of a medium or of somebody who works in it stands beside the
// stretch: the film “…”, “…” star.
func (r *reader) hasMedium(ts []token, qi int, prev, next *token, sh shape, whole, reported bool) bool {
	if whole && sh.words > 3 && !(sh.titled && sh.tail == 0) {
		return false
	}
	if prev.kind == word && prev.is(medium|naming) && !isVerbUse(ts, qi-1) && !reported {
		return sh.words <= 12 && (sh.tail == 0 || sh.tail == ',' || sh.titled) || sh.words <= 3
	}
	if prev.kind == comma && qi >= 2 && ts[qi-2].is(medium) && sh.titled {
		return true
	}
	if next.kind == word && next.is(medium|role) && !next.is(det) && sh.tail == 0 && sh.words <= 8 && sh.capital {
		return !whole
	}
	return false
}

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
