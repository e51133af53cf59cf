package site

import (
	"html"
	"strings"

	"firsthand/internal/media"
	"firsthand/internal/theme"
)

// sharedPicture is a picture as a head names it, with its sides where they are known.
type sharedPicture struct {
	url           string
	width, height int
}

// picture is a picture of ours no wider than heads name them, or one of another site as it is.
func (g *ghostHead) picture(address string) sharedPicture {
	if address == "" {
		return sharedPicture{}
	}
	p := sharedPicture{url: g.r.view.Absolute(address)}
	w, h := g.r.view.Measured(address)
	if w > socialWidth {
		p.url = g.r.view.Absolute(g.r.view.Sized(strings.TrimPrefix(address, g.r.s.base), media.Size{Width: socialWidth}, ""))
		w, h = socialWidth, (h*socialWidth+w/2)/w
	}
	p.width, p.height = w, h
	return p
}

// cover is the picture of the page: of its story or topic, of the author's page, of the site.
func (g *ghostHead) cover() sharedPicture {
	switch {
	case (g.in("home") || g.in("author")) && g.context == nil:
		return g.picture(g.site("cover_image"))
	case g.in("home") || g.in("author"):
		return g.picture(g.of("cover_image"))
	}
	return g.picture(g.of("feature_image"))
}

// shared is the picture for a network: the page's own for it, else the page's, else the site's.
func (g *ghostHead) shared(field string) sharedPicture {
	switch {
	case g.in("home"):
		return g.picture(firstOf(g.site(field), g.site("cover_image")))
	case g.entry():
		return g.picture(firstOf(g.of(field), g.of("feature_image"), g.site(field), g.site("cover_image")))
	case g.in("author"):
		return g.picture(g.of("cover_image"))
	case g.in("tag"):
		return g.picture(firstOf(g.of(field), g.of("feature_image"), g.site("cover_image")))
	}
	return sharedPicture{}
}

// keywords are the names of the page's public topics; there is false for a page that has no topics at all.
func (g *ghostHead) keywords() (names []string, there bool) {
	root, _ := g.page.root.(map[string]any)
	tags, _ := valueAt(root["post"], "tags").([]any)
	for _, t := range tags {
		if v := textAt(t, "visibility"); v == "public" || v == "" {
			names = append(names, textAt(t, "name"))
		}
	}
	return names, len(tags) > 0
}

// account is the account of whom the page is by or about: the first author, the author, else the site.
func (g *ghostHead) account(network string) string {
	switch {
	case g.entry():
		return textAt(g.context, "primary_author", network)
	case g.in("author"):
		return g.of(network)
	}
	return ""
}

// social writes how the page looks where it is shared.
func (g *ghostHead) social(h *headWriter, canonical string) {
	open, x, cover := g.shared("og_image"), g.shared("twitter_image"), g.cover()
	kind := "website"
	switch {
	case g.first("author"):
		kind = "profile"
	case g.first("post"):
		kind = "article"
	}
	property := func(name, value string) { h.meta("property", name, value) }
	property("og:site_name", g.r.view.Settings.Title)
	property("og:type", kind)
	property("og:title", g.theme.MetaTitle("og"))
	property("og:description", g.theme.MetaDescription("og"))
	property("og:url", canonical)
	property("og:image", firstOf(open.url, cover.url))
	property("article:published_time", g.published())
	property("article:modified_time", g.modified())
	names, filed := g.keywords()
	for _, name := range names {
		property("article:tag", name)
	}
	if account := g.site("facebook"); account != "" {
		property("article:publisher", theme.AccountURL("facebook", account))
	}
	if account := g.account("facebook"); account != "" {
		property("article:author", theme.AccountURL("facebook", account))
	}
	card := "summary"
	if x.url != "" || cover.url != "" {
		card = "summary_large_image"
	}
	by := func(name, value string) { h.meta("name", name, value) }
	by("twitter:card", card)
	by("twitter:title", g.theme.MetaTitle("twitter"))
	by("twitter:description", g.theme.MetaDescription("twitter"))
	by("twitter:url", canonical)
	by("twitter:image", firstOf(x.url, cover.url))
	root, _ := g.page.root.(map[string]any)
	if author := textAt(root["post"], "primary_author", "name"); author != "" {
		by("twitter:label1", "Written by")
		by("twitter:data1", author)
	}
	if filed {
		by("twitter:label2", "Filed under")
		h.line(`<meta name="twitter:data2" content="` + html.EscapeString(strings.Join(names, ", ")) + `">`)
	}
	by("twitter:site", g.site("twitter"))
	by("twitter:creator", g.account("twitter"))
	if open.width == 0 {
		open = cover
	}
	if open.width > 0 {
		property("og:image:width", itoa(open.width))
		property("og:image:height", itoa(open.height))
	}
}

// published and modified are the dates of a story or page of text.
func (g *ghostHead) published() string {
	if g.first("post") || g.first("page") {
		return isoTime(valueAt(g.context, "published_at"))
	}
	return ""
}

func (g *ghostHead) modified() string {
	if g.entry() {
		return isoTime(valueAt(g.context, "updated_at"))
	}
	return ""
}
