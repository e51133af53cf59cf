package site

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

func change(t *testing.T, db *store.DB, fn func(*publication.Settings)) {
	t.Helper()
	ctx := context.Background()
	chief := firsthand.Actor{Name: "Ottilie Brandt", Role: firsthand.Owner}
	err := db.Write(ctx, chief, firsthand.SettingsSave, func(tx *store.Tx) error {
		return publication.ChangeSettings(ctx, tx, func(s *publication.Settings) error { fn(s); return nil })
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestCodeOfTheSiteRunsAndNothingElseDoes: what an administrator puts in stands in the page, and the policy lets in that and
// no other inline script.
func TestCodeOfTheSiteRunsAndNothingElseDoes(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	script := "console.log('seen')"
	change(t, db, func(s *publication.Settings) {
		s.Code = publication.Code{Head: "<script>" + script + "</script>", Foot: `<script src="https://stats.example/a.js"></script>`}
		s.Policies.Ethics, s.Policies.Masthead = "/ethics/", "https://about.example/who"
	})
	_, page, header := fetch(t, s, "/", nil)
	head, foot := strings.Index(page, script), strings.Index(page, "https://stats.example/a.js")
	if head < 0 || foot < 0 || head > strings.Index(page, "</head>") || foot < strings.Index(page, "</main>") {
		t.Errorf("the code stands at %d and %d of\n%s", head, foot, page)
	}
	sum := sha256.Sum256([]byte(script))
	policy := header.Get("Content-Security-Policy")
	for _, want := range []string{"'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'", "script-src 'self' ", "https://stats.example", "frame-ancestors 'none'"} {
		if !strings.Contains(policy, want) {
			t.Errorf("the policy lacks %s: %s", want, policy)
		}
	}
	if strings.Contains(policy, "unsafe") {
		t.Errorf("the policy allows %s", policy)
	}
	for _, want := range []string{`"ethicsPolicy":"http://desk.example/ethics/"`, `"masthead":"https://about.example/who"`} {
		if !strings.Contains(page, want) {
			t.Errorf("structured data lack %s", want)
		}
	}
}

func TestAnotherThemeIsShownWithoutARestart(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	other := fstest.MapFS{
		"package.json":     {Data: []byte(`{"name":"other","version":"1.0.0","config":{"custom":{"tone":{"type":"select","options":["calm","loud"],"default":"calm"},"bold":{"type":"boolean","default":false}}}}`)},
		"index.hbs":        {Data: []byte(`<p>OTHER {{@custom.tone}} {{@custom.bold}} {{asset "css/b.css"}}</p>`)},
		"default.hbs":      {Data: []byte("{{{body}}}")},
		"post.hbs":         {Data: []byte("x")},
		"assets/css/b.css": {Data: []byte("b{}")},
	}
	s.Themes = theme.NewShelf(func(name string) (*theme.Theme, []theme.Problem, error) {
		if name == "other" {
			return theme.Load(other, theme.Options{Fallbacks: Fallbacks()})
		}
		if name == "gone" {
			return nil, nil, firsthand.Errorf(firsthand.NotFound, "There is no theme %q.", name)
		}
		return s.Theme, nil, nil
	}, nil)
	before := mustGet(t, s, "/")
	change(t, db, func(s *publication.Settings) {
		s.Theme, s.Custom = "other", map[string]map[string]any{"other": {"tone": "loud", "bold": "no bool"}, "broadsheet": {"tone": "calm"}}
	})
	mustGet(t, s, "/")
	s.Clock.(*fixed).at = noon.Add(time.Minute) // the old page may be shown for half a minute
	if page := mustGet(t, s, "/"); !strings.Contains(page, "OTHER loud false /assets/css/b.css?v=") || page == before {
		t.Errorf("the other theme shows\n%s", page)
	}
	if status, _ := get(t, s, "/assets/css/b.css"); status != http.StatusOK {
		t.Errorf("its files answer %d", status)
	}
	plain, _ := s.Theme.Asset("assets/a.css")
	if status, _ := get(t, s, "/assets/a.css?v="+plain.Hash); status != http.StatusOK {
		t.Errorf("the files of pages from before answer %d", status)
	}
	change(t, db, func(s *publication.Settings) { s.Theme = "gone" })
	mustGet(t, s, "/")
	s.Clock.(*fixed).at = noon.Add(2 * time.Minute)
	if status, page := get(t, s, "/"); status != http.StatusOK || strings.Contains(page, "OTHER") {
		t.Errorf("a theme that is gone: %d\n%s", status, page)
	}
}

// TestALookAheadIsOnePersonsAlone: it shows what is not saved, runs nothing, and no reader gets it.
func TestALookAheadIsOnePersonsAlone(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		one := story(t, db, "One", "Words.", stories.Meta{}, noon)
		story(t, db, "Two", "Words.", stories.Meta{}, noon.Add(time.Hour))
		before := mustGet(t, s, "/")
		preview := func(p Look) Looked {
			t.Helper()
			made, err := s.Look(t.Context(), p)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(made.Policy, "frame-ancestors 'none'") || !strings.Contains(made.Policy, "script-src 'none'") {
				t.Errorf("the policy of a preview is %s", made.Policy)
			}
			return made
		}
		made := preview(Look{Path: "/", Slots: []stories.Slot{{Story: one, Fill: stories.FillNewest}}, Settings: func(s *publication.Settings) {
			s.Title, s.Code.Head = "Not saved yet", "<script>1</script>"
		}})
		if got := headlines(string(made.Body)); made.Status != 200 || got[0] != "one" || !strings.Contains(string(made.Body), "Not saved yet") {
			t.Errorf("the preview (%d) shows %v", made.Status, got)
		}
		if after := mustGet(t, s, "/"); after != before {
			t.Error("a reader got the preview")
		}
		if made := preview(Look{Path: "/nothing/"}); made.Status != 404 {
			t.Errorf("a preview of nothing answers %d", made.Status)
		}
		if made := preview(Look{Path: "/page/1/"}); made.Status != 200 {
			t.Errorf("a preview of a redirect answers %d", made.Status)
		}
		putRules(t, db, "301:\n  ^/before/: /one/\n  ^/away/: https://elsewhere.example/\n")
		if made := preview(Look{Path: "/before/"}); made.Status != 200 || !strings.Contains(string(made.Body), "Words.") {
			t.Errorf("a preview of a redirect of the desk's answers %d %s", made.Status, made.Body)
		}
		if _, err := s.Look(t.Context(), Look{Path: "/away/"}); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("a preview of what leads to another site gives %v", err)
		}
	})
}

// TestFontsThatASiteChoseInGhostAreTold: themes style their classes.
func TestFontsThatASiteChoseInGhostAreTold(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	s.Theme = ghostTheme(t, nil)
	if page := mustGet(t, s, "/"); strings.Contains(page, "gh-font-") {
		t.Errorf("a site that chose none:\n%s", page)
	}
	change(t, db, func(s *publication.Settings) {
		s.FromGhost = map[string]string{"heading_font": "Space Grotesk", "body_font": "Noto Serif"}
	})
	mustGet(t, s, "/")
	s.Clock.(*fixed).at = noon.Add(softStale * 2) // the old page may be shown for half a minute
	if page := mustGet(t, s, "/"); !strings.Contains(page, "gh-font-heading-space-grotesk gh-font-body-noto-serif") {
		t.Errorf("a site that chose two:\n%s", page)
	}
}
