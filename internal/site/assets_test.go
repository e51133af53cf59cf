package site

import (
	"bytes"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/theme"
	"firsthand/internal/web"
)

// TestNoFileWaitsForAnother: one that is being read is read once, however many ask, and holds up none.
func TestNoFileWaitsForAnother(t *testing.T) {
	a := newThemeAssets(assetBytes)
	var reads atomic.Int32
	begun, goOn := make(chan struct{}), make(chan struct{})
	slow := func() (*web.Body, error) {
		reads.Add(1)
		close(begun)
		<-goOn
		return &web.Body{Plain: []byte("slow")}, nil
	}
	got := make(chan string)
	for range 3 {
		go func() {
			body, err := a.get("slow", slow)
			if err != nil {
				got <- err.Error()
				return
			}
			got <- string(body.Plain)
		}()
	}
	<-begun
	if body, err := a.get("quick", func() (*web.Body, error) { return &web.Body{Plain: []byte("quick")}, nil }); err != nil || string(body.Plain) != "quick" {
		t.Error(body, err)
	}
	close(goOn)
	for range 3 {
		if text := <-got; text != "slow" {
			t.Errorf("one who waited got %q", text)
		}
	}
	if n := reads.Load(); n != 1 {
		t.Errorf("the file was read %d times", n)
	}
}

func TestFilesInMemoryAreBounded(t *testing.T) {
	const most = 10_000
	a := newThemeAssets(most)
	reads := 0
	read := func(name string) {
		if _, err := a.get(name, func() (*web.Body, error) { reads++; return &web.Body{Plain: make([]byte, 900)}, nil }); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 50 {
		read(fmt.Sprint("file", i))
		read("file0") // which is asked for all the time
	}
	if a.bytes > most || len(a.kept) != a.order.Len() || reads != 50 {
		t.Errorf("%d bytes in %d files, %d in order, after %d reads", a.bytes, len(a.kept), a.order.Len(), reads)
	}
	a.keep("huge", &web.Body{Plain: make([]byte, 2*most)})
	if a.bytes != 0 || len(a.kept) != 0 {
		t.Errorf("with a file beyond all bounds %d bytes are kept", a.bytes)
	}
}

func TestFilesOfAThemeStandWhereGhostHasThem(t *testing.T) {
	s := newSite(t, firsthandtest.SQLite(t), &fixed{noon})
	s.Theme = ghostTheme(t, map[string]string{"sw.js": "self.x=1", "manifest.json": "{}", "robots.txt": "User-agent: *\nDisallow: /own/", "assets/OFL.txt": "free", "assets/LICENSE": "free",
		"assets/part.hbs": "x", "partials/p.hbs": "x", "notes.md": "x", "gulpfile.js": "x"})
	s.current.Store(s.Theme)
	for path, want := range map[string]string{"/sw.js": "self.x=1", "/manifest.json": "{}", "/robots.txt": "User-agent: *\nDisallow: /own/", "/assets/OFL.txt": "free", "/assets/LICENSE": "free"} {
		if status, body := get(t, s, path); status != http.StatusOK || body != want {
			t.Errorf("%s: %d %q", path, status, body)
		}
	}
	// What Ghost gives nobody, it takes for pages whose slash is missing.
	for path, want := range map[string]int{"/assets/part.hbs": 404, "/notes.md": 404, "/gulpfile.js": 404, "/partials/p.hbs": 301, "/package.json": 301, "/index.hbs": 301} {
		if status, _ := get(t, s, path); status != want {
			t.Errorf("%s: %d", path, status)
		}
	}
}

// TestAThemeThatIsGoneIsToldOnce: every page asks for it.
func TestAThemeThatIsGoneIsToldOnce(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	var log bytes.Buffer
	s.Log = slog.New(slog.NewTextHandler(&log, nil))
	s.Themes = theme.NewShelf(func(name string) (*theme.Theme, []theme.Problem, error) {
		return nil, nil, firsthand.Errorf(firsthand.NotFound, "There is no theme %q.", name)
	}, nil)
	change(t, db, func(s *publication.Settings) { s.Theme = "gone" })
	for i := range 5 {
		mustGet(t, s, []string{"/", "/rss/", "/people/", "/quotes/", "/corrections/"}[i])
	}
	if n := strings.Count(log.String(), "cannot be shown"); n != 1 {
		t.Errorf("told %d times:\n%s", n, log.String())
	}
}
