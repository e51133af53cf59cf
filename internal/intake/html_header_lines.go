package intake

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// authorAddress is where the page of an author stands on most sites.
var authorAddress = lazy(`(?i)/(?:authors?|by|people|staff|editors|writers?|contributors?|profiles?|journalists?|reporters?|users?|columnists?)/|/@`)

// headerLines reads the lines between headline and story that no class names: "By X", a date, a name
// that leads to its author.
func (h *htmlReader) headerLines() {
	if h.story == nil {
		return
	}
	from, to := h.headerRange()
	if h.headline != nil {
		from = h.number[h.headline]
	}
	for _, n := range h.nodes[from:max(from, min(to, h.firstParagraph()))] {
		if h.consumed[n] || n.FirstChild == nil || !lineLike(n) || inlineElement(n) && n.DataAtom != atom.A && !(markup.Is(n, atom.Small, atom.Span, atom.I, atom.Em) && !lineLike(n.Parent)) || h.aside(n) || within(n, func(a *html.Node) bool { return h.consumed[a] }) {
			continue
		}
		if text := textOf(n); text == "" || wordCount(text) > 24 {
			continue
		}
		h.headerElement(n)
	}
}

// leadingByline is the part of a line that is a byline, where another part with no blank between follows: a role.
func leadingByline(n *html.Node) *html.Node {
	for c := range n.ChildNodes() {
		if c.Type == html.ElementNode && !invisible(c) {
			if _, ok := parseByline(textOf(c)); ok && c.NextSibling != nil {
				return c
			}
			return nil
		}
	}
	return nil
}

// headerElement reads an element line by line and takes it away if all of it was understood.
func (h *htmlReader) headerElement(n *html.Node) {
	if c := leadingByline(n); c != nil && len(h.Byline) == 0 {
		b, _ := parseByline(textOf(c))
		h.page.byline(b, textOf(c))
		h.consumed[c] = true
		h.datesBeside(c)
		if rest := squeeze(h.unread(n)); wordCount(rest) <= 6 && roleWord.MatchString(rest) || headerRest.MatchString(rest) {
			h.consumed[n] = true
		}
		return
	}
	understood := true
	for _, line := range h.headerTexts(n) {
		b, by := parseByline(line)
		if !by {
			b, by = nameAndDate(line)
		}
		if !by {
			b, by = nameAndRole(line)
		}
		d, date := parseDateLine(line)
		if place, day, ok := strings.Cut(line, " | "); ok && !date && wordCount(place) <= 3 {
			d, date = parseDateLine(day)
		}
		switch {
		case by && len(h.Byline) == 0:
			h.page.byline(b, line)
		case by && h.Published == "" && b.date.when != "":
			h.page.date(b.date, line)
		case date && (h.Published == "" || d.updated):
			h.page.date(d, line)
		case len(h.Byline) == 0 && looksLikeName(line) && h.leadsToAuthor(n):
			h.Byline = []string{line}
		default:
			understood = understood && (by || date || isFurniture(line) || roleWord.MatchString(line) && wordCount(line) <= 6)
		}
	}
	if understood {
		h.consumed[n] = true
	}
}

// datesBeside reads the dates that stand in one line with a byline, each in an element of its own.
func (h *htmlReader) datesBeside(byline *html.Node) {
	for c := byline.NextSibling; c != nil; c = c.NextSibling {
		if d, ok := parseDateLine(textOf(c)); ok && c.Type == html.ElementNode && !invisible(c) && (h.Published == "" || d.updated) {
			h.page.date(d, textOf(c))
			h.consumed[c] = true
		}
	}
}

// headerTexts are the lines of an element, each as it stands, or in the parts that its elements make of it where
// one of them is a date: "Town Hall" and "December 14, 2016".
func (h *htmlReader) headerTexts(n *html.Node) []string {
	lines := partedLines(n)
	var parts []string
	if len(lines) != 1 {
		return lines
	}
	if _, whole := parseDateLine(lines[0]); whole || aboutStory(lines[0]) {
		return lines
	}
	dates := 0
	for c := range n.ChildNodes() {
		text := textOf(c)
		if c.Type == html.TextNode {
			text = squeeze(c.Data)
		}
		if text == "" || c.Type == html.ElementNode && invisible(c) {
			continue
		}
		if _, ok := parseDateLine(text); ok && c.Type == html.ElementNode {
			dates++
		}
		parts = append(parts, text)
	}
	if dates == 1 {
		return parts
	}
	return lines
}

func (h *htmlReader) leadsToAuthor(n *html.Node) bool {
	return authorLink(n) || markup.Find(n, authorLink) != nil
}

func authorLink(n *html.Node) bool {
	return markup.Is(n, atom.A) && (authorAddress.MatchString(markup.Attr(n, "href")) || strings.Contains(strings.ToLower(markup.Attr(n, "rel")), "author"))
}

// machineDate is the exact date in an element's attributes: of <time>, of <abbr> on old blogs, of microdata.
func machineDate(n *html.Node) (string, bool) {
	for _, key := range []string{"datetime", "content", "title"} {
		if value := markup.Attr(n, key); len(value) >= 8 {
			if when, ok := readDay(value); ok {
				return when, true
			}
		}
	}
	return "", false
}

// markedDate is the date that the page's microdata or microformat calls that of publication.
func (h *htmlReader) markedDate() string {
	for _, n := range h.nodes {
		if markup.Attr(n, "itemprop") == "datePublished" || markup.Is(n, atom.Abbr) && markup.HasClass(n, "published") {
			if when, ok := machineDate(n); ok {
				return when
			}
		}
	}
	return ""
}
