package publication

import (
	"net/url"
	"regexp/syntax"
	"strings"
)

// RuleTable are the rules of a file, made to be asked: the first one of the file that takes a path holds, as in Ghost. Most
// rules name a path, the end of one or its first word, and are looked up by that; what is left is tried one after the other.
type RuleTable struct {
	rules   []*rule
	exact   map[string][]int // by the path without a slash at its end
	first   map[string][]int // by the first word of the path
	last    map[string][]int // by the last word of the path
	general []int
}

const (
	maxRules   = 10_000 // of a file
	maxGeneral = 500    // that cannot be looked up
)

func newRuleTable(rules []*rule) *RuleTable {
	t := &RuleTable{rules: rules, exact: map[string][]int{}, first: map[string][]int{}, last: map[string][]int{}}
	for i, r := range rules {
		switch key, kind := r.key(); kind {
		case keyExact:
			t.exact[key] = append(t.exact[key], i)
		case keyFirst:
			t.first[key] = append(t.first[key], i)
		case keyLast:
			t.last[key] = append(t.last[key], i)
		default:
			t.general = append(t.general, i)
		}
	}
	return t
}

// Len is how many rules there are.
func (t *RuleTable) Len() int { return len(t.rules) }

// Find gives where a path leads, as browsers send it: not unescaped.
func (t *RuleTable) Find(path string) (Led, bool) {
	if t == nil || len(t.rules) == 0 || len(path) > 2*maxRule {
		return Led{}, false
	}
	trimmed := strings.TrimSuffix(path, "/")
	best, found := len(t.rules), Led{}
	try := func(list []int) {
		for _, i := range list {
			if i >= best {
				return
			}
			if led, ok := t.rules[i].match(path); ok {
				best, found = i, led
				return
			}
		}
	}
	try(t.exact[trimmed])
	try(t.first[firstWord(path)])
	try(t.last[trimmed[strings.LastIndexByte(trimmed, '/')+1:]])
	try(t.general)
	return found, best < len(t.rules)
}

// Leads gives where an address leads, in whichever of its spellings a rule names it: as it came, escaped as browsers do it, or as
// people write it.
func (t *RuleTable) Leads(u *url.URL) (Led, bool) {
	came, plain := u.EscapedPath(), (&url.URL{Path: u.Path}).EscapedPath()
	led, ok := t.Find(came)
	if !ok && plain != came {
		led, ok = t.Find(plain)
	}
	if !ok && u.Path != plain {
		led, ok = t.Find(u.Path)
	}
	return led, ok
}

func firstWord(path string) string {
	word, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return word
}

type keyKind int

const (
	keyNone keyKind = iota
	keyExact
	keyFirst
	keyLast
)

// key is by what the rule can be looked up: every path that it takes has that key.
func (r *rule) key() (string, keyKind) {
	tree, err := syntax.Parse(r.pattern.String(), syntax.Perl)
	if err != nil {
		return "", keyNone
	}
	parts := []*syntax.Regexp{tree.Simplify()}
	if parts[0].Op == syntax.OpConcat {
		parts = parts[0].Sub
	}
	begins := len(parts) > 0 && parts[0].Op == syntax.OpBeginText
	if begins {
		parts = parts[1:]
	}
	if len(parts) == 0 || parts[0].Op != syntax.OpLiteral || parts[0].Flags&syntax.FoldCase != 0 {
		return "", keyNone
	}
	words := string(parts[0].Rune)
	slash := strings.LastIndexByte(words, '/')
	switch {
	case ends(parts[1:]) && begins:
		return strings.TrimSuffix(words, "/"), keyExact
	case ends(parts[1:]) && slash >= 0 && slash < len(words)-1:
		return words[slash+1:], keyLast
	case begins && strings.HasPrefix(words, "/") && strings.Contains(words[1:], "/"):
		return firstWord(words), keyFirst
	}
	return "", keyNone
}

// ends tells whether nothing but a slash and the end of the path follows.
func ends(parts []*syntax.Regexp) bool {
	if len(parts) > 0 && parts[0].Op == syntax.OpQuest && parts[0].Sub[0].Op == syntax.OpLiteral && string(parts[0].Sub[0].Rune) == "/" {
		parts = parts[1:]
	}
	return len(parts) == 1 && parts[0].Op == syntax.OpEndText
}
