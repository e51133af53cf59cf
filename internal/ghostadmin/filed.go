package ghostadmin

import (
	"slices"

	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
)

// tag is a topic as Ghost's Admin API gives a tag.
func (w *writer) tag(t *ghost.Tag) object {
	r := t.Topic()
	visibility := "public"
	if r.Internal {
		visibility = "internal"
	}
	m := &r.Meta
	return object{
		"id": string(r.ID), "name": r.Name, "slug": r.Slug, "description": ghostwire.TextOrNil(r.Description), "feature_image": w.address(r.Image), "visibility": visibility,
		"og_image": w.address(m.Open.Image), "og_title": ghostwire.TextOrNil(m.Open.Title), "og_description": ghostwire.TextOrNil(m.Open.Description),
		"twitter_image": w.address(m.X.Image), "twitter_title": ghostwire.TextOrNil(m.X.Title), "twitter_description": ghostwire.TextOrNil(m.X.Description),
		"meta_title": ghostwire.TextOrNil(m.Title), "meta_description": ghostwire.TextOrNil(m.Text), "codeinjection_head": ghostwire.TextOrNil(m.Code.Head),
		"codeinjection_foot": ghostwire.TextOrNil(m.Code.Foot), "canonical_url": w.address(m.Canonical), "accent_color": ghostwire.TextOrNil(m.Color),
		"created_at": stamp(r.CreatedAt), "updated_at": stamp(r.UpdatedAt), "url": w.v.Absolute(either(t.URL(), "/404/")),
	}
}

// author is a byline as Ghost's Admin API gives an author.
func (w *writer) author(a *ghost.Author) object {
	r := a.Byline()
	out := object{
		"id": string(r.ID), "name": r.Name, "slug": r.Slug, "profile_image": w.address(r.Image), "cover_image": w.address(r.Meta.Cover), "bio": ghostwire.TextOrNil(r.Bio),
		"website": ghostwire.TextOrNil(r.Website), "location": ghostwire.TextOrNil(r.Location), "meta_title": ghostwire.TextOrNil(r.Meta.Title), "meta_description": ghostwire.TextOrNil(r.Meta.Text),
		"created_at": stamp(r.CreatedAt), "updated_at": stamp(r.UpdatedAt), "url": w.v.Absolute(either(a.URL(), "/404/")),
	}
	for _, name := range accounts {
		out[name] = a.Field(name)
	}
	return out
}

var accounts = []string{"facebook", "twitter", "threads", "bluesky", "mastodon", "tiktok", "youtube", "instagram", "linkedin"}

// tiers are those whose members may read a post, as Ghost gives them.
func (w *writer) tiers(p *ghost.Post) []any {
	list := []any{}
	all, _ := p.Field("tiers").([]any)
	for _, t := range all {
		one, _ := t.(map[string]any)
		if one["type"] == "free" && slices.Contains([]any{"paid", "tiers"}, p.Field("visibility")) {
			continue
		}
		list = append(list, timed(one))
	}
	return list
}
