package quotation

import (
	"strings"

	"firsthand/internal/wordset"
)

// report is one act of speaking in a sentence of narration: a verb of speaking and who does it.
type report struct {
	verb     int    // index of the verb's token
	after    int    // index behind the verb and its second word ("went on")
	who      phrase // the zero phrase: nobody is named
	form     speechForm
	cue      string
	passive  bool   // "was described as": who speaks stands behind "by", if anywhere
	naming   bool   // gives a title, tells nothing: "a film called"
	inverted bool   // "said X"
	toWhom   phrase // of a passive "X was told"
	noun     bool   // no verb: "according to X", "claims by X that"; what follows has a subject of its own
}

// reportsOf gives the acts of speaking in a sentence, in order.
func (z *analyser) reportsOf(ts []token, out []report) []report {
	for i := range ts {
		if ts[i].setting&withoutVerbs != 0 {
			if r, ok := z.withoutVerb(ts, i); ok {
				out = append(out, r)
				continue
			}
		}
		f, ok := z.speechAt(ts, i)
		if !ok {
			continue
		}
		r := report{verb: i, after: i + 1, form: f, cue: ts[i].low}
		if i+1 < len(ts) && phrasals.Has(ts[i+1].low) && ts[i+1].kind == word && phrasalFits(f, ts, i+1) {
			r.after++
			r.cue += " " + ts[i+1].low
		}
		z.subjectOf(ts, &r, out)
		if !r.inverted && r.who.to <= i {
			r.who = apposed(ts, r.who)
		}
		out = append(out, r)
	}
	return out
}

func phrasalFits(f speechForm, ts []token, i int) bool {
	if f.use&closeUse != 0 {
		return true
	}
	return ts[i].low == "back" || ts[i].low == "in" && (i+1 == len(ts) || ts[i+1].kind != word && ts[i+1].kind != quoted) || ts[i].low == "out"
}

// speechAt gives the verb of speaking at ts[i], leaving out the forms that are nouns there.
func (z *analyser) speechAt(ts []token, i int) (speechForm, bool) {
	t := &ts[i]
	if t.form == nil || t.poss {
		return speechForm{}, false
	}
	f := *t.form
	if f.base == "judge" && f.form <= formThird { // a person, nearly always
		return f, false
	}
	if f.base == "tell" && f.form == formBase && i > 0 && (ts[i-1].low == "can" || ts[i-1].low == "could") && i+1 < len(ts) && (ts[i+1].is(sub) || ts[i+1].low == "from") {
		return f, false // "can tell when"
	}
	if goesOnTo.Has(f.base) && i+2 < len(ts) && ts[i+1].low == "to" && ts[i+2].form == nil { // "will continue to provide"
		return f, false
	}
	if t.upper && !z.startsSentence(ts, i, f) {
		return f, false
	}
	if i > 1 && ts[i-1].kind == number && isAttribute(&ts[i-2]) && t.is(medium|document) { // "the band's 2009 hit"
		return f, false
	}
	if i == 0 || ts[i-1].kind != word {
		if i > 0 && f.form <= formThird && (f.use&nounUse != 0 && ts[i-1].kind == number) { // "50 questions"
			return f, false
		}
		if i > 0 && f.form == formBase && manySay(ts, i, f) {
			return f, true
		}
		return f, i > 0 && f.form != formBase || f.form == formPast || f.form == formThird || f.form == formParticiple
	}
	prev := &ts[i-1]
	if f.form == formIng || f.isPastForm() && f.base != "read" {
		if prev.poss && !prev.is(subject|be) && f.form == formIng { // "the judge's reasoning"
			return f, false
		}
		noun := (prev.class == 0 && f.form == formIng || prev.is(past) && t.is(medium)) && !prev.upper && i > 1 && ts[i-2].is(det|possessive) && (i+1 == len(ts) || !ts[i+1].is(object|det|possessive)) // "an old saying"
		return f, !noun && !(prev.is(det) && !alonePronoun(ts, i-1) && !prev.is(rel|someone) && !prev.is(sub)) && !(prev.is(possessive) && f.form == formIng)
	}
	if prev.is(be|have) && !prev.is(subject) {
		return f, false // "had doubts", "is call"
	}
	if f.form == formBase && !isName(prev) && !prev.is(subject|aux|adverb|conj|role) && prev.low != "to" && prev.low != "themselves" && !plural(prev) {
		return f, false // "a short mention"
	}
	if prev.is(det) && !prev.is(rel) && !alonePronoun(ts, i-1) || prev.is(possessive) && prev.low != "her" || prev.poss && !prev.is(subject|be) && f.form <= formThird && !ownedVerb(ts, i, f) && !(f.form == formThird && (i+1 == len(ts) || ts[i+1].kind == stop)) {
		return f, false
	}
	if f.form == formBase && (prev.is(prep) && prev.low != "to" || f.use&nounUse != 0 && !prev.is(subject|aux|adverb) && prev.low != "to" && !plural(prev)) {
		return f, false
	}
	if f.form == formThird && (prev.is(prep) && prev.low != "to" || prev.is(adverb) && i > 1 && ts[i-2].is(det) && !alonePronoun(ts, i-2)) {
		return f, false // "the deadly fumes"
	}
	if f.form <= formThird && f.use&(nounUse|nameUse) != 0 && (prev.is(gerund) || prev.form != nil && prev.form.form == formIng) { // "demanding answers"
		return f, false
	}
	if f.form == formBase && i > 1 && ts[i-2].is(possessive) && !prev.is(subject|aux|role|kin) && !isName(prev) { // "his last name"
		return f, false
	}
	return f, !(f.form == formThird && prev.kind == word && (prev.class&^past == 0 || strings.IndexByte(prev.low, '-') > 0) && !prev.upper && i > 1 && ((f.use&nounUse != 0 || f.base == "brand" || f.base == "record") && ts[i-2].is(det|possessive) && !showsVerb(ts, i) || ts[i-2].is(prep) && ts[i-2].kind == word))
}

