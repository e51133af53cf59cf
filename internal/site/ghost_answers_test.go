package site

import (
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// ghostSite is a site in a theme of Ghost's, with an open story and one for members that has nothing for others.
func ghostSite(t *testing.T, db *store.DB) *Site {
	t.Helper()
	s := newSite(t, db, &fixed{noon})
	s.Theme = ghostTheme(t, map[string]string{"post.hbs": "{{!< default}}{{#post}}<p class=\"say\">{{feature_image_caption}}</p>{{content}}{{/post}}", "default.hbs": "<head>{{ghost_head}}</head>{{navigation}}{{{body}}}{{ghost_foot}}"})
	story(t, db, "An open one", "Größe & more.", stories.Meta{}, noon.Add(-time.Hour))
	bringAsGhost(t, db, stories.Story{ID: "6500000000000000000000a1", UUID: "00000000-0000-4000-8000-000000000001", Slug: "gated", Visibility: "members", PublishedAt: noon.Add(-2 * time.Hour).UnixMicro()},
		"Gated", "Nobody reads this.")
	return s
}

// bring brings a published story in, as an import does.
func bringAsGhost(t *testing.T, db *store.DB, s stories.Story, title, body string) {
	t.Helper()
	s.Published, s.CreatedAt, s.UpdatedAt, s.Origin = true, noon.UnixMicro(), noon.UnixMicro(), stories.Origin{Draft: string(s.ID), Site: "ghost"}
	owner := firsthand.Actor{ID: "o1", Name: "Ottilie Brandt", Role: firsthand.Owner}
	err := db.Write(t.Context(), owner, firsthand.Import, func(tx *store.Tx) error {
		_, _, err := stories.Bring(t.Context(), tx, stories.Brought{Story: s, Content: stories.Content{Title: title, Body: textDoc(body)}})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAnswersOfASiteInGhostsThemeHaveGhostsForm(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := ghostSite(t, db)
	for path, want := range map[string]struct{ kind, text string }{
		"/robots.txt":           {"text/plain", "User-agent: *\nSitemap: http://desk.example/sitemap.xml\nDisallow: /ghost/\n"},
		"/sitemap.xsl":          {"text/xsl", "<xsl:stylesheet"},
		"/sitemap.xml":          {"text/xml; charset=utf-8", "<sitemapindex"},
		"/sitemap-posts.xml":    {"text/xml; charset=utf-8", "<urlset"},
		"/sitemap-posts-2.xml":  {"text/plain; charset=utf-8", "Not Found"},
		"/none.css":             {"text/plain; charset=utf-8", "File not found"},
		"/public/cards.min.css": {"text/css", ".kg-bookmark-card"},
		"/public/cards.min.js":  {"text/javascript", "kg-toggle-card"},
		"/rss/":                 {"application/rss+xml; charset=utf-8", "<description><![CDATA[<p>Gr&#xf6;&#xdf;e &amp; more.</p>]]></description>"},
		"/gated.md":             {"text/markdown; charset=utf-8", "\n\n_This post is for subscribers only._\n\nSubscribe: http://desk.example/#/portal/signup"},
		"/an-open-one.md":       {"text/markdown; charset=utf-8", "\n\nGröße & more."},
		"/llms.txt":             {"text/plain; charset=utf-8", "- [Gated](http://desk.example/gated.md)\n"},
		"/llms-full.txt":        {"text/plain; charset=utf-8", "`/example-post.md`).\n## Pages\n_No public content available._\n## Posts\n"},
	} {
		_, body, header := fetch(t, s, path, nil)
		if got := header.Get("Content-Type"); got != want.kind || !strings.Contains(body, want.text) || strings.Contains(body, "Nobody reads") {
			t.Errorf("%s is %s, want %s, with %q in\n%.1500s", path, got, want.kind, want.text, body)
		}
	}
	if feed := mustGet(t, s, "/rss/"); !strings.Contains(feed, "<content:encoded/>") {
		t.Errorf("a story without a body has no element for one: %s", feed)
	}
	if full := mustGet(t, s, "/llms-full.txt"); !strings.Contains(full, "### Gated\n") || !strings.Contains(full, "Z\n_This post is for subscribers only._\n") {
		t.Errorf("of a story for members: %s", full)
	}
}

// What changed at the same time stands in a sitemap in the order of IDs, whatever else is newer.
func TestASitemapInGhostsOrder(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	for i, id := range []string{"6500000000000000000000b2", "6500000000000000000000b1", "6500000000000000000000b3"} {
		bringAsGhost(t, db, stories.Story{ID: stories.StoryID(id), UUID: "00000000-0000-4000-8000-0000000000" + id[22:], Slug: "s" + id[23:], Visibility: "public",
			PublishedAt: noon.Add(-time.Duration(i) * time.Hour).UnixMicro()}, "S", "x")
	}
	text := mustGet(t, s, "/sitemap-posts.xml")
	at := []int{strings.Index(text, "/s1/"), strings.Index(text, "/s2/"), strings.Index(text, "/s3/")}
	if at[0] < 0 || !slices.IsSorted(at) {
		t.Errorf("%v in %s", at, text)
	}
}

func TestTheMenuShowsWhatLiesAboveAnAddressOfNothing(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := ghostSite(t, db)
	change(t, db, func(s *publication.Settings) {
		s.Navigation = []publication.NavItem{{Label: "Home", URL: "/"}, {Label: "Feed", URL: "/rss/"}}
	})
	mustGet(t, s, "/")
	for path, want := range map[string]string{"/rss/2/": `class="nav-feed nav-current-parent"`, "/none/": `class="nav-feed"`, "/rss/page/7/": `class="nav-feed nav-current-parent"`, "/": `class="nav-home nav-current"`} {
		if _, body := get(t, s, path); !strings.Contains(body, want) {
			t.Errorf("%s lacks %s: %s", path, want, body)
		}
	}
}

// Players that Ghost's cards bring with them need no style and no script of ours; those of ours do. Where a story is only counted, or
// listed, its players are let into no frame.
func TestOurPlayersStyleStandsWhereOneOfOursDoes(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := ghostSite(t, db)
	code := `<iframe src="https://player.video.example/embed/1"></iframe>`
	embedding(t, db, "Ghosts", document.Embed{URL: "https://video.example/1", HTML: code, By: string(firsthand.Owner)})
	embedding(t, db, "Ours", film("player.video.example"))
	for path, ours := range map[string]bool{"/ghosts/": false, "/ours/": true} {
		_, page, header := fetch(t, s, path, nil)
		if strings.Contains(page, "embeds.css") != ours || strings.Contains(page, "embeds.js") != ours || lets(header) != "https://player.video.example" {
			t.Errorf("%s lets in %q: %s", path, lets(header), page)
		}
	}
}

func TestACaptionIsPrintedAsHTMLInGhostsThemes(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := ghostSite(t, db)
	change(t, db, func(s *publication.Settings) { s.RemotePictures = true })
	story(t, db, "Shown", "x", stories.Meta{FeatureImage: "https://pictures.example/a.png", FeatureImageCaption: "By A", Ghost: stories.Ghost{CaptionText: "By A", CaptionHTML: `By <a href="https://a.example/" onclick="x()">A</a>`}}, noon)
	story(t, db, "Plain", "x", stories.Meta{FeatureImage: "https://pictures.example/b.png", FeatureImageCaption: "A < B"}, noon)
	for path, want := range map[string]string{"/shown/": `<p class="say">By <a href="https://a.example/">A</a></p>`, "/plain/": `<p class="say">A &lt; B</p>`} {
		if page := mustGet(t, s, path); !strings.Contains(page, want) {
			t.Errorf("%s lacks %s: %s", path, want, page)
		}
	}
}
