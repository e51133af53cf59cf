package quotation

import (
	"strings"

	"firsthand/internal/wordset"
)

// voice is somebody who speaks, as the text mentions them; bytes. end 0: nobody is named.
type voice struct {
	start, end int
	who        int32 // the person, -1 where the text does not say
}

// nobody is the voice of words that the text gives to nobody.
var nobody = voice{who: -1}

func (v voice) none() bool { return v.end == 0 }

// speechNouns are what a message is called: "his answer was:" is he speaking.
var speechNouns = wordset.Of(`response message answer reply advice verdict reaction words statement motto explanation comment comments
	post caption tweet quote assessment conclusion view opinion take summary warning plea promise pledge note letter email e-mail
	mantra philosophy thought thoughts prediction testimony account remark remarks question request offer argument speech point theory hope fear`)

// voiceOf makes a voice of a phrase in ts.
func (r *reader) voiceOf(ts []token, p phrase) voice {
	if p.none() {
		return nobody
	}
	p = possessor(ts, p)
	p.to = beforeLetters(ts, p.from, p.to)
	first, last := &ts[p.from], &ts[p.to-1]
	v := voice{start: first.start, end: r.people.withoutPossessive(first.start, last.end), who: -1}
	switch {
	case p.to == p.from+1 && first.is(subject|object|possessive) && !isName(first):
		v.end = pronounEnd(first)
		if pronoun := pronounFor(pronounOf(first.low)); pronoun != "" {
			v.who = r.focus.resolve(pronoun, first.start)
		}
	case isName(last) || isName(first) && !ts[p.to-1].is(role) && !first.poss:
		v.who = r.people.at(v.start, v.end)
		if v.who < 0 && last.caps && last.is(role) && p.to-p.from <= 2 && p.from > 0 && ts[p.from-1].low == "the" { // "the MP", "the Green MP"
			v.who = r.describedAs(ts, phrase{p.from - 1, p.to})
			v.start = ts[p.from-1].start
		}
	default:
		v.who = r.describedAs(ts, p)
	}
	return v
}

// possessor narrows "his answer" and "Lee's message" to whose it is.
func possessor(ts []token, p phrase) phrase {
	if p.to-p.from < 2 {
		return p
	}
	last := &ts[p.to-1]
	if isName(last) || !speechNouns.Has(last.low) {
		return p
	}
	for k := p.from; k < p.to-1; k++ {
		if ts[k].kind == word && ts[k].low == "whose" && k > 1 {
			if q := antecedent(ts, k); !q.none() {
				return q
			}
		}
		if ts[k].kind == word && ts[k].is(possessive) && !ts[k].is(rel) {
			return phrase{k, k + 1}
		}
		if ts[k].poss {
			from := k
			for from > p.from && isName(&ts[from-1]) {
				from--
			}
			return phrase{from, k + 1}
		}
	}
	return p
}

// pronounOf gives the pronoun of a contraction: he's → he.
func pronounOf(low string) string {
	if i := strings.IndexByte(low, '\''); i > 0 {
		return low[:i]
	}
	return low
}

func pronounEnd(t *token) int {
	return t.start + len(pronounOf(t.low))
}

// isHuman says whether a phrase can speak of its own: a name, a pronoun, a noun for a person.
func (r *reader) isHuman(ts []token, p phrase) bool {
	if p.none() {
		return false
	}
	first, last := &ts[p.from], &ts[p.to-1]
	if p.to == p.from+1 && first.kind == word && first.is(subject) && !isName(first) {
		low := pronounOf(first.low)
		return low != "it" && low != "you"
	}
	if isName(last) {
		return r.people.at(first.start, last.end) >= 0
	}
	if p.to == p.from+2 && first.is(det) && ordinals.Has(last.low) || p.to == p.from+1 && standAlone.Has(first.low) {
		return true
	}
	for k := p.from; k < p.to; k++ {
		if ts[k].kind == word && ts[k].is(role|spokes|kin|rank) && !ts[k].is(medium) {
			return true
		}
	}
	return false
}

// ordinals stand for a person behind an article: "a third".
var ordinals = wordset.Of(`first second third fourth fifth sixth other others last latter former few many`)

// isWritten says whether a phrase names something written that can be quoted.
func isWritten(ts []token, p phrase) bool {
	return !p.none() && ts[p.to-1].kind == word && ts[p.to-1].is(document)
}

// plausible says whether a phrase can name a speaker at all: a name, a pronoun, a noun for a person, a
// body or something written, or any noun with an article or in the plural. A bare noun is more often
// an error of reading.
func (r *reader) plausible(ts []token, p phrase) bool {
	if p.none() {
		return false
	}
	first, last := &ts[p.from], &ts[p.to-1]
	if p.to == p.from+1 && (first.low == "the" || first.low == "a" || first.low == "an") {
		return false
	}
	if first.kind == number {
		return !strings.ContainsAny(first.low, ":$£€%.")
	}
	if first.low == "no" || first.low == "that" || first.low == "this" && p.to == p.from+1 || first.low == "what" || last.low == "lot" || last.is(calendar) && !last.upper {
		return false
	}
	if isName(last) || first.is(subject|object|possessive) || first.poss || first.upper && p.from == 0 {
		return true
	}
	for k := p.from; k < p.to; k++ {
		if ts[k].is(role | spokes | kin | rank | document) {
			return true
		}
	}
	if first.is(det) {
		return p.to > p.from+1 || first.low != "the" && first.low != "a" && first.low != "an"
	}
	return plural(last) || last.class == 0 && len(last.low) > 3 && last.low[len(last.low)-1] == 's'
}

// narrator says whether a voice is the writer's own: I, we.
func (r *reader) narrator(v voice) bool {
	return !v.none() && firstPerson.Has(lower(r.text[v.start:v.end]))
}

// humanVoice says whether a mention is a person's rather than a paper's or a sign's.
func (r *reader) humanVoice(v voice) bool {
	ts := tokenise(r.text, v.start, v.end, nil)
	return len(ts) > 0 && (r.isHuman(ts, phrase{0, len(ts)}) || isName(&ts[len(ts)-1]))
}
