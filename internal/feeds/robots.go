package feeds

import (
	"strings"

	"firsthand"
)

// maxRobots is what crawlers read of robots.txt at least (RFC 9309): 500 KiB.
const maxRobots = 500 << 10

// Robots is a robots.txt.
type Robots struct {
	Groups   []RobotsGroup
	Sitemaps []string // absolute addresses
	Within   bool     // the sitemaps stand in the first group, behind whom it is for, as Ghost has it
}

// RobotsGroup is what some crawlers may read. Paths begin with "/" or "*"; "*" and a "$" at the end
// are the standard's wildcards.
type RobotsGroup struct {
	Agents   []string // product names; none: all ("*")
	Disallow []string // none: everything is allowed
	Allow    []string
}

// Text writes the file. Content type: text/plain; charset=utf-8. A value that would end its line or
// its field is Invalid; a sitemap address that is not absolute too.
func (r Robots) Text() ([]byte, error) {
	var b strings.Builder
	groups := r.Groups
	if len(groups) == 0 {
		groups = []RobotsGroup{{}}
	}
	var sitemaps strings.Builder
	for _, address := range r.Sitemaps {
		loc, err := requireURL("a sitemap", address)
		if err != nil {
			return nil, err
		}
		sitemaps.WriteString("Sitemap: " + loc + "\n")
	}
	for i, g := range groups {
		if i > 0 {
			b.WriteByte('\n')
		}
		inside := ""
		if i == 0 && r.Within {
			inside = sitemaps.String()
		}
		if err := g.write(&b, inside); err != nil {
			return nil, err
		}
	}
	if sitemaps.Len() > 0 && !r.Within {
		b.WriteString("\n" + sitemaps.String())
	}
	if b.Len() > maxRobots {
		return nil, firsthand.Errorf(firsthand.Invalid, "robots.txt would be larger than the %d KB that crawlers read.", maxRobots>>10)
	}
	return []byte(b.String()), nil
}

// write writes the group; inside are lines behind those that say whom it is for.
func (g RobotsGroup) write(b *strings.Builder, inside string) error {
	agents := g.Agents
	if len(agents) == 0 {
		agents = []string{"*"}
	}
	for _, agent := range agents {
		if agent != "*" && !product(agent) {
			return firsthand.Errorf(firsthand.Invalid, "%q is not the name of a crawler.", shorten(agent))
		}
		b.WriteString("User-agent: " + agent + "\n")
	}
	b.WriteString(inside)
	if len(g.Disallow)+len(g.Allow) == 0 {
		b.WriteString("Disallow:\n")
	}
	for _, rule := range []struct {
		name  string
		paths []string
	}{{"Allow: ", g.Allow}, {"Disallow: ", g.Disallow}} {
		for _, p := range rule.paths {
			if p == "" || p[0] != '/' && p[0] != '*' || strings.ContainsFunc(p, func(c rune) bool { return c <= ' ' || c == 0x7f || c == '#' }) {
				return firsthand.Errorf(firsthand.Invalid, "%q is not a path for robots.txt.", shorten(p))
			}
			b.WriteString(rule.name + strings.ToValidUTF8(p, "") + "\n")
		}
	}
	return nil
}

// product is a crawler's product token: letters, "-", "_" (and digits, which some have).
func product(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c != '-' && c != '_' && !alphanumeric(s[i:i+1]) {
			return false
		}
	}
	return s != ""
}
