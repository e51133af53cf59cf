package quotation

import "sort"

// decidePronouns settles for each person whether the text calls them she or he: nouns and honorifics
// beside the name and the given name first, then pronouns that can mean nobody else.
func (p *people) decidePronouns() {
	for i := range p.persons {
		p.persons[i].guess = p.persons[i].calledBy(3)
	}
	for _, g := range p.pronouns {
		who, alone := p.nearest(g, true)
		weight := 1
		if alone {
			weight = 3
		}
		if who < 0 { // nobody fits: where only one is named the text goes before the table of names
			if who, alone = p.nearest(g, false); who < 0 || !alone || len(p.persons) > 1 {
				continue
			}
			weight = 5
		}
		if g.female {
			p.persons[who].women += weight
		} else {
			p.persons[who].men += weight
		}
	}
	for i := range p.persons {
		if p.persons[i].pronoun == "" {
			p.persons[i].pronoun = p.persons[i].calledBy(2)
		}
	}
}

// calledBy decides by the evidence so far, if one side leads and has at least enough; else "".
func (pe *person) calledBy(enough int) string {
	women, men := pe.women, pe.men
	if womensNames.Has(pe.words[0]) {
		women += 4
	} else if mensNames.Has(pe.words[0]) {
		men += 4
	}
	switch {
	case women > men && women >= enough:
		return "she"
	case men > women && men >= enough:
		return "he"
	}
	return ""
}

// nearest gives the person named last before a pronoun, in its sentence or the one before, fitting: one
// that it can mean; alone: nobody else is named there.
func (p *people) nearest(g gendered, fitting bool) (who int32, alone bool) {
	who, alone = -1, true
	i := sort.Search(len(p.mentions), func(i int) bool { return p.mentions[i].start >= g.at })
	for i--; i >= 0; i-- {
		m := &p.mentions[i]
		if m.sentence >= 0 && m.sentence < g.sentence-1 {
			break
		}
		if m.sentence < 0 || m.person < 0 || fitting && p.contradicts(m.person, g) || g.object && m.lead && m.sentence == g.sentence {
			continue
		}
		if who >= 0 && m.sentence < g.sentence && p.sentenceOf(i+1) == g.sentence && alone {
			break // the sentence itself has one, that is enough
		}
		if m.quoted {
			continue
		}
		if who < 0 {
			who = m.person
		} else if m.person != who {
			alone = false
			if m.lead {
				who = m.person
			}
		}
	}
	return who, alone
}

// contradicts says whether a pronoun cannot mean somebody whose own is known.
func (p *people) contradicts(who int32, g gendered) bool {
	pronoun := p.persons[who].guess
	return pronoun == "she" && !g.female || pronoun == "he" && g.female
}

func (p *people) sentenceOf(i int) int32 {
	if i < len(p.mentions) {
		return p.mentions[i].sentence
	}
	return -1
}

// focus is who the narration is about at some place: what a pronoun there most likely means.
type focus struct {
	*people
	speaker   int32 // who spoke last, -1 nobody
	speakerAt int   // byte where that was settled
	topic     int32 // who the last sentence of narration had for its subject, -1 nobody
	topicAt   int
	hero      int32 // whom the whole text is about, -1 nobody
}

// hero gives the person whom a text names far more often than any other, as obituaries and profiles do; -1
// where there is none.
func (p *people) hero() int32 {
	count := make([]int, len(p.persons))
	for i := range p.mentions {
		if m := &p.mentions[i]; m.person >= 0 && m.sentence >= 0 && !m.quoted {
			count[m.person]++
		}
	}
	best, second := int32(-1), 0
	for i, n := range count {
		switch {
		case best < 0 || n > count[best]:
			if best >= 0 {
				second = count[best]
			}
			best = int32(i)
		case n > second:
			second = n
		}
	}
	if best < 0 || count[best] < 4 || count[best]*2 < second*3 {
		return -1
	}
	return best
}

