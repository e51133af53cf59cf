package feeds

import (
	"strconv"
	"strings"
	"time"
)

// rssDate is RFC 822 with four digits of year, as RSS has it.
const rssDate = "Mon, 02 Jan 2006 15:04:05 GMT"

// RSS writes RSS 2.0 with the content, dc, atom and media modules. Content type:
// application/rss+xml; charset=utf-8.
func (f Feed) RSS() ([]byte, error) {
	f, err := f.prepare()
	if err != nil {
		return nil, err
	}
	w := newXML()
	w.start("rss", "version", "2.0",
		"xmlns:content", "http://purl.org/rss/1.0/modules/content/",
		"xmlns:dc", "http://purl.org/dc/elements/1.1/",
		"xmlns:atom", "http://www.w3.org/2005/Atom",
		"xmlns:media", "http://search.yahoo.com/mrss/")
	w.start("channel")
	w.text("title", f.Title)
	w.text("link", f.Link)
	if f.Description == "" {
		f.Description = f.Title // the element is required, and may not be empty
	}
	w.text("description", textAsHTML(f.Description))
	w.text("language", f.Language)
	w.text("copyright", f.Copyright)
	f.rssIcon(w)
	w.text("generator", f.Generator)
	w.text("lastBuildDate", rssTime(f.Updated))
	w.empty("atom:link", "href", f.Self, "rel", "self", "type", "application/rss+xml")
	if f.Hub != "" {
		w.empty("atom:link", "href", f.Hub, "rel", "hub")
	}
	if f.Next != "" {
		w.empty("atom:link", "href", f.Next, "rel", "next", "type", "application/rss+xml")
	}
	if f.TTL > 0 {
		w.text("ttl", strconv.Itoa(f.TTL))
	}
	for _, it := range f.Items {
		it.rss(w)
	}
	w.end()
	w.end()
	return w.bytes(), nil
}

// rssIcon writes the feed's picture, if it has one.
func (f Feed) rssIcon(w *xmlWriter) {
	if f.Icon == "" {
		return
	}
	w.start("image")
	w.text("url", f.Icon)
	w.text("title", f.Title)
	w.text("link", f.Link)
	w.end()
}

func (it Item) rss(w *xmlWriter) {
	w.start("item")
	title := it.Title
	if title == "" && it.Summary == "" {
		title = it.Link // one of title and description must be there
	}
	w.text("title", title)
	w.cdata("description", textAsHTML(it.Summary))
	w.text("link", it.Link)
	w.text("guid", it.ID, "isPermaLink", "false")
	for _, c := range it.Categories {
		w.text("category", c)
	}
	for _, a := range it.Authors {
		w.text("dc:creator", a.Name)
	}
	w.text("dc:language", it.Language)
	w.text("pubDate", rssTime(it.Published))
	if it.Updated.After(it.Published) {
		w.text("atom:updated", it.Updated.Format(time.RFC3339))
	}
	if it.Image != nil {
		it.Image.rss(w)
	}
	w.cdata("content:encoded", it.HTML)
	w.end()
}

func (img Image) rss(w *xmlWriter) {
	if img.Alt == "" && img.Credit == "" {
		w.empty("media:content", img.attrs()...)
		return
	}
	w.start("media:content", img.attrs()...)
	w.text("media:description", img.Alt, "type", "plain")
	w.text("media:credit", img.Credit)
	w.end()
}

// attrs are those that media:content has of a picture.
func (img Image) attrs() []string {
	return []string{"url", img.URL, "medium", "image", "type", img.Type, "width", pixels(img.Width), "height", pixels(img.Height)}
}

func rssTime(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(rssDate)
}

func pixels(n int) string {
	if n <= 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// textAsHTML writes plain text for an element that readers take for HTML. Text that reads the same
// either way stays as it is.
func textAsHTML(s string) string {
	if strings.Contains(s, "<") || strings.Contains(s, "&") && strings.Contains(s, ";") {
		return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(s)
	}
	return s
}
