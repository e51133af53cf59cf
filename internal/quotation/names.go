package quotation

import (
	"slices"
	"strings"

	"firsthand/internal/wordset"
)

// Bounds on what is kept of one text: the costs stay small however strange the text is.
const (
	maxNames    = 8000
	maxMentions = 150_000
	maxPronouns = 150_000
	maxLowWords = 60_000
)

// mention is a name as it stands in the text, in bytes.
type mention struct {
	start, end int
	name       int32 // index into names.list
	sentence   int32 // counted through the whole text
	quoted     bool  // inside marks
	lead       bool  // the subject of its sentence
	person     int32 // set by people.settle; -1 nobody
}

// gendered is a pronoun that tells he from she.
type gendered struct {
	at       int
	sentence int32
	female   bool
	object   bool // him, her: hardly the subject of its own sentence
}

// name is a run of capitalised words, however often it stands in the text.
type name struct {
	text         string
	words        []string // in lower case, without honorifics
	score        int      // evidence that it names a person
	women, men   int      // evidence of gender beside it
	count        int
	person       int32
	placed       bool // follows "in" or "at"
	opensOnly    bool // stands only where every word has a capital
	speaks       bool // stands beside a verb of speaking
	inMarks      int  // how often it fills a stretch in marks, as a title does
	called       []described
	age          string
	firstMention int
}

// names collects the names of a text.
type names struct {
	text      string
	list      []name
	index     map[string]int32
	mentions  []mention
	pronouns  []gendered
	low       map[string]bool // words of names that stand in lower case too; made by settle
	unknown   []string        // words in lower case that no table has, in order
	strangers []described     // people brought in without a name, in order
	titles    []paragraph     // paragraphs in title case, where no name can be told from its neighbours
	topics    []string        // lines of the text that hold nothing but topics
	sentence  int32
	lead      bool
	counted   int      // words outside of titles
	grammar   int      // how many of them are words of English grammar
	words     []string // of the name that is being read
	key       []byte   // the same, as index has them
}

func newNames(text string, d *layout) *names {
	n := &names{text: text, list: d.list, index: d.index, mentions: d.mentions, pronouns: d.pronouns, unknown: d.unknown}
	if n.index == nil {
		n.index = map[string]int32{}
	}
	return n
}

// read collects the names of a paragraph.
func (n *names) read(a *analysis) {
	if titleCase(a.all) {
		n.titles = append(n.titles, a.paragraph)
		n.sentence++
		return
	}
	if topicLine(a.all) {
		n.topics = append(n.topics, n.text[a.start:a.end])
		n.sentence++
		return
	}
	next, s := 0, -1
	base := n.sentence + 1
	var main piece
	mainOf := -1 // the sentence whose subject main is
	for i := 0; i < len(a.all); i++ {
		t := &a.all[i]
		for next < len(a.stretches) && a.stretches[next].close <= t.start {
			next++
		}
		inside := next < len(a.stretches) && a.stretches[next].open <= t.start
		for s+1 < len(a.sentences) && a.sentences[s+1].start <= t.start {
			s++
		}
		n.sentence = base + int32(max(s, 0))
		if t.kind != word {
			continue
		}
		n.counted++
		if t.is(functionWords) {
			n.grammar++
		}
		if t.is(female|male) && t.is(subject|object|possessive) && !inside && len(n.pronouns) < maxPronouns {
			n.pronouns = append(n.pronouns, gendered{t.start, n.sentence, t.is(female), t.low == "him" || t.low == "her"})
		}
		if t.is(det) && !inside {
			n.unnamed(a.all, i)
		}
		if !t.upper && t.class == 0 && len(n.unknown) < maxLowWords {
			n.unknown = append(n.unknown, t.low)
		}
		if to := n.runEnd(a, i, next); to > i {
			if s >= 0 && mainOf != s {
				main, mainOf = mainName(a.sentences[s].tokens), s
			}
			n.lead = !inside && t.start < main.end && a.all[to-1].end > main.start
			n.add(a, i, to, inside)
			i = to - 1
		}
	}
}

// mainName gives the bytes of a sentence's subject.
func mainName(ts []token) piece {
	var z analyser
	p := z.mainSubject(ts)
	if p.none() {
		return piece{}
	}
	return piece{ts[p.from].start, ts[p.to-1].end}
}