// ownedVerb says whether the word before a verb is a name that ends as a possessive does: "Harrow's accuses Lee".
func ownedVerb(ts []token, i int, f speechForm) bool {
	return f.form == formThird && f.use&nounUse == 0 && isName(&ts[i-1]) && i+1 < len(ts) && (isName(&ts[i+1]) || ts[i+1].is(det|object))
}

// goesOnTo are verbs of speaking that with "to" only begin what the next verb does.
var goesOnTo = wordset.Of(`continue begin start proceed`)

// manySay says whether a verb in its base form behind a mark has its subject behind it: "…, say the Greens."
func manySay(ts []token, i int, f speechForm) bool {
	if f.use&afterUse == 0 || f.use&closeUse != 0 || ts[i-1].kind != comma && ts[i-1].kind != quoted {
		return false
	}
	p := phraseAt(ts, i+1)
	return !p.none() && plural(&ts[p.to-1]) && (p.to == len(ts) || ts[p.to].kind != word || ts[p.to].is(prep))
}

// standAlone are determiners that can be a subject by themselves: "one called it".
var standAlone = wordset.Of(`those one other another many some several few both all most each two three four five six seven eight nine ten`)

// alonePronoun says whether the determiner ts[i] is a subject by itself.
func alonePronoun(ts []token, i int) bool {
	return standAlone.Has(ts[i].low) && (i == 0 || ts[i-1].kind != word || ts[i-1].is(conj|sub|prep) || ts[i-1].is(det))
}

// showsVerb says whether what follows a word at i that may be a noun makes it a verb: a quote, "that", a colon.
func showsVerb(ts []token, i int) bool {
	return i+1 < len(ts) && (ts[i+1].kind == quoted || ts[i+1].kind == colon || ts[i+1].kind == comma || ts[i+1].is(sub|det|subject))
}

func plural(t *token) bool {
	return len(t.low) > 3 && t.low[len(t.low)-1] == 's' || t.is(role) && (t.low == "people" || t.low == "police" || t.low == "children" || t.low == "men" || t.low == "women")
}

// startsSentence says whether a capitalised verb may open the sentence: "Said Lee: …".
func (z *analyser) startsSentence(ts []token, i int, f speechForm) bool {
	return i == 0 && f.form != formBase && f.form != formIng && f.use&afterUse != 0 && i+1 < len(ts) && !phraseAt(ts, i+1).none()
}

// credits give what is told to who is named behind them.
var credits = wordset.Of(`according per`)

