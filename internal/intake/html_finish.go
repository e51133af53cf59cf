package intake

import (
	"net/url"
	"slices"
	"strings"

	"firsthand/internal/document"
)

// What shows only when the whole story was walked.

// dropSeriesNote takes back a last paragraph in italics that begins with a link to a part of the site: it says what
// series the story is of.
func (h *htmlReader) dropSeriesNote() {
	i := min(h.written, len(h.blocks)) - 1
	for i >= 0 && interrupts(&h.blocks[i]) {
		i--
	}
	if i < 3 || h.blocks[i].Type != Paragraph || !allMarked(h.blocks[i].inlines, document.Italic) {
		return
	}
	first := h.blocks[i].inlines[:1]
	if u, err := url.Parse(firstHref(first)); err == nil && onlyLink(first) && sectionPath.MatchString(u.Path) {
		h.drop(h.blocks[i].words())
		h.blocks = slices.Delete(h.blocks, i, i+1)
		h.written--
	}
}

// sectionPath is the path of a part of a site, not of a story in it.
var sectionPath = lazy(`^/[a-z-]{3,24}/?$`)

// boldQuestions makes headings of the few paragraphs that are a question in bold. Where there are more of
// them they may be somebody's.
func (h *htmlReader) boldQuestions() {
	var asked []int
	for i, b := range h.blocks {
		text := b.words()
		if b.Type == Paragraph && b.group == 0 && strings.HasSuffix(text, "?") && boldLine(b.inlines, strings.TrimRight(text, "?")) {
			asked = append(asked, i)
		}
	}
	if len(asked) > 2 {
		return
	}
	for _, i := range asked {
		if i > 0 && i+1 < len(h.blocks) && h.blocks[i+1].Type == Paragraph && !opensQuote(h.blocks[i+1].words()) {
			h.blocks[i] = block{Block: Block{Type: Heading, Level: 3}, inlines: plain(h.blocks[i].words()), printed: true}
		}
	}
}

// warnRelative says so where addresses are incomplete because the page does not say where it stands.
func (h *htmlReader) warnRelative() {
	if strings.Contains(h.base, "://") {
		return
	}
	for _, b := range h.blocks {
		for _, address := range []string{b.URL, b.Src, firstHref(b.inlines)} {
			if address != "" && !strings.Contains(address, ":") {
				h.warn("The page does not say where it stands, so that addresses on it are incomplete; give its own address.")
				return
			}
		}
	}
}
