package site

import (
	"net/http"

	"firsthand/internal/web"
)

const (
	worthPacking = 512  // bytes
	maxToPack    = 1024 // pages that wait to be compressed; others are when they are read again
)

// packingList are pages that wait to be compressed, and what for.
type packingList struct {
	pages []packingPage
	going bool // somebody compresses them
}

type packingPage struct {
	e *entry
	packFor
}

type packFor int

const (
	toSend packFor = iota // it is read again
	toFold                // nobody reads it for a while
)

// put tells false where too many wait. To fold a page cannot be put off: what waits for it is bounded by the size of the cache.
func (l *packingList) put(e *entry, what packFor) bool {
	if what == toSend && len(l.pages) >= maxToPack {
		return false
	}
	l.pages = append(l.pages, packingPage{e, what})
	return true
}

// packFirst compresses a page that was just made for who asked for it, if they take that: on a slow line, where a page as it is takes
// most of a second, that is well worth the fraction of a millisecond. A few do so at once; for others the page goes as it is, and so does
// that of somebody who is signed in, which may be theirs alone.
func (c *cache) packFirst(asked ask, a *answer, r *http.Request) *answer {
	if asked.reader != nil || a.Gzip != nil || !a.foldable() || web.Negotiate(r.Header.Get("Accept-Encoding"), web.Gzip) != web.Gzip {
		return a
	}
	select {
	case c.toPackNow <- struct{}{}:
		defer func() { <-c.toPackNow }()
		packer := c.packers.Get().(*web.Packer)
		gzip, err := packer.Pack(a.Plain, web.Gzip)
		c.packers.Put(packer)
		if err != nil {
			return a // packAll says so
		}
		packed := *a
		packed.Gzip = gzip
		c.mu.Lock()
		defer c.mu.Unlock()
		if e := c.find(asked); e != nil && e.answer == a {
			c.nowPacked(e, &packed)
			c.close(e) // who asks next takes it compressed, most likely
		}
		return &packed
	default:
		return a
	}
}

// pack has a page compressed that is read again, off the reader's path.
func (c *cache) pack(e *entry) {
	if e.hits.Add(1) < 2 || e.packing.Load() || !e.packing.CompareAndSwap(false, true) {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if !e.answer.foldable() && !e.answer.folded() {
		return
	}
	if !c.toPack.put(e, toSend) {
		e.packing.Store(false)
		return
	}
	c.packing()
}

// packing has somebody compress the pages that wait. The cache is locked.
func (c *cache) packing() {
	if !c.toPack.going {
		c.toPack.going = true
		go c.packAll()
	}
}

// packAll compresses one page after the other, so that many that are read again at once take no more memory than one, and ends when
// none waits.
func (c *cache) packAll() {
	packer := c.packers.Get().(*web.Packer)
	defer c.packers.Put(packer)
	for {
		c.mu.Lock()
		if len(c.toPack.pages) == 0 {
			c.toPack = packingList{}
			c.mu.Unlock()
			return
		}
		p := c.toPack.pages[0]
		c.toPack.pages = c.toPack.pages[1:]
		a, gone := *p.e.answer, c.entries[p.e.key] != p.e
		c.mu.Unlock()
		if gone {
			continue
		}
		if err := c.packOne(packer, p, a); err != nil {
			c.log.Warn("a page cannot be compressed; it is sent as it is", "path", p.e.key.path, "error", err)
		}
	}
}

func (c *cache) packOne(packer *web.Packer, p packingPage, a answer) (err error) {
	if a.folded() {
		if a.Plain, err = packer.Unpack(a.Gzip, a.length); err != nil { // for as long as it is compressed again
			return err
		}
	}
	if a.Gzip == nil {
		if a.Gzip, err = packer.Pack(a.Plain, web.Gzip); err != nil {
			return err
		}
		c.repack(p.e, a)
	}
	if p.packFor == toSend && a.Brotli == nil {
		if a.Brotli, err = packer.Pack(a.Plain, web.Brotli); err != nil {
			return err
		}
		c.repack(p.e, a)
	}
	return nil
}

// repack gives an entry the compressed bytes of its page.
func (c *cache) repack(e *entry, packed answer) {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := *e.answer
	now.Gzip, now.Brotli = packed.Gzip, packed.Brotli
	c.nowPacked(e, &now)
}

// nowPacked gives an entry an answer with compressed bytes. The cache is locked.
func (c *cache) nowPacked(e *entry, now *answer) {
	e.answer = now
	if c.entries[e.key] != e {
		return
	}
	if e.opened == nil && now.foldable() { // it was waited for, to fold it
		c.fold(e)
		return
	}
	c.resize(e)
}