// accordingTo reads "according to X" and "per X" as acts of speaking; "according to X, quoting Y" is Y's.
func accordingTo(ts []token, i int) (report, bool) {
	t := &ts[i]
	at := i + 1
	switch {
	case t.low == "according" && at < len(ts) && ts[at].low == "to":
		at++
	case t.low == "per" && at < len(ts) && (ts[at].upper || ts[at].is(det)):
	default:
		return report{}, false
	}
	who := apposed(ts, phraseAt(ts, at))
	if who.none() {
		return report{}, false
	}
	if at = who.to; at+2 < len(ts) && ts[at].kind == comma && (ts[at+1].low == "quoting" || ts[at+1].low == "citing") {
		if p := phraseAt(ts, at+2); !p.none() {
			who = p
		}
	}
	return report{verb: i, after: who.to, who: who, form: speechForm{use: plainUse | afterUse | partUse}, cue: "according to", inverted: true, noun: true}, true
}

// subjectOf fills in who does r's verb.
func (z *analyser) subjectOf(ts []token, r *report, earlier []report) {
	i := r.verb
	j, passive, infinitive := verbGroup(ts, i)
	if r.form.form == formIng {
		z.participle(ts, r, j, passive, earlier)
		return
	}
	if z.inverted(ts, r, j) {
		return
	}
	if passive && r.form.isPastForm() && (r.form.form != formBase) {
		z.passive(ts, r, j, earlier)
		return
	}
	if j >= 0 && ts[j].is(conj) && toldAtOnce(ts, r) { // "was handed a can and told: “…”"
		z.passive(ts, r, j, earlier)
		return
	}
	if r.form.isPastForm() && z.reduced(ts, r, j) {
		z.passive(ts, r, j, earlier)
		return
	}
	if n := len(earlier); n > 0 && earlier[n-1].passive && j >= 0 && ts[j].is(conj) && r.form.isPastForm() && r.form.use&tellUse != 0 { // "were told … and advised to"
		r.passive, r.toWhom = true, earlier[n-1].toWhom
		r.who = agent(ts, r.after)
		return
	}
	r.who = z.leftSubject(ts, j, infinitive, earlier)
	if r.form.isPastForm() && z.isNaming(ts, r, j) {
		r.naming, r.who = true, phrase{}
	}
}

// verbGroup steps left from the verb at i over adverbs and auxiliaries and gives the index before
// them; passive: a form of "be" stands right before; infinitive: "to" ends the group.
func verbGroup(ts []token, i int) (j int, passive, infinitive bool) {
	j = i - 1
	first := true
	for j >= 0 && ts[j].kind == word {
		t := &ts[j]
		switch {
		case t.is(subject) && !t.is(object) && t.is(be) && first:
			return j, true, false // he's called
		case t.is(adverb) && !isName(t) && t.low != "so", strings.HasSuffix(t.low, "self"), t.low == "themselves":
		case t.is(aux) && !t.is(subject):
			if t.is(be) && first || t.low == "got" || t.low == "getting" {
				passive = true
			}
			first = false
		case t.low == "to" && j > 0:
			return j - 1, passive, true
		default:
			return j, passive, false
		}
		j--
	}
	return j, passive, false
}

// inverted recognises "said X" and fills it in: nothing that could be the subject stands before the
// verb, and a phrase follows it.
func (z *analyser) inverted(ts []token, r *report, j int) bool {
	if r.form.use&afterUse == 0 && r.form.use&(closeUse|pointsUse) == 0 || r.form.form == formBase && (r.verb == 0 || !manySay(ts, r.verb, r.form)) {
		return false
	}
	free := j < 0 || ts[j].kind == quoted || j > 0 && ts[j].kind != word && ts[j-1].kind == quoted
	if !free && !(ts[j].kind == comma || ts[j].kind == dash || ts[j].is(sub) && ts[j].low == "as") {
		return false
	}
	who := phraseAt(ts, r.after)
	if who.none() && r.after < len(ts) && ts[r.after].is(adverb) { // "said first baseman Ann Lee"
		who = phraseAt(ts, r.after+1)
	}
	if name := nameBehindRole(ts, r.after); !name.none() && (who.none() || who.to <= name.from) {
		who = name
	}
	if who.none() {
		return false
	}
	first := &ts[who.from]
	if free && j >= 0 && who.to < len(ts) && ts[who.to].kind == word && !ts[who.to].upper && (ts[who.to].is(be|have|aux) || first.is(subject) && !first.is(someone) && ts[who.to].is(verb|past)) {
		return false // "…," said it was; in “Embers,” said the case was
	}
	if first.is(object) && !first.is(subject) && who.to == who.from+1 || first.is(subject) && !free && who.to < len(ts) && ts[who.to].kind == word {
		return false
	}
	if !free && closesAside(ts, j) { // "Lee, 66, said wages at the plant"
		return false
	}
	if !free { // ", said X," and nothing that goes on as an indirect report would
		if r.form.base != "say" && r.form.base != "add" && r.form.base != "write" && r.form.form != formBase {
			return false
		}
		if first.is(subject) || who.to < len(ts) && ts[who.to].kind == word && !ts[who.to].is(prep) || who.to < len(ts) && ts[who.to].kind == quoted {
			return false
		}
	}
	if low := ts[who.to-1].low; low == "lot" || low == "nothing" || low == "much" || low == "everything" {
		return false
	}
	if j < 0 && who.to < len(ts) && ts[who.to].kind == word && ts[who.to].is(aux|verb|past) {
		return false
	}
	r.who, r.inverted = apposed(ts, who), true
	return true
}

