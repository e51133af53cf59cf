package quotation

import (
	"slices"

	"firsthand/internal/wordset"
)

// lead is what a paragraph says of the one that follows.
type lead struct {
	who     voice
	cue     string
	rule    rule
	venue   venue
	context piece
	colon   bool // it ended with a colon
	strict  bool // by a verb that leads to words of any kind
	whole   bool // it announces what follows as the words themselves: "posted this:"
}

// leadFrom notes what a sentence that ends its paragraph with a colon leads to.
func (r *reader) leadFrom(ts []token, rs []report, here *scene) {
	l := lead{colon: true, who: nobody, context: piece{ts[0].start, ts[len(ts)-1].end}, venue: here.venue}
	for i := len(rs) - 1; i >= 0; i-- {
		rep := &rs[i]
		if rep.naming || rep.form.use&(plainUse|tellUse|pointsUse|partUse) == 0 || !r.plausible(ts, rep.who) {
			continue
		}
		if rep.form.use&closeUse != 0 && rep.form.use&pointsUse == 0 && rep.after < len(ts)-1 || broadVerbs.Has(rep.form.base) {
			continue
		}
		l.strict = strictVerbs.Has(rep.form.base)
		l.who, l.cue, l.rule = r.voiceOf(ts, rep.who), rep.cue, ledToBlock
		break
	}
	l.whole = announced.Has(ts[len(ts)-2].low) && ts[len(ts)-2].kind == word
	if !l.who.none() && firstPerson.Has(pronounOf(lower(r.text[l.who.start:l.who.end]))) { // "here is what we know:"
		l.who, l.rule = r.otherThanMe(ts), colonOnly
	} else if l.who.none() && !l.strict {
		l.who, l.cue, l.rule = r.leadWithoutVerb(ts)
		l.strict = r.lead.strict
	}
	if l.who.none() && thenLeads(ts) {
		l.who, l.cue, l.rule = here.subject, here.cue, toTopic
		if here.last >= 0 && l.who.none() {
			l.who = r.found[here.last].speaker
		}
	}
	l.venue = r.venueOf(ts, rs)
	l.strict = l.strict || l.venue.written && !l.who.none()
	r.lead = l
}

// announced are the words before a colon that announce the words themselves.
var announced = wordset.Of(`this full follows following verbatim`)

// orders are words that only say when something else was said.
var orders = wordset.Of(`then later next afterwards finally again`)

// thenLeads says whether the words of ts, up to a colon, only go on with who spoke: "Then:", "And a moment later:".
func thenLeads(ts []token) bool {
	ordered := false
	for i := range ts {
		if ts[i].kind == word && isName(&ts[i]) && i > 0 || ts[i].kind == quoted || i > 5 {
			return false
		}
		ordered = ordered || orders.Has(ts[i].low)
	}
	return ordered
}

// leadWithoutVerb reads "Here is Lee's full statement:" and "Lee on the plan:".
func (r *reader) leadWithoutVerb(ts []token) (voice, string, rule) {
	for k := range ts {
		if ts[k].kind != word || !speechNouns.Has(ts[k].low) && !ts[k].is(document) || ts[k].upper && k > 0 {
			continue
		}
		if k+2 < len(ts) && (ts[k+1].low == "from" || ts[k+1].low == "by") {
			if p := phraseAt(ts, k+2); !p.none() {
				return r.voiceOf(ts, p), ":", saidPart
			}
		}
		p, _ := oneBefore(ts, k, 0)
		if p.none() {
			continue
		}
		if owner := ownerIn(ts, p); !owner.none() {
			r.lead.strict = speechNouns.Has(ts[k].low)
			return r.voiceOf(ts, owner), ":", colonOnly
		}
	}
	p := r.z.mainSubject(ts)
	if sends(ts) && !p.none() && !ts[p.from].is(subject) {
		r.lead.strict = true
		return r.voiceOf(ts, p), ":", ledToBlock
	}
	if !p.none() && r.isHuman(ts, p) && len(ts) <= 12 && !firstPerson.Has(pronounOf(ts[p.from].low)) {
		return r.voiceOf(ts, p), ":", unsaid
	}
	return nobody, ":", nearNobody
}

// otherThanMe gives the subject of a sentence that the narrator is in too, or of its last clause: "Lee sent a poem, which we
// print in full:", "I asked why, and she took her time to answer:".
func (r *reader) otherThanMe(ts []token) voice {
	for k := len(ts) - 1; k >= 0; k-- {
		if k > 0 && (ts[k].kind != word || ts[k].low != "and" && ts[k].low != "but") {
			continue
		}
		if k > 0 {
			ts = ts[k+1:]
		}
		if p := r.z.mainSubject(ts); r.isHuman(ts, p) && !firstPerson.Has(pronounOf(ts[p.from].low)) {
			return r.voiceOf(ts, p)
		}
		break
	}
	return nobody
}

// senders are verbs of those who send or leave something written.
var senders = wordset.Of(`left leaves sent sends posted posts issued issues released releases published publishes penned put gave wrote writes`)

// sends says whether somebody leaves or sends something written: "left a message under the clip:".
func sends(ts []token) bool {
	for k := range ts {
		if ts[k].kind == word && senders.Has(ts[k].low) {
			return holdsWriting(ts[k:]) || slices.ContainsFunc(ts[k:], func(t token) bool { return t.kind == word && speechNouns.Has(t.low) })
		}
	}
	return false
}

// ownerIn gives the one whose something is: "his" of "his full statement", "Lee" of "Lee's post".
func ownerIn(ts []token, p phrase) phrase {
	for k := p.from; k < p.to; k++ {
		if ts[k].kind == word && ts[k].is(possessive) && ts[k].is(female|male) {
			return phrase{k, k + 1}
		}
		if ts[k].poss && isName(&ts[k]) {
			from := k
			for from > p.from && isName(&ts[from-1]) {
				from--
			}
			return phrase{from, k + 1}
		}
	}
	return phrase{}
}
