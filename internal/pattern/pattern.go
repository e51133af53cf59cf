package pattern

import (
	"regexp"
	"regexp/syntax"
	"sync"
	"sync/atomic"
	"unicode/utf8"
)

// Pattern is a regular expression that is compiled when it is first used: there are hundreds, and the program also
// starts to do other things than read a page. Its methods are those of regexp.Regexp, Longest aside.
type Pattern struct {
	source string
	whole  compiled // as it is written
	first  compiled // at the start of a text only
	inner  compiled // behind the first rune of a text only

	tried    atomic.Int64 // bytes of all texts so far
	built    sync.Once
	forward  *automaton // nil before the pattern is warm, or if it can have none
	backward *automaton

	needed sync.Once
	need   []string // see may
	most   int      // see Longest
}

// compiled is an expression of package regexp that is made once.
type compiled struct {
	once sync.Once
	re   *regexp.Regexp
}

func (c *compiled) of(source string) *regexp.Regexp {
	c.once.Do(func() { c.re = regexp.MustCompile(source) })
	return c.re
}

// Lazy makes a pattern of a regular expression, in the syntax of package regexp. One that is none panics when it is
// first used.
func Lazy(source string) *Pattern { return &Pattern{source: source} }

func (p *Pattern) compiled() *regexp.Regexp { return p.whole.of(p.source) }

// warm is how many bytes package regexp looks through before a pattern has automata made: to make them takes longer
// than to read one page.
const warm = 16 << 10

// isWarm tells whether there are automata for a text, and counts it.
func (p *Pattern) isWarm(text string) bool {
	if p.tried.Add(int64(len(text))+16) < warm {
		return false
	}
	p.built.Do(func() {
		if tree, err := syntax.Parse(p.source, syntax.Perl); err == nil {
			p.forward, p.backward = newAutomaton(tree), newAutomaton(turned(tree))
		}
	})
	return p.forward != nil && p.backward != nil
}

// begins gives the places at which matches begin, the last first. ok is false if that was not found out.
func (p *Pattern) begins(s string, found []int) (list []int, ok bool) {
	if !p.isWarm(s) {
		return nil, false
	}
	if p.forward.anchored {
		yes, ok := p.forward.matches(s)
		if yes {
			found = append(found, 0)
		}
		return found, ok
	}
	return p.backward.begins(s, found)
}

// matchAt gives the match that begins at a place.
func (p *Pattern) matchAt(s string, at int) []int {
	if at == 0 {
		return p.first.of(`\A(?:` + p.source + `)`).FindStringSubmatchIndex(s)
	}
	_, size := utf8.DecodeLastRuneInString(s[:at]) // what stands before the match counts for the borders of words
	m := p.inner.of(`\A(?s:.)(?:` + p.source + `)`).FindStringSubmatchIndex(s[at-size:])
	for i := range m {
		if m[i] >= 0 {
			m[i] += at - size
		}
	}
	if m != nil {
		m[0] = at
	}
	return m
}

// find gives the first match and its groups.
func (p *Pattern) find(s string) []int {
	var room [16]int
	list, ok := p.begins(s, room[:0])
	switch {
	case !ok:
		return p.compiled().FindStringSubmatchIndex(s)
	case len(list) == 0:
		return nil
	}
	return p.matchAt(s, list[len(list)-1])
}

// MatchString tells whether s has a match.
func (p *Pattern) MatchString(s string) bool {
	if p.isWarm(s) {
		if yes, ok := p.forward.matches(s); ok {
			return yes
		}
	}
	return p.compiled().MatchString(s)
}

// Match tells whether b has a match.
func (p *Pattern) Match(b []byte) bool { return p.compiled().Match(b) }

// FindString gives the first match in s.
func (p *Pattern) FindString(s string) string {
	if m := p.find(s); m != nil {
		return s[m[0]:m[1]]
	}
	return ""
}

// FindStringIndex gives where the first match in s stands.
func (p *Pattern) FindStringIndex(s string) []int {
	if m := p.find(s); m != nil {
		return m[:2]
	}
	return nil
}

// FindStringSubmatch gives the first match in s and its groups.
func (p *Pattern) FindStringSubmatch(s string) []string {
	m := p.find(s)
	if m == nil {
		return nil
	}
	groups := make([]string, len(m)/2)
	for i := range groups {
		if m[2*i] >= 0 {
			groups[i] = s[m[2*i]:m[2*i+1]]
		}
	}
	return groups
}

// FindStringSubmatchIndex gives where they stand.
func (p *Pattern) FindStringSubmatchIndex(s string) []int { return p.find(s) }

// FindAll gives the first n matches in b.
func (p *Pattern) FindAll(b []byte, n int) [][]byte { return p.compiled().FindAll(b, n) }

// FindAllString gives the first n matches in s.
func (p *Pattern) FindAllString(s string, n int) []string {
	var all []string
	for _, m := range p.FindAllStringSubmatchIndex(s, n) {
		all = append(all, s[m[0]:m[1]])
	}
	return all
}

// FindAllStringSubmatchIndex gives where the first n matches in s and their groups stand.
func (p *Pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	var room [16]int
	list, ok := p.begins(s, room[:0])
	if !ok {
		return p.compiled().FindAllStringSubmatchIndex(s, n)
	}
	var all [][]int
	end := -1 // of the match before
	for i := len(list) - 1; i >= 0 && (n < 0 || len(all) < n); i-- {
		if list[i] < end {
			continue
		}
		m := p.matchAt(s, list[i])
		if m[0] == m[1] && m[0] == end {
			continue // nothing, right behind a match
		}
		end = m[1]
		all = append(all, m)
	}
	return all
}

// ReplaceAllString puts r, with its $1, in the place of every match.
func (p *Pattern) ReplaceAllString(s, r string) string {
	if p.isWarm(s) {
		if yes, ok := p.forward.matches(s); ok && !yes {
			return s
		}
	}
	return p.compiled().ReplaceAllString(s, r)
}

// Split gives what stands between the matches, n pieces at most.
func (p *Pattern) Split(s string, n int) []string { return p.compiled().Split(s, n) }

// SubexpIndex gives the number of a named group, -1 if there is none.
func (p *Pattern) SubexpIndex(name string) int { return p.compiled().SubexpIndex(name) }