// nameBehindRole gives the name behind what somebody is, without an article: "said managing director Ann Lee",
// "said head of research Ann Lee".
func nameBehindRole(ts []token, from int) phrase {
	if from >= len(ts) || ts[from].kind != word || ts[from].upper || ts[from].is(det|possessive|subject|object|sub|rel|prep|conj) {
		return phrase{}
	}
	for k := from; k < len(ts) && k < from+9 && (ts[k].kind == word || ts[k].kind == number); k++ {
		if !isName(&ts[k]) {
			if ts[k].is(sub | rel | aux | be | have) {
				return phrase{}
			}
			continue
		}
		if k == from || ts[k].poss || ts[k].is(notName|calendar) || ts[k-1].is(prep|det|conj|possessive) {
			continue // "said head of research at Holm": where, not who
		}
		if p := phraseAt(ts, k); !p.none() && !ts[p.to-1].is(notName) {
			return p
		}
		return phrase{}
	}
	return phrase{}
}

// closesAside says whether the comma ts[j] ends what stands in commas behind a name: "Lee, 42,".
func closesAside(ts []token, j int) bool {
	for k := j - 1; k > 0 && j-k < 25; k-- {
		if ts[k].kind == comma && ts[k-1].kind == number && inApposition(&ts[k+1]) { // ", 66, a retired millwright,"
			continue
		}
		if ts[k].kind == comma {
			if onlyNames(ts, k+1, j) && ts[k-1].kind == word && isNounLike(ts, k-1) { // "A spokesman for the bureau, Ann Lee,"
				return true
			}
			if ts[k+1].kind == word && ts[k+1].is(past) && !ts[k+1].upper { // "a spokesman for the county, reached at home,"
				return true
			}
			return isName(&ts[k-1]) && inApposition(&ts[k+1]) || ts[k-1].kind == word && ts[k-1].is(role|kin|spokes) && isName(&ts[k+1])
		}
		if ts[k].kind == quoted || ts[k].kind == stop || ts[k].kind == colon {
			return false
		}
	}
	return false
}

func onlyNames(ts []token, from, to int) bool {
	for k := from; k < to; k++ {
		if !isName(&ts[k]) {
			return false
		}
	}
	return from < to
}

// isNaming says whether a verb such as "called" gives a title to the noun before it: "a plan called".
func (z *analyser) isNaming(ts []token, r *report, j int) bool {
	if r.form.use&nameUse == 0 && r.form.base != "call" && r.form.base != "label" && r.form.base != "brand" {
		return false
	}
	if r.after >= len(ts) || ts[r.after].kind != quoted {
		return false
	}
	if j >= 0 && ts[j].kind == word && ts[j].is(subject) && !isName(&ts[j]) { // "which it called"
		return false
	}
	if v := r.verb - 1; v > 0 && ts[v].kind == word && ts[v].is(have) || j >= 0 && ts[j].kind == comma && closesAside(ts, j) { // "Lee has called", "Lee, 42, called"
		return false
	}
	if k := beforeTime(ts, j); k >= 0 && ts[k].kind == word && isName(&ts[k]) { // "that Ann Lee last month called"
		first := k
		for first > 0 && isName(&ts[first-1]) {
			first--
		}
		if first > 0 && ts[first-1].kind == word && ts[first-1].is(rel|sub) || k < j {
			return false
		}
	}
	for k := j; k >= 0 && k > j-8; k-- {
		if ts[k].low == "what" || ts[k].low == "he" || ts[k].low == "she" || ts[k].low == "they" {
			return false
		}
	}
	return true
}

// catenatives are verbs that another in -ing follows with the same subject.
var catenatives = wordset.Of(`kept keeps keep began begins begin started starts start continued continues stopped remember remembers remembered
	recalled recalls heard seen caught filmed recorded overheard spotted regrets regretted`)
