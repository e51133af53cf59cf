package quotation

import "firsthand/internal/wordset"

// toldAtOnce says whether a form such as "told" has nobody behind it to be told, so that it is a passive.
func toldAtOnce(ts []token, r *report) bool {
	if !r.form.isPastForm() || r.after >= len(ts) {
		return false
	}
	next := &ts[r.after]
	switch r.form.base {
	case "tell":
		return next.kind == colon || next.kind == quoted || next.low == "to" || next.low == "that"
	case "advise", "instruct", "urge", "order":
		return next.low == "to" || next.low == "not"
	}
	return false
}

// passive fills in a report such as "was told", "has been described as … by X", "was quoted as saying".
func (z *analyser) passive(ts []token, r *report, j int, earlier []report) {
	r.passive = true
	r.toWhom = z.leftSubject(ts, j, false, earlier)
	r.who = agent(ts, r.after)
	if r.form.use&nameUse != 0 && r.who.none() || r.form.base == "call" && r.who.none() {
		r.naming = true
	}
}

// reduced says whether the verb is a passive without its "be": "the system, dubbed a “…”", "referred
// to as “…” by".
func (z *analyser) reduced(ts []token, r *report, j int) bool {
	if r.form.base == "refer" && r.after+1 < len(ts) && ts[r.after].low == "to" && ts[r.after+1].low == "as" {
		return j < 0 || !isName(&ts[j]) && !ts[j].is(subject|role)
	}
	if j > 0 && ts[j].kind == word && (r.form.base == "describe" || r.form.base == "refer" || r.form.base == "advertise") && ts[j-1].kind == word &&
		ts[j-1].is(prep) && plural(&ts[j]) && !ts[j].is(role|spokes) && !isName(&ts[j]) {
		return true // "for reasons described only as"
	}
	if j < 0 || ts[j].kind != comma {
		return false
	}
	switch r.form.base {
	case "call", "dub", "name", "term", "nickname", "title": // not "Lee, 42, called the plan “…”"
		at := r.after
		if at < len(ts) && ts[at].kind == word && ts[at].is(det) {
			at++
		}
		return at < len(ts) && ts[at].kind == quoted && (!agent(ts, at).none() || !closesAside(ts, j))
	case "paint", "carve", "scrawl", "inscribe", "etch":
		return r.after < len(ts) && ts[r.after].kind == word && ts[r.after].is(prep|adverb)
	case "describe", "hail", "tout", "brand", "label":
		return r.after < len(ts) && ts[r.after].low == "as" && !closesAside(ts, j)
	}
	return false
}

// agent gives the phrase behind "by" near ts[i].
func agent(ts []token, i int) phrase {
	for k := i; k < len(ts) && k < i+14; k++ {
		if ts[k].kind == stop || ts[k].kind == semicolon {
			break
		}
		if ts[k].low == "by" && k+1 < len(ts) && ts[k+1].kind == word && !ts[k+1].is(gerund) {
			if p := phraseAt(ts, k+1); !p.none() {
				return p
			}
			if ts[k+1].is(object) {
				return phrase{k + 1, k + 2}
			}
		}
		if _, ok := speech(&ts[k]); ok && k > i {
			break
		}
	}
	return phrase{}
}

// participle fills in "saying", "adding", "was quoted as saying", "is telling".
func (z *analyser) participle(ts []token, r *report, j int, passive bool, earlier []report) {
	if passive { // "was saying"
		r.who = z.leftSubject(ts, j, false, earlier)
		return
	}
	if j >= 0 && catenatives.Has(ts[j].low) { // "kept asking", "was heard saying"
		k, _, _ := verbGroup(ts, j)
		r.who = z.leftSubject(ts, k, false, earlier)
		return
	}
	if j >= 1 && ts[j].low == "as" {
		if k := quotedBefore(ts, j); k >= 0 { // "was quoted by a paper as saying"
			before, _, _ := verbGroup(ts, k)
			r.who = z.leftSubject(ts, before, false, nil)
			return
		}
	}
	if j >= 1 && ts[j].low == "as" { // "quoted as saying"
		if k, be, _ := verbGroup(ts, j-1); be || k >= 0 {
			r.who = z.leftSubject(ts, k, false, earlier)
			return
		}
	}
	if j >= 1 && ts[j].kind == word && ts[j].is(object) && ts[j].is(female|male) && ts[j-1].kind == word && !ts[j].is(possessive) {
		r.who = phrase{j, j + 1} // "footage shows him telling"
		return
	}
	if j >= 0 && ts[j].kind == word && !ts[j].is(functionWords) && isName(&ts[j]) { // "a video of Lee saying"
		if p := phraseBefore(ts, j, 0); !p.none() {
			r.who = writerTo(ts, p)
			return
		}
	}
	if p, from := withOne(ts, j); from > 0 { // "with a narrator calling her"
		r.who = p
		return
	}
	if j >= 0 && ts[j].kind == word && (!ts[j].is(functionWords|adverb) || ts[j].is(someone)) && ts[j].is(role|document|someone) {
		if p, _ := oneBefore(ts, j, 0); !p.none() {
			r.who = sender(ts, p)
			return
		}
	}
	if r.form.base == "read" && j >= 0 && ts[j].kind == word && isNounLike(ts, j) {
		if p := phraseBefore(ts, j, 0); !p.none() && (ts[p.to-1].is(document) || wearable.Has(ts[p.to-1].low)) { // "a note in the margin reading"
			r.who = p
			return
		}
	}
	if r.form.base == "read" && j > 0 && ts[j].kind == comma && r.after < len(ts) && ts[r.after].kind == quoted {
		if p := writingBefore(ts, j); !p.none() {
			r.who = p
			return
		}
	}
	for n := len(earlier); n > 0 && j >= 0 && ts[j].kind == comma && earlier[n-1].form.form == formIng && ts[earlier[n-1].verb-1].is(document); n-- {
		earlier = earlier[:n-1] // "a suit accusing it of theft, calling": the suit calls nothing
	}
	for len(earlier) > 0 && j >= 0 && ts[j].kind == comma && overBefore(ts, earlier[len(earlier)-1].verb, j) {
		earlier = earlier[:len(earlier)-1] // "If Lee read it, Poe was surprised, telling": Poe tells
	}
	if n := len(earlier); n > 1 && j >= 0 && ts[j].kind == comma && aThing(ts, earlier[n-1].who) && !aThing(ts, earlier[n-2].who) && r.form.use&partUse != 0 {
		earlier = earlier[:n-1] // "Lee ruled that the makers of aids must answer it, calling"
	}
	r.who = z.clauseSubject(ts, r.verb, earlier)
}

