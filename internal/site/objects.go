package site

import (
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
)

// siteObject is @site.
func (r *request) siteObject() map[string]any {
	s := r.view.Settings
	return map[string]any{
		"title": s.Title, "description": s.Description, "url": r.s.base, "locale": s.Language, "lang": s.Language,
		"dir": ghost.Direction(s.Language), "timezone": s.Timezone, "accent_color": s.AccentColor,
		"logo": textOrNil(s.Logo), "icon": textOrNil(s.Icon), "cover_image": textOrNil(s.CoverImage),
		"navigation": navigation(s.Navigation), "secondary_navigation": navigation(s.Secondary),
		"members_enabled": false, "members_invite_only": false, "paid_members_enabled": false, "comments_enabled": false,
		"recommendations_enabled": false, "signup_url": nil,
		"people_url": s.Prefixes.People, "quotes_url": s.Prefixes.Quotes, "corrections_url": s.Prefixes.Corrections,
		"colon":   r.view.Words().Quote.Colon, // with the spaces of the language
		"rss_url": "/rss/", "demo_form_url": r.s.DeskURL,
		"policies": map[string]any{
			"publishing_principles": textOrNil(s.Policies.Principles), "corrections_policy": textOrNil(s.Policies.Corrections),
			"unnamed_sources_policy": textOrNil(s.Policies.UnnamedSources),
		},
	}
}

func navigation(items []publication.NavItem) []any {
	out := []any{}
	for _, n := range items {
		out = append(out, map[string]any{"label": n.Label, "url": n.URL, "slug": n.Label})
	}
	return out
}

// customObject is @custom: the theme's own settings at their defaults.
func (r *request) customObject() map[string]any {
	custom := map[string]any{}
	for _, setting := range r.s.Theme.Config().Custom {
		custom[setting.Key] = setting.Default
	}
	return custom
}

// configObject is @config.
func (r *request) configObject() map[string]any {
	sizes := map[string]any{}
	for name, size := range r.s.Theme.Config().ImageSizes {
		entry := map[string]any{}
		if size.Width > 0 {
			entry["width"] = size.Width
		}
		if size.Height > 0 {
			entry["height"] = size.Height
		}
		sizes[name] = entry
	}
	return map[string]any{"posts_per_page": r.s.listLimit(r.view.Settings), "image_sizes": sizes}
}

func textOrNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}
