package intake

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// walkStory goes through the story's part of the page and makes blocks of it. What readability kept
// is kept; of the rest what stands between its paragraphs and is of use to a desk; the rest is noted
// as dropped.
func (h *htmlReader) walkStory() {
	if h.story == nil {
		return
	}
	h.narrow()
	h.written = len(h.blocks)
	h.children(h.story)
	h.flush()
	if !h.findExchange() {
		h.boldQuestions()
	}
	h.dropSeriesNote()
	h.dropBoxesBelow()
	h.pointersBelow()
	h.dropRepeated()
	h.warnRelative()
}

// narrow leaves out what stands around the article, where the headline and most paragraphs of the story are
// in one.
func (h *htmlReader) narrow() {
	for a := h.headline; a != nil; a = a.Parent {
		if markup.Is(a, atom.Article) && a != h.story && inside(a, h.story) && h.holdsStory(a) && 10*h.told[a] >= 7*h.told[h.story] {
			h.story = a
			return
		}
	}
}

// children walks what is in an element.
func (h *htmlReader) children(n *html.Node) {
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.TextNode:
			h.run.add(c, nil, h.base)
		case c.Type != html.ElementNode || invisible(c) || h.consumed[c]:
		case c.DataAtom == atom.Br && followedByBreak(c):
			h.flush() // two breaks part paragraphs on old pages
		case runsOn(c):
			h.inline(c)
		default:
			h.mixed(c)
		}
	}
}

func followedByBreak(n *html.Node) bool {
	next := n.NextSibling
	for next != nil && markup.Blank(next) {
		next = next.NextSibling
	}
	return markup.Is(next, atom.Br)
}

// inline takes in running text, unless it is something of its own that only looks like text.
func (h *htmlReader) inline(n *html.Node) {
	role := h.role(n)
	if role == captionRole && len(h.run.list) == 0 && len(h.blocks) > 0 && h.blocks[len(h.blocks)-1].Type == Image && h.captionBelow(n) {
		return
	}
	if role == creditRole || role == shareRole || role == adRole {
		h.flush()
		h.special(n, role)
		return
	}
	h.run.add(n, nil, h.base)
}

// mixed walks an element that is not running text: a block, or a link around one.
func (h *htmlReader) mixed(n *html.Node) {
	if inlineElement(n) {
		if !h.card(n) {
			h.children(n) // <a><img></a>, <span><p>…</p></span>
		}
		return
	}
	h.flush()
	h.block(n)
	h.flush()
}

// flush ends the paragraph that the walk is in.
func (h *htmlReader) flush() {
	inlines := h.run.take()
	if h.group == 0 {
		inlines = withoutArrow(h.lines(inlines))
	}
	text := strings.TrimSpace(inlineText(inlines))
	if text == "" {
		return
	}
	href := firstHref(inlines)
	switch {
	case h.group > 0:
		h.quoteParagraph(inlines)
		return
	case h.captionAgain(text):
		h.drop(text)
		return
	case h.pointer(text, href), h.creditBelow(text), h.headerLine(text), h.recognise(strings.ReplaceAll(text, "\n", " "), href):
		return
	case bracketedLink(inlines):
		h.add(relatedBlock(Related{Title: strings.Trim(text, "[] "), URL: href}))
		return
	case onlyLink(inlines) && titleLike(text) && wordCount(text) >= 4 && !sentenceEnd(strings.TrimRight(text, "?!")):
		h.add(relatedBlock(Related{Title: text, URL: href, Label: h.label}))
		return
	}
	if h.linkLines(inlines) {
		return
	}
	if !h.begun && wordCount(text) <= 8 && !sentenceEnd(text) {
		h.drop(text) // a section's name, a label
		return
	}
	if h.begun && len(text) <= 30 && boxHead.MatchString(text) {
		h.label = strings.TrimRight(text, ":. …")
		h.drop(text)
		return
	}
	if mostlyLinks(inlines) && !sentenceEnd(text) {
		h.drop(text)
		return
	}
	if items := programme(inlines); items != nil {
		h.add(block{Block: Block{Type: List}, items: items, printed: true})
		h.written = len(h.blocks)
		return
	}
	if boldLine(inlines, text) || h.begun && shouted(text) {
		h.add(block{Block: Block{Type: Heading, Level: 3}, inlines: plain(text), bold: true, printed: true})
		h.written = len(h.blocks)
		return
	}
	h.addText(Paragraph, inlines)
	h.begun, h.label = true, ""
	h.written = len(h.blocks)
}

