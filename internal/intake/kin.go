package intake

import (
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand/internal/facts"
)

// Kin that a story names by their first names only: "her husband, Earl", "their sons, Abe and Ellis". They are nobody's
// record, but somebody's husband and children.

const (
	kinWord  = `(?:daughters?|sons?|child(?:ren)?|twins?|girls?|boys?|kids|baby|friend|husband|wife|brothers?|sisters?|siblings|mother|father|mum|mom|dad|girlfriend|boyfriend|partner|fianc[ée]e?)`
	kinName  = `(\p{Lu}\p{Ll}[\p{L}’'-]*\p{Ll})(?:, \d{1,2}|,? \(\d{1,2}\))?`
	kinAfter = `(?:[,.;:!?)”"’']|$| (?:\p{Ll}|\())`
)

var kinNames = lazy(`\b(?:[Hh]is|[Hh]er|[Mm]y|[Tt]heir|an?|two|three|four|twin|the|\p{L}+['’]s?)(?: [\p{Ll}-]+){0,3}? ` + kinWord + `,? (?:named |called )?` + kinName + `(?:,? ` + kinName + `)?(?:,? and ` + kinName + `)?` + kinAfter)

// kin are the people whom the running text names as somebody's, by first names that no other person of the page has.
func (p *page) kin(t *told) []facts.Person {
	var list []facts.Person
	known := map[string]bool{}
	for _, person := range p.People {
		for word := range strings.FieldsSeq(person.Name) {
			known[word] = true
		}
	}
	for _, name := range t.kinNames() {
		if !known[name] {
			list = append(list, facts.Person{Name: name, Names: t.places(name)})
		}
	}
	return list
}

// kinNames are the first names by which the running text introduces kin, each once.
func (t *told) kinNames() []string {
	if t.kin != nil {
		return t.kin
	}
	names := []string{}
	for _, s := range t.segments {
		for _, m := range kinNames.FindAllStringSubmatchIndex(s.text, 20) {
			for g := 2; g+1 < len(m); g += 2 {
				if m[g] < 0 {
					continue
				}
				if name := s.text[m[g]:m[g+1]]; !slices.Contains(names, name) && !notInName[strings.ToLower(name)] {
					names = append(names, name)
				}
			}
		}
	}
	t.kin = names
	return names
}

// keepKin has kin who are known by a first name only among the people of the page where they are in a relationship,
// which is between people, and leaves out those who are in none and say nothing.
func (p *page) keepKin(t *told) {
	for _, name := range t.kinNames() {
		related := slices.ContainsFunc(p.Relationships, func(r Relationship) bool { return r.Subject == name || r.Object == name })
		i := slices.IndexFunc(p.People, func(person Person) bool { return person.Name == name })
		switch {
		case related && i < 0:
			p.People = append(p.People, Person{Name: name})
		case !related && i >= 0 && !slices.ContainsFunc(p.Quotes, func(q Quote) bool { return q.Speaker == name || q.Addressee == name }):
			p.People = slices.Delete(p.People, i, i+1)
		}
	}
}

// places are where a name stands in the text as a word by itself, not before another name.
func (t *told) places(name string) []facts.Span {
	var found []facts.Span
	size := utf8.RuneCountInString(name)
	for _, s := range t.segments {
		for at := 0; ; {
			i := strings.Index(s.text[at:], name)
			if i < 0 {
				break
			}
			i += at
			at = i + len(name)
			if !partOfName(s.text[:i], s.text[at:]) {
				start := s.start + utf8.RuneCountInString(s.text[:i])
				found = append(found, facts.Span{Start: start, End: start + size})
			}
		}
	}
	return found
}

var (
	nameBefore = lazy(`(?:[\p{L}\d-]|\p{Lu}[\p{L}.’'-]* )$`)
	nameAfter  = lazy(`^(?:[\p{L}\d-]| \p{Lu})`)
)

// partOfName tells whether what stands between two texts goes on in one of them.
func partOfName(before, after string) bool {
	return nameAfter.MatchString(after) || nameBefore.MatchString(before[max(0, len(before)-40):])
}
