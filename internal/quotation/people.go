package quotation

import (
	"slices"
	"sort"
	"strings"

	"firsthand/internal/wordset"
)

// person is somebody whom the text names, while Find works.
type person struct {
	name       string
	words      []string
	aliases    []string
	women, men int
	pronoun    string
	guess      string // the pronoun by the words beside the name and the given name alone
	score      int
	first      int
	shown      bool // is named for certain enough to be in Result.People
}

// people are the persons of one text and where they are named.
type people struct {
	*names
	persons []person
	byWord  map[string][]int32 // first and last words of full names
	byNoun  map[string][]int32 // names that the text calls by a noun, or gives an age
}

// settle decides which names are persons and which belong together.
func settle(n *names, opts Options, d *layout) *people {
	n.seeLowWords()
	p := &people{names: n, persons: d.persons, byWord: map[string][]int32{}}
	p.addKnown(opts.Known)
	order := make([]int32, len(n.list))
	for i := range order {
		order[i] = int32(i)
	}
	sort.SliceStable(order, func(i, j int) bool { return len(n.list[order[i]].words) > len(n.list[order[j]].words) })
	p.cutOccupations()
	p.completeFromTopics(opts)
	for _, id := range order {
		nm := &n.list[id]
		if nm.person < 0 && len(nm.words) > 1 && p.isPerson(nm) {
			p.join(id)
		}
	}
	for _, id := range order {
		nm := &n.list[id]
		if nm.person < 0 && len(nm.words) == 1 {
			p.joinSingle(id)
		}
	}
	p.assign()
	p.indexNouns()
	p.findInTitles(opts)
	p.decidePronouns()
	p.assign()
	return p
}

// seeLowWords notes which words of names the text has in lower case too.
func (n *names) seeLowWords() {
	n.low = make(map[string]bool, len(n.list))
	for i := range n.list {
		for _, w := range n.list[i].words {
			n.low[w] = false
		}
	}
	for _, w := range n.unknown {
		if seen, asked := n.low[w]; asked && !seen {
			n.low[w] = true
		}
	}
}

// cutOccupations takes what somebody does off the front of their name: "Deckhand Ann Lee".
func (p *people) cutOccupations() {
	for i := range p.list {
		nm := &p.list[i]
		if len(nm.words) < 3 || isGiven(nm.words[0]) || !isGiven(nm.words[1]) || !p.low[nm.words[0]] && !strings.HasPrefix(nm.words[0], "co-") {
			continue
		}
		if cut := strings.IndexByte(nm.text, ' '); cut > 0 {
			nm.words, nm.text = nm.words[1:], nm.text[cut+1:]
		}
	}
}

// addKnown puts the desk's own people first; they are shown only when the text names them.
func (p *people) addKnown(known []KnownPerson) {
	for _, k := range known {
		words := strings.Fields(lower(k.Name))
		if len(words) == 0 {
			continue
		}
		id := p.newPerson(k.Name, words)
		p.persons[id].pronoun = k.Pronoun
		p.persons[id].first = -1
		for _, alias := range append([]string{k.Name}, k.Aliases...) {
			if at, ok := p.index[strings.Join(strings.Fields(lower(alias)), " ")]; ok && p.list[at].person < 0 {
				p.link(at, id)
			}
		}
	}
}

func (p *people) newPerson(name string, words []string) int32 {
	id := int32(len(p.persons))
	p.persons = append(p.persons, person{name: name, words: words, first: -1})
	for i, w := range words {
		if i == 0 || i == len(words)-1 || i == len(words)-2 && isSuffix(words[len(words)-1]) {
			if ids := p.byWord[w]; len(ids) < 50 && !slices.Contains(ids, id) {
				p.byWord[w] = append(ids, id)
			}
		}
	}
	return id
}

func isSuffix(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "jr", "sr", "ii", "iii", "iv":
		return true
	}
	return false
}

// link makes the name id one of person's.
func (p *people) link(id, who int32) {
	nm, pe := &p.list[id], &p.persons[who]
	nm.person = who
	pe.women += nm.women
	pe.men += nm.men
	pe.score += nm.score
	pe.shown = true
	if pe.first < 0 || nm.firstMention < pe.first {
		pe.first = nm.firstMention
	}
	if !strings.EqualFold(nm.text, pe.name) && !slices.Contains(pe.aliases, nm.text) && len(pe.aliases) < 20 {
		pe.aliases = append(pe.aliases, nm.text)
	}
}

