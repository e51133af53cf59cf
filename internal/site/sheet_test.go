package site

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func TestWhatStandsAroundAStoryIsInItsHead(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		story(t, db, "A Quiet Record", "It is short.", stories.Meta{MetaTitle: "Found by", MetaDescription: "By engines.", Open: stories.Social{Title: "Shared as", Description: "By friends."},
			X: stories.Social{Title: "On X"}, Canonical: "https://harbour.example/quiet/", Excerpt: "In lists."}, noon)
		page := mustGet(t, s, "/a-quiet-record/")
		for _, want := range []string{
			"<title>Found by</title>", `name="description" content="By engines."`, `property="og:title" content="Shared as"`, `property="og:description" content="By friends."`,
			`name="twitter:title" content="On X"`, `name="twitter:description" content="By friends."`, `rel="canonical" href="https://harbour.example/quiet/"`,
		} {
			if !strings.Contains(page, want) {
				t.Errorf("the head lacks %s:\n%s", want, page)
			}
		}
		if front := mustGet(t, s, "/"); !strings.Contains(front, "<p>In lists.</p>") {
			t.Errorf("the front page says something else:\n%s", front)
		}
	})
}

// restand sets how a story stands, as who has just looked at it.
func restand(ctx context.Context, tx *store.Tx, id stories.StoryID, to stories.Standing) error {
	s, err := stories.Get(ctx, tx, id)
	if err != nil {
		return err
	}
	return stories.Stand(ctx, tx, id, s.StandsAs(), to)
}

func TestAMovedStoryIsFoundWhereItWas(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		id := story(t, db, "A Quiet Record", "It is short.", stories.Meta{}, noon)
		mustGet(t, s, "/a-quiet-record/")
		mustGet(t, s, "/")
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return restand(ctx, tx, id, stories.Standing{Slug: new("quiet")})
		})
		status, _, header := fetch(t, s, "/a-quiet-record/", nil)
		if status != http.StatusMovedPermanently || header.Get("Location") != "/quiet/" {
			t.Errorf("the old address answers %d to %q", status, header.Get("Location"))
		}
		mustGet(t, s, "/quiet/")
		for _, path := range []string{"/", "/rss/", "/sitemap-stories.xml"} {
			if body := mustGet(t, s, path); strings.Contains(body, "/a-quiet-record/") || !strings.Contains(body, "/quiet/") {
				t.Errorf("%s names the old address", path)
			}
		}
	})
}

func TestTranslationsAreNamedInTheHead(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		one, two := story(t, db, "One", "Words.", stories.Meta{}, noon), story(t, db, "Eins", "Worte.", stories.Meta{}, noon)
		join := func(id stories.StoryID, language string) {
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				return restand(ctx, tx, id, stories.Standing{Language: &language, Group: new("g")})
			})
		}
		join(one, "")
		if page := mustGet(t, s, "/one/"); strings.Contains(page, "hreflang") {
			t.Error("a story without a translation names one")
		}
		join(two, "de")
		for _, path := range []string{"/one/", "/eins/"} {
			page := mustGet(t, s, path)
			for _, want := range []string{`hreflang="en" href="http://desk.example/one/"`, `hreflang="de" href="http://desk.example/eins/"`, `hreflang="x-default" href="http://desk.example/one/"`} {
				if !strings.Contains(page, want) {
					t.Errorf("%s lacks %s", path, want)
				}
			}
		}
		if sitemap := mustGet(t, s, "/sitemap-posts.xml"); strings.Count(sitemap, `hreflang="x-default" href="http://desk.example/one/"`) != 2 || strings.Count(sitemap, `hreflang="de" href="http://desk.example/eins/"`) != 2 {
			t.Errorf("the sitemap says of translations:\n%s", sitemap)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, two) })
		if page := mustGet(t, s, "/one/"); strings.Contains(page, "hreflang") {
			t.Error("it still names a translation that is not out any more")
		}
	})
}
