package document

import (
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
	return !ok || koenig.Seen(n).By(r)
}
