package intake

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/facts"
	"firsthand/internal/markup"
)

// metadata are the page's <meta> elements, by lower-case name or property, and its <title>.
type metadata struct {
	values    map[string][]string
	title     string
	canonical string
	base      string
	language  string
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
	a, b = strings.ToLower(lettersOnly(a)), strings.ToLower(lettersOnly(b))
	return a == b || len(a) > 20 && strings.HasPrefix(b, a) || len(b) > 20 && strings.HasPrefix(a, b)
}

var notLetters = lazy(`[^\p{L}\p{N}]+`)

func lettersOnly(s string) string { return notLetters.ReplaceAllString(s, "") }

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

// publishedNames are the <meta> elements that hold a date of publication, the surest first.
var publishedNames = []string{
	"article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
	"pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "dc.date.issued", "dcterms.issued", "dcterms.created",
	"dc.date", "dcterms.date", "article.published", "cxenseparse:recs:publishtime", "date",
}

func (h *htmlReader) fillDate() {
	meta, _ := readDay(h.meta.first(publishedNames...))
	if meta == "" {
		meta = h.markedDate()
	}
	ld, _ := readDay(h.ld.published)
	declared := exacter(firstOf(meta, ld), ld)
	if ld != "" && day(ld) < day(declared) {
		declared = ld // the later one is often that of a new version
	}
	if h.Published == "" && declared == "" {
		h.dateAbove()
	}
	if h.Updated == "" && sameClock(h.Published, h.ld.modified) && len(h.ld.published) > 16 && h.ld.published[:16] < h.Published[:16] {
		h.Updated, h.Published = h.Published, "" // the printed time is that of the change
	}
	switch {
	case h.Published == "":
		h.Published = declared
		if meta != "" && ld != "" && day(meta) != day(ld) {
			h.warn("The page's metadata gives %s and its JSON-LD %s as the date of publication; the earlier one is used.", meta, ld)
		}
	case declared != "" && day(declared) != day(h.Published) && !nextDay(declared, h.Published) && !moment(declared).Equal(moment(h.Published)):
		h.warn("The page's metadata has another date, %s; %s.", declared, printedWins)
	default:
		h.Published = exacter(h.Published, declared)
	}
	h.fillUpdated()
}

func (h *htmlReader) fillUpdated() {
	meta, _ := readDay(h.meta.first("article:modified_time", "og:article:modified_time", "og:updated_time", "lastmod", "last-modified"))
	ld, _ := readDay(h.ld.modified)
	updated := exacter(firstOf(meta, ld), ld)
	if h.Updated != "" {
		h.Updated = exacter(h.Updated, updated)
	} else if updated != h.Published {
		h.Updated = updated
	}
}

// zoned tells whether a date says at which moment, wherever one is.
func zoned(date string) bool { return len(date) > len("2006-01-02T15:04:05") }

// exacter is the second of two dates where it is the first one told more exactly: a time on the same day, a
// zone, the seconds.
func exacter(a, b string) string {
	sameDay := len(a) >= 10 && day(a) == day(b)
	switch {
	case sameDay && len(b) > len(a) && !zoned(a):
		return b
	case zoned(a) && zoned(b) && sameClock(a, b):
		return b // the same on the clock: people write the winter's zone all year
	case zoned(a) && zoned(b) && moment(b).Sub(moment(a)).Abs() < time.Minute && strings.HasSuffix(a[:19], ":00"):
		return b
	}
	return a
}

// sameClock tells whether two dates show the same on the calendar and on the clock.
func sameClock(a, b string) bool { return len(a) > 16 && len(b) > 16 && a[:16] == b[:16] }

// moment is the point in time that a date means, as exactly as it says.
func moment(s string) time.Time {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t
		}
	}
	return time.Time{}
}

func day(s string) string { return s[:min(10, len(s))] }

// nextDay tells whether two dates may be the same moment in two time zones.
func nextDay(a, b string) bool {
	x, y := facts.DayOf(a), facts.DayOf(b)
	return !x.IsZero() && !y.IsZero() && x.Sub(y).Abs().Hours() <= 24 && (len(a) > 10) != (len(b) > 10)
}

func (h *htmlReader) site() string {
	name := firstOf(h.meta.first("og:site_name"), h.ld.publisher, h.meta.first("application-name", "al:ios:app_name", "apple-mobile-web-app-title"))
	if host := siteAddress.FindStringSubmatch(name); host != nil {
		return h.spelledHost(host[1])
	}
	return name
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

// metaTopics are the topics that are not printed: the tags of the publishing system, then keywords.
func (h *htmlReader) metaTopics() []string {
	if tags := h.meta.values["article:tag"]; len(tags) > 0 {
		return splitKeywords(tags)
	}
	if len(h.ld.keywords) > 0 {
		return splitKeywords(h.ld.keywords)
	}
	return splitKeywords([]string{h.meta.first("news_keywords", "parsely-tags", "sailthru.tags", "keywords")})
}

// machineTag is a keyword that programs read: "clip_inline", "type:gallery", a date.
var machineTag = lazy(`^\S*(?:\pL[_:]\pL)\S*$|^[\d/.\- ]+$`)

func splitKeywords(list []string) []string {
	var out []string
	for _, s := range list {
		for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == ';' || r == '|' }) {
			if part = squeeze(part); part != "" && len(out) < 30 && !machineTag.MatchString(part) {
				out = append(out, part)
			}
		}
	}
	return out
}
