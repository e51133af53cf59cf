package stories

import (
	"fmt"
	"strings"
)

// namesOf is how many things are named when the desk is told why a story is related.
const namesOf = 3

// Why tells the desk in a few words why a story is related: "shares Ada Example and the topic Theatre".
func (r Related) Why() string {
	var said []string
	if r.Picked {
		said = append(said, "stands in the text")
	}
	if r.Points {
		said = append(said, "points here")
	}
	if shared := sharedNames(r.Shares); len(shared) > 0 {
		said = append(said, "shares "+listed(shared))
	}
	return listed(said)
}

// sharedNames are what is shared, the most telling first; quotes and words are told together.
func sharedNames(shares []Mark) (names []string) {
	counted := map[MarkKind][]string{}
	for _, m := range shares {
		counted[m.Kind] = append(counted[m.Kind], m.Name)
	}
	told := map[MarkKind]bool{}
	for _, m := range shares {
		name := m.Name
		switch m.Kind {
		case MarkTopic:
			name = "the topic " + m.Name
		case MarkQuote:
			if name = "a quote"; len(counted[m.Kind]) > 1 {
				name = fmt.Sprintf("%d quotes", len(counted[m.Kind]))
			}
		case MarkWord:
			if name = "the word “" + m.Name + "”"; len(counted[m.Kind]) > 1 {
				words := counted[m.Kind][:min(len(counted[m.Kind]), namesOf)]
				name = "the words “" + strings.Join(words, "”, “") + "”"
			}
		}
		if together := m.Kind == MarkQuote || m.Kind == MarkWord; together && told[m.Kind] || len(names) >= namesOf {
			continue
		}
		told[m.Kind] = true
		names = append(names, name)
	}
	return names
}

// listed is "a", "a and b", "a, b and c".
func listed(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:len(list)-1], ", ") + " and " + list[len(list)-1]
}