// shouted tells whether a paragraph is a line of a few words in capitals, as agencies set headings.
func shouted(text string) bool {
	if len(text) > 60 {
		return false
	}
	words := wordCount(text)
	return words >= 2 && words <= 8 && allCaps(text) && strings.IndexFunc(text, unicode.IsLetter) == strings.IndexFunc(text, unicode.IsUpper) &&
		!sentenceEnd(text) && !strings.HasSuffix(text, ":") && !opensQuote(text) && !strings.ContainsAny(text, "\n0123456789@")
}

// lines takes from a paragraph of several lines those at its beginning and end that are none of the
// story: a headline in bold, a byline, a credit.
func (h *htmlReader) lines(inlines []document.Inline) []document.Inline {
	if !slices.ContainsFunc(inlines, func(in document.Inline) bool { return in.Kind == document.BreakInline }) {
		return inlines
	}
	isBreak := func(in document.Inline) bool { return in.Kind == document.BreakInline }
	for {
		end := slices.IndexFunc(inlines, isBreak)
		if end < 0 {
			return inlines
		}
		first := inlineText(inlines[:end])
		if !sameWords(first, h.Headline) && !sameWords(first, h.meta.title) && !h.recognise(squeeze(first), firstHref(inlines[:end])) {
			break
		}
		if inlines = trimInlines(inlines[end:]); len(inlines) == 0 {
			return nil
		}
	}
	start := len(inlines) - 1
	for !isBreak(inlines[start]) {
		start--
	}
	if last := inlines[start+1:]; h.recognise(squeeze(inlineText(last)), firstHref(last)) {
		return h.lines(trimInlines(inlines[:start]))
	}
	return inlines
}

// headerLine takes in a byline or a date that no class names: above the first paragraph.
func (h *htmlReader) headerLine(text string) bool {
	if h.begun {
		return false
	}
	if b, ok := parseByline(text); ok {
		h.page.byline(b, text)
		return true
	}
	if b, ok := nameAndDate(text); ok {
		h.page.byline(b, text)
		return true
	}
	if d, ok := parseDateLine(text); ok {
		h.page.date(d, text)
		return true
	}
	return false
}

func (h *htmlReader) quoteParagraph(inlines []document.Inline) {
	b := block{Block: Block{Type: Paragraph, URL: h.cite}, inlines: inlines, group: h.group, printed: true}
	h.add(b)
	h.written = len(h.blocks)
}

// captionAgain tells whether a line says once more what the caption of the picture above it says.
func (h *htmlReader) captionAgain(text string) bool {
	n := len(h.blocks)
	if n == 0 || h.blocks[n-1].Type != Image {
		return false
	}
	caption, said := letters(h.blocks[n-1].words()), letters(text)
	return caption != "" && (said == caption || len(caption) > 20 && strings.HasPrefix(said, caption) && len(said) <= len(caption)+maxCreditBehind)
}

// maxCreditBehind is how many bytes of letters a credit may add to a caption that stands a second time.
const maxCreditBehind = 30

