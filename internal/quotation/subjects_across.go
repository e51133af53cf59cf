package quotation

import (
	"strings"

	"firsthand/internal/wordset"
)

// subjectAcross finds the subject of a verb that stands right behind the comma ts[j]: "Lee, 42, who
// lives in Leeds, said". It walks back over the parts between commas until one does not add to a
// name before it.
func (z *analyser) subjectAcross(ts []token, j int, earlier []report) phrase {
	best, aside := phrase{}, false // aside: it only adds to a name that is still to come
	mark := ts[j].kind
	if mark == quoted {
		mark = comma
	}
	for n := 0; n < 8 && j > 0; n++ {
		k := j - 1
		for k >= 0 && ts[k].kind != mark && ts[k].kind != quoted && ts[k].kind != colon && ts[k].kind != semicolon &&
			(ts[k].kind != comma || mark == dash) && !(ts[k].kind == dash && mark == comma) {
			k--
		}
		from := k + 1
		if k > 0 && ts[k].kind == comma && beginsPart(ts, k, "whose") { // "Lee, whose fund, Gate Street, owns a part, said"
			best, aside, j = phrase{}, false, k
			continue
		}
		p := z.partSubject(ts, from, j)
		if k > 0 && len(earlier) > 0 && ts[k].kind == comma && earlier[len(earlier)-1].verb >= from && earlier[len(earlier)-1].after == j && isParenthetical(ts, &earlier[len(earlier)-1]) {
			j = k // "Reviewers, she said, had called"
			continue
		}
		if !p.none() && p.to == j && opensClauseFor(ts, from, p) && mark == comma {
			return p
		}
		place := k > 0 && (isPlace(ts, from, j) || n == 0 && endsAddition(ts, from, j))
		adds := from < j && inApposition(&ts[from]) && !titledName(ts, from, p) || place || saysOffice(ts, from, p) || ownedRole(ts, from, p)
		if !p.none() && !place && (best.none() || !adds || !isName(&ts[best.from]) && (isName(&ts[p.from]) || ts[p.from].is(det)) || ts[p.from].is(det) && indefinite(ts, best) || aside && isName(&ts[p.from])) {
			if !fronted(ts, from, j) || p.to == j && p.from > from && (ts[from].is(sub) || ts[from].is(prep) && ts[from+1].low == "it") {
				best, aside = p, adds
			}
		}
		if aside && !best.none() && ts[best.from].is(honorific) && k > 0 && ts[k].kind == comma { // "the Bishop of Holm, the Rt Rev Ann Lee,"
			break
		}
		if !adds && !p.none() || k < 0 || ts[k].kind != mark && ts[k].kind != comma && ts[k].kind != dash {
			break
		}
		if from < j && fronted(ts, from, j) && from == 0 {
			break
		}
		j = k
	}
	if best.none() {
		return z.clauseSubject(ts, j, earlier)
	}
	if isName(&ts[best.from]) && best.from > 1 && ts[best.from-1].kind == comma {
		if p, _ := oneBefore(ts, best.from-2, 0); !p.none() && aBody(ts, p) { // "The band's management, Holm Artists, said"
			return p
		}
	}
	return best
}

// bodies are what firms and the like are called when their name comes behind.
var bodies = wordset.Of(`company firm agency group management consortium operator manufacturer maker retailer chain airline network studio label publisher
	charity union club developer contractor supplier broadcaster channel brand startup start-up`)

// aBody says whether a phrase with an article or an owner is a body: "the band's management".
func aBody(ts []token, p phrase) bool {
	last := &ts[p.to-1]
	return bodies.Has(last.low) && !last.upper && (ts[p.from].is(det|possessive) || ts[p.from].poss)
}

// indefinite says whether a name stands behind "a" or "an": a Republican.
func indefinite(ts []token, p phrase) bool {
	return p.from > 0 && ts[p.from-1].kind == word && (ts[p.from-1].low == "a" || ts[p.from-1].low == "an") && p.to == p.from+1
}

// opensClauseFor says whether a part ends in the subject of a clause of its own, whose verb is behind an aside:
// "though Lee, with a straight face, said", "in a letter that Lee, who had helped, called".
func opensClauseFor(ts []token, from int, p phrase) bool {
	if p.from <= from {
		return false
	}
	switch ts[p.from-1].low {
	case "that", "what", "though", "although", "because", "while", "but":
		return ts[p.from-1].kind == word
	}
	return false
}

// beginsPart says whether the part between commas that the comma ts[j] ends begins with a word.
func beginsPart(ts []token, j int, low string) bool {
	k := j
	for k > 0 && ts[k-1].kind == word {
		k--
	}
	return k > 0 && k < j && ts[k-1].kind == comma && ts[k].low == low
}

