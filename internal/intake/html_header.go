package intake

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// What is printed above a story: headline, dek, byline, date, a picture.

var (
	bylineClass = lazy(`(?:^|[\s_-])(?:by-?lines?|authors?|author-?names?|writers?|contributors?|c-byline|post-author|entry-author|posted-by)(?:$|[\s_-])`)
	dekClass    = lazy(`(?:^|[\s_-])(?:dek|deck|excerpt|standfirst|stand-first|sub-?title|sub-?head(?:line|ing)?|article-?summary|summary|strapline|tagline|article-?description|c-dek)(?:$|[\s_-])`)
	// sectionClass is the small line above a headline that names its part of the site.
	sectionClass = lazy(`(?:^|[\s_-])(?:cat-links|kicker|eyebrow|article-tag|primary-tag|section-(?:name|label))(?:$|[\s_])`)
	dateClass    = lazy(`(?:^|[\s_-])(?:date|date-?time|dateline|time-?stamp|timestamp|published|posted|pub-?date|post-?date|entry-?date|publish-?date|article-?date)(?:$|[\s_-])`)
	avatarClass  = lazy(`(?:^|[\s_-])(?:avatar|headshot|author|logo|icon|gravatar|byline|emoji|spinner|pixel)(?:$|[\s_-]|-)`)
)

func classOf(n *html.Node) string {
	class, property := markup.Attr(n, "class"), markup.Attr(n, "itemprop")
	if class == "" && property == "" {
		return ""
	}
	return classWords(class + " " + property)
}

// printedHeader reads what stands above the story, and notes the elements so that the walk leaves
// them out.
func (h *htmlReader) printedHeader() {
	h.printedHeadline()
	h.readLinesBeside()
	from, to := h.headerRange()
	h.readHeader(from, to)
	if len(h.topics) == 0 {
		h.sectionAbove()
	}
	h.headerLines()
	if len(h.Byline) == 0 {
		h.authorBox(from, to)
	}
	h.consumeRests()
}

// readHeader reads the elements of the header by what their classes and names say.
func (h *htmlReader) readHeader(from, to int) {
	for _, n := range h.nodes[from:to] {
		if h.aside(n) || h.consumed[n] || within(n, func(a *html.Node) bool { return h.consumed[a] }) {
			continue
		}
		switch class := classOf(n); {
		case h.Dek == "" && h.isDek(n, class):
			h.Dek = textOf(n)
			h.consumed[n] = true
		case h.isByline(n, class) && !dateElement(n, class):
			if len(h.Byline) == 0 || h.number[n] <= h.firstParagraph() {
				h.printedByline(n)
			}
		case dateElement(n, class):
			h.printedDate(n)
		case dateClass.MatchString(class) && h.dateBetween(n):
		case markup.Is(n, atom.A) && relTag(n) || sectionClass.MatchString(class) && h.number[n] < h.firstParagraph() && lineLike(n) && wordCount(textOf(n)) <= 4:
			h.topics = append(h.topics, textOf(n))
			h.consumed[n] = true
		}
	}
}

// dateElement tells whether an element calls itself a date.
func dateElement(n *html.Node, class string) bool {
	return markup.Is(n, atom.Time) || dateClass.MatchString(class) && runsOn(n) && markup.Find(n, markup.Element(atom.Time)) == nil
}

// dateBetween reads the date that stands between the buttons of an element that calls itself a date.
func (h *htmlReader) dateBetween(n *html.Node) bool {
	var own []string
	for c := range n.ChildNodes() {
		if c.Type == html.TextNode {
			own = append(own, c.Data)
		}
	}
	line := squeeze(strings.Join(own, " "))
	d, ok := parseDateLine(line)
	if !ok || d.when == "" || h.holdsStory(n) {
		return false
	}
	h.page.date(d, line)
	h.consumed[n] = true
	return true
}

// dateAboveLimit is how many elements above a headline a date is looked for.
const dateAboveLimit = 60

// dateAbove reads the date that stands right above the headline.
func (h *htmlReader) dateAbove() {
	if h.headline == nil {
		return
	}
	at := h.number[h.headline]
	for i := at - 1; i >= 0 && i > at-dateAboveLimit && h.Published == "" && h.Updated == ""; i-- {
		n := h.nodes[i]
		named := markup.Is(n, atom.Time) || dateClass.MatchString(classOf(n)) && lineLike(n)
		if named && !h.hidden(n) && !h.consumed[n] && !within(n, markup.Element(atom.Nav, atom.Aside, atom.Footer)) {
			h.printedDate(n)
		}
	}
}

// authorBox takes the byline from a box about the author where the page has no other.
func (h *htmlReader) authorBox(from, to int) {
	for _, n := range h.nodes[from:to] {
		outside := func(a *html.Node) bool {
			r := h.role(a)
			return r == commentRole || r == relatedRole || r == adRole
		}
		if h.isByline(n, classOf(n)) && !h.hidden(n) && !within(n, outside) {
			if h.printedByline(n); len(h.Byline) > 0 {
				return
			}
		}
	}
}

