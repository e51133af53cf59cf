package ghost

import (
	"slices"

	"firsthand/internal/document"
	"firsthand/internal/koenig"
	"firsthand/internal/members"
	"firsthand/internal/stories"
)

// Open tells whether the reader may read all of the post, as Ghost decides it (core/server/services/members/content-gating.js,
// 6.65.0); the desk, in a preview, reads everything.
func (p *Post) Open() bool {
	reader := p.v.reader
	switch {
	case p.p.Visibility == stories.Public || p.whole:
		return true
	case reader == nil:
		p.v.asks(OnPresence)
		return false
	}
	switch visibility(p.p.Visibility) {
	case "members":
		p.v.asks(OnPresence)
		return true
	case "paid":
		p.v.asks(OnPaid)
		return reader.Status != members.Free
	}
	p.v.asks(OnTiers)
	return slices.ContainsFunc(p.p.Revision.Content.Meta.Ghost.Tiers, func(id string) bool { return slices.Contains(reader.Tiers, id) })
}

// ForSome tells whether not everybody may read all of the post, whoever reads now.
func (p *Post) ForSome() bool { return p.p.Visibility != stories.Public }

// reader is who reads, as far as blocks ask that only some may see.
func (p *Post) reader() koenig.Reader {
	if p.whole {
		return koenig.Reader{Desk: true}
	}
	return p.v.gateReader()
}

// looksAt notes what of the reader the post's texts depend on: for this reading, and for those that get them as they were kept.
func (p *Post) looksAt(d Depends) {
	p.looked = max(p.looked, d)
	p.v.asks(d)
}

// shown is the part of the body that the reader may read, as Ghost cuts it: what stands before the mark, and nothing where
// there is none.
func (p *Post) shown(doc document.Doc) document.Doc {
	free := doc
	if !p.Open() {
		free = document.Free(doc)
	}
	if document.Gated(free) {
		p.looksAt(OnPaid)
	}
	seen := document.SeenBy(free, p.reader())
	if len(seen.Blocks) < len(free.Blocks) {
		p.withCards, p.parted = &free, true
	}
	p.less = p.parted || !p.Open()
	return seen
}

// Parted tells whether the body, as it is kept, has cards that not everybody sees.
func (p *Post) Parted() bool {
	p.shared()
	return p.parted
}

// shownBodies reads the bodies of the posts of a list that the reader may not read whole, together: what lists say of them
// is made of the part that they may.
func (p *Post) shownBodies() {
	var gated []*Post
	for _, b := range p.beside {
		if !b.Open() && b.doc == nil {
			gated = append(gated, b)
		}
	}
	p.v.ReadBodies(gated)
}
