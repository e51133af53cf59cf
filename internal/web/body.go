package web

import (
	"net/http"
	"strconv"
	"time"
)

// Body is a finished answer: its bytes as they are and, where they exist already, compressed. It
// must not change while it is served. The caller sets Cache-Control and what else it wants first.
type Body struct {
	Status   int    // 0: 200. Only a 200 is answered conditionally
	Type     string // Content-Type; "" leaves what the caller set
	Plain    []byte
	Gzip     []byte    // nil: not there (yet)
	Brotli   []byte    // nil: not there (yet)
	Tag      string    // entity tag of Plain with its quotes; "": none is sent
	Modified time.Time // zero: no Last-Modified
}

// ServeHTTP sends the body in the coding that the client likes best among those that exist, or 304.
// Methods other than GET and HEAD are the caller's to refuse.
func (b *Body) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	enc, content := b.Choose(r.Header.Get("Accept-Encoding"))
	if Compressible(b.Type) || b.Gzip != nil || b.Brotli != nil {
		addVary(h, "Accept-Encoding") // also on the plain one: caches must know
	}
	if b.Tag != "" {
		h.Set("ETag", tagFor(b.Tag, enc))
	}
	if !b.Modified.IsZero() {
		h.Set("Last-Modified", b.Modified.UTC().Format(http.TimeFormat))
	}
	status := b.Status
	if status == 0 {
		status = http.StatusOK
	}
	if status == http.StatusOK && b.notModified(h, r) {
		h.Del("Content-Type")
		h.Del("Content-Length")
		h.Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if b.Type != "" {
		h.Set("Content-Type", b.Type)
	}
	if enc != Identity {
		h.Set("Content-Encoding", string(enc))
	}
	h.Set("Content-Length", strconv.Itoa(len(content)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(content) // an error here means that the reader left; there is nobody to tell
	}
}

// notModified also accepts the tag of another coding of the same bytes: a reader that holds the
// gzip is up to date when the brotli appears.
func (b *Body) notModified(h http.Header, r *http.Request) bool {
	if b.Tag == "" || len(r.Header["If-None-Match"]) == 0 {
		return NotModified(r, "", b.Modified)
	}
	for _, enc := range []Encoding{Identity, Gzip, Brotli} {
		if tag := tagFor(b.Tag, enc); NotModified(r, tag, b.Modified) {
			if r.Header.Get("If-None-Match") != "*" {
				h.Set("ETag", tag)
			}
			return true
		}
	}
	return false
}

// Choose is the coding that a client likes best among those that exist, by its Accept-Encoding, and the bytes.
func (b *Body) Choose(accepted string) (Encoding, []byte) {
	if b.Brotli == nil && b.Gzip == nil {
		return Identity, b.Plain
	}
	offers := make([]Encoding, 0, 2)
	if b.Brotli != nil {
		offers = append(offers, Brotli)
	}
	if b.Gzip != nil {
		offers = append(offers, Gzip)
	}
	switch Negotiate(accepted, offers...) {
	case Brotli:
		return Brotli, b.Brotli
	case Gzip:
		return Gzip, b.Gzip
	}
	return Identity, b.Plain
}

func addVary(h http.Header, name string) {
	for _, v := range h.Values("Vary") {
		if v == name || v == "*" {
			return
		}
	}
	h.Add("Vary", name)
}
