package intake

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
)

// What a site calls itself.

func (h *htmlReader) site() string {
	name := firstOf(h.meta.first("og:site_name"), h.ld.publisher, h.meta.first("application-name", "al:ios:app_name", "apple-mobile-web-app-title"), h.meta.archived)
	if h.ld.publisher != "" && !h.standsAt(name) && h.standsAt(h.ld.publisher) {
		name = h.ld.publisher // the name of a part of the site or of an edition: "World"
	}
	if host := siteAddress.FindStringSubmatch(name); host != nil {
		return h.spelledHost(host[1])
	}
	return name
}

// standsAt tells whether a name and the page's address say the same: "The Daily Courier" at dailycourier.example.
func (h *htmlReader) standsAt(name string) bool {
	u, err := url.Parse(h.URL)
	if err != nil || u.Host == "" {
		return false
	}
	host, _, _ := strings.Cut(strings.TrimPrefix(u.Hostname(), "www."), ".")
	said := strings.TrimPrefix(letters(name), "the")
	return said != "" && host != "" && (strings.Contains(letters(host), said) || strings.Contains(said, letters(host)))
}

// siteAddress is an address where the site's name should be.
var siteAddress = lazy(`(?i)^(?:https?://(?:www\.)?|www\.)([a-z\d-]+)\.[a-z.]{2,10}/?$`)

// spelledHost is the name of a site of which only the address is known, as the page's title or its account elsewhere
// spells it.
func (h *htmlReader) spelledHost(host string) string {
	for word := range strings.FieldsFuncSeq(h.meta.title+" "+h.meta.first("twitter:site")+" "+h.meta.first("application-name"), func(r rune) bool { return strings.ContainsRune(" @|.", r) }) {
		if strings.EqualFold(word, host) && word != strings.ToLower(word) {
			return word
		}
	}
	return capital(host)
}

func (h *htmlReader) fillSite() {
	if h.Site == "" {
		h.Site = h.site()
	}
	if m := titleTail.FindStringSubmatch(h.meta.title); m != nil && h.Site == "" && (sameWords(m[1], h.Headline) || h.Headline != "" && strings.Contains(letters(m[1]), letters(h.Headline))) {
		h.Site = m[2]
	}
	if site, headline, ok := strings.Cut(h.meta.title, ": "); ok && h.Site == "" && sameWords(headline, h.Headline) && wordCount(site) <= 5 {
		h.Site = site
	}
	if h.Site == "" {
		h.Site = h.copyrightSite()
	}
	h.Site = clip(h.Site, 200)
}

// copyrightLine names who owns a page.
var copyrightLine = lazy(`(?i)(?:©|\(c\)|\bcopyright)\s*(?:©|\(c\)|copyright)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?)?\s*(?:by )?([^.|©\d]{3,60}?)\s*(?:\.|\||$|all rights)`)

// copyrightSite is the owner of the page where its title begins or ends with them.
func (h *htmlReader) copyrightSite() string {
	for _, n := range h.nodes[len(h.nodes)*2/3:] {
		if n.FirstChild == nil || n.FirstChild.Type != html.TextNode || len(n.FirstChild.Data) > 400 {
			continue
		}
		if m := copyrightLine.FindStringSubmatch(squeeze(n.FirstChild.Data)); m != nil && h.meta.title != "" {
			if strings.HasPrefix(h.meta.title, m[1]) || strings.HasSuffix(h.meta.title, m[1]) {
				return m[1]
			}
		}
	}
	return ""
}