// isPlace says whether ts[from:to] is no more than the name of a place: ", Oregon,".
func isPlace(ts []token, from, to int) bool {
	for k := from; k < to; k++ {
		if ts[k].kind != word || !ts[k].upper || !ts[k].is(notName) && !strings.HasSuffix(ts[k].low, ".") && !isSeat(&ts[k]) {
			return false
		}
	}
	return to > from && to-from <= 3
}

// endsAddition says whether the name ts[from:to] between commas is where the body is that what stands before it
// ends with: "Lee, head of research at the University of Utah, Ogden, said".
func endsAddition(ts []token, from, to int) bool {
	k := from - 2
	if to-from == 2 && isGiven(ts[from].low) { // "the police chief, Ann Lee,"
		return false
	}
	if to-from > 4 || !onlyNames(ts, to-1, to) || k < 1 || !isName(&ts[k]) && !isOffice(&ts[k]) {
		return false
	}
	for i := from; i < to; i++ {
		if !isName(&ts[i]) && !ts[i].is(conj) {
			return false
		}
	}
	for k > 0 && ts[k].kind == word {
		k--
	}
	return k > 0 && ts[k].kind == comma && isName(&ts[k-1]) && (inApposition(&ts[k+1]) || saysOffice(ts, k+1, phraseAt(ts[:from], k+1)))
}

// ownedRole says whether the part at ts[from] says whose what somebody is: "Lee, Poe's agent,".
func ownedRole(ts []token, from int, p phrase) bool {
	if p.none() || from < 2 || ts[from-1].kind != comma || !isName(&ts[from-2]) || isName(&ts[p.to-1]) {
		return false
	}
	for k := from; k < p.to; k++ {
		if ts[k].poss {
			return true
		}
	}
	return false
}

// saysOffice says whether the part at ts[from] only says what the one named before it is: "Lee, Tern coach,",
// "Lee, TVC professor of history,", "Lee, Director of the Institute,".
func saysOffice(ts []token, from int, p phrase) bool {
	name := from - 2
	if name > 1 && ts[name].kind == number && ts[name-1].kind == comma { // "Lee, 58, MP for Holm,"
		name -= 2
	}
	return name >= 0 && ts[from-1].kind == comma && isName(&ts[name]) && !p.none() && p.from == from && isOffice(&ts[p.to-1]) &&
		p.to < len(ts) && (ts[p.to].kind == comma || leadsOn(&ts[p.to]) || ts[p.to].is(conj))
}

// titledName says whether a part opens with words of rank and ends in the name p: "State Senator Ann Lee".
func titledName(ts []token, from int, p phrase) bool {
	if p.none() || p.from == from || !isName(&ts[p.to-1]) || ts[from].is(det|possessive) {
		return false
	}
	for k := from; k < p.from; k++ {
		if ts[k].kind != word || !ts[k].upper {
			return false
		}
	}
	return true
}

// partSubject gives the phrase of ts[from:to] that could be a subject: for a part that is no more
// than a phrase the phrase itself, for a clause the first phrase of it.
func (z *analyser) partSubject(ts []token, from, to int) phrase {
	for from < to && (ts[from].is(conj|adverb) && !isName(&ts[from])) {
		from++
	}
	if from < to && from > 0 && ts[from].kind == word && !ts[from].upper && strings.HasSuffix(ts[from].low, "ing") && len(ts[from].low) > 5 {
		return phrase{} // ", filing from the aisle,"
	}
	for k := to - 2; k >= from && k > to-8; k-- { // "will be offered with what Ann Lee, the chief, described"
		if ts[k].kind == word && (ts[k].low == "what" || ts[k].low == "whom" || ts[k].low == "that") {
			if p := phraseAt(ts[:to], k+1); !p.none() && p.to == to {
				return p
			}
			break
		}
	}
	if from < to && to-from <= 7 && ts[from].kind == word && ts[from].is(past) && isName(&ts[to-1]) { // ", retired shipwright Ann Lee,"
		if p, start := oneBefore(ts, to-1, from); !p.none() && isName(&ts[p.from]) && start <= from+3 && !ts[max(from, start-1)].is(prep) {
			return p
		}
	}
	if from >= to || ts[from].is(rel|prep|sub|gerund|past) && !isName(&ts[from]) && !ts[from].is(det) || ts[from].kind == number && to-from <= 2 {
		if from < to && ts[from].is(sub) && !ts[from].is(rel) {
			if p := phraseAt(ts[:to], from+1); !p.none() && p.to == to { // "though a spokesman, asked about it, said"
				return p
			}
		}
		if from+2 < to && ts[from].is(prep) && ts[from+1].kind == word && (ts[from+1].is(calendar) && !ts[from+2].is(calendar) || ts[from+1].low == "it") {
			if p := phraseAt(ts[:to], from+2); !p.none() && p.to == to { // "and in May the minister, on a visit, said"
				return p
			}
		}
		return phrase{}
	}
	return phraseAt(ts[:to], from)
}

