package site

import (
	"net/http"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/stories"
)

// TestWhoAsksFirstIsSentAPageCompressed: who is on a slow line waits for bytes and not for a fraction of a millisecond; who takes none is
// sent the page as it is, and it is rendered once for all.
func TestWhoAsksFirstIsSentAPageCompressed(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	for _, title := range []string{"First leaves", "Second leaves"} {
		story(t, db, title, strings.Repeat("They fell, and nobody swept them. ", 60), stories.Meta{}, noon)
	}
	for _, asked := range []struct{ path, takes, coding string }{
		{"/first-leaves/", "gzip, deflate, br", "gzip"}, {"/first-leaves/", "", ""},
		{"/second-leaves/", "identity", ""}, {"/second-leaves/", "br", ""},
	} {
		status, _, header := fetch(t, s, asked.path, http.Header{"Accept-Encoding": {asked.takes}})
		if got := header.Get("Content-Encoding"); status != http.StatusOK || got != asked.coding {
			t.Errorf("%s for who takes %q: %d, coding %q", asked.path, asked.takes, status, got)
		}
	}
	if n := s.cache.counts.Renders.Load(); n != 2 {
		t.Errorf("%d renders of two pages", n)
	}
}
