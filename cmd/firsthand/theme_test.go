package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// smallTheme is a theme that readers could be shown, with other files over it.
func smallTheme(name string, files map[string]string) map[string]string {
	all := map[string]string{
		"package.json":     `{"name":"` + name + `","version":"1.0.0","keywords":["ghost-theme"],"author":{"email":"desk@kettle.example"},"config":{"posts_per_page":4,"card_assets":true,"image_sizes":{"m":{"width":400}}}}`,
		"default.hbs":      "<!doctype html><html><head><title>{{meta_title}}</title>{{ghost_head}}</head><body>" + strings.ToUpper(name) + " {{{body}}}{{ghost_foot}}</body></html>",
		"index.hbs":        "{{!< default}}{{#foreach posts}}{{title}}{{/foreach}}",
		"post.hbs":         "{{!< default}}{{#post}}{{#if @page.show_title_and_feature_image}}{{title}}{{/if}}{{/post}}",
		"assets/small.css": ".kg-width-wide, .kg-width-full { font: var(--gh-font-heading), var(--gh-font-body) }",
	}
	for file, text := range files {
		all[file] = text
	}
	return all
}

func writeTheme(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// writeZip packs files; odd may add entries that no theme has.
func writeZip(t *testing.T, files map[string]string, odd func(*zip.Writer)) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, text := range files {
		f, err := w.Create("theme-main/" + name)
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(text))
	}
	if odd != nil {
		odd(w)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "theme.zip")
	if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestZipsThatReachOutAreRefused(t *testing.T) {
	entry := func(name string, mode fs.FileMode, text string) func(*zip.Writer) {
		return func(w *zip.Writer) {
			h := &zip.FileHeader{Name: name, Method: zip.Deflate}
			h.SetMode(mode)
			f, _ := w.CreateHeader(h)
			f.Write([]byte(text))
		}
	}
	for name, c := range map[string]struct {
		odd  func(*zip.Writer)
		want string
	}{
		"climbs":   {entry("../../evil.hbs", 0o644, "x"), "no name within the theme's folder"},
		"within":   {entry("theme-main/../../evil.hbs", 0o644, "x"), "no name within the theme's folder"},
		"absolute": {entry("/etc/evil", 0o644, "x"), "no name within the theme's folder"},
		"windows":  {entry(`theme-main\..\evil`, 0o644, "x"), "no name within the theme's folder"},
		"drive":    {entry(`c:/evil`, 0o644, "x"), "no name within the theme's folder"},
		"link":     {entry("theme-main/assets/a.css", fs.ModeSymlink|0o777, "/etc/passwd"), "a link to another file"},
		"device":   {entry("theme-main/dev", fs.ModeDevice|0o644, ""), "neither a file nor a folder"},
		"twice":    {entry("theme-main/INDEX.hbs", 0o644, "x"), "twice"},
		"deep":     {entry(strings.Repeat("a/", 30)+"x.hbs", 0o644, "x"), "folders within folders"},
		"bomb":     {entry("theme-main/assets/big.bin", 0o644, strings.Repeat("\x00", 60<<20)), "would be 60 MB"},
	} {
		o := program(t, "", "theme", "check", writeZip(t, smallTheme("bad", nil), c.odd))
		if o.status == 0 || !strings.Contains(o.err, c.want) {
			t.Errorf("%s: %+v, want %q", name, o, c.want)
		}
	}
	if o := program(t, "", "theme", "check", writeZip(t, smallTheme("good", nil), nil)); o.status != 0 || !strings.Contains(o.out, "Nothing is wrong") {
		t.Errorf("a good zip: %+v", o)
	}
}

