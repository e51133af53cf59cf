package intake

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// The blocks of a story that are not paragraphs: headings, lists, quotes, pictures, posts, players.

func (h *htmlReader) heading(n *html.Node) {
	var w inlineWriter
	w.add(n, nil, h.base)
	inlines := w.take()
	text := inlineText(inlines)
	switch {
	case text == "" || sameWords(text, h.Headline) || !h.begun && wordCount(text) > 1 && strings.Contains(letters(h.Headline), letters(text)) || h.headerLine(text) || topicsHead.MatchString(text) && !moreOn.MatchString(text):
	case pureLabel.MatchString(text):
		h.label = strings.TrimRight(text, ": ")
	case h.label != "" && onlyLink(inlines) && titleLike(text):
		h.add(relatedBlock(Related{Title: text, URL: firstHref(inlines), Label: h.label}))
	case boxHead.MatchString(text) && h.begun, newsOfAll.MatchString(text):
		h.label = strings.TrimRight(text, ": ")
		h.drop(text)
	case isFurniture(text) || tailHeads.MatchString(text), h.headline != nil && h.number[n] < h.number[h.headline]:
		h.drop(text)
	case !h.alive[n] && !h.beside(n):
		h.drop(text)
	default:
		if r, ok := parseRelated(text); ok {
			r.URL = firstOf(r.URL, firstHref(inlines))
			h.add(relatedBlock(r))
			return
		}
		level := int(n.DataAtom.String()[1] - '0')
		h.add(block{Block: Block{Type: Heading, Level: max(level, 2)}, inlines: inlines, printed: true})
		h.written = len(h.blocks)
	}
}

// list reads a list of the story; lists of links to other stories and of buttons are none.
func (h *htmlReader) list(n *html.Node) {
	if h.label != "" && h.relatedBox(n) || h.topicBox(n) {
		return
	}
	made := block{Block: Block{Type: List, Ordered: n.DataAtom == atom.Ol}, printed: true}
	links := 0
	for li := range markup.FindAll(n, isItem) {
		var w inlineWriter
		for c := range li.ChildNodes() {
			if markup.Is(c, atom.Ul, atom.Ol) {
				continue // its entries come by themselves
			}
			w.add(c, nil, h.base)
		}
		inlines := w.take()
		if len(inlines) == 0 {
			continue
		}
		for i := range inlines {
			if inlines[i].Kind == document.BreakInline {
				inlines[i] = document.T(" ")
			}
		}
		if onlyLink(inlines) || !h.begun && onlyButton(li, inlineText(inlines)) {
			links++
		}
		made.items = append(made.items, inlines)
	}
	switch {
	case len(made.items) == 0:
	case links == len(made.items) && h.begun && h.pointers(made.items):
	case links == len(made.items) && (h.relatedBox(n) || !h.alive[n]):
		if !h.alive[n] {
			h.dropNode(n)
		}
	case !h.alive[n] && !h.beside(n), !h.begun && (allLabels(made.items) || links == len(made.items)):
		h.dropNode(n)
	default:
		h.add(made)
		h.written = len(h.blocks)
	}
}

// onlyButton tells whether all words of an entry are those of a link that leads nowhere without a script.
func onlyButton(li *html.Node, text string) bool {
	a := markup.Find(li, markup.Element(atom.A))
	return a != nil && strings.HasPrefix(markup.Attr(a, "href"), "#") && textOf(a) == text
}

// allLabels tells whether the entries of a list are labels and buttons: "Print", "Categories".
func allLabels(items [][]document.Inline) bool {
	for _, item := range items {
		if text := inlineText(item); wordCount(text) > 3 || sentenceEnd(text) || strings.ContainsFunc(text, unicode.IsDigit) {
			return false
		}
	}
	return true
}

// pointers makes related stories of a list between paragraphs that is nothing but their titles, each a link.
func (h *htmlReader) pointers(items [][]document.Inline) bool {
	if len(items) > maxRelated/2 {
		return false
	}
	for _, item := range items {
		if text := inlineText(item); !titleLike(text) || wordCount(text) < 4 || isFurniture(text) {
			return false
		}
	}
	for _, item := range items {
		text := squeeze(inlineText(item))
		made, ok := parseRelated(text)
		if !ok {
			made.Title, made.Label = text, h.label
		}
		made.URL = firstHref(item)
		h.add(relatedBlock(made))
	}
	h.label = ""
	return true
}

// embedClasses are the classes under which posts of other sites are put into a page, and what they are.
var embedClasses = map[string]string{
	"twitter-tweet": "post", "twitter-video": "post", "instagram-media": "post", "tiktok-embed": "post", "fb-post": "post", "fb-video": "post",
	"reddit-embed-bq": "post", "reddit-card": "post", "bluesky-embed": "post", "mastodon-embed": "post", "text-post-media": "post",
	"imgur-embed-pub": "post", "wp-embedded-content": "post", "threads-post": "post",
}