// runEnd gives the index behind the name that begins at token i; i if none does.
func (n *names) runEnd(a *analysis, i, next int) int {
	ts := a.all
	if !isName(&ts[i]) && !(ts[i].is(honorific) && ts[i].upper && i+1 < len(ts) && isName(&ts[i+1])) {
		return i
	}
	j := i + 1
	for j < len(ts) && j-i < 8 && !ts[j-1].poss && ts[j].office == 0 {
		t := &ts[j]
		if isName(t) && !(j-i >= 2 && t.is(verb) && !t.is(role)) {
			j++
			continue
		}
		if t.kind == word && particles.Has(t.low) {
			k := j + 1
			for k < len(ts) && k < j+3 && particles.Has(ts[k].low) {
				k++
			}
			if k < len(ts) && isName(&ts[k]) {
				j = k + 1
				continue
			}
		}
		if t.kind == comma && j+1 < len(ts) && (ts[j+1].low == "jr." || ts[j+1].low == "sr.") {
			j += 2
			continue
		}
		if k := nicknameEnd(a, j, next); k > j && isName(&ts[k]) {
			j = k + 1
			continue
		}
		break
	}
	return j
}

// nicknameEnd steps over a nickname in marks inside a name: Ann "Red" Lee.
func nicknameEnd(a *analysis, j, next int) int {
	for next < len(a.stretches) && a.stretches[next].open < a.all[j].start {
		next++
	}
	if a.all[j].kind != symbol || next >= len(a.stretches) || a.stretches[next].open != a.all[j].start {
		return j
	}
	k := j
	for k < len(a.all) && k < j+6 && a.all[k].start < a.stretches[next].close {
		k++
	}
	if k >= len(a.all) || a.all[k].start < a.stretches[next].close {
		return j
	}
	return k
}

// add records the name ts[i:to].
func (n *names) add(a *analysis, i, to int, inside bool) {
	ts := a.all
	from := i
	opens := i == 0 || ts[i-1].kind == stop || ts[i-1].kind == symbol || ts[i-1].kind == colon
	speaks := to == i+1 && to < len(ts) && isVerbOfSpeech(&ts[to]) && vocabulary.Of(ts[i].low).class == 0
	for from < to && !speaks && n.strips(ts, from, to, opens && from == i) { // "…," Quist said: no word of grammar
		from++
	}
	from = behindRole(ts, from, to)
	to = beforeLetters(ts, from, to)
	for k := from + 1; k < to-1 && !isGiven(ts[from].low) && !ts[from].is(honorific); k++ { // "Deckhand Second Class Ann Lee"
		if ts[k].kind == word && !ts[k].poss && isGiven(ts[k].low) && ts[k-1].kind == word && len(ts[from].low) > 2 && (k > from+1 || ts[from].class != 0) {
			from = k
			break
		}
	}
	if from == to || len(n.mentions) >= maxMentions {
		return
	}
	words := n.words[:0]
	for k := from; k < to; k++ {
		if ts[k].kind != word || ts[k].is(honorific) && k < to-1 && !strings.HasPrefix(ts[k].low, "jr") {
			continue
		}
		if k > from && ts[k-1].kind == symbol { // the words of a nickname
			continue
		}
		words = append(words, ts[k].low)
	}
	words = dropNickname(a, from, to, words)
	if len(words) == 0 {
		return
	}
	shared := sharedSurname(ts, from, to)
	if shared > 0 {
		words = append(words, ts[shared].low)
	}
	n.words = words
	id, ok := n.id(words, ts, from, to)
	if ok && shared > 0 && n.list[id].count == 0 {
		n.list[id].text = n.text[ts[from].start:ts[from].end] + " " + n.text[ts[shared].start:n.withoutPossessive(ts[shared].start, ts[shared].end)]
	}
	if !ok {
		return
	}
	m := mention{start: ts[from].start, end: ts[to-1].end, name: id, sentence: n.sentence, quoted: inside, lead: n.lead, person: -1}
	m.end = n.withoutPossessive(m.start, m.end)
	n.mentions = append(n.mentions, m)
	if inside && from > 0 && a.all[from-1].kind == symbol && to < len(a.all) && (a.all[to].kind == symbol || a.all[to].kind != word && to+1 < len(a.all) && a.all[to+1].kind == symbol) {
		n.list[id].inMarks++
	}
	n.weigh(&n.list[id], a, i, from, to, opens && from == i, inside)
	n.describe(&n.list[id], ts, i, from, to)
}

// letters are what stands behind names: Ann Lee QC.
var letters = wordset.Of(`qc kc mp mep msp md phd ph.d. ph.d m.d. obe mbe cbe esq esq. rn`)

