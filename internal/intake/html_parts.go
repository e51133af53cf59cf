package intake

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// joinParts adds the boxes in which a story goes on: pages part it for advertisements, and readability keeps
// the largest part only. A part is of the same make as the box that was kept and stands as deep; what has a
// headline of its own is another story.
func (h *htmlReader) joinParts() {
	box := h.fullestBox()
	if box == nil || markup.Attr(box, "class") == "" {
		return
	}
	for _, n := range h.nodes {
		if n.DataAtom == box.DataAtom && !h.alive[n] && markup.Attr(n, "class") == markup.Attr(box, "class") && h.partOf(n, box) {
			h.revive(n)
		}
	}
}

// fullestBox is the element that has most of the paragraphs which were kept as its children.
func (h *htmlReader) fullestBox() *html.Node {
	var fullest *html.Node
	most := 1
	for _, n := range h.nodes {
		if !h.parents[n] {
			continue
		}
		count := 0
		for c := range n.ChildNodes() {
			if markup.Is(c, atom.P) && h.alive[c] && bodyLike(textOf(c)) {
				count++
			}
		}
		if count > most {
			fullest, most = n, count
		}
	}
	return fullest
}

// partOf tells whether a box goes on with the story of another one.
func (h *htmlReader) partOf(n, box *html.Node) bool {
	told := markup.Find(n, func(c *html.Node) bool { return markup.Is(c, atom.P) && bodyLike(textOf(c)) })
	if told == nil || h.hidden(n) || within(n, func(a *html.Node) bool { return h.never[a] }) {
		return false
	}
	above, a, b := common(n, box), n, box
	for a != above && b != above {
		if a.DataAtom != b.DataAtom || markup.Is(a, atom.Article) {
			return false
		}
		a, b = a.Parent, b.Parent
	}
	if a != b {
		return false
	}
	first, last := min(h.number[n], h.number[box]), max(h.number[n], h.number[box])
	for _, c := range h.nodes[first : last+1] {
		if h.opensStory(c) && !inside(c, box) {
			return false
		}
	}
	return true
}

// opensStory tells whether an element is the headline of a story: a first heading, or one that leads to it.
func (h *htmlReader) opensStory(n *html.Node) bool {
	switch n.DataAtom {
	case atom.H1:
		return textOf(n) != ""
	case atom.H2, atom.H3:
		a := markup.Find(n, markup.Element(atom.A))
		return a != nil && sameWords(textOf(a), textOf(n)) && !h.aside(n)
	}
	return false
}

// revive takes a box into the story.
func (h *htmlReader) revive(box *html.Node) {
	for a := box; a != nil && !h.alive[a]; a = a.Parent {
		h.alive[a] = true
	}
	for n := range box.Descendants() {
		if n.Type == html.ElementNode && !within(n, func(a *html.Node) bool { return markup.Is(a, atom.Nav, atom.Aside, atom.Form) }) {
			h.alive[n] = true
		}
	}
	h.parents[box] = true
	h.story = common(h.story, box)
}
