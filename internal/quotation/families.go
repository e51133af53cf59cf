package quotation

import (
	"sort"
	"strings"

	"firsthand/internal/wordset"
)

// family decides whom a first or last name means that several persons of the text have.
type family struct {
	*people
	last    map[string]int32 // by a first or last name: who was named in full last
	parents map[int32]bool   // made when it is first asked for
	count   map[int32]int    // how often each was named so far
}

// assign gives every mention its person. It is called again when the text has shown who is she and who is he.
func (p *people) assign() {
	f := family{people: p, last: map[string]int32{}, count: map[int32]int{}}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.name < 0 { // in a headline
			continue
		}
		nm := &p.list[m.name]
		m.person = nm.person
		if len(nm.words) > 1 && nm.person >= 0 {
			words := p.persons[nm.person].words
			f.last[words[0]], f.last[words[len(words)-1]] = nm.person, nm.person
		} else if len(nm.words) == 1 && len(p.byWord[nm.words[0]]) > 1 {
			m.person = f.meant(m)
		}
		if m.person >= 0 {
			f.count[m.person]++
		}
	}
}

// meant gives the one of a family whom the text has been about most, if it has been about one of them clearly,
// else who was named in full last; "Mr." and "Ms." count first.
func (f *family) meant(m *mention) int32 {
	word := f.list[m.name].words[0]
	best, ok := f.last[word]
	if !ok {
		return m.person
	}
	if generation := f.generation(m); generation != 0 {
		for _, who := range f.byWord[word] {
			if f.isParent(who) == (generation > 0) && f.count[who] > 0 && f.isParent(best) != (generation > 0) {
				best = who
			}
		}
		return best
	}
	sex := f.addressed(m)
	title := sex != 0
	if sex == 0 {
		sex = f.followed(m)
	}
	for _, who := range f.byWord[word] {
		if f.count[who] == 0 {
			continue
		}
		if title && f.onFirstName(who) {
			continue // "Mrs. Lee" is not the one whom the text calls Ann
		}
		if f.fits(who, sex) && (!f.fits(best, sex) || f.count[who] > f.count[best]) {
			best = who
		}
	}
	if !f.fits(best, sex) && m.person >= 0 && f.fits(m.person, sex) { // "Mr. Lee", where only Ann Lee has a full name
		return m.person
	}
	return best
}

// onFirstName says whether the text calls somebody by the first name alone.
func (f *family) onFirstName(who int32) bool {
	id, ok := f.index[f.persons[who].words[0]]
	return ok && f.list[id].person == who && f.list[id].count > 1
}

// generation says how a mention is told from another of the name: 1 "the elder Lee", -1 "the younger Lee", else 0. It
// means the parent or the child; where the text calls neither so, the one who was brought in last.
func (f *family) generation(m *mention) int {
	words := strings.Fields(f.text[max(0, m.start-9):m.start])
	if len(words) == 0 {
		return 0
	}
	switch words[len(words)-1] {
	case "elder", "older", "senior":
		return 1
	case "younger", "junior":
		return -1
	}
	return 0
}

// isParent says whether the text calls somebody a father, an aunt and the like.
func (f *family) isParent(who int32) bool {
	if f.parents == nil {
		f.parents = map[int32]bool{}
		for i := range f.list {
			for _, d := range f.list[i].called {
				if elders.Has(d.as) {
					f.parents[f.list[i].person] = true
				}
			}
		}
	}
	return f.parents[who]
}

// elders are nouns for those of the generation before.
var elders = wordset.Of(`father mother dad mom mum uncle aunt grandfather grandmother`)

// addressed says whether a mention begins with "Mr." or "Ms.": male, female or 0.
func (f *family) addressed(m *mention) class {
	first, _, _ := strings.Cut(f.text[m.start:m.end], " ")
	switch strings.TrimSuffix(lower(first), ".") {
	case "mr", "sir", "lord":
		return male
	case "mrs", "ms", "miss", "dame", "lady":
		return female
	}
	return 0
}

// followed gives the sex of the pronoun that takes a mention up in its own sentence: "Lee told his …"; else 0.
func (f *family) followed(m *mention) class {
	i := sort.Search(len(f.pronouns), func(i int) bool { return f.pronouns[i].at >= m.end })
	switch {
	case !m.lead || i == len(f.pronouns) || f.pronouns[i].sentence != m.sentence || f.pronouns[i].object:
		return 0
	case f.pronouns[i].female:
		return female
	}
	return male
}

// fits says whether nothing speaks against somebody's being he or she.
func (f *family) fits(who int32, sex class) bool {
	pronoun, first := f.persons[who].pronoun, f.persons[who].words[0]
	if pronoun == "" {
		return !(sex == female && mensNames.Has(first) || sex == male && womensNames.Has(first))
	}
	return !(sex == female && pronoun == "he" || sex == male && pronoun == "she")
}