// beforeLetters gives the end of the name ts[from:to] without the letters behind it.
func beforeLetters(ts []token, from, to int) int {
	if from > 0 && ts[from-1].kind == word && ts[from-1].is(det) { // "the Holm MP"
		return to
	}
	for to > from+1 && ts[to-1].upper && letters.Has(ts[to-1].low) && ts[to-2].class == 0 {
		to--
	}
	return to
}

// behindRole gives the index behind the last noun for a person inside the name ts[from:to], from where there is
// none: "Lantern Gate CEO Ann Lee".
func behindRole(ts []token, from, to int) int {
	for k := to - 2; k > from; k-- {
		if ts[k].kind == word && !ts[k].poss && ts[k].is(rank|role) && !ts[k].is(honorific) && ts[k-1].kind == word && isName(&ts[k+1]) && !givenRank(ts, k, to) {
			return k + 1
		}
	}
	return from
}

// sharedSurname gives the index of the surname that a given name shares with the next: "Ann and Bo Lee";
// 0 where there is none.
func sharedSurname(ts []token, from, to int) int {
	if to != from+1 || to+2 >= len(ts) || ts[from].poss || !isGiven(ts[from].low) || ts[to].low != "and" || ts[to].kind != word {
		return 0
	}
	if !isName(&ts[to+1]) || ts[to+1].poss || !isGiven(ts[to+1].low) || !isName(&ts[to+2]) || ts[to+2].class != 0 {
		return 0
	}
	return to + 2
}

// isGiven says whether a word is a common given name.
func isGiven(low string) bool { return womensNames.Has(low) || mensNames.Has(low) }

// dropNickname leaves the words of a nickname in marks out of a name's words.
func dropNickname(a *analysis, from, to int, words []string) []string {
	hasMark := false
	for k := from; k < to; k++ {
		hasMark = hasMark || a.all[k].kind == symbol
	}
	if !hasMark {
		return words
	}
	words = words[:0]
	inside := false
	for k := from; k < to; k++ {
		t := &a.all[k]
		if t.kind == symbol {
			inside = !inside
		} else if !inside && t.kind == word && !t.is(honorific) {
			words = append(words, t.low)
		}
	}
	return words
}

// strips says whether a word at the front of a run is no part of the name: ranks, nouns, and words
// that have their capital from the sentence.
func (n *names) strips(ts []token, from, to int, opens bool) bool {
	t, left := &ts[from], to-from
	if t.kind != word {
		return true
	}
	if t.poss || t.is(honorific) {
		return false
	}
	if left > 1 && strings.HasSuffix(t.low, "-year-old") { // "Ten-year-old Ann Lee"
		return true
	}
	if left > 1 && (t.is(rank) || t.is(role) && !t.is(honorific)) {
		return !givenRank(ts, from, to)
	}
	if opens && left > 2 && t.class == 0 && isRole(t.low[strings.IndexByte(t.low, '-')+1:]) { // "Singer-guitarists Ann Lee"
		return true
	}
	if !opens || t.class == 0 && strings.IndexByte(t.low, '-') > 0 { // Paloma-Quist is no noun in -ist
		return false
	}
	low := guessClass(t.low, false)
	if left == 2 && low == past && t.class == 0 { // "Waled Lee"
		return false
	}
	if left > 2 && hasAnySuffix(t.low, "er", "or", "ist", "man", "woman", "ian") && !womensNames.Has(t.low) && !mensNames.Has(t.low) && t.class == 0 {
		return true // "Starter Ann Lee"
	}
	if left > 1 {
		return t.is(verb|calendar|medium|document) || low == gerund || isVerbOfSpeechLow(t.low) || low == past || low == adverb
	}
	return t.is(verb|role|medium|document|calendar|kin) || low != 0 || isVerbOfSpeechLow(t.low)
}

// isRole says whether a word in lower case is a noun for a person.
func isRole(low string) bool { return (vocabulary.Of(low).class|guessClass(low, false))&role != 0 }

// givenRanks are ranks that are given names as often.
var givenRanks = wordset.Of(`dean duke earl baron marshal`)

// givenRank says whether the rank at ts[k] is the first name in what is left of a name that ends before ts[to]: Dean
// Lee, Earl Dean Lee, Duke W. Lee.
func givenRank(ts []token, k, to int) bool {
	if !givenRanks.Has(ts[k].low) || ts[k].poss {
		return false
	}
	next := &ts[min(k+1, to-1)]
	return to-k == 2 || to-k == 3 && (givenRanks.Has(next.low) || len(next.low) == 2 && next.low[1] == '.')
}

