package site

import (
	"html"
	"path"
	"slices"
	"strings"
	"time"

	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// The head as Ghost 6.65 writes it (core/frontend/helpers/ghost_head.js, core/frontend/meta), for themes that were made for
// Ghost: their owners' other tools know it. What Ghost does not know comes behind it, and only where there is something to say.

// ghostVersion is whose head, feeds and addresses these are.
const ghostVersion = "Ghost 6.65"

const (
	socialWidth = 1200 // of pictures in heads; wider ones are named in this width
	iconSide    = 256
)

// ghostHead is one page's head.
type ghostHead struct {
	r       *request
	page    *page
	theme   *theme.Page
	context any // what the page is about: a post, a tag, an author; nil for lists, where the site stands in
}

// ghostHead makes the head where the theme is Ghost's and so is the page, else nil.
func (r *request) ghostHead(p *page, t *theme.Page) *ghostHead {
	if r.theme.Config().Own || !p.ghosts {
		return nil
	}
	g := &ghostHead{r: r, page: p, theme: t}
	root, _ := p.root.(map[string]any)
	for _, name := range []string{"post", "page", "tag", "author"} {
		in := name
		if name == "post" && slices.Contains(p.contexts, "page") {
			in = "page"
		}
		if slices.Contains(p.contexts, in) && g.context == nil {
			g.context = root[name]
		}
	}
	return g
}

func (g *ghostHead) in(context string) bool { return slices.Contains(g.page.contexts, context) }

// entry tells whether the page is a story or a page of text.
func (g *ghostHead) entry() bool { return g.in("post") || g.in("page") }

// first tells whether the page's first context is the one named: Ghost asks some things of further pages of a list differently.
func (g *ghostHead) first(context string) bool {
	return len(g.page.contexts) > 0 && g.page.contexts[0] == context
}

// of is a field of what the page is about, as text.
func (g *ghostHead) of(names ...string) string { return textAt(g.context, names...) }

// site is a field of @site, as text.
func (g *ghostHead) site(name string) string { return textAt(g.theme.Site, name) }

// headKey is what a head is made of beside the records, and the story, that stand in it.
type headKey struct {
	path, exclude string
	story         stories.StoryID
	theme         *theme.Theme
}

// html writes the head. exclude names parts that the theme does without. That of a story is kept with its body, as long as nothing
// is saved; what players in the body need stands behind it.
func (g *ghostHead) html(exclude any) string {
	if g.page.status >= 500 {
		return ""
	}
	without, _ := exclude.(string)
	head := ""
	if g.page.story == "" || g.page.head.secret {
		head = g.written(without)
	} else {
		head = g.r.view.Text(headKey{g.r.path, without, g.page.story, g.r.theme}, func(fresh *ghost.View) string {
			return g.onceMore(fresh).written(without)
		})
	}
	if players := strings.TrimSpace(g.r.playersHead()); players != "" {
		head += "\n    " + players
	}
	return strings.TrimSpace(head)
}

// onceMore is the head of the same story in a reading of its own; where the story cannot be read that way, the page's own.
func (g *ghostHead) onceMore(fresh *ghost.View) *ghostHead {
	if fresh == g.r.view {
		return g
	}
	of := &request{s: g.r.s, ctx: g.r.ctx, tx: g.r.tx, view: fresh, path: g.r.path, theme: g.r.theme}
	p, err := of.storyPage(g.page.story)
	if err != nil {
		fresh.Fail(err)
		return g
	}
	return of.ghostHead(p, of.themePage(p))
}

// written is the head as it is written anew.
func (g *ghostHead) written(without string) string {
	skip := func(part string) bool { return slices.Contains(strings.Split(without, ","), part) }
	h := &headWriter{}
	if len(g.page.contexts) > 0 && g.page.status < 400 {
		g.metadata(h, skip)
	}
	h.meta("name", "generator", ghostVersion)
	if feed := g.r.view.Settings.Routing().Feed(); feed != "" {
		h.line(`<link rel="alternate" type="application/rss+xml" title="` + html.EscapeString(g.r.view.Settings.Title) + `" href="` + html.EscapeString(g.r.s.base+feed) + `">`)
	}
	h.line(g.r.portalHead(skip))
	if !skip("search") {
		h.line(g.r.search())
	}
	h.line(`<link href="` + html.EscapeString(g.r.s.base) + `/webmentions/receive/" rel="webmention">`)
	if !skip("card_assets") {
		g.cardAssets(h)
	}
	h.behindLast("<style>" + ghostAccent(g.r.view.Settings.AccentColor) + "</style>")
	if !g.page.head.secret {
		h.line(g.r.view.Settings.Code.Head)
		h.line(g.code("codeinjection_head"))
	}
	g.beyond(h)
	return strings.Join(h.lines, "\n    ")
}

// metadata is what the page tells of itself.
func (g *ghostHead) metadata(h *headWriter, skip func(string) bool) {
	canonical := g.canonical()
	if !skip("metadata") {
		h.meta("name", "description", g.theme.MetaDescription(""))
		if icon, kind := g.icon(); icon != "" {
			h.line(`<link rel="icon" href="` + html.EscapeString(icon) + `" type="image/` + kind + `">`)
		}
		h.line(`<link rel="canonical" href="` + html.EscapeString(canonical) + `">`)
		if g.in("post") && g.of("visibility") == "public" && !g.page.head.secret {
			h.line(`<link rel="alternate" type="text/markdown" href="` + html.EscapeString(strings.TrimSuffix(canonical, "/")) + `.md">`)
		}
		if g.page.head.secret {
			h.meta("name", "robots", "noindex,nofollow")
			h.meta("name", "referrer", "same-origin")
		} else {
			h.meta("name", "referrer", "no-referrer-when-downgrade")
		}
	}
	h.link("prev", absoluteOrNone(g.r, g.page.head.prev))
	h.link("next", absoluteOrNone(g.r, g.page.head.next))
	if g.in("paged") {
		return
	}
	if !skip("social_data") {
		g.social(h, canonical)
	}
	if schema := g.schema(); schema != nil && !skip("schema") {
		h.line("<script type=\"application/ld+json\">\n" + schema.indented() + "\n    </script>\n")
	}
}

func (g *ghostHead) here() string { return g.r.s.base + g.r.path }

func (g *ghostHead) canonical() string {
	if own := g.of("canonical_url"); own != "" && (g.entry() || g.in("tag")) {
		return own
	}
	return g.here()
}

// icon is the site's icon in the size of icons, "" if it has none, and what kind of picture browsers are told it is.
func (g *ghostHead) icon() (address, kind string) {
	own := g.r.view.Branding(g.r.view.Settings.Icon)
	if own == "" {
		return "", ""
	}
	kind = "png"
	switch strings.ToLower(path.Ext(own)) {
	case ".ico":
		return g.r.view.Absolute(own), "x-icon"
	case ".jpg", ".jpeg":
		kind = "jpeg"
	}
	return g.r.view.Absolute(media.SizePath(own, iconSide, iconSide)), kind
}

// code is code that stands in the post or tag itself.
func (g *ghostHead) code(field string) string {
	root, _ := g.page.root.(map[string]any)
	return strings.TrimSpace(textAt(root["post"], field) + "\n    " + textAt(root["tag"], field))
}

// cardAssets are the styles and scripts that cards in bodies rely on, unless the theme brings its own.
func (g *ghostHead) cardAssets(h *headWriter) {
	if !g.r.theme.Config().CardAssets.On {
		return
	}
	if address := g.r.s.cardURL(g.r.theme, ".js"); address != "" {
		h.line(`<script defer src="` + address + `"></script>`)
	}
	if address := g.r.s.cardURL(g.r.theme, ".css"); address != "" {
		h.line(`<link rel="stylesheet" type="text/css" href="` + address + `">`)
	}
}

// beyond is what Ghost has no word for.
func (g *ghostHead) beyond(h *headWriter) {
	for _, l := range g.page.head.languages {
		h.line(`<link rel="alternate" hreflang="` + html.EscapeString(l.language) + `" href="` + html.EscapeString(l.url) + `">`)
	}
	root, _ := g.page.root.(map[string]any)
	if post, ok := root["post"].(*ghost.Post); ok && len(post.Quotes()) > 0 {
		if g.page.head.structured != nil {
			h.line(`<script type="application/ld+json">` + jsonLD(g.page.head.structured) + "</script>")
		}
		if !g.r.theme.Config().CardAssets.On { // whose cards it styles itself it does not know quotes
			h.line(`<link rel="stylesheet" type="text/css" href="` + g.r.s.cardURL(g.r.theme, ".css") + `">`)
		}
	}
}

// foot is what stands at the end of the page.
func (g *ghostHead) foot() string {
	foot := g.r.playersFoot()
	if g.page.head.secret {
		return foot
	}
	foot += g.r.portalFoot()
	return foot + strings.TrimSpace(g.r.view.Settings.Code.Foot+"\n"+g.code("codeinjection_foot"))
}

// ghostAccent is the desk's colour as Ghost writes it.
func ghostAccent(color string) string { return accentAsGhost.Replace(accentStyle(color)) }

var accentAsGhost = strings.NewReplacer(":root{--ghost-accent-color:", ":root {--ghost-accent-color: ", "}", ";}")

// headWriter gathers the lines of a head.
type headWriter struct{ lines []string }

func (h *headWriter) line(s string) {
	if s != "" {
		h.lines = append(h.lines, s)
	}
}

func (h *headWriter) meta(by, key, value string) {
	if value != "" {
		h.line(`<meta ` + by + `="` + key + `" content="` + html.EscapeString(value) + `">`)
	}
}

func (h *headWriter) link(rel, href string) {
	if href != "" {
		h.line(`<link rel="` + rel + `" href="` + html.EscapeString(href) + `">`)
	}
}

// behindLast puts something behind the last script or style.
func (h *headWriter) behindLast(s string) {
	for i := len(h.lines) - 1; i >= 0; i-- {
		if strings.Contains(h.lines[i], "</script>") || strings.Contains(h.lines[i], "</style>") {
			h.lines[i] += s
			return
		}
	}
	h.line(s)
}

// valueAt follows names from an object of a template.
func valueAt(v any, names ...string) any {
	for _, n := range names {
		switch o := v.(type) {
		case map[string]any:
			v = o[n]
		case theme.Object:
			v = o.Field(n)
		default:
			return nil
		}
	}
	return v
}

func textAt(v any, names ...string) string {
	s, _ := valueAt(v, names...).(string)
	return s
}

// isoTime is a time as JavaScript writes it, "" for none.
func isoTime(v any) string {
	t, ok := v.(time.Time)
	if !ok || t.IsZero() {
		return ""
	}
	return t.UTC().Format("2006-01-02T15:04:05.000Z")
}