// maxBack is how far back, in bytes, a pronoun may reach for its person.
const maxBack = 4000

// pronounFor gives the pronoun that a form of it stands for: "she" for her; "" for words that tell
// neither he nor she.
func pronounFor(low string) string {
	switch c := vocabulary.Of(low).class; {
	case c&female != 0:
		return "she"
	case c&male != 0:
		return "he"
	}
	return ""
}

// resolve gives the person that a pronoun, "she" or "he", or "" for either, means at byte at; -1 if
// nobody fits.
func (f *focus) resolve(pronoun string, at int) int32 {
	best, bestScore := int32(-1), -1.0
	i := sort.Search(len(f.mentions), func(i int) bool { return f.mentions[i].start >= at })
	here := int32(-1)
	back, newest := 0, -1
	for i--; i >= 0 && back < 40; i-- {
		m := &f.mentions[i]
		if m.sentence < 0 || m.quoted || m.person < 0 {
			continue
		}
		if at-m.start > maxBack {
			break
		}
		back++
		if here < 0 {
			here, newest = m.sentence, m.start
		}
		if score := f.score(m, pronoun, here); score > bestScore {
			best, bestScore = m.person, score
		}
	}
	if f.speaker >= 0 && f.fits(f.speaker, pronoun) > 0 && at-f.speakerAt < maxBack {
		score := 2.7*f.fits(f.speaker, pronoun) - 1.2*float64(f.namesBetween(f.speakerAt, at, f.speaker, pronoun))
		if score > bestScore {
			best, bestScore = f.speaker, score
		}
	}
	if f.topic >= 0 && f.fits(f.topic, pronoun) > 0 && at-f.topicAt < maxBack/2 {
		score := 2.85*f.fits(f.topic, pronoun) - 1.2*float64(f.namesBetween(f.topicAt, at, f.topic, pronoun))
		if f.topicAt <= newest && f.speakerAt > f.topicAt { // somebody has answered since
			score -= 0.8
		}
		if score > bestScore {
			best, bestScore = f.topic, score
		}
	}
	if f.hero >= 0 && f.persons[f.hero].first >= 0 && f.persons[f.hero].first < at && 2.3*f.fits(f.hero, pronoun) > bestScore {
		best = f.hero
	}
	return best
}

// score weighs a mention that a pronoun could take up; here is the sentence of the newest one. The figures here and
// in resolve were found by trying others, on the stories of bench/quotes/dev.
func (f *focus) score(m *mention, pronoun string, here int32) float64 {
	fit := f.fits(m.person, pronoun)
	if fit == 0 {
		return -1
	}
	score := 2.1 * fit * f.likely(m.person)
	if m.lead {
		score += 0.9
	}
	return score - 0.8*float64(here-m.sentence)
}

// likely weighs how sure it is that a name is a person's at all.
func (f *focus) likely(who int32) float64 {
	switch pe := &f.persons[who]; {
	case pe.score >= 3 || pe.pronoun != "":
		return 1
	case pe.score >= 1:
		return 0.8
	}
	return 0.25
}

// fits weighs whether a person is called by a pronoun: 1 yes, 0.75 nobody knows, 0 no.
func (f *focus) fits(who int32, pronoun string) float64 {
	if pronoun == "" {
		return 1
	}
	switch f.persons[who].pronoun {
	case pronoun:
		return 1
	case "", "they":
		return 0.75
	}
	return 0
}

// namesBetween counts the other persons that lead a sentence between two places and could be meant.
func (f *focus) namesBetween(from, to int, but int32, pronoun string) int {
	n := 0
	i := sort.Search(len(f.mentions), func(i int) bool { return f.mentions[i].start >= from })
	for ; i < len(f.mentions) && f.mentions[i].start < to && n < 4; i++ {
		m := &f.mentions[i]
		if m.person >= 0 && m.person != but && !m.quoted && m.lead && f.fits(m.person, pronoun) > 0 {
			n++
		}
	}
	return n
}
