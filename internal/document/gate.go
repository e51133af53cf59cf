package document

import (
	"slices"
	"strings"

	"firsthand/internal/koenig"
)

// SeenBy leaves out the blocks that a reader may not see: cards that Ghost's editor shows to members alone, or to some.
// What is said of the document elsewhere, in feeds, excerpts and searches, is made of what is left.
func SeenBy(d Doc, r koenig.Reader) Doc {
	out := Doc{Extra: d.Extra}
	for _, b := range d.Blocks {
		if seenBy(b, r) {
			out.Blocks = append(out.Blocks, b)
		}
	}
	return out
}

// Gated tells whether a document has cards that not every reader of the site sees.
func Gated(d Doc) bool {
	for _, b := range d.Blocks {
		for _, r := range groups {
			if !seenBy(b, r) {
				return true
			}
		}
	}
	return false
}

// groups are the readers that Ghost's editor tells apart.
var groups = []koenig.Reader{{}, {Member: true, Status: "free"}, {Member: true, Status: "paid"}}

func seenBy(b Block, r koenig.Reader) bool {
	var raw string
	switch b := b.(type) {
	case HTML:
		raw = string(b.Extra["lexical"])
	case Opaque:
		if b.Format == "lexical" {
			raw = b.Raw
		}
	}
	if !strings.Contains(raw, `isibility`) && !strings.Contains(raw, `"transistor"`) {
		return true
	}
	n, ok := koenig.Read([]byte(raw))
	return r.Desk || ok && koenig.Seen(n).By(r) // of what cannot be read nobody knows who may
}

// gateMark is in both marks that Ghost puts around what only some see.
const gateMark = "kg-gated-block:"

// Marked tells whether somebody typed such marks into the source of a card.
func Marked(d Doc) bool {
	return slices.ContainsFunc(d.Blocks, func(b Block) bool { return strings.Contains(typed(b), gateMark) })
}

// Unmarked leaves out what stands between marks that were typed into the sources of cards, where a reader may not see it:
// what koenig.Strip does to a page, for what is made of the blocks themselves. What goes on over several blocks is left out.
func Unmarked(d Doc, r koenig.Reader) Doc {
	if !Marked(d) {
		return d
	}
	out := Doc{Extra: d.Extra}
	shut := false
	for _, b := range d.Blocks {
		source := typed(b)
		if shut || strings.Contains(source, gateMark) {
			source, shut = koenig.StripPart(source, r, shut)
			if b = withTyped(b, source); b == nil || strings.TrimSpace(source) == "" {
				continue
			}
		}
		out.Blocks = append(out.Blocks, b)
	}
	return out
}

// typed is the source of a block that people write by hand, "" of others.
func typed(b Block) string {
	switch b := b.(type) {
	case HTML:
		return b.Source
	case Markdown:
		return b.Source
	case Embed:
		return b.HTML
	case Opaque:
		return b.Raw
	}
	return ""
}

// withTyped is the block with another source; nil where it is not shown by its source alone.
func withTyped(b Block, source string) Block {
	switch b := b.(type) {
	case HTML:
		b.Source = source
		return b
	case Markdown:
		b.Source = source
		return b
	}
	return nil
}
