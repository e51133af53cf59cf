package ghost

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"firsthand/internal/markup"
)

// captionEscapes writes text as Ghost's editor keeps it in a caption.
var captionEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// caption is that of the story's picture: HTML where Ghost's themes and programs read it, plain text for our own. text is what the
// desk wrote. What came with links stays as it came for as long as the desk has not written another.
func (p *Post) caption(text string) string {
	m := &p.p.Revision.Content.Meta
	if m.Ghost.CaptionHTML != "" && m.Ghost.CaptionText == m.FeatureImageCaption {
		return m.Ghost.CaptionHTML
	}
	if p.v.plainCards {
		return text
	}
	return captionEscapes.Replace(text)
}

// Markup gives the one field of a post that Ghost's themes print as HTML without asking for it ({{feature_image_caption}}): with
// links, and nothing that could run (Ghost's core/frontend/services/proxy.js, 6.65.0).
func (p *Post) Markup(field string) (source string, ok bool) {
	if field != "feature_image_caption" || p.v.plainCards {
		return "", false
	}
	caption, _ := p.Field(field).(string)
	return captionMarkup(caption), caption != ""
}

// captionTags may stand in a caption on a page, with an address and a style; of any other element the words are left.
var captionTags = []string{"a", "b", "i", "span"}

// captionUnread are elements whose inside is no text to read.
var captionUnread = []string{"script", "style", "textarea", "title", "noscript", "iframe", "noembed", "noframes", "xmp", "plaintext"}

func captionMarkup(source string) string {
	if !strings.ContainsAny(source, "<&\r\x00") { // nothing to read
		return captionEscapes.Replace(source)
	}
	var out strings.Builder
	z := html.NewTokenizer(strings.NewReader(source))
	for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
		t := z.Token()
		switch {
		case kind == html.TextToken:
			out.WriteString(captionEscapes.Replace(t.Data))
		case kind == html.CommentToken, kind == html.DoctypeToken:
		case kind == html.StartTagToken && slices.Contains(captionUnread, t.Data):
			z.Next() // with what stands in it
		case !slices.Contains(captionTags, t.Data):
		case kind == html.EndTagToken:
			out.WriteString("</" + t.Data + ">")
		default:
			out.WriteString("<" + t.Data)
			for _, a := range t.Attr {
				if value, ok := captionAttribute(a); ok {
					out.WriteString(" " + a.Key + `="` + markup.Escape(value) + `"`)
				}
			}
			out.WriteByte('>')
		}
	}
	return out.String()
}

func captionAttribute(a html.Attribute) (string, bool) {
	switch a.Key {
	case "href":
		return markup.SafeURL(a.Val)
	case "style":
		return captionStyle(a.Val), !strings.ContainsAny(a.Val, `\@`) && !strings.Contains(strings.ToLower(a.Val), "url")
	}
	return "", false
}

// captionStyle writes a style without white space, as Ghost has it.
func captionStyle(style string) string {
	var list []string
	for one := range strings.SplitSeq(style, ";") {
		if name, value, ok := strings.Cut(one, ":"); ok {
			list = append(list, strings.TrimSpace(name)+":"+strings.TrimSpace(value))
		}
	}
	return strings.Join(list, ";")
}
