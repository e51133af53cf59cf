package newsroom_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/newsroom"
)

func get(t *testing.T, app http.Handler, method, path string) (*http.Response, string) {
	t.Helper()
	w := httptest.NewRecorder()
	app.ServeHTTP(w, httptest.NewRequest(method, path, nil))
	body, err := io.ReadAll(w.Result().Body)
	if err != nil {
		t.Fatal(err)
	}
	return w.Result(), string(body)
}

func TestEveryViewIsThePageAndItsFilesAreKept(t *testing.T) {
	app, err := newsroom.App(slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	_, page := get(t, app, "GET", "/newsroom/")
	for _, path := range []string{"/newsroom/stories/65f0c0", "/newsroom/settings/mail", "/newsroom/board/"} {
		answer, body := get(t, app, "GET", path)
		if answer.StatusCode != http.StatusOK || body != page || answer.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s answers %d with %d bytes", path, answer.StatusCode, len(body))
		}
	}
	files := regexp.MustCompile(`/newsroom/assets/[\w.-]+`).FindAllString(page, -1)
	if len(files) < 2 {
		t.Fatalf("the page names no script and style:\n%s", page)
	}
	for _, file := range files {
		answer, body := get(t, app, "GET", file)
		if answer.StatusCode != http.StatusOK || body == "" || !strings.Contains(answer.Header.Get("Cache-Control"), "immutable") {
			t.Errorf("%s answers %d, to be kept as %q", file, answer.StatusCode, answer.Header.Get("Cache-Control"))
		}
	}
	for path, want := range map[string]int{"/newsroom/assets/none.js": http.StatusNotFound, "/newsroom/main.js.map": http.StatusNotFound, "/newsroom/%00/x": http.StatusNotFound, "/newsroom/..%2fx": http.StatusNotFound} {
		if answer, _ := get(t, app, "GET", path); answer.StatusCode != want {
			t.Errorf("%s answers %d", path, answer.StatusCode)
		}
	}
	if answer, _ := get(t, app, "POST", "/newsroom/"); answer.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("a form sent to the page answers %d", answer.StatusCode)
	}
}

// The page may be shown by a browser that keeps to what the header allows: nothing inline, nothing from elsewhere.
func TestThePageKeepsToItsPolicy(t *testing.T) {
	app, err := newsroom.App(slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	answer, page := get(t, app, "GET", "/newsroom/")
	if policy := answer.Header.Get("Content-Security-Policy"); strings.Contains(policy, "unsafe") || !strings.Contains(policy, "frame-ancestors 'none'") {
		t.Errorf("the policy is %s", policy)
	}
	if strings.Contains(page, "style=") || regexp.MustCompile(`<script[^>]*>[^<]`).MatchString(page) || regexp.MustCompile(`(src|href)="https?:`).MatchString(page) {
		t.Errorf("the page has what its policy forbids:\n%s", page)
	}
}

// TestTheBuiltApplicationIsFresh compares the sources with the hash that was taken of them when they were built.
// scripts/ui fresh, which make test runs, builds them again and compares every byte.
func TestTheBuiltApplicationIsFresh(t *testing.T) {
	root := os.DirFS("../../ui")
	var names []string
	err := fs.WalkDir(root, "src", func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() && name != "src/api/schema.d.ts" {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	names = append(names, "build.mjs", "package-lock.json", "package.json", "tsconfig.json")
	slices.Sort(names)
	hash := sha256.New()
	for _, name := range names {
		text, err := fs.ReadFile(root, name)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(hash, "%s\x00%d\x00%s", name, len(text), text)
	}
	kept, err := os.ReadFile("built/sources.sha256")
	if err != nil {
		t.Fatal(err)
	}
	if got := hex.EncodeToString(hash.Sum(nil)); got != strings.TrimSpace(string(kept)) {
		t.Error("internal/newsroom/built was made of other sources than ui/ holds: run scripts/ui build and commit what it gives")
	}
}

func TestTheManualIsReadWithoutScripts(t *testing.T) {
	app, err := newsroom.App(slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	front, page := get(t, app, "GET", "/newsroom/manual/")
	if front.StatusCode != http.StatusOK || strings.Contains(page, "<script") || !strings.Contains(front.Header.Get("Content-Security-Policy"), "script-src 'none'") {
		t.Errorf("the first page answers %d: %v", front.StatusCode, front.Header)
	}
	links := regexp.MustCompile(`href="(/newsroom/manual/[a-z-]*/?)(#[\w-]+)?"`).FindAllStringSubmatch(page, -1)
	if len(links) < 8 {
		t.Fatalf("it leads to %v", links)
	}
	for _, l := range links {
		answer, text := get(t, app, "GET", l[1])
		if answer.StatusCode != http.StatusOK || strings.Count(text, "<h1") != 1 || strings.Contains(text, ".md") || strings.Count(text, `aria-current="page"`) != 1 {
			t.Errorf("%s answers %d", l[1], answer.StatusCode)
		}
		for _, m := range regexp.MustCompile(`href="(/newsroom/manual/[a-z-]*/?)(?:#([\w-]+))?"`).FindAllStringSubmatch(text, -1) {
			if there, text := get(t, app, "GET", m[1]); there.StatusCode != http.StatusOK || m[2] != "" && !strings.Contains(text, `id="`+m[2]+`"`) {
				t.Errorf("%s leads to %s, which is not there", l[1], m[0])
			}
		}
	}
	for path, want := range map[string]int{"/newsroom/manual/manual.css": http.StatusOK, "/newsroom/manual/hosting": http.StatusMovedPermanently, "/newsroom/manual/none/": http.StatusNotFound, "/newsroom/manual/hosting.md": http.StatusNotFound} {
		if answer, _ := get(t, app, "GET", path); answer.StatusCode != want {
			t.Errorf("%s answers %d", path, answer.StatusCode)
		}
	}
}
