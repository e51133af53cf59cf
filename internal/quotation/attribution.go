package quotation

import "firsthand/internal/wordset"

// attribution is what a sentence says about who spoke one stretch in it.
type attribution struct {
	who       voice
	cue       string
	rule      rule
	direct    bool    // the stretch stands on its own, not as part of a paraphrase
	verb      *report // the act of speaking, where there is one
	nobody    bool    // the sentence says clearly that it names nobody
	overheard bool    // by words on a thing, a voice from the back and the like
}

// attribute finds who said the stretch at ts[qi] in its own sentence. ok is false where the sentence
// does not say.
func (r *reader) attribute(ts []token, rs []report, qi int) (attribution, bool) {
	if a, ok := r.ofNobody(ts, rs, qi); ok {
		return a, true
	}
	after, okAfter := r.attributeAfter(ts, rs, qi)
	if okAfter && (r.ledIn(ts, rs, qi) || r.toldOf(ts, rs, qi, after)) {
		okAfter = false // "she says, “…” – a friend had told her so"
	}
	if okAfter && after.direct && !(after.cue == "according to" && saidRightBefore(rs, qi)) && !r.calledSo(ts, rs, qi) && !wasTold(rs, qi) {
		return after, true
	}
	before, okBefore := r.attributeBefore(ts, rs, qi)
	if okBefore && before.nobody && before.verb != nil && before.verb.passive && broadVerbs.Has(before.verb.form.base) {
		if later, ok := r.attributeLater(ts, rs, qi); ok { // "is seen as a “…”, said Lee"
			return later, true
		}
	}
	if okBefore && (before.direct || before.verb == nil || before.nobody || r.isHuman(ts, before.verb.who) || isName(&ts[before.verb.who.to-1]) ||
		isWritten(ts, before.verb.who) || before.verb.after == qi) {
		return before, true
	}
	if later, ok := r.attributeLater(ts, rs, qi); ok && okBefore {
		return later, true
	}
	if okBefore {
		return before, true
	}
	if okAfter {
		return after, true
	}
	return r.attributeLater(ts, rs, qi)
}

// calledSo says whether the stretch is what somebody calls a thing, whoever tells of it behind: Lee called it
// “a mess,” according to two who were there.
func (r *reader) calledSo(ts []token, rs []report, qi int) bool {
	for i := range rs {
		rep := &rs[i]
		if rep.after < qi && qi-rep.after <= 4 && !rep.passive && !rep.naming && namesThing.Has(rep.form.base) && r.z.startsLow(ts[qi]) && r.isHuman(ts, rep.who) {
			return !newClause(ts, rep.after, qi) && ts[qi-1].kind == word
		}
	}
	return false
}

// wasTold says whether the last report before the stretch tells what somebody was told, with nobody who told
// them: He was told it was “late,” he said.
func wasTold(rs []report, qi int) bool {
	for i := len(rs) - 1; i >= 0; i-- {
		if rs[i].after <= qi {
			return rs[i].passive && rs[i].who.none() && rs[i].form.base == "tell" && !rs[i].toWhom.none()
		}
	}
	return false
}

// namesThing are verbs that say what somebody calls a thing.
var namesThing = wordset.Of(`call describe brand label term denounce`)

// ledIn says whether a verb of speaking and a mark lead to the stretch, which itself leads on to nothing.
func (r *reader) ledIn(ts []token, rs []report, qi int) bool {
	if qi < 2 || r.z.tail(ts[qi]) == ',' || ts[qi-1].kind != comma && ts[qi-1].kind != colon {
		return false
	}
	return saidRightBefore(rs, qi-1)
}

// toldOf says whether a body or paper behind the stretch only tells what somebody said: he said, “…,” the ministry said.
func (r *reader) toldOf(ts []token, rs []report, qi int, after attribution) bool {
	if qi < 2 || ts[qi-1].kind != comma && ts[qi-1].kind != colon || after.verb == nil || after.verb.who.none() || !saidRightBefore(rs, qi-1) {
		return false
	}
	last := &ts[after.verb.who.to-1]
	return !isName(last) && last.is(spokes|document) && !last.is(female|male)
}

// ends says whether the stretch at ts[qi] ends in a mark, its own or the one behind it, so that an
// attribution may follow; next is the index of the word behind.
func (r *reader) ends(ts []token, qi int) (ends bool, next int) {
	next = qi + 1
	ends = r.z.tail(ts[qi]) != 0
	if next < len(ts) && (ts[next].kind == comma || ts[next].kind == dash) {
		return true, next + 1
	}
	return ends, next
}

// saidRightBefore says whether a verb of speaking ends right before ts[at]: Lee replied “…,” according to
// the report.
func saidRightBefore(rs []report, at int) bool {
	for i := range rs {
		if rs[i].after == at && !rs[i].passive && !rs[i].naming && rs[i].form.use&plainUse != 0 && !rs[i].who.none() {
			return true
		}
	}
	return false
}