func embedClass(n *html.Node) string {
	for class := range strings.FieldsSeq(markup.Attr(n, "class")) {
		if kind := embedClasses[class]; kind != "" {
			return kind
		}
	}
	return ""
}

// blockquote reads a quote of the story, paragraph by paragraph. A post of another site is an embed.
func (h *htmlReader) blockquote(n *html.Node) {
	if embedClass(n) != "" {
		h.embedPost(n)
		return
	}
	if !h.alive[n] && !h.beside(n) || h.repeated(n) {
		h.dropNode(n)
		return
	}
	if h.group > 0 { // a quote inside a quote is part of it
		h.children(n)
		h.flush()
		return
	}
	h.flush()
	h.groups++
	h.group = h.groups
	if cite, ok := markup.SafeURL(markup.Attr(n, "cite")); ok && len(cite) <= maxLabel {
		h.cite = absolute(h.base, cite)
	}
	from := len(h.blocks)
	h.children(n)
	h.flush()
	h.citedBelow(n, from)
	h.group, h.cite = 0, ""
}

// citedBelow marks the last lines of a quote as the name of who said it, where the markup says that they are.
func (h *htmlReader) citedBelow(n *html.Node, from int) {
	last := len(h.blocks) - 1
	cite := markup.Find(n, markup.Element(atom.Cite, atom.Footer))
	if last <= from || cite == nil || wordCount(textOf(cite)) > 16 {
		return
	}
	if b := &h.blocks[last]; sameWords(inlineText(b.inlines), textOf(cite)) && !strings.ContainsAny(textOf(cite)[:1], "-–—") {
		b.inlines = append([]document.Inline{document.T("— ")}, b.inlines...)
	}
}

// postAttrs hold the address of a post.
var postAttrs = []string{"data-instgrm-permalink", "data-href", "cite", "data-embed-url", "data-text-post-permalink"}

// maxEmbed bounds the code of an embed that is kept, in bytes.
const maxEmbed = 20_000

// embedPost reads somebody's post on another site. Its words are not a quote of the story.
func (h *htmlReader) embedPost(n *html.Node) {
	made := Block{Type: Embed, Text: clip(postWords(n), 2000)}
	for _, key := range postAttrs {
		if u, ok := markup.SafeSrc(markup.Attr(n, key)); ok && made.URL == "" {
			made.URL = absolute(h.base, u)
		}
	}
	if made.URL == "" {
		for a := range markup.FindAll(n, markup.Element(atom.A)) { // the last link is the post's own
			made.URL = firstOf(h.link(a), made.URL)
		}
	}
	h.embed(made, n)
}

// postWords are the words of a post without the buttons around it.
func postWords(n *html.Node) string {
	var lines []string
	for line := range strings.SplitSeq(markup.TextOf(n), "\n") {
		if line = squeeze(line); line != "" && !isFurniture(line) {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, " ")
}

// player reads a film, a sound or anything else in a frame.
func (h *htmlReader) player(n *html.Node) {
	src := ""
	for _, key := range []string{"src", "data-src", "data-lazy-src", "data"} {
		if src == "" {
			src = h.address(markup.Attr(n, key))
		}
	}
	for s := range markup.FindAll(n, markup.Element(atom.Source)) {
		src = firstOf(src, h.address(markup.Attr(s, "src")))
	}
	if src == "" || pixels(n, "width") == 1 || pixels(n, "height") == 1 || h.role(n) == adRole {
		return
	}
	h.embed(Block{Type: Embed, URL: src, Text: squeeze(firstOf(markup.Attr(n, "title"), markup.Attr(n, "aria-label")))}, n)
}

func (h *htmlReader) embed(made Block, n *html.Node) {
	if len(made.URL) > maxLabel {
		made.URL = ""
	}
	if source := markup.HTML(n); len(source) <= maxEmbed {
		made.HTML = markup.Sanitize(source, nil)
	}
	if made.URL == "" && made.Text == "" {
		return
	}
	h.add(block{Block: made, printed: true})
	h.written = len(h.blocks)
}

// pixels reads a width or height attribute, 0 if there is none.
func pixels(n *html.Node, key string) int {
	v, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(markup.Attr(n, key)), "px"))
	if err != nil || v < 0 || v > 50_000 {
		return 0
	}
	return v
}

