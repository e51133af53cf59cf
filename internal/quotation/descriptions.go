package quotation

import (
	"sort"
	"strings"

	"firsthand/internal/wordset"
)

// maxDescriptions bounds what is remembered of one name and of unnamed people.
const maxDescriptions = 12

// maxLookBack is how many mentions a description is followed back for its person.
const maxLookBack = 500

// described is something that the text calls somebody: "the actress Ann Lee", "Lee, a retired miner".
type described struct {
	as string // a noun in the singular, or an age in digits
	at int
}

// rankNouns are what a rank before a name is called without the name.
var rankNouns = map[string]string{"gov": "governor", "sen": "senator", "rep": "representative", "sgt": "sergeant", "lt": "lieutenant",
	"det": "detective", "capt": "captain", "dr": "doctor", "prof": "professor", "rev": "reverend", "col": "colonel", "gen": "general",
	"cpl": "corporal", "pres": "president", "supt": "superintendent", "cmdr": "commander", "maj": "major"}

// describe notes what the words around the name ts[from:to] call it; its run with what was stripped off
// the front begins at i.
func (n *names) describe(nm *name, ts []token, i, from, to int) {
	for k := from - 1; k >= 0 && k >= from-5 && ts[k].kind == word; k-- {
		if ts[k].is(prep|conj|verb|sub|rel) && !ts[k].is(role|kin) || ts[k].poss {
			break
		}
		n.callIt(nm, &ts[k])
	}
	if i > 1 && ts[i-1].kind == comma && ts[i-2].is(role|kin) { // "her husband, Ann Lee"
		n.callIt(nm, &ts[i-2])
	}
	n.describeAfter(nm, ts, to)
}

// describeAfter reads "Lee, 42, a retired miner" and "Lee is a miner".
func (n *names) describeAfter(nm *name, ts []token, to int) {
	k := to
	if k+1 < len(ts) && ts[k].kind == comma && ts[k+1].kind == number {
		nm.age = ts[k+1].low
		k += 2
	}
	if k+1 >= len(ts) || ts[k].kind != comma && !(k == to && ts[k].is(be)) {
		return
	}
	aside := ts[k].kind == comma
	k++
	if ts[k].kind != word || !ts[k].is(det|possessive) && !(aside && !ts[k].upper && ts[k].is(role|kin)) && !(ts[k].poss && aside) {
		return
	}
	for end := min(len(ts), k+8); k < end && (ts[k].kind == word || ts[k].kind == number); k++ {
		if age, ok := yearsOld(ts[k].low); ok {
			nm.age = age
		}
		if ts[k].is(prep | rel | conj | be | have | aux) {
			return
		}
		last := k+1 == len(ts) || ts[k+1].kind != word || ts[k+1].is(prep|rel|conj|be|have|aux|verb)
		if ts[k].is(role|kin) || last && !ts[k].upper && !ts[k].is(functionWords) {
			n.callIt(nm, &ts[k])
		}
	}
}

// callIt notes one word for a name.
func (n *names) callIt(nm *name, t *token) {
	low := strings.TrimSuffix(t.low, ".")
	if noun, ok := rankNouns[low]; ok {
		low = noun
	} else if !t.is(role|kin|rank) && t.upper {
		return
	}
	if t.is(functionWords) || len(nm.called) >= maxDescriptions {
		return
	}
	nm.called = append(nm.called, described{low, t.start})
	if bare, ok := strings.CutPrefix(low, "ex-"); ok {
		nm.called = append(nm.called, described{"ex", t.start}, described{bare, t.start})
	}
}

// unnamed notes people who are brought in without a name: "a friend of the couple". Who is later
// called "the friend" is one of them.
func (n *names) unnamed(ts []token, i int) {
	if low := ts[i].low; low != "a" && low != "an" && low != "one" && low != "another" || i > 1 && ts[i-1].kind == comma && isName(&ts[i-2]) {
		return
	}
	for k := i + 1; k < len(ts) && k < i+7 && ts[k].kind == word && !ts[k].is(functionWords); k++ {
		if ts[k].is(role|kin) && (k+1 == len(ts) || !isName(&ts[k+1])) && len(n.strangers) < maxNames {
			n.strangers = append(n.strangers, described{ts[k].low, ts[i].start})
		}
	}
}

