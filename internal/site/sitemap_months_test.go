package site

import (
	"context"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var locs = regexp.MustCompile(`<loc>http://desk\.example([^<]*)</loc>`)

func locsOf(xml string) (out []string) {
	for _, found := range locs.FindAllStringSubmatch(xml, -1) {
		out = append(out, found[1])
	}
	return out
}

// TestEveryMonthHasASitemapOfItsOwn: the parts of all months together name each story and each quote once.
func TestEveryMonthHasASitemapOfItsOwn(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		quoteStory(t, db)
		for i, at := range []time.Time{noon, noon.AddDate(0, 0, -3), noon.AddDate(0, -1, 0), time.Date(2026, 3, 31, 23, 59, 59, 999_999_000, time.UTC), time.Date(2026, 4, 1, 0, 0, 0, 0, time.UTC), time.Date(1969, 7, 20, 20, 17, 0, 0, time.UTC), time.Date(1970, 1, 1, 0, 0, 1, 0, time.UTC)} {
			story(t, db, "Story "+strconv.Itoa(i), "Words.", stories.Meta{}, at)
		}
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			r, err := s.begin(t.Context(), tx, ask{path: "/sitemap.xml"})
			if err != nil {
				return err
			}
			if refs, err := r.monthRefs(storyMonths); err != nil || refs != nil {
				t.Errorf("a small site has one sitemap of stories: %v %v", refs, err)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		march := locsOf(mustGet(t, s, "/sitemap-stories-2026-03.xml"))
		april := locsOf(mustGet(t, s, "/sitemap-stories-2026-04.xml"))
		slices.Sort(april)
		if !slices.Equal(march, []string{"/story-3/"}) || !slices.Equal(april, []string{"/story-2/", "/story-4/"}) {
			t.Errorf("March has %v, April %v", march, april)
		}
		for path, want := range map[string]string{"/sitemap-stories-1969-07.xml": "/story-5/", "/sitemap-stories-1970-01.xml": "/story-6/"} {
			if got := locsOf(mustGet(t, s, path)); !slices.Equal(got, []string{want}) {
				t.Errorf("%s has %v", path, got)
			}
		}
		if quotes := mustGet(t, s, "/sitemap-quotes.xml"); len(locsOf(quotes)) != 2 {
			t.Errorf("quotes:\n%s", quotes)
		}
		for _, path := range []string{"/sitemap-stories-2026-02.xml", "/sitemap-stories-2026-04-2.xml", "/sitemap-stories-2026-04-1.xml", "/sitemap-stories-2026-13.xml", "/sitemap-stories-0000-01.xml", "/sitemap-stories-0001-01.xml", "/sitemap-quotes-1999-01.xml", "/sitemap-people-2026-04.xml"} {
			if status, body := get(t, s, path); status != http.StatusNotFound {
				t.Errorf("%s: %d %.200s", path, status, body)
			}
		}
	})
}

// TestALargeSiteHasManySitemaps: with more stories in a month than one names, the index names its parts, and they name each story once.
func TestALargeSiteHasManySitemaps(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	const many = sitemapChunk + 20
	from := time.Date(2026, 4, 2, 0, 0, 0, 0, time.UTC)
	first := story(t, db, "First", "Words.", stories.Meta{}, from)
	err := db.Maintain(t.Context(), func(tx *store.Tx) error { return copyStory(t.Context(), tx, first, many, 1000) })
	if err != nil {
		t.Fatal(err)
	}
	for title, at := range map[string]time.Time{"On the moon": time.Date(1969, 7, 20, 20, 17, 0, 0, time.UTC), "New year": time.Date(1970, 1, 1, 0, 0, 1, 0, time.UTC)} {
		story(t, db, title, "Words.", stories.Meta{}, at)
	}
	index := locsOf(mustGet(t, s, "/sitemap.xml"))
	for _, want := range []string{"/sitemap-stories-2026-04.xml", "/sitemap-stories-2026-04-2.xml", "/sitemap-stories-1970-01.xml", "/sitemap-stories-1969-07.xml"} {
		if !slices.Contains(index, want) {
			t.Errorf("the index does not name %s: %v", want, index)
		}
	}
	var named []string
	for _, path := range index {
		if strings.HasPrefix(path, "/sitemap-stories-") {
			named = append(named, locsOf(mustGet(t, s, path))...)
		}
	}
	slices.Sort(named)
	if len(named) != many+3 || len(slices.Compact(named)) != many+3 {
		t.Errorf("%d addresses in %v", len(named), index)
	}
}

// copyStory puts a published story there as often as said, each with an address of its own, so many microseconds apart.
func copyStory(ctx context.Context, tx *store.Tx, id stories.StoryID, n int, apart int64) error {
	const counted = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) `
	_, err := tx.Exec(ctx, counted+`
		INSERT INTO stories (id, uuid, slug, status, visibility, featured, is_page, language, translation_group, working_revision, published_revision, published_at,
			origin_url, origin_hash, origin_draft, origin_site, created_by, created_at, updated_at)
		SELECT 'copy' || CAST(1000000000 + i AS TEXT), uuid, 'copy-' || CAST(i AS TEXT), status, visibility, featured, is_page, language, translation_group, working_revision, published_revision,
			published_at + CAST(i AS BIGINT) * ?, '', '', '', '', created_by, created_at, updated_at FROM n, stories WHERE id = ?`, n, apart, string(id))
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, counted+`
		INSERT INTO addresses (path, kind, object_id, created_at) SELECT '/copy-' || CAST(i AS TEXT) || '/', 'story', 'copy' || CAST(1000000000 + i AS TEXT), 1 FROM n`, n)
	if err != nil {
		return err
	}
	tx.Touch(stories.ListTag)
	wrong, err := stories.Recount(ctx, tx)
	if err != nil {
		return err
	}
	return stories.MendTotals(ctx, tx, wrong)
}

// TestAMillionStories measures how long the index and each month take, on the database that is asked for.
func TestAMillionStories(t *testing.T) {
	if os.Getenv("FIRSTHAND_LONG") == "" {
		t.Skip("a million stories: with FIRSTHAND_LONG=1")
	}
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		many := 1_000_000
		from := time.Date(2006, 1, 2, 0, 0, 0, 0, time.UTC)
		first := story(t, db, "First", "Words.", stories.Meta{}, from)
		apart := noon.Sub(from).Microseconds() / int64(many)
		if err := db.Maintain(t.Context(), func(tx *store.Tx) error { return copyStory(t.Context(), tx, first, many-1, apart) }); err != nil {
			t.Fatal(err)
		}
		timed := func(path string) (body string, took time.Duration) {
			began := time.Now()
			body = mustGet(t, s, path)
			return body, time.Since(began)
		}
		body, took := timed("/sitemap.xml")
		index := locsOf(body)
		t.Logf("%s: the index of %d sitemaps in %s", db.Dialect(), len(index), took.Round(time.Millisecond))
		named, all := 0, []time.Duration{}
		for _, path := range index {
			if !strings.HasPrefix(path, "/sitemap-stories-") {
				continue
			}
			body, took := timed(path)
			n := len(locsOf(body))
			if named += n; n > 3000 { // not the first and the last month
				took := took.Round(time.Millisecond)
				all = append(all, took)
			}
		}
		newest, oldest := slices.Clone(all[:60]), slices.Clone(all[len(all)-60:])
		slices.Sort(newest)
		slices.Sort(oldest)
		t.Logf("%s: a month of some 4,000 stories: the newest five years' median %s, the oldest five years' %s", db.Dialect(), newest[30], oldest[30])
		if named != many {
			t.Errorf("%d stories are named", named)
		}
	})
}