// isPerson weighs a name of several words.
func (p *people) isPerson(nm *name) bool {
	if nm.count > 0 && nm.inMarks == nm.count {
		return false
	}
	if first, _, _ := strings.Cut(nm.text, " "); len(first) > 2 && nm.words[0] == lower(first) && allCaps(first) && !nm.caps() && !strings.Contains(first, ".") {
		return false // USS Lee, NBC Sport
	}
	if nm.words[0] == nm.words[1] { // Ding Ding Lane
		return false
	}
	score := nm.score
	if womensNames.Has(nm.words[0]) || mensNames.Has(nm.words[0]) {
		score += 3
		if len(nm.called) > 0 { // "Nora Tower, a spokeswoman"
			score += 2
		}
	}
	for i, w := range nm.words {
		if particles.Has(w) || isSuffix(w) {
			continue
		}
		if i > 0 && companies.Has(w) {
			return false
		}
		c := vocabulary.Of(w).class
		if id, alone := p.index[w]; i > 0 && alone && p.list[id].women+p.list[id].men > 0 || i == 0 && givenWords.Has(w) { // "Mr. Law", "Bill"
			c = 0
		}
		switch {
		case c&notName != 0 && compass.Has(w) && i == len(nm.words)-1:
			score -= 2
		case c&(notName|outlet|network|medium|calendar) != 0:
			score -= 4
		}
		if c&(verb|document|spokes) != 0 || strings.HasPrefix(w, "@") || strings.HasPrefix(w, "#") {
			score -= 2
		}
		if p.low[w] {
			score--
		}
		if len(w) > 6 && hasAnySuffix(w, "tion", "ment", "ness", "ity", "ism", "ics", "ship", "able") {
			score -= 3
		}
		if strings.ContainsAny(w, "0123456789") {
			score -= 4
		}
	}
	if _, alone := p.index[nm.words[len(nm.words)-1]]; alone {
		score += 2
	}
	if id, alone := p.index[nm.words[0]]; alone && p.list[id].count > 1 && !p.list[id].placed && vocabulary.Of(nm.words[0]).class == 0 {
		score += 3
	}
	if len(nm.words) > 4 {
		score -= 2
	}
	return score >= 0
}

// companies are words that end the name of a firm or body, never a person's.
var companies = wordset.Of(`inc inc. corp corp. co. ltd ltd. llc plc gmbh ag sa nv llp lp company group holdings industries partners associates bank
	fund foundation trust association federation union league committee commission council department ministry agency bureau
	solutions comics systems technologies services energy capital ventures brands foods airlines airways motors pharma pharmaceuticals software
	logistics analytics consulting advisors realty properties homes insurance telecom networks laboratories labs farms works lines
	university college school institute academy hospital museum records entertainment studios pictures productions party`)

// compass are words of places that end many names of people too.
var compass = wordset.Of(`north south east hill hall park lake church street banks day house court rivers bell golden grand little castle`)

// join makes the name a person, or one more form of a person there is.
func (p *people) join(id int32) {
	nm := &p.list[id]
	for _, w := range []string{nm.words[len(nm.words)-1], nm.words[0]} {
		for _, who := range p.byWord[w] {
			if sameName(nm.words, p.persons[who].words) {
				p.link(id, who)
				return
			}
		}
	}
	p.link(id, p.newPerson(nm.text, nm.words))
}

// sameName says whether the shorter name is the longer one with words left out, the same at one end.
func sameName(short, long []string) bool {
	if n := len(long) - len(short); n > 0 && slices.Equal(short, long[n:]) { // Van Houten
		return true
	}
	if short[0] != long[0] && (len(short) > 1 || short[0] != long[len(long)-1]) {
		return false
	}
	at := 0
	for _, w := range short {
		for at < len(long) && long[at] != w {
			at++
		}
		if at == len(long) {
			return false
		}
		at++
	}
	return true
}

// joinSingle links a name of one word to the persons who have it as first or last name. Where there
// are several, mentions are decided one by one.
func (p *people) joinSingle(id int32) {
	nm := &p.list[id]
	w := nm.words[0]
	ids := p.byWord[w]
	for _, who := range ids {
		if !p.persons[who].differs(nm) {
			p.link(id, who)
			return
		}
	}
	c := vocabulary.Of(w).class
	if nm.inMarks == nm.count && nm.count > 0 {
		return
	}
	if c&(notName|outlet|network|medium|calendar|verb|document|role|spokes|rank) != 0 || p.low[w] || strings.HasPrefix(w, "#") || nm.placed && nm.score < 4 {
		return
	}
	given := womensNames.Has(w) || mensNames.Has(w)
	if nm.score >= 3 || given && (nm.score >= 1 || nm.count > 1) || nm.speaks && nm.score >= 2 && !nm.caps() {
		p.link(id, p.newPerson(nm.text, nm.words))
	}
}

