package quotation

import "firsthand/internal/wordset"

// afterColon gives the subject of a sentence that leads to the stretch with a colon but has no verb
// of speaking: "Lee was blunt: …", "His message: …".
func (r *reader) afterColon(ts []token, qi int) (attribution, bool) {
	if qi == 0 || ts[qi-1].kind != colon || thenLeads(ts[:qi]) {
		return attribution{}, false
	}
	p := r.z.mainSubject(ts[:qi-1])
	if heard(ts, max(0, qi-20), qi-1) {
		p = phrase{}
	}
	if ts[max(0, qi-2)].low == "including" { // gave examples, including: “…”
		p = phrase{}
	}
	if a, ok := r.wordsFrom(ts, qi); ok {
		return a, true
	}
	unsaid := attribution{who: nobody, cue: ":", rule: unsaid, direct: true, nobody: true}
	if p.none() || ts[0].low == "there" || ts[0].low == "here" {
		return unsaid, r.likeSpeech(ts[qi])
	}
	if ordinals.Has(ts[p.to-1].low) && p.to+1 < qi && ts[p.to].is(be) && ts[p.to+1].is(past|verb) {
		return attribution{}, false // "the second was taped to the door:"
	}
	owner := possessor(ts, p)
	if other := r.verdictOf(ts, p, qi); !other.none() {
		owner = other
	}
	named := isName(&ts[p.to-1]) && (p.from > 0 || p.to > 1)
	if !r.plausible(ts, owner) || owner == p && (!r.isHuman(ts, p) && !named || foundWriting(ts, p.to, qi-1)) {
		return unsaid, r.likeSpeech(ts[qi])
	}
	return attribution{who: r.voiceOf(ts, owner), cue: ":", rule: colonOnly, direct: true}, true
}

// wordsFrom reads "showed them the last text from her cousin, sent at noon: “…”".
func (r *reader) wordsFrom(ts []token, qi int) (attribution, bool) {
	for k := qi - 2; k > 0 && k > qi-14; k-- {
		if ts[k].kind != word || ts[k].low != "from" || ts[k-1].kind != word || !speechNouns.Has(ts[k-1].low) && !messages.Has(ts[k-1].low) {
			continue
		}
		p := phraseAt(ts[:qi], k+1)
		if p.none() || !r.isHuman(ts, p) || p.to < qi-1 && ts[p.to].kind != comma {
			return attribution{}, false
		}
		return attribution{who: r.voiceOf(ts, p), cue: ":", rule: colonOnly, direct: true}, true
	}
	return attribution{}, false
}

// messages are what somebody writes to somebody.
var messages = wordset.Of(`text message note letter e-mail email postcard tweet reply post`)

// foundWriting says whether ts[from:to] tells of something written that its subject did not send: "found a
// message to the warden:".
func foundWriting(ts []token, from, to int) bool {
	for k := from; k < to; k++ {
		if ts[k].kind != word {
			continue
		}
		if (ts[k].is(document) && !ts[k].upper || scraps.Has(ts[k].low)) && (hasArticle(ts, k, from) || k > from && ts[k-1].is(det)) {
			return true
		}
		if sentVerbs.Has(ts[k].low) || ts[k].form != nil && ts[k].form.use&(plainUse|partUse) != 0 && ts[k].form.use&(nounUse|closeUse) == 0 && !broadVerbs.Has(ts[k].form.base) {
			return false
		}
	}
	return false
}

// scraps are small things that words are found on.
var scraps = wordset.Of(`clue post-it scrap whiteboard blackboard chalkboard napkin doormat tombstone headstone wristband`)

// fromNobody says whether the words before the colon ts[qi-1] lead to something found or heard, not to what
// the verb of rep before ts[from] reports: "she said, only a voice from over the fence:". A verb in a clause that
// only adds to what was heard reports nothing: "drew a mutter that several remember:".
func fromNobody(ts []token, rep *report, from, qi int) bool {
	if ts[qi-1].kind != colon || from > qi-1 {
		return false
	}
	if k := rep.who.from - 1; !rep.who.none() && k > 0 && ts[k].kind == word && (ts[k].low == "that" || ts[k].low == "which") {
		return heard(ts, max(0, k-8), k)
	}
	return heard(ts, from, qi-1) || ts[from].kind == comma && foundWriting(ts, from, qi-1)
}

// loud are things that a voice comes from.
var loud = wordset.Of(`speaker speakers loudspeaker loudspeakers intercom tannoy megaphone radio`)

// machines speak for nobody who is there.
var machines = wordset.Of(`recording recordings machine voicemail answerphone robocall`)

// heard says whether ts[from:to] tells of a voice that is nobody's, or that something with words on it is there: "a
// shout from the hall", "there was a card on the door", "it was over the speaker".
func heard(ts []token, from, to int) bool {
	there := false
	for k := from; k < to; k++ {
		t := &ts[k]
		switch {
		case t.kind != word:
		case t.low == "there" && k+1 < to && ts[k+1].is(be):
			there = true
		case there && (t.is(document) && !t.upper || scraps.Has(t.low)):
			return true
		case anonymous.Has(t.low) && (k+1 >= to || ts[k+1].kind != word || ts[k+1].is(prep|rel|conj)) && hasArticle(ts, k, from):
			return true
		case machines.Has(t.low) && hasArticle(ts, k, from):
			return true
		case loud.Has(t.low) && k-from > 1 && ts[k-1].is(det) && (ts[k-2].low == "over" || ts[k-2].low == "through"):
			return true
		}
	}
	return false
}

// likeSpeech says whether a stretch behind a colon could be words that somebody said rather than a title.
func (r *reader) likeSpeech(t token) bool {
	sh := r.shapeOf(t)
	return sh.words > 2 && !sh.titled || sh.tail == '.' || sh.tail == '?'
}

// verdictOf reads "the verdict of Lee: …" and "for Lee, the answer was simple: …".
func (r *reader) verdictOf(ts []token, p phrase, qi int) phrase {
	if !speechNouns.Has(ts[p.to-1].low) {
		return phrase{}
	}
	at := p.to
	if at+1 < qi && ts[at].kind == comma {
		at++
	}
	if at+1 < qi && (ts[at].low == "of" && at == p.to || ts[at].low == "from" || ts[at].low == "by") {
		return phraseAt(ts[:qi], at+1)
	}
	if ts[0].low == "for" && p.from > 2 {
		if q := phraseAt(ts[:p.from], 1); !q.none() && (q.to == p.from || ts[q.to].kind == comma) {
			return q
		}
	}
	return phrase{}
}
