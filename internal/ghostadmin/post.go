package ghostadmin

import (
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/markup"
	"firsthand/internal/stories"
)

// post is a story as Ghost's Admin API gives a post or a page: all of it, as the desk has it, the addresses of the site absolute.
func (w *writer) post(p *ghost.Post, s stories.Standby) object {
	out := object{}
	q, m := w.q, &s.Revision.Content.Meta
	put := func(name string, value any) {
		if q.Fields == nil || slices.Contains(q.Fields, name) {
			out[name] = value
		}
	}
	put("id", string(s.ID))
	put("uuid", s.UUID)
	put("title", s.Revision.Content.Title)
	put("slug", s.Slug)
	put("comment_id", p.Field("comment_id"))
	put("feature_image", w.address(m.FeatureImage))
	put("featured", s.Featured)
	put("status", statusOf(s))
	put("visibility", p.Field("visibility"))
	put("created_at", stamp(s.CreatedAt))
	put("updated_at", stamp(s.UpdatedAt()))
	put("published_at", stamp(publishedAt(s)))
	put("custom_excerpt", ghostwire.TextOrNil(s.Revision.Content.Dek))
	put("codeinjection_head", ghostwire.TextOrNil(m.Code.Head))
	put("codeinjection_foot", ghostwire.TextOrNil(m.Code.Foot))
	put("custom_template", ghostwire.TextOrNil(m.Template))
	put("canonical_url", w.address(m.Canonical))
	put("og_image", w.address(m.Open.Image))
	put("og_title", ghostwire.TextOrNil(m.Open.Title))
	put("og_description", ghostwire.TextOrNil(m.Open.Description))
	put("twitter_image", w.address(m.X.Image))
	put("twitter_title", ghostwire.TextOrNil(m.X.Title))
	put("twitter_description", ghostwire.TextOrNil(m.X.Description))
	put("meta_title", ghostwire.TextOrNil(m.MetaTitle))
	put("meta_description", ghostwire.TextOrNil(m.MetaDescription))
	put("frontmatter", ghostwire.TextOrNil(m.Ghost.Frontmatter))
	put("feature_image_alt", ghostwire.TextOrNil(m.FeatureImageAlt))
	put("feature_image_caption", captionOf(m))
	put("url", w.v.Absolute(p.URL()))
	if w.kind.pages {
		put("show_title_and_feature_image", !m.HideHead)
	} else {
		put("email_subject", ghostwire.TextOrNil(m.Ghost.EmailSubject))
		put("email_only", m.Ghost.EmailOnly)
		put("email_segment", either(m.Ghost.EmailFilter, "all"))
	}
	w.texts(out, p, s)
	w.filed(out, p)
	return out
}

// texts adds the body in the formats asked for, and what is made of it.
func (w *writer) texts(out object, p *ghost.Post, s stories.Standby) {
	q := w.q
	wants := func(format string) bool { return slices.Contains(q.Formats, format) }
	if q.Fields != nil {
		wants = func(format string) bool { return slices.Contains(q.Fields, format) }
	}
	if wants("mobiledoc") {
		out["mobiledoc"] = nil
	}
	if wants("lexical") {
		out["lexical"] = w.lexical(p)
	}
	html := ""
	if wants("html") || wants("plaintext") || q.Fields == nil || slices.Contains(q.Fields, "excerpt") {
		html = p.DeskHTML()
	}
	if wants("html") {
		out["html"] = ghostwire.TextOrNil(html)
	}
	if wants("plaintext") {
		if plain := markup.Plain(html); plain != "" {
			out["plaintext"] = plain
		}
	}
	if q.Fields == nil || slices.Contains(q.Fields, "excerpt") {
		out["excerpt"] = excerptOf(s, html)
	}
	if html != "" && (q.Fields == nil || slices.Contains(q.Fields, "reading_time") && wants("html")) {
		out["reading_time"] = p.Minutes(s.Revision.Content.Meta.FeatureImage != "")
	}
}

// lexical is the body as Ghost's editor keeps it.
func (w *writer) lexical(p *ghost.Post) string {
	body := p.Body()
	if len(body.Blocks) == 0 {
		return blankLexical
	}
	return w.c.absolute(string(body.Lexical()))
}

// blankLexical is a body without words, as Ghost has it.
const blankLexical = `{"root":{"children":[{"children":[],"direction":null,"format":"","indent":0,"type":"paragraph","version":1}],"direction":null,"format":"","indent":0,"type":"root","version":1}}`

// excerptOf is what lists say of a story.
func excerptOf(s stories.Standby, html string) any {
	if s.Revision.Content.Dek != "" {
		return s.Revision.Content.Dek
	}
	words := []rune(markup.Plain(html))
	return ghostwire.TextOrNil(string(words[:min(len(words), 500)]))
}

// filed adds what a story is filed under, and what it has none of, where that is included.
func (w *writer) filed(out object, p *ghost.Post) {
	with := w.q.With
	if with("tags") {
		list := []any{}
		for _, t := range p.Tags() {
			list = append(list, w.tag(t))
		}
		out["tags"], out["primary_tag"] = list, nil
		if len(list) > 0 && list[0].(object)["visibility"] == "public" {
			out["primary_tag"] = list[0]
		}
	}
	if with("authors") || with("authors.roles") {
		list := w.authors(p, with("authors.roles"))
		out["authors"], out["primary_author"] = list, nil
		if len(list) > 0 {
			out["primary_author"] = list[0]
		}
	}
	if with("tiers") {
		out["tiers"] = w.tiers(p)
	}
	if with("email") {
		out["email"] = nil
	}
	if with("newsletter") && !w.kind.pages {
		out["newsletter"] = nil
	}
	if with("sentiment") {
		out["sentiment"] = 0
	}
	for _, name := range w.q.Include {
		if what, ok := strings.CutPrefix(name, "count."); ok {
			w.count(out, what)
		}
	}
}

// count says of what Ghost counts for a post, and is not counted here, that there is none; with any of it Ghost tells of feedback.
func (w *writer) count(out object, what string) {
	count, ok := out["count"].(object)
	if !ok {
		count = object{"positive_feedback": 0, "negative_feedback": 0}
		out["count"] = count
	}
	count[what] = 0
}

// statusOf is how far a story is, in Ghost's words.
func statusOf(s stories.Standby) string {
	switch {
	case s.Published.Story.Published:
		return "published"
	case s.Desk.PublishAt != 0:
		return "scheduled"
	}
	return "draft"
}

// publishedAt is when it came out, or goes out.
func publishedAt(s stories.Standby) int64 {
	if !s.Published.Story.Published && s.Desk.PublishAt != 0 {
		return s.Desk.PublishAt
	}
	return s.PublishedAt
}

// captionOf is the caption of the picture, as HTML.
func captionOf(m *stories.Meta) any {
	if m.Ghost.CaptionHTML != "" && m.Ghost.CaptionText == m.FeatureImageCaption {
		return m.Ghost.CaptionHTML
	}
	return ghostwire.TextOrNil(markup.Escape(m.FeatureImageCaption))
}

// stamp is a time as the Admin API gives it.
func stamp(micros int64) any {
	if micros == 0 {
		return nil
	}
	return firsthand.FromMicros(micros).UTC().Format(ghostwire.TimeForm)
}

func stampOf(t time.Time) string { return t.UTC().Format(ghostwire.TimeForm) }

// address makes an address of the site absolute; nil where there is none.
func (w *writer) address(path string) any { return ghostwire.TextOrNil(w.v.Absolute(path)) }

func either(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
