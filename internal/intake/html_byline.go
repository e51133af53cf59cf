package intake

import (
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

func (h *htmlReader) isByline(n *html.Node, class string) bool {
	rel := strings.ToLower(markup.Attr(n, "rel"))
	return rel == "author" || bylineClass.MatchString(class)
}

// printedByline reads the names out of a byline element: its links where it has some, else its text.
func (h *htmlReader) printedByline(n *html.Node) {
	text := textOf(n)
	if wordCount(text) > 40 || h.holdsStory(n) || inside(h.story, n) {
		return
	}
	names, b, ok := h.namesIn(n)
	if line := n.Parent; inlineElement(n) && !h.consumed[line] && lineLike(line) && wordCount(textOf(line)) <= 40 {
		if all, rest, also := h.namesIn(line); len(all) > len(names) && subset(names, all) {
			n, text, names, b, ok = line, textOf(line), all, rest, also // one of several names in a line
		}
	}
	if len(names) == 0 {
		return
	}
	h.consumed[n] = true
	h.page.byline(bylined{names: names}, text)
	for t := range markup.FindAll(n, markup.Element(atom.Time)) {
		h.printedDate(t)
	}
	if h.Published == "" && ok && b.date.when != "" {
		h.page.date(b.date, text)
	}
}

// namesIn are the names in a byline element, and what else its words say.
func (h *htmlReader) namesIn(n *html.Node) (names []string, b bylined, ok bool) {
	names = h.linkedNames(n)
	b, ok = bylineOf(n, textOf(n))
	told := slices.DeleteFunc(slices.Clone(b.names), notAuthor)
	if ok && len(told) > len(names) && subset(names, told) { // some of them have links
		names = told
	}
	if len(names) == 0 {
		names = markedName(n)
	}
	if cut := picturesBy.FindStringIndex(textOf(n)); cut != nil {
		writers := textOf(n)[:cut[0]]
		names = slices.DeleteFunc(names, func(name string) bool { return !strings.Contains(strings.ToLower(writers), strings.ToLower(name)) })
	}
	return names, b, ok
}

// picturesBy stands before those who made the pictures, in one line with those who wrote.
var picturesBy = lazy(`(?i)\b(?:photo(?:graph)?s?|photography|pictures?|illustrations?|images?|graphics?|video)\s+by\b`)

func subset(some, all []string) bool {
	return !slices.ContainsFunc(some, func(s string) bool { return !slices.Contains(all, s) })
}

// notAuthor tells whether what is spelt like a name is a button: "View All", "Ann Lee's Latest Stories".
func notAuthor(name string) bool { return isFurniture(name) || ownersThing.MatchString(name) }

var ownersThing = lazy(`['’]s\s`)

// linkedNames are the names that a byline element marks or links. Where one of its links leads to an author,
// those that lead elsewhere are buttons; one that leads to the same author again is too ("View all").
func (h *htmlReader) linkedNames(n *html.Node) []string {
	var marked []*html.Node
	toAuthors := false
	for a := range markup.FindAll(n, func(a *html.Node) bool {
		return !h.hidden(a) && markup.Is(a, atom.A) || markup.Attr(a, "itemprop") == "name" || strings.EqualFold(markup.Attr(a, "rel"), "author")
	}) {
		marked = append(marked, a)
		toAuthors = toAuthors || authorLink(a)
	}
	var names, addresses, elsewhere []string
	for _, a := range marked {
		address := markup.Attr(a, "href")
		if toAuthors && address != "" && !authorLink(a) || address != "" && slices.Contains(addresses, address) {
			continue
		}
		name, ok := firstName(a)
		switch {
		case !ok || slices.Contains(names, name):
		case h.leadsAway(address):
			elsewhere = append(elsewhere, name)
		default:
			names = append(names, name)
			addresses = append(addresses, address)
		}
	}
	if len(names) == 0 {
		return elsewhere
	}
	return names
}

// leadsAway tells whether an address is on another site than the page: a search for the author's papers, a
// channel of theirs.
func (h *htmlReader) leadsAway(address string) bool {
	to, err := url.Parse(address)
	here, err2 := url.Parse(h.base)
	return err == nil && err2 == nil && to.Host != "" && here.Host != "" && lastLabels(to.Hostname()) != lastLabels(here.Hostname())
}

// lastLabels are the last two parts of a host's name.
func lastLabels(host string) string {
	labels := strings.Split(host, ".")
	return strings.Join(labels[max(0, len(labels)-2):], ".")
}

// firstName is the first line of an element that is a name.
func firstName(n *html.Node) (string, bool) {
	for _, line := range partedLines(n) {
		name, ok := authorName(strings.TrimPrefix(strings.TrimPrefix(line, "By "), "by "))
		if ok && !notAuthor(name) {
			return name, true
		}
	}
	return "", false
}

// markedName is an author whom the markup calls so and whose name is one word only: a blogger's.
func markedName(n *html.Node) []string {
	marked := func(c *html.Node) bool { return markup.Attr(c, "itemprop") == "name" || markup.HasClass(c, "fn") }
	byAuthor := func(c *html.Node) bool { return markup.Attr(c, "itemprop") == "author" || markup.HasClass(c, "author") }
	name := markup.Find(n, marked)
	if name == nil || markup.Find(n, byAuthor) == nil && !byAuthor(n) && !within(n, byAuthor) {
		return nil
	}
	if text := textOf(name); wordCount(text) == 1 && len(text) >= 3 && len(text) <= 30 && !isFurniture(text) && !roleWord.MatchString(text) && !strings.EqualFold(text, "admin") {
		return []string{text}
	}
	return nil
}

// bylineOf reads the words of a byline element: one of its lines, or all of them.
func bylineOf(n *html.Node, text string) (bylined, bool) {
	lines := partedLines(n)
	for _, line := range lines {
		if b, ok := parseByline(line); ok {
			if d, dated := parseDateLine(lines[len(lines)-1]); dated && b.date.when == "" {
				b.date = d
			}
			return b, true
		}
	}
	if b, ok := parseByline(text); ok {
		return b, true
	}
	if len(lines) > 1 && looksLikeName(lines[0]) {
		return bylineNames(lines[0])
	}
	return bylineNames(text)
}

// partedLines are the lines of a byline element, parted also where one of its elements ends and the next
// begins large with no blank between: "Ann Lee" and "Health Editor". A line that only begins or goes on
// with a list of names is joined to the next.
func partedLines(n *html.Node) []string {
	var b strings.Builder
	var add func(n *html.Node)
	add = func(n *html.Node) {
		for c := range n.ChildNodes() {
			switch {
			case c.Type == html.TextNode:
				if glued(b.String(), c.Data) {
					b.WriteString(parting)
				}
				b.WriteString(c.Data)
			case c.Type != html.ElementNode || invisible(c):
			case inlineElement(c) && c.DataAtom != atom.Br:
				add(c)
			default:
				b.WriteString(parting)
				add(c)
				b.WriteString(parting)
			}
		}
	}
	add(n)
	var lines []string
	open := false
	for line := range strings.SplitSeq(b.String(), parting) {
		if line = squeeze(line); line == "" {
			continue
		}
		if goesWith := listGoesOn.MatchString(line); len(lines) > 0 && (open || goesWith) {
			lines[len(lines)-1] += " " + line
		} else {
			lines = append(lines, line)
		}
		open = listOpen.MatchString(line)
	}
	return lines
}

// parting stands between the parts of an element while they are gathered.
const parting = "\x1e"

var (
	// listOpen and listGoesOn are the ends and beginnings of lines between which a list of names goes on.
	listOpen   = lazy(`(?i)(?:^|\s)(?:by|and|with|&)$|[,:&]$`)
	listGoesOn = lazy(`(?i)^(?:[,&]|and\s)`)
)

// glued tells whether words stand together that no reader sees together: a small letter, or the last of two
// capitals, and a large one of the next element.
func glued(before, after string) bool {
	last, size := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	if !unicode.IsUpper(first) {
		return false
	}
	beforeLast, _ := utf8.DecodeLastRuneInString(before[:len(before)-size])
	return unicode.IsLower(last) || unicode.IsUpper(last) && unicode.IsUpper(beforeLast)
}
