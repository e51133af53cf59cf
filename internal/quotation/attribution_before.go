package quotation

import (
	"slices"

	"firsthand/internal/wordset"
)

// attributeBefore reads what stands before a stretch in its sentence: the subject of the last verb of
// speaking, not the nearest name.
func (r *reader) attributeBefore(ts []token, rs []report, qi int) (attribution, bool) {
	if qi > 2 && ts[qi-1].kind == comma && ts[qi-2].low == "words" { // "there went, in his words, “…”"
		if a, ok := r.inTheWordsOf(ts, qi); ok {
			return a, true
		}
	}
	for i := len(rs) - 1; i >= 0; i-- {
		rep := &rs[i]
		if rep.verb >= qi {
			continue
		}
		gap := rep.after
		if rep.inverted && rep.who.to <= qi {
			gap = rep.who.to
		}
		if rep.noun && rep.inverted && rep.who.to == qi && !r.isHuman(ts, rep.who) {
			continue // according to the new “dot plot”
		}
		if !r.reaches(ts, rep, gap, qi) || r.reportedThought(ts, rs, i, qi) || asideEnds(ts, rep, qi) ||
			i > 0 && rep.who.to < rep.verb && ts[rep.who.to].is(rel) && r.opensWithVerb(ts[qi]) {
			continue
		}
		if rep.verb > 1 && ts[rep.verb-1].low == "to" && (ts[rep.verb-2].low == "if" || ts[rep.verb-2].low == "though") && rep.verb > 2 && ts[rep.verb-3].low == "as" {
			return attribution{who: nobody, cue: rep.cue, rule: namesNobody, direct: true, nobody: true}, true // shrugged, as if to say “…”
		}
		if outer := r.toldSubject(ts, rs, i); outer != nil {
			return attribution{who: nobody, cue: outer.cue, verb: outer, rule: namesNobody, nobody: true}, true
		}
		if fromNobody(ts, rep, gap, qi) || ts[qi-1].kind == colon && ts[qi-2].low == "including" && rep.form.use&plainUse == 0 {
			return attribution{who: nobody, cue: ":", rule: unsaid, direct: true, nobody: true}, true
		}
		a := attribution{cue: rep.cue, verb: rep, direct: r.introduces(ts, rep, gap, qi)}
		if rep.who.none() {
			if rep.passive && (r.toldOfSelf(ts, rs, i) || i > 0 && rs[i-1].noun && rs[i-1].inverted && newClause(ts, rs[i-1].after-1, rep.verb)) {
				continue
			}
			if rep.passive || rep.naming {
				rep.naming = rep.naming || rep.form.use&(plainUse|tellUse) == 0 && r.shapeOf(ts[qi]).words < 4 && !(ts[qi-1].low == "as" && r.z.startsLow(ts[qi]))
				a.who, a.nobody, a.rule = nobody, true, namesNobody
				return a, true
			}
			continue
		}
		if isAnonymous(ts, rep.who) { // "the old joke goes:"
			return attribution{who: nobody, cue: rep.cue, rule: namesNobody, direct: true, nobody: true}, true
		}
		if !r.plausible(ts, rep.who) || !r.fitsVerb(ts, rep, qi) {
			continue
		}
		if i > 0 && (parenthetical(ts, rs, i, qi) || a.direct && rep.form.use&plainUse == 0 && ts[qi-1].kind == comma && rs[i-1].form.use&plainUse != 0) {
			continue // "He added, the complaint alleges, “…”"; "asks, of a man whom he would call his friend, “…”"
		}
		a.who = r.voiceOf(ts, rep.who)
		a.rule = saidBefore
		if !a.direct {
			a.rule = saidPart
		}
		return a, !a.who.none()
	}
	if a, ok := r.inTheWordsOf(ts, qi); ok {
		return a, true
	}
	if len(rs) > 0 && rs[0].verb < 2 && rs[0].who.none() && rs[0].form.use&tellUse != 0 && !rs[0].passive {
		return attribution{}, false // "But told the Tern: “…”": who was told before
	}
	return r.afterColon(ts, qi)
}

// innerVerbs leave the words with an earlier verb that reports them: "said she felt “…”", "said it would come
// “at the worst time”" are the words of who said so.
var innerVerbs = wordset.Of(`feel believe think want fear hope love hate know consider wish regret doubt worry see find expect plan intend
	realize realise go come put hit stand view regard comment`)

