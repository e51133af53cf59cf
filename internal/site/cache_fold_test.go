package site

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/gzip"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// settled waits until no page is left to be compressed.
func (c *cache) settled(t *testing.T) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); ; runtime.Gosched() {
		c.mu.Lock()
		going := c.toPack.going
		c.mu.Unlock()
		if !going {
			return
		}
		if time.Now().After(end) {
			t.Fatal("pages wait to be compressed for 20 s")
		}
	}
}

// TestOfPagesThatWereReadBeforeTheCompressedBytesAreKept, and whoever asks gets the same page as ever.
func TestOfPagesThatWereReadBeforeTheCompressedBytesAreKept(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	s.cache.max = 200_000
	const pages = 12
	var first [pages]string
	path := func(i int) string { return fmt.Sprintf("/long-%02d/", i) }
	for i := range pages {
		story(t, db, fmt.Sprintf("Long %02d", i), strings.Repeat(fmt.Sprintf("words of %d ", i), 1200), stories.Meta{}, noon.Add(time.Duration(i)*time.Minute))
	}
	for i := range pages {
		first[i] = mustGet(t, s, path(i))
		s.cache.settled(t)
	}
	counted(t, s.cache, pages/3)
	ask := func(i int, coding string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodGet, path(i), nil)
		if coding != "" {
			r.Header.Set("Accept-Encoding", coding)
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		return w
	}
	renders := s.Counts().Renders.Load()
	for range 3 { // folded, read again and so opened, read often and so compressed, folded again
		for i := range pages {
			packed := ask(i, "gzip")
			r, err := gzip.NewReader(packed.Body)
			if packed.Header().Get("Content-Encoding") == "" {
				continue // the last ones are not folded, and were not read again before
			}
			if err != nil {
				t.Fatal(err)
			}
			if body, err := io.ReadAll(r); err != nil || string(body) != first[i] {
				t.Errorf("%s, compressed, is another page: %v", path(i), err)
			}
			if plain := ask(i, "").Body.String(); plain != first[i] {
				t.Errorf("%s is another page once it was folded", path(i))
			}
			s.cache.settled(t)
		}
	}
	if n := s.Counts().Renders.Load() - renders; n != 0 {
		t.Errorf("%d pages were made anew", n)
	}
	counted(t, s.cache, pages/3)
}

// counted looks whether the sums of a cache are those of its pages, and how many of them are folded at least.
func counted(t *testing.T, c *cache, least int) {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	var size, open int64
	folded := 0
	for _, e := range c.entries {
		size += e.size
		if e.opened != nil {
			open += int64(len(e.answer.Plain))
		}
		if e.answer.folded() {
			folded++
		}
		if e.answer.folded() == (e.answer.Plain != nil) {
			t.Errorf("%s is neither folded nor there", e.key.path)
		}
	}
	if size != c.bytes || open != c.openBytes || open > c.mostOpen() {
		t.Errorf("the cache counts %d bytes and holds %d, %d of them open (%d)", c.bytes, size, c.openBytes, open)
	}
	if folded < least {
		t.Errorf("%d pages are folded", folded)
	}
}

// TestUnpackedIsWhatWasPacked, and what is not as long as was said is refused.
func TestUnpackedIsWhatWasPacked(t *testing.T) {
	body := bytes.Repeat([]byte("harbour lamps "), 500)
	var p web.Packer
	for range 2 { // in the same memory
		packed, err := p.Pack(body, web.Gzip)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := web.Unpack(packed, len(body)); err != nil || !bytes.Equal(got, body) {
			t.Errorf("%d bytes came back of %d: %v", len(got), len(body), err)
		}
		if _, err := web.Unpack(packed[:len(packed)/2], len(body)); err == nil {
			t.Error("half of it is unpacked")
		}
	}
}

// TestWhatIsDoneBesideWaitsForTheFirstPage.
func TestWhatIsDoneBesideWaitsForTheFirstPage(t *testing.T) {
	s := newSite(t, firsthandtest.SQLite(t), &fixed{noon})
	done := make(chan int64)
	go func() {
		s.GiveWay(t.Context())
		done <- s.Counts().Renders.Load()
	}()
	mustGet(t, s, "/")
	if n := <-done; n == 0 {
		t.Error("nothing was waited for")
	}
	s.GiveWay(t.Context()) // and nobody waits where nothing is made
}
