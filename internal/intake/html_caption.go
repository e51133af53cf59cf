package intake

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// Pictures with the words under them, in <figure> and outside.

// figure reads pictures with their caption and credit; other figures are what is in them.
func (h *htmlReader) figure(n *html.Node) {
	if h.bookmark(n) {
		return
	}
	caption := markup.Find(n, markup.Element(atom.Figcaption))
	var pictures []*html.Node
	for img := range markup.FindAll(n, markup.Element(atom.Img)) {
		pictures = append(pictures, img)
	}
	other := markup.Find(n, markup.Element(atom.Blockquote, atom.Iframe, atom.Video, atom.Audio, atom.Table, atom.Pre))
	if len(pictures) == 0 || other != nil {
		h.children(n)
		h.flush()
		return
	}
	before, first := len(h.blocks), block{}
	for i, img := range pictures {
		h.image(img, caption)
		if last := len(h.blocks) - 1; i == 0 && last >= before && h.blocks[last].Type == Image {
			first = h.blocks[last]
		}
		caption = nil
		if last := len(h.blocks) - 1; i > 0 && last > before && h.blocks[last].words() == "" && h.blocks[last].Credit == "" {
			h.blocks[last].inlines, h.blocks[last].Credit = first.inlines, first.Credit
		}
	}
	if len(h.blocks) > before {
		h.besideCaption(n)
		h.bareCaption(n)
	}
}

// bareCaption takes the words of a figure that has no element for its caption.
func (h *htmlReader) bareCaption(n *html.Node) {
	b := &h.blocks[len(h.blocks)-1]
	if b.Type != Image || b.words() != "" || b.Credit != "" || markup.Find(n, markup.Element(atom.Figcaption, atom.Ul, atom.H2, atom.H3)) != nil {
		return
	}
	if words := wordCount(textOf(n)); words > 0 && words <= maxCaption && !isFurniture(textOf(n)) {
		h.captionLines(b, markup.TextOf(n))
	}
}

// besideCaption takes a credit that stands in the figure, outside the caption.
func (h *htmlReader) besideCaption(n *html.Node) {
	b := &h.blocks[len(h.blocks)-1]
	if b.Type != Image || b.Credit != "" {
		return
	}
	var words strings.Builder
	var add func(n *html.Node)
	add = func(n *html.Node) {
		for c := range n.ChildNodes() {
			switch {
			case c.Type == html.TextNode:
				words.WriteString(c.Data)
			case c.Type == html.ElementNode && c.DataAtom != atom.Figcaption && !invisible(c):
				words.WriteByte(' ')
				add(c)
			}
		}
	}
	add(n)
	text := squeeze(words.String())
	if credits, caption := parseCaption(text); len(credits) > 0 && caption != "" && b.words() == "" {
		b.Credit, b.inlines = strings.Join(credits, "; "), plain(caption)
	} else if credits, _, ok := parseCredit(text); ok {
		b.Credit = strings.Join(credits, "; ")
	} else if plausibleCredit(text) && (strings.Contains(text, "/") || looksLikeName(text)) {
		b.Credit = cleanCredit(text)
	}
}

// bookmark reads a card that points to another page.
func (h *htmlReader) bookmark(n *html.Node) bool {
	if !markup.HasClass(n, "kg-bookmark-card") {
		return false
	}
	title := markup.Find(n, func(c *html.Node) bool { return markup.HasClass(c, "kg-bookmark-title") })
	a := markup.Find(n, markup.Element(atom.A))
	if title == nil || a == nil || h.link(a) == "" {
		return false
	}
	h.add(relatedBlock(Related{Title: textOf(title), URL: h.link(a)}))
	return true
}

// captionBelow gives words that stand below a picture, outside a figure, to the picture.
func (h *htmlReader) captionBelow(n *html.Node) bool {
	last := len(h.blocks) - 1
	if markup.Find(n, markup.Element(atom.Img, atom.Iframe, atom.Video)) != nil {
		return false
	}
	if last < 0 || h.blocks[last].Type != Image || h.blocks[last].words() != "" {
		h.dropNode(n)
		return true
	}
	h.caption(&h.blocks[last], n)
	return true
}