// givingVerbs have words of the one who tells of them when a thing does them: "said it had offered her
// “a choice of evils”".
var givingVerbs = wordset.Of(`offer promise demand require suggest show allow permit want need`)

// opensWithVerb says whether a stretch begins with the verb of a clause whose subject stands before it: “should be
// heard”. A report in a relative clause before it is over there: "said men who had accused her “should be heard”".
func (r *reader) opensWithVerb(t token) bool {
	for _, w := range tokenise(r.text, t.start, min(t.end, t.start+40), nil) {
		if w.kind == word {
			return !w.upper && w.is(aux|be|have)
		}
	}
	return false
}

// strongVerbs give words to their own subject wherever they stand: "said he had called it “…”".
var strongVerbs = wordset.Of(`boast brag profess say tell call describe write ask warn refer dub brand label testify text email e-mail tweet post reply answer shout yell
	scream whisper mutter joke quip add label denounce slam blast praise term deride dismiss mock read caption criticize criticise condemn`)

// andThat says whether "and that" goes on with what an earlier verb reports: "said that he had told two of
// them and that it was “…”".
func andThat(ts []token, from, to int) bool {
	for k := from; k+1 < to; k++ {
		if (ts[k].low == "and" || ts[k].low == "but") && ts[k].kind == word && ts[k+1].low == "that" && ts[k+1].kind == word {
			return true
		}
	}
	return false
}

// reportedThought says whether the report rs[i] is only what an earlier one in the sentence tells.
func (r *reader) reportedThought(ts []token, rs []report, i, qi int) bool {
	if rs[i].passive || rs[i].naming || rs[i].who.none() {
		return false
	}
	if k := rs[i].who.from - 1; k > 0 && ts[k].kind == word && ts[k].is(sub) && ts[k].low != "that" && ts[qi-1].kind == colon {
		return false // said it was late when somebody shouted: “…”
	}
	maybe := modal(ts, rs[i].verb)
	thing := ts[rs[i].who.from].low == "it" && givingVerbs.Has(rs[i].form.base)
	own := (ts[rs[i].who.from].is(subject) || !r.isHuman(ts, rs[i].who) && !isWritten(ts, rs[i].who)) && (!strongVerbs.Has(rs[i].form.base) || ts[rs[i].who.from].low == "it" && (rs[i].form.base == "ask" || rs[i].form.base == "write"))
	if !thing && !own && !maybe && !innerVerbs.Has(rs[i].form.base) && !andThat(ts, rs[i].after, qi) {
		return false
	}
	for k := range rs[:i] {
		outer := &rs[k]
		if outer.passive || outer.naming || outer.who.none() || !r.isHuman(ts, outer.who) && thing || isParenthetical(ts, outer) || outer.form.use&(plainUse|tellUse) == 0 || outer.form.use&closeUse != 0 {
			continue
		}
		if ts[0].is(sub) && rs[i].who.from > 0 && ts[rs[i].who.from-1].kind == comma && outer.verb < rs[i].who.from && !anyOf(ts, 0, outer.verb, comma) {
			continue // "When they asked him, he'd respond, “…”"
		}
		if outer.verb < rs[i].who.from && outer.after <= rs[i].who.from && !newClause(ts, outer.after, rs[i].verb) && !r.clauseEnds(ts, outer.after, rs[i].verb) {
			return true
		}
	}
	return false
}

// modal says whether the verb at ts[i] tells only of what may be said: "would testify".
func modal(ts []token, i int) bool {
	j, _, _ := verbGroup(ts, i)
	for k := j + 1; k < i; k++ {
		if ts[k].low == "would" || ts[k].low == "will" || ts[k].low == "should" || ts[k].low == "might" || ts[k].low == "may" {
			return true
		}
	}
	return false
}

// passiveWords are verbs whose passive leads to words that others said: "was described as “…”".
var passiveWords = wordset.Of(`describe call dub label brand term tell quote refer characterize characterise bill hail advertise warn denounce criticize
	praise accuse caption inscribe paint stamp nickname write print post report read advise ask urge instruct order`)

