package quotation

import "firsthand/internal/wordset"

// withoutVerb reads an act of speaking that has no verb of speaking at ts[i]: "according to X", "claims by X
// that", "X is adamant that".
func (z *analyser) withoutVerb(ts []token, i int) (report, bool) {
	if ts[i].kind != word {
		return report{}, false
	}
	if r, ok := accordingTo(ts, i); ok {
		return r, true
	}
	if r, ok := claimOf(ts, i); ok {
		return r, true
	}
	return z.stance(ts, i)
}

// claims are what somebody's words are called when a clause says what they were.
var claims = wordset.Of(`claim claims allegation allegations accusation accusations suggestion suggestions assertion assertions
	complaint complaints insistence contention charge charges warning warnings belief`)

// claimOf reads "claims by X that", "X's claim that" and "amid Green claims that".
func claimOf(ts []token, i int) (report, bool) {
	if ts[i].setting&claiming == 0 || ts[i].upper || i+1 >= len(ts) {
		return report{}, false
	}
	r := report{verb: i, after: i + 1, form: speechForm{use: partUse, base: ts[i].low}, cue: ts[i].low, noun: true}
	if next := &ts[i+1]; next.low == "by" || next.low == "from" {
		r.who = phraseAt(ts, i+2)
		r.after = skipApposition(ts, r.who.to)
		return r, !r.who.none() && r.after < len(ts) && (ts[r.after].low == "that" || ts[r.after].low == "of")
	}
	if i == 0 {
		return report{}, false
	}
	switch prev := &ts[i-1]; {
	case prev.poss, prev.kind == word && prev.is(possessive) && !prev.is(rel):
		r.who = phrase{i - 1, i}
		if prev.poss {
			r.who, _ = oneBefore(ts, i-1, 0)
		}
		return r, !r.who.none() && ts[i+1].low == "that"
	case isName(prev) && i > 1 && (ts[i-2].low == "amid" || ts[i-2].low == "amidst" || ts[i-2].low == "despite"):
		r.who = phrase{i - 1, i}
		return r, true
	}
	return report{}, false
}

// stances are what somebody is who thinks something: "Lee was adamant that".
var stances = wordset.Of(`confident sure convinced adamant certain hopeful optimistic satisfied`)

// stance reads "X is confident that", which gives a few words of X as "believes" does.
func (z *analyser) stance(ts []token, i int) (report, bool) {
	if ts[i].setting&standing == 0 || i == 0 || !ts[i-1].is(be|adverb) || ts[i-1].kind != word {
		return report{}, false
	}
	j, is, _ := verbGroup(ts, i)
	if !is || i+1 >= len(ts) || ts[i+1].kind != word || ts[i+1].is(prep|conj) {
		return report{}, false
	}
	who := z.leftSubject(ts, j, false, nil)
	return report{verb: i, after: i + 1, who: who, form: speechForm{use: partUse, base: ts[i].low}, cue: ts[i].low, noun: true}, !who.none()
}