// caption parts the words under a picture into caption and credit.
func (h *htmlReader) caption(b *block, n *html.Node) {
	isCredit := func(c *html.Node) bool {
		return c.Type == html.ElementNode && (h.role(c) == creditRole || c != n && bylineClass.MatchString(classOf(c)) && wordCount(textOf(c)) <= 10)
	}
	credit := markup.Find(n, isCredit)
	if credit == nil {
		credit = nameInItalics(n)
	}
	if isCredit(n) && credit == nil {
		credit = n
	}
	if credit != nil {
		b.Credit = cleanCredit(textOf(credit))
		if credit == n {
			return
		}
		credit.Parent.RemoveChild(credit)
	}
	for a := range markup.FindAll(n, markup.Element(atom.A)) {
		if isFurniture(textOf(a)) {
			a.Parent.RemoveChild(a)
			break
		}
	}
	var w inlineWriter
	w.add(n, nil, h.base)
	inlines := w.take()
	if b.Credit == "" {
		b.Credit, inlines = creditLines(inlines)
	}
	text := squeeze(inlineText(inlines))
	if b.Credit == "" {
		if credits, rest := parseCaption(text); len(credits) > 0 {
			b.Credit = strings.Join(credits, "; ")
			inlines = plain(rest)
		}
	}
	if lead := captionLead.FindString(inlineText(inlines)); lead != "" {
		inlines = trimInlines(cutInlines(inlines, utf8.RuneCountInString(lead), utf8.RuneCountInString(inlineText(inlines))))
	}
	if b.Credit != "" && courtesy.MatchString(text) {
		b.Credit = courtesy.FindString(text) + strings.TrimPrefix(b.Credit, courtesy.FindString(text))
	}
	b.inlines = inlines
}

// creditLines takes the lines of a caption that are nothing but a credit.
func creditLines(list []document.Inline) (credit string, rest []document.Inline) {
	lines := splitLines(list)
	if len(lines) < 2 {
		return "", list
	}
	for _, line := range lines {
		text := squeeze(inlineText(line))
		if who, ok := creditOf(text); credit == "" && (ok || bareCredit.MatchString(text)) {
			credit = strings.Join(splitCredits(firstOf(who, text)), "; ")
			continue
		}
		if len(rest) > 0 {
			rest = append(rest, document.Inline{Kind: document.BreakInline})
		}
		rest = append(rest, line...)
	}
	if credit == "" || len(rest) == 0 {
		return "", list
	}
	return credit, rest
}

// captionLead is what some pages print before the words under a picture.
var captionLead = lazy(`^(?i:(?:toggle|hide|show) caption\s+|(?:image|photo|picture|media) caption\b\s*[:,]?\s*|(?:image|picture|caption)\s?:\s+)`)

// courtesy is part of a credit in a caption: who gave a picture has not taken it.
var courtesy = lazy(`\b[Cc]ourtesy (?:of )?`)

// nameInItalics is the end of a caption that names somebody, set apart from the sentences before it.
func nameInItalics(n *html.Node) *html.Node {
	last := n.LastChild
	for last != nil && markup.Blank(last) {
		last = last.PrevSibling
	}
	if last == nil || !markup.Is(last, atom.Em, atom.I, atom.Small, atom.Span, atom.Cite) {
		return nil
	}
	before := ""
	for c := last.PrevSibling; c != nil; c = c.PrevSibling {
		before = textOf(c) + " " + before
	}
	text := textOf(last)
	who, _, _ := strings.Cut(text, " for ")
	apart := sentenceEnd(before) || markup.Is(last, atom.Small, atom.Cite) || markup.Is(last, atom.Span) && bareCredit.MatchString(text)
	if !apart || before == "" || sentenceEnd(text) || !looksLikeName(who) && !strings.Contains(text, "/") || !plausibleCredit(text) {
		return nil
	}
	return last
}

var creditLead = lazy(`(?i)^(?:via|credits?|photo(?:graph)?s?|images?|pictures?|source)\b[\s:.…–—-]*(?:by|via|credit|courtesy of)?[\s:.…–—-]*`)

