package facts

import (
	"strings"

	"firsthand/internal/pattern"
)

// What the words beside a name show of the pronoun for its person: "his wife, X", "Mr. X".

var (
	sheBefore    = pattern.Lazy(`(?i)\b(?:(?:ex-|step|grand|half-)?(?:wife|daughter|sister|mother|mum|mom|widow|girlfriend|aunt|niece)|actress|sportswoman|chairwoman|spokeswoman|businesswoman|mrs\.?|ms\.?|miss|dame|sister)(?: of [^,.]{1,20})?,?(?: the)?(?: [a-z-]+){0,3} $`)
	heBefore     = pattern.Lazy(`(?i)\b(?:(?:ex-|step|grand|half-)?(?:husband|son|brother|father|dad|widower|boyfriend|uncle|nephew)|spokesman|chairman|businessman|mr\.?|sir)(?: of [^,.]{1,20})?,?(?: the)?(?: [a-z-]+){0,3} $`)
	mister       = pattern.Lazy(`\bMr\.? $`)
	leadingTitle = pattern.Lazy(`^(?:Mr|Mrs|Ms|Miss)\.? `)
	mistress     = pattern.Lazy(`\b(?:Mrs|Ms|Miss)\.? $`)
)

// maxBefore is how far before a name its person may be described, in code points.
const maxBefore = 48

// pronounsBeside fills in the pronouns of people that the text shows by no pronoun near them.
func (s *statements) pronounsBeside(places []place) {
	shown := make([][2]int, len(s.people)) // times that somebody is shown as she, as he
	for k, para := range s.text.Paragraphs {
		for len(places) > 0 && places[0].end <= para.Start {
			places = places[1:]
		}
		for _, p := range places {
			if p.start >= para.End {
				break
			}
			runes := s.runesOf(k)
			at := p.start - para.Start
			before := string(runes[max(0, at-maxBefore):at])
			switch {
			case sheBefore.MatchString(before):
				shown[p.person][0]++
			case heBefore.MatchString(before):
				shown[p.person][1]++
			}
		}
	}
	for i, n := range shown {
		switch {
		case s.people[i].Pronoun != "":
		case n[0] > 0 && n[1] == 0:
			s.people[i].Pronoun = "she"
		case n[1] > 0 && n[0] == 0:
			s.people[i].Pronoun = "he"
		}
	}
}

// byTitle corrects who is meant where a title stands before a surname that several people have: "Mr.
// Ansell" is not the daughter, and of two whom it may mean the one who is named first.
func (s *statements) byTitle(places []place) {
	k := 0
	paragraphs := s.text.Paragraphs
	for i := range places {
		p := &places[i]
		for k < len(paragraphs) && paragraphs[k].End <= p.start {
			k++
		}
		if k == len(paragraphs) {
			return
		}
		at, end := p.start-paragraphs[k].Start, min(p.end, paragraphs[k].End)-paragraphs[k].Start
		runes := s.runesOf(k)
		surname := string(runes[at:end])
		title := leadingTitle.FindString(surname)
		surname = surname[len(title):]
		before, pronoun := string(runes[max(0, at-6):at])+title, ""
		switch {
		case !strings.ContainsRune(before, 'M'):
		case mister.MatchString(before):
			pronoun = "he"
		case mistress.MatchString(before):
			pronoun = "she"
		}
		if pronoun == "" {
			continue
		}
		if other := s.sameSurname(surname, pronoun); other >= 0 {
			p.person = other
		}
	}
}

// sameSurname finds the first person of a surname who may be meant by a pronoun.
func (s *statements) sameSurname(surname, pronoun string) int {
	for i, person := range s.people {
		if strings.HasSuffix(person.Name, " "+surname) && (person.Pronoun == pronoun || person.Pronoun == "") {
			return i
		}
	}
	return -1
}

// family is the surname of a person's name.
func family(name string) string { return name[strings.LastIndex(name, " ")+1:] }

// sameFamily corrects a pronoun that stands for one of two: "her husband, Rutger Voss" is said of Anneke Voss
// and not of the lawyer who was named last.
func (s *statements) sameFamily(subject, object int) int {
	surname := family(s.people[object].Name)
	if family(s.people[subject].Name) == surname {
		return subject
	}
	found := -1
	for i, p := range s.people {
		if i != object && family(p.Name) == surname && strings.Contains(p.Name, " ") {
			if found >= 0 {
				return subject
			}
			found = i
		}
	}
	if found < 0 || s.people[found].Pronoun != "" && s.people[subject].Pronoun != "" && s.people[found].Pronoun != s.people[subject].Pronoun {
		return subject
	}
	return found
}
