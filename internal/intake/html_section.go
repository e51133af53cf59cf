package intake

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// sectionLevels is how many boxes around a headline may stand between it and the name of its section.
const sectionLevels = 4

// sectionAbove reads the part of the site that is named right above the headline: one link whose address says the
// same as its words, or a line that calls itself a label.
func (h *htmlReader) sectionAbove() {
	if h.headline == nil {
		return
	}
	n := h.headline
	for range sectionLevels {
		if above := textAbove(n); above != nil {
			if name, at := h.sectionName(above); name != "" {
				h.topics = append(h.topics, name)
				h.consumed[at] = true
			}
			return
		}
		if n = n.Parent; n == nil || markup.Is(n, atom.Body, atom.Main, atom.Article) {
			return
		}
	}
}

// textAbove is the nearest element before another one in their box that shows something.
func textAbove(n *html.Node) *html.Node {
	for n = n.PrevSibling; n != nil; n = n.PrevSibling {
		if n.Type == html.ElementNode && !invisible(n) && showsSomething(n) {
			return n
		}
	}
	return nil
}

// showsSomething tells whether an element has words or pictures. What wraps nothing but blanks shows nothing.
func showsSomething(n *html.Node) bool {
	return textOf(n) != "" || markup.Is(n, atom.Img, atom.Iframe) || markup.Find(n, markup.Element(atom.Img, atom.Iframe)) != nil
}

// sectionLabelClass is the class of a line above a headline that is a label and leads nowhere.
var sectionLabelClass = classes(`kicker|eyebrow|unibrow|overline|(?:content|article|section|category|story|post)-label`)

// maxSection is how many words name a part of a site.
const maxSection = 4

// sectionName is the name of a section in what stands above a headline, and the element that holds it.
func (h *htmlReader) sectionName(n *html.Node) (string, *html.Node) {
	switch h.role(n) {
	case storyRole, tagRole:
	default:
		return "", nil
	}
	if !lineLike(n) && markup.Find(n, markup.Element(atom.H1, atom.P, atom.Form)) != nil || wordCount(textOf(n)) > 3*maxSection {
		return "", nil
	}
	var link *html.Node
	for a := range markup.FindAll(n, markup.Element(atom.A)) {
		if textOf(a) == "" || h.hidden(a) {
			continue
		}
		if link != nil {
			return "", nil // a way through the site, or a row of buttons
		}
		link = a
	}
	if link != nil {
		if text := textOf(link); h.saysItsAddress(link) && sectionWords(text) && !h.consumed[link] {
			return text, link
		}
		return "", nil
	}
	label := markup.Find(n, func(c *html.Node) bool {
		return c.Type == html.ElementNode && sectionLabelClass.MatchString(classOf(c))
	})
	if sectionLabelClass.MatchString(classOf(n)) {
		label = n
	}
	if label == nil || h.consumed[label] || !sectionWords(textOf(label)) || textOf(label) != textOf(n) {
		return "", nil
	}
	return textOf(label), label
}

// sectionWords tells whether words can be the name of a section.
func sectionWords(text string) bool {
	words := wordCount(text)
	return words > 0 && words <= maxSection && len(text) <= 40 && !sentenceEnd(text) && !isFurniture(text)
}

// saysItsAddress tells whether the last part of a link's address, on this site, is what the link says.
func (h *htmlReader) saysItsAddress(a *html.Node) bool {
	u, err := url.Parse(h.link(a))
	if err != nil || h.leadsAway(u.String()) {
		return false
	}
	path := strings.Trim(u.Path, "/")
	said := letters(textOf(a))
	return said != "" && letters(path[strings.LastIndexByte(path, '/')+1:]) == said && !authorAddress.MatchString(u.Path)
}