// overBefore says whether the verb at ts[i] stands in a clause that opens the sentence and is over before ts[j], with the
// main clause in between.
func overBefore(ts []token, i, j int) bool {
	if ts[0].kind != word || !ts[0].is(sub) {
		return false
	}
	for k := i + 1; k < j; k++ {
		if ts[k].kind == comma {
			p := phraseAt(ts[:j], k+1)
			return !p.none() && p.to < j && ts[p.to].is(aux|be|have|verb|past)
		}
	}
	return false
}

// aThing says whether a subject is no person and nothing that speaks for one.
func aThing(ts []token, p phrase) bool {
	if p.none() {
		return true
	}
	last := &ts[p.to-1]
	return !isName(last) && !last.is(role|kin|spokes|document|subject|object)
}

// writerTo gives who wrote where p is only written to: "sent a letter to the mayor, Ann Lee, demanding".
func writerTo(ts []token, p phrase) phrase {
	k := p.from - 1
	for k > 0 && p.from-k < 6 && ts[k].kind == word && ts[k].low != "to" {
		k--
	}
	if k < 2 || ts[k].low != "to" {
		return p
	}
	for k--; k > 0 && ts[k].kind == word && ts[k].is(calendar); k-- {
	}
	if !ts[k].is(document) || ts[k].upper {
		return p
	}
	written, _ := oneBefore(ts, k, 0)
	if written.none() {
		return p
	}
	return sender(ts, written)
}

// withOne gives the phrase that ends with ts[j] behind "with", and where it begins; 0 where none does.
func withOne(ts []token, j int) (phrase, int) {
	if j < 1 || ts[j].kind != word || !isNounLike(ts, j) {
		return phrase{}, 0
	}
	p, from := oneBefore(ts, j, 0)
	if p.none() || from == 0 || ts[from-1].low != "with" {
		return phrase{}, 0
	}
	return p, from
}

// writingBefore gives the thing written that the words between commas before ts[j] add to: "a postcard from
// the library, dated Feb. 3, reading".
func writingBefore(ts []token, j int) phrase {
	for k := j - 1; k >= 0 && k > j-14; k-- {
		if ts[k].kind == word && ts[k].is(document) && !ts[k].upper {
			p, _ := oneBefore(ts, k, 0)
			return p
		}
		if ts[k].kind == quoted || ts[k].kind == stop || ts[k].kind == semicolon {
			break
		}
	}
	return phrase{}
}

// quotedBefore gives the index of "quoted" or "cited" in "quoted by a paper as"; -1.
func quotedBefore(ts []token, as int) int {
	for k := as - 2; k >= 0 && k >= as-9; k-- {
		if ts[k].kind != word {
			return -1
		}
		if (ts[k].low == "quoted" || ts[k].low == "cited") && ts[k+1].low == "by" {
			return k
		}
	}
	return -1
}

// sender gives the subject of "she sent a message reading": who wrote it rather than what was written.
func sender(ts []token, p phrase) phrase {
	k := p.from - 1
	if k > 1 && ts[k].low == "out" && ts[k-1].low == "put" { // "put out a statement"
		k--
	}
	if k <= 0 || ts[k].kind != word || !sentVerbs.Has(ts[k].low) || !ts[p.to-1].is(document) {
		return p
	}
	if q := phraseBefore(ts, k-1, 0); !q.none() {
		return q
	}
	return p
}

// sentVerbs are what people do with a message.
var sentVerbs = wordset.Of(`sent sends send sending wrote writes posted posts left leaves shared shares released releases issued issues penned
	tweeted put published uploaded texted mailed signed carried held`)
