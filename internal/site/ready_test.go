package site

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/hotpath"
	"firsthand/internal/numbers"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

func statusOf(t testing.TB, a *hotpath.Answer) int {
	t.Helper()
	status, err := strconv.Atoi(string(a.Head[9:12]))
	if err != nil {
		t.Fatalf("%q: %v", a.Head, err)
	}
	return status
}

// doorTo serves a site as the program does, with the hot path or without, and counts what comes to the handler.
func doorTo(t *testing.T, s *Site, hot bool) (addr string, handled *atomic.Int64) {
	t.Helper()
	handled = new(atomic.Int64)
	secure := web.Secure(web.Headers{HSTS: "max-age=60"}, s)
	server := &web.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { handled.Add(1); secure.ServeHTTP(w, r) })}
	if hot {
		server.Pages = s
	}
	l, err := web.Listen(t.Context(), "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- server.Run(ctx, l) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return l.Addr().String(), handled
}

// overWire sends requests on one connection, each when the answer before it is there, and gives all that comes back, without the dates.
func overWire(t *testing.T, addr string, requests ...string) string {
	t.Helper()
	c, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	var all bytes.Buffer
	answers := bufio.NewReader(io.TeeReader(c, &all))
	for _, request := range requests {
		if _, err := io.WriteString(c, request); err != nil {
			t.Fatal(err)
		}
		answer, err := http.ReadResponse(answers, nil)
		if err == nil {
			_, err = io.Copy(io.Discard, answer.Body)
		}
		if err != nil {
			t.Fatalf("%q: %v", request, err)
		}
	}
	return dateField.ReplaceAllString(all.String(), "")
}

var dateField = regexp.MustCompile(`Date: [^\r]*\r\n`)

// packed compresses what the cache has now, instead of a moment later.
func (c *cache) packed(t *testing.T) {
	t.Helper()
	c.mu.Lock()
	var all []*entry
	for _, e := range c.entries {
		all = append(all, e)
	}
	c.mu.Unlock()
	for _, e := range all {
		e.packing.Store(true)
		c.mu.Lock()
		packed := *e.answer // the site may be about to do the same
		c.mu.Unlock()
		if len(packed.Plain) < 512 {
			continue
		}
		for enc, into := range map[web.Encoding]*[]byte{web.Gzip: &packed.Gzip, web.Brotli: &packed.Brotli} {
			var err error
			if *into, err = web.CompressBytes(packed.Plain, enc, web.Fast); err != nil {
				t.Fatal(err)
			}
		}
		c.repack(e, packed)
	}
}

