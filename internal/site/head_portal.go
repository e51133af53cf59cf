package site

import (
	"html"
	"strings"

	"firsthand/internal/web"
)

// portalScript and portalStyle are our own files behind what carries data-portal and data-members-… in themes, below publicPrefix; the
// script has the name of Ghost's.
const (
	portalScript = "portal/portal.min.js"
	portalStyle  = "portal/portal.css"
)

// portal is the tag of the script that opens the pages of members in a dialog and works their forms, with Ghost's attributes (portal 2), "" where
// the site has no members.
func (r *request) portal() string {
	if !r.view.Settings.Joining.On() {
		return ""
	}
	base, words := html.EscapeString(r.s.base), r.view.Words().Membership
	tag := `<script defer src="` + publicURL(portalScript) + `" data-i18n="true" data-ghost="` + base + `/" data-key="` + r.s.key + `" data-api="` + base + `/ghost/api/content/" data-locale="` +
		html.EscapeString(r.view.Settings.Language) + `" data-styles="` + publicURL(portalStyle) + `"`
	for _, name := range []string{"close", "signed_in", "welcome", "account", "sign_up"} {
		tag += ` data-say-` + strings.ReplaceAll(name, "_", "-") + `="` + html.EscapeString(words[name]) + `"`
	}
	tag += ` data-say-failed="` + html.EscapeString(r.view.Words().Title.Error) + `"`
	if r.view.Settings.Joining.Button && !r.theme.Config().Own {
		tag += ` data-button="true"`
	}
	return tag + ` crossorigin="anonymous"></script>`
}

// ctaStyle is how the notice looks where a story ends for who may not read on, in themes that do not say it themselves.
const ctaStyle = `.gh-post-upgrade-cta,.gh-post-upgrade-cta-content{width:100%;text-align:center;font-size:1rem;color:#fff}` +
	`.gh-post-upgrade-cta{margin:2rem 0;font-family:system-ui,sans-serif}` +
	`.gh-post-upgrade-cta-content{box-sizing:border-box;padding:2.5rem 1.5rem;border-radius:8px}` +
	`.gh-post-upgrade-cta h2{margin:0 0 1.25rem;color:inherit;font-size:1.625rem;line-height:1.25}` +
	`.gh-post-upgrade-cta p{margin:1.25rem 0 0;color:inherit}.gh-post-upgrade-cta small{font-size:1rem}.gh-post-upgrade-cta a{color:#fff;text-decoration:underline}` +
	`.gh-post-upgrade-cta a.gh-btn{display:inline-block;padding:.75rem 1.25rem;border-radius:5px;background:#fff;font-weight:600;text-decoration:none}`

// portalHead is what a head has of members, without what the theme does without.
func (r *request) portalHead(skip func(string) bool) string {
	if !r.view.Settings.Joining.On() {
		return ""
	}
	out := ""
	if !skip("portal") {
		out = r.portal()
	}
	if !skip("cta_styles") && !r.theme.Config().Own {
		out += `<style id="gh-members-styles">` + ctaStyle + `</style>`
	}
	return out
}

// ctaStyleHash lets the style through the policy.
var ctaStyleHash = web.HashSource([]byte(ctaStyle))

// portalStops are the fragments to which themes link, that lead to a page where no script runs.
var portalStops = []struct{ fragment, path, word string }{
	{"/portal", signUpPath, "sign_up"}, {"/portal/signup", signUpPath, "sign_up"}, {"/portal/signup/free", signUpPath, "sign_up"},
	{"/portal/signin", signInPath, "sign_in"}, {"/portal/account", accountPath, "account"}, {"/portal/account/profile", accountPath, "account"},
}

// portalFoot is for browsers without scripts: themes link to fragments, which lead nowhere by themselves. What they name stands here, shows when it is gone to, and
// links to the page. Below it stand the same pages for themes whose buttons are no links.
func (r *request) portalFoot() string {
	if !r.view.Settings.Joining.On() || r.theme.Config().Own {
		return ""
	}
	w := r.view.Words().Membership
	link := func(path, word string) string {
		return `<a href="` + html.EscapeString(r.at(path)) + `">` + html.EscapeString(w[word]) + `</a>`
	}
	var b strings.Builder
	b.WriteString(`<noscript><link rel="stylesheet" href="` + publicURL(portalStyle) + `">`)
	for _, stop := range portalStops {
		b.WriteString(`<div class="fh-portal-stop" id="` + stop.fragment + `">` + link(stop.path, stop.word) + ` <a href="#/">` + html.EscapeString(w["close"]) + `</a></div>`)
	}
	b.WriteString(`<nav class="fh-portal-paths" aria-label="` + html.EscapeString(w["account"]) + `">` + link(signInPath, "sign_in"))
	if r.view.Settings.Joining.Open() {
		b.WriteString(" " + link(signUpPath, "sign_up"))
	}
	b.WriteString(" " + link(accountPath, "account") + "</nav></noscript>")
	return b.String()
}
