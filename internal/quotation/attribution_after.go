package quotation

import (
	"strings"

	"firsthand/internal/wordset"
)

// attributeAfter reads what follows a stretch: "…," said X; "…," X, 42, told Y; "…" — X.
func (r *reader) attributeAfter(ts []token, rs []report, qi int) (attribution, bool) {
	ends, next := r.ends(ts, qi)
	if qi > 0 && ts[qi-1].kind == word && ts[qi-1].is(prep) && r.shapeOf(ts[qi]).words <= 4 && !(qi > 1 && isVerbOfSpeech(&ts[qi-2])) { // beside “…,” an officer wrote
		return attribution{}, false
	}
	if next >= len(ts) || !ends && !r.opensClause(ts, qi) {
		return attribution{}, false
	}
	if ends && ts[next-1].kind == dash {
		if a, ok := r.signed(ts, next); ok {
			return a, true
		}
	}
	if t := &ts[next]; ends && t.kind == word && sounds.Has(t.low) && next+1 < len(ts) && drifting.Has(ts[next+1].low) {
		return attribution{who: nobody, cue: t.low, rule: namesNobody, direct: true, nobody: true}, true // "…," came from the back row
	}
	if a, ok := r.isHow(ts, rs, next); ok {
		return a, true
	}
	for i := range rs {
		rep := &rs[i]
		if rep.verb < next || rep.naming || besides(rep) {
			continue
		}
		if rep.passive && rep.after < len(ts) && ts[rep.after].low == "to" { // "is said to have muttered"
			continue
		}
		if !r.standsBehind(ts, rs, rep, next) {
			break
		}
		if rep.passive || !rep.inverted && rep.after < len(ts) && ts[rep.after].low == "that" {
			break
		}
		if rep.form.use&closeUse != 0 && rep.form.use&plainUse != 0 && !ends {
			break
		}
		if isAnonymous(ts, rep.who) || rep.form.base == "come" && replyNouns.Has(ts[rep.who.to-1].low) {
			return attribution{who: nobody, cue: rep.cue, rule: namesNobody, direct: true, nobody: true}, true
		}
		a := attribution{who: r.voiceOf(ts, rep.who), cue: rep.cue, rule: saidBehind, direct: true, verb: rep}
		return a, !a.who.none() && r.plausible(ts, rep.who)
	}
	if !ends {
		return attribution{}, false
	}
	if a, ok := r.unknownVerb(ts, next); ok {
		return a, true
	}
	return r.looselyBehind(ts, rs, qi, next)
}

// looselyBehind gives the first one who is said to speak behind a stretch that leads on with a comma or
// ends in a mark, however the words between are built: "…," chairman and chief executive Ann Lee said.
func (r *reader) looselyBehind(ts []token, rs []report, qi, next int) (attribution, bool) {
	if tail := r.z.tail(ts[qi]); tail == '.' || tail == 0 && ts[next-1].kind != comma || saidRightBefore(rs, qi) {
		return attribution{}, false
	}
	if ts[next].is(conj|sub|rel|prep) && !isName(&ts[next]) || qi > 0 && saidRightBefore(rs, qi-1) {
		return attribution{}, false
	}
	for i := range rs {
		rep := &rs[i]
		if rep.verb < next || rep.passive || rep.naming || besides(rep) || rep.form.use&(plainUse|tellUse) == 0 || rep.form.use&closeUse != 0 && rep.form.base != "quote" {
			continue
		}
		if markBetween(ts, next, rep.verb) || rep.who.none() || rep.who.from < next || rep.form.base == "quote" {
			if rep.form.base == "quote" {
				continue // "… quoted an insider as saying"
			}
			return attribution{}, false
		}
		for k := next; k < rep.who.from; k++ {
			if ts[k].is(rel|sub) && ts[k].kind == word || ts[k].kind == comma && k > next+6 {
				return attribution{}, false // "…," a sentence that Lee read aloud
			}
		}
		a := attribution{who: r.voiceOf(ts, rep.who), cue: rep.cue, rule: looselyBehind, direct: true, verb: rep}
		return a, !a.who.none() && r.plausible(ts, rep.who)
	}
	return attribution{}, false
}

// besides says whether a report only adds to its sentence: "“…”, the council recommending a dictionary".
func besides(rep *report) bool { return rep.form.form == formIng && rep.who.to == rep.verb }

// drifting are the words behind them.
var drifting = wordset.Of(`from out up back across over down in through`)

// sounds are what words do that come from nobody in particular.
var sounds = wordset.Of(`came comes rose rang rings went goes echoed floated floats drifted drifts`)

