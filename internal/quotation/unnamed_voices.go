package quotation

import "firsthand/internal/wordset"

// words that nobody is named for: on things, over loudspeakers, from the back of a room. The sentence shows it by what
// stands right beside the stretch, whoever else it tells of.

// ofNobody gives the attribution of a stretch whose sentence shows that the text names nobody for it.
func (r *reader) ofNobody(ts []token, rs []report, qi int) (attribution, bool) {
	a := attribution{who: nobody, rule: namesNobody, direct: true, nobody: true, overheard: true}
	if qi == 0 {
		a.cue = "heard"
		return a, wasHeard(ts)
	}
	prev := &ts[qi-1]
	switch {
	case prev.kind == comma:
		a.cue = "of"
		return a, criedToo(ts, qi) || cameAnnounced(ts, qi)
	case qi > 1 && (prev.low == "or" || prev.low == "and") && ts[qi-2].kind == quoted && qi > 2: // “soft” or “ready”
		return r.ofNobody(ts, rs, qi-2)
	case prev.kind != word:
		return a, false
	}
	a.cue = prev.low
	switch {
	case prev.low == "of" && qi > 1 && cries.Has(ts[qi-2].low), criedToo(ts, qi), whispered(ts, qi), cameOver(ts, qi), metWith(ts, qi), r.printedWith(ts, qi):
	case prev.is(be) && prev.low != "be" && r.isThere(ts, rs, qi):
	case inscribed(ts, rs, qi):
	case prev.low == "as" && r.putDownAs(ts, rs, qi):
		a.direct = false
	default:
		return a, false
	}
	return a, true
}

// cries are what voices give, before "of" and the words: "chants of “…”".
var cries = wordset.Of(`chant chants cry cries shout shouts call calls cheer cheers yell yells roar roars scream screams refrain chorus murmur murmurs
	mutter mutters hum groan groans rumble`)

// criedToo says whether the stretch is one more of what voices give: a shout of “…” and, from the back, “…”.
func criedToo(ts []token, qi int) bool {
	joined := false
	for k := qi - 1; k > 1 && qi-k < 10; k-- {
		t := &ts[k]
		switch {
		case t.kind == quoted:
			return joined && ts[k-1].kind == word && ts[k-1].low == "of" && cries.Has(ts[k-2].low)
		case t.kind == word && (t.low == "and" || t.low == "then"):
			joined = true
		case t.kind != comma && (t.kind != word || t.form != nil || t.is(be|have|aux|subject) && !t.is(det)):
			return false
		}
	}
	return false
}

// whispered reads a shouted “…” and an unseen “…”: a participle of a voice between an article and the words.
func whispered(ts []token, qi int) bool {
	return qi > 1 && ts[qi-2].kind == word && (ts[qi-2].low == "a" || ts[qi-2].low == "the" || ts[qi-2].low == "one") && ofVoice(&ts[qi-1])
}

// ofVoice says whether a token is the participle of what voices do.
func ofVoice(t *token) bool {
	if t.kind != word || t.form == nil || !t.form.isPastForm() {
		return false
	}
	switch t.form.base {
	case "shout", "yell", "scream", "chant", "bellow", "whisper", "mutter", "murmur", "holler", "bark":
		return true
	}
	return false
}

// wasHeard reads “…” was heard from the back, “…” was shouted up: ts[0] is the stretch.
func wasHeard(ts []token) bool {
	if len(ts) < 3 || ts[1].kind != word || !ts[1].is(be) {
		return false
	}
	return ts[2].low == "heard" || ts[2].low == "audible" || ofVoice(&ts[2])
}

// come is how words reach those who hear them.
var come = wordset.Of(`came comes rose rises rang rings drifted drifts floated floats crackled`)

// ways are the words before what they come over.
var ways = wordset.Of(`over from through across down up out behind above`)

// cameOver reads "over the fence came “…”".
func cameOver(ts []token, qi int) bool {
	if !come.Has(ts[qi-1].low) {
		return false
	}
	for k := qi - 2; k >= 0 && k > qi-8 && (ts[k].kind == word || ts[k].kind == number); k-- {
		if ways.Has(ts[k].low) {
			return true
		}
		if ts[k].is(subject) && !isName(&ts[k]) {
			return false
		}
	}
	return false
}

// announcements are what comes over a loudspeaker.
var announcements = wordset.Of(`order announcement call cry shout warning reply answer instruction message voice words`)

// cameAnnounced reads "over the speakers came the old order, “…”".
func cameAnnounced(ts []token, qi int) bool {
	k := qi - 2
	if k < 1 || !announcements.Has(ts[k].low) || ts[k].kind != word {
		return false
	}
	for k--; k > 0 && k > qi-6 && ts[k].kind == word; k-- {
		if come.Has(ts[k].low) {
			return true
		}
	}
	return false
}

// metWith reads "was met with “…”", "were greeted at the door with “…”".
func metWith(ts []token, qi int) bool {
	if ts[qi-1].low != "with" {
		return false
	}
	for k := qi - 2; k > 0 && k > qi-7 && ts[k].kind == word; k-- {
		if ts[k].low == "met" || ts[k].low == "greeted" || ts[k].low == "welcomed" {
			return ts[k-1].is(be)
		}
	}
	return false
}

// printed are how words are put on things; wearable are things that are made to carry them.
var (
	printed  = wordset.Of(`printed stitched emblazoned sprayed daubed painted inscribed embroidered stamped scrawled scribbled annotated lettered engraved chalked carved stencilled stenciled`)
	wearable = wordset.Of(`shirt shirts t-shirt t-shirts cap caps hat hats jersey jerseys hoodie hoodies sweatshirt sweatshirts banner banners placard placards sign signs badge badges
		poster posters flag flags sash sashes mug mugs sticker stickers bedsheet`)
)

