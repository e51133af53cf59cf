package exporters

import (
	"cmp"
	"regexp"

	"firsthand/internal/ghost"
	"firsthand/internal/markup"
	"firsthand/internal/stories"
)

// ghostPost is a row of posts, its columns in Ghost's order.
type ghostPost struct {
	ID          string  `json:"id"`
	UUID        string  `json:"uuid"`
	Title       string  `json:"title"`
	Slug        string  `json:"slug"`
	Mobiledoc   *string `json:"mobiledoc"`
	Lexical     string  `json:"lexical"`
	HTML        any     `json:"html"`
	CommentID   string  `json:"comment_id"`
	Plaintext   any     `json:"plaintext"`
	Picture     any     `json:"feature_image"`
	Featured    int     `json:"featured"`
	Type        string  `json:"type"`
	Status      string  `json:"status"`
	Locale      any     `json:"locale"`
	Visibility  string  `json:"visibility"`
	EmailFilter string  `json:"email_recipient_filter"`
	CreatedAt   any     `json:"created_at"`
	UpdatedAt   any     `json:"updated_at"`
	PublishedAt any     `json:"published_at"`
	Excerpt     any     `json:"custom_excerpt"`
	Head        any     `json:"codeinjection_head"`
	Foot        any     `json:"codeinjection_foot"`
	Template    any     `json:"custom_template"`
	Canonical   any     `json:"canonical_url"`
	Newsletter  any     `json:"newsletter_id"`
	ShowHead    int     `json:"show_title_and_feature_image"`
}

// ghostPosts writes posts, then posts_meta: what Ghost keeps of a post beside it.
func (s *site) ghostPosts(w *tableWriter) error {
	err := w.table("posts", func(put func(any) error) error {
		return s.stories(func(view *ghost.View, whole stories.Whole) error {
			s.countStory(whole)
			return put(ghostPostOf(view, whole))
		})
	})
	if err != nil {
		return err
	}
	return w.table("posts_meta", func(put func(any) error) error {
		return s.heads(func(whole stories.Whole) error {
			if row := ghostMetaOf(whole); row != nil {
				return put(row)
			}
			return nil
		})
	})
}

func ghostPostOf(view *ghost.View, whole stories.Whole) ghostPost {
	st, c := whole.Story, whole.Revision.Content
	m := c.Meta
	lexical, html, plain := view.Taken(c.Body, ghostURL+"/")
	p := ghostPost{
		ID: string(st.ID), UUID: st.UUID, Title: c.Title, Slug: st.Slug, Lexical: withGhostURL(string(lexical)), HTML: orNull(html), Plaintext: orNull(plain),
		CommentID: cmp.Or(m.Ghost.CommentID, string(st.ID)), Picture: rooted(m.FeatureImage), Featured: oneOrZero(st.Featured), Type: "post", Status: "draft",
		Locale: orNull(st.Language), Visibility: cmp.Or(st.Visibility, stories.Public), EmailFilter: cmp.Or(m.Ghost.EmailFilter, "all"),
		CreatedAt: ghostTime(st.CreatedAt), UpdatedAt: ghostTime(st.UpdatedAt), PublishedAt: ghostTime(st.PublishedAt), Excerpt: orNull(c.Dek),
		Head: orNull(m.Code.Head), Foot: orNull(m.Code.Foot), Template: orNull(m.Template), Canonical: rooted(m.Canonical), Newsletter: orNull(m.Ghost.Newsletter),
		ShowHead: oneOrZero(!m.HideHead),
	}
	if st.Page {
		p.Type = "page"
	}
	switch {
	case st.Published:
		p.Status = "published"
	case whole.GoesAt != 0:
		p.Status, p.PublishedAt = "scheduled", ghostTime(whole.GoesAt)
	}
	return p
}

var (
	// inLexical are the fields of Ghost's cards in which addresses stand, and inHTML the attributes within their HTML.
	inLexical = regexp.MustCompile(`("(?:[A-Za-z]*[Ss]rc|[A-Za-z]*[Uu]rl|href|icon|thumbnail)":")(/[^/])`)
	inHTML    = regexp.MustCompile(`((?:href|src|poster)=\\")(/[^/])`)
)

// withGhostURL puts Ghost's mark before addresses of this site in Lexical.
func withGhostURL(lexical string) string {
	return inHTML.ReplaceAllString(inLexical.ReplaceAllString(lexical, "${1}"+ghostURL+"${2}"), "${1}"+ghostURL+"${2}")
}

// ghostMetaOf is the row of posts_meta, nil where there is nothing to say.
func ghostMetaOf(whole stories.Whole) map[string]any {
	m := whole.Revision.Content.Meta
	row := map[string]any{
		"meta_title": orNull(m.MetaTitle), "meta_description": orNull(m.MetaDescription), "feature_image_alt": orNull(m.FeatureImageAlt), "feature_image_caption": orNull(captionOf(m)),
		"og_title": orNull(m.Open.Title), "og_description": orNull(m.Open.Description), "og_image": rooted(m.Open.Image),
		"twitter_title": orNull(m.X.Title), "twitter_description": orNull(m.X.Description), "twitter_image": rooted(m.X.Image),
		"email_subject": orNull(m.Ghost.EmailSubject), "frontmatter": orNull(m.Ghost.Frontmatter),
	}
	said := m.Ghost.EmailOnly
	for _, v := range row {
		said = said || v != nil
	}
	if !said {
		return nil
	}
	row["id"], row["post_id"], row["email_only"] = rowID("meta", string(whole.Story.ID)), string(whole.Story.ID), oneOrZero(m.Ghost.EmailOnly)
	return row
}

// captionOf is the caption of a story's picture as HTML, with who is to be credited.
func captionOf(m stories.Meta) string {
	caption := markup.Escape(m.FeatureImageCaption)
	if m.Ghost.CaptionHTML != "" && m.Ghost.CaptionText == m.FeatureImageCaption {
		caption = m.Ghost.CaptionHTML
	}
	switch credit := markup.Escape(m.FeatureImageCredit); {
	case credit == "":
		return caption
	case caption == "":
		return credit
	default:
		return caption + " " + credit
	}
}
