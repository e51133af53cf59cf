package site

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestOldAddressesLeadInOneStep: whatever an address ends in, however it is spelt, and whoever set that it leads on.
func TestOldAddressesLeadInOneStep(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		story(t, db, "Pier", "It is short.", stories.Meta{}, noon.Add(-time.Hour))
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			list, wrong := publication.ReadRedirects("/2019/05/pier.html /pier/\n/old.xml /pier/\n/notes.txt /pier/\n/blog/Caf%C3%A9/ /pier/\n/a%20b/ /pier/ temporary\n/gallery.php /pier/\n/2017/04/ /search/\n/2016/ /search/\n")
			if len(wrong) > 0 {
				t.Errorf("redirects: %v", wrong)
			}
			_, _, err := publication.ImportRedirects(ctx, tx, list)
			return err
		})
		putRules(t, db, `[{"from": "/stra%c3%9fe.html", "to": "/pier/", "permanent": true}, {"from": "^/über/uns/", "to": "/pier/", "permanent": true}]`)
		for range 2 {
			for where, want := range map[string]string{
				"/2019/05/pier.html": "/pier/", "/2019/05/Pier.HTML": "/pier/", "/2019/05/pier.html/": "/pier/", "/old.xml": "/pier/", "/notes.txt": "/pier/", "/gallery.php": "/pier/",
				"/blog/caf%C3%A9/": "/pier/", "/blog/caf%c3%a9/": "/pier/", "/blog/Caf%C3%A9/": "/pier/", "/blog/Caf%C3%A9": "/pier/", "/a%20b/": "/pier/", "/A%20b": "/pier/",
				"/stra%C3%9Fe.html": "/pier/", "/stra%c3%9fe.html": "/pier/", "/%C3%BCber/uns/": "/pier/",
				"/2017/04/": "/search/?from=2017-04-01&to=2017-04-30&sort=newest", "/2017/04": "/search/?from=2017-04-01&to=2017-04-30&sort=newest", "/2016/": "/search/?from=2016-01-01&to=2016-12-31&sort=newest",
				"/2017/04/page/2/": "/search/?from=2017-04-01&to=2017-04-30&sort=newest", "/2017/04/feed/": "/search/?from=2017-04-01&to=2017-04-30&sort=newest",
			} {
				status, _, header := fetch(t, s, where, nil)
				permanent := http.StatusMovedPermanently
				if strings.Contains(where, "%20") {
					permanent = http.StatusFound
				}
				if status != permanent || header.Get("Location") != want {
					t.Errorf("%s answers %d to %q, want %q", where, status, header.Get("Location"), want)
				}
			}
		}
		for _, nothing := range []string{"/nothing.html", "/nothing.xml", "/nothing/caf%C3%A9/"} {
			if status, _ := get(t, s, nothing); status != http.StatusNotFound {
				t.Errorf("%s answers %d", nothing, status)
			}
		}
	})
}

// TestPagesAndFeedsOfListsThatMovedLeadToThem, and to the list where it has no such page.
func TestPagesAndFeedsOfListsThatMovedLeadToThem(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		id := topic(t, db, "Boats")
		change(t, db, func(s *publication.Settings) { s.PostsPerPage = 2 })
		for _, title := range []string{"One", "Two", "Three"} {
			story(t, db, title, "It is short.", stories.Meta{Topics: []stories.TopicID{id}}, noon.Add(-time.Hour))
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			if err := publication.SaveRedirect(ctx, tx, "/category/harbour/boats/", "/tag/boats/", true); err != nil {
				return err
			}
			return publication.SaveRedirect(ctx, tx, "/older/one/", "/one/", true)
		})
		for range 2 {
			for where, want := range map[string]string{
				"/category/harbour/boats/page/2/": "/tag/boats/page/2/", "/category/harbour/boats/page/3/": "/tag/boats/", "/category/harbour/boats/feed/": "/tag/boats/rss/",
				"/category/harbour/boats/rss/": "/tag/boats/rss/", "/one/feed/": "/one/", "/older/one/feed/": "/one/", "/tag/boats/feed/": "/tag/boats/rss/",
			} {
				status, _, header := fetch(t, s, where, nil)
				if status != http.StatusMovedPermanently || header.Get("Location") != want {
					t.Errorf("%s answers %d to %q, want %q", where, status, header.Get("Location"), want)
				}
				mustGet(t, s, want)
			}
		}
	})
}