// isHow reads "…" is how one friend describes it.
func (r *reader) isHow(ts []token, rs []report, next int) (attribution, bool) {
	if next+2 >= len(ts) || !ts[next].is(be) || ts[next+1].low != "how" && ts[next+1].low != "what" {
		return attribution{}, false
	}
	for i := range rs {
		if rs[i].verb > next+1 && !rs[i].passive && !rs[i].who.none() && rs[i].who.from > next+1 {
			a := attribution{who: r.voiceOf(ts, rs[i].who), cue: rs[i].cue, rule: saidPart, verb: &rs[i]}
			return a, !a.who.none()
		}
	}
	return attribution{}, false
}

// opensClause says whether a stretch without a closing stop stands where a whole quote could: at
// the start of its sentence or behind a comma, not inside a phrase ("the “…” singer").
func (r *reader) opensClause(ts []token, qi int) bool {
	if qi+1 < len(ts) && ts[qi+1].kind == word && ts[qi+1].is(role|medium|kin) && !ts[qi+1].is(det) {
		return false
	}
	if qi+2 < len(ts) && ts[qi+1].kind == word && !ts[qi+1].upper && ts[qi+1].class == 0 && ts[qi+1].form == nil && isName(&ts[qi+2]) {
		return false // “Old Quay” luthier Ann Lee
	}
	return qi == 0 || ts[qi-1].kind != word && ts[qi-1].kind != number
}

// standsBehind says whether the words from ts[next] on begin with the subject and verb of rep.
func (r *reader) standsBehind(ts []token, rs []report, rep *report, next int) bool {
	if rep.inverted {
		for k := next; k < rep.verb; k++ {
			if !ts[k].is(adverb | have) {
				return false
			}
		}
		return true
	}
	if rep.who.none() || rep.who.from < next || rep.who.from > rep.verb {
		return false
	}
	if ts[next].low == "as" { // "…," as X put it
		next++
	}
	for k := next; k < rep.who.from; k++ { // what sharpen cut off: "the singer", "former mayor"
		t := &ts[k]
		if t.kind == comma {
			if k > next && ts[k-1].is(role|kin) && k+1 == rep.who.from {
				continue
			}
			return false
		}
		if t.is(prep|conj|sub) && !isName(t) {
			return false
		}
		if t.kind != word && t.kind != number && t.kind != quoted || t.is(verb|aux|be|rel|past) && !t.is(role|det) || reportsAt(rs, k) {
			return false
		}
	}
	return true
}

func reportsAt(rs []report, i int) bool {
	for k := range rs {
		if rs[k].verb == i {
			return true
		}
	}
	return false
}

// signed reads a name behind a dash that ends the sentence: "…" — X.
func (r *reader) signed(ts []token, next int) (attribution, bool) {
	p := phraseAt(ts, next)
	if p.none() || !isName(&ts[p.to-1]) {
		return attribution{}, false
	}
	if p.to < len(ts) && ts[p.to].kind == word && !ts[p.to].upper && !ts[p.to].is(prep) && !strings.HasPrefix(ts[p.to].low, "http") {
		return attribution{}, false
	}
	return attribution{who: r.voiceOf(ts, p), cue: "—", rule: signedBy, direct: true}, true
}

// unknownVerb reads "…," X deadpans: a name or pronoun and a word that looks like a verb close the
// sentence. "…," X via Instagram likewise.
func (r *reader) unknownVerb(ts []token, next int) (attribution, bool) {
	if t := &ts[next]; t.kind == word && !t.upper && (t.is(past) || t.class == 0 && len(t.low) > 3 && t.low[len(t.low)-1] == 's') {
		if p := phraseAt(ts, next+1); !p.none() && (r.isHuman(ts, p) || isName(&ts[p.to-1])) && (p.to == len(ts) || ts[p.to].kind != word) { // "…," snarks the friend
			return attribution{who: r.voiceOf(ts, p), cue: t.low, rule: oddVerb, direct: true}, true
		}
	}
	p := phraseAt(ts, next)
	if p.none() {
		return attribution{}, false
	}
	at := skipApposition(ts, p.to)
	for at < len(ts) && ts[at].is(adverb) && at+1 < len(ts) && ts[at+1].kind == word {
		at++
	}
	if at >= len(ts) {
		return attribution{}, false
	}
	t := &ts[at]
	if t.low == "via" && isName(&ts[p.from]) {
		return attribution{who: r.voiceOf(ts, p), cue: "via", rule: signedBy, direct: true}, true
	}
	if !(isName(&ts[p.from]) || ts[p.from].is(subject) || ts[p.from].is(det) && r.isHuman(ts, p)) || t.kind != word || t.upper || t.is(functionWords) {
		return attribution{}, false
	}
	if !t.is(past) && !(t.class == 0 && len(t.low) > 3 && t.low[len(t.low)-1] == 's') {
		return attribution{}, false
	}
	if at+1 < len(ts) && ts[at+1].kind == word && !ts[at+1].is(prep|adverb|calendar|sub) {
		return attribution{}, false
	}
	return attribution{who: r.voiceOf(ts, p), cue: t.low, rule: oddVerb, direct: true}, true
}