// cleanCredit is what an element says that is a credit by its class: without brackets and labels.
func cleanCredit(text string) string {
	if m := bracketed.FindStringSubmatch(text); m != nil {
		text = m[1]
	}
	if who, ok := creditOf(text); ok {
		text = who
	}
	if rest := strings.TrimLeft(creditLead.ReplaceAllString(text, ""), " .:…"); rest != "" {
		text = rest
	}
	return strings.Join(splitCredits(text), "; ")
}

// pictureBox tells whether a box that readability threw away is a picture with its caption.
func (h *htmlReader) pictureBox(n *html.Node) bool {
	if h.role(n) != storyRole {
		return false
	}
	picture, words := false, 0
	var look func(n *html.Node)
	look = func(n *html.Node) {
		for c := range n.ChildNodes() {
			switch {
			case c.Type == html.TextNode:
				words += wordCount(c.Data)
			case c.Type != html.ElementNode || invisible(c) || c.DataAtom == atom.Figcaption:
			case c.DataAtom == atom.Img:
				picture = picture || (pixels(c, "width") >= 200 || pixels(c, "width") == 0) && !avatarClass.MatchString(classOf(c))
			default:
				if r := h.role(c); r == storyRole || r == captionRole && markup.Find(c, markup.Element(atom.Img)) != nil {
					look(c)
				} else if r != captionRole && r != creditRole {
					words += 100
				}
			}
		}
	}
	look(n)
	return picture && words <= 3
}

// maxCaption is how many words the lines below a picture have together.
const maxCaption = 60

// pictureDiv reads a box that holds a picture and the lines below it, whatever its class: no paragraph
// and no link is in it.
func (h *htmlReader) pictureDiv(n *html.Node) bool {
	if !markup.Is(n, atom.Div) || !h.alive[n] && !h.beside(n) {
		return false
	}
	img, other := (*html.Node)(nil), false
	for c := range n.Descendants() {
		switch {
		case c.DataAtom == atom.Img && img == nil:
			img = c
		case markup.Is(c, atom.P) && h.role(c.Parent) == captionRole:
		case markup.Is(c, atom.Img, atom.P, atom.Figure, atom.Iframe, atom.Table, atom.Ul, atom.Blockquote, atom.H2, atom.H3), c.DataAtom == atom.A && textOf(c) != "":
			other = true
		}
		if other {
			return false
		}
	}
	if img == nil || wordCount(textOf(n)) == 0 || wordCount(textOf(n)) > maxCaption || directText(n) {
		return false
	}
	before := len(h.blocks)
	if h.image(img, nil); len(h.blocks) == before {
		return false
	}
	h.captionLines(&h.blocks[before], markup.TextOf(n))
	return true
}

// directText tells whether words stand right in an element, beside its boxes.
func directText(n *html.Node) bool {
	for c := range n.ChildNodes() {
		if c.Type == html.TextNode && !markup.Blank(c) {
			return true
		}
	}
	return false
}

// captionLines parts the lines below a picture into caption and credit.
func (h *htmlReader) captionLines(b *block, text string) {
	var words []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = squeeze(line); line == "" || isFurniture(line) {
			continue
		}
		credits, rest := parseCaption(line)
		switch {
		case len(credits) > 0 && b.Credit == "":
			b.Credit = strings.Join(credits, "; ")
			line = rest
		case len(words) > 0 && b.Credit == "" && !sentenceEnd(line) && wordCount(line) <= 8 && plausibleCredit(line):
			b.Credit, line = cleanCredit(line), ""
		}
		if line != "" {
			words = append(words, line)
		}
	}
	b.inlines = plain(strings.Join(words, " "))
}

// boldLine tells whether a paragraph is a few words in bold: a heading on pages without headings.
func boldLine(list []document.Inline, text string) bool {
	if n := wordCount(text); n == 0 || n > 10 || sentenceEnd(text) || strings.HasSuffix(text, ":") || opensQuote(text) {
		return false
	}
	for _, in := range list {
		bold := false
		for _, m := range in.Marks {
			bold = bold || m.Kind == document.Bold
		}
		if !bold && strings.TrimSpace(in.Text) != "" {
			return false
		}
	}
	return true
}
