package theme

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"firsthand/internal/handlebars"
)

// What a theme is checked for beyond what compiling finds. A rule has the name that gscan 6.6.1, Ghost's own checker, has
// for it, so that who writes themes can look it up; what is fatal there is fatal here, and nothing else but what cannot be
// drawn. The words are our own.

// The rules' names.
const (
	ruleTemplate       = "GS005-TPL-ERR"
	ruleDynamicPartial = "GS005-NO-INLINE-DYNAMIC-PARTIAL"
	rulePackage        = "GS010-PJ-REQ"
	rulePackageJSON    = "GS010-PJ-PARSE"
	ruleSymlink        = "GS030-ASSET-SYM"
	ruleTranslations   = "GS070-VALID-TRANSLATIONS"
	ruleEmptyText      = "GS080-NO-EMPTY-TRANSLATIONS"
	ruleConditional    = "GS090-NO-INVALID-CONDITIONAL-ARGUMENTS"
	ruleUnknownCustom  = "GS090-NO-UNKNOWN-CUSTOM-THEME-SETTINGS"
	ruleUnusedCustom   = "GS100-NO-UNUSED-CUSTOM-THEME-SETTING"
	ruleUnknownGlobal  = "GS120-NO-UNKNOWN-GLOBALS"
	ruleLayoutCircle   = "GS130-NO-RECURSIVE-LAYOUT"
)

// globals are the @names that pages have; those of loops are known to the language.
var globals = []string{"site", "custom", "member", "config", "page", "labs", "root", "index", "key", "first", "last", "number", "even", "odd", "rowStart", "rowEnd",
	"partial-block", "blog", "setting", "price", "product", "products"}

// checker goes through the templates that pages can be made of.
type checker struct {
	l       *loader
	reached map[string]bool // partials that a template draws
	custom  map[string]bool // settings that a template uses
}

// check looks at every template of the theme's own, and at what they use. What only an unused partial has is no hindrance.
func (l *loader) check() {
	c := &checker{l: l, reached: map[string]bool{}, custom: map[string]bool{}}
	for _, name := range l.own() {
		t := l.theme.set.Templates[name]
		c.template(t, true)
		c.layouts(t)
	}
	for _, name := range sortedKeys(l.theme.set.Partials) {
		if !c.reached[name] && !l.theme.foreign[name] {
			c.template(l.theme.set.Partials[name], false)
		}
	}
	for i, p := range l.problems {
		if name, ok := strings.CutPrefix(p.File, "partials/"); ok && p.Fatal && p.Line > 0 && !c.reached[strings.TrimSuffix(name, ".hbs")] {
			l.problems[i].Fatal = false
		}
	}
	c.settings()
}

// own are the names of the templates that the theme itself has, in order.
func (l *loader) own() []string {
	names := sortedKeys(l.theme.set.Templates)
	return slices.DeleteFunc(names, func(name string) bool { return l.theme.fallback[name] })
}

func sortedKeys[V any](m map[string]V) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

func (c *checker) say(t *handlebars.Template, u handlebars.Use, rule string, fatal bool, format string, args ...any) {
	if len(c.l.problems) > 50*maxProblems {
		return
	}
	c.l.problems = append(c.l.problems, Problem{File: t.Src.Name, Line: u.Line, Column: u.Column, Rule: rule, Fatal: fatal, Message: fmt.Sprintf(format, args...)})
}

// template checks one file; inUse: pages can be made of it.
func (c *checker) template(t *handlebars.Template, inUse bool) {
	inline := map[string]bool{}
	for _, u := range t.Uses() {
		if u.Kind == handlebars.UseInline {
			inline[u.Name] = true
		}
	}
	for _, u := range t.Uses() {
		switch u.Kind {
		case handlebars.UsePartial:
			c.partial(t, u, inline, inUse)
		case handlebars.UseHelper:
			c.helper(t, u, inUse)
		case handlebars.UseGlobal:
			c.global(t, u)
		}
	}
	if inUse {
		c.deprecated(t)
	}
}

func (c *checker) partial(t *handlebars.Template, u handlebars.Use, inline map[string]bool, inUse bool) {
	switch {
	case u.Name == "@partial-block" || inline[u.Name]:
	case u.Name == "" && !u.Block:
		c.say(t, u, ruleDynamicPartial, inUse, "the partial's name is worked out, and nothing stands ready for when there is none of that name: write {{#> (…)}} … {{/undefined}} with what is to be drawn then")
	case u.Name == "":
	case c.l.theme.set.Partials[u.Name] != nil:
		if inUse && !c.reached[u.Name] {
			c.reached[u.Name] = true
			c.template(c.l.theme.set.Partials[u.Name], true)
		}
	case !u.Block:
		c.say(t, u, ruleTemplate, inUse, "there is no partial %s: add partials/%s.hbs, or correct the name", quoted(u.Name), u.Name)
	}
}

func (c *checker) helper(t *handlebars.Template, u handlebars.Use, inUse bool) {
	switch u.Name {
	case "if", "unless":
		if u.Args != 1 {
			c.say(t, u, ruleConditional, inUse, "{{#%s}} takes one value, here it has %d: ask {{#match}} for two or three", u.Name, u.Args)
		}
	case "t":
		if s, ok := u.First.(string); ok && s == "" {
			c.say(t, u, ruleEmptyText, false, "{{t}} has no text to translate: write one")
		}
	}
	for _, drawn := range helperPartials[u.Name] { // the theme's own, if it has one, is drawn by the helper
		if p := c.l.theme.set.Partials[drawn]; inUse && p != nil && !c.l.theme.foreign[drawn] && !c.reached[drawn] {
			c.reached[drawn] = true
			c.template(p, true)
		}
	}
}

// helperPartials are what helpers draw.
var helperPartials = map[string][]string{"navigation": {"navigation"}, "pagination": {"pagination"}, "content": {"content-cta"},
	"recommendations": {"recommendations"}, "cancel_link": {"cancel_link"}}

func (c *checker) global(t *handlebars.Template, u handlebars.Use) {
	name, field, _ := strings.Cut(u.Name, ".")
	if !slices.Contains(globals, name) {
		c.say(t, u, ruleUnknownGlobal, false, "@%s is no name that pages have: check its spelling", name)
		return
	}
	if name != "custom" || field == "" {
		return
	}
	field, _, _ = strings.Cut(field, ".")
	c.custom[field] = true
	for _, s := range c.l.theme.config.Custom {
		if s.Key == field {
			return
		}
	}
	c.say(t, u, ruleUnknownCustom, false, "@custom.%s is no setting of this theme: add it to config.custom in package.json, or correct the name", field)
}

// settings tells of those that nothing uses.
func (c *checker) settings() {
	for _, s := range c.l.theme.config.Custom {
		if !c.custom[s.Key] {
			c.l.problems = append(c.l.problems, Problem{File: "package.json", Rule: ruleUnusedCustom,
				Message: fmt.Sprintf("no template uses the setting %s: use @custom.%s, or take it out", s.Key, s.Key)})
		}
	}
}

// layouts follows a template's layouts to see whether they end.
func (c *checker) layouts(t *handlebars.Template) {
	seen := map[string]bool{}
	for at := t; at != nil && at.Layout != ""; at = c.l.theme.set.Templates[at.Layout] {
		if seen[at.Layout] {
			line, column := t.Src.Place(t.LayoutAt)
			c.say(t, handlebars.Use{Line: line, Column: column}, ruleLayoutCircle, true, "the layouts around this template name each other in a circle: %s.hbs comes twice", at.Layout)
			return
		}
		seen[at.Layout] = true
	}
}
