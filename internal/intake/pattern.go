package intake

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when it is first used. There are many here, and
// the program also starts to do other things than read a page.
type pattern struct {
	source string
	once   sync.Once
	re     *regexp.Regexp

	needed sync.Once
	need   []string // see may
	most   int      // see longest
}

func lazy(source string) *pattern { return &pattern{source: source} }

func (p *pattern) compiled() *regexp.Regexp {
	p.once.Do(func() { p.re = regexp.MustCompile(p.source) })
	return p.re
}

// The methods are those of regexp.Regexp.

func (p *pattern) Match(b []byte) bool                  { return p.compiled().Match(b) }
func (p *pattern) MatchString(s string) bool            { return p.compiled().MatchString(s) }
func (p *pattern) FindString(s string) string           { return p.compiled().FindString(s) }
func (p *pattern) FindStringIndex(s string) []int       { return p.compiled().FindStringIndex(s) }
func (p *pattern) Split(s string, n int) []string       { return p.compiled().Split(s, n) }
func (p *pattern) ReplaceAllString(s, r string) string  { return p.compiled().ReplaceAllString(s, r) }
func (p *pattern) FindStringSubmatch(s string) []string { return p.compiled().FindStringSubmatch(s) }
func (p *pattern) FindAll(b []byte, n int) [][]byte     { return p.compiled().FindAll(b, n) }

func (p *pattern) FindAllString(s string, n int) []string { return p.compiled().FindAllString(s, n) }

func (p *pattern) FindStringSubmatchIndex(s string) []int {
	return p.compiled().FindStringSubmatchIndex(s)
}

func (p *pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return p.compiled().FindAllStringSubmatchIndex(s, n)
}
