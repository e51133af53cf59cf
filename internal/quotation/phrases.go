package quotation

import (
	"strings"

	"firsthand/internal/wordset"
)

// phrase is a noun phrase: tokens from up to, not including, to. Its zero value is no phrase.
type phrase struct{ from, to int }

func (p phrase) none() bool { return p.to == 0 }

// maxPhrase is how many words a noun phrase may have.
const maxPhrase = 9

// functionWords are the classes of words that stand in no name.
const functionWords = det | possessive | prep | conj | sub | rel | subject | object | aux | be | have

// isName says whether the token could be part of a name: capitalised, and no word of grammar.
func isName(t *token) bool {
	if t.kind != word || !t.upper {
		return false
	}
	if t.is(functionWords) {
		return t.caps && len(t.low) > 1 && t.low != "it" && !t.is(det|prep|conj|subject)
	}
	return !t.is(calendar|adverb) || t.is(role)
}

// isNounLike says whether the token could stand inside a noun phrase, before or as its noun.
func isNounLike(ts []token, i int) bool {
	t := &ts[i]
	switch {
	case t.kind == number:
		return true
	case t.kind != word:
		return false
	case isName(t):
		return true
	case t.is(prep | conj | sub | rel | aux | be | have | calendar):
		return t.is(calendar) && t.poss
	case t.is(det | possessive):
		return true
	case t.is(subject | object):
		return t.is(someone)
	}
	after := i > 0 && ts[i-1].kind == word && ts[i-1].is(det|possessive)
	if t.is(role | kin) {
		return true
	}
	if f, ok := speech(t); ok {
		if f.form == formIng && i > 0 && ts[i-1].poss && !ts[i-1].is(subject|be) { // "the council's ruling"
			return true
		}
		return after || t.is(document|medium) && f.form <= formThird && i > 1 && ts[i-2].is(det) && !ts[i-1].is(functionWords|verb) || f.use&nounUse != 0 && f.form <= formThird && i > 0 && isAttribute(&ts[i-1]) || f.use&closeUse != 0 && after
	}
	if t.is(adverb) {
		return after
	}
	if t.is(verb | past | gerund) {
		return after || i > 0 && isAttribute(&ts[i-1]) && i+1 < len(ts) && ts[i+1].kind == word && !ts[i+1].is(functionWords)
	}
	return true
}

// isAttribute says whether the token can stand before a noun and make the next word a noun.
func isAttribute(t *token) bool {
	return t.kind == number || t.kind == word && (t.is(det|possessive) || t.poss)
}

// phraseAt gives the noun phrase that begins at ts[i]; the zero phrase if none does.
func phraseAt(ts []token, i int) phrase {
	if i >= len(ts) {
		return phrase{}
	}
	t := &ts[i]
	if t.kind == word && t.is(subject) && !t.is(someone) && !(t.upper && t.caps && len(t.low) > 1 && t.low != "i") {
		return phrase{i, i + 1}
	}
	j := i
	for j < len(ts) && j-i < maxPhrase {
		if j > i && (joins(ts, i, j) || adjectives(ts, i, j)) {
			j++
			continue
		}
		if !isNounLike(ts, j) || j > i && ts[j].is(det|possessive) && ts[j].kind == word && !ts[j-1].is(det) {
			break
		}
		if j > i && !ts[j].upper && isName(&ts[j-1]) && !ts[j-1].poss && !nounAfterName(ts, j) && !(j == i+1 && j+1 < len(ts) && ts[j].kind == word && ts[j].class&^role == 0 && isName(&ts[j+1])) {
			break
		}
		j++
	}
	for j > i && ts[j-1].is(conj) {
		j--
	}
	if j == i || j == i+1 && ts[i].kind == word && !isName(&ts[i]) && ts[i].is(possessive) {
		return phrase{}
	}
	if k := behindOffice(ts, j); k > j {
		return phraseAt(ts, k)
	}
	if k := officerEnd(ts, j); k > j {
		return phrase{i, k}
	}
	return sharpen(ts, phrase{i, j})
}

// behindOffice gives the index of the name to which the rest of an office behind ts[i-1] leads: "Secretary |
// of State for European Affairs Ann Lee". It gives i where there is none.
func behindOffice(ts []token, i int) int {
	for k := i; k < len(ts) && k < i+maxOffice && ts[k].kind == word; k++ {
		if n := int(ts[k].office); n > 0 && k-n < i {
			return k
		}
	}
	return i
}

