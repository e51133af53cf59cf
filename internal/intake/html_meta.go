package intake

import (
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// metadata are the page's <meta> elements, by lower-case name or property, and its <title>.
type metadata struct {
	values    map[string][]string
	title     string
	canonical string
	base      string
	language  string
	archived  string // the site's name where an archive kept it in an attribute that browsers do not read
}

// maxMeta is how many <meta> elements are read.
const maxMeta = 500

func readMeta(root *html.Node) metadata {
	m := metadata{values: map[string][]string{}}
	count := 0
	for n := range root.Descendants() {
		switch {
		case markup.Is(n, atom.Html):
			m.language = markup.Attr(n, "lang")
		case markup.Is(n, atom.Title) && m.title == "" && n.FirstChild != nil:
			m.title = squeeze(n.FirstChild.Data)
		case markup.Is(n, atom.Base) && m.base == "":
			m.base = strings.TrimSpace(markup.Attr(n, "href"))
		case markup.Is(n, atom.Link) && strings.EqualFold(markup.Attr(n, "rel"), "canonical") && m.canonical == "":
			m.canonical = strings.TrimSpace(markup.Attr(n, "href"))
		case markup.Is(n, atom.Meta) && count < maxMeta:
			count++
			content := squeeze(markup.Attr(n, "content"))
			if content == "" {
				m.keepArchived(n)
				continue
			}
			for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
				if name := strings.ToLower(strings.TrimSpace(markup.Attr(n, key))); name != "" {
					m.values[name] = append(m.values[name], clip(content, 1000))
				}
			}
		}
	}
	return m
}

// keepArchived reads the site's name from the attribute in which some archives keep what was the content. Their
// other values are not declared by the page as it stands.
func (m *metadata) keepArchived(n *html.Node) {
	if markup.Attr(n, "name") == "og:site_name" && m.archived == "" {
		m.archived = clip(squeeze(markup.Attr(n, "value")), 200)
	}
}

// first gives the first value of the first name that has one.
func (m metadata) first(names ...string) string {
	for _, name := range names {
		if list := m.values[name]; len(list) > 0 {
			return list[0]
		}
	}
	return ""
}

// addresses settles where the page stands and what relative addresses are relative to.
func (h *htmlReader) addresses(o Options) {
	for _, candidate := range []string{h.meta.canonical, h.meta.first("og:url"), h.ld.url} {
		candidate = markup.Absolute(o.URL, candidate)
		if u, err := url.Parse(candidate); err == nil && u.IsAbs() && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https") && len(candidate) <= maxLabel {
			h.URL = candidate
			break
		}
	}
	h.base = h.URL
	if o.URL != "" {
		h.base = o.URL
	}
	if h.meta.base != "" {
		h.base = markup.Absolute(h.base, h.meta.base)
	}
	h.LeadImage = h.address(h.meta.first("og:image", "og:image:url", "twitter:image", "twitter:image:src"))
	if h.LeadImage == "" {
		h.LeadImage = h.address(h.ld.image)
	}
	h.Language = language(h.meta, h.ld)
}

// address is a safe, absolute address of something that the page loads, "" if it is none.
func (h *htmlReader) address(src string) string {
	clean, ok := markup.SafeSrc(src)
	if !ok {
		return ""
	}
	if clean = absolute(h.base, clean); len(clean) > maxLabel {
		return ""
	}
	return clean
}

var languageTag = lazy(`^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$`)

func language(m metadata, ld article) string {
	for _, tag := range []string{m.language, m.first("content-language"), m.first("og:locale"), ld.language} {
		if tag = strings.ReplaceAll(strings.TrimSpace(tag), "_", "-"); languageTag.MatchString(tag) {
			return languageCase(tag)
		}
	}
	return ""
}

// languageCase writes a language tag as the standard does: en-GB, zh-Hant.
func languageCase(tag string) string {
	parts := strings.Split(strings.ToLower(tag), "-")
	for i, part := range parts[1:] {
		switch len(part) {
		case 2:
			parts[i+1] = strings.ToUpper(part)
		case 4:
			parts[i+1] = capital(part)
		}
	}
	return strings.Join(parts, "-")
}

