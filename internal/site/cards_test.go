package site

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

func themeWith(t *testing.T, cards string) *theme.Theme {
	t.Helper()
	th, _, err := theme.Load(fstest.MapFS{
		"package.json": {Data: []byte(`{"name":"town","version":"1.0.0","config":{"card_assets":` + cards + `}}`)},
		"index.hbs":    {Data: []byte("{{ghost_head}}")}, "post.hbs": {Data: []byte("{{ghost_head}}{{content}}")},
	}, theme.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return th
}

func TestAThemeGetsTheCardStylesItAsksFor(t *testing.T) {
	var b cardBundles
	for cards, want := range map[string]struct {
		css, notCSS, js, notJS string
	}{
		`true`:                            {".kg-bookmark-card", "", "kg-toggle-card", ""},
		`false`:                           {".fh-quote", ".kg-", "", "kg"},
		`{"include":["bookmark"]}`:        {".kg-bookmark-card", ".kg-toggle-card", "", "kg"},
		`{"include":["audio","gallery"]}`: {".kg-audio-card", ".kg-bookmark-card", "'.kg-audio-card'", "'.kg-video-card'"},
		`{"exclude":["bookmark","video","audio"]}`: {".kg-toggle-card", ".kg-bookmark-card", "kg-toggle-card", "playbackRate"},
	} {
		th := themeWith(t, cards)
		for ext, w := range map[string][2]string{".css": {want.css, want.notCSS}, ".js": {want.js, want.notJS}} {
			body, err := b.body(th, ext)
			if err != nil {
				t.Fatal(err)
			}
			text := ""
			if body != nil {
				text = string(body.Plain)
			}
			if !strings.Contains(text, w[0]) || w[1] != "" && strings.Contains(text, w[1]) {
				t.Errorf("%s gets in %s:\n%s", cards, ext, text)
			}
			if strings.Contains(text, "/*") || strings.Contains(text, "\n\n") {
				t.Errorf("%s%s is larger than it need be", cards, ext)
			}
		}
	}
}

// The files that a head of Ghost's names are there, and those of a theme that wants none are not.
func TestTheCardFilesThatAHeadNamesAreThere(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSiteWith(t, db, false, "", "")
	story(t, db, "Staged", "Words.", stories.Meta{}, noon)
	named := regexp.MustCompile(`/public/cards\.min\.(css|js)\?v=[^"]+`).FindAllString(mustGet(t, s, "/staged/"), -1)
	if len(named) != 2 {
		t.Fatalf("the head names %q", named)
	}
	for _, address := range named {
		status, body, header := fetch(t, s, address, nil)
		if status != http.StatusOK || !strings.Contains(body, "kg-") || header.Get("Cache-Control") != forever {
			t.Errorf("%s answers %d %v", address, status, header)
		}
	}
}

// Nothing in these files asks another host for anything.
func TestCardFilesAskNobodyElse(t *testing.T) {
	entries, err := publicFS.ReadDir("public/cards")
	if err != nil || len(entries) < len(cardParts) {
		t.Fatal(err, len(entries))
	}
	for _, e := range entries {
		text, err := publicFS.ReadFile("public/cards/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range []string{"url(", "@import", "fetch(", "http:"} {
			if strings.Contains(string(text), word) {
				t.Errorf("%s has %s", e.Name(), word)
			}
		}
	}
}
