package site

import "firsthand/internal/ghost"

// keep puts a render into the cache, for all who have in common with its reader what it was told of them. It tells false if
// the render was overtaken by a change. What leads on is not kept: it is made of its path, most of it of any path that somebody
// thinks of (/x/amp/, /x/feed/, a redirect that takes a pattern), and costs a look-up or two, no page.
func (c *cache) keep(asked ask, r *rendered) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if r.position < c.horizon || !c.validSince(r.tags, r.position) {
		return false
	}
	for old := c.find(asked); old != nil; old = c.find(asked) {
		c.remove(old) // also one that depended on less, or on more
	}
	if r.private() || r.answer.leadsTo() != "" || r.size() > c.max/4 {
		return true
	}
	key := asked.key(r.depends)
	e := &entry{key: key, ask: asked.classed(), rendered: *r, listed: r.position, suspect: !c.listsValidSince(r.lists, r.position), size: r.size()}
	c.entries[key] = e
	e.element = c.order.PushFront(e)
	c.bytes += e.size
	for _, tag := range e.watched() {
		if c.byTag[tag] == nil {
			c.byTag[tag] = map[*entry]bool{}
		}
		c.byTag[tag][e] = true
	}
	c.shrink()
	if c.entries[key] == e {
		c.open(e)
	}
	return true
}

// used notes that a page was read. The cache is locked.
func (c *cache) used(e *entry) {
	c.order.MoveToFront(e.element)
	if e.opened != nil {
		c.opened.MoveToFront(e.opened)
	}
}

// size is what the render takes in memory, more or less: its tags stand in the index too.
func (r *rendered) size() int64 {
	size := int64(len(r.answer.Plain)+len(r.answer.Gzip)+len(r.answer.Brotli)) + 2048 + int64(len(r.lists))*256
	for _, tag := range r.tags {
		size += int64(len(tag)) + 64
	}
	return size
}

// resize reckons anew what an entry takes, which became more: others are dropped for it.
func (c *cache) resize(e *entry) {
	size := e.rendered.size()
	if e.ready != nil {
		size += e.ready.size
	}
	c.bytes += size - e.size
	e.size = size
	c.shrink()
}

// watched are all the tags that concern the entry.
func (e *entry) watched() []string {
	tags := make([]string, 0, len(e.tags)+len(e.lists))
	tags = append(tags, e.tags...)
	for _, l := range e.lists {
		tags = append(tags, l.Tags()...)
	}
	return tags
}

func (c *cache) validSince(tags []string, position int64) bool {
	for _, tag := range tags {
		if c.recent[tag] > position {
			return false
		}
	}
	return true
}

func (c *cache) listsValidSince(lists []ghost.List, position int64) bool {
	for _, l := range lists {
		if !c.validSince(l.Tags(), position) {
			return false
		}
	}
	return true
}

func (c *cache) remove(e *entry) {
	if c.entries[e.key] != e {
		return
	}
	delete(c.entries, e.key)
	c.close(e)
	if e.ready != nil && c.ready[e.ready.target] == e {
		delete(c.ready, e.ready.target)
	}
	c.order.Remove(e.element)
	c.bytes -= e.size
	for _, tag := range e.watched() {
		delete(c.byTag[tag], e)
		if len(c.byTag[tag]) == 0 {
			delete(c.byTag, tag)
		}
	}
	c.counts.Dropped.Add(1)
}

// shrink drops the pages that were not read for longest until the rest fit.
func (c *cache) shrink() {
	for c.bytes > c.max {
		c.remove(c.order.Back().Value.(*entry))
	}
}
