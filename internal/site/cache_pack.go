package site

import "firsthand/internal/web"

const (
	worthPacking = 512  // bytes
	maxToPack    = 1024 // pages that wait to be compressed; others are when they are read again
)

// pack has a page compressed that is read again, off the reader's path.
func (c *cache) pack(e *entry) {
	if e.hits.Add(1) < 2 || e.packing.Load() || !e.packing.CompareAndSwap(false, true) {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(e.answer.Plain) < worthPacking || !web.Compressible(e.answer.Type) {
		return
	}
	if len(c.toPack) == maxToPack {
		e.packing.Store(false)
		return
	}
	c.toPack = append(c.toPack, e)
	if !c.packs {
		c.packs = true
		go c.packAll()
	}
}

// packAll compresses one page after the other, so that many that are read again at once take no more memory than one, and ends when
// none waits.
func (c *cache) packAll() {
	var packer web.Packer
	for {
		c.mu.Lock()
		if len(c.toPack) == 0 {
			c.packs, c.toPack = false, nil
			c.mu.Unlock()
			return
		}
		e := c.toPack[0]
		c.toPack = c.toPack[1:]
		packed, gone := *e.answer, c.entries[e.key] != e
		c.mu.Unlock()
		if gone {
			continue
		}
		var err error
		if packed.Gzip, err = packer.Pack(packed.Plain, web.Gzip); err != nil {
			continue // it is given as it is
		}
		c.repack(e, packed)
		if packed.Brotli, err = packer.Pack(packed.Plain, web.Brotli); err == nil {
			c.repack(e, packed)
		}
	}
}

func (c *cache) repack(e *entry, packed answer) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e.answer = &packed
	if c.entries[e.key] == e {
		c.resize(e)
	}
}