// officerEnd steps over the rest of a body's name behind ts[i-1] to the noun for who speaks for it: "a Department
// | of Roads and Rail spokeswoman". It gives i where there is none.
func officerEnd(ts []token, i int) int {
	if i == 0 || i+1 >= len(ts) || !isName(&ts[i-1]) || isOffice(&ts[i-1]) || ts[i].low != "of" && ts[i].low != "for" || !isName(&ts[i+1]) {
		return i
	}
	k := i
	for k < len(ts) && k < i+maxOffice && (isName(&ts[k]) || leadsOn(&ts[k]) || ts[k].low == "and") {
		k++
	}
	if k == len(ts) || ts[k].kind != word || ts[k].upper || !isOffice(&ts[k]) || !isName(&ts[k-1]) || k+1 < len(ts) && isName(&ts[k+1]) {
		return i
	}
	return k + 1
}

// joins says whether ts[j] links two names of one phrase that began at i: "and", a nickname in
// marks, a particle.
func joins(ts []token, i, j int) bool {
	if j+2 < len(ts) && ts[j].kind == word && ts[j+1].kind == word && particles.Has(ts[j].low) && particles.Has(ts[j+1].low) && isName(&ts[j+2]) && isName(&ts[j-1]) {
		return true // Ann de la Lee
	}
	if j+1 >= len(ts) || !isName(&ts[j+1]) {
		return false
	}
	switch {
	case ts[j].kind == quoted:
		return isName(&ts[j-1]) && ts[j].end-ts[j].start <= maxNickname
	case ts[j].is(conj) && ts[j].kind != quoted:
		return (ts[j].low == "and" || ts[j].low == "&") && isName(&ts[j-1])
	case ts[j].kind == symbol: // A + B, A & B
		return isName(&ts[j-1]) && ts[j].end-ts[j].start == 1
	}
	return ts[j].kind == word && particles.Has(ts[j].low) && isName(&ts[j-1])
}

// maxNickname is how long a nickname inside a name may be, in bytes and with its marks.
const maxNickname = 26

// particles stand in lower case inside names.
var particles = wordset.Of(`binti bint de del dela della der den van von la le du di da dos das al el bin ibn ben ter ten af av y`)

// nounAfterName says whether the lower-case word ts[j] after a name goes on with the phrase, as in
// "the Leeds manager": only when it is a noun for a person.
func nounAfterName(ts []token, j int) bool {
	if ts[j].kind == number {
		return false
	}
	if particles.Has(ts[j].low) {
		return j+1 < len(ts) && isName(&ts[j+1])
	}
	for k := j; k < len(ts) && k < j+4 && ts[k].kind == word && !ts[k].is(functionWords); k++ {
		if ts[k].is(role | spokes) {
			return true
		}
		if f, ok := speech(&ts[k]); ok && f.use&plainUse != 0 || ts[k].is(verb) {
			return false
		}
	}
	return false
}

// adjectives says whether ts[j] is the comma between two adjectives of a phrase that began at i: "the
// tall, quiet driver".
func adjectives(ts []token, i, j int) bool {
	if ts[j].kind != comma || j != i+2 || !ts[i].is(det|possessive) || j+2 >= len(ts) {
		return false
	}
	a, b := &ts[j-1], &ts[j+1]
	return a.kind == word && !a.upper && !a.is(role|kin|spokes|document) && b.kind == word && !b.upper && (b.class == 0 || b.is(past|gerund)) && isNounLike(ts, j+2) && !isVerbOfSpeech(&ts[j+2])
}

