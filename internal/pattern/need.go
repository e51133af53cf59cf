package pattern

import (
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
)

// A table of a hundred patterns is tried on every sentence, and nearly none of them fits. So each
// pattern knows words of which one stands in everything that it matches, and is only tried where one
// of them is found.

// need is what is known of the texts that a piece of a pattern matches. set holds lower-case strings
// of which one is in every match; nil: nothing is known. exact says that every match is one of them.
type need struct {
	set   []string
	exact bool
}

// maxNeed is how many strings a need may hold.
const maxNeed = 240

// needOf derives a pattern's words from its syntax.
func needOf(re *syntax.Regexp) need {
	switch re.Op {
	case syntax.OpLiteral:
		return need{[]string{strings.ToLower(string(re.Rune))}, true}
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return need{[]string{""}, true}
	case syntax.OpCharClass:
		return needOfClass(re.Rune)
	case syntax.OpCapture:
		return needOf(re.Sub[0])
	case syntax.OpQuest:
		if n := needOf(re.Sub[0]); n.exact {
			return need{append(slices.Clone(n.set), ""), true}
		}
	case syntax.OpPlus:
		return need{needOf(re.Sub[0]).set, false}
	case syntax.OpRepeat:
		if re.Min > 0 {
			return need{needOf(re.Sub[0]).set, false}
		}
	case syntax.OpAlternate:
		return needOfAny(re.Sub)
	case syntax.OpConcat:
		return needOfAll(re.Sub)
	}
	return need{}
}

func needOfClass(ranges []rune) need {
	var set []string
	for i := 0; i+1 < len(ranges); i += 2 {
		for r := ranges[i]; r <= ranges[i+1]; r++ {
			if len(set) > 6 {
				return need{}
			}
			if s := strings.ToLower(string(r)); !slices.Contains(set, s) {
				set = append(set, s)
			}
		}
	}
	return need{set, true}
}

func needOfAny(subs []*syntax.Regexp) need {
	all := need{exact: true}
	for _, sub := range subs {
		n := needOf(sub)
		if n.set == nil || len(all.set)+len(n.set) > maxNeed {
			return need{}
		}
		all.set = append(all.set, n.set...)
		all.exact = all.exact && n.exact
	}
	return all
}

// needOfAll takes the best of what its parts need; neighbours that are exact count as one part.
func needOfAll(subs []*syntax.Regexp) need {
	best, run, exact := need{}, []string{""}, true
	take := func(set []string) {
		if shortest(set) > shortest(best.set) {
			best.set = set
		}
	}
	for _, sub := range subs {
		n := needOf(sub)
		if n.exact && len(run)*len(n.set) <= maxNeed {
			run = cross(run, n.set)
			continue
		}
		exact = false
		take(run)
		if run = []string{""}; n.exact {
			run = n.set
		} else {
			take(n.set)
		}
	}
	take(run)
	if exact {
		return need{run, true}
	}
	return best
}

func cross(a, b []string) []string {
	out := make([]string, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			out = append(out, x+y)
		}
	}
	return out
}

// shortest is the length of the shortest string, 0 of none. Only letters and digits count: the brackets of
// a tagged sentence stand in nearly every one.
func shortest(set []string) int {
	if len(set) == 0 {
		return 0
	}
	least := endless
	for _, s := range set {
		n := 0
		for _, r := range s {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				n++
			}
		}
		least = min(least, n)
	}
	return least
}

// learn finds out which words the pattern needs.
func (p *Pattern) learn() {
	p.needed.Do(func() {
		if tree, err := syntax.Parse(p.source, syntax.Perl); err == nil {
			if n := needOf(tree); shortest(n.set) > 1 {
				p.need = n.set
			}
			p.most = mostOf(tree)
		}
	})
}

// may tells whether the pattern can match a text at all, given the text in lower case.
func (p *Pattern) may(lower string) bool {
	p.learn()
	return p.need == nil || slices.ContainsFunc(p.need, func(s string) bool { return strings.Contains(lower, s) })
}

// endless stands for lengths without a limit.
const endless = 1 << 20

// Where a pattern says that any number may stand, so many blanks, marks and digits are taken to be the most,
// and so many times the same words.
const (
	fringe  = 12
	repeats = 6
)

// mostOf tells how many letters a match of a pattern has at most, blanks and marks around words aside.
func mostOf(re *syntax.Regexp) int {
	most := 0
	switch re.Op {
	case syntax.OpLiteral:
		most = len(re.Rune)
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		most = 1
	case syntax.OpStar, syntax.OpPlus:
		switch sub := re.Sub[0]; {
		case sub.Op == syntax.OpCharClass && !inClass(sub.Rune, 'a') && !inClass(sub.Rune, 'Z'):
			most = fringe
		case sub.Op != syntax.OpCharClass && sub.Op != syntax.OpAnyCharNotNL && sub.Op != syntax.OpAnyChar:
			most = repeats * mostOf(sub)
		default:
			most = endless
		}
	case syntax.OpRepeat:
		if most = endless; re.Max >= 0 {
			most = re.Max * mostOf(re.Sub[0])
		}
	case syntax.OpConcat:
		for _, sub := range re.Sub {
			most += mostOf(sub)
		}
	case syntax.OpCapture, syntax.OpQuest, syntax.OpAlternate:
		for _, sub := range re.Sub {
			most = max(most, mostOf(sub))
		}
	}
	return min(most, endless)
}

func inClass(ranges []rune, r rune) bool {
	for i := 0; i+1 < len(ranges); i += 2 {
		if ranges[i] <= r && r <= ranges[i+1] {
			return true
		}
	}
	return false
}

// Longest is how many letters a whole line may have that the pattern matches.
func (p *Pattern) Longest() int {
	p.learn()
	return p.most
}
