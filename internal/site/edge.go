package site

import (
	"context"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"firsthand/internal/edge"
	"firsthand/internal/ghost"
)

// What stands in front of the site and keeps its pages, a Varnish or a CDN. Without one (a nil *inFront) pages are asked for anew each time.

// edgeFor is how long a page may be kept in front at most: what a purge that was lost may do.
const edgeFor = 5 * time.Minute

// edgeKeys is how many bytes the keys of a page may take. A page with more is found by its own key alone.
const edgeKeys = 3800

// edgeEvery is the tag that every page has.
const edgeEvery = "every page"

// revalidated is what is said of a page to who may keep it and has to ask each time.
const revalidated = "public, max-age=0, must-revalidate"

// inFront is the site's side of the cache in front of it: what is said to it, and which pages it may hold.
type inFront struct {
	s     *Site
	queue *edge.Queue
	pages *edgePages
	asks  int           // lists at most that are asked again after a change
	looks time.Duration // how long at most

	looking sync.Mutex // one at a time looks at lists
}

// EdgeQueue makes the queue for a site's Options: keys are of the site whose address it is.
func EdgeQueue(to edge.Purger, base string, o edge.Options) *edge.Queue {
	o.Every = edge.Key(strings.TrimSuffix(base, "/"), edgeEvery) // as a Site has its base
	return edge.NewQueue(to, o)
}

func (f *inFront) key(tag string) string { return edge.Key(f.s.base, tag) }

// listKey is the key of pages with a list that has a tag.
func (f *inFront) listKey(tag string) string { return f.key("list " + tag) }

// pageKey is the key that one page alone has.
func (f *inFront) pageKey(path string) string { return f.key("page " + path) }

// rendered says of a page that was made for whom it may be kept, and remembers that it may be in front from now on.
func (f *inFront) rendered(asked ask, r *rendered) {
	if f == nil {
		return
	}
	h := r.answer.header
	delete(h, "Surrogate-Key")
	if h["Cache-Control"] != revalidated || r.answer.leadsTo() != "" || r.depends > ghost.OnNobody && asked.reader != nil {
		return // for one reader, an error, or what leads on: nobody keeps it
	}
	h["Cache-Control"], r.answer.until = f.keepFor(r.until), r.until
	p := &edgePage{path: asked.path, tags: r.tags, lists: r.lists, until: r.until}
	name, value := f.queue.Purger().Header(f.keysOf(p))
	h[name] = value
	f.forget(f.pages.put(p))
	if !f.s.cache.holds(r) { // it changed while it was made, and was not looked for then
		f.queue.Throw(edge.Gone, f.pageKey(p.path))
	}
}

// keepFor says that a page may be kept in front, and no longer than until it is another by itself.
func (f *inFront) keepFor(until time.Time) string {
	left := edgeFor
	if !until.IsZero() {
		left = min(left, max(until.Sub(f.s.Clock.Now()), 0))
	}
	return "public, max-age=0, s-maxage=" + strconv.Itoa(int(left/time.Second)) + ", must-revalidate"
}

// lasts says it anew of a page that is sent a while after it was made.
func (f *inFront) lasts(h http.Header, until time.Time) {
	if f != nil && !until.IsZero() && strings.Contains(h.Get("Cache-Control"), "s-maxage=") {
		h.Set("Cache-Control", f.keepFor(until))
	}
}

// keysOf are the keys by which a page is found: of the site, its own, of its lists and of all that it shows. What has too many has the first two.
func (f *inFront) keysOf(p *edgePage) []string {
	keys := make([]string, 0, len(p.tags)+8)
	keys = append(keys, f.key(edgeEvery), f.pageKey(p.path))
	for _, l := range p.lists {
		for _, tag := range l.Tags() {
			if key := f.listKey(tag); !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
	}
	if p.alone = (len(keys)+len(p.tags))*(len(keys[0])+1) > edgeKeys; p.alone {
		return keys[:2]
	}
	for _, tag := range p.tags {
		keys = append(keys, f.key(tag))
	}
	return keys
}

// forget drops pages that are remembered no longer: in front they are asked for anew, and made anew here, so that they are remembered again.
func (f *inFront) forget(paths []string) {
	if len(paths) == 0 {
		return
	}
	c := f.s.cache
	c.mu.Lock()
	for _, path := range paths {
		for e := c.find(ask{path: path}); e != nil; e = c.find(ask{path: path}) {
			c.remove(e)
		}
	}
	c.mu.Unlock()
	for _, path := range paths {
		f.queue.Throw(edge.Stale, f.pageKey(path))
	}
}

// leads says of what leads on that nobody in front keeps it: it may be made of the reader's query, and what is permanent may be taken back.
func (f *inFront) leads(h http.Header) {
	if said := h.Get("Cache-Control"); f != nil && strings.HasPrefix(said, "public") {
		h.Set("Cache-Control", said+", s-maxage=0")
	}
}

// file gives a file a key: in front it lies as long as in browsers, unless the desk takes it away.
func (f *inFront) file(h http.Header, tag string) {
	if f != nil {
		name, value := f.queue.Purger().Header([]string{f.key(edgeEvery), f.key(tag)})
		h.Set(name, value)
	}
}

// run throws away in front what changed, until ctx ends. What was kept there before the program started is asked for anew.
func (f *inFront) run(ctx context.Context) {
	if f == nil {
		return
	}
	f.queue.ThrowAll(edge.Stale)
	go f.queue.Run(ctx)
	go f.watch(ctx)
}
