package site

import (
	"net/http"

	"firsthand/internal/web"
)

// Of most pages that are kept, the compressed bytes alone are: a fifth or less. They are what nearly everybody is sent. Only pages that
// nobody took compressed yet, and those that were asked for as they are, are there so as well, the ones that were read last; for the others
// these bytes are made of the compressed ones, which takes a small part of the time that a page takes.

const leastOpen = 4 << 20

// mostOpen is how many bytes of pages are kept as they are.
func (c *cache) mostOpen() int64 { return min(max(leastOpen, c.max/32), c.max/2) }

// foldable tells whether a page gets smaller by compression.
func (a *answer) foldable() bool {
	return len(a.Plain) >= worthPacking && web.Compressible(a.Type)
}

// open puts a page that is there as it is before the others of these, and folds those that were not read for longest. The cache is
// locked.
func (c *cache) open(e *entry) {
	if e.opened != nil {
		c.opened.MoveToFront(e.opened)
		return
	}
	if !e.answer.foldable() {
		return
	}
	e.opened = c.opened.PushFront(e)
	c.openBytes += int64(len(e.answer.Plain))
	for c.openBytes > c.mostOpen() {
		c.close(c.opened.Back().Value.(*entry))
	}
}

// close takes a page out of those that are there as they are: it is folded now, or when it is compressed. The cache is locked.
func (c *cache) close(e *entry) {
	if e.opened == nil {
		return
	}
	c.openBytes -= int64(len(e.answer.Plain))
	c.opened.Remove(e.opened)
	e.opened = nil
	if c.entries[e.key] != e {
		return
	}
	if e.answer.Gzip != nil {
		c.fold(e)
	} else {
		c.toPack.put(e, toFold)
		c.packing()
	}
}

// fold drops the bytes of a page as it is, which has compressed ones. The cache is locked.
func (c *cache) fold(e *entry) {
	folded := *e.answer
	folded.length, folded.Plain = len(folded.Plain), nil
	if d := e.ready; d != nil && d.a == e.answer {
		d.a = &folded
		if a := d.as[web.Identity]; a != nil {
			d.size -= int64(len(a.Head))
			delete(d.as, web.Identity)
		}
	}
	e.answer = &folded
	c.resize(e)
}

// folded tells whether only the compressed bytes are there.
func (a *answer) folded() bool { return a.Plain == nil && a.length > 0 }

// unfolded is the answer with the bytes of the page as it is.
func (a *answer) unfolded() (*answer, error) {
	if !a.folded() {
		return a, nil
	}
	out := *a
	var err error
	out.Plain, err = web.Unpack(a.Gzip, a.length)
	out.length = 0
	return &out, err
}

// asked is the answer with what this request is sent of it.
func (a *answer) asked(r *http.Request) (*answer, error) {
	if a.folded() {
		if enc, _ := a.Choose(r.Header.Get("Accept-Encoding")); enc == web.Identity {
			return a.unfolded()
		}
	}
	return a, nil
}

// unfold is asked for an answer of the cache: the page is among those that are there as they are, from now on.
func (c *cache) unfold(e *entry, a *answer, r *http.Request) (*answer, error) {
	full, err := a.asked(r)
	if err != nil || full == a || e == nil {
		return full, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.entries[e.key] == e && e.answer == a {
		e.answer = full
		if e.ready != nil && e.ready.a == a {
			e.ready.a = full
		}
		c.resize(e)
		if c.entries[e.key] == e {
			c.open(e)
		}
	}
	return full, nil
}
