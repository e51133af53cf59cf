package site

import (
	"encoding/json"
	"strings"

	"firsthand/internal/theme"
)

// Structured data as Ghost 6.65 writes it (core/frontend/meta/schema.js): an Article, a WebSite, a Series or a Person.

// schema is an object whose fields keep their order.
type schema []schemaField

type schemaField struct {
	name  string
	value any
}

// put adds a field unless it says nothing.
func (s *schema) put(name string, value any) {
	switch v := value.(type) {
	case nil:
		return
	case string:
		if v == "" {
			return
		}
	case schema:
		if v == nil {
			return
		}
	}
	*s = append(*s, schemaField{name, value})
}

// indented is the text for a script element, with four spaces a level; encoding/json escapes what could end one.
func (s schema) indented() string {
	out := s.write(make([]byte, 0, 2048), "\n")
	return strings.ReplaceAll(string(out), `\u0026`, "&")
}

// write writes the fields in their order; line is a line break and the spaces of the level above.
func (s schema) write(out []byte, line string) []byte {
	if len(s) == 0 {
		return append(out, "{}"...)
	}
	inner := line + "    "
	out = append(out, '{')
	for i, f := range s {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(writeValue(append(out, inner...), f.name, inner), ": "...)
		out = writeValue(out, f.value, inner)
	}
	return append(append(out, line...), '}')
}

func writeValue(out []byte, v any, line string) []byte {
	switch v := v.(type) {
	case schema:
		return v.write(out, line)
	case []string:
		return writeList(out, v, line)
	case []any:
		return writeList(out, v, line)
	}
	text, err := json.Marshal(v)
	if err != nil {
		return append(out, "null"...) // what is put in are texts and numbers
	}
	return append(out, text...)
}

func writeList[T any](out []byte, list []T, line string) []byte {
	if len(list) == 0 {
		return append(out, "[]"...)
	}
	inner := line + "    "
	out = append(out, '[')
	for i, one := range list {
		if i > 0 {
			out = append(out, ',')
		}
		out = writeValue(append(out, inner...), one, inner)
	}
	return append(append(out, line...), ']')
}

// schema is what the page is, nil for pages that Ghost tells nothing of.
func (g *ghostHead) schema() schema {
	switch {
	case g.entry():
		return g.article()
	case g.in("home"):
		s := g.thing("WebSite")
		s.put("url", g.here())
		s.put("name", g.r.view.Settings.Title)
		s.put("image", imageSchema(g.cover()))
		return g.described(s)
	case g.in("tag"):
		s := g.thing("Series")
		s.put("url", g.here())
		s.put("image", imageSchema(g.cover()))
		s.put("name", g.of("name"))
		return g.described(s)
	case g.in("author"):
		return g.profile()
	}
	return nil
}

func (g *ghostHead) thing(kind string) schema {
	return schema{{"@context", "https://schema.org"}, {"@type", kind}, {"publisher", g.publisher()}}
}

func (g *ghostHead) described(s schema) schema {
	s.put("mainEntityOfPage", g.here())
	s.put("description", g.theme.MetaDescription(""))
	return s
}

func (g *ghostHead) publisher() schema {
	logo := firstOf(g.r.view.Branding(g.r.view.Settings.Logo))
	p := sharedPicture{url: g.r.view.Absolute(logo)}
	if logo == "" {
		if p.url, _ = g.icon(); p.url == "" {
			p.url = g.r.s.base + "/favicon.ico"
		}
	}
	w, h := g.r.view.Measured(logo)
	switch {
	case w > 0 && h <= 60 && w <= 600:
		p.width, p.height = w, h
	case w > 0 && w == h:
		p.width, p.height = 60, 60 // as Ghost says of a larger square
	}
	s := schema{{"@type", "Organization"}, {"name", g.r.view.Settings.Title}, {"url", g.r.s.base + "/"}}
	return append(s, schemaField{"logo", imageSchema(p)})
}

func imageSchema(p sharedPicture) schema {
	if p.url == "" {
		return nil
	}
	s := schema{{"@type", "ImageObject"}, {"url", p.url}}
	if p.width > 0 {
		s = append(s, schemaField{"width", p.width}, schemaField{"height", p.height})
	}
	return s
}

func (g *ghostHead) article() schema {
	s := g.thing("Article")
	authors, _ := valueAt(g.context, "authors").([]any)
	if len(authors) > 0 {
		author := g.person(authors[0], g.picture(textAt(authors[0], "profile_image")), "")
		s.put("author", author)
	}
	if len(authors) > 1 {
		var others []any
		for _, a := range authors[1:] {
			image := sharedPicture{url: absoluteOrNone(g.r, textAt(a, "profile_image"))}
			others = append(others, g.person(a, image, textAt(a, "meta_description")))
		}
		s.put("contributor", others)
	}
	s.put("headline", g.theme.MetaTitle(""))
	s.put("url", g.here())
	s.put("datePublished", g.published())
	s.put("dateModified", g.modified())
	s.put("image", imageSchema(g.cover()))
	if names, _ := g.keywords(); len(names) > 0 {
		s.put("keywords", strings.Join(names, ", "))
	}
	s.put("description", firstOf(g.of("excerpt"), g.of("custom_excerpt"), g.of("meta_description")))
	s.put("mainEntityOfPage", g.here())
	return s
}

func (g *ghostHead) person(author any, image sharedPicture, description string) schema {
	s := schema{{"@type", "Person"}}
	s.put("name", textAt(author, "name"))
	s.put("image", imageSchema(image))
	if g.first("post") || g.first("page") || g.first("preview") { // of a route that shows a page, Ghost does not find it
		s.put("url", absoluteOrNone(g.r, textAt(author, "url")))
	}
	s.put("sameAs", sameAs(author))
	s.put("description", description)
	return s
}

func (g *ghostHead) profile() schema {
	s := schema{{"@context", "https://schema.org"}, {"@type", "Person"}, {"sameAs", sameAs(g.context)}}
	url := absoluteOrNone(g.r, g.of("url"))
	s.put("name", g.of("name"))
	s.put("url", url)
	s.put("image", imageSchema(g.cover()))
	s.put("mainEntityOfPage", url)
	s.put("description", g.theme.MetaDescription(""))
	return s
}

// sameAs are where else somebody can be found: the own site, then the networks in Ghost's order.
func sameAs(author any) []string {
	out := []string{}
	if site := textAt(author, "website"); site != "" {
		out = append(out, site)
	}
	for _, network := range []string{"facebook", "twitter", "threads", "bluesky", "mastodon", "tiktok", "youtube", "instagram", "linkedin"} {
		if account := textAt(author, network); account != "" {
			out = append(out, theme.AccountURL(network, account))
		}
	}
	return out
}
