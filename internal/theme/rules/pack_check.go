package rules

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf16"

	"firsthand/internal/nql"
)

var (
	hyphenated = regexp.MustCompile(`^(?i:(?:[a-z0-9]+-)*[a-z0-9]+)$`)
	version    = regexp.MustCompile(`^\s*[=v]*\s*(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?\s*$`)
	mail       = regexp.MustCompile("^(?:[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+\\.)*[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+@(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,}$")
	snake      = regexp.MustCompile(`^[a-z0-9]+[a-z0-9_]*$`)
	hexColour  = regexp.MustCompile(`^#[0-9a-fA-F]{6}$`)
	askedFor   = regexp.MustCompile(`[a-zA-Z_][a-zA-Z0-9_.]+:`)
)

// most of what gscan lets a theme have.
const (
	mostSettings    = 20
	mostDescription = 100
)

// readPackage tells what is wrong with package.json (GS010).
func (c *checker) readPackage() pack {
	text, there := c.theme.Texts["package.json"]
	if !there || text == "" {
		c.say("package.json", 0, 0, "GS010-PJ-REQ", "the theme needs a package.json with its name and version: without one it has no settings and five stories a page")
		return pack{}
	}
	p, err := readPack(text)
	if err != nil {
		offset, why := invalid(text)
		c.in("package.json", text, offset, "GS010-PJ-PARSE", "this is not valid JSON of the expected form (%s): correct it", why)
		return pack{}
	}
	c.names(p)
	c.config(p)
	if custom, ok := p.get("config", "custom"); ok && custom != nil {
		c.custom(p)
	}
	return p
}

// wrong tells of something in package.json.
func (c *checker) wrong(p pack, rule string, way []string, format string, args ...any) {
	line, column := p.place(way...)
	c.say("package.json", line, column, rule, format, args...)
}

func (c *checker) names(p pack) {
	say := func(rule, name, message string) { c.wrong(p, rule, strings.Split(name, "."), "%s", message) }
	if name := p.text("name"); name == "" {
		say("GS010-PJ-NAME-REQ", "name", "give the theme a name")
	} else {
		if name != strings.ToLower(name) {
			say("GS010-PJ-NAME-LC", "name", "write the theme's name in small letters: "+strings.ToLower(name))
		}
		if !hyphenated.MatchString(name) {
			say("GS010-PJ-NAME-HY", "name", "the theme's name may have letters, digits and hyphens: my-theme")
		}
	}
	if v := p.text("version"); v == "" {
		say("GS010-PJ-VERSION-REQ", "version", "give the theme a version")
	} else if !version.MatchString(v) {
		say("GS010-PJ-VERSION-SEM", "version", "write the theme's version with three numbers: 1.0.0")
	}
	if address := p.text("author", "email"); address == "" {
		say("GS010-PJ-AUT-EM-REQ", "author", "name an address to write to about the theme: author.email")
	} else if !mail.MatchString(address) {
		say("GS010-PJ-AUT-EM-VAL", "author.email", "author.email is no mail address")
	}
	words, _ := p.get("keywords")
	if list, _ := words.([]any); !slices.Contains(list, any("ghost-theme")) {
		say("GS010-PJ-KEYWORDS", "keywords", "name ghost-theme among the keywords: themes are found by it")
	}
	if api, ok := p.get("engines", "ghost-api"); ok && truthy(api) {
		say("GS010-PJ-GHOST-API-PRESENT", "engines.ghost-api", "engines.ghost-api says nothing any more: take it out")
	}
}

func (c *checker) config(p pack) {
	pages, _ := p.get("config", "posts_per_page")
	if number, ok := pages.(float64); pages == nil {
		c.wrong(p, "GS010-PJ-CONF-PPP", []string{"config"}, "say how many stories a page has: config.posts_per_page; without it there are five")
	} else if !ok || number < 1 {
		c.wrong(p, "GS010-PJ-CONF-PPP-INT", []string{"config", "posts_per_page"}, "config.posts_per_page must be a number from 1; five is used")
	}
	assets, _ := p.get("config", "card_assets")
	switch v := assets.(type) {
	case bool:
		return
	case map[string]any:
		if len(v) > 0 {
			return
		}
	case []any:
		if len(v) > 0 {
			return
		}
	case string:
		if v != "" {
			return
		}
	}
	c.wrong(p, "GS010-PJ-GHOST-CARD-ASSETS-NOT-PRESENT", []string{"config"}, "say whether the site brings the styles of cards: config.card_assets; without it, it brings all")
}