// fillFromMetadata completes from metadata what is not printed, and says where metadata and print
// disagree. What is printed wins: readers have seen it.
func (h *htmlReader) fillFromMetadata() {
	h.fillHeadline()
	h.fillByline()
	h.fillDate()
	h.fillSite()
	if len(h.topics) == 0 {
		h.topics = append(h.topics, h.metaTopics()...)
	}
}

var titleTail = lazy(`^(.{8,}?)\s+(?:[|•·»>]|[-–—]{1,2})\s+([^|]{2,60})$`)

func (h *htmlReader) fillHeadline() {
	meta := h.meta.first("og:title", "twitter:title")
	if h.Headline == "" {
		h.Headline = firstOf(h.ld.headline, meta, h.meta.title)
		if m := titleTail.FindStringSubmatch(h.Headline); m != nil && (h.Headline == h.meta.title || h.Headline == meta) {
			h.Headline = m[1]
		}
	} else if h.ld.headline != "" && !sameWords(h.ld.headline, h.Headline) && !sameWords(withoutTails(h.ld.headline), h.Headline) {
		h.warn("The page's JSON-LD has another headline, “%s”; %s.", clip(h.ld.headline, 200), printedWins)
	} else if title := withoutSite(meta, h.site()); title != "" && (!sameWords(title, h.Headline) && !mostWords(title, h.Headline) && !mostWords(h.Headline, title) || muchLonger(h.Headline, title)) {
		h.warn("The page's metadata has another headline, “%s”; %s.", clip(title, 200), printedWins)
	}
	h.Headline = clip(h.Headline, maxLine-1)
	h.Dek = clip(h.Dek, maxLine-1)
}

// muchLonger tells whether a headline goes on for a good deal where a title that is not cut short ends.
func muchLonger(headline, title string) bool {
	cut := strings.HasSuffix(title, "…") || strings.HasSuffix(title, "...")
	return !cut && strings.HasPrefix(letters(headline), letters(title)) && wordCount(headline)-wordCount(title) >= 4
}

// printedWins is why metadata that disagrees with the page is not used.
const printedWins = "the printed one is used, since that is what readers see"

// withoutSite is a title without the site's name behind it.
func withoutSite(title, site string) string {
	if m := titleTail.FindStringSubmatch(title); m != nil && sameWords(m[2], site) {
		return m[1]
	}
	return title
}

// withoutTails is a title without all the names that sites put behind it.
func withoutTails(title string) string {
	for range 3 {
		m := titleTail.FindStringSubmatch(title)
		if m == nil {
			break
		}
		title = m[1]
	}
	return title
}

// sameWords compares two lines by their letters; one may be cut short by the other.
func sameWords(a, b string) bool {
	a, b = letters(a), letters(b)
	return a == b || len(a) > 20 && strings.HasPrefix(b, a) || len(b) > 20 && strings.HasPrefix(a, b)
}

func firstOf(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}

func (h *htmlReader) fillByline() {
	var declared []string
	names := append(slices.Clone(h.ld.authors), h.meta.values["author"]...)
	for _, key := range []string{"article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"} {
		names = append(names, h.meta.first(key))
	}
	for _, name := range names {
		name = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(name, "By "), "by "))
		if name == "" || strings.Contains(name, "://") || strings.EqualFold(name, h.site()) || len(name) > 100 {
			continue
		}
		if b, ok := bylineNames(name); ok {
			declared = append(declared, b.names...)
		} else if len(h.ld.authors) > 0 {
			declared = append(declared, name)
		}
		if len(h.ld.authors) == 0 || len(declared) >= len(h.ld.authors) {
			break
		}
	}
	if len(h.Byline) == 0 {
		h.page.byline(bylined{names: declared}, "")
		return
	}
	if h.agreeOn(declared) {
		return
	}
	if len(declared) > 0 {
		h.warn("The page's metadata names another author, %s; %s.", strings.Join(declared, ", "), printedWins)
	}
}

// agreeOn tells whether print and metadata name the same author. A declared name that the print runs together
// with an agency's is taken as it is declared.
func (h *htmlReader) agreeOn(declared []string) bool {
	agree := false
	for i, printed := range h.Byline {
		for _, name := range declared {
			if rest, ok := strings.CutPrefix(printed, name+" "); ok && min(wordCount(name), wordCount(rest)) > 1 && !slices.Contains(h.Byline, name) {
				h.Byline[i], printed = name, name
			}
			agree = agree || sameWords(name, printed)
		}
	}
	return agree
}