// personal are nouns that stand for the person whom a story is about, also where the text never says
// "the singer Ann Lee".
var personal = wordset.Of(`singer songwriter singer-songwriter musician rapper star popstar actor actress comedian comic entertainer performer
	artist model supermodel director filmmaker producer author novelist writer poet host presenter dancer drummer guitarist bassist pianist
	celebrity socialite influencer athlete striker midfielder defender goalkeeper forward winger quarterback pitcher golfer boxer
	player footballer champion skipper candidate senator governor mayor president billionaire bride groom mother father mom dad
	mother-to-be veteran designer chef painter sculptor starlet heiress duchess duke prince princess king queen frontman frontwoman
	vocalist composer playwright mogul tycoon founder astronaut hitmaker crooner songstress superstar megastar icon diva funnyman
	funnywoman thespian a-lister newlywed headliner signal-caller pensioner grandmother grandfather mum
	widow widower winner laureate medallist commander teacher professor teenager youngster matriarch patriarch retiree farmer`)

// sameTrade are nouns that stand for one another: who was brought in as an attorney is later "the lawyer".
var sameTrade = trades(`attorney lawyer barrister solicitor counsel litigator; doctor physician surgeon medic; officer cop policeman
	policewoman; prosecutor attorney; author writer novelist screenwriter; lawmaker legislator senator congressman congresswoman representative; coach manager
	boss; ceo executive boss; spokesman spokeswoman spokesperson rep publicist; mom mother mum; dad father; quarterback signal-caller
	player; goalkeeper keeper player; professor academic scholar; scientist researcher; reporter journalist; comedian comic; rapper hitmaker
	musician; singer vocalist musician`)

// trades gives for each word of a group the words of all groups that it is in, itself left out.
func trades(groups string) map[string][]string {
	same := map[string][]string{}
	for group := range strings.SplitSeq(groups, ";") {
		words := strings.Fields(group)
		for _, w := range words {
			for _, other := range words {
				if other != w {
					same[w] = append(same[w], other)
				}
			}
		}
	}
	return same
}

// describedAs gives the person whom a phrase with an article or a possessive means: "the singer", "her
// ex-husband", "the 44-year-old"; -1 where the text does not say.
func (r *reader) describedAs(ts []token, p phrase) int32 {
	first, last := &ts[p.from], &ts[p.to-1]
	if p.to-p.from < 2 || !first.is(det|possessive) && !first.poss || first.low == "a" || first.low == "an" || first.low == "one" || first.low == "another" {
		return -1
	}
	noun := last.low
	if age, ok := yearsOld(noun); ok {
		return r.aged(age, first.start)
	}
	if last.kind != word || last.upper && !last.caps {
		return -1
	}
	who, at := r.lastCalled(noun, first.start)
	if other := r.lastStranger(noun, first.start); other > at {
		return -1
	}
	if who < 0 && first.low == "the" {
		if who = r.calledLater(noun); who < 0 {
			who = r.calledLike(noun, first.start)
		}
	}
	if who < 0 && (personal.Has(noun) || (holdsOffice(last) || last.caps && last.is(role)) && first.low == "the" || strings.Contains(noun, "-of-")) { // "the mum-of-two"
		return r.protagonist(last, first.start)
	}
	return who
}

// holdsOffice says whether a noun is an office that people are known by rather than one of those whom every trial
// or family has.
func holdsOffice(t *token) bool {
	return t.is(rank) && !t.is(kin) && t.low != "judge" && t.low != "justice"
}

// calledLater gives the first person whom the text calls by a noun only after it has used it: "The captain
// smiled. … The captain, Ann Lee, …".
func (r *reader) calledLater(noun string) int32 {
	for _, id := range r.people.byNoun[noun] {
		if who := r.people.list[id].person; who >= 0 {
			return who
		}
	}
	return -1
}

