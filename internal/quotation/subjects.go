package quotation

import "firsthand/internal/wordset"

// leftSubject gives the subject of a verb whose group begins behind ts[j].
func (z *analyser) leftSubject(ts []token, j int, infinitive bool, earlier []report) phrase {
	if j < 0 {
		return phrase{}
	}
	if k := beforeTime(ts, j); k < j && k >= 0 {
		if group, _, to := verbGroup(ts, k+1); group < k { // "has for years referred to"
			return z.leftSubject(ts, group, to, earlier)
		}
		return z.leftSubject(ts, k, infinitive, earlier)
	}
	t := &ts[j]
	switch {
	case infinitive:
		return z.infinitiveSubject(ts, j, earlier)
	case t.kind == comma || t.kind == dash:
		return z.subjectAcross(ts, j, earlier)
	case t.kind == quoted && j > 0 && ts[j-1].kind == word && z.tail(*t) == ',': // "who stars in “…,” said"
		return z.subjectAcross(ts, j, earlier)
	case t.kind == quoted, t.kind == colon, t.kind == semicolon, t.kind == stop:
		return phrase{}
	case t.kind != word && t.kind != number:
		return z.subjectAcross(ts, j, earlier)
	case t.is(rel) && !isName(t):
		if j > 1 && ts[j-1].low == "of" { // "placards, one of which read"
			p, _ := oneBefore(ts, j-2, 0)
			return p
		}
		return antecedent(ts, j)
	case t.is(conj) && !isName(t) || t.low == "then":
		return z.clauseSubject(ts, j, earlier)
	}
	p := phraseBefore(ts, j, 0)
	if p.none() {
		if head := relativeHead(ts, j+1); !head.none() { // "an aide who was not there to speak said"
			return head
		}
		return z.clauseSubject(ts, j, earlier)
	}
	if k := p.from - 1; k > 0 && ts[k].kind == word && ts[k].is(prep) && !isName(&ts[k]) && ts[k-1].kind == comma && fronted(ts, k, j) {
		if q := z.subjectAcross(ts, k-1, earlier); !q.none() { // "Lee, in a statement, called": what is between is no subject
			return q
		}
	}
	if k := p.from - 2; k > 0 && ts[k].low == "then" && ts[k+1].kind == word && ts[k+1].is(prep) && !isName(&ts[k+1]) { // "then for some reason adds"
		return z.clauseSubject(ts, k, earlier)
	}
	if p.to == p.from+1 && ts[p.from].is(subject) && !ts[p.from].is(someone) && !isName(&ts[p.from]) {
		return p
	}
	if p.from > 0 {
		if head := relativeHead(ts, p.from); !head.none() {
			return head
		}
		if p.from > 1 && ts[p.from-1].kind == comma && p.to-p.from == 1 {
			return p
		}
	}
	if head := includingThem(ts, p.from); !head.none() {
		return head
	}
	if isName(&ts[p.from]) {
		return p
	}
	if name := namedBefore(ts, p); !name.none() {
		return name
	}
	if p.from > 0 && ts[p.from].is(calendar) && p.to-p.from <= 2 {
		if q := z.subjectAcross(ts, p.from-1, earlier); !q.none() {
			return q
		}
	}
	return p
}

// infinitiveSubject gives the subject of a verb behind "to", which itself stands behind ts[j]: "Lee tried | to answer".
func (z *analyser) infinitiveSubject(ts []token, j int, earlier []report) phrase {
	if p := z.passiveSubject(ts, j); !p.none() {
		return p
	}
	if j > 0 && ts[j].kind == word && fond.Has(ts[j].low) {
		return phraseBefore(ts, j-1, 0) // "his wife likes to say"
	}
	if j > 0 && ts[j].kind == word && ts[j].is(past) && ts[j-1].kind == word && (isName(&ts[j-1]) || ts[j-1].is(subject) && !ts[j-1].is(object)) { // "Lee tried to answer"
		return phraseBefore(ts, j-1, 0)
	}
	if p := letTo(ts, j); !p.none() {
		return p
	}
	if j > 0 && (ts[j].is(have) || ts[j].low == "used") && !ts[j].is(subject) { // "had to remind"
		k, _, to := verbGroup(ts, j+1)
		return z.leftSubject(ts, k, to, earlier)
	}
	return z.clauseSubject(ts, j+1, earlier)
}

// letting is what lets, leads or helps somebody to say something.
var letting = wordset.Of(`allowed allows allowing let lets led leads leading prompted prompts prompting forced forces forcing helped helps helping enabled enables
	inspired inspires caused causes moved drove`)