// headerRest is what stands between a byline and a date and says nothing.
var headerRest = lazy(`(?i)^(?:\s|[|•·,:;/–—-]|\b(?:by|on|in|at|and|posted|published|written|updated|last|words|text|story|date|author)\b)*$`)

// consumeRests takes the boxes of byline and date away where nothing else is in them: "By … | …".
func (h *htmlReader) consumeRests() {
	var parents []*html.Node
	for n := range h.consumed {
		parents = append(parents, n.Parent)
	}
	for len(parents) > 0 {
		p := parents[len(parents)-1]
		parents = parents[:len(parents)-1]
		if p == nil || h.consumed[p] || h.story == nil || inside(h.story, p) {
			continue
		}
		if headerRest.MatchString(h.unread(p)) {
			h.consumed[p] = true
			parents = append(parents, p.Parent)
		}
	}
}

// unread is the text of an element without what was read already, as far as it matters.
func (h *htmlReader) unread(n *html.Node) string {
	var b strings.Builder
	var add func(n *html.Node)
	add = func(n *html.Node) {
		for c := range n.ChildNodes() {
			switch {
			case b.Len() > 200:
				return
			case c.Type == html.TextNode:
				b.WriteString(c.Data)
			case c.Type == html.ElementNode && markup.Is(c, atom.Img, atom.Figure, atom.Iframe, atom.Video):
				b.WriteString("picture")
			case c.Type == html.ElementNode && !h.consumed[c] && !invisible(c):
				b.WriteByte(' ')
				add(c)
				b.WriteByte(' ')
			}
		}
	}
	add(n)
	return b.String()
}

func (h *htmlReader) hidden(n *html.Node) bool {
	return invisible(n) || within(n, invisible)
}

// firstParagraph is the number of the first paragraph of the story.
func (h *htmlReader) firstParagraph() int {
	if h.first == nil {
		first := h.findFirst()
		h.first = &first
	}
	return *h.first
}

func (h *htmlReader) findFirst() int {
	if h.story == nil {
		return len(h.nodes)
	}
	for _, n := range h.nodes[h.number[h.story]:] {
		if h.alive[n] && markup.Is(n, atom.P, atom.Div, atom.Blockquote) && tells(n) && bodyLike(textOf(n)) {
			return h.number[n]
		}
	}
	return h.number[h.story]
}

// headerRange gives the elements among which the printed header is looked for: from the headline, or
// from the article that holds the story, to the end of the story.
func (h *htmlReader) headerRange() (from, to int) {
	if h.story == nil {
		return 0, 0
	}
	from = h.number[h.story]
	for a := h.story; a != nil; a = a.Parent {
		if markup.Is(a, atom.Article, atom.Main) {
			from = h.number[a]
			break
		}
	}
	if h.headline != nil {
		from = min(from, h.number[h.headline])
		for a := h.headline; a != nil; a = a.Parent { // a byline may stand above the headline
			if markup.Is(a, atom.Header, atom.Article) {
				from = min(from, h.number[a])
				break
			}
		}
	}
	to = h.number[h.story] + 1
	for n := range h.story.Descendants() {
		if n.Type == html.ElementNode {
			to = h.number[n] + 1
		}
	}
	return min(from, to), to
}

// aside tells whether an element is of a part of the page that speaks of other things.
func (h *htmlReader) aside(n *html.Node) bool {
	if invisible(n) || h.isAside(n) {
		return true
	}
	return within(n, func(a *html.Node) bool { return invisible(a) || a != h.story && h.isAside(a) })
}

func (h *htmlReader) isAside(n *html.Node) bool {
	if n.Type != html.ElementNode || markup.Is(n, atom.Body, atom.Html) {
		return false
	}
	if markup.Is(n, atom.Nav, atom.Aside) || h.never[n] || markup.Is(n, atom.Footer) && h.number[n] > h.firstParagraph() {
		return true
	}
	switch h.role(n) {
	case adRole, commentRole, relatedRole, authorRole, letterRole:
		return true
	case pageRole:
		return !markup.Is(n, atom.Header) && h.headline != nil && !inside(h.headline, n)
	}
	return false
}

func (h *htmlReader) isDek(n *html.Node, class string) bool {
	if h.number[n] > h.firstParagraph() || within(n, markup.Element(atom.Figure)) {
		return false
	}
	named := dekClass.MatchString(class) || strings.Contains(class, "description") && markup.Is(n, atom.P, atom.H2, atom.Div)
	below := h.headline != nil && nextShown(h.headline) == n && h.standsAlone(n)
	described := !below && markup.Is(n, atom.H2, atom.H3, atom.H4) && h.describes(textOf(n))
	if !named && !below && !described || inside(h.story, n) {
		return false
	}
	text := textOf(n)
	words := wordCount(text)
	return words >= 4 && words <= 80 && !dateClass.MatchString(class) && letters(text) != letters(h.Headline) && !isFurniture(text) && !aboutStory(text) && !h.leadsToAuthor(n) && markup.Find(n, markup.Element(atom.Time)) == nil
}