// creditBelow gives a credit that stands below a picture, outside its caption, to the picture.
func (h *htmlReader) creditBelow(text string) bool {
	n := len(h.blocks)
	if n == 0 || h.blocks[n-1].Type != Image || h.blocks[n-1].Credit != "" {
		return false
	}
	credits, caption, ok := parseCredit(text)
	b := &h.blocks[n-1]
	if !ok && b.words() == "" && wordCount(text) <= maxCaption && strings.HasSuffix(text, ")") && strings.Contains(text[strings.LastIndex(text, "("):], "/") {
		credits, caption = parseCaption(text) // "X arrives in court. (Y/Agency)" right behind the picture
		ok = len(credits) > 0
	}
	if !ok && bareCredit.MatchString(text) {
		credits, ok = splitCredits(text), true
	}
	if !ok {
		return false
	}
	b.Credit = strings.Join(credits, "; ")
	if b.words() == "" && caption != "" {
		b.inlines = plain(caption)
	}
	return true
}

// block walks one block element.
func (h *htmlReader) block(n *html.Node) {
	if h.consumed[n] || invisible(n) {
		return
	}
	from := len(h.blocks)
	defer func() { h.ownPointers(n, from) }()
	if h.never[n] || h.signUpBox(n) {
		h.dropNode(n)
		return
	}
	if role := h.role(n); role != storyRole && (role == noteRole || role == captionRole || !h.tellsAnyway(n)) && h.special(n, role) {
		return
	}
	if h.pictureDiv(n) {
		return
	}
	switch n.DataAtom {
	case atom.Nav, atom.Footer, atom.Form:
		h.dropNode(n)
	case atom.Img, atom.Picture:
		h.image(n, nil)
	case atom.Figure:
		h.figure(n)
	case atom.Iframe, atom.Embed, atom.Object, atom.Video, atom.Audio:
		h.player(n)
	case atom.Blockquote:
		h.blockquote(n)
	case atom.Ul, atom.Ol:
		h.list(n)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		h.heading(n)
	case atom.Table:
		h.table(n)
	case atom.Pre:
		h.rawHTML(n)
	case atom.Hr:
	case atom.Aside:
		if !h.relatedBox(n) {
			h.rest(n)
		}
	default:
		h.rest(n)
	}
}

// tellsAnyway tells whether a paragraph is of the story whatever its class says: readability kept it
// and it reads like one.
func (h *htmlReader) tellsAnyway(n *html.Node) bool {
	return markup.Is(n, atom.P) && h.alive[n] && bodyLike(textOf(n))
}

// signUpBox tells whether a small box does nothing but ask for an address or lead to a subscription.
func (h *htmlReader) signUpBox(n *html.Node) bool {
	if !markup.Is(n, atom.Div, atom.Aside, atom.Section, atom.Form) || wordCount(textOf(n)) > 60 {
		return false
	}
	return markup.Find(n, func(c *html.Node) bool {
		return markup.Is(c, atom.Input) && markup.Attr(c, "type") == "email" || markup.Is(c, atom.A) && subscribeAddress.MatchString(markup.Attr(c, "href"))
	}) != nil
}

var subscribeAddress = lazy(`(?i)(?:/|#|\b)(?:subscribe|signup|sign-up|newsletters?|membership)\b`)

// rest walks a paragraph or a box if it is of the story.
func (h *htmlReader) rest(n *html.Node) {
	if h.alive[n] || h.beside(n) {
		h.children(n)
		h.flush()
		return
	}
	if h.rescue(n) {
		return
	}
	if topics, ok := parseTopics(textOf(n)); ok {
		h.topics = append(h.topics, topics...)
		return
	}
	h.dropNode(n)
}

// beside tells whether an element that readability threw away stands among the story's paragraphs as
// one of them.
func (h *htmlReader) beside(n *html.Node) bool {
	return h.parents[n.Parent] && markup.Is(n, atom.P, atom.H2, atom.H3, atom.H4, atom.Ul, atom.Ol, atom.Blockquote, atom.Figure) || h.kin(n)
}

