package site

import (
	"html"
	"strings"

	"firsthand/internal/publication"
)

// linkTypes are how heads name the formats of feeds.
var linkTypes = map[publication.Format]string{publication.FormatRSS: "application/rss+xml", publication.FormatAtom: "application/atom+xml", publication.FormatJSON: "application/feed+json"}

// feedLinks name the feeds in a head: the site's own, and those of what the page shows in each format.
func (r *request) feedLinks(b *strings.Builder, h head) {
	link := func(title, address string, format publication.Format) {
		b.WriteString(`    <link rel="alternate" type="` + linkTypes[format] + `" title="` + html.EscapeString(title) + `" href="` + html.EscapeString(r.view.Absolute(address)) + "\">\n")
	}
	all := func(title, feed string) {
		base := strings.TrimSuffix(feed, publication.FeedPath("", publication.FormatRSS))
		for _, format := range publication.Formats {
			link(title, publication.FeedPath(base, format), format)
		}
	}
	title := r.view.Settings.Title
	own := r.view.Settings.Routing().Feed()
	switch {
	case own == "":
	case h.feed == own:
		all(title, own)
	default:
		link(title, own, publication.FormatRSS)
	}
	if h.feed != "" && h.feed != own {
		all(h.title, h.feed)
	}
	if h.said != "" {
		all(h.title+" – "+r.view.Words().Title.Quotes, h.said)
	}
}