// describes tells whether a line is what the page's metadata says that the story is about.
func (h *htmlReader) describes(line string) bool {
	said := letters(line)
	return said == letters(h.meta.first("og:description")) || said == letters(h.meta.first("description"))
}

// standsAlone tells a line between headline and story from the story's first paragraph, which others follow.
func (h *htmlReader) standsAlone(n *html.Node) bool {
	if markup.Is(n, atom.H2, atom.H3, atom.H4, atom.H5) {
		return nextElement(n) != nil || h.headline.Parent != h.story
	}
	if !markup.Is(n, atom.P, atom.Div) || !lineLike(n) || nextElement(n) == nil && inside(n, h.story) {
		return false
	}
	text := textOf(n)
	if _, _, dated := takeDay(text); dated && wordCount(text) < 16 || aboutStory(text) || leadingByline(n) != nil || h.leadsToAuthor(n) || markup.Find(n, markup.Element(atom.Time)) != nil {
		return false
	}
	for s := n.NextSibling; s != nil; s = s.NextSibling {
		if markup.Is(s, atom.P) || s.Type == html.ElementNode && h.alive[s] && !markup.Is(s, atom.Div, atom.Figure, atom.Section) {
			return false
		}
	}
	return !h.parents[n.Parent] || h.number[n] < h.firstParagraph()
}

// nextShown is the next element that shows something: templates leave boxes empty.
func nextShown(n *html.Node) *html.Node {
	for n = nextElement(n); n != nil && !showsSomething(n); {
		n = nextElement(n)
	}
	return n
}

func nextElement(n *html.Node) *html.Node {
	for n = n.NextSibling; n != nil; n = n.NextSibling {
		if n.Type == html.ElementNode {
			return n
		}
	}
	return nil
}

// printedDate reads a date element; its machine-readable date is exacter than its words.
func (h *htmlReader) printedDate(n *html.Node) {
	text := textOf(n)
	if wordCount(text) > 16 {
		return
	}
	d, ok := parseDateLine(text)
	if machine, exact := machineDate(n); exact {
		d.when, d.ambiguous, ok = machine, false, true
	}
	if !ok {
		return
	}
	around := classOf(n)
	if n.Parent != nil {
		around += " " + classOf(n.Parent)
		if p := lineAround(n); p != "" {
			before, _, _ := strings.Cut(p, text)
			around += " " + strings.ToLower(before)
			d.updated = d.updated || updateLabel.MatchString(before) && !pubLabel.MatchString(lastWords(before))
			if d.first = pubLabel.MatchString(lastWords(before)); d.first {
				d.updated = false
			}
		}
	}
	d.updated = d.updated || !d.first && (strings.Contains(around, "updated") || strings.Contains(around, "modified"))
	h.page.date(d, text)
	h.consumed[n] = true
}

// lineAround is the text of the element that a date stands in, "" if it is more than a line. An
// element of many parts is none, and its text is not put together for each of them.
func lineAround(n *html.Node) string {
	parts := 0
	for c := n.Parent.FirstChild; c != nil; c = c.NextSibling {
		if parts++; parts > 40 {
			return ""
		}
	}
	if text := textOf(n.Parent); wordCount(text) <= 24 {
		return text
	}
	return ""
}

// lastWords are the last words before a date: its own label.
func lastWords(s string) string {
	words := strings.Fields(s)
	return strings.Join(words[max(0, len(words)-2):], " ")
}

// leadImages takes in the pictures between headline and story.
func (h *htmlReader) leadImages() {
	if h.headline == nil || h.story == nil {
		return
	}
	from, _ := h.headerRange()
	to := h.number[h.story]
	for _, n := range h.nodes[min(from, to):to] {
		if r := h.role(n); (r == captionRole || r == creditRole) && n.Parent != nil && len(h.blocks) > 0 && h.blocks[len(h.blocks)-1].Type == Image && !h.aside(n) && !within(n, markup.Element(atom.Figure)) && n.DataAtom != atom.Img {
			h.special(n, r)
			continue
		}
		if !markup.Is(n, atom.Figure, atom.Img) || inside(h.story, n) || h.aside(n) || within(n, func(a *html.Node) bool { return markup.Is(a, atom.Figure) }) {
			continue
		}
		if markup.Is(n, atom.Img) && markup.Attr(n, "width")+markup.Attr(n, "alt")+markup.Attr(n, "srcset") == "" {
			continue
		}
		h.block(n)
	}
	h.flush()
}
