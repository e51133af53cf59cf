package site

import (
	"net/url"
	"strings"

	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/theme"
)

// around are the objects that are the same on every page: @site, @custom and @config. Nobody changes them.
type around struct{ site, custom, config map[string]any }

// aroundKey is what they are made of beside the settings.
type aroundKey struct {
	theme   *theme.Theme
	perPage int
}

func (r *request) around() around {
	return r.view.Once(aroundKey{r.theme, r.perPage}, func(fresh *ghost.View) any {
		of := &request{s: r.s, ctx: r.ctx, tx: r.tx, view: fresh, theme: r.theme, perPage: r.perPage}
		return around{of.siteObject(), of.customObject(), of.configObject()}
	}).(around)
}

// siteObject is @site: Ghost's public settings, as themes see them, and ours beside them.
func (r *request) siteObject() map[string]any {
	s := r.view.Settings
	site := r.view.SiteSettings()
	for name, value := range map[string]any{
		"url": r.s.base, "admin_url": r.s.base + "/ghost/", "dir": ghost.Direction(s.Language), "title": s.Title, "description": s.Description, "accent_color": s.AccentColor,
		"logo": r.branding(s.Logo), "icon": r.branding(s.Icon), "cover_image": r.branding(s.CoverImage),
		"navigation": navigation(s.Navigation), "secondary_navigation": navigation(s.Secondary),
		"comments_enabled": s.Comments.Open(), "comments_access": s.Comments.Who(), "signup_url": r.signupURL(),
		"people_url": s.Prefixes.People, "quotes_url": s.Prefixes.Quotes, "corrections_url": s.Prefixes.Corrections, "search_page_url": s.Prefixes.Search,
		"colon":   r.view.Words().Quote.Colon, // with the spaces of the language
		"rss_url": "/rss/", "demo_form_url": r.s.DeskURL,
		"policies":     policiesObject(s.Policies),
		"heading_font": textOrNil(s.FromGhost["heading_font"]), "body_font": textOrNil(s.FromGhost["body_font"]), // for {{body_class}}
	} {
		site[name] = value
	}
	if r.theme.Config().Own {
		site["membership"], site["wall"] = r.membershipObject(), map[string]any{"members": r.view.Words().Membership["cta_members"], "paid": r.view.Words().Membership["cta_paid"]}
	}
	return site
}

// membershipObject is @site.membership of our own themes: where readers join and sign in, and what that is called; nil where the site has no members.
func (r *request) membershipObject() any {
	j, w := r.view.Settings.Joining, r.view.Words().Membership
	if !j.On() {
		return nil
	}
	out := map[string]any{"signin_url": r.at(signInPath), "account_url": r.at(accountPath), "signup_url": nil, "sign_in": w["sign_in"], "sign_up": w["sign_up"], "account": w["account"]}
	if j.Open() {
		out["signup_url"] = r.at(signUpPath)
	}
	return out
}

// signupURL is where a theme of Ghost's leads who wants to join; on a site without members, who wants to follow it: to its feed, by way of a reader of
// feeds (core/frontend/services/theme-engine/middleware of Ghost 6.65.0). Our own themes have a link to the feed itself.
func (r *request) signupURL() any {
	if r.view.Settings.Joining.On() {
		if r.theme.Config().Own {
			return r.at(signUpPath)
		}
		return "#/portal"
	}
	if r.theme.Config().Own {
		return nil
	}
	return "https://feedly.com/i/subscription/feed/" + strings.ReplaceAll(url.QueryEscape(r.s.base+"/rss/"), "+", "%20")
}

// branding is a picture that the settings name, with the site's address before it as Ghost's themes expect; nil for none.
func (r *request) branding(address string) any {
	shown := r.view.Branding(address)
	if shown != "" && !r.theme.Config().Own {
		shown = r.view.Absolute(shown)
	}
	return textOrNil(shown)
}

// policiesObject is @site.policies, by the names of the settings.
func policiesObject(p publication.Policies) map[string]any {
	out := map[string]any{}
	for _, one := range p.All() {
		out[one.Key] = textOrNil(one.Address)
	}
	return out
}

func navigation(items []publication.NavItem) []any {
	out := []any{}
	for _, n := range items {
		out = append(out, map[string]any{"label": n.Label, "url": n.URL, "slug": n.Label})
	}
	return out
}

// customObject is @custom: the theme's own settings, as the desk set them.
func (r *request) customObject() map[string]any {
	s := &r.view.Settings
	return r.theme.Config().CustomOf(s.Custom[s.Theme], s.CustomChosen[s.Theme])
}

// configObject is @config.
func (r *request) configObject() map[string]any {
	sizes := map[string]any{}
	for name, size := range r.theme.Config().ImageSizes {
		entry := map[string]any{}
		if size.Width > 0 {
			entry["width"] = size.Width
		}
		if size.Height > 0 {
			entry["height"] = size.Height
		}
		sizes[name] = entry
	}
	return map[string]any{"posts_per_page": r.listLimit(), "image_sizes": sizes}
}

func textOrNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}
