package intake

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// printedHeadline chooses among the page's first headings the one that its title repeats, else the
// last one above the story. Where there is none, something else that the title repeats is it.
func (h *htmlReader) printedHeadline() {
	titles := []string{h.meta.first("og:title"), h.ld.headline, h.meta.title}
	found, sure := h.firstHeading(titles)
	if found != nil && h.labelOnly(textOf(found), titles) {
		found = nil
	}
	// A long heading that has most of a title's words is not given up for a line that repeats a part of it.
	if !sure && !(found != nil && wordCount(textOf(found)) >= 6 && slices.ContainsFunc(titles, func(t string) bool { return mostWords(t, textOf(found)) })) {
		if line := h.titledLine(titles); line != nil && (found == nil || h.number[line] > h.number[found] || h.story != nil && h.number[found] > h.firstParagraph()) {
			found = line
		}
	}
	if found == nil {
		return
	}
	h.headline = found
	h.consumed[found] = true
	h.Headline = h.withoutParts(found)
}

var headlineLabelClass = lazy(`(?:^|[\s_-])(?:kicker|eyebrow|label|flag|badge|overline|category|section)(?:$|[\s_-])`)

// withoutParts is the text of a headline without a label before it and a dek in small letters below it.
func (h *htmlReader) withoutParts(n *html.Node) string {
	text := textOf(n)
	for c := range n.ChildNodes() {
		part := ""
		if c.Type == html.ElementNode {
			part = textOf(c)
		}
		switch {
		case part == "" || part == text:
		case strings.HasPrefix(text, part) && headlineLabelClass.MatchString(classOf(c)) && wordCount(part) <= 4 && wordCount(text)-wordCount(part) >= 3:
			text = strings.TrimLeft(strings.TrimPrefix(text, part), " :|–—-")
			if a := markup.Find(c, markup.Element(atom.A)); a != nil && h.saysItsAddress(a) {
				h.topics = append(h.topics, strings.Trim(part, " :|–—-"))
			}
		case strings.HasSuffix(text, part) && (markup.Is(c, atom.Small) || dekClass.MatchString(classOf(c))) && wordCount(part) >= 4 && wordCount(text)-wordCount(part) >= 3:
			text = strings.TrimSpace(strings.TrimSuffix(text, part))
			h.Dek = part
		}
	}
	return text
}

// firstHeading also tells whether the page's title says the same.
func (h *htmlReader) firstHeading(titles []string) (found *html.Node, sure bool) {
	var last, beside *html.Node
	site := h.titleSite(titles)
	for n := range markup.FindAll(h.root, markup.Element(atom.H1)) {
		text := textOf(n)
		if text == "" || wordCount(text) > 60 || sameWords(text, h.site()) || site != "" && sameWords(text, site) || h.hidden(n) {
			continue
		}
		if slices.ContainsFunc(titles, func(t string) bool {
			return sameWords(t, text) || wordCount(text) >= 4 && strings.HasPrefix(t, text)
		}) {
			if within(n, markup.Element(atom.Aside, atom.Footer, atom.Nav)) {
				beside = n
				continue
			}
			return n, true
		}
		if last == nil || h.story != nil && h.number[n] <= h.firstParagraph() {
			last = n
		}
	}
	if last == nil {
		return beside, beside != nil
	}
	return last, false
}

var titleParts = lazy(`\s+[|•·»>–—-]{1,2}\s+|:\s+`)

// titledLine finds what stands above the story and is the page's title, or a part of it; else a heading
// that has most of the title's words.
func (h *htmlReader) titledLine(titles []string) *html.Node {
	if h.story == nil {
		return nil
	}
	first := h.firstParagraph()
	above := h.nodes[:min(first+1, len(h.nodes))]
	var parts []string
	for _, t := range titles {
		if t != "" && !sameWords(t, h.site()) {
			parts = append(append(parts, t), titleParts.Split(t, -1)...)
		}
	}
	site := h.titleSite(titles)
	parts = slices.DeleteFunc(parts, func(s string) bool { return wordCount(s) < 3 || sameWords(s, h.site()) || sameWords(s, site) })
	for _, n := range above {
		if n.FirstChild == nil || invisible(n) || markup.Is(n, atom.Title, atom.Html, atom.Head, atom.Body) || !lineLike(n) || h.hidden(n) || h.leadsHome(n) {
			continue
		}
		text := textOf(n)
		if slices.ContainsFunc(parts, func(p string) bool { return sameWords(p, text) }) {
			return n
		}
	}
	for _, n := range above {
		if markup.Is(n, atom.H2, atom.H3) && !h.hidden(n) && slices.ContainsFunc(titles, func(t string) bool { return mostWords(t, textOf(n)) }) {
			return n
		}
	}
	for _, n := range above {
		named := headlineClass.MatchString(classOf(n)) || strings.EqualFold(markup.Attr(n, "role"), "heading") && markup.Attr(n, "aria-level") == "1"
		if words := wordCount(textOf(n)); named && !markup.Is(n, atom.H1, atom.Time) && lineLike(n) && words >= 3 && words <= 40 && !h.hidden(n) && !h.aside(n) && !sameWords(textOf(n), h.site()) {
			return n
		}
	}
	if found := h.largeLine(above); found != nil {
		return found
	}
	return h.boldAbove(above)
}

// titleSite is what the page's title names beside the headline that the page declares elsewhere: the site.
func (h *htmlReader) titleSite(titles []string) string {
	for _, declared := range titles[:2] {
		for _, cut := range titleParts.FindAllStringSubmatchIndex(h.meta.title, 8) {
			before, after := h.meta.title[:cut[0]], h.meta.title[cut[1]:]
			switch {
			case declared == "":
			case letters(after) == letters(declared):
				return before
			case letters(before) == letters(declared):
				return after
			}
		}
	}
	return ""
}