// toldOfSelf says whether the passive rs[i] is what an earlier report says of its own subject: "said he
// had been offered “…”". "was told" and the like are the words of others.
func (r *reader) toldOfSelf(ts []token, rs []report, i int) bool {
	rep := &rs[i]
	if rep.form.use&tellUse != 0 || passiveWords.Has(rep.form.base) {
		return false
	}
	for k := range rs[:i] {
		if outer := &rs[k]; !outer.passive && !outer.naming && outer.form.use&plainUse != 0 && !outer.who.none() && (r.isHuman(ts, outer.who) || isName(&ts[outer.who.to-1])) && !newClause(ts, outer.after, rep.verb) {
			return true
		}
	}
	return false
}

// toldVerbs have the one who is told as their subject in the passive.
var toldVerbs = wordset.Of(`tell ask urge warn remind advise instruct order inform notify`)

// toldSubject gives the passive report by which the subject of rs[i] was told what rs[i] says: "were told that
// they had failed to mention “…”", "were instructed to classify it as “…”".
func (r *reader) toldSubject(ts []token, rs []report, i int) *report {
	if rs[i].passive || rs[i].naming || rs[i].who.none() || strongVerbs.Has(rs[i].form.base) {
		return nil
	}
	for k := i - 1; k >= 0; k-- {
		outer := &rs[k]
		if !outer.passive || !outer.who.none() || !toldVerbs.Has(outer.form.base) || outer.after >= rs[i].verb || markBetween(ts, outer.after, rs[i].verb) {
			continue
		}
		if outer.toWhom == rs[i].who || outer.after+1 < len(ts) && ts[outer.after].low == "that" && ts[outer.after+1].is(subject) && !isName(&ts[outer.after+1]) {
			return outer
		}
	}
	return nil
}

// clauseEnds says whether a sentence's words end between ts[from] and ts[to]: at a stop, a semicolon or
// a stretch that is more than some words of the narration.
func (r *reader) clauseEnds(ts []token, from, to int) bool {
	for k := from; k < to; k++ {
		if ts[k].kind == semicolon || ts[k].kind == stop || ts[k].kind == quoted && r.z.tail(ts[k]) != 0 {
			return true
		}
	}
	return false
}

// markBetween says whether a stretch, a semicolon or a full stop stands between ts[from] and ts[to].
func markBetween(ts []token, from, to int) bool { return anyOf(ts, from, to, quoted, semicolon, stop) }

// anyOf says whether a token of one of the kinds is in ts[from:to].
func anyOf(ts []token, from, to int, kinds ...kind) bool {
	for k := from; k < to; k++ {
		if slices.Contains(kinds, ts[k].kind) {
			return true
		}
	}
	return false
}

// parenthetical says whether rs[i] stands in commas between an earlier verb and its words: "He added,
// the complaint alleges, “…”".
func parenthetical(ts []token, rs []report, i, qi int) bool {
	rep, outer := &rs[i], &rs[i-1]
	if ts[qi-1].kind != comma || rep.after != qi-1 || rep.inverted || rep.who.none() {
		return false
	}
	first := rep.who.from
	for first > 0 && ts[first-1].kind == word && isNounLike(ts, first-1) {
		first--
	}
	return first > 0 && ts[first-1].kind == comma && outer.after == first-1 && outer.form.use&plainUse != 0 && !outer.passive && !outer.who.none()
}

// utters are verbs whose subject says what follows "with the words".
var utters = wordset.Of(`say write reply respond answer add end begin close conclude sign tell finish open post repost tweet share caption scrawl scribble`)

// anonymous are words that everybody says and nobody is the speaker of.
var anonymous = wordset.Of(`saying joke adage proverb rule wisdom legend rumor rumour chant cliche cliché maxim tradition riddle myth belief
	hiss gasp groan rumble mutter murmur sigh chorus boo boos cheer cheers jeer jeers refrain heckle voice voices whisper shout shouts yell cry cries murmur mutter laughter echo`)

// isAnonymous says whether a phrase names nobody: a saying, a voice. "Her voice" is hers.
func isAnonymous(ts []token, p phrase) bool {
	if p.none() || !anonymous.Has(ts[p.to-1].low) {
		return false
	}
	named := ts[p.to-1].upper && ts[p.to-1].class == 0 // Ann Riddle
	return !named && !(ts[p.from].is(possessive) && p.to-p.from < 4)
}

// replyNouns are what words themselves are called when they come from somewhere: "…," came the reply.
var replyNouns = wordset.Of(`reply answer response retort call message word rejoinder news advice order cry shout warning verdict suggestion`)

