package site

import (
	"bytes"
	"net/http"
	"strings"

	"firsthand/internal/hotpath"
	"firsthand/internal/web"
)

// ready is a page's answer as it was sent to somebody of whom nothing is known, with all that the doors around the site say in its
// head. Whoever asks as plainly gets the same bytes, as long as the page is what the cache would give.
type ready struct {
	size      int64  // of the heads, in bytes
	target    string // of the request line
	a         *answer
	as        map[web.Encoding]*hotpath.Answer
	unchanged map[string]*hotpath.Answer // 304, by the tag that the browser has
}

// askedPlainly tells whether an answer is what others get who ask for the same target.
func askedPlainly(r *http.Request) bool {
	return r.Method == http.MethodGet && r.ProtoMajor == 1 && r.ProtoMinor == 1 && r.TLS == nil && strings.HasPrefix(r.RequestURI, "/") && !strings.Contains(r.RequestURI, "?") && len(r.RequestURI) <= 1024
}

// makeReady keeps an answer as it was just sent: the fields of its head are h. Not while it is so young that it has no age yet.
func (c *cache) makeReady(e *entry, a *answer, target string, h http.Header) {
	if !a.until.IsZero() { // how long it may be kept in front is another each time
		return
	}
	if h["Set-Cookie"] != nil || h["Connection"] != nil || !a.Modified.IsZero() && h["Last-Modified"] == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.entries[e.key] != e || e.answer != a {
		return
	}
	if e.ready == nil || e.ready.a != a || e.ready.target != target {
		if e.ready != nil && c.ready[e.ready.target] == e {
			delete(c.ready, e.ready.target)
		}
		e.ready = &ready{target: target, a: a, as: map[web.Encoding]*hotpath.Answer{}, unchanged: map[string]*hotpath.Answer{}}
		c.ready[target] = e
	}
	if h["Content-Length"] == nil {
		putReady(e.ready, e.ready.unchanged, h.Get("ETag"), hotpath.Prepare(http.StatusNotModified, h, nil))
		c.resize(e)
		return
	}
	coding := web.Encoding(h.Get("Content-Encoding"))
	body := map[web.Encoding][]byte{web.Identity: a.Plain, web.Gzip: a.Gzip, web.Brotli: a.Brotli}[coding]
	putReady(e.ready, e.ready.as, coding, hotpath.Prepare(max(a.Status, http.StatusOK), h, body))
	c.resize(e)
}

// putReady puts an answer into one of the maps of d, and counts its head: the body is the page's.
func putReady[K comparable](d *ready, in map[K]*hotpath.Answer, key K, a *hotpath.Answer) {
	if old := in[key]; old != nil {
		d.size -= int64(len(old.Head))
	}
	in[key] = a
	d.size += int64(len(a.Head))
}

// Find answers a plain request with a page that is ready, as servePage would: counted, and gone as soon as the page may be another.
func (s *Site) Find(r *hotpath.Request) *hotpath.Answer {
	if len(r.Cookie) > 0 && bytes.Contains(r.Cookie, s.readerName) || len(r.IfModifiedSince) > 0 && len(r.IfNoneMatch) == 0 {
		return nil
	}
	e, a, out := s.cache.findReady(r)
	if out == nil {
		return nil
	}
	s.cache.pack(e)
	if a.counts() && len(r.AcceptLanguage) > 0 && plainVisit(r).reads() {
		a.reads.Read(string(r.Referer))
	}
	return out
}

// findReady is get for a page that is ready: it waits for nothing.
func (c *cache) findReady(r *hotpath.Request) (*entry, *answer, *hotpath.Answer) {
	if c.db.Commits() != c.commits.Load() {
		return nil, nil, nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.ready[string(r.Target)]
	if e == nil || e.answer != e.ready.a || e.suspect || !e.stale.IsZero() || !e.until.IsZero() && !c.clock().Before(e.until) {
		return nil, nil, nil
	}
	out := e.ready.to(r)
	if out != nil {
		c.used(e)
		c.counts.Hits.Add(1)
	}
	return e, e.answer, out
}

// to is the answer to a request: in the coding that the client likes best, or that it has the page already.
func (d *ready) to(r *hotpath.Request) *hotpath.Answer {
	if len(r.IfNoneMatch) > 0 {
		return d.unchanged[string(r.IfNoneMatch)]
	}
	coding := web.Identity
	if len(r.AcceptEncoding) > 0 && (d.a.Gzip != nil || d.a.Brotli != nil) {
		coding, _ = d.a.Choose(string(r.AcceptEncoding))
	}
	return d.as[coding]
}
