package theme

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"encoding/json"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/handlebars"
	"firsthand/internal/theme/rules"
)

// TestOwnThemesUseEverythingThatThemesCan draws every template of the themes in testdata/themes, and fails for a helper that
// none of them uses, a partial that none draws, and a kind of template that none has.
func TestOwnThemesUseEverythingThatThemesCan(t *testing.T) {
	dirs, _ := filepath.Glob("testdata/themes/*")
	if len(dirs) < 6 {
		t.Fatalf("only %d themes", len(dirs))
	}
	data := readHelperData(t)
	used, kinds := map[string]bool{}, map[string]bool{}
	for _, dir := range dirs {
		th, problems := load(t, os.DirFS(dir), Options{})
		for _, p := range problems { // words that are given up are used on purpose: they must be drawn, too
			if Level(p) != LevelError {
				continue
			}
			t.Errorf("%s: %+v", dir, p)
		}
		drawn := drawnIn(th)
		for _, name := range sortedKeys(th.set.Templates) {
			kinds[kindOfTemplate(name)] = true
			for _, page := range []string{"index", "post", "page", "tag", "author"} {
				drawOwn(t, th, dir, name, page, data)
			}
		}
		for name, p := range th.set.Partials {
			if !th.foreign[name] && !drawn[name] && !drawnByHelper[name] {
				t.Errorf("%s: nothing draws the partial %s", dir, name)
			}
			note(used, p)
		}
		for _, tpl := range th.set.Templates {
			note(used, tpl)
		}
	}
	for name := range allHelpers() {
		if !used[name] {
			t.Errorf("no theme uses the helper %s", name)
		}
	}
	for _, kind := range []string{"index", "home", "post", "page", "tag", "author", "default", "error", "error-404", "error-4xx", "private", "custom-", "post-", "page-", "tag-", "author-", "members/"} {
		if !kinds[kind] {
			t.Errorf("no theme has a template %s", kind)
		}
	}
}

// note notes what stands in a template where a helper of that name is called: a simple name, not one of a field's.
func note(used map[string]bool, t *handlebars.Template) {
	parts, _, _ := handlebars.Outline(t.Src.Name, t.Src.Text, 100)
	for i := range parts {
		if p := &parts[i]; p.Kind <= handlebars.PartSub && (p.Simple() || p.Helped()) {
			used[p.Name] = true
		}
	}
}

// drawnIn are the partials that the theme's templates draw.
func drawnIn(th *Theme) map[string]bool {
	texts := map[string]string{}
	for _, list := range []map[string]*handlebars.Template{th.set.Templates, th.set.Partials} {
		for _, t := range list {
			texts[t.Src.Name] = t.Src.Text
		}
	}
	_, drawn := rules.Check(rules.Theme{Texts: texts, Depth: 100, Helpers: func(string) bool { return true }})
	return drawn
}

// kindOfTemplate is the name of a template, or how those begin that are for one thing alone.
func kindOfTemplate(name string) string {
	for _, begins := range []string{"custom-", "post-", "page-", "tag-", "author-", "members/"} {
		if strings.HasPrefix(name, begins) {
			return begins
		}
	}
	return name
}

func drawOwn(t *testing.T, th *Theme, dir, name, kind string, data helperData) {
	t.Helper()
	if lists := []string{"index", "tag", "author"}; strings.HasPrefix(name, "tag") && kind != "tag" || name == "index" && !slices.Contains(lists, kind) {
		return // pagination stands in lists alone
	}
	page := data.Pages[kind]
	now, err := time.Parse(time.RFC3339, data.Now)
	if err != nil {
		t.Fatal(err)
	}
	p := &Page{Root: firsthandtest.DecodeOrdered(t, page.Root), Site: merged(t, data.Site, json.RawMessage(`{}`)), Custom: th.config.CustomDefaults(), Config: th.config.Data(),
		PageData: map[string]any{"show_title_and_feature_image": true}, Contexts: page.Contexts, Path: page.Path, URL: "https://example.org", Now: now}
	p.Source = pretendedSource{p}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	var out bytes.Buffer
	if _, err := th.Render(ctx, &out, name, p); err != nil || out.Len() == 0 {
		t.Errorf("%s: %s.hbs on a page of kind %s: %d bytes, %v", dir, name, kind, out.Len(), err)
	}
}