// letTo gives the name or pronoun that ends with ts[j] and that something lets say what follows: "allowed Lee to claim".
func letTo(ts []token, j int) phrase {
	p, from := oneBefore(ts, j, 0)
	if p.none() || from == 0 || ts[from-1].kind != word || !letting.Has(ts[from-1].low) || !isName(&ts[p.from]) && !ts[p.from].is(object) {
		return phrase{}
	}
	return p
}

// fond are verbs of those who often say something.
var fond = wordset.Of(`likes liked loves loved hates hated tends tended`)

// includingThem gives those of whom the name at ts[i] is one: "stars including Ann Lee and Bo Poe call".
func includingThem(ts []token, i int) phrase {
	for k := i - 1; k > 0 && i-k < 14; k-- {
		if ts[k].kind == word && ts[k].low == "including" {
			if ts[k-1].kind == comma {
				k--
			}
			if p, _ := oneBefore(ts, k-1, 0); !p.none() && plural(&ts[p.to-1]) {
				return p
			}
			return phrase{}
		}
		if ts[k].kind != comma && !isNounLike(ts, k) && !(ts[k].kind == word && ts[k].low == "and") {
			return phrase{}
		}
	}
	return phrase{}
}

// passiveSubject gives the subject of "was heard to shout": ts[j] is the participle before "to".
func (z *analyser) passiveSubject(ts []token, j int) phrase {
	if j < 1 || !ts[j].is(past) && !catenatives.Has(ts[j].low) && guessClass(ts[j].low, false) != past {
		return phrase{}
	}
	k, passive, _ := verbGroup(ts, j)
	if !passive || k < 0 {
		return phrase{}
	}
	if ts[k].kind == word && ts[k].is(rel) { // "a publicist who was heard to say"
		return antecedent(ts, k)
	}
	return phraseBefore(ts, k, 0)
}

// beforeTime steps left from ts[j] over when something was said: "officials on Monday | said", "one
// of them at the time | called it". It gives j where no such words end there, or nothing is before them.
func beforeTime(ts []token, j int) int {
	k := j
	for k >= 0 && ts[k].kind == number {
		k--
	}
	if k < 0 || ts[k].kind != word || !ts[k].is(calendar) || ts[k].poss {
		return j
	}
	for k >= 0 && (ts[k].kind == number || ts[k].kind == word && (ts[k].is(calendar) || ts[k].low == "the" || ts[k].low == "this" || ts[k].low == "last" || ts[k].low == "next" || ts[k].low == "early" || ts[k].low == "late")) {
		k--
	}
	if k > 0 && ts[k].kind == word && ts[k].is(prep) {
		k--
	}
	if k < 0 || ts[k].kind != word {
		return j
	}
	return k
}

// namedBefore gives the name that a phrase adds to where the second comma is missing: "Ann Lee, a
// teacher from Leeds told".
func namedBefore(ts []token, p phrase) phrase {
	if p.from < 2 || ts[p.from-1].kind != comma || !ts[p.from].is(det) || ts[p.from].low == "one" || !ts[p.to-1].is(role|spokes) && guessClass(ts[p.to-1].low, false)&role == 0 {
		return phrase{}
	}
	name, _ := oneBefore(ts, p.from-2, 0)
	if name.none() || !isName(&ts[name.to-1]) || name.from > 0 && ts[name.from-1].kind == word {
		return phrase{}
	}
	return name
}

// antecedent gives the phrase that the relative pronoun at ts[j] stands for.
func antecedent(ts []token, j int) phrase {
	k := j - 1
	if k >= 0 && (ts[k].kind == comma || ts[k].kind == dash) {
		k--
	}
	for k > 1 && (isSeat(&ts[k]) || ts[k].kind == number) && ts[k-1].kind == comma { // "Sen. Ann Lee, D-N.M., who"; "Ann Lee, 42, who"
		k -= 2
	}
	for k > 0 && ts[k].kind == word && ts[k].is(adverb) && !isName(&ts[k]) { // "a banner backstage that"
		k--
	}
	if k < 0 || ts[k].kind == quoted {
		return phrase{}
	}
	if p, from := oneBefore(ts, k, 0); !p.none() && k < j-1 && from > 1 && ts[from-1].kind == word && ts[from-1].is(prep) && ts[from-2].kind == comma { // "a nurse, on break, who"
		return phraseBefore(ts, from-3, 0)
	}
	if p, from := oneBefore(ts, k, 0); !p.none() && (ts[p.to-1].is(document) || ts[j].low == "who" && from > 0 && ts[from-1].low == "by" && ts[p.to-1].is(role|kin|spokes)) {
		return p // "was paid $500 for a study that", "was led off by a nurse who"
	}
	p := phraseBefore(ts, k, 0)
	if name := addedTo(ts, p); !name.none() {
		return name
	}
	if p.none() && k < j-1 { // "a rule, never enforced, that"
		for k > 0 && ts[k].kind == word {
			k--
		}
		if k > 0 && ts[k].kind == comma {
			return phraseBefore(ts, k-1, 0)
		}
	}
	return p
}

