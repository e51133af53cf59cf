package publication

import (
	"net/url"
	"regexp"
	"regexp/syntax"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Rule is one redirect of the desk's file, as Ghost has them (6.65.0: services/lib/dynamic-redirect-manager.js): From is a
// regular expression, begun anywhere in a path unless it says ^, and ended where the path ends; "/…/i" does not mind case. To is
// where it leads: a path of this site or an address of another; $1 and the like stand for what was found.
type Rule struct {
	From      string `json:"from"`
	To        string `json:"to"`
	Permanent bool   `json:"permanent"`
	Line      int    `json:"-"` // in the file
}

// Led is where a path leads by a rule, but for the reader's query, which is passed on.
type Led struct {
	Permanent bool
	address   string // up to the query
	query     []parameter
	hash      string // with its #
}

// rule is a Rule that can be asked.
type rule struct {
	Rule
	pattern *regexp.Regexp
	origin  string // "https://elsewhere.example", "" on this site
	path    string
	query   string
	hash    string
}

const maxRule = 2000 // bytes of an expression, and of an address

// compile makes a rule ready; why says in a sentence what is wrong.
func (r Rule) compile() (c *rule, why string) {
	c = &rule{Rule: r}
	switch {
	case strings.TrimSpace(r.From) == "" || strings.TrimSpace(r.To) == "":
		return nil, "A redirect has a from and a to, each a text that says something."
	case len(r.From) > maxRule || len(r.To) > maxRule:
		return nil, "A from and a to have " + strconv.Itoa(maxRule) + " bytes at most."
	case !utf8.ValidString(r.From) || !utf8.ValidString(r.To) || strings.ContainsAny(r.To, "\x00\r\n"):
		return nil, "A from and a to are text in one line."
	}
	expression, why := translated(wholePath(r.From))
	if why != "" {
		return nil, why
	}
	var err error
	if c.pattern, err = regexp.Compile(expression); err != nil {
		return nil, strconv.Quote(r.From) + " is no expression that can be looked for: " + cause(err) + "."
	}
	if why := c.aim(r.To); why != "" {
		return nil, why
	}
	if c.circles() {
		return nil, strconv.Quote(r.From) + " leads to itself: a reader would go in a circle."
	}
	return c, ""
}

// circles tells whether the rule takes the very path that it leads to, as far as that stands fixed.
func (c *rule) circles() bool {
	if c.origin != "" || strings.Contains(c.path, "$") || c.query != "" {
		return false
	}
	led, ok := c.match(c.path)
	return ok && led.address == oneSlash("/"+c.path)
}

func cause(err error) string {
	if e, ok := err.(*syntax.Error); ok {
		return e.Code.String() + " " + strconv.Quote(e.Expr)
	}
	return err.Error()
}

// wholePath is an expression as Ghost completes it: the slash at the end may be there or not.
func wholePath(from string) string {
	flags := ""
	if len(from) > 3 && strings.HasPrefix(from, "/") && strings.HasSuffix(from, "/i") {
		from, flags = from[1:len(from)-2], "(?i)"
	}
	from = strings.TrimSuffix(from, "/")
	if !strings.HasSuffix(from, "$") {
		from += "/?$"
	}
	return flags + from
}

var (
	unicodeEscape = regexp.MustCompile(`\\u([0-9a-fA-F]{4})`)
	byteEscape    = regexp.MustCompile(`%[0-9a-fA-F]{2}`)
	looksAround   = regexp.MustCompile(`\(\?<?[=!]`)
	backReference = regexp.MustCompile(`\\([1-9]|k<)`)
)

// translated writes an expression of JavaScript's as one of RE2's, which always ends in time; what that has no word for is
// refused. An escaped backslash before what is looked for does not matter: nobody looks for one in a path.
func translated(from string) (expression, why string) {
	if found := looksAround.FindString(from); found != "" {
		return "", strconv.Quote(from) + " looks at what stands before or behind (" + found + "), which is not to be had here: write two redirects instead, the narrower one first."
	}
	if found := backReference.FindString(from); found != "" {
		return "", strconv.Quote(from) + " asks for the same words twice (" + found + "), which is not to be had here."
	}
	from = byteEscape.ReplaceAllStringFunc(from, strings.ToUpper) // as Leads asks for them
	return unicodeEscape.ReplaceAllString(from, `\x{$1}`), ""
}

var (
	schemed = regexp.MustCompile(`^([A-Za-z][A-Za-z0-9+.-]*):`)
	placed  = regexp.MustCompile(`^(?i)(https?)://([^/?#]+)`)
)

// aim takes an address apart.
func (c *rule) aim(to string) (why string) {
	to = strings.TrimSpace(to)
	rest, hash, ok := strings.Cut(to, "#")
	if ok {
		c.hash = "#" + hash
	}
	rest, c.query, _ = strings.Cut(rest, "?")
	rest = strings.ReplaceAll(rest, `\`, "/")
	if schemed.MatchString(rest) {
		place := placed.FindStringSubmatch(rest)
		if place == nil {
			return strconv.Quote(to) + " is not where readers can be led: write a path of this site, or https://…."
		}
		if strings.ContainsAny(place[2], "$ \"<>'") {
			return strconv.Quote(to) + " names no fixed place: what was found can stand behind the name of the site alone."
		}
		u, err := url.Parse(place[0] + "/")
		if err != nil || u.Hostname() == "" || u.User != nil {
			return strconv.Quote(to) + " is not the address of a site."
		}
		c.origin = strings.ToLower(place[0])
		if rest = rest[len(place[0]):]; rest == "" {
			rest = "/"
		}
	}
	c.path = rest
	return ""
}

// match tells where a path leads by this rule. The path is as browsers send it.
func (c *rule) match(path string) (Led, bool) {
	found := c.pattern.FindStringSubmatchIndex(path)
	if found == nil {
		return Led{}, false
	}
	group := func(n int) (string, bool) {
		if 2*n+1 >= len(found) || found[2*n] < 0 {
			return "", 2*n+1 < len(found)
		}
		return path[found[2*n]:found[2*n+1]], true
	}
	at := path[:found[0]] + c.replaced(c.path, path, found, group) + path[found[1]:]
	if c.origin == "" {
		at = oneSlash("/" + at) // whatever was found, it leads to a path of this site
	}
	led := Led{Permanent: c.Permanent, address: c.origin + safePath(at), hash: safePath(c.hash)}
	led.query = parameters(asked.ReplaceAllStringFunc(c.query, func(name string) string {
		n, _ := strconv.Atoi(name[1:])
		value, ok := group(n)
		if !ok {
			return name
		}
		if plain, err := url.PathUnescape(value); err == nil {
			value = plain
		}
		return component(value)
	}))
	return led, true
}

var (
	asked       = regexp.MustCompile(`\$[0-9]+`)
	replacement = regexp.MustCompile("\\$(\\$|&|`|'|[0-9]{1,2}|<[^>]*>)")
)

// replaced is what stands in the place of what was found, by JavaScript's rules for a replacement.
func (c *rule) replaced(with, path string, found []int, group func(int) (string, bool)) string {
	return replacement.ReplaceAllStringFunc(with, func(name string) string {
		switch name[1] {
		case '$':
			return "$"
		case '&':
			return path[found[0]:found[1]]
		case '`':
			return path[:found[0]]
		case '\'':
			return path[found[1]:]
		case '<':
			if n := c.pattern.SubexpIndex(name[2 : len(name)-1]); n > 0 {
				value, _ := group(n)
				return value
			}
			return name
		}
		for digits := name[1:]; digits != ""; digits = digits[:len(digits)-1] { // $12 is the first group and a 2 where there are not twelve
			n, _ := strconv.Atoi(digits)
			if value, ok := group(n); ok && n > 0 {
				return value + name[1+len(digits):]
			}
		}
		return name
	})
}

// Location is where a reader is led who asks with a query (as it came, without its question mark): their own parameters stay,
// but for those that the redirect sets itself.
func (l Led) Location(query string) string {
	merged := parameters(query)
	for _, own := range l.query {
		merged = own.among(merged)
	}
	if len(merged) == 0 {
		return l.address + l.hash
	}
	return l.address + "?" + written(merged) + l.hash
}

// Elsewhere tells whether it leads away from this site.
func (l Led) Elsewhere() bool {
	return !strings.HasPrefix(l.address, "/") && strings.Contains(l.address, "://")
}

// LedTo is a path of this site to which the reader's query is passed on.
func LedTo(path string, permanent bool) Led {
	return Led{Permanent: permanent, address: safePath(oneSlash(path))}
}
