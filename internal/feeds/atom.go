package feeds

import (
	"crypto/sha1"
	"encoding/hex"
	"net/url"
	"time"
)

// Atom writes an Atom 1.0 feed. Content type: application/atom+xml; charset=utf-8. An item without
// any date carries the feed's, and a feed without one the beginning of 1970, since Atom demands one.
func (f Feed) Atom() ([]byte, error) {
	f, err := f.prepare()
	if err != nil {
		return nil, err
	}
	if f.Updated.IsZero() {
		f.Updated = time.Unix(0, 0).UTC()
	}
	w := newXML()
	w.start("feed", "xmlns", "http://www.w3.org/2005/Atom", "xmlns:media", "http://search.yahoo.com/mrss/", "xml:lang", f.Language)
	w.text("id", f.Self)
	w.text("title", f.Title)
	w.text("subtitle", f.Description)
	w.text("updated", atomTime(f.Updated))
	w.empty("link", "rel", "self", "type", "application/atom+xml", "href", f.Self)
	if f.Hub != "" {
		w.empty("link", "rel", "hub", "href", f.Hub)
	}
	w.empty("link", "rel", "alternate", "type", "text/html", "href", f.Link)
	if f.Next != "" {
		w.empty("link", "rel", "next", "type", "application/atom+xml", "href", f.Next)
	}
	w.start("author") // for items without a byline
	w.text("name", f.Title)
	w.end()
	w.text("icon", f.Icon)
	w.text("rights", f.Copyright)
	w.text("generator", f.Generator)
	for _, it := range f.Items {
		it.atom(w, f.Updated)
	}
	w.end()
	return w.bytes(), nil
}

func (it Item) atom(w *xmlWriter, feedUpdated time.Time) {
	w.start("entry", "xml:lang", it.Language)
	w.text("id", it.atomID())
	title := it.Title
	if title == "" {
		title = it.Link // required; what has no title is known by its address
	}
	w.text("title", title)
	w.empty("link", "rel", "alternate", "type", "text/html", "href", it.Link)
	w.text("published", atomTime(it.Published))
	updated := it.Updated
	if updated.IsZero() {
		updated = feedUpdated
	}
	w.text("updated", atomTime(updated))
	for _, a := range it.Authors {
		w.start("author")
		w.text("name", a.Name)
		w.text("uri", a.URL)
		w.end()
	}
	for _, c := range it.Categories {
		w.empty("category", "term", c)
	}
	summary := it.Summary
	if summary == "" && it.HTML == "" {
		summary = title // some text must be there
	}
	w.text("summary", summary)
	if it.Image != nil {
		w.empty("media:content", it.Image.attrs()...)
	}
	w.cdata("content", it.HTML, "type", "html")
	w.end()
}

func atomTime(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}

// atomID is the item's ID if it is an absolute IRI; else a name-based UUID of it, which stays the
// same wherever the site moves.
func (it Item) atomID() string {
	if u, err := url.Parse(it.ID); err == nil && u.Scheme != "" && (u.Host != "" || u.Opaque != "") && asciiURL(it.ID) == it.ID {
		return it.ID
	}
	sum := sha1.Sum([]byte("firsthand feed item " + it.ID))
	sum[6] = sum[6]&0x0f | 0x50
	sum[8] = sum[8]&0x3f | 0x80
	s := hex.EncodeToString(sum[:16])
	return "urn:uuid:" + s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}
