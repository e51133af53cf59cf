package site

import (
	"container/list"
	"sync"
	"time"

	"firsthand/internal/ghost"
)

// edgeBytes is what the memory of pages in front may take.
const edgeBytes = 32 << 20

// edgePages are the pages that may be in front, with what they show. Each node remembers those that it gave out, and throws those:
// what this node does not remember is not in front, or is of another.
type edgePages struct {
	max int64

	mu       sync.Mutex
	pages    map[string]*edgePage
	byTag    map[string]map[*edgePage]bool // true: it shows what has the tag; false: only a list of it is of that tag
	order    *list.List                    // of *edgePage, made last first
	bytes    int64
	suspects map[*edgePage]bool // pages whose lists may be others, each as it was given out: of one address there may be two
	moved    map[string]bool    // the tags for which they may be
	soonest  time.Time          // when the first of them changes by itself; zero: none does
	bell     chan struct{}      // there is something to look at
}

// edgePage is a page that may be in front.
type edgePage struct {
	path    string
	tags    []string
	lists   []ghost.List
	alone   bool      // it has too many tags, and is found by its own key only
	until   time.Time // when it changes by itself; zero: never
	element *list.Element
}

func newEdgePages(max int64) *edgePages {
	return &edgePages{max: max, pages: map[string]*edgePage{}, byTag: map[string]map[*edgePage]bool{}, order: list.New(), suspects: map[*edgePage]bool{}, moved: map[string]bool{}, bell: make(chan struct{}, 1)}
}

// put remembers a page as it is given out now, and gives the paths of those that are forgotten for it.
func (e *edgePages) put(p *edgePage) (forgotten []string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if old := e.pages[p.path]; old != nil {
		e.remove(old)
	}
	e.pages[p.path] = p
	p.element = e.order.PushFront(p)
	e.bytes += p.size()
	for _, l := range p.lists {
		for _, tag := range l.Tags() {
			e.index(tag, p, false)
		}
	}
	for _, tag := range p.tags {
		e.index(tag, p, true)
	}
	e.changes(p.until)
	for e.bytes > e.max && e.order.Len() > 1 {
		last := e.order.Back().Value.(*edgePage)
		e.remove(last)
		forgotten = append(forgotten, last.path)
	}
	return forgotten
}

// changes notes that a page changes by itself.
func (e *edgePages) changes(until time.Time) {
	if !until.IsZero() && (e.soonest.IsZero() || until.Before(e.soonest)) {
		e.soonest = until
		e.ring()
	}
}

func (e *edgePages) ring() {
	select {
	case e.bell <- struct{}{}:
	default:
	}
}

func (e *edgePages) index(tag string, p *edgePage, shows bool) {
	if e.byTag[tag] == nil {
		e.byTag[tag] = map[*edgePage]bool{}
	}
	e.byTag[tag][p] = shows
}

func (e *edgePages) remove(p *edgePage) {
	delete(e.pages, p.path)
	e.order.Remove(p.element)
	e.bytes -= p.size()
	for _, l := range p.lists {
		for _, tag := range l.Tags() {
			e.unindex(tag, p)
		}
	}
	for _, tag := range p.tags {
		e.unindex(tag, p)
	}
}

func (e *edgePages) unindex(tag string, p *edgePage) {
	delete(e.byTag[tag], p)
	if len(e.byTag[tag]) == 0 {
		delete(e.byTag, tag)
	}
}

// size is what it takes in memory, more or less: its tags stand in the index too.
func (p *edgePage) size() int64 {
	size := int64(512 + 2*len(p.path) + 384*len(p.lists))
	for _, tag := range p.tags {
		size += int64(len(tag)) + 64
	}
	return size
}
