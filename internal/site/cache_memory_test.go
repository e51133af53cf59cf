package site

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"runtime"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/stories"
)

// TestASmallSiteKeepsLittle: of pages that browsers read, the compressed bytes and what a page depends on, and nothing that only making it
// anew would ask for.
func TestASmallSiteKeepsLittle(t *testing.T) {
	const (
		many   = 100
		atMost = 18 << 10 // bytes of the heap for a page of 13 KB
	)
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	s.Bodies = ghost.NewKept(ghost.KeptBytes, true)
	s.Bodies.Spare()
	dice := rand.New(rand.NewPCG(3, 5))
	for i := range many {
		var words strings.Builder
		for range 1000 {
			fmt.Fprintf(&words, "%x ", dice.IntN(20_000))
		}
		story(t, db, fmt.Sprintf("Story %d", i), words.String(), stories.Meta{}, noon)
	}
	browse := func(path string) {
		status, _, header := fetch(t, s, path, http.Header{"Accept-Encoding": {"gzip, br"}})
		if status != http.StatusOK || header.Get("Content-Encoding") == "" {
			t.Fatalf("%s: %d, coding %q", path, status, header.Get("Content-Encoding"))
		}
	}
	browse("/") // what is made once for all
	s.cache.settled(t)
	before := heap()
	for range 3 {
		for i := range many {
			browse(fmt.Sprintf("/story-%d/", i))
		}
		s.cache.settled(t)
	}
	if each := (heap() - before) / many; each > atMost {
		t.Errorf("a story that is read takes %d bytes, %d at most", each, atMost)
	} else {
		t.Logf("a story that is read takes %d bytes", each)
	}
	s.cache.mu.Lock()
	defer s.cache.mu.Unlock()
	if s.cache.openBytes != 0 {
		t.Errorf("%d bytes are kept as they are, which nobody asked for", s.cache.openBytes)
	}
	if kept := s.Bodies.Bytes(); kept > many*1024 {
		t.Errorf("bodies are kept of pages that are: %d bytes", kept)
	}
	runtime.KeepAlive(s)
}

// heap is what is needed of it, in bytes.
func heap() int64 {
	var m runtime.MemStats
	for range 3 { // pools let go of what they have at the second
		runtime.GC()
	}
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