// addedTo gives the name that opens a sentence and that the phrase p only adds to: "Lee, a student who".
func addedTo(ts []token, p phrase) phrase {
	if p.none() || p.from < 2 || ts[p.from-1].kind != comma || !ts[p.from].is(det) || !isName(&ts[p.from-2]) {
		return phrase{}
	}
	name, from := oneBefore(ts, p.from-2, 0)
	if name.none() || from > 0 && ts[from-1].kind == word {
		return phrase{}
	}
	return name
}

// relativeHead looks left from ts[i] for "the man who shot …": the verb that follows has the noun
// before "who" as its subject, not the last noun before it.
func relativeHead(ts []token, i int) phrase {
	verbs := 0
	for k := i - 1; k > 0 && i-k < 12; k-- {
		t := &ts[k]
		if t.kind != word && t.kind != number {
			return phrase{}
		}
		if t.low == "what" || verbs > 0 && t.is(subject) && !t.is(someone) && !isName(t) { // another clause
			return phrase{}
		}
		if t.is(verb|past|be|have|aux) || isVerbOfSpeech(t) {
			verbs++
		}
		if t.is(rel) && (t.low == "who" || t.low == "which" || t.low == "whose" || t.low == "that") {
			if verbs == 0 || ts[k-1].kind != word || !isNounLike(ts, k-1) || isVerbOfSpeech(&ts[k-1]) {
				return phrase{}
			}
			return phraseBefore(ts, k-1, 0)
		}
	}
	return phrase{}
}

func isVerbOfSpeech(t *token) bool {
	_, ok := speech(t)
	return ok
}

// mainSubject gives the subject of the sentence ts, or what there is of it: fronted parts, adverbs
// and conjunctions are passed over.
func (z *analyser) mainSubject(ts []token) phrase {
	k := 0
	for hops := 0; hops < 6 && k < len(ts); hops++ {
		for k < len(ts) && (ts[k].kind != word && ts[k].kind != number || ts[k].is(conj|adverb) && !isName(&ts[k])) {
			if ts[k].kind == quoted {
				return phrase{}
			}
			k++
		}
		if k >= len(ts) {
			break
		}
		if !fronted(ts, k, len(ts)) {
			return apposed(ts, z.firstPhrase(ts, k))
		}
		next := k
		for next < len(ts) && ts[next].kind != comma && ts[next].kind != dash {
			next++
		}
		if next >= len(ts) {
			return z.afterFronted(ts, k)
		}
		if p, from := oneBefore(ts, next-1, k); !p.none() && from > k && ts[from-1].kind == word && ts[from-1].is(calendar) && next+1 < len(ts) && inApposition(&ts[next+1]) {
			return p // "On Monday Ann Lee, who", "In May the minister, on a visit,"
		}
		k = next + 1
	}
	return phrase{}
}

// firstPhrase gives the phrase at ts[k], or the next one if a word stands in the way.
func (z *analyser) firstPhrase(ts []token, k int) phrase {
	for n := 0; n < 3 && k < len(ts); n++ {
		if p := phraseAt(ts, k); !p.none() {
			return p
		}
		if ts[k].kind != word || ts[k].is(verb|past) {
			break
		}
		k++
	}
	return phrase{}
}

// afterFronted finds the subject behind a fronted part that no comma ends ("On Monday Lee called"):
// the first name or pronoun that a verb follows.
func (z *analyser) afterFronted(ts []token, k int) phrase {
	for k++; k < len(ts); k++ {
		if ts[k].kind != word {
			continue
		}
		p := phraseAt(ts, k)
		if p.none() {
			continue
		}
		next := p.to
		for next < len(ts) && ts[next].is(adverb) {
			next++
		}
		if next < len(ts) && (ts[next].is(verb|past|aux|be|have) || isVerbOfSpeech(&ts[next])) && !ts[p.from].is(object) {
			return p
		}
		k = p.to - 1
	}
	return phrase{}
}
