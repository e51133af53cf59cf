package site

import (
	"context"
	"html"
	"strings"
	"time"

	"firsthand/internal/ghost"
	"firsthand/internal/poster"
	"firsthand/internal/publication"
	"firsthand/internal/theme"
	"firsthand/internal/wording"
)

// head is what stands in a page's head besides what the theme writes.
type head struct {
	title       string
	description string
	kind        string // Open Graph's type: website, article, profile
	canonical   string // absolute; "": this page
	prev, next  string // paths of the neighbouring pages of a list
	image       string // path or URL
	imageAlt    string
	made        string // path of the picture that is made of the page's words, where it has none of its own
	embed       bool   // other sites can show it (oEmbed)
	width       int
	height      int
	published   time.Time
	modified    time.Time
	tags        []string
	authors     []string // URLs
	structured  any      // JSON-LD, nil: none
	feed        string   // path of the feed (RSS) of what the page shows
	said        string   // path of the feed of what the person of the page said
	noindex     bool
	secret      bool // no other site is told where the reader came from
	open, x     social
	languages   []alternate
}

// social is how a page looks where people share it; what is empty is as on the page.
type social struct{ title, description, image string }

// alternate is the same story in another language.
type alternate struct{ language, url string }

// parts are the bodies of the helpers that Ghost's themes leave to the system. What Ghost has no page for has our own
// head in every theme.
func (r *request) parts(p *page, t *theme.Page) map[string]theme.Part {
	nothing := func(context.Context, theme.PartCall) (any, error) { return nil, nil }
	parts := map[string]theme.Part{
		"ghost_head": func(context.Context, theme.PartCall) (any, error) {
			return theme.SafeString(r.headHTML(p.head) + r.standInStyles(p.template) + r.portalHead(func(string) bool { return false }) + r.search()), nil
		},
		"ghost_foot": func(context.Context, theme.PartCall) (any, error) {
			return theme.SafeString(r.playersFoot() + r.portalFoot() + r.siteCode(p.head, r.view.Settings.Code.Foot)), nil
		}, "content_api_key": func(context.Context, theme.PartCall) (any, error) { return r.s.key, nil },
		"comments": nothing, "comment_count": nothing, "recommendations": nothing,

		"meta_title":       func(context.Context, theme.PartCall) (any, error) { return p.head.title, nil },
		"meta_description": func(context.Context, theme.PartCall) (any, error) { return p.head.description, nil },
	}
	if r.view.Settings.Comments.Open() {
		parts["comments"], parts["comment_count"] = r.commentsPart, r.commentCountPart
	}
	if r.search() == "" {
		parts["search"] = nothing // no button without a script
	}
	if g := r.ghostHead(p, t); g != nil {
		delete(parts, "meta_title") // theme knows Ghost's rules
		delete(parts, "meta_description")
		parts["ghost_head"] = func(_ context.Context, c theme.PartCall) (any, error) {
			return theme.SafeString(g.html(c.Hash["exclude"])), nil
		}
		parts["ghost_foot"] = func(context.Context, theme.PartCall) (any, error) { return theme.SafeString(g.foot()), nil }
	}
	return parts
}

// standInStyles are the styles of a page that the theme has no template for; a theme of Ghost's knows no quotes and no questions either.
func (r *request) standInStyles(template string) string {
	if r.theme.Brings(template) {
		return ""
	}
	styles := `    <link rel="stylesheet" href="` + publicURL(pagesStyle) + "\">\n"
	if address := r.s.cardURL(r.theme, ".css"); address != "" && !r.theme.Config().Own {
		styles += `    <link rel="stylesheet" href="` + html.EscapeString(address) + "\">\n"
	}
	return styles
}

// siteCode is what an administrator put into every page, but for those that only who has their secret may see: it may tell
// others where it was.
func (r *request) siteCode(h head, code string) string {
	if h.secret {
		return ""
	}
	return code
}

// listHead fills in what all lists have: neighbouring pages.
func (r *request) listHead(route publication.Route, root map[string]any, h head) head {
	pagination, _ := root["pagination"].(map[string]any)
	if n, ok := pagination["next"].(int); ok {
		h.next = publication.PagePath(route.Base, n)
	}
	if n, ok := pagination["prev"].(int); ok {
		h.prev = publication.PagePath(route.Base, n)
	}
	if route.Number > 1 {
		h.title = wording.Fill(r.view.Words().Title.Page, "title", h.title, "n", itoa(route.Number))
	}
	return h
}

