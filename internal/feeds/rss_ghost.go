package feeds

import "strconv"

// GhostRSS writes the feed as Ghost 6.65 does (core/frontend/services/rss): programs that were made for one site's feed
// find everything where it was. An item's Summary is HTML here, and its ID is the guid as it was.
func (f Feed) GhostRSS() ([]byte, error) {
	f, err := f.prepare()
	if err != nil {
		return nil, err
	}
	w := newXML()
	w.start("rss", "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:content", "http://purl.org/rss/1.0/modules/content/",
		"xmlns:atom", "http://www.w3.org/2005/Atom", "version", "2.0", "xmlns:media", "http://search.yahoo.com/mrss/")
	w.start("channel")
	w.cdata("title", f.Title)
	w.cdata("description", f.Description)
	w.text("link", f.Link)
	f.rssIcon(w)
	w.text("generator", f.Generator)
	w.text("lastBuildDate", rssTime(f.Updated))
	w.empty("atom:link", "href", f.Self, "rel", "self", "type", "application/rss+xml")
	if f.Hub != "" {
		w.empty("atom:link", "href", f.Hub, "rel", "hub")
	}
	if f.TTL > 0 {
		w.text("ttl", strconv.Itoa(f.TTL))
	}
	for _, it := range f.Items {
		it.ghostRSS(w)
	}
	size := 64
	for _, item := range f.Written {
		size += len(item)
	}
	w.buf.Grow(size)
	for _, item := range f.Written {
		w.buf.WriteString(item)
	}
	w.end()
	w.end()
	return w.bytes(), nil
}

// GhostRSS writes an item as it stands in such a feed, for Feed.Written.
func (it Item) GhostRSS() (string, error) {
	it, err := it.prepare()
	if err != nil {
		return "", err
	}
	w := &xmlWriter{open: []string{"rss", "channel"}}
	it.ghostRSS(w)
	return w.buf.String(), nil
}

func (it Item) ghostRSS(w *xmlWriter) {
	w.start("item")
	w.cdata("title", it.Title)
	w.cdata("description", it.Summary)
	w.text("link", it.Link)
	w.text("guid", it.ID, "isPermaLink", "false")
	for _, c := range it.Categories {
		w.cdata("category", c)
	}
	if len(it.Authors) > 0 {
		w.cdata("dc:creator", it.Authors[0].Name)
	}
	w.text("pubDate", rssTime(it.Published))
	if it.Image != nil {
		w.empty("media:content", "url", it.Image.URL, "medium", "image")
	}
	if it.HTML == "" {
		w.empty("content:encoded") // as of what is for members alone
	}
	w.cdata("content:encoded", it.HTML)
	w.end()
}