// fronted says whether ts[from:to] is a part that stands before the subject: "In a statement".
func fronted(ts []token, from, to int) bool {
	if from >= to {
		return false
	}
	t := &ts[from]
	if t.kind != word {
		return false
	}
	if from == 0 && t.form == nil && !t.is(prep|sub|adverb) && leadsToName(ts, from+1, to) {
		return false
	}
	low := guessClass(t.low, false)
	return t.is(prep|sub|adverb) && !t.is(det) || from == 0 && (low == gerund || low == past || isAskedForm(t)) || t.low == "last" || t.low == "earlier"
}

// leadsToName says whether ts[from:to] is what somebody is and then their name: "Retired | headteacher Ann Lee".
func leadsToName(ts []token, from, to int) bool {
	k := from
	for k < to && k < from+4 && ts[k].kind == word && !ts[k].upper && ts[k].class&^(role|rank|kin|spokes|document|medium) == 0 {
		k++
	}
	return k > from && k+1 < to && onlyNames(ts, k, k+2)
}

// isAskedForm is true for "Asked", "Told", "Pressed" at the head of a sentence.
func isAskedForm(t *token) bool {
	return t.form != nil && (t.form.isPastForm() || t.form.form == formIng)
}

// clauseSubject gives the subject of the clause that the verb at i goes on with ("walked out and
// said", "told them, adding"): that of the report before, else that of the sentence.
func (z *analyser) clauseSubject(ts []token, i int, earlier []report) phrase {
	all := earlier
	for len(earlier) > 0 && motionVerbs.Has(earlier[len(earlier)-1].form.base) && earlier[len(earlier)-1].form.form == formBase { // "watched the disks come off"
		earlier = earlier[:len(earlier)-1]
	}
	if n := len(earlier); n > 1 && i > 0 && i < len(ts) && ts[i].is(conj) && ts[i-1].kind == comma && earlier[n-1].who.from == earlier[n-2].after && !earlier[n-1].inverted {
		earlier = earlier[:n-1] // "said he wanted facts, and called it"
	}
	for n := len(earlier); n > 1 && earlier[n-1].form.form == formBase && i < len(ts) && ts[i].is(conj) && pastBehind(ts, i); n-- { // "said he would look at it but added"
		earlier = earlier[:n-1]
	}
	for len(earlier) > 0 && (isParenthetical(ts, &earlier[len(earlier)-1]) || ts[min(i, len(ts)-1)].is(conj) && inRelative(ts, &earlier[len(earlier)-1])) {
		earlier = earlier[:len(earlier)-1]
	}
	if p := inThatClause(ts, i, earlier); !p.none() {
		return p
	}
	if n := len(earlier); n > 0 {
		r := earlier[n-1]
		if r.passive && r.after < len(ts) && ts[r.after].low == "to" { // "is said to have muttered"
			return r.toWhom
		}
		if !r.who.none() && !r.passive && !r.naming && !r.noun && !newClause(ts, r.after, i) && r.who.from < i {
			return r.who
		}
	}
	if p := lastClause(ts, i); !p.none() {
		return p
	}
	p := z.mainSubject(ts[:i])
	if !p.none() && p.to > i {
		return phrase{}
	}
	for k := range all { // "When it stopped, two witnesses say, he left and told her"
		if all[k].after+1 < i && isParenthetical(ts, &all[k]) && !p.none() && all[k].who.from >= p.from && fronted(ts, 0, all[k].who.from) {
			if q := z.mainSubject(ts[all[k].after+1 : i]); !q.none() {
				return phrase{q.from + all[k].after + 1, q.to + all[k].after + 1}
			}
		}
	}
	return p
}

// inThatClause gives the subject of what the last report tells, where the verb behind the conjunction ts[i] goes on with
// it: "told them that Lee had written a will and had called it", "says the actress slid it over and told him".
func inThatClause(ts []token, i int, earlier []report) phrase {
	if len(earlier) == 0 || i+1 >= len(ts) || !ts[i].is(conj) {
		return phrase{}
	}
	r, next := &earlier[len(earlier)-1], &ts[i+1]
	if r.passive || r.naming || r.noun || r.who.none() || r.who.from > r.verb || r.after >= i {
		return phrase{}
	}
	for k := r.after; k < i && k < r.after+6 && next.is(have); k++ {
		if ts[k].kind == word && ts[k].low == "that" {
			if p := phraseAt(ts[:i], k+1); !p.none() && p.to < i && ts[p.to].low == next.low {
				return p
			}
		}
	}
	present := ts[r.verb].form != nil && ts[r.verb].form.form <= formThird
	if p := phraseAt(ts[:i], r.after); present && !p.none() && p.to < i && ts[p.to].kind == word && ts[p.to].is(verb|past) && next.form != nil && next.form.isPastForm() && next.form.form != formBase {
		return p
	}
	return phrase{}
}

