package document

import (
	"strings"

	"firsthand/internal/koenig"
)

// Free is the part of a story for some that everybody may read: what stands before its paywall, and nothing where it has
// none, as in Ghost.
func Free(d Doc) Doc {
	for i, b := range d.Blocks {
		if first, ends := beforeMark(b); ends {
			return Doc{Blocks: append(d.Blocks[:i:i], first...)}
		}
	}
	return Doc{}
}

// beforeMark tells whether the part for everybody ends in a block, and gives what of it stands before.
func beforeMark(b Block) (first []Block, ends bool) {
	switch b := b.(type) {
	case Paywall:
		return nil, true
	case HTML:
		if b.Source, _, ends = strings.Cut(b.Source, koenig.Paywall); ends {
			return []Block{b}, true
		}
	case Markdown:
		if b.Source, _, ends = strings.Cut(b.Source, koenig.Paywall); ends {
			return []Block{b}, true
		}
	case Opaque:
		return nil, strings.Contains(b.Raw, koenig.Paywall) || strings.Contains(b.Raw, `"paywall"`)
	}
	return nil, false
}
