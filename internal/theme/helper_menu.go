package theme

import (
	"errors"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

func menuHelpers() []*helper {
	return []*helper{
		{name: "navigation", value: helpNavigation},
		{name: "pagination", value: helpPagination},
		{name: "cancel_link", value: helpCancelLink},
	}
}

// builtinPartials are what some helpers draw where the theme has no partial of that name. The classes
// and texts are an interface: themes style the ones and translate the others.
var builtinPartials = map[string]string{
	"navigation": `<ul class="nav">{{#foreach navigation}}
<li class="{{link_class for=(url) class=(concat "nav-" slug)}}"><a href="{{url absolute="true"}}">{{label}}</a></li>{{/foreach}}
</ul>`,
	"pagination": `<nav class="pagination">
{{~#if prev}}<a class="newer-posts" href="{{page_url prev}}"><span aria-hidden="true">←</span> {{t "Newer Posts"}}</a> {{/if~}}
<span class="page-number">{{t "Page {page} of {totalPages}" page=page totalPages=pages}}</span>
{{~#if next}} <a class="older-posts" href="{{page_url next}}">{{t "Older Posts"}} <span aria-hidden="true">→</span></a>{{/if~}}
</nav>`,
	"content-cta": `{{{html}}}
<aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content" style="background-color: {{@site.accent_color}}">
{{> content-cta-title}}
{{#if @member}}<a class="gh-btn" data-portal="account/plans" href="#/portal/account/plans" style="color:{{@site.accent_color}}">{{t "Upgrade your account"}}</a>
{{else}}<a class="gh-btn" data-portal="signup" href="#/portal/signup" style="color:{{@site.accent_color}}">{{t "Subscribe now"}}</a>
<p><small>{{t "Already have an account?"}} <a data-portal="signin" href="#/portal/signin">{{t "Sign in"}}</a></small></p>{{/if}}
</div></aside>`,
	"content-cta-title": `{{#has visibility="paid"}}<h2>{{#is "page"}}{{t "This page is for paying subscribers only"}}{{else}}{{t "This post is for paying subscribers only"}}{{/is}}</h2>
{{else has visibility="members"}}<h2>{{#is "page"}}{{t "This page is for subscribers only"}}{{else}}{{t "This post is for subscribers only"}}{{/is}}</h2>
{{else has visibility="tiers"}}<h2>{{#is "page"}}{{{t "This page is for subscribers on the {tiers} only" tiers=(tiers lastSeparator=(t " and "))}}}
{{~else}}{{{t "This post is for subscribers on the {tiers} only" tiers=(tiers lastSeparator=(t " and "))}}}{{/is}}</h2>{{/has}}`,
	"recommendations": `{{#if recommendations}}<ul class="recommendations">{{#each recommendations}}
<li class="recommendation"><a href="{{this.url}}" data-recommendation="{{id}}" target="_blank" rel="noopener">
<div class="recommendation-favicon">{{#if favicon}}<img src="{{favicon}}" alt="{{title}}" loading="lazy">{{/if}}</div>
<h5 class="recommendation-title">{{title}}</h5> <span class="recommendation-url">{{readable_url this.url}}</span>
<p class="recommendation-description">{{description}}</p></a></li>{{/each}}
</ul>{{/if}}`,
	"cancel_link": `<a class="{{class}}" data-members-{{#if cancel_at_period_end}}continue{{else}}cancel{{/if}}-subscription="{{id}}" href="javascript:">
{{~#if cancel_at_period_end}}{{continueLabel}}{{else}}{{cancelLabel}}{{/if~}}
</a> <span class="{{errorClass}}" data-members-error></span>`,
}

// over lays names and values over the context, with what the template gave in the hash on top.
func (c *call) over(names []string, values []any, without string) *overlay {
	o := &overlay{Base: c.This()}
	for i, n := range c.Names {
		if n != without {
			o.Names, o.Values = append(o.Names, n), append(o.Values, c.Values[i])
		}
	}
	o.Names, o.Values = append(o.Names, names...), append(o.Values, values...)
	return o
}

// helpNavigation is {{navigation type="secondary"}}: the site's menu, drawn by the partial navigation.
func helpNavigation(c *call) (any, error) {
	key, secondary := "navigation", text(c.Opt("type")) == "secondary"
	if secondary {
		key = "secondary_navigation"
	}
	menu := field(c.r.page.Site, key)
	n, ok := listLen(menu)
	if !ok {
		return nil, errors.New("@site." + key + " is no list")
	}
	var entries []any
	for i := range n {
		if e := c.menuEntry(listAt(menu, i)); e != nil {
			entries = append(entries, e)
		}
	}
	if len(entries) == 0 {
		return SafeString(""), nil
	}
	return c.DrawPartial("navigation", c.over([]string{"navigation", "isSecondary"}, []any{entries, secondary}, "type"))
}

// menuEntry is one entry of a menu as templates see it, nil if it has nothing to show.
func (c *call) menuEntry(e any) any {
	label, address := trimSpace(text(field(e, "label"))), text(field(e, "url"))
	if label == "" {
		return nil
	}
	here := c.r.page.menuPath()
	return map[string]any{
		"current": here != "" && strings.TrimRight(address, "/") == strings.TrimRight(here, "/"),
		"label":   text(field(e, "label")),
		"slug":    slugify(label),
		"url":     address,
		"icon":    nil,
		"iconAlt": "",
	}
}

// slugify makes a label a class name: plain letters, digits and dashes.
func slugify(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '_':
			b.WriteRune(r)
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’':
		case latinLetters[r] != "":
			b.WriteString(latinLetters[r])
		default:
			b.WriteByte('-')
		}
	}
	out := b.String()
	for strings.Contains(out, "--") {
		out = strings.ReplaceAll(out, "--", "-")
	}
	return strings.Trim(out, "-")
}

// latinLetters are those that do not come apart into a letter and a mark.
var latinLetters = map[rune]string{'ß': "ss", 'æ': "ae", 'ø': "o", 'å': "a", 'œ': "oe", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ı': "i"}

// helpPagination is {{pagination}}: links to the pages before and after, drawn by the partial.
func helpPagination(c *call) (any, error) {
	p := field(c.This(), "pagination")
	if !isObject(p) {
		return nil, errors.New("pagination works only where the context has pagination: on a list")
	}
	names := []string{"page", "limit", "pages", "total", "next", "prev"}
	values := make([]any, len(names))
	for i, n := range names {
		values[i] = field(p, n)
		if _, ok := number(values[i]); !ok && (i < 4 || values[i] != nil) {
			return nil, errors.New("pagination." + n + " is no number")
		}
	}
	return c.DrawPartial("pagination", c.over(names, values, ""))
}

// helpCancelLink is {{cancel_link}} inside a subscription.
func helpCancelLink(c *call) (any, error) {
	if !has(c.This(), "id") || !has(c.This(), "cancel_at_period_end") {
		return nil, errors.New("cancel_link works only inside a subscription")
	}
	return c.DrawPartial("cancel_link", map[string]any{
		"id": field(c.This(), "id"), "cancel_at_period_end": field(c.This(), "cancel_at_period_end"),
		"class":         c.Str("class", "gh-subscription-cancel"),
		"errorClass":    c.Str("errorClass", "gh-error gh-error-subscription-cancel"),
		"cancelLabel":   c.Str("cancelLabel", "Cancel subscription"),
		"continueLabel": c.Str("continueLabel", "Resume subscription"),
	})
}
