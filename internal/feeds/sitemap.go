package feeds

import (
	"path"
	"slices"
	"strings"
	"time"

	"firsthand"
)

// The formats' limits: addresses in one sitemap (and sitemaps in one index), its size, pictures of
// one address, addresses of a news sitemap and how long it names them.
const (
	SitemapURLs  = 50_000
	SitemapBytes = 50 << 20
	SitemapPics  = 1000
	NewsURLs     = 1000
	NewsAge      = 48 * time.Hour
)

const (
	sitemapXMLNS = "http://www.sitemaps.org/schemas/sitemap/0.9"
	xhtmlXMLNS   = "http://www.w3.org/1999/xhtml"
	imageXMLNS   = "http://www.google.com/schemas/sitemap-image/1.1"
	newsXMLNS    = "http://www.google.com/schemas/sitemap-news/0.9"
	sitemapTime  = "2006-01-02T15:04:05.000Z"
)

// URL is one address of a sitemap. What is not absolute is left out.
type URL struct {
	Loc      string
	Modified time.Time // zero: not said
	Images   []string  // addresses of the page's pictures

	Languages []Alternate // where it stands in each language, itself among them; none: in one alone
}

// Alternate is a page in a language (BCP 47), or for readers of any other ("x-default").
type Alternate struct{ Language, Loc string }

// Sitemap writes one urlset. None is NotFound, more than the format allows in number or
// bytes is Invalid.
func Sitemap(urls []URL) ([]byte, error) { return StyledSitemap(urls, "") }

// StyledSitemap is Sitemap for people who open it, too: a browser shows it by the style sheet (XSL) at that address, and
// each picture is named by its file, as Ghost does it.
func StyledSitemap(urls []URL, style string) ([]byte, error) {
	w := newXML()
	w.style(style)
	xhtml := ""
	if slices.ContainsFunc(urls, func(u URL) bool { return len(u.Languages) > 0 }) {
		xhtml = xhtmlXMLNS
	}
	w.start("urlset", "xmlns", sitemapXMLNS, "xmlns:image", imageXMLNS, "xmlns:xhtml", xhtml)
	n := 0
	for _, u := range urls {
		if u.write(w, style != "") {
			n++
		}
	}
	w.end()
	return sitemapResult(w, n, SitemapURLs)
}

func (u URL) write(w *xmlWriter, captions bool) bool {
	loc := cleanURL(u.Loc)
	if loc == "" {
		return false
	}
	w.start("url")
	w.text("loc", loc)
	w.text("lastmod", lastmod(u.Modified))
	for _, a := range u.Languages {
		if other := cleanURL(a.Loc); other != "" && (a.Language == "x-default" || languageTag(a.Language) != "") {
			w.empty("xhtml:link", "rel", "alternate", "hreflang", a.Language, "href", other)
		}
	}
	pics := 0
	for _, image := range u.Images {
		if image = cleanURL(image); image != "" && pics < SitemapPics {
			w.start("image:image")
			w.text("image:loc", image)
			if captions {
				w.text("image:caption", path.Base(image))
			}
			w.end()
			pics++
		}
	}
	w.end()
	return true
}

// SitemapRef is one sitemap of an index.
type SitemapRef struct {
	Loc      string
	Modified time.Time // of what changed last in it; zero: not said
}

// SitemapIndex writes the index of sitemaps, with the address of a style sheet if there is one, under the same limits as Sitemap.
func SitemapIndex(refs []SitemapRef, style string) ([]byte, error) {
	w := newXML()
	w.style(style)
	w.start("sitemapindex", "xmlns", sitemapXMLNS)
	n := 0
	for _, ref := range refs {
		loc := cleanURL(ref.Loc)
		if loc == "" {
			continue
		}
		n++
		w.start("sitemap")
		w.text("loc", loc)
		w.text("lastmod", lastmod(ref.Modified))
		w.end()
	}
	w.end()
	return sitemapResult(w, n, SitemapURLs)
}

func lastmod(t time.Time) string {
	if t = writable(t); t.IsZero() {
		return ""
	}
	return t.Format(sitemapTime)
}

func sitemapResult(w *xmlWriter, n, most int) ([]byte, error) {
	switch {
	case n == 0:
		return nil, firsthand.Errorf(firsthand.NotFound, "There is nothing to put into this sitemap, and an empty one is not valid.")
	case n > most || w.buf.Len() > SitemapBytes:
		return nil, firsthand.Errorf(firsthand.Invalid, "A sitemap holds at most %d addresses and %d MB.", most, SitemapBytes>>20)
	}
	return w.bytes(), nil
}

// News is one story of a news sitemap.
type News struct {
	Loc       string
	Title     string
	Published time.Time
	Language  string // BCP 47; "" for the publication's
}

// NewsSitemap writes the stories published in the two days before now, at most a thousand, in the
// order given. Stories without title, date or language are left out; none at all is NotFound, for
// an empty news sitemap counts as broken.
func NewsSitemap(publication, language string, news []News, now time.Time) ([]byte, error) {
	publication = line(publication)
	if publication == "" {
		return nil, firsthand.Errorf(firsthand.Invalid, "A news sitemap needs the publication's name.")
	}
	w := newXML()
	w.start("urlset", "xmlns", sitemapXMLNS, "xmlns:news", newsXMLNS)
	n := 0
	for _, story := range news {
		age := now.Sub(story.Published)
		loc, title, lang := cleanURL(story.Loc), line(story.Title), newsLanguage(story.Language, language)
		if n == NewsURLs || age < 0 || age > NewsAge || loc == "" || title == "" || lang == "" {
			continue
		}
		n++
		w.start("url")
		w.text("loc", loc)
		w.start("news:news")
		w.start("news:publication")
		w.text("news:name", publication)
		w.text("news:language", lang)
		w.end()
		w.text("news:publication_date", story.Published.UTC().Format(time.RFC3339))
		w.text("news:title", title)
		w.end()
		w.end()
	}
	w.end()
	return sitemapResult(w, n, NewsURLs)
}

// newsLanguage is what the news sitemap takes: two or three lower-case letters, zh-cn or zh-tw.
func newsLanguage(tags ...string) string {
	for _, tag := range tags {
		tag = strings.ToLower(languageTag(tag))
		switch tag {
		case "zh-cn", "zh-tw":
			return tag
		case "zh-hans":
			return "zh-cn"
		case "zh-hant":
			return "zh-tw"
		}
		for i := 0; i <= len(tag); i++ {
			if i == len(tag) || tag[i] == '-' {
				if i == 2 || i == 3 {
					return tag[:i]
				}
				break
			}
		}
	}
	return ""
}