// sharpen narrows a phrase that ends in a name to the name: "the singer Ann Lee" to "Ann Lee". Mr
// and the like stay, ranks go.
func sharpen(ts []token, p phrase) phrase {
	from := p.to
	for from > p.from && (from == p.to || ts[from].office == 0) && (isName(&ts[from-1]) || ts[from-1].is(honorific) && ts[from-1].upper ||
		from < p.to && from-1 > p.from && (joins(ts, p.from, from-1) || particles.Has(ts[from-1].low) && isName(&ts[from]))) {
		from--
	}
	if from == p.to {
		return p
	}
	for from < p.to-1 && !ts[from].is(honorific) && ts[from].is(rank|role|kin) && !ts[from].poss && !givenRank(ts, from, p.to) {
		from++
	}
	from = behindRole(ts, from, p.to)
	for k := from; k < p.to-1; k++ { // "Leeds's Ann Lee", "Harrow's Chief Executive Ann Lee"
		if ts[k].poss && k+2 < p.to && ts[k+1].is(role|rank) || ts[k].poss && !ts[k+1].is(role) {
			from = k + 1
		}
	}
	for from < p.to-1 && !ts[from].is(honorific) && ts[from].is(rank|role|kin) && !ts[from].poss && !givenRank(ts, from, p.to) {
		from++
	}
	return phrase{from, p.to}
}

// phraseBefore gives the noun phrase that ends with ts[i], not reaching below lo. A phrase after a
// preposition belongs to the noun before it: "a spokesman for the club" gives "a spokesman".
func phraseBefore(ts []token, i, lo int) phrase {
	last := phrase{}
	for hops := 0; hops < 4 && i >= lo; hops++ {
		p, from := oneBefore(ts, i, lo)
		if p.none() {
			return last
		}
		last = p
		if ts[p.from].office > 0 {
			return p
		}
		if p.from > from && isName(&ts[p.from]) && ts[p.from-1].kind == word && !ts[p.from-1].upper && !ts[p.from-1].is(role|kin|spokes|det|rank|possessive|conj|medium|outlet) {
			return p // "a spokesman for roads Ann Lee"
		}
		k := from - 1
		if k-1 < lo || !ts[k].is(prep) || ts[k].upper && k == lo || ts[k].is(conj) {
			return last
		}
		if head := madeBy(ts, k, lo); !head.none() {
			return head
		}
		if ts[k-1].kind == word && !ts[k-1].upper && (ts[k-1].is(past) || ts[k].low == "by" && ts[k-1].form != nil && ts[k-1].form.isPastForm()) && k-2 >= lo && ts[k-2].kind == word && isNounLike(ts, k-2) && !ts[k-2].upper && hasArticle(ts, k-2, lo) {
			i = k - 2 // "a sheet taped inside the window"
			continue
		}
		if !isNounLike(ts, k-1) || ts[k-1].is(adverb) {
			return last
		}
		if officerEnd(ts, k) == p.to {
			_, head := oneBefore(ts, k-1, lo)
			return phrase{head, p.to}
		}
		i = k - 1
	}
	return last
}

// madeBy gives what was written or found, where the phrase behind the preposition ts[k] only says by whom: "A report issued
// on Friday by the council", "An inspection obtained by the Tern".
func madeBy(ts []token, k, lo int) phrase {
	if ts[k].low != "by" || ts[k].kind != word {
		return phrase{}
	}
	i := k - 1
	for i > lo && ts[i].kind == word && (ts[i].is(calendar) || ts[i].low == "on" || ts[i].low == "in") || i > lo && ts[i].kind == number {
		i--
	}
	if i-1 <= lo-1 || i < 1 || ts[i].kind != word || ts[i].upper || !(ts[i].is(past) || ts[i].form != nil && ts[i].form.isPastForm()) || ts[i-1].kind != word || !isNounLike(ts, i-1) || ts[i-1].is(role|kin) {
		return phrase{}
	}
	p, from := oneBefore(ts, i-1, lo)
	if p.none() || !ts[from].is(det|possessive) && !ts[from].poss && from > 0 {
		return phrase{}
	}
	return phrase{from, p.to}
}

// hasArticle says whether the noun ts[j] stands behind an article within a few words.
func hasArticle(ts []token, j, lo int) bool {
	for k := j - 1; k >= lo && k >= j-3 && ts[k].kind == word; k-- {
		if ts[k].is(det) {
			return true
		}
	}
	return false
}

