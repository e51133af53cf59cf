package rules

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
)

var (
	assetLink  = regexp.MustCompile(`(?i)(?:src|href)=['"](.*?/assets/.*?)['"]`)
	linkBegins = regexp.MustCompile(`(?i)(?:src|href)=['"]`)
	noWords    = regexp.MustCompile(`\{\{\s*t\s*(?:"\s*"?|'\s*'?|“\s*“?|”\s*”?)?\s*\}\}`)
	localeFile = regexp.MustCompile(`locales/.*\.json$`)
	oldLoop    = regexp.MustCompile(`\{\{\s*#foreach\s*\w*\s*\}\}`)
	shownAll   = regexp.MustCompile(`\{\{\s*#foreach\b[\w\s='"]*visibility=["']all["'][\w\s='"]*\}\}`)
)

// shape tells what files are missing, and what texts must not hold (GS020, GS030, GS051, GS060, GS070, GS080).
func (c *checker) shape() {
	for rule, name := range map[string]string{"GS020-INDEX-REQ": "index.hbs", "GS020-POST-REQ": "post.hbs", "GS020-DEF-REC": "default.hbs"} {
		if !slices.Contains(c.theme.Names, name) {
			say := "the theme needs this template: add it at the top of the folder"
			if rule == "GS020-DEF-REC" {
				say = "put what all pages share into this layout"
			}
			c.say(name, 0, 0, rule, "%s", say)
		}
	}
	fonts := false
	for _, name := range c.files(".hbs", ".css") {
		text := c.theme.Texts[name]
		fonts = fonts || strings.Contains(text, "--gh-font-heading") && strings.Contains(text, "--gh-font-body")
	}
	if !fonts {
		c.say(styles, 0, 0, "GS051-CUSTOM-FONTS", "no style uses --gh-font-heading and --gh-font-body: fonts that an editor chooses show nowhere")
	}
	for _, name := range c.files(".hbs", ".js") {
		if at := strings.Index(c.theme.Texts[name], "ghost.url.api"); at >= 0 {
			c.in(name, c.theme.Texts[name], at, "GS060-JS-GUA", "ghost.url.api() is gone: call the Content API with a key")
		}
	}
	for _, name := range c.files(".json") {
		if text := c.theme.Texts[name]; localeFile.MatchString(name) && !json.Valid([]byte(text)) {
			offset, why := invalid(text)
			c.in(name, text, offset, "GS070-VALID-TRANSLATIONS", "this is no JSON (%s): correct it", why)
		}
	}
	for _, name := range c.files(".hbs") {
		c.template(name, c.theme.Texts[name])
	}
}

func (c *checker) template(name, text string) {
	if at, link := asset(text); at >= 0 {
		c.in(name, text, at, "GS030-ASSET-REQ", `%s has no mark of its version: write {{asset "…"}}`, quoted(link))
	}
	if at := noWords.FindStringIndex(text); at != nil {
		c.in(name, text, at[0], "GS080-NO-EMPTY-TRANSLATIONS", "{{t}} has no text to translate: write one")
	}
	if c.pack.text("engines", "ghost-api") != "v3" {
		return // these three are for themes that name it
	}
	if at := oldLoop.FindStringIndex(text); at != nil {
		c.in(name, text, at[0], "GS080-FEACH-POSTS", "{{#foreach}} goes over posts that only members may read, too: say visibility if that is not meant")
	}
	if at := shownAll.FindStringIndex(text); at != nil {
		c.in(name, text, at[0], "GS080-FEACH-PV", `visibility="all" is what {{#foreach}} does by itself: leave it out`)
	}
	if at := strings.Index(text, "default_payment_card_last4"); at >= 0 {
		c.in(name, text, at, "GS080-CARD-LAST4", "default_payment_card_last4 is **** where it is not known, not nothing")
	}
}

// longestLink is how far an address is looked for; a line of a million letters stays cheap.
const longestLink = 8 << 10

// asset finds the first address in assets/ that does not go through {{asset}}; addresses of other sites do not count.
func asset(text string) (at int, link string) {
	for from := 0; from < len(text); {
		begin := linkBegins.FindStringIndex(text[from:])
		if begin == nil {
			break
		}
		at, from = from+begin[0], from+begin[1]
		rest := strings.ToLower(text[from:min(len(text), from+8)])
		if strings.HasPrefix(rest, "http://") || strings.HasPrefix(rest, "https://") || strings.HasPrefix(rest, "//") {
			continue
		}
		line := text[at:min(len(text), at+longestLink)]
		if end := strings.IndexByte(line, '\n'); end >= 0 {
			line = line[:end]
		}
		if m := assetLink.FindStringSubmatchIndex(line); m != nil && m[0] == 0 {
			return at, line[m[2]:m[3]]
		}
	}
	return -1, ""
}

// invalid tells where a text stops being JSON, and why.
func invalid(text string) (offset int, why string) {
	var v any
	err := json.Unmarshal([]byte(text), &v)
	if syntax, ok := err.(*json.SyntaxError); ok {
		offset = int(min(max(syntax.Offset-1, 0), int64(len(text))))
	}
	if err == nil {
		return 0, "it is not what is expected"
	}
	return offset, err.Error()
}

// styles is where gscan places what no style has.
const styles = "styles"
