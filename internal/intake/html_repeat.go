package intake

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// repeated tells whether the words of an element stand in a paragraph of the story as well: a sentence
// of it, set large.
func (h *htmlReader) repeated(n *html.Node) bool {
	text := ""
	for c := range markup.FindAll(n, markup.Element(atom.P, atom.Blockquote)) {
		if text = textOf(c); text != "" {
			break
		}
	}
	if text == "" {
		text = textOf(n)
	}
	if wordCount(text) < 4 && !h.pulled(n) {
		return false
	}
	needle := letters(text)
	if h.paragraphs == nil {
		h.paragraphs = h.storyParagraphs()
	}
	for _, p := range h.paragraphs {
		times := 1
		if inside(n, p.node) {
			times = 2 // a box of running text holds the element itself
		}
		if !inside(p.node, n) && strings.Count(p.letters, needle) >= times {
			return true
		}
	}
	return false
}

// pulled tells whether an element's class says that its words are the story's own.
func (h *htmlReader) pulled(n *html.Node) bool { return slices.Contains(h.classRoles(n), pullRole) }

// toldParagraph is a paragraph of the story by its letters.
type toldParagraph struct {
	node    *html.Node
	letters string
}

func (h *htmlReader) storyParagraphs() []toldParagraph {
	list := []toldParagraph{}
	for _, n := range h.nodes {
		if h.alive[n] && markup.Is(n, atom.P, atom.Div) && tells(n) && !within(n, func(a *html.Node) bool { return markup.Is(a, atom.Blockquote, atom.Aside) }) {
			list = append(list, toldParagraph{n, letters(textOf(n))})
		}
	}
	return list
}

// letters are the letters and digits of a text, all small.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
