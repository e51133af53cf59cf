package ghost

import (
	"firsthand/internal/document"
	"firsthand/internal/koenig"
	"firsthand/internal/stories"
)

// Open tells whether the reader may read all of the post. Nobody is known as a member yet, so only what is public is open;
// the desk, in a preview, reads everything.
func (p *Post) Open() bool { return p.p.Visibility == stories.Public || p.whole }

// reader is who reads, as far as blocks ask that only some may see.
func (p *Post) reader() koenig.Reader { return koenig.Reader{Desk: p.whole} }

// shown is the part of the body that the reader may read, as Ghost cuts it: what stands before the mark, and nothing where
// there is none.
func (p *Post) shown(doc document.Doc) document.Doc {
	free := doc
	if !p.Open() {
		free = document.Free(doc)
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
	p.HTML()
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