// headOf is the head of a story's page. Themes of Ghost's have a head of their own, of which ours tells no more than where the
// story stands in other languages, and who says what in it.
func (r *request) headOf(post *ghost.Post) head {
	if r.theme.Config().Own || len(post.Quotes()) > 0 {
		return r.storyHead(post)
	}
	return head{languages: r.languages(post)}
}

// languages are where a story stands in other languages.
func (r *request) languages(post *ghost.Post) (list []alternate) {
	for _, a := range r.alternates(post.Translations()) {
		list = append(list, alternate{a.Language, a.Loc})
	}
	return list
}

func (r *request) storyHead(post *ghost.Post) head {
	c := post.Story().Revision.Content
	h := head{
		title: c.Title + " – " + r.view.Settings.Title, description: firstOf(c.Meta.MetaDescription, post.Excerpt()), kind: "article",
		published: fromMicros(post.Published()), modified: fromMicros(post.Updated()),
	}
	if c.Meta.MetaTitle != "" {
		h.title = c.Meta.MetaTitle
	}
	h.image, _ = post.Field("feature_image").(string)
	h.imageAlt, _ = post.Field("feature_image_alt").(string)
	h.width, _ = post.Field("feature_image_width").(int)
	h.height, _ = post.Field("feature_image_height").(int)
	for _, t := range post.PublicTags() {
		h.tags = append(h.tags, t.Topic().Name)
	}
	for _, a := range post.Authors() {
		h.authors = append(h.authors, r.view.Absolute(a.URL()))
	}
	text := func(field string) string { s, _ := post.Field(field).(string); return s }
	h.canonical = c.Meta.Canonical
	h.open = social{text("og_title"), text("og_description"), text("og_image")}
	h.x = social{text("twitter_title"), text("twitter_description"), text("twitter_image")}
	h.languages, h.structured = r.languages(post), r.storyGraph(post, h)
	_, h.made = r.storyShare(post)
	h.embed = true
	return h
}

// personHead names only the feeds that have something in them: told is whether stories are about the person, quoted whether words are kept.
func (r *request) personHead(route publication.Route, person *ghost.Person, root map[string]any, told, quoted bool) head {
	p := person.Record()
	h := head{title: p.Name + " – " + r.view.Settings.Title, description: p.Description, kind: "profile", image: person.Portrait()}
	if told {
		h.feed = route.Base + "rss/"
	}
	if quoted {
		h.said = publication.QuotesOf(route.Base) + "rss/"
	}
	relationships, _ := root["relationships"].([]any)
	h.structured = r.personGraph(person, relationships)
	return r.listHead(route, root, h)
}

// quoteTitle names a quote: who said it, and its first words.
func (r *request) quoteTitle(q *ghost.Quote) string {
	w := r.view.Words()
	who := q.View().Speaker.Text
	text := strings.Join(q.Paragraphs(), " ")
	if text != "" {
		return firstOf(who, w.Title.Quote) + w.Quote.Colon + wording.Fill(w.Quote.Marks, "words", cut(text, 60))
	}
	if who != "" {
		return wording.Fill(w.Title.Withdrawn, "who", who) // the name alone is the title of the person's page
	}
	return w.Title.Quote
}

func (r *request) quoteHead(q *ghost.Quote) head {
	text := strings.Join(q.Paragraphs(), " ")
	h := head{title: r.quoteTitle(q) + " – " + r.view.Settings.Title, description: cut(text, 200), kind: "article", noindex: text == ""}
	h.structured = r.quoteGraph(q)
	_, h.made = r.quoteShare(q)
	h.embed = !h.noindex
	return h
}