// accounts are what words are taken from: "in her words", "by his own count", "in Lee's telling".
var accounts = wordset.Of(`words account telling count estimate view opinion phrase reckoning description retelling estimation formulation parlance recollection`)

// inTheWordsOf reads "in the words of Lee, …" and "in Lee's words, …".
func (r *reader) inTheWordsOf(ts []token, qi int) (attribution, bool) {
	for k := qi - 1; k > 0 && k >= qi-16; k-- {
		if ts[k].kind != word || !accounts.Has(ts[k].low) {
			continue
		}
		p := phrase{}
		if k+2 < qi && ts[k+1].low == "of" && ts[k].low == "words" {
			p = apposed(ts[:qi], phraseAt(ts[:qi], k+2))
		} else if own := k - 2; own >= 0 && ts[own+1].low == "own" && ts[own].is(possessive) { // "by her own estimate", a verb elsewhere
			p = phrase{own, own + 1}
		} else if q, _ := oneBefore(ts, k, 0); !q.none() {
			p = ownerIn(ts, q)
		}
		if p.none() {
			return attribution{}, false
		}
		return attribution{who: r.voiceOf(ts, p), cue: "words", rule: saidPart, direct: !r.z.startsLow(ts[qi])}, true
	}
	return attribution{}, false
}

// broadVerbs take a few words of somebody as easily as they take none: "wants", "sees".
var broadVerbs = wordset.Of(`see find want love hate plan expect cast rate consider stand speak talk fear wish regret discuss depict
	estimate intend view regard question doubt back mention cite detail outline`)

// fitsVerb says whether the speaker of a report can have said the words: verbs that report little need
// a person and more than a word.
func (r *reader) fitsVerb(ts []token, rep *report, qi int) bool {
	sh := r.shapeOf(ts[qi])
	human := r.isHuman(ts, rep.who) || isName(&ts[rep.who.to-1]) || isName(&ts[rep.who.from]) && !broadVerbs.Has(rep.form.base) || plural(&ts[rep.who.to-1]) ||
		!broadVerbs.Has(rep.form.base) && ts[rep.who.from].is(det|possessive) && rep.who.to > rep.who.from+1 && !ts[rep.who.to-1].is(past|gerund|adverb)
	if rep.form.use&plainUse == 0 && !human && !isWritten(ts, rep.who) && ts[rep.who.from].low != "it" {
		return false
	}
	if broadVerbs.Has(rep.form.base) && sh.words < 2 && !(rep.form.base == "speak" && ts[qi-1].low == "of") || goesOnTo.Has(rep.form.base) && !r.isHuman(ts, rep.who) {
		return false
	}
	if sh.words <= 2 && qi+1 < len(ts) && ts[qi+1].kind == word && ts[qi+1].is(aux|be) && qi-rep.after > 3 {
		return false // the subject of what is reported: said the “things” will
	}
	return true
}

// reaches says whether the report's words go on to the stretch: close verbs need it beside them,
// verbs that take few words must not have another clause in between.
func (r *reader) reaches(ts []token, rep *report, gap, qi int) bool {
	use := rep.form.use
	if rep.naming {
		return gap == qi
	}
	if thoughtVerbs.Has(rep.form.base) && ts[qi-1].kind == word && r.isHuman(ts, rep.who) {
		return qi-gap <= 14 && !newClause(ts, gap, qi) && !markBetween(ts, gap, qi)
	}
	if use&closeUse != 0 && use&plainUse != 0 && use&partUse == 0 {
		if rep.form.base == "put" && rep.after < qi && ts[rep.after].low == "it" { // "were, as the papers put it, “…”"
			return qi-gap <= 8
		}
		if rep.form.base == "put" && (ts[qi-1].low == "at" || ts[qi-1].low == "to") && r.isHuman(ts, rep.who) { // "put it down to “…”"
			return qi-gap <= 20 && !newClause(ts, gap, qi)
		}
		if motionVerbs.Has(rep.form.base) && rep.cue != "pointed out" && rep.cue != "points out" && (gap == qi && r.z.startsLow(ts[qi]) || !r.isHuman(ts, rep.who)) {
			return false
		}
		return r.beside(ts, gap, qi)
	}
	for k := gap; k < qi; k++ {
		if ts[k].kind == semicolon || ts[k].kind == stop && k > gap {
			return false
		}
	}
	if use&plainUse == 0 {
		if ts[qi-1].kind == colon && qi-gap > 3 {
			return false
		}
		far := 14
		if ts[qi-1].low == "as" || ts[qi-1].is(det) && ts[qi-2].low == "as" { // "characterised the dispute between … and … as “…”", "as a “…”"
			far = 30
		}
		return qi-gap <= far && !newClause(ts, gap, qi)
	}
	return true
}