// oneBefore gives the noun phrase without any preposition that ends with ts[i], and where it began
// before it was narrowed to a name.
func oneBefore(ts []token, i, lo int) (p phrase, from int) {
	if ts[i].kind == word && ts[i].is(subject|object) && !ts[i].is(someone) && !isName(&ts[i]) {
		return phrase{i, i + 1}, i
	}
	j := i
	for j >= lo && i-j < maxPhrase {
		if j < i && (ts[j].is(conj) || ts[j].kind == quoted || ts[j].kind == symbol) && j > lo && isName(&ts[j-1]) && isName(&ts[j+1]) {
			if ts[j].kind != word || ts[j].low == "and" || ts[j].low == "&" {
				j--
				continue
			}
			break
		}
		if !isNounLike(ts, j) || j < i && ts[j].low == "what" {
			break
		}
		if j < i && isName(&ts[j]) && !ts[j].poss && ts[j+1].kind == word && !ts[j+1].upper && !nounAfterName(ts, j+1) && !ts[i].is(role|spokes) && !underArticle(ts, j, lo) {
			break
		}
		j--
		if ts[j+1].kind == word && ts[j+1].is(det|possessive) && !(j >= lo && ts[j].is(det)) {
			break
		}
	}
	j++
	if j > i {
		return phrase{}, j
	}
	return sharpen(ts, phrase{j, i + 1}), j
}

// underArticle says whether the names that end with ts[j] stand behind an article, so that the noun after
// them is what the phrase is about: "the China Daily newspaper".
func underArticle(ts []token, j, lo int) bool {
	for j >= lo && isName(&ts[j]) {
		j--
	}
	return j >= lo && ts[j].kind == word && ts[j].is(det) && !ts[j].upper || j == lo && ts[j].kind == word && ts[j].low == "the"
}

// skipApposition steps over what stands in commas behind a subject (", 42, who lives in Leeds,") and
// gives the index behind it; i itself where nothing does.
func skipApposition(ts []token, i int) int {
	start := i
	for n := 0; n < 4; n++ {
		if i+1 >= len(ts) || ts[i].kind != comma && ts[i].kind != dash || !inApposition(&ts[i+1]) || n > 0 && isVerbOfSpeech(&ts[i+1]) {
			break
		}
		j := i + 1
		for j < len(ts) && ts[j].kind != ts[i].kind {
			j++
		}
		if j >= len(ts) {
			return start
		}
		i = j
	}
	if i > start {
		i++
	}
	return i
}

// isSeat is true for the party and state of a member of a parliament: "D-N.Y.", "R-Ohio".
func isSeat(t *token) bool {
	return t.kind == word && t.upper && len(t.low) > 2 && t.low[1] == '-' && (t.low[0] == 'd' || t.low[0] == 'r' || t.low[0] == 'i')
}

// inApposition says whether a part between commas that begins with t adds to the name before it.
func inApposition(t *token) bool {
	if t.kind == number {
		return true
	}
	if isSeat(t) {
		return true
	}
	if t.kind == word && t.upper && t.is(rank|role) { // "Governor Lee", "State Senator Lee"
		return false
	}
	if t.kind == word && !t.upper && strings.HasSuffix(t.low, "ing") && len(t.low) > 5 {
		return true
	}
	return t.kind == word && (t.is(det|rel|prep|possessive|role|gerund|past|kin|adverb|sub|have) ||
		!t.upper && t.class == 0 || t.low == "jr." || t.low == "sr." || t.low == "jr" || t.is(notName))
}

// apposed gives the name behind a noun for a person ("his daughter, Ann Lee,"), else the phrase itself.
func apposed(ts []token, p phrase) phrase {
	if p.none() || isName(&ts[p.to-1]) || !ts[p.to-1].is(role|kin) && ts[p.to-1].low != "general" && !standAlone.Has(ts[p.to-1].low) {
		return p // "the secretary general" is somebody, too
	}
	mark := p.to
	if mark < len(ts) && ts[mark].kind == word && ts[mark].is(prep) && ts[p.from].kind == word && (ts[p.from].low == "a" || ts[p.from].low == "an" || ts[p.from].low == "the" || standAlone.Has(ts[p.from].low)) {
		for mark < len(ts) && mark < p.to+7 && (ts[mark].kind == word || ts[mark].kind == number) {
			mark++
		}
	}
	if mark+1 >= len(ts) || ts[mark].kind != comma {
		return p
	}
	q := phraseAt(ts, mark+1)
	if q.none() || !isName(&ts[q.to-1]) || !isName(&ts[q.from]) && !ts[q.from].is(honorific) {
		return p
	}
	if q.to < len(ts) && ts[q.to].kind == word {
		return p
	}
	return q
}
