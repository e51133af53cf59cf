package rules

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"firsthand/internal/handlebars"
)

// legacy are names that gscan takes for helpers (specs v1 to v6) and Ghost 6.65 has none for: such a mustache prints what a field of
// that name holds, nothing in most cases.
var legacy = []string{"lang", "input_email", "amp_components", "amp_content", "amp_ghost_head", "subscribe_form"}

// unknown tells of partials and helpers that there are not (GS005).
func (c *checker) unknown(t *tree, known map[inline]bool) {
	var te *handlebars.TemplateError
	if errors.As(t.err, &te) {
		c.say(t.file, te.Line, te.Column, "GS005-TPL-ERR", "%s", te.Message)
		return
	}
	for i := range t.parts {
		p := &t.parts[i]
		switch p.Kind {
		case handlebars.PartPartial, handlebars.PartPartialBlock:
			c.partial(t, i, known)
		case handlebars.PartMustache, handlebars.PartBlock, handlebars.PartSub:
			if p.Helped() && p.Name != "" && !c.theme.Helpers(p.Name) && !slices.Contains(legacy, p.Name) {
				c.at(t, p.At, "GS005-TPL-ERR", "there is no helper named %s: check its spelling", quoted(p.Name))
			}
		}
	}
}

func (c *checker) partial(t *tree, i int, known map[inline]bool) {
	p := &t.parts[i]
	name := p.Word.Text
	switch {
	case p.Word.Kind == handlebars.WordSub && p.Kind == handlebars.PartPartialBlock:
	case p.Word.Kind == handlebars.WordSub:
		c.at(t, p.At, "GS005-NO-INLINE-DYNAMIC-PARTIAL",
			"the partial's name is worked out, and nothing stands ready for when there is none of that name: write {{#> (…)}} … {{/undefined}} with what is to be drawn then")
	case name == "@partial-block" || c.trees["partials/"+name+".hbs"] != nil || t.knows(known, i, name):
	default:
		c.at(t, p.At, "GS005-TPL-ERR", "there is no partial %s: add partials/%s.hbs, or correct the name", quoted(name), name)
	}
}

// templates tells of what is written in templates that draw pages, and in their partials (GS090, GS110, GS120).
func (c *checker) templates() {
	for _, t := range c.reached {
		page := false
		for i := range t.parts {
			switch p := &t.parts[i]; p.Kind {
			case handlebars.PartBlock:
				c.block(t, p)
			case handlebars.PartMustache:
				c.mustache(t, i)
			case handlebars.PartPath:
				c.path(t, i)
				if p.Word.Data && first(p) == "page" && p.Name != "@page."+shownTitle && !page {
					page = true // gscan tells of the first in a file
					c.at(t, p.At, "GS110-NO-UNKNOWN-PAGE-BUILDER-USAGE", "@page has no %s: the one name in it is %s", quoted(strings.TrimPrefix(p.Name, "@page.")), shownTitle)
				}
			}
		}
	}
}

// globals are the @names that gscan knows (ast-linter/rules/internal/scope.js).
var globals = []string{"site", "member", "setting", "config", "labs", "custom", "page", "index", "number", "key", "first", "last", "odd", "even", "rowStart", "rowEnd"}

func (c *checker) global(t *tree, at int, w handlebars.Word) {
	if w.Kind == handlebars.WordPath && w.Data && len(w.Names) > 0 && !slices.Contains(globals, w.Names[0]) {
		c.at(t, at, "GS120-NO-UNKNOWN-GLOBALS", "@%s is no name that pages have: check its spelling", w.Names[0])
	}
}

func (c *checker) block(t *tree, p *handlebars.Part) {
	for _, w := range p.Params {
		c.global(t, p.At, w)
	}
	if p.Word.Text == "if" || p.Word.Text == "unless" {
		if len(p.Params) != 1 {
			c.at(t, p.At, "GS090-NO-INVALID-CONDITIONAL-ARGUMENTS", "{{#%s}} takes one value, here it has %d: ask {{#match}} for two or three", p.Name, len(p.Params))
		}
		if len(p.Params) > 0 && p.Params[0].Text == "img_url" {
			c.at(t, p.At, "GS090-NO-IMG-URL-IN-CONDITIONALS", "{{#%s}} is asked about the helper img_url, not about a picture: leave img_url out", p.Name)
		}
	}
	if p.Word.Text == "match" && len(p.Params) == 3 {
		c.choice(t, p)
	}
	if limit, ok := p.Of("limit"); ok && p.Name == "get" {
		c.limit(t, p, limit)
	}
}

