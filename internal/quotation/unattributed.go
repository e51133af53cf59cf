package quotation

// maxRunning is how many paragraphs a speaker goes on without being named again.
const maxRunning = 2

// unattributed decides about a stretch whose sentence has no words of speaking for it: a sentence of
// its own goes on with who speaks already; a few words inside narration are left alone unless the
// narration is about who speaks. ok is false for what is no quote.
func (r *reader) unattributed(ts []token, qi int, s *sentence, here *scene) (a attribution, partial, ok bool) {
	sh := r.shapeOf(ts[qi])
	if r.standsAlone(ts, qi) {
		if sh.words < 2 && sh.tail == 0 || sh.words < 3 && qi > 0 && ts[qi-1].kind == colon && (!sh.capital || sh.words == 1) {
			return a, false, false
		}
		return r.goesOn(ts, qi, here), false, true
	}
	if qi == 0 && sh.tail == ',' && sh.capital && !sh.titled && sh.words > 2 && len(ts) > 1 && ts[1].kind == word && ts[1].is(be) { // “They're late,” was one answer
		return attribution{who: nobody, rule: unsaid, direct: true, nobody: true}, false, true
	}
	if sh.words < 5 || sh.titled {
		return a, true, false
	}
	if who, ok := r.insideNarration(ts, qi, here); ok {
		return who, true, true
	}
	return attribution{who: nobody, rule: nearNobody}, true, true
}

// standsAlone says whether the stretch is a sentence by itself: only marks and stretches around it, or
// a whole sentence behind a colon.
func (r *reader) standsAlone(ts []token, qi int) bool {
	if alone(ts) {
		return true
	}
	if qi > 0 && ts[qi-1].kind == colon {
		return true
	}
	tail := r.z.tail(ts[qi])
	return qi == 0 && (tail == '.' || tail == '?') && len(ts) > 1 && ts[1].kind == word && ts[1].upper
}

// goesOn gives the speaker of a whole sentence in marks that nothing around it attributes.
func (r *reader) goesOn(ts []token, qi int, here *scene) attribution {
	if here.last >= 0 {
		return r.sameParagraph(here)
	}
	if here.plain {
		if !here.subject.none() {
			return attribution{who: here.subject, cue: here.cue, rule: here.toSubject(), direct: true}
		}
		if here.letter {
			return attribution{who: nobody, rule: unsaid, direct: true, nobody: true}
		}
		if r.runningNear(here) && !here.before.colon {
			return attribution{who: r.running, rule: unsaid, direct: true}
		}
		return attribution{who: nobody, rule: leftOpen, direct: true}
	}
	if here.before.colon {
		return attribution{who: here.before.who, cue: here.before.cue, rule: here.before.rule, direct: true, nobody: here.before.who.none()}
	}
	if r.asked(here) { // “Was it?” Lee asked. “No, sir.”: the answer is not the asker's
		return attribution{who: r.other, rule: answers, direct: true, nobody: r.other.none()}
	}
	if r.runningNear(here) {
		return attribution{who: r.beat(here), rule: goesOn, direct: true}
	}
	return attribution{who: nobody, rule: leftOpen, direct: true}
}

// beat gives who goes on speaking as the sentence behind the quote mentions them: “…” She laughs. “…”
func (r *reader) beat(here *scene) voice {
	if here.at+1 >= len(r.a.sentences) || r.running.who < 0 {
		return r.running
	}
	ts := r.a.sentences[here.at+1].tokens
	if p := r.z.mainSubject(ts); !p.none() && r.isHuman(ts, p) {
		if v := r.voiceOf(ts, p); v.who == r.running.who {
			return v
		}
	}
	return r.running
}

// toSubject is the rule that gives a sentence in marks to the subject of the narration before it: a better one
// where that subject is said to speak.
func (here *scene) toSubject() rule {
	if here.reports {
		return toldBefore
	}
	return toTopic
}

// asked says whether the paragraph before ended with a question that somebody is said to have asked.
func (r *reader) asked(here *scene) bool {
	n := len(r.found)
	if n == 0 || here.para.index-r.runningAt > 1 {
		return false
	}
	last := &r.found[n-1]
	end := last.spans[len(last.spans)-1].end
	return (last.cue == "asked" || last.cue == "asks") && end > 0 && r.text[end-1] == '?'
}

// sameParagraph gives the speaker of a later quote in a paragraph: who spoke before, unless a name has
// come between.
func (r *reader) sameParagraph(here *scene) attribution {
	last := &r.found[here.last]
	if here.letter {
		return attribution{who: nobody, rule: unsaid, direct: true, nobody: true}
	}
	if !here.subject.none() && here.named && (here.subject.who < 0 || here.subject.who != last.speaker.who) {
		return attribution{who: here.subject, cue: here.cue, rule: here.toSubject(), direct: true}
	}
	if last.speaker.none() {
		return attribution{who: nobody, rule: unsaid, direct: true, nobody: true}
	}
	return attribution{who: last.speaker, cue: last.cue, rule: min(last.rule, again), direct: true}
}

// runningNear says whether the one who spoke last is near enough to go on.
func (r *reader) runningNear(here *scene) bool {
	return !r.running.none() && here.para.index-r.runningAt <= maxRunning
}

// insideNarration gives the speaker of some words inside a sentence that has no word of speaking: its
// subject, where that is who speaks here anyway.
func (r *reader) insideNarration(ts []token, qi int, here *scene) (attribution, bool) {
	p := r.z.mainSubject(ts[:qi])
	if !p.none() && r.isHuman(ts, p) {
		v := r.voiceOf(ts, p)
		if v.who >= 0 && v.who == r.running.who {
			return attribution{who: v, rule: nearSubject}, true
		}
	}
	if here.last >= 0 && !r.found[here.last].speaker.none() {
		return attribution{who: r.found[here.last].speaker, cue: r.found[here.last].cue, rule: nearSubject}, true
	}
	if here.reports && !here.subject.none() {
		return attribution{who: here.subject, cue: here.cue, rule: nearSubject}, true
	}
	return attribution{}, false
}
