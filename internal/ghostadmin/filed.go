package ghostadmin

import (
	"errors"
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

// authors are the bylines of a post, as Ghost gives users.
func (w *writer) authors(p *ghost.Post, roles bool) []any {
	if w.signers == nil {
		people, err := w.c.people(w.tx, w.v)
		w.err = errors.Join(w.err, err)
		w.signers = map[string]person{}
		for _, one := range people {
			w.signers[string(one.byline.ID)] = one
		}
	}
	list := []any{}
	for _, a := range p.Authors() {
		one, ok := w.signers[string(a.Byline().ID)]
		if !ok {
			one = person{author: a, byline: a.Byline()}
		}
		list = append(list, w.person(one, roles))
	}
	return list
}

var accounts = []string{"facebook", "twitter", "threads", "bluesky", "mastodon", "tiktok", "youtube", "instagram", "linkedin"}

// tiers are those whose members may read a post, as Ghost gives them.
func (w *writer) tiers(p *ghost.Post) []any {
	list := []any{}
	for _, one := range p.TiersForPrograms() {
		if one["type"] == "free" && slices.Contains([]any{"paid", "tiers"}, p.Field("visibility")) {
			continue
		}
		list = append(list, timed(one))
	}
	return list
}