// image reads a picture. What is too small to be one, and what loads nothing, is left out.
func (h *htmlReader) image(n, caption *html.Node) {
	img := n
	if markup.Is(n, atom.Picture) {
		if img = markup.Find(n, markup.Element(atom.Img)); img == nil {
			return
		}
	}
	made := Block{Type: Image, Src: h.source(img), Alt: squeeze(markup.Attr(img, "alt")), Width: pixels(img, "width"), Height: pixels(img, "height")}
	small := made.Width > 0 && made.Width < 60 || made.Height > 0 && made.Height < 60
	if made.Src == "" || small || caption == nil && decorates(img, made.Src) || logoBox.MatchString(strings.ToLower(markup.Attr(img.Parent, "class")+" "+boxClass(img.Parent.Parent))) || avatarClass.MatchString(classOf(img)) {
		return
	}
	b := block{Block: made, printed: true}
	if caption != nil {
		h.caption(&b, caption)
	}
	if b.Credit == "" {
		b.Credit = firstOf(squeeze(markup.Attr(img, "data-credit")), squeeze(markup.Attr(img, "data-image-credit")), h.ld.credits[markup.Attr(img, "src")], h.ld.credits[made.Src])
	}
	h.add(b)
}

// decoration is the name of a file that is a part of the page's dress: a bar, a badge.
var decoration = lazy(`(?i)(?:^|[-_])(?:bar|divider|spacer|badge|rule|ruler|separator)\.\w+$|^(?:\w*[-_])?footer\w*[-_.]`)

// decorates tells whether a picture is part of the page's dress: by its file's name, or because it is small and
// stands beside running text.
func decorates(img *html.Node, src string) bool {
	name, _, _ := strings.Cut(src, "?")
	width, height := pixels(img, "width"), pixels(img, "height")
	small := width > 0 && width <= 180 && height > 0 && height <= 180
	return decoration.MatchString(name[strings.LastIndexByte(name, '/')+1:]) || small && (hasWords(img.Parent) || markup.Is(img.Parent, atom.A) && floats(img.Parent.Parent))
}

// floats tells whether running text goes around an element.
func floats(n *html.Node) bool {
	return n != nil && strings.Contains(strings.ReplaceAll(markup.Attr(n, "style"), " ", ""), "float:")
}

// logoBox is the class of a box around the sign of a site.
var logoBox = lazy(`(?:^|[\s_-])logo(?:$|[\s_-])`)

func boxClass(n *html.Node) string {
	if n == nil || n.Type != html.ElementNode || markup.Is(n, atom.Body, atom.Article, atom.Main) {
		return ""
	}
	return markup.Attr(n, "class")
}

var srcsetWidth = lazy(`^(\d+)(?:\.\d+)?[wx]$`)

// lateSources are the attributes in which pages that load their pictures late keep the address.
var lateSources = []string{"data-src", "data-original", "data-lazy-src", "data-lazy", "data-full-src", "data-hi-res-src", "data-image", "src"}

// source is the address of a picture: pages that load pictures late keep it in other attributes.
func (h *htmlReader) source(img *html.Node) string {
	for _, key := range lateSources {
		value := markup.Attr(img, key)
		if strings.HasPrefix(value, "data:") {
			continue
		}
		if src := h.address(value); src != "" {
			return src
		}
	}
	best, width := "", -1
	sets := firstOf(markup.Attr(img, "srcset"), markup.Attr(img, "data-srcset"), markup.Attr(img, "data-lazy-srcset"))
	if sets == "" && markup.Is(img.Parent, atom.Picture) {
		for s := range markup.FindAll(img.Parent, markup.Element(atom.Source)) {
			sets = firstOf(sets, markup.Attr(s, "srcset"), markup.Attr(s, "data-srcset"))
		}
	}
	for candidate := range strings.SplitSeq(sets, ", ") {
		fields := strings.Fields(candidate)
		if len(fields) == 0 {
			continue
		}
		size := 0
		if m := srcsetWidth.FindStringSubmatch(fields[len(fields)-1]); m != nil {
			size, _ = strconv.Atoi(m[1])
		}
		if src := h.address(fields[0]); src != "" && size > width {
			best, width = src, size
		}
	}
	return best
}

// table keeps a table of figures as it is and walks one that only makes columns.
func (h *htmlReader) table(n *html.Node) {
	if !h.alive[n] {
		h.rest(n)
		return
	}
	rows, cells := 0, 0
	for c := range n.Descendants() {
		switch {
		case markup.Is(c, atom.Tr):
			rows++
		case markup.Is(c, atom.Td, atom.Th):
			cells++
		}
	}
	if rows < 2 || cells < 2*rows || h.holdsStory(n) {
		h.children(n)
		h.flush()
		return
	}
	h.rawHTML(n)
}

// rawHTML keeps an element for which a draft has no block.
func (h *htmlReader) rawHTML(n *html.Node) {
	if !h.alive[n] && !h.beside(n) {
		h.dropNode(n)
		return
	}
	source := markup.Sanitize(markup.HTML(n), nil)
	if len(source) > maxText {
		h.dropNode(n)
		return
	}
	h.add(block{Block: Block{Type: RawHTML, Text: markup.TextOf(n), HTML: source}, printed: true})
	h.written = len(h.blocks)
}