// leadsHome tells whether a line is nothing but a link to the front page: the name of the site.
func (h *htmlReader) leadsHome(n *html.Node) bool {
	a := n
	if !markup.Is(n, atom.A) {
		if a = markup.Find(n, markup.Element(atom.A)); a == nil || textOf(a) != textOf(n) {
			return false
		}
	}
	u, err := url.Parse(markup.Attr(a, "href"))
	return err == nil && markup.Attr(a, "href") != "" && strings.Trim(u.Path, "/") == "" && u.RawQuery == "" && u.Fragment == ""
}

// headlineClass is the class of a headline that is no heading.
var headlineClass = lazy(`(?:^|[\s_-])(?:headline|hed|(?:entry|post|article|story)-?title)(?:$|\s)`)

// boldAbove is a line in bold right above the byline or the date, on pages without headings.
func (h *htmlReader) boldAbove(above []*html.Node) *html.Node {
	if markup.Find(h.root, markup.Element(atom.H1, atom.H2)) != nil {
		return nil
	}
	for _, n := range above {
		if !markup.Is(n, atom.P, atom.Div, atom.Center) || !lineLike(n) || h.hidden(n) {
			continue
		}
		text := textOf(n)
		bold := markup.Find(n, markup.Element(atom.B, atom.Strong))
		next := nextElement(n)
		if bold == nil || next == nil || textOf(bold) != text || wordCount(text) < 3 || wordCount(text) > 30 {
			continue
		}
		line, _, _ := strings.Cut(strings.TrimSpace(markup.TextOf(next)), "\n")
		if aboutStory(line) {
			return n
		}
	}
	return nil
}

// largeLine is what stands above the story in letters larger than the rest, on pages that are older than
// headings with a meaning.
func (h *htmlReader) largeLine(above []*html.Node) *html.Node {
	var found *html.Node
	size := 4
	for _, n := range above {
		if markup.Is(n, atom.Font) && lineLike(n) && !h.hidden(n) {
			s, err := strconv.Atoi(strings.TrimPrefix(markup.Attr(n, "size"), "+"))
			if strings.HasPrefix(markup.Attr(n, "size"), "+") {
				s += 3
			}
			if words := wordCount(textOf(n)); err == nil && s > size && words >= 3 && words <= 30 && !sameWords(textOf(n), h.site()) {
				found, size = n, s
			}
		}
	}
	return found
}

// readLinesBeside reads the lines of the box that a headline in large letters stands in: a section above it,
// a dek in italics below it.
func (h *htmlReader) readLinesBeside() {
	if !markup.Is(h.headline, atom.Font) {
		return
	}
	for s := h.headline.PrevSibling; s != nil; s = s.PrevSibling {
		if text := textOf(s); s.Type == html.ElementNode && text != "" && runsOn(s) {
			if wordCount(text) <= 4 && allCaps(text) {
				h.topics = append(h.topics, text)
				h.consumed[s] = true
			}
			break
		}
	}
	breaks := 0
	for s := h.headline.NextSibling; s != nil && breaks < 2; s = s.NextSibling {
		if markup.Is(s, atom.Br) {
			breaks++
		}
		text := textOf(s)
		if s.Type != html.ElementNode || text == "" {
			continue
		}
		if italics := markup.Find(s, markup.Element(atom.I, atom.Em, atom.B, atom.Strong)); runsOn(s) && (markup.Is(s, atom.I, atom.Em) || italics != nil && sameWords(textOf(italics), text)) && !aboutStory(text) && h.Dek == "" {
			h.Dek = text
			h.consumed[s] = true
		}
		return
	}
}

// lineLike tells whether an element holds running text only, and not more than a headline's.
func lineLike(n *html.Node) bool {
	size := 0
	for c := range n.ChildNodes() {
		if !runsOn(c) {
			return false
		}
		if c.Type == html.TextNode {
			size += len(c.Data)
		}
	}
	return size < 400
}

// mostWords tells whether a line has most of the words of a title.
func mostWords(title, line string) bool {
	has := map[string]bool{}
	for w := range strings.FieldsSeq(strings.ToLower(line)) {
		has[letters(w)] = true
	}
	all, same := 0, 0
	for w := range strings.FieldsSeq(strings.ToLower(title)) {
		if w = letters(w); len(w) > 2 {
			all++
			if has[w] {
				same++
			}
		}
	}
	return same >= 3 && same*10 >= all*6
}

// labelOnly tells whether a first heading is the name of the site or of a section: the page's title
// ends with it, or has no word of it.
func (h *htmlReader) labelOnly(text string, titles []string) bool {
	if slices.ContainsFunc(titles, func(t string) bool { return sameWords(t, text) }) {
		return false
	}
	if m := titleTail.FindStringSubmatch(h.meta.title); m != nil && sameWords(m[2], text) {
		return true
	}
	if before, _, ok := strings.Cut(h.meta.title, ": "); ok && sameWords(before, text) && h.meta.first("og:title") != "" {
		return true
	}
	declared := titles[0] != "" || titles[1] != "" // <title> alone often names the site only
	return declared && wordCount(text) <= 4 && !slices.ContainsFunc(titles, func(t string) bool { return shareWord(text, t) })
}

// shareWord tells whether two lines have a word of some length in common.
func shareWord(a, b string) bool {
	has := map[string]bool{}
	for _, w := range strings.Fields(strings.ToLower(a)) {
		if w = letters(w); len(w) > 3 {
			has[w] = true
		}
	}
	for _, w := range strings.Fields(strings.ToLower(b)) {
		if has[letters(w)] {
			return true
		}
	}
	return len(has) == 0
}
