package site

import (
	"context"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// embedding publishes a story that shows these embeds.
func embedding(t *testing.T, db *store.DB, title string, embeds ...document.Block) (id stories.StoryID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		doc := document.Doc{Blocks: append([]document.Block{document.P(document.T("Look."))}, embeds...)}
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: title, Body: doc}})
		if err != nil {
			return err
		}
		id = made.ID
		return stories.Publish(ctx, tx, id, firsthand.Micros(noon))
	})
	return id
}

func film(host string) document.Embed {
	return document.Embed{URL: "https://video.example/watch/1", Title: "The harbour at night", HTML: `<iframe src="https://` + host + `/embed/1"></iframe><script>x()</script>`}
}

var frameSources = regexp.MustCompile(`frame-src ([^;]*)`)

// lets is what the policy of a page lets into frames, "" for nothing.
func lets(h http.Header) string {
	if m := frameSources.FindStringSubmatch(h.Get("Content-Security-Policy")); m != nil {
		return m[1]
	}
	return ""
}

func TestPlayersOfOtherSitesWaitForAPress(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		embedding(t, db, "At night", film("player.video.example"), film("b.video.example"), film("player.video.example"))
		story(t, db, "By day", "Nothing moves.", stories.Meta{}, noon)
		_, page, header := fetch(t, s, "/at-night/", nil)
		if got := lets(header); got != "https://b.video.example https://player.video.example" {
			t.Errorf("its frames may show %q", got)
		}
		if n := strings.Count(page, "<iframe"); n != 3 || strings.Count(page, "<template><iframe") != n || strings.Contains(page, "x()") {
			t.Errorf("%d frames, all in templates: %s", n, page)
		}
		for _, want := range []string{`<a href="https://video.example/watch/1">The harbour at night</a>`, "Loads from player.video.example", `<button class="fh-embed-load" type="button" hidden>`,
			`<link rel="stylesheet" href="` + publicURL("embeds.css"), `<script src="` + publicURL("embeds.js") + `" defer></script>`} {
			if !strings.Contains(page, want) {
				t.Errorf("the page lacks %s", want)
			}
		}
		if strings.Index(page, "embeds.css") > strings.Index(page, "</head>") {
			t.Error("the style comes after the head")
		}
		for _, path := range []string{"/", "/by-day/"} {
			if _, other, h := fetch(t, s, path, nil); lets(h) != "" || strings.Contains(other, "embeds.") {
				t.Errorf("%s shows no player and lets in %q", path, lets(h))
			}
		}
		if feed := mustGet(t, s, "/rss/"); strings.Contains(feed, "iframe") || strings.Contains(feed, "fh-embed") || !strings.Contains(feed, "https://video.example/watch/1") {
			t.Errorf("the feed has more than a link: %s", feed)
		}
	})
}

func TestPlayersLoadWithThePageIfTheDeskSaysSo(t *testing.T) {
	db := firsthandtest.SQLite(t)
	clock := &fixed{noon}
	s := newSite(t, db, clock)
	embedding(t, db, "At night", film("player.video.example"))
	mustGet(t, s, "/at-night/")
	change(t, db, func(s *publication.Settings) { s.Rules.PlayersWithPage = true })
	mustGet(t, s, "/at-night/") // it hears of the change, and may be shown for a moment longer
	clock.at = clock.at.Add(softStale + 1)
	_, page, header := fetch(t, s, "/at-night/", nil)
	if !strings.Contains(page, `<iframe src="https://player.video.example/embed/1" title="The harbour at night" sandbox=`) || !strings.Contains(page, `loading="lazy"`) || strings.Contains(page, "<template>") {
		t.Errorf("the player does not stand in the page: %s", page)
	}
	if lets(header) != "https://player.video.example" || strings.Contains(page, "embeds.js") || !strings.Contains(page, "embeds.css") {
		t.Errorf("frames may show %q", lets(header))
	}
	change(t, db, func(s *publication.Settings) { s.Rules.PlayersWithPage = false })
	mustGet(t, s, "/at-night/") // it hears of the change, and may be shown for a moment longer
	clock.at = clock.at.Add(softStale + 1)
	if page := mustGet(t, s, "/at-night/"); !strings.Contains(page, "<template>") {
		t.Error("it does not wait again")
	}
}

func TestNoFrameShowsAPageOfOurs(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	embedding(t, db, "Inside", film("desk.example"), film("desk.example:8443"), document.Embed{URL: "https://posts.example/1", Title: "A post", HTML: `<blockquote>We made it</blockquote><script src="https://posts.example/x.js"></script>`})
	_, page, header := fetch(t, s, "/inside/", nil)
	if lets(header) != "" || strings.Contains(page, "iframe") || strings.Contains(page, "posts.example/x.js") || !strings.Contains(page, `<a href="https://posts.example/1">A post</a>`) {
		t.Errorf("frames may show %q: %s", lets(header), page)
	}
}

func TestOurOwnFilesAreServed(t *testing.T) {
	s := newSite(t, firsthandtest.SQLite(t), &fixed{noon})
	for name, kind := range map[string]string{"embeds.js": "text/javascript; charset=utf-8", "embeds.css": "text/css; charset=utf-8"} {
		status, body, h := fetch(t, s, publicURL(name), nil)
		if status != http.StatusOK || body == "" || h.Get("Content-Type") != kind || h.Get("Cache-Control") != forever {
			t.Errorf("%s: %d %v", name, status, h)
		}
		if _, _, h := fetch(t, s, publicPrefix+name+"?v=old", nil); h.Get("Cache-Control") == forever {
			t.Errorf("%s is kept for ever under an old name", name)
		}
	}
	if status, _ := get(t, s, "/public/other.js"); status != http.StatusNotFound {
		t.Errorf("a file that is not there: %d", status)
	}
}
