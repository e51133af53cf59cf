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
	normalise(root)
	h := &htmlReader{page: newPage(name), root: root, consumed: map[*html.Node]bool{}}
	h.html = true
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
	h.tagsBelow()
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
	never    map[*html.Node]bool // consent walls and the like, which readability was not shown
	whole    bool                // nothing is left out for readability
	story    *html.Node          // the smallest element that holds all of the story
	parents  map[*html.Node]bool // elements that have paragraphs of the story as children
	roles    map[*html.Node]role // what elements are for, as far as it was asked
	named    map[string][]role   // the same by their names
	told     map[*html.Node]int  // how many paragraphs of the story are in an element
	first    *int                // number of the first paragraph of the story
	headline *html.Node          // the printed headline, nil if there is none
	consumed map[*html.Node]bool // read already: headline, dek, byline, date

	run        inlineWriter    // the paragraph that the walk is in
	label      string          // of related stories: a heading that announced them
	group      int             // the <blockquote> that the walk is in, 0: none
	cite       string          // address of the <blockquote>'s source
	paragraphs []toldParagraph // of the story, once it was asked for them

	begun   bool // a paragraph of the story was read
	written int  // blocks up to here are story; what follows are boxes below it
}

// invisible are elements that show no text of the page. What is hidden from those who listen only is
// seen, unless it is a box, or a letter that stands beside its word for them.
func invisible(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Button, atom.Select, atom.Input,
		atom.Textarea, atom.Head, atom.Title, atom.Meta, atom.Link, atom.Datalist, atom.Canvas, atom.Dialog, atom.Math:
		return true
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "style":
			style := strings.ToLower(strings.ReplaceAll(a.Val, " ", ""))
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		case "class":
			if forListeners(a.Val) {
				return !standsForLetter(n)
			}
		case "aria-hidden":
			if strings.EqualFold(a.Val, "true") && n.DataAtom != atom.P && (!inlineElement(n) || listenersBeside(n)) {
				return true
			}
		}
	}
	return false
}

// forListeners tells whether a class hides words from those who see: "opens in a new window".
func forListeners(class string) bool {
	if !strings.Contains(class, "sr-only") && !strings.Contains(class, "hidden") && !strings.Contains(class, "screen") && !strings.Contains(class, "invisible") {
		return false
	}
	for word := range strings.FieldsSeq(class) {
		if i := strings.LastIndex(word, "__"); i > 0 {
			word = word[i+2:] // a part of a box: "picture__visually-hidden"
		}
		switch word {
		case "screen-reader-text", "visually-hidden", "visuallyhidden", "sr-only", "element-invisible", "is-hidden", "hidden", "u-hidden", "screenreader-only", "a11y-hidden", "off-screen", "offscreen":
			return true
		}
	}
	return false
}

// standsForLetter tells whether the words for listeners are those of the text: beside them stands a large
// first letter that is hidden from listeners, and is left out.
func standsForLetter(n *html.Node) bool {
	before := n.PrevSibling
	return before != nil && before.Type == html.ElementNode && inlineElement(before) && strings.EqualFold(markup.Attr(before, "aria-hidden"), "true")
}

func listenersBeside(n *html.Node) bool {
	after := n.NextSibling
	return after != nil && after.Type == html.ElementNode && forListeners(markup.Attr(after, "class"))
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