// choice tells of a setting that is compared with what it cannot be.
func (c *checker) choice(t *tree, p *handlebars.Part) {
	var setting, value string
	for _, w := range []handlebars.Word{p.Params[2], p.Params[0]} {
		if s, ok := w.Value.(string); ok && w.Kind == handlebars.WordLiteral {
			value = s
		}
		if w.Data && len(w.Names) > 1 && w.Names[0] == "custom" {
			setting = w.Names[1]
		}
	}
	if s, ok := c.pack.custom(setting); ok && value != "" && s.text("type") == "select" && !slices.Contains(s.options(), any(value)) {
		c.at(t, p.At, "GS090-NO-UNKNOWN-CUSTOM-THEME-SELECT-VALUE-IN-MATCH", "@custom.%s is never %s: it is one of the options in package.json", setting, quoted(value))
	}
}

func (c *checker) limit(t *tree, p *handlebars.Part, w handlebars.Word) {
	if w.Text == "all" {
		c.at(t, p.At, "GS090-NO-LIMIT-ALL-IN-GET-HELPER", `{{#get}} gives 100 at most, for limit="all" too: ask for a number, or page by page`)
		return
	}
	digits := strings.TrimSpace(w.Text)
	if end := strings.IndexFunc(digits, func(r rune) bool { return r < '0' || r > '9' }); end >= 0 {
		digits = digits[:end]
	}
	if n, err := strconv.ParseFloat(digits, 64); err == nil && n > 100 {
		c.at(t, p.At, "GS090-NO-LIMIT-OVER-100-IN-GET-HELPER", "{{#get}} gives 100 at most: ask for 100 or fewer, or page by page")
	}
}

func (c *checker) mustache(t *tree, i int) {
	p := &t.parts[i]
	c.global(t, p.At, p.Word)
	blocks := t.blocks(i)
	inTiers := over(blocks, "get") == "tiers"
	switch {
	case p.Name == "author" && slices.ContainsFunc(blocks, func(b *handlebars.Part) bool { return b.Name == "post" }):
		c.at(t, p.At, "GS090-NO-AUTHOR-HELPER-IN-POST-CONTEXT", "{{author}} prints nothing in a post: write {{authors}}, or {{primary_author.name}}")
	case p.Name == "products":
		c.at(t, p.At, "GS090-NO-PRODUCTS-HELPER", "{{products}} is not known any more: write {{tiers}}")
	case p.Name == "@product":
		c.at(t, p.At, "GS090-NO-PRODUCT-DATA-HELPER", `{{@product}} is not known any more: ask {{#get "tiers"}}`)
	case p.Name == "@products":
		c.at(t, p.At, "GS090-NO-PRODUCTS-DATA-HELPER", `{{@products}} is not known any more: ask {{#get "tiers"}}`)
	case p.Name == "@member.products":
		c.at(t, p.At, "GS090-NO-MEMBER-PRODUCTS-DATA-HELPER", "{{@member.products}} is not known any more: go over @member.subscriptions")
	case inTiers && (strings.Contains(p.Name, "monthly_price.") || strings.Contains(p.Name, "yearly_price.")):
		c.at(t, p.At, "GS090-NO-TIER-PRICE-AS-OBJECT", "a tier's prices are numbers, nothing is in them: write {{price monthly_price currency=currency}}")
	case inTiers && strings.Contains(p.Name, "name") && over(blocks, "foreach") == "benefits":
		c.at(t, p.At, "GS090-NO-TIER-BENEFIT-AS-OBJECT", "a tier's benefits are texts: write {{this}}, not {{%s}}", p.Name)
	}
}

// path tells of names in the theme's settings and of prices that are elsewhere now.
func (c *checker) path(t *tree, i int) {
	p := &t.parts[i]
	if !p.Word.Data || len(p.Word.Names) != 2 {
		return
	}
	name := p.Word.Names[1]
	switch p.Word.Names[0] {
	case "custom":
		if _, ok := c.pack.custom(name); !ok {
			c.at(t, p.At, "GS090-NO-UNKNOWN-CUSTOM-THEME-SETTINGS", "@custom.%s is no setting of this theme: add it to config.custom in package.json, or correct the name", name)
		}
	case "price":
		switch list := over(t.blocks(i), "foreach"); {
		case name == "monthly" || name == "yearly":
			c.at(t, p.At, "GS090-NO-PRICE-DATA-MONTHLY-YEARLY", `{{@price.%s}} is not known any more: ask {{#get "tiers"}}, and write {{price %s_price currency=currency}}`, name, name)
		case name == "currency" && (list == "@member.subscriptions" || list == "tiers"):
			c.at(t, p.At, "GS090-NO-PRICE-DATA-CURRENCY-CONTEXT", "{{@price.currency}} is not known any more: write {{currency}}, or {{plan.currency}}")
		case name == "currency":
			c.at(t, p.At, "GS090-NO-PRICE-DATA-CURRENCY-GLOBAL", `{{@price.currency}} is not known any more: ask {{#get "tiers"}}, and write {{currency}}`)
		}
	}
}