func TestAThemeIsCheckedByRuleFileLineAndColumn(t *testing.T) {
	dir := writeTheme(t, smallTheme("checked", map[string]string{
		"index.hbs":      "{{!< default}}\n{{> nowhere}}\n  {{unknwn \"x\"}}\n{{@site.title}}{{@stie.title}}",
		"post.hbs":       "{{!< default}}\n{{#post}}\n{{#if a b}}x{{/if}}\n",
		"partials/x.hbs": "{{#if}}",
	}))
	o := program(t, "", "theme", "check", dir)
	for _, want := range []string{
		"index.hbs:2:1: error: there is no partial «nowhere»: add partials/nowhere.hbs, or correct the name [GS005-TPL-ERR]",
		"index.hbs:3:3: error: there is no helper named «unknwn»: check its spelling [GS005-TPL-ERR]",
		"index.hbs:4:16: error: @stie is no name that pages have: check its spelling [GS120-NO-UNKNOWN-GLOBALS]",
		"post.hbs:4:1: error: found the end of the file",
	} {
		if !strings.Contains(o.out, want) {
			t.Errorf("lacks %q in\n%s", want, o.out)
		}
	}
	if o.status == 0 || strings.Contains(o.out, "partials/x.hbs:1:1: error") { // nothing draws it
		t.Errorf("status %d\n%s", o.status, o.out)
	}
	var told struct {
		Problems []struct {
			Level, Rule, File, Message string
			Line, Column               int
		}
	}
	if o := program(t, "", "theme", "check", "--json", dir); json.Unmarshal([]byte(o.out), &told) != nil || len(told.Problems) < 4 {
		t.Errorf("as JSON: %+v", o)
	}
}

// TestNoThemeTakesTheSiteDown puts in themes that are wrong in every way, and asks the site what readers see.
func TestNoThemeTakesTheSiteDown(t *testing.T) {
	data := filepath.Join(t.TempDir(), "site")
	theme := func(args ...string) outcome {
		return program(t, "", append(append([]string{"theme"}, args...), "--data", data)...)
	}
	shows := func(what, words string) {
		t.Helper()
		base, _, stop := startNewSite(t, "serve", "--listen", "127.0.0.1:0", "--data", data)
		defer stop()
		if body := read(t, base+"/"); !strings.Contains(body, words) {
			t.Errorf("%s: lacks %q:\n%.600s", what, words, body)
		}
	}
	if o := theme("add", "--use", writeZip(t, smallTheme("kettle", nil), nil)); o.status != 0 {
		t.Fatalf("%+v", o)
	}
	shows("a good one", "KETTLE")
	for name, files := range map[string]map[string]string{"syntax": {"index.hbs": "{{#if a}}"}, "partial": {"index.hbs": "{{> gone}}"}, "layout": {"index.hbs": "{{!< gone}}"}, "words": {"locales/de.json": "{"}} {
		if o := theme("add", writeTheme(t, smallTheme("kettle", files))); o.status == 0 || !strings.Contains(o.err, "cannot be used") {
			t.Errorf("%s: %+v", name, o)
		}
	}
	shows("after broken ones", "KETTLE")
	double := func(inside string) string { return `{{#*inline "a"}}` + inside + `{{/inline}}` }
	for name, text := range map[string]string{
		"forever":  double("{{> a}}") + "{{> a}}",
		"for-long": double(strings.Repeat("{{date}}", 5000)) + strings.Repeat("{{> a}}", 5000),
		"gigabyte": double(strings.Repeat("y", 100_000)) + strings.Repeat("{{> a}}", 10_000),
	} {
		if o := theme("add", "--use", writeTheme(t, smallTheme(name, map[string]string{"index.hbs": "{{!< default}}" + text}))); o.status != 0 {
			t.Fatalf("%s: %+v", name, o)
		}
		shows(name, `id="main"`) // Broadsheet's
	}
	for _, name := range []string{"nothing", "../../etc"} {
		if o := theme("use", name); o.status == 0 {
			t.Errorf("%s can be chosen", name)
		}
	}
	if o := theme("use", "kettle"); o.status != 0 {
		t.Fatalf("%+v", o)
	}
	shows("chosen again", "KETTLE")
	if o := theme("list"); o.status != 0 || !strings.Contains(o.out, "kettle") || !strings.Contains(o.out, "readers see it") {
		t.Errorf("%+v", o)
	}
	byHand := filepath.Join(data, "themes", "ByHand") // which can be replaced, as it can be chosen
	if err := os.CopyFS(byHand, os.DirFS(writeTheme(t, smallTheme("kettle", nil)))); err != nil {
		t.Fatal(err)
	}
	if o := theme("add", "--use", "--name", "ByHand", writeTheme(t, smallTheme("kettle", map[string]string{"index.hbs": "{{!< default}}BY HAND NO MORE"}))); o.status != 0 {
		t.Errorf("%+v", o)
	}
	shows("put there by hand, and replaced", "BY HAND NO MORE")
	if o := theme("use", "kettle"); o.status != 0 {
		t.Fatalf("%+v", o)
	}
	if err := os.RemoveAll(filepath.Join(data, "themes", "kettle")); err != nil { // behind the program's back
		t.Fatal(err)
	}
	shows("taken away", `id="main"`)
}
