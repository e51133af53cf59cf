package themes

import (
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// read gives a file of Broadsheet as text.
func read(t *testing.T, name string) string {
	t.Helper()
	data, err := fs.ReadFile(Broadsheet(), name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// templates gives all .hbs files by name, comments taken out.
func templates(t *testing.T) map[string]string {
	t.Helper()
	comment := regexp.MustCompile(`(?s)\{\{!--.*?--\}\}`)
	all := map[string]string{}
	err := fs.WalkDir(Broadsheet(), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && path.Ext(name) == ".hbs" {
			all[name] = comment.ReplaceAllString(read(t, name), "")
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

const sheet = "assets/css/screen.css"

// What a browser loads comes from the site itself, and nothing is written into a page that a strict
// Content-Security-Policy refuses.
func TestNothingIsLoadedFromElsewhere(t *testing.T) {
	bad := regexp.MustCompile(`(?i)(src|srcset|href|action)="(https?:)?//|<script|<style|\sstyle=|\son[a-z]+=|javascript:`)
	ours := regexp.MustCompile(`<script src="\{\{asset "js/[a-z]+\.js"\}\}" defer></script>`)
	for name, text := range templates(t) {
		if found := bad.FindString(ours.ReplaceAllString(text, "")); found != "" {
			t.Errorf("%s holds %q", name, found)
		}
	}
	for _, u := range regexp.MustCompile(`url\(["']?([^"')]+)`).FindAllStringSubmatch(read(t, sheet), -1) {
		if !strings.HasPrefix(u[1], "data:image/svg+xml,") {
			t.Errorf("the style sheet loads %s", u[1])
		}
	}
	if strings.Contains(read(t, sheet), "@import") {
		t.Error("the style sheet imports another")
	}
}

// Every partial that a template names is there, and every one that is there is named.
func TestPartials(t *testing.T) {
	byHelpers := map[string]bool{"navigation": true, "pagination": true, "content-cta": true} // drawn by helpers, the last by {{content}}
	used := map[string]bool{}
	all := templates(t)
	for name, text := range all {
		for _, p := range regexp.MustCompile(`\{\{~?>\s*"?([\w/-]+)"?`).FindAllStringSubmatch(text, -1) {
			used[p[1]] = true
			if _, there := all["partials/"+p[1]+".hbs"]; !there {
				t.Errorf("%s draws the partial %s, which is not there", name, p[1])
			}
		}
	}
	for name := range all {
		if p, ok := strings.CutPrefix(name, "partials/"); ok {
			if p = strings.TrimSuffix(p, ".hbs"); !used[p] && !byHelpers[p] {
				t.Errorf("nothing draws the partial %s", p)
			}
		}
	}
}

// Each kind of page has its template, each stands in the layout and has the place that the skip link
// leads to.
func TestTemplates(t *testing.T) {
	all := templates(t)
	for _, kind := range []string{"home", "index", "post", "page", "tag", "author", "person", "people", "quote", "quotes", "corrections", "error"} {
		text, there := all[kind+".hbs"]
		switch {
		case !there:
			t.Errorf("there is no %s.hbs", kind)
		case !strings.HasPrefix(text, "{{!< default}}"):
			t.Errorf("%s.hbs does not stand in the layout", kind)
		case strings.Count(text, `<main id="main"`) != 1:
			t.Errorf("%s.hbs has no <main id=\"main\">", kind)
		case kind != "home" && strings.Count(text, "<h1") != 1:
			t.Errorf("%s.hbs has not exactly one h1", kind)
		}
	}
	for _, must := range []string{"{{ghost_head}}", "{{ghost_foot}}", "{{body_class}}", "{{{body}}}", "{{@site.locale}}", "{{@site.dir}}"} {
		if !strings.Contains(all["default.hbs"], must) {
			t.Errorf("default.hbs has no %s", must)
		}
	}
}

// The theme's own settings are ones that its templates ask for, and sizes are asked for by names that
// are there.
func TestPackage(t *testing.T) {
	var pack struct {
		Name, Version, License string
		Author                 struct{ Email string }
		Config                 struct {
			PostsPerPage int                        `json:"posts_per_page"`
			ImageSizes   map[string]json.RawMessage `json:"image_sizes"`
			Custom       map[string]json.RawMessage
		}
	}
	if err := json.Unmarshal([]byte(read(t, "package.json")), &pack); err != nil {
		t.Fatal(err)
	}
	if pack.Name != "broadsheet" || pack.Version == "" || pack.Author.Email == "" || pack.License == "" || pack.Config.PostsPerPage < 1 {
		t.Errorf("package.json lacks something that every theme must say: %+v", pack)
	}
	var text strings.Builder
	for _, one := range templates(t) {
		text.WriteString(one)
	}
	for key := range pack.Config.Custom {
		if !strings.Contains(text.String(), "@custom."+key) {
			t.Errorf("no template asks for the setting %s", key)
		}
	}
	sizes := map[string]bool{}
	for _, m := range regexp.MustCompile(`\{\{img_url [^}]*size="(\w+)"`).FindAllStringSubmatch(text.String(), -1) {
		sizes[m[1]] = true
		if _, there := pack.Config.ImageSizes[m[1]]; !there {
			t.Errorf("a template asks for pictures in size %q", m[1])
		}
	}
	for name := range pack.Config.ImageSizes {
		if !sizes[name] {
			t.Errorf("no template asks for pictures in size %q", name)
		}
	}
}

// locales/en.json lists the words of the theme, so that who translates it has them all.
func TestWords(t *testing.T) {
	listed := map[string]string{}
	if err := json.Unmarshal([]byte(read(t, "locales/en.json")), &listed); err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for name, text := range templates(t) {
		for _, m := range regexp.MustCompile(`[{(]t "([^"]*)"`).FindAllStringSubmatch(text, -1) {
			used[m[1]] = true
			if listed[m[1]] != m[1] {
				t.Errorf("%s says %q, which locales/en.json does not list", name, m[1])
			}
		}
	}
	for _, folder := range []string{"*.hbs", "partials/*.hbs"} { // what Broadsheet has no template for is drawn by the site's own, in Broadsheet's words
		files, err := filepath.Glob("../internal/site/fallback/" + folder)
		if err != nil || len(files) == 0 {
			t.Fatalf("the site's own templates: %q, %v", files, err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range regexp.MustCompile(`[{(]t "([^"]*)"`).FindAllStringSubmatch(string(text), -1) {
				used[m[1]] = true
			}
		}
	}
	for word := range listed {
		if !used[word] {
			t.Errorf("locales/en.json lists %q, which no template says", word)
		}
	}
}

// A reader with a screen of any colour scheme, a printer, a keyboard or a wish for less movement is
// thought of, and the cards of Ghost's that break out of the column have their place.
func TestStyleSheet(t *testing.T) {
	css := read(t, sheet)
	for _, must := range []string{
		"prefers-color-scheme: dark", "prefers-reduced-motion", "@media print", ":focus-visible", ".skip:focus", "forced-colors",
		".kg-width-wide", ".kg-width-full", `[data-state="reported"]`, `[data-state="checked"]`, `[data-state="disputed"]`, `[data-state="withdrawn"]`,
	} {
		if !strings.Contains(css, must) {
			t.Errorf("the style sheet says nothing about %s", must)
		}
	}
	sided := regexp.MustCompile(`(margin|padding|border|inset)-(left|right)\b|[;{]\s*(left|right):|float:\s*(left|right)|text-align:\s*(left|right)`)
	if found := sided.FindString(css); found != "" {
		t.Errorf("the style sheet says %q: left and right are start and end, for those who read from the right", found)
	}
}
