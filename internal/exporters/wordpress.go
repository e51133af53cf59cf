package exporters

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"path"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/staff"
	"firsthand/internal/stories"
)

// wordpress is an export as WordPress writes and imports it (WXR 1.2) and, in a zip, the pictures and files that it names.
func (e *Exporter) wordpress(ctx context.Context, w io.Writer) (*Report, error) {
	return e.read(ctx, func(s *site) error {
		if e.Bare {
			return s.wxr(w)
		}
		z := newPacker(w)
		out, err := z.create("wordpress.xml")
		if err != nil {
			return err
		}
		if err := s.wxr(out); err != nil {
			return err
		}
		if err := s.copyMedia(z.create); err != nil {
			return err
		}
		return z.close()
	})
}

const wxrHead = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
`

// wxrWriter writes the elements of a WXR file. WordPress counts its records: the numbers are given in the order of the file.
type wxrWriter struct {
	*bufio.Writer
	last     int
	pictures map[string]int // numbers of attachments, by path
	terms    map[stories.TopicID]stories.Topic
	writers  map[stories.BylineID]stories.Byline
}

func (s *site) wxr(out io.Writer) error {
	w := &wxrWriter{Writer: bufio.NewWriterSize(out, 64<<10), pictures: map[string]int{}, terms: map[stories.TopicID]stories.Topic{}, writers: map[stories.BylineID]stories.Byline{}}
	w.WriteString(wxrHead)
	w.element("title", s.settings.Title)
	w.element("link", s.BaseURL)
	w.element("description", s.settings.Description)
	w.element("language", s.settings.Language)
	w.element("wp:wxr_version", "1.2")
	w.element("wp:base_site_url", s.BaseURL)
	w.element("wp:base_blog_url", s.BaseURL)
	for _, write := range []func(*wxrWriter) error{s.wxrAuthors, s.wxrTerms, s.wxrPictures, s.wxrStories} {
		if err := write(w); err != nil {
			return err
		}
	}
	w.WriteString("</channel>\n</rss>\n")
	if err := w.Flush(); err != nil {
		return fmt.Errorf("write the export: %w", err)
	}
	return nil
}

func (w *wxrWriter) number() int {
	w.last++
	return w.last
}

// element writes an element with text in it.
func (w *wxrWriter) element(name, text string) {
	fmt.Fprintf(w, "<%s>%s</%s>\n", name, xmlText(text), name)
}

// cdata writes an element with a text in it that stands as it is.
func (w *wxrWriter) cdata(name, text string) {
	fmt.Fprintf(w, "<%s>%s</%s>\n", name, cdata(text), name)
}

func (w *wxrWriter) meta(key, value string) {
	if value == "" {
		return
	}
	fmt.Fprintf(w, "<wp:postmeta><wp:meta_key>%s</wp:meta_key><wp:meta_value>%s</wp:meta_value></wp:postmeta>\n", cdata(key), cdata(value))
}

var xmlMarks = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func xmlText(text string) string { return xmlMarks.Replace(xmlLetters(text)) }

func cdata(text string) string {
	return "<![CDATA[" + strings.ReplaceAll(xmlLetters(text), "]]>", "]]]]><![CDATA[>") + "]]>"
}

// xmlLetters is a text without what no XML file may hold.
func xmlLetters(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0xfffe || r == 0xffff {
			return -1
		}
		return r
	}, strings.ReplaceAll(text, "\r", "\n"))
}

func (s *site) wxrAuthors(w *wxrWriter) error {
	accounts, err := staff.ListUsers(s.ctx, s.tx)
	if err != nil {
		return err
	}
	email := map[string]string{}
	for _, u := range accounts {
		if u.Byline != "" && email[u.Byline] == "" {
			email[u.Byline] = u.Email
		}
	}
	n := 0
	return s.bylines(func(b stories.Byline) error {
		n++
		s.report.count("bylines", 1)
		w.writers[b.ID] = stories.Byline{ID: b.ID, Slug: b.Slug, Name: b.Name}
		w.WriteString("<wp:author>\n")
		w.element("wp:author_id", fmt.Sprint(n))
		w.cdata("wp:author_login", b.Slug)
		w.cdata("wp:author_email", email[string(b.ID)])
		w.cdata("wp:author_display_name", b.Name)
		first, last := "", b.Name
		if at := strings.LastIndexByte(b.Name, ' '); at > 0 {
			first, last = b.Name[:at], b.Name[at+1:]
		}
		w.cdata("wp:author_first_name", first)
		w.cdata("wp:author_last_name", last)
		w.WriteString("</wp:author>\n")
		return nil
	})
}

// wxrTerms writes topics as categories, those for the desk alone as tags: readers of WordPress are shown both.
func (s *site) wxrTerms(w *wxrWriter) error {
	n := 0
	return s.topics(func(t stories.Topic) error {
		n++
		s.report.count("topics", 1)
		w.terms[t.ID] = stories.Topic{Slug: t.Slug, Name: t.Name, Internal: t.Internal}
		if t.Internal {
			fmt.Fprintf(w, "<wp:tag><wp:term_id>%d</wp:term_id><wp:tag_slug>%s</wp:tag_slug><wp:tag_name>%s</wp:tag_name><wp:tag_description>%s</wp:tag_description></wp:tag>\n",
				n, cdata(t.Slug), cdata(t.Name), cdata(t.Description))
			return nil
		}
		fmt.Fprintf(w, "<wp:category><wp:term_id>%d</wp:term_id><wp:category_nicename>%s</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>%s</wp:cat_name><wp:category_description>%s</wp:category_description></wp:category>\n",
			n, cdata(t.Slug), cdata(t.Name), cdata(t.Description))
		return nil
	})
}

// wxrItem is what posts and attachments have alike.
type wxrItem struct {
	title, link, creator, guid, body, excerpt, slug, status, kind string
	made, changed, out                                            int64
}

func (s *site) wxrItem(w *wxrWriter, i wxrItem) int {
	n := w.number()
	when := i.out
	if when == 0 {
		when = i.made
	}
	w.WriteString("<item>\n")
	w.element("title", i.title)
	w.element("link", i.link)
	w.element("pubDate", firsthand.FromMicros(when).UTC().Format(time.RFC1123Z))
	w.cdata("dc:creator", i.creator)
	fmt.Fprintf(w, "<guid isPermaLink=\"false\">%s</guid>\n", xmlText(i.guid))
	w.WriteString("<description></description>\n")
	w.cdata("content:encoded", i.body)
	w.cdata("excerpt:encoded", i.excerpt)
	w.element("wp:post_id", fmt.Sprint(n))
	for _, t := range []struct {
		name string
		at   int64
	}{{"wp:post_date", when}, {"wp:post_modified", i.changed}} {
		at := firsthand.FromMicros(t.at)
		w.cdata(t.name, at.In(s.settings.Location()).Format(time.DateTime))
		w.cdata(t.name+"_gmt", at.UTC().Format(time.DateTime))
	}
	w.cdata("wp:comment_status", "closed")
	w.cdata("wp:ping_status", "closed")
	w.cdata("wp:post_name", i.slug)
	w.cdata("wp:status", i.status)
	w.element("wp:post_parent", "0")
	w.element("wp:menu_order", "0")
	w.cdata("wp:post_type", i.kind)
	w.cdata("wp:post_password", "")
	return n
}

// wxrPictures writes an attachment for everything in the library.
func (s *site) wxrPictures(w *wxrWriter) error {
	return s.items(func(i media.Item) error {
		s.report.count("pictures and other media", 1)
		address := s.BaseURL + i.Path
		n := s.wxrItem(w, wxrItem{title: i.Title(), link: address, guid: string(i.ID), body: i.Caption, excerpt: i.Caption, slug: firsthand.Slug(i.Title()), status: "inherit", kind: "attachment",
			made: i.CreatedAt, changed: i.UpdatedAt})
		w.pictures[i.Path] = n
		w.element("wp:is_sticky", "0")
		w.cdata("wp:attachment_url", address)
		w.meta("_wp_attached_file", strings.TrimPrefix(i.Path, path.Dir(media.Prefix)+"/"))
		w.meta("_wp_attachment_image_alt", i.Alt)
		w.meta("_firsthand_credit", i.Credit)
		w.meta("_firsthand_id", string(i.ID))
		w.WriteString("</item>\n")
		return nil
	})
}

func (s *site) wxrStories(w *wxrWriter) error {
	closed := 0
	err := s.stories(func(view *ghost.View, whole stories.Whole) error {
		s.countStory(whole)
		if v := whole.Story.Visibility; whole.Story.Published && v != "" && v != stories.Public {
			closed++
		}
		return s.wxrStory(w, view, whole)
	})
	if closed > 0 {
		s.report.note("%d published stories are not for everybody: WordPress gets them as private, so that nobody reads them there before you say who may.", closed)
	}
	return err
}

func (s *site) wxrStory(w *wxrWriter, view *ghost.View, whole stories.Whole) error {
	st, c := whole.Story, whole.Revision.Content
	_, body, _ := view.Taken(c.Body, s.BaseURL+"/")
	i := wxrItem{title: c.Title, guid: string(st.ID), body: body, excerpt: c.Dek, slug: st.Slug, status: wxrStatus(whole), kind: "post", made: st.CreatedAt, changed: st.UpdatedAt, out: st.PublishedAt}
	if whole.GoesAt != 0 {
		i.out = whole.GoesAt
	}
	if st.Page {
		i.kind = "page"
	}
	at, err := publication.AddressOf(s.ctx, s.tx, publication.Story, string(st.ID))
	switch {
	case err == nil:
		i.link = s.BaseURL + at
	case firsthand.ErrorCode(err) != firsthand.NotFound:
		return err
	}
	if len(c.Meta.Bylines) > 0 {
		i.creator = w.writers[c.Meta.Bylines[0]].Slug
	}
	s.wxrItem(w, i)
	w.element("wp:is_sticky", fmt.Sprint(oneOrZero(st.Featured)))
	w.filed(c.Meta)
	w.about(s.BaseURL, whole)
	w.WriteString("</item>\n")
	return nil
}

func wxrStatus(whole stories.Whole) string {
	switch v := whole.Story.Visibility; {
	case whole.Story.Published && v != "" && v != stories.Public:
		return "private"
	case whole.Story.Published:
		return "publish"
	case whole.GoesAt != 0:
		return "future"
	}
	return "draft"
}

// filed writes what a story is filed under, and who wrote it where they are several.
func (w *wxrWriter) filed(m stories.Meta) {
	for _, id := range m.Topics {
		t := w.terms[id]
		domain := "category"
		if t.Internal {
			domain = "post_tag"
		}
		if t.Slug != "" {
			fmt.Fprintf(w, "<category domain=\"%s\" nicename=\"%s\">%s</category>\n", domain, xmlText(t.Slug), cdata(t.Name))
		}
	}
	if len(m.Bylines) < 2 {
		return
	}
	for _, id := range m.Bylines {
		if b := w.writers[id]; b.Slug != "" {
			fmt.Fprintf(w, "<category domain=\"author\" nicename=\"cap-%s\">%s</category>\n", xmlText(b.Slug), cdata(b.Slug))
		}
	}
}

// about writes what WordPress and its most used plugins keep beside a post, under their names.
func (w *wxrWriter) about(base string, whole stories.Whole) {
	m := whole.Revision.Content.Meta
	if n := w.pictures[m.FeatureImage]; n != 0 {
		w.meta("_thumbnail_id", fmt.Sprint(n))
	}
	for _, p := range []struct{ key, value string }{
		{"_yoast_wpseo_title", m.MetaTitle}, {"_yoast_wpseo_metadesc", m.MetaDescription}, {"_yoast_wpseo_canonical", absolute(base, m.Canonical)},
		{"_yoast_wpseo_opengraph-title", m.Open.Title}, {"_yoast_wpseo_opengraph-description", m.Open.Description}, {"_yoast_wpseo_opengraph-image", absolute(base, m.Open.Image)},
		{"_yoast_wpseo_twitter-title", m.X.Title}, {"_yoast_wpseo_twitter-description", m.X.Description}, {"_yoast_wpseo_twitter-image", absolute(base, m.X.Image)},
		{"_firsthand_id", string(whole.Story.ID)}, {"_firsthand_uuid", whole.Story.UUID}, {"_firsthand_language", whole.Story.Language}, {"_firsthand_visibility", whole.Story.Visibility},
		{"_firsthand_picture", absolute(base, m.FeatureImage)}, {"_firsthand_picture_alt", m.FeatureImageAlt}, {"_firsthand_picture_caption", m.FeatureImageCaption}, {"_firsthand_picture_credit", m.FeatureImageCredit},
	} {
		w.meta(p.key, p.value)
	}
}

// absolute is an address with the site's before it, if it begins at its root.
func absolute(base, address string) string {
	if strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "//") {
		return base + address
	}
	return address
}
