package intake

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand"
	"firsthand/internal/markup"
)

// readHTML reads a saved page. What it says about itself comes from what is printed on it, then from
// its metadata; the body from readability, which finds the story in the page, and from our own walk
// over the story's part of the page, which keeps what readability throws away and a desk needs.
func readHTML(name string, data []byte, o Options) (*Draft, error) {
	source, warning, err := decodeHTML(name, data)
	if err != nil {
		return nil, err
	}
	root, err := markup.Parse(source)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "%s: %s", name, firsthand.ErrorMessage(err))
	}
	h := &htmlReader{page: newPage(name), root: root, consumed: map[*html.Node]bool{}}
	if warning != "" {
		h.warn("%s", warning)
	}
	h.meta = readMeta(root)
	h.ld = readJSONLD(root)
	h.addresses(o)
	if err := h.findStory(); err != nil {
		return nil, err
	}
	h.printedHeader()
	h.leadImages()
	h.walkStory()
	h.fillFromMetadata()
	if len(h.blocks) == 0 || !h.hasStory() {
		h.storyFromJSONLD()
	}
	return h.page.settle(o)
}

// htmlReader holds what the steps of readHTML hand on.
type htmlReader struct {
	*page
	root *html.Node
	meta metadata
	ld   article
	base string // for relative addresses

	nodes    []*html.Node        // all elements in document order
	number   map[*html.Node]int  // their index
	alive    map[*html.Node]bool // readability kept it, or something in it
	story    *html.Node          // the smallest element that holds all of the story
	parents  map[*html.Node]bool // elements that have paragraphs of the story as children
	roles    map[*html.Node]role // what elements are for, as far as it was asked
	told     map[*html.Node]int  // how many paragraphs of the story are in an element
	first    *int                // number of the first paragraph of the story
	headline *html.Node          // the printed headline, nil if there is none
	consumed map[*html.Node]bool // read already: headline, dek, byline, date

	run     inlineWriter // the paragraph that the walk is in
	label   string       // of related stories: a heading that announced them
	group   int          // the <blockquote> that the walk is in, 0: none
	cite    string       // address of the <blockquote>'s source
	begun   bool         // a paragraph of the story was read
	written int          // blocks up to here are story; what follows are boxes below it
}

// invisible are elements that show no text of the page.
func invisible(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Button, atom.Select, atom.Input,
		atom.Textarea, atom.Head, atom.Title, atom.Meta, atom.Link, atom.Datalist, atom.Canvas, atom.Dialog, atom.Math:
		return true
	}
	if _, hidden := markup.LookupAttr(n, "hidden"); hidden {
		return true
	}
	style := strings.ToLower(strings.ReplaceAll(markup.Attr(n, "style"), " ", ""))
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") ||
		markup.HasClass(n, "screen-reader-text") || markup.HasClass(n, "visually-hidden") || markup.HasClass(n, "sr-only")
}

var inlineAtoms = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true, atom.Cite: true, atom.Code: true,
	atom.Data: true, atom.Del: true, atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Ins: true, atom.Kbd: true,
	atom.Label: true, atom.Mark: true, atom.Q: true, atom.Rp: true, atom.Rt: true, atom.Ruby: true, atom.S: true, atom.Samp: true,
	atom.Small: true, atom.Span: true, atom.Strike: true, atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true,
	atom.Tt: true, atom.U: true, atom.Var: true, atom.Wbr: true, atom.Br: true, atom.Nobr: true, atom.Acronym: true,
}

func inlineElement(n *html.Node) bool { return inlineAtoms[n.DataAtom] }

// runsOn tells whether an element and all in it is running text.
func runsOn(n *html.Node) bool {
	if n.Type == html.TextNode || n.Type == html.CommentNode {
		return true
	}
	if n.Type != html.ElementNode || !inlineElement(n) && !invisible(n) {
		return false
	}
	if invisible(n) {
		return true
	}
	for c := range n.ChildNodes() {
		if !runsOn(c) {
			return false
		}
	}
	return true
}

func isItem(n *html.Node) bool { return n.DataAtom == atom.Li }

// textOf is the text of an element on one line.
func textOf(n *html.Node) string { return squeeze(markup.TextOf(n)) }

// within tells whether n is below one of the ancestors that match.
func within(n *html.Node, match func(*html.Node) bool) bool {
	for n = n.Parent; n != nil; n = n.Parent {
		if match(n) {
			return true
		}
	}
	return false
}

// inside tells whether n is outer or below it.
func inside(n, outer *html.Node) bool {
	return n == outer || within(n, func(a *html.Node) bool { return a == outer })
}