// calledLike gives the person whom the text calls by a noun that stands for this one, named last before byte at.
func (r *reader) calledLike(noun string, at int) int32 {
	best, where := int32(-1), -1
	for _, like := range sameTrade[noun] {
		if who, seen := r.lastCalled(like, at); who >= 0 && seen > where {
			best, where = who, seen
		}
	}
	return best
}

// yearsOld reads "44-year-old".
func yearsOld(low string) (string, bool) {
	age, ok := strings.CutSuffix(low, "-year-old")
	return age, ok
}

// aged gives the one who is said to be of an age; else the one the text is about there.
func (r *reader) aged(age string, at int) int32 {
	if who := r.calledLater(age); who >= 0 {
		return who
	}
	return r.focus.resolve("", at)
}

// indexNouns makes byNoun: which names the text calls by a noun, or says to be of an age.
func (p *people) indexNouns() {
	p.byNoun = map[string][]int32{}
	put := func(noun string, id int32) {
		if ids := p.byNoun[noun]; noun != "" && len(ids) < 50 && (len(ids) == 0 || ids[len(ids)-1] != id) {
			p.byNoun[noun] = append(ids, id)
		}
	}
	for i := range p.list {
		put(p.list[i].age, int32(i))
		for _, d := range p.list[i].called {
			put(d.as, int32(i))
			if k := strings.LastIndexByte(d.as, '-'); k > 0 {
				put(d.as[k+1:], int32(i))
			}
		}
	}
}

// lastCalled gives the person whom the text calls by a noun up to byte at, the one named last before it.
func (r *reader) lastCalled(noun string, at int) (who int32, where int) {
	who, where = -1, -1
	tail := noun[strings.LastIndexByte(noun, '-')+1:]
	for _, key := range []string{noun, strings.TrimSuffix(noun, "s"), tail} {
		for _, id := range r.people.byNoun[key] {
			nm := &r.people.list[id]
			if nm.person < 0 || nm.called != nil && nm.called[0].at > at {
				continue
			}
			if seen := r.people.lastNamed(nm.person, at); seen > where {
				who, where = nm.person, seen
			}
		}
		if who >= 0 {
			return who, where
		}
	}
	return who, where
}

// lastStranger gives the place where somebody unnamed was last brought in under a noun; -1 nowhere.
func (r *reader) lastStranger(noun string, at int) int {
	i := sort.Search(len(r.people.strangers), func(i int) bool { return r.people.strangers[i].at >= at })
	for back := 0; i > 0 && back < maxLookBack; back++ {
		i--
		if r.people.strangers[i].as == noun {
			return r.people.strangers[i].at
		}
	}
	return -1
}

// protagonist gives the person whom the text is about at some place and whom a noun fits by its gender.
func (r *reader) protagonist(t *token, at int) int32 {
	switch {
	case t.is(female) || womensNouns.Has(t.low) || parentOf(t.low, "mum", "mom", "mother", "gran", "grandmother"):
		return r.focus.resolve("she", at)
	case t.is(male) || mensNouns.Has(t.low) || parentOf(t.low, "dad", "father", "grandfather"):
		return r.focus.resolve("he", at)
	}
	return r.focus.resolve("", at)
}

// parentOf says whether a noun is made of one of the words and how many: "mum-of-two".
func parentOf(low string, words ...string) bool {
	for _, w := range words {
		if rest, ok := strings.CutPrefix(low, w); ok && strings.HasPrefix(rest, "-of-") {
			return true
		}
	}
	return false
}

var (
	womensNouns = wordset.Of(`starlet heiress frontwoman songstress mother-to-be supermodel diva funnywoman`)
	mensNouns   = wordset.Of(`frontman crooner funnyman`)
)

// lastNamed gives the byte where somebody was last named before at; -1 nowhere.
func (p *people) lastNamed(who int32, at int) int {
	i := sort.Search(len(p.mentions), func(i int) bool { return p.mentions[i].start >= at })
	for back := 0; i > 0 && back < maxLookBack; back++ {
		i--
		if p.mentions[i].person == who {
			return p.mentions[i].start
		}
	}
	return -1
}