// kin tells whether a box is one of those in which the story's paragraphs stand, each in its own.
func (h *htmlReader) kin(n *html.Node) bool {
	class := markup.Attr(n, "class") + markup.Attr(n, "data-component")
	if !markup.Is(n, atom.Div, atom.Section) || class == "" || n.Parent == nil {
		return h.inKin(n)
	}
	for s := range n.Parent.ChildNodes() {
		if s != n && s.DataAtom == n.DataAtom && h.alive[s] && markup.Attr(s, "class")+markup.Attr(s, "data-component") == class {
			return wordCount(textOf(n)) > 3
		}
	}
	return h.inKin(n)
}

// inKin tells whether an element is in such a box, however many boxes are around it there.
func (h *htmlReader) inKin(n *html.Node) bool {
	return (markup.Is(n, atom.P, atom.H2, atom.H3, atom.Div, atom.Section) || markup.Is(n, atom.Ul, atom.Ol) && h.begun) &&
		markup.Is(n.Parent, atom.Div, atom.Section) && !h.alive[n.Parent] && h.kin(n.Parent)
}

// rescue keeps the posts, players and pictures of a box that readability threw away; a pointer to
// another story is kept too.
func (h *htmlReader) rescue(n *html.Node) bool {
	if h.relatedBox(n) {
		return true
	}
	text := textOf(n)
	if r, ok := parseRelated(text); ok {
		if a := markup.Find(n, markup.Element(atom.A)); a != nil && r.URL == "" {
			r.URL = h.link(a)
		}
		h.add(relatedBlock(r))
		return true
	}
	if _, _, ok := parseCredit(text); ok || h.pictureBox(n) {
		h.children(n)
		h.flush()
		return true
	}
	kept := false
	for c := range n.Descendants() {
		if h.consumed[c] || within(c, func(a *html.Node) bool { return h.consumed[a] }) {
			continue
		}
		switch {
		case markup.Is(c, atom.Blockquote) && embedClass(c) != "":
			h.embedPost(c)
		case markup.Is(c, atom.Figure) && h.role(c) == storyRole && markup.Find(c, markup.Element(atom.Img)) != nil:
			h.figure(c)
		case markup.Is(c, atom.Iframe, atom.Video, atom.Audio) && h.parents[n.Parent]:
			h.player(c)
		default:
			continue
		}
		h.consumed[c] = true
		kept = true
	}
	return kept
}

// special deals with an element whose class says that it is no part of the story's text. It tells
// whether it did.
func (h *htmlReader) special(n *html.Node, r role) bool {
	switch r {
	case relatedRole:
		if !h.relatedBoxes(n) {
			h.dropNode(n)
		}
	case tagRole:
		for a := range markup.FindAll(n, markup.Element(atom.A)) {
			h.topics = append(h.topics, textOf(a))
		}
	case creditRole:
		text := textOf(n)
		if text == "" {
			return true
		}
		if !h.creditBelow(text) && !h.creditBelow("Credit: "+text) {
			if credits, caption, ok := parseCredit(text); ok {
				h.credit(credits, caption, "")
			} else if plausibleCredit(text) {
				h.credit(splitCredits(text), "", "")
			} else {
				return false
			}
		}
	case captionRole:
		return h.captionBelow(n)
	case pullRole:
		if !h.repeated(n) {
			return false
		}
		h.dropNode(n)
	case noteRole:
		h.correction(textOf(n))
	case letterRole:
		if markup.Find(n, markup.Element(atom.Input)) != nil || !h.relatedBox(n) { // some call every button a call to act
			h.dropNode(n)
		}
	case adRole, shareRole, commentRole, authorRole:
		h.dropNode(n)
	case pageRole:
		if h.alive[n] {
			return false
		}
		h.dropNode(n)
	}
	return true
}

// dropNode notes what a reader of the page saw and the story does not have: the first lines of it.
func (h *htmlReader) dropNode(n *html.Node) {
	count := 0
	for text := range strings.SplitSeq(markup.TextOf(n), "\n") {
		if text = squeeze(text); text != "" {
			h.drop(text)
			if count++; count >= 8 {
				return
			}
		}
	}
}

// maxRelated is how many stories a box between paragraphs may point to. Longer lists are the page's.
const maxRelated = 6