// custom tells of the theme's settings, each rule once, at the first that breaks it.
func (c *checker) custom(p pack) {
	told := map[string]bool{}
	say := func(rule, key, format string, args ...any) {
		if rule = "GS010-PJ-CUST-THEME-" + rule; !told[rule] {
			told[rule] = true
			c.wrong(p, rule, []string{"config", "custom", key}, "config.custom."+key+" "+format, args...)
		}
	}
	if len(p.order) > mostSettings {
		say("TOTAL-SETTINGS", p.order[mostSettings], "is one too many: a theme has %d settings at most", mostSettings)
	}
	for _, key := range p.order {
		s, _ := p.custom(key)
		if !snake.MatchString(key) {
			say("SETTINGS-CASE", key, "must be named with a to z, 0 to 9 and _")
		}
		if !slices.Contains([]string{"select", "boolean", "color", "image", "text"}, s.text("type")) {
			say("SETTINGS-TYPE", key, "has the unknown type %s (known: select, text, boolean, color, image)", quoted(s.text("type")))
		}
		if group, ok := s["group"]; ok && group != any("post") && group != any("homepage") {
			say("SETTINGS-GROUP", key, "has an unknown group (known: post, homepage); it stands with those of the whole site")
		}
		c.standard(s, key, say)
		if len(utf16.Encode([]rune(s.text("description")))) > mostDescription {
			say("SETTINGS-DESCRIPTION-LENGTH", key, "has a description of more than %d letters", mostDescription)
		}
		c.visibility(p, s, key, say)
	}
}

// standard tells of a setting whose default is none.
func (c *checker) standard(s setting, key string, say func(rule, key, format string, args ...any)) {
	value := s["default"]
	text, _ := value.(string)
	switch s.text("type") {
	case "select":
		if len(s.options()) < 2 {
			say("SETTINGS-SELECT-OPTIONS", key, "is a select and needs two options or more")
		} else if !truthy(value) || !slices.ContainsFunc(s.options(), func(o any) bool { return same(o, value) }) {
			say("SETTINGS-SELECT-DEFAULT", key, "has a default that is none of its options")
		}
	case "boolean":
		if _, ok := value.(bool); !ok {
			say("SETTINGS-BOOLEAN-DEFAULT", key, "is a boolean: its default must be true or false")
		}
	case "color":
		if !hexColour.MatchString(text) {
			say("SETTINGS-COLOR-DEFAULT", key, "is a color: its default must look like #1f2a44")
		}
	case "image":
		if truthy(value) {
			say("SETTINGS-IMAGE-DEFAULT", key, "is an image and cannot have a default")
		}
	}
}

func (c *checker) visibility(p pack, s setting, key string, say func(rule, key, format string, args ...any)) {
	rule := s.text("visibility")
	if rule == "" {
		return
	}
	if _, err := nql.Parse(rule); err != nil {
		say("SETTINGS-VISIBILITY-SYNTAX", key, "is visible under a condition that cannot be read: %s", quoted(err.Error()))
	}
	for _, m := range askedFor.FindAllString(rule, -1) {
		if name := strings.TrimSuffix(m, ":"); !slices.Contains(p.order, name) {
			say("SETTINGS-VISIBILITY-VALUE", key, "is visible by %s, which is no setting of this theme", quoted(name))
		}
	}
}

// truthy is what JavaScript takes for true.
func truthy(v any) bool { return v != nil && v != false && v != "" && v != 0.0 }

// same compares values that are no lists.
func same(a, b any) bool {
	switch a.(type) {
	case string, bool, float64, nil:
		return a == b
	}
	return false
}
