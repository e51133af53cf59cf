package rules

import (
	"regexp"
	"slices"
	"strings"

	"firsthand/internal/handlebars"
)

// shownTitle is the one name in @page.
const shownTitle = "show_title_and_feature_image"

// usage tells of what no template uses (GS040, GS100, GS110).
func (c *checker) usage() {
	words, settings, page := c.used()
	for rule, name := range map[string]string{"GS040-GH-REQ": "ghost_head", "GS040-GF-REQ": "ghost_foot"} {
		if !words[name] {
			c.say("default.hbs", 0, 0, rule, "no template has {{%s}}: add it, or the site cannot put into pages what belongs there", name)
		}
	}
	for _, key := range c.pack.keys() {
		if !settings[key] {
			line, column := c.pack.place("config", "custom", key)
			c.say("package.json", line, column, "GS100-NO-UNUSED-CUSTOM-THEME-SETTING", "no template uses the setting %s: use @custom.%s, or take it out", key, key)
		}
	}
	if !page {
		c.say(c.pageTemplate(), 0, 0, "GS110-NO-MISSING-PAGE-BUILDER-USAGE", "no template asks @page.%s: without it editors cannot leave a page's title out", shownTitle)
	}
}

var customInFilter = regexp.MustCompile(`@custom\.([a-z0-9_]+)`)

// used are names that may be helpers', the theme's settings and @page.show_title_and_feature_image, in templates that draw pages.
func (c *checker) used() (words, settings map[string]bool, page bool) {
	words, settings = map[string]bool{}, map[string]bool{}
	for _, t := range c.reached {
		for i := range t.parts {
			p := &t.parts[i]
			switch p.Kind {
			case handlebars.PartMustache, handlebars.PartBlock, handlebars.PartSub:
				if p.Helped() || p.Simple() {
					words[p.Name] = true
				}
				if filter, ok := p.Of("filter"); ok && p.Word.Text == "get" && p.Kind != handlebars.PartMustache {
					text, _ := filter.Value.(string)
					for _, m := range customInFilter.FindAllStringSubmatch(text, -1) {
						settings[m[1]] = true
					}
				}
			case handlebars.PartPath:
				if p.Word.Data && len(p.Word.Names) == 2 && p.Word.Names[0] == "custom" {
					settings[p.Word.Names[1]] = true
				}
				page = page || p.Name == "@page."+shownTitle
			}
		}
	}
	return words, settings, page
}

// pageTemplate is where pages are drawn.
func (c *checker) pageTemplate() string {
	if c.trees["page.hbs"] == nil {
		for _, name := range sortedKeys(c.trees) {
			if strings.HasPrefix(name, "page-") && !strings.Contains(name, "/") {
				return name
			}
		}
	}
	return "page.hbs"
}

// layouts follows the layouts of every template to see whether they end (GS130). A circle is told of once, where it closes.
func (c *checker) layouts() {
	done := map[string]bool{}
	for _, name := range sortedKeys(c.trees) {
		var way []string
		for at := name; c.trees[at] != nil && !done[at]; {
			if slices.Contains(way, at) {
				last := way[len(way)-1]
				_, offset := handlebars.LayoutOf(last, c.theme.Texts[last])
				c.at(c.trees[last], offset, "GS130-NO-RECURSIVE-LAYOUT", "the layouts around this template name each other in a circle: %s comes twice", at)
				break
			}
			way = append(way, at)
			layout, _ := handlebars.LayoutOf(at, c.theme.Texts[at])
			if layout == "" {
				break
			}
			at = layout + ".hbs"
		}
		for _, at := range way {
			done[at] = true
		}
	}
}
