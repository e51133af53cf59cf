package pattern

import (
	"regexp"
	"sync"
)

// Pattern is a regular expression that is compiled when it is first used: there are hundreds, and the program also
// starts to do other things than read a page. Its methods are those of regexp.Regexp, May and Longest aside.
type Pattern struct {
	source string
	once   sync.Once
	re     *regexp.Regexp

	needed sync.Once
	need   []string // see May
	most   int      // see Longest
}

// Lazy makes a pattern of a regular expression, in the syntax of package regexp. One that is none panics when it is
// first used.
func Lazy(source string) *Pattern { return &Pattern{source: source} }

func (p *Pattern) compiled() *regexp.Regexp {
	p.once.Do(func() { p.re = regexp.MustCompile(p.source) })
	return p.re
}

// Match tells whether b has a match.
func (p *Pattern) Match(b []byte) bool { return p.compiled().Match(b) }

// MatchString tells whether s has a match.
func (p *Pattern) MatchString(s string) bool { return p.compiled().MatchString(s) }

// FindString gives the first match in s.
func (p *Pattern) FindString(s string) string { return p.compiled().FindString(s) }

// FindStringIndex gives where the first match in s stands.
func (p *Pattern) FindStringIndex(s string) []int { return p.compiled().FindStringIndex(s) }

// FindStringSubmatch gives the first match in s and its groups.
func (p *Pattern) FindStringSubmatch(s string) []string {
	return p.compiled().FindStringSubmatch(s)
}

// FindStringSubmatchIndex gives where they stand.
func (p *Pattern) FindStringSubmatchIndex(s string) []int {
	return p.compiled().FindStringSubmatchIndex(s)
}

// FindAll gives the first n matches in b.
func (p *Pattern) FindAll(b []byte, n int) [][]byte { return p.compiled().FindAll(b, n) }

// FindAllString gives the first n matches in s.
func (p *Pattern) FindAllString(s string, n int) []string {
	return p.compiled().FindAllString(s, n)
}

// FindAllStringSubmatchIndex gives where the first n matches in s and their groups stand.
func (p *Pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return p.compiled().FindAllStringSubmatchIndex(s, n)
}

// ReplaceAllString puts r, with its $1, in the place of every match.
func (p *Pattern) ReplaceAllString(s, r string) string {
	return p.compiled().ReplaceAllString(s, r)
}

// Split gives what stands between the matches, n pieces at most.
func (p *Pattern) Split(s string, n int) []string { return p.compiled().Split(s, n) }

// SubexpIndex gives the number of a named group, -1 if there is none.
func (p *Pattern) SubexpIndex(name string) int { return p.compiled().SubexpIndex(name) }
