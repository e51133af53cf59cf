package theme

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
)

// TestGhostsOwnThemesLookTheSame draws every template of the two themes that come with Ghost and
// compares the pages with those that Ghost's own helpers draw, white space and hashes aside.
func TestGhostsOwnThemesLookTheSame(t *testing.T) {
	out := t.TempDir()
	themes := firsthandtest.Oracle(t, "themes.mjs", out)
	pages, _ := filepath.Glob(filepath.Join(out, "*.html"))
	if len(pages) < 12 {
		t.Fatalf("only %d pages", len(pages))
	}
	data := readHelperData(t)
	for _, file := range pages {
		name, template, _ := strings.Cut(strings.TrimSuffix(filepath.Base(file), ".html"), "-")
		t.Run(name+"/"+template, func(t *testing.T) {
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			th, _ := load(t, os.DirFS(filepath.Join(themes, name)), Options{})
			got := levelled(render(t, th, template, ghostPage(t, data, th, template)))
			if want := levelled(string(want)); got != want {
				i := 0
				for i < len(got) && i < len(want) && got[i] == want[i] {
					i++
				}
				t.Errorf("from byte %d:\ngot  …%s\nwant …%s", i, got[max(0, i-80):min(len(got), i+120)], want[max(0, i-80):min(len(want), i+120)])
			}
		})
	}
}

func ghostPage(t testing.TB, data helperData, th *Theme, template string) *Page {
	kind := "page"
	switch template {
	case "post", "page", "tag", "author", "index":
		kind = template
	case "home":
		kind = "index"
	}
	page := data.Pages[kind]
	now, err := time.Parse(time.RFC3339, data.Now)
	if err != nil {
		t.Fatal(err)
	}
	p := &Page{Root: firsthandtest.DecodeOrdered(t, page.Root), Site: merged(t, data.Site, json.RawMessage(`{}`)), Custom: th.config.CustomDefaults(),
		Config: th.config.Data(), PageData: map[string]any{"show_title_and_feature_image": true}, Contexts: page.Contexts, Path: page.Path,
		URL: "https://example.org", Now: now, Parts: map[string]Part{
			"search": func(context.Context, PartCall) (any, error) { return "", nil },
		}}
	p.Source = pretendedSource{p}
	return p
}

var (
	blanks     = regexp.MustCompile(`\s+`)
	blankInTag = regexp.MustCompile(` ?([<>]) ?`)
	hashMark   = regexp.MustCompile(`\?v=[A-Za-z0-9_-]+`)
)

// levelled takes away what may differ between two equal pages.
func levelled(s string) string {
	s = hashMark.ReplaceAllString(s, "?v=H")
	s = blanks.ReplaceAllString(s, " ")
	s = blankInTag.ReplaceAllString(s, "$1")
	return strings.NewReplacer("&larr;", "←", "&rarr;", "→").Replace(s)
}
