package site

import (
	"firsthand/internal/ghost"
	"firsthand/internal/members"
)

// ask is one page for one reader.
type ask struct {
	path   string
	reader *members.Member // nil: nobody that we know
}

// pageKey is what an entry of the cache stands under: a page, and what its readers have in common. A path never becomes part of a class.
type pageKey struct {
	path  string
	class string // ghost.Class; "": the page is the same for everybody
}

// key is where the answer is kept if it depends on no more than d.
func (a ask) key(d ghost.Depends) pageKey { return pageKey{a.path, ghost.Class(a.reader, d)} }

// classed is the same for a reader of whom nothing is known but their class. It is what a page that is kept is made anew with: who
// asked for it first is forgotten.
func (a ask) classed() ask { return ask{a.path, ghost.Classed(a.reader)} }

// find is the entry that is for this reader, nil if there is none. Which class a page is kept for is known from its render
// alone, so each that the reader is in is looked for. The cache is locked.
func (c *cache) find(a ask) *entry {
	most := ghost.OnTiers
	if a.reader == nil {
		most = ghost.OnPresence // which is all that there is to know of nobody
	}
	for d := ghost.OnNobody; d <= most; d++ {
		if e := c.entries[a.key(d)]; e != nil {
			return e
		}
	}
	return nil
}