// differs says whether a name is a man's by all that stands beside it, and the person a woman, or the other way.
func (pe *person) differs(nm *name) bool {
	return nm.men > 0 && nm.women == 0 && pe.women > 0 && pe.men == 0 || nm.women > 0 && nm.men == 0 && pe.men > 0 && pe.women == 0
}

func (nm *name) caps() bool { return allCaps(nm.text) }

// completeFromTopics makes full names of single ones: a line of topics that reads "ann lee bo day"
// completes Ann and Bo.
func (p *people) completeFromTopics(opts Options) {
	for _, line := range append(slices.Clone(p.topics), opts.Topics...) {
		words := strings.Fields(lower(strings.NewReplacer(",", " ", ";", " ", "|", " ").Replace(line)))
		if len(words) > 60 {
			continue
		}
		for i := 0; i+1 < len(words); i++ {
			full := words[i] + " " + words[i+1]
			if _, named := p.index[full]; named {
				i++
				continue
			}
			id, ok := p.index[words[i]]
			if !ok || p.list[id].person >= 0 || vocabulary.Of(words[i]).class != 0 || vocabulary.Of(words[i+1]).class&functionWords != 0 {
				continue
			}
			if _, taken := p.index[words[i+1]]; taken && !strings.Contains(lower(opts.Headline), full) {
				continue
			}
			who := p.newPerson(p.list[id].text+" "+capitalised(words[i+1]), []string{words[i], words[i+1]})
			p.link(id, who)
			i++
		}
	}
}

func capitalised(w string) string {
	for i, r := range w {
		return strings.ToUpper(string(r)) + w[i+len(string(r)):]
	}
	return w
}

// findInTitles looks for the persons in headlines, where runs of capitals say nothing.
func (p *people) findInTitles(opts Options) {
	var z analyser
	var ts []token
	for _, title := range p.titles {
		z.text = p.text
		ts = tokenise(p.text, title.start, title.end, ts[:0])
		for i := 0; i < len(ts); i++ {
			if to, who := p.nameAt(ts, i); to > i {
				m := mention{start: ts[i].start, end: p.withoutPossessive(ts[i].start, ts[to-1].end), name: -1, person: who, quoted: true, sentence: -1}
				p.mentions = append(p.mentions, m)
				if m.start < p.persons[who].first {
					p.persons[who].first = m.start
				}
				i = to - 1
			}
		}
	}
	sort.SliceStable(p.mentions, func(i, j int) bool { return p.mentions[i].start < p.mentions[j].start })
}

// nameAt gives the person whose name stands at ts[i], and the index behind it.
func (p *people) nameAt(ts []token, i int) (int, int32) {
	if ts[i].kind != word || !ts[i].upper {
		return i, -1
	}
	best, to := int32(-1), i
	for _, who := range p.byWord[ts[i].low] {
		words := p.persons[who].words
		if !p.persons[who].shown {
			continue
		}
		k := 0
		for k < len(words) && i+k < len(ts) && ts[i+k].low == words[k] {
			k++
		}
		if k == len(words) && i+k > to {
			best, to = who, i+k
		} else if k < len(words) && to == i && vocabulary.Of(ts[i].low).class == 0 {
			best, to = who, i+1
		}
	}
	return to, best
}

// at gives the person named by text[start:end] or within it; -1 for nobody.
func (p *people) at(start, end int) int32 {
	i := sort.Search(len(p.mentions), func(i int) bool { return p.mentions[i].end > start })
	for ; i < len(p.mentions) && p.mentions[i].start < end; i++ {
		if p.mentions[i].person >= 0 {
			return p.mentions[i].person
		}
	}
	return -1
}

// nameOf is the full name of a person, "" for -1.
func (p *people) nameOf(who int32) string {
	if who < 0 {
		return ""
	}
	return p.persons[who].name
}

// result gives the persons in the order of their first mention.
func (p *people) result(r *ruler) []Person {
	spans := make(map[int32][]Span)
	for _, m := range p.mentions {
		if m.person >= 0 {
			spans[m.person] = append(spans[m.person], r.span(m.start, m.end))
		}
	}
	order := make([]int32, 0, len(spans))
	for i := range p.persons {
		if p.persons[i].shown && len(spans[int32(i)]) > 0 {
			order = append(order, int32(i))
		}
	}
	sort.SliceStable(order, func(i, j int) bool { return spans[order[i]][0].Start < spans[order[j]][0].Start })
	out := make([]Person, 0, len(order))
	for _, who := range order {
		pe := &p.persons[who]
		out = append(out, Person{Name: pe.name, Aliases: pe.aliases, Mentions: spans[who], Pronoun: pe.pronoun})
	}
	return out
}