// thoughtVerbs have a few words of the one who thinks them in their clause: "thought it was “mad”".
var thoughtVerbs = wordset.Of(`think believe feel hope`)

// asideEnds says whether a report stands in a relative clause in commas that is over before ts[qi]: "The form,
// which the papers say runs to ten pages, “must be returned”".
func asideEnds(ts []token, rep *report, qi int) bool {
	if rep.who.none() || rep.inverted || ts[qi-1].kind != comma {
		return false
	}
	for k := rep.who.from - 1; k > 0 && k > rep.who.from-4; k-- {
		if ts[k].kind == word && ts[k].low == "which" && ts[k-1].kind == comma {
			return rep.after < qi-1
		}
	}
	return false
}

// motionVerbs report words only across a mark: not "come out “at the worst time”".
var motionVerbs = wordset.Of(`begin start come go put hit shoot fire open finish proceed clap weigh point lash sum chip chime figure know sign decide
	nod smile grin shrug`)

// beside says whether nothing but a mark, or a short phrase and a mark, stands between verb and
// stretch.
func (r *reader) beside(ts []token, gap, qi int) bool {
	if gap == qi {
		return true
	}
	last := ts[qi-1].kind
	return (last == colon || last == comma) && qi-gap <= 8 || ts[qi-1].low == "that" && qi-gap == 1
}

// introduces says whether the stretch is a quote of its own: behind a comma or colon, or right behind
// the verb with a capital.
func (r *reader) introduces(ts []token, rep *report, gap, qi int) bool {
	last := &ts[qi-1]
	if last.kind == colon {
		return true
	}
	low := r.z.startsLow(ts[qi])
	if last.kind == comma || last.kind == dash {
		return !low || r.splitBefore(ts, rep, qi)
	}
	if low || rep.form.use&plainUse == 0 {
		return false
	}
	if gap == qi {
		return true
	}
	return rep.form.use&tellUse != 0 && qi-gap <= 4 && !last.is(prep|det|sub|be)
}

// splitBefore says whether an earlier stretch of the same sentence has the same report: the second
// half of a split quote.
func (r *reader) splitBefore(ts []token, rep *report, qi int) bool {
	for k := rep.verb - 1; k >= 0; k-- {
		if ts[k].kind == quoted {
			return true
		}
	}
	return qi > 0 && ts[qi-1].kind == comma && rep.form.use&plainUse != 0
}

// attributeLater reads a report at the end of the sentence that a stretch inside it belongs to: "The
// “…” plan will fail, Lee said."
func (r *reader) attributeLater(ts []token, rs []report, qi int) (attribution, bool) {
	if qi > 0 && (ts[qi-1].kind == comma || ts[qi-1].kind == colon) && !r.z.startsLow(ts[qi]) && r.z.tail(ts[qi]) != 0 && r.z.tail(ts[qi]) != ',' {
		return attribution{}, false // a sentence of its own that something else leads to
	}
	for i := range rs {
		rep := &rs[i]
		if rep.verb > qi && anyOf(ts, qi, rep.verb, semicolon) {
			break
		}
		if rep.verb <= qi || rep.passive || rep.naming || besides(rep) || rep.who.none() || rep.form.use&(plainUse|tellUse) == 0 || rep.form.use&closeUse != 0 {
			continue
		}
		first := min(rep.verb, rep.who.from)
		for first > 0 && isNounLike(ts, first-1) && ts[first-1].kind == word {
			first--
		}
		if first <= qi+1 || ts[first-1].kind != comma && ts[first-1].kind != dash {
			continue
		}
		if !r.plausible(ts, rep.who) {
			continue
		}
		return attribution{who: r.voiceOf(ts, rep.who), cue: rep.cue, rule: saidLater, verb: rep}, true
	}
	return attribution{}, false
}
