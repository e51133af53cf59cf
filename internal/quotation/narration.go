package quotation

import "firsthand/internal/wordset"

// narration reads a paragraph of narration and the stretches in it.
func (r *reader) narration(before lead) {
	here := scene{before: before, last: -1, para: r.paras[r.next]}
	for i := range r.a.sentences {
		r.sentence(i, &here)
	}
	r.closeScene(&here)
}

// scene is what is known inside one paragraph.
type scene struct {
	before  lead
	at      int // the sentence that is read
	para    paragraph
	last    int   // index in found of the last quote of the paragraph, -1 none
	subject voice // who the narration since then is about
	named   bool  // that subject is a name or a noun, no pronoun
	cue     string
	venue   venue // of the last sentence with a report and no quote
	context piece
	reports bool // the last sentence of narration reported speech
	plain   bool // the paragraph has had narration
	letter  bool // the narration ended with something written that nobody is said to have sent
}

// sentence reads one sentence.
func (r *reader) sentence(i int, here *scene) {
	here.at = i
	s := &r.a.sentences[i]
	ts, rs := s.tokens, r.reports[i]
	quotes := 0
	first := len(r.found)
	for qi := range ts {
		if ts[qi].kind == quoted {
			quotes++
			r.stretch(ts, rs, qi, s, here)
		}
	}
	if alone(ts) {
		return
	}
	v := r.venueOf(ts, rs)
	r.talks.note(r, ts, rs, v, piece{s.start, s.end})
	for k := first; k < len(r.found); k++ {
		r.addVenue(&r.found[k], v)
	}
	if quotes > 0 && len(r.found) > first {
		return
	}
	r.narrate(ts, rs, here, v, piece{s.start, s.end})
}

// alone says whether a sentence is nothing but stretches and marks.
func alone(ts []token) bool {
	for i := range ts {
		if ts[i].kind == word || ts[i].kind == number {
			return false
		}
	}
	return true
}

// narrate notes who a sentence without quotes is about.
func (r *reader) narrate(ts []token, rs []report, here *scene, v venue, context piece) {
	here.plain = true
	p, cue := phrase{}, ""
	for i := len(rs) - 1; i >= 0; i-- {
		if !rs[i].passive && !rs[i].naming && rs[i].form.use&plainUse != 0 && rs[i].form.use&closeUse == 0 && r.plausible(ts, rs[i].who) && !subordinate(ts, &rs[i]) {
			p, cue = rs[i].who, rs[i].cue
			break
		}
	}
	for i := range rs {
		if rs[i].passive && rs[i].form.base == "ask" && r.plausible(ts, rs[i].toWhom) { // the one asked answers
			p, cue = rs[i].toWhom, rs[i].cue
		}
	}
	here.reports = !p.none()
	agrees := false
	for i := range rs {
		agrees = agrees || !rs[i].passive && !rs[i].naming && rs[i].form.use&partUse != 0 && !broadVerbs.Has(rs[i].form.base) && r.isHuman(ts, rs[i].who)
	}
	if p.none() {
		if p = presented(ts); p.none() {
			p = r.z.mainSubject(ts)
		}
	}
	here.venue, here.context = v, context
	p = possessor(ts, p)
	here.letter = !r.isHuman(ts, p) && (endsWithWriting(ts) || ts[0].low == "there" && holdsWriting(ts))
	if !r.isHuman(ts, p) && !here.reports && !(possessiveStart(ts, p)) || !here.reports && ts[p.from].low == "they" {
		return
	}
	who := r.voiceOf(ts, p)
	if who.none() {
		return
	}
	here.subject, here.cue = who, cue
	if who.who >= 0 {
		r.focus.topic, r.focus.topicAt = who.who, who.start
	}
	here.named = isName(&ts[p.to-1]) && who.who >= 0 || here.reports || agrees && len(ts) < 8
	if who.who >= 0 && here.reports {
		r.focus.speaker, r.focus.speakerAt = who.who, who.start
	}
}

// arrivals are verbs that lead to a name behind them: "Outside stood Ann Lee".
var arrivals = wordset.Of(`was is stood stands sat sits came comes waited waits lay lies followed follows`)

// presented gives the name that a sentence brings in behind its verb: "Among them was Ann Lee, 83, whose …".
func presented(ts []token) phrase {
	if len(ts) == 0 || ts[0].kind != word || !ts[0].is(prep|adverb) || ts[0].is(subject) {
		return phrase{}
	}
	for k := 1; k < len(ts) && k < 9 && ts[k].kind == word && !isName(&ts[k]); k++ {
		if !arrivals.Has(ts[k].low) {
			continue
		}
		if p := phraseAt(ts, k+1); !p.none() && isName(&ts[p.to-1]) && !ts[p.to-1].is(notName|calendar) {
			return p
		}
		return phrase{}
	}
	return phrase{}
}

// subordinate says whether a report stands in a clause that depends on another: "since they shared a flat".
func subordinate(ts []token, rep *report) bool {
	k := rep.who.from - 1
	return k > 0 && ts[k].kind == word && ts[k].is(sub|rel) && ts[k].low != "that" && !isName(&ts[k])
}

// endsWithWriting says whether a sentence ends by naming something written or recorded: "and there was
// a note."
func endsWithWriting(ts []token) bool {
	for k := len(ts) - 1; k >= 0; k-- {
		if ts[k].kind == word {
			return ts[k].is(document) || speechNouns.Has(ts[k].low)
		}
	}
	return false
}

// holdsWriting says whether a sentence speaks of something written: "There was a card on the cage."
func holdsWriting(ts []token) bool {
	for k := range ts {
		if ts[k].kind == word && !ts[k].upper && ts[k].is(document) {
			return true
		}
	}
	return false
}

func possessiveStart(ts []token, p phrase) bool {
	return !p.none() && p.to == p.from+1 && ts[p.from].is(possessive) && ts[p.from].low != "its" && ts[p.from].low != "your"
}

// closeScene settles what the paragraph leads to.
func (r *reader) closeScene(here *scene) {
	if n := len(r.a.sentences); n > 0 {
		ts := r.a.sentences[n-1].tokens
		if len(ts) > 1 && ts[len(ts)-1].kind == colon {
			r.leadFrom(ts, r.reports[n-1], here)
		}
	}
	if here.last < 0 && !here.subject.none() && !r.narrator(here.subject) && here.subject.end > 0 && (here.named || r.running.none()) {
		r.running, r.runningAt = here.subject, here.para.index
	} else if here.last < 0 && !r.running.none() && here.subject.who == r.running.who && here.subject.who >= 0 {
		r.runningAt = here.para.index
	}
}