// headHTML writes the head in Ghost's order: description, canonical, neighbours, Open Graph,
// Twitter, structured data, generator, feeds, the accent colour.
func (r *request) headHTML(h head) string {
	var b strings.Builder
	tag := func(name, key, value string) {
		if value != "" {
			b.WriteString("    <meta " + name + `="` + key + `" content="` + html.EscapeString(value) + "\">\n")
		}
	}
	link := func(rel, href string) {
		if href != "" {
			b.WriteString(`    <link rel="` + rel + `" href="` + html.EscapeString(href) + "\">\n")
		}
	}
	s := r.view.Settings
	canonical := firstOf(h.canonical, r.s.base+r.path)
	tag("name", "description", cut(h.description, 300))
	link("icon", firstOf(s.Icon, "/favicon.ico"))
	if h.noindex {
		tag("name", "robots", "noindex")
	} else {
		link("canonical", canonical)
	}
	for _, l := range h.languages {
		b.WriteString(`    <link rel="alternate" hreflang="` + html.EscapeString(l.language) + `" href="` + html.EscapeString(l.url) + "\">\n")
	}
	if h.secret {
		tag("name", "referrer", "no-referrer")
	} else {
		tag("name", "referrer", "strict-origin-when-cross-origin")
	}
	link("prev", absoluteOrNone(r, h.prev))
	link("next", absoluteOrNone(r, h.next))
	tag("property", "og:site_name", s.Title)
	tag("property", "og:type", h.kind)
	tag("property", "og:title", firstOf(h.open.title, h.title))
	tag("property", "og:description", cut(firstOf(h.open.description, h.description), 300))
	if !h.noindex {
		tag("property", "og:url", canonical)
	}
	r.imageTags(tag, h)
	r.articleTags(tag, h)
	tag("name", "twitter:title", firstOf(h.x.title, h.open.title, h.title))
	tag("name", "twitter:description", cut(firstOf(h.x.description, h.open.description, h.description), 300))
	if h.structured != nil && !h.noindex {
		b.WriteString(`    <script type="application/ld+json">` + jsonLD(h.structured) + "</script>\n")
	}
	tag("name", "generator", "Firsthand")
	r.feedLinks(&b, h)
	if h.embed && !h.secret {
		r.embedLinks(&b, h)
	}
	b.WriteString(r.playersHead())
	b.WriteString("    <style>" + accentStyle(s.AccentColor) + "</style>\n")
	b.WriteString(r.siteCode(h, s.Code.Head))
	return b.String()
}

func (r *request) imageTags(tag func(name, key, value string), h head) {
	if h.secret {
		h.made = "" // nothing is drawn of what is not out
	}
	image := firstOf(h.open.image, h.image, h.made, r.view.Branding(r.view.Settings.CoverImage))
	onX := firstOf(h.x.image, image)
	card := "summary"
	if onX != "" {
		card = "summary_large_image"
	}
	if image != "" {
		tag("property", "og:image", r.view.Absolute(image))
	}
	if onX != "" {
		tag("name", "twitter:image", r.view.Absolute(onX))
	}
	if h.image != "" && image == h.image {
		tag("property", "og:image:alt", h.imageAlt)
		if h.width > 0 && h.height > 0 {
			tag("property", "og:image:width", itoa(h.width))
			tag("property", "og:image:height", itoa(h.height))
		}
	}
	if h.made != "" && image == h.made {
		tag("property", "og:image:alt", h.title)
		tag("property", "og:image:width", itoa(poster.Width))
		tag("property", "og:image:height", itoa(poster.Height))
	}
	tag("name", "twitter:card", card)
}

func (r *request) articleTags(tag func(name, key, value string), h head) {
	if h.kind != "article" {
		return
	}
	if !h.published.IsZero() {
		tag("property", "article:published_time", h.published.Format(time.RFC3339))
	}
	if !h.modified.IsZero() {
		tag("property", "article:modified_time", h.modified.Format(time.RFC3339))
	}
	for _, t := range h.tags {
		tag("property", "article:tag", t)
	}
	for _, a := range h.authors {
		tag("property", "article:author", a)
	}
}

// accentStyle is the desk's colour for the theme's CSS. Anything that is not #rrggbb is left out.
func accentStyle(color string) string {
	if len(color) != 7 || color[0] != '#' || strings.Trim(color[1:], "0123456789abcdefABCDEF") != "" {
		color = "#333333"
	}
	return ":root{--ghost-accent-color:" + color + "}"
}

func absoluteOrNone(r *request, path string) string {
	if path == "" {
		return ""
	}
	return r.view.Absolute(path)
}