func isVerbOfSpeechLow(low string) bool { _, ok := speechForms.Get(low); return ok }

// id gives the index of the name with these words.
func (n *names) id(words []string, ts []token, from, to int) (int32, bool) {
	key := n.key[:0]
	for i, w := range words {
		if i > 0 {
			key = append(key, ' ')
		}
		key = append(key, w...)
	}
	n.key = key
	if id, ok := n.index[string(key)]; ok {
		return id, true
	}
	if len(n.list) >= maxNames {
		return 0, false
	}
	for from < to-1 && ts[from].is(honorific) {
		from++
	}
	text := n.withoutNickname(ts[from:to])
	id := int32(len(n.list))
	n.list = append(n.list, name{text: text, words: slices.Clone(words), person: -1, firstMention: ts[from].start, opensOnly: true})
	n.index[string(key)] = id
	return id, true
}

// withoutNickname gives the text of a name without the nickname in marks that it may hold.
func (n *names) withoutNickname(ts []token) string {
	end := n.withoutPossessive(ts[0].start, ts[len(ts)-1].end)
	open, closing := -1, -1
	for k := range ts {
		if ts[k].kind == symbol && open < 0 {
			open = k
		} else if ts[k].kind == symbol {
			closing = k
		}
	}
	if open <= 0 || closing <= open || closing+1 >= len(ts) {
		return n.text[ts[0].start:end]
	}
	return n.text[ts[0].start:ts[open-1].end] + " " + n.text[ts[closing+1].start:end]
}

// withoutPossessive cuts 's off the end of text[start:end].
func (n *names) withoutPossessive(start, end int) int {
	for _, suffix := range []string{"'s", "’s", "'S", "’S"} {
		if strings.HasSuffix(n.text[start:end], suffix) {
			return end - len(suffix)
		}
	}
	return end
}

// titleCase says whether nearly every longer word of the paragraph has a capital, as in a headline.
func titleCase(ts []token) bool {
	if len(ts) > 40 {
		return false
	}
	upper, lower := 0, 0
	for i := range ts {
		if ts[i].kind != word || len(ts[i].low) < 4 {
			continue
		}
		if ts[i].upper {
			upper++
		} else {
			lower++
		}
	}
	if upper+lower < 3 {
		return false
	}
	return upper*10 >= (upper+lower)*7 && !(lower > 0 && len(ts) > 0 && ts[len(ts)-1].kind == stop && upper < 5)
}

// topicLine says whether a paragraph is a line of topics: a few words, all in lower case, none of
// them of grammar, no stop.
func topicLine(ts []token) bool {
	if len(ts) == 0 || len(ts) > 24 {
		return false
	}
	for i := range ts {
		t := &ts[i]
		if t.kind == stop || t.kind == colon || t.kind == bracket || t.upper || t.kind == word && t.is(functionWords) && t.low != "the" && t.low != "of" && t.low != "and" {
			return false
		}
	}
	return true
}

// readHeadline lets the headline, which is no part of the text, give full names. One in title case
// gives none: there a name cannot be told from its neighbours.
func (n *names) readHeadline(opts Options) {
	ts := tokenise(opts.Headline, 0, min(len(opts.Headline), 1000), nil)
	if titleCase(ts) {
		return
	}
	for i := 0; i < len(ts); i++ {
		to := i
		for to < len(ts) && isName(&ts[to]) && (to == i || !ts[to-1].poss) {
			to++
		}
		if to-i >= 2 && !(i == 0 && ts[i].class != 0) {
			n.hint(opts.Headline, ts[i:to])
		}
		i = max(i, to-1)
	}
}

// hint adds a name that the text itself may hold only in part.
func (n *names) hint(text string, ts []token) {
	var words []string
	for i := range ts {
		words = append(words, ts[i].low)
	}
	key := strings.Join(words, " ")
	if _, ok := n.index[key]; ok || len(n.list) >= maxNames {
		return
	}
	shown := strings.TrimSuffix(strings.TrimSuffix(text[ts[0].start:ts[len(ts)-1].end], "'s"), "’s")
	n.index[key] = int32(len(n.list))
	n.list = append(n.list, name{text: shown, words: words, person: -1, firstMention: len(n.text)})
}
