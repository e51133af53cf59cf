package intake

import (
	"net/url"
	"strconv"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// maxElements bounds what readability is given: it looks at every element several times. The longest
// stories have a tenth of it.
const maxElements = 50_000

// maxNesting bounds how many elements stand around all elements together, because much looks from an
// element outwards: as many elements as there may be, forty deep on average.
const maxNesting = 40 * maxElements

// numberAttr carries an element's number through readability and back to our own tree.
const numberAttr = "data-firsthand-n"

// findStory lets readability find the story and notes which elements of our tree it kept.
func (h *htmlReader) findStory() error {
	h.number, h.alive, h.parents = map[*html.Node]int{}, map[*html.Node]bool{}, map[*html.Node]bool{}
	h.never = map[*html.Node]bool{}
	nesting, depth := 0, map[*html.Node]int{}
	for n := range h.root.Descendants() {
		if n.Type == html.ElementNode {
			h.number[n] = len(h.nodes)
			h.nodes = append(h.nodes, n)
			depth[n] = depth[n.Parent] + 1
			nesting += depth[n]
		}
	}
	if len(h.nodes) > maxElements || nesting > maxNesting {
		return tooLong(h.name, "elements, or as many inside one another", maxElements)
	}
	h.readability()
	if h.story == nil && len(h.never) > 0 { // too much was taken away
		h.never = map[*html.Node]bool{}
		h.whole = true
		h.readability()
	}
	if h.story == nil {
		h.fallBackStory()
	} else {
		h.joinParts()
		h.told, h.roles = nil, nil // some may have been asked for before all was found
	}
	return nil
}

// readability lets it look for the story in a copy of the page.
func (h *htmlReader) readability() {
	parser := readability.NewParser()
	parser.KeepClasses = true
	parser.DisableJSONLD = true
	pageURL, err := url.Parse(h.base)
	if err != nil || h.base == "" {
		pageURL = nil
	}
	found, err := parser.ParseAndMutate(h.copy(), pageURL)
	if err == nil && found.Node != nil {
		h.survive(found.Node)
	}
}

// copy is the tree with every element numbered, for readability to take apart. Text that stands right
// in a box gets a numbered <span>, because readability puts a paragraph without a number in the
// place of such a box.
func (h *htmlReader) copy() *html.Node {
	var copyNode func(n *html.Node) *html.Node
	copyNode = func(n *html.Node) *html.Node {
		c := &html.Node{Type: n.Type, DataAtom: n.DataAtom, Data: n.Data, Namespace: n.Namespace}
		c.Attr = append(c.Attr, n.Attr...)
		if i, ok := h.number[n]; ok {
			c.Attr = append(c.Attr, html.Attribute{Key: numberAttr, Val: strconv.Itoa(i)})
		}
		for child := range n.ChildNodes() {
			if child.Type == html.CommentNode || child.Type == html.ElementNode && h.leaves(child) {
				continue
			}
			if child.Type == html.TextNode && !markup.Blank(child) && markup.Is(n, atom.Div, atom.Section, atom.Article, atom.Main, atom.Td, atom.Center) {
				span := &html.Node{Type: html.ElementNode, DataAtom: atom.Span, Data: "span"}
				span.Attr = []html.Attribute{{Key: numberAttr, Val: strconv.Itoa(h.number[n])}}
				span.AppendChild(copyNode(child))
				c.AppendChild(span)
				continue
			}
			c.AppendChild(copyNode(child))
		}
		return c
	}
	return copyNode(h.root)
}

// leaves tells whether an element stays out of the copy, and notes it.
func (h *htmlReader) leaves(n *html.Node) bool {
	if markup.Is(n, atom.Script, atom.Style, atom.Template, atom.Svg) {
		return true
	}
	if h.whole || !neverStory(n) {
		return false
	}
	h.never[n] = true
	return true
}

// survive notes what readability kept, and from that where the story is.
func (h *htmlReader) survive(kept *html.Node) {
	note := func(n *html.Node) {
		i, err := strconv.Atoi(markup.Attr(n, numberAttr))
		if err != nil || i < 0 || i >= len(h.nodes) {
			return
		}
		own := h.nodes[i]
		for a := own; a != nil && !h.alive[a]; a = a.Parent {
			h.alive[a] = true
		}
		if inlineElement(own) && hasWords(own) {
			for own.Parent != nil && inlineElement(own) {
				own = own.Parent
			}
		} else if !tells(own) {
			return
		}
		if own.Parent != nil {
			h.parents[own.Parent] = true
		}
		if h.story == nil {
			h.story = own
		} else {
			h.story = common(h.story, own)
		}
	}
	note(kept)
	for n := range kept.Descendants() {
		note(n)
	}
	if h.story != nil && tells(h.story) && h.story.Parent != nil {
		h.story = h.story.Parent // one paragraph: what stands beside it counts too
	}
}

// tells tells whether an element has running text of its own: a paragraph, an entry, or a box with
// text right in it.
func tells(n *html.Node) bool {
	switch n.DataAtom {
	case atom.P, atom.Blockquote, atom.Li, atom.Pre, atom.H2, atom.H3, atom.H4:
		return textOf(n) != ""
	case atom.Div, atom.Section, atom.Article, atom.Td:
		return hasWords(n)
	}
	return false
}

// hasWords tells whether some words stand right in an element.
func hasWords(n *html.Node) bool {
	for c := range n.ChildNodes() {
		if c.Type == html.TextNode && wordCount(c.Data) > 3 {
			return true
		}
	}
	return false
}

// common is the nearest element that holds both.
func common(a, b *html.Node) *html.Node {
	above := map[*html.Node]bool{}
	for n := a; n != nil; n = n.Parent {
		above[n] = true
	}
	for n := b; n != nil; n = n.Parent {
		if above[n] {
			return n
		}
	}
	return a
}

// fallBackStory takes the page's own word for where the story is, where readability finds none: very
// short stories, and pages that are nothing but a story.
func (h *htmlReader) fallBackStory() {
	isArticle := func(n *html.Node) bool {
		return markup.Is(n, atom.Article) || markup.Attr(n, "itemprop") == "articleBody"
	}
	for _, match := range []func(*html.Node) bool{isArticle, markup.Element(atom.Main), markup.Element(atom.Body)} {
		n := markup.Find(h.root, match)
		if n == nil {
			continue
		}
		for p := range markup.FindAll(n, markup.Element(atom.P, atom.Blockquote, atom.Div)) {
			if !tells(p) || !bodyLike(textOf(p)) || h.role(p) != storyRole || within(p, func(a *html.Node) bool { return h.never[a] }) {
				continue
			}
			h.story = n
			for a := p; a != nil && !h.alive[a]; a = a.Parent {
				h.alive[a] = true
			}
			h.parents[p.Parent] = true
			h.told, h.roles = nil, nil // they were asked for before anything was found
		}
		if h.story != nil {
			return
		}
	}
}