// TestHotPathAnswersAsTheSiteDoes: whatever is asked of a site with the hot path before it is answered with the same bytes as without, and
// counted alike.
func TestHotPathAnswersAsTheSiteDoes(t *testing.T) {
	db := firsthandtest.SQLite(t)
	clock := &fixed{noon}
	s := counting(t, db)
	s.Clock, s.cache.clock = clock, clock.Now
	id := story(t, db, "Leaves", strings.Repeat("They fell, and nobody swept them. ", 60), stories.Meta{}, noon)
	cold, _ := doorTo(t, s, false)
	hot, handled := doorTo(t, s, true)
	paths := []string{"/leaves/", "/", "/rss/", "/nowhere/", "/leaves", "/LEAVES/", "/sitemap.xml", "/robots.txt", "/leaves/?q=1", "/assets/a.css", "/search/"}
	fields := map[string]string{
		"nothing": "", "gzip": "Accept-Encoding: gzip\r\n", "a browser's codings": "Accept-Encoding: gzip, deflate, br, zstd\r\n", "nothing packed": "Accept-Encoding: identity, gzip;q=0\r\n",
		"a browser":   "User-Agent: " + firefox + "\r\nAccept: text/html\r\nAccept-Language: en\r\nAccept-Encoding: gzip\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\nReferer: https://elsewhere.example/a\r\n",
		"of the desk": "Accept: text/html\r\nAccept-Language: en\r\nCookie: firsthand-desk=1\r\n", "a cookie of its own": "Cookie: a=b\r\n", "a reader's cookie": "Cookie: firsthand-reader=AAAA\r\n",
		"any tag": "If-None-Match: *\r\n", "another tag": "If-None-Match: \"other\"\r\n", "an old date": "If-Modified-Since: Mon, 02 Jan 2006 15:04:05 GMT\r\n",
	}
	for _, path := range paths {
		get(t, s, path)
	}
	clock.at = noon.Add(3 * time.Second) // what was just made has no age yet
	for _, path := range paths {
		tag := regexp.MustCompile(`Etag: ("[^"]*")`).FindStringSubmatch(overWire(t, cold, plainly(path, "")))
		if tag != nil {
			fields["the tag of "+path] = "If-None-Match: " + tag[1] + "\r\n"
			fields["the gzip's tag of "+path] = "If-None-Match: " + strings.TrimSuffix(tag[1], `"`) + "-gzip\"\r\n"
		}
	}
	s.cache.packed(t)
	compare := func() {
		for name, field := range fields {
			for _, path := range paths {
				want := overWire(t, cold, plainly(path, field), plainly(path, field))
				for range 2 {
					if got := overWire(t, hot, plainly(path, field), plainly(path, field)); got != want {
						t.Errorf("%s, %s: with the hot path\n%.1500s\nwithout\n%.1500s", path, name, got, want)
					}
				}
			}
		}
	}
	compare()
	before := handled.Load()
	for _, path := range []string{"/leaves/", "/", "/rss/", "/sitemap.xml", "/robots.txt"} {
		for _, name := range []string{"nothing", "gzip", "a browser's codings", "a browser", "of the desk", "a cookie of its own", "the tag of " + path, "the gzip's tag of " + path} {
			overWire(t, hot, plainly(path, fields[name]))
			if n := handled.Load(); n != before {
				t.Errorf("%s, %s: the hot path has no answer", path, name)
				before = n
			}
		}
	}
	_, was := kept(t, s)
	hits := s.Counts().Hits.Load()
	compare()
	if n := s.Counts().Hits.Load() - hits; n == 0 || n%3 != 0 {
		t.Errorf("the cache counted %d hits of what was asked three times", n)
	}
	_, of := kept(t, s)
	leaves := numbers.Object{Kind: "story", ID: string(id)}
	if read := of[leaves] - was[leaves]; read == 0 || read%3 != 0 {
		t.Errorf("%d reads are counted of what was read three times as often as without the hot path", read)
	}
	edit(t, db, id, func(c *stories.Content) { c.Title = "Branches" })
	if got := overWire(t, hot, plainly("/leaves/", "")); !strings.Contains(got, "Branches") {
		t.Errorf("after an edit: %s", got)
	}
	for _, path := range paths {
		get(t, s, path)
	}
	s.cache.packed(t)
	compare()
}

func plainly(path, fields string) string {
	return fmt.Sprintf("GET %s HTTP/1.1\r\nHost: desk.example\r\n%s\r\n", path, fields)
}

// TestHeadsThatAreReadyCount in what the cache takes, once each, and no more when their page is gone.
func TestHeadsThatAreReadyCount(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	mustGet(t, s, "/")
	c := s.cache
	e, before := c.entries[pageKey{path: "/"}], c.bytes
	h := http.Header{"Content-Length": {"5"}, "Last-Modified": {noon.Format(http.TimeFormat)}, "Surrogate-Key": {strings.Repeat("a", 4000)}}
	for range 2 {
		c.makeReady(e, e.answer, "/", h)
	}
	if more := c.bytes - before; more < 4000 || more > 6000 || c.bytes != e.size {
		t.Errorf("a head of 4,000 bytes takes %d; the page takes %d of %d", more, e.size, c.bytes)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.remove(e); c.bytes != 0 {
		t.Errorf("of nothing %d bytes are left", c.bytes)
	}
}