// printedWith reads "caps stitched with “…”", "T-shirts with “…” across the back", "came with “…” underlined".
func (r *reader) printedWith(ts []token, qi int) bool {
	if ts[qi-1].low != "with" || qi < 2 {
		return false
	}
	if ts[qi-2].kind == word && (printed.Has(ts[qi-2].low) || wearable.Has(ts[qi-2].low)) {
		return true
	}
	next := neighbour(ts, qi+1)
	return next.kind == word && (printed.Has(next.low) || next.low == "underlined" || next.low == "written" && r.shapeOf(ts[qi]).capital)
}

// isThere reads "On one side was “…”", "Inked across his ribs was “…”", "The response was “…”": words that are there.
func (r *reader) isThere(ts []token, rs []report, qi int) bool {
	sh := r.shapeOf(ts[qi])
	if !sh.capital && sh.words < 2 || sh.titled && !printedOn(&ts[0]) { // "On the list was “Embers.”"
		return false
	}
	for i := range rs {
		if rs[i].verb < qi && !rs[i].passive && rs[i].form.use&(plainUse|tellUse) != 0 && !rs[i].who.none() && r.isHuman(ts, rs[i].who) {
			return false
		}
	}
	from := clauseStart(ts, qi)
	if fronts(ts, from, qi-1) {
		return true
	}
	p := r.z.mainSubject(ts[from : qi-1])
	if p.none() || !sh.capital {
		return false
	}
	last := from + p.to - 1
	if ts[last].kind == comma { // "The response, logged at noon, was"
		last--
	}
	noun := &ts[last]
	return replyNouns.Has(noun.low) || speechNouns.Has(noun.low) && !isName(noun) || noun.low == "line" || noun.low == "closest"
}

// clauseStart gives where the clause that ts[qi] ends begins: behind the last stretch, colon, semicolon or "which".
func clauseStart(ts []token, qi int) int {
	for k := qi - 1; k > 0; k-- {
		if ts[k].kind == quoted || ts[k].kind == colon || ts[k].kind == semicolon {
			return k + 1
		}
		if k > 1 && ts[k].low == "which" && ts[k-1].low == "of" {
			return k + 1
		}
	}
	return 0
}

// fronts says whether ts[from:to] is only a place: it begins with a preposition or how words are put there, and has no verb.
func fronts(ts []token, from, to int) bool {
	for from < to && (ts[from].kind != word || ts[from].is(conj) && !ts[from].is(prep)) {
		from++
	}
	if from >= to || !(ts[from].is(prep) && !ts[from].is(sub) || printedOn(&ts[from])) {
		return false
	}
	for k := from + 1; k < to; k++ {
		t := &ts[k]
		if t.kind == quoted || t.kind == word && (t.is(subject) && !t.is(det|possessive|someone) && !(t.is(object) && ts[k-1].is(prep)) || t.is(be|have|aux) || t.form != nil && !t.upper && t.form.use&plainUse != 0 && !t.is(document|medium|role) && t.form.form != formBase) {
			return false
		}
	}
	return true
}

// printedOn says whether a token is how words are put on something: Inked across his ribs.
func printedOn(t *token) bool {
	return t.kind == word && (printed.Has(t.low) || t.low == "inked" || t.low == "tattooed" || t.low == "written" || t.low == "taped" || t.low == "pinned")
}

// inscriptions are what words on a thing or in a letter are called: the label “…”, the chant “…”, the subject line “…”.
var inscriptions = wordset.Of(`words label inscription lyric legend note query instruction chant warning reminder`)

// inscribed reads "with the label “…”", "was the note “…”", "to the chant “…”", unless a verb right before gives the
// words to its subject: "replied with the words “…”".
func inscribed(ts []token, rs []report, qi int) bool {
	noun := &ts[qi-1]
	if noun.low == "line" {
		if qi < 3 || ts[qi-2].low != "subject" || ts[qi].end-ts[qi].start < 12 {
			return false
		}
	} else if !inscriptions.Has(noun.low) || qi < 2 || ts[qi-2].kind != word || noun.upper {
		return false
	} else if !ts[qi-2].is(det) && noun.low != "words" {
		return false
	}
	for i := range rs {
		rep := &rs[i]
		if rep.after >= qi || rep.passive || aThing(ts, rep.who) || noun.low == "lyric" || !utters.Has(rep.form.base) && !senders.Has(ts[rep.verb].low) {
			continue
		}
		if near := qi-1-rep.after <= 3 && ts[rep.after].kind == word; near || rep.form.base != "say" && !isParenthetical(ts, rep) && !newClause(ts, rep.after, qi) {
			return false
		}
	}
	return true
}

// putDownAs reads "were put down as “…”", "were graded, like the fruit, as “…”": a passive without anybody who did it.
func (r *reader) putDownAs(ts []token, rs []report, qi int) bool {
	for i := range rs { // "warned him that it could not be listed as": his words
		if rs[i].after < qi && !rs[i].passive && !aThing(ts, rs[i].who) && rs[i].form.use&(plainUse|tellUse) != 0 && rs[i].form.use&closeUse == 0 && !markBetween(ts, rs[i].after, qi) {
			return false
		}
	}
	for k := qi - 2; k > 0 && k > qi-9; k-- {
		t := &ts[k]
		switch {
		case t.kind != word && t.kind != comma, t.low == "by" && t.kind == word:
			return false
		case t.kind == word && ts[k-1].kind == word && ts[k-1].is(be) && entered.Has(t.low):
			return true
		}
	}
	return false
}

// entered are the participles of those who keep lists.
var entered = wordset.Of(`graded put classed classified listed logged marked filed booked rated recorded registered entered ranked scored termed`)