// lastClause gives the subject of the last clause before ts[i] that a conjunction and a subject of its own
// begin: "I asked how, and she took a while to reply".
func lastClause(ts []token, i int) phrase {
	for k := i - 2; k > 0 && k > i-25; k-- {
		if ts[k].kind == stop || ts[k].kind == quoted {
			break
		}
		if p := whenShe(ts, k, i); !p.none() {
			return p
		}
		if ts[k].kind != semicolon && !(ts[k].kind == word && (ts[k].low == "and" || ts[k].low == "but") && ts[k-1].kind == comma) {
			continue
		}
		if p := phraseAt(ts[:i], k+1); !p.none() && p.to < i && ts[p.to].kind == word && ts[p.to].is(verb|aux|past|be|have) {
			return p
		}
	}
	return phrase{}
}

// whenShe gives the pronoun of a clause of time at ts[k] that does not open its sentence, where a row of verbs goes on with
// it up to ts[i]: "he stopped when she rose, turned to him and said". With one verb more the sentence's subject is as likely.
func whenShe(ts []token, k, i int) phrase {
	if k < 3 || ts[k].kind != word || ts[k].low != "when" && ts[k].low != "as" && ts[k].low != "before" && ts[k].low != "until" || k+2 >= i || ts[i].kind == comma {
		return phrase{}
	}
	if p := &ts[k+1]; !p.is(female|male) || !p.is(subject) || !ts[k+2].is(verb|past) && ts[k+2].class != 0 {
		return phrase{}
	}
	for n := k + 3; n+1 < i; n++ {
		if ts[n].kind == comma && ts[n+1].kind == word && ts[n+1].is(verb|past) {
			return phrase{k + 1, k + 2}
		}
	}
	return phrase{}
}

// pastBehind says whether a verb of speaking in the past comes right behind ts[i].
func pastBehind(ts []token, i int) bool {
	for i++; i < len(ts) && ts[i].kind == word && ts[i].is(adverb); i++ {
	}
	return i < len(ts) && ts[i].form != nil && ts[i].form.isPastForm()
}

// inRelative says whether a report stands in a relative clause, which the sentence goes on behind: "a
// coffee that she had not ordered and told her".
func inRelative(ts []token, r *report) bool {
	k := r.who.from - 1
	return !r.who.none() && k > 0 && ts[k].kind == word && ts[k].is(rel) && ts[k-1].kind == word && isNounLike(ts, k-1) && !isVerbOfSpeech(&ts[k-1])
}

// isParenthetical says whether a report stands in commas inside what it reports: "Reviewers, she said,
// had called".
func isParenthetical(ts []token, r *report) bool {
	if r.who.none() || r.inverted || r.passive || r.after >= len(ts) || ts[r.after].kind != comma {
		return false
	}
	from := r.who.from
	for from > 0 && ts[from-1].kind == word && isNounLike(ts, from-1) {
		from--
	}
	return from > 1 && ts[from-1].kind == comma
}

// nextComma gives the index of the first comma in ts[from:to] with nothing but words before it; 0 where there is none.
func nextComma(ts []token, from, to int) int {
	for k := from; k < to; k++ {
		if ts[k].kind == comma {
			return k
		}
		if ts[k].kind != word && ts[k].kind != number {
			return 0
		}
	}
	return 0
}

// newClause says whether a conjunction with a subject of its own stands between ts[from] and ts[to].
func newClause(ts []token, from, to int) bool {
	for k := from; k+2 < to; k++ {
		if ts[k].kind == semicolon || ts[k].kind == stop {
			return true
		}
		if ts[k].is(sub) && ts[k].kind == word && k > from && ts[k-1].kind == comma {
			if end := nextComma(ts, k, min(to, k+8)); end > 0 { // "referred to him, when he had to, as"
				k = end
				continue
			}
		}
		if !ts[k].is(conj|sub) || ts[k].low == "that" || ts[k+1].low == "that" && ts[k+1].kind == word || ts[k].kind != word || isName(&ts[k]) {
			continue
		}
		if p := phraseAt(ts[:to], k+1); !p.none() && p.to < to && ts[p.to].kind == word && (ts[p.to].is(aux|verb|past|be|have) || isVerbOfSpeech(&ts[p.to])) {
			return true
		}
	}
	return false
}
