package theme

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"firsthand/internal/handlebars"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"firsthand"
)

// themeFiles is a small theme; pairs of name and text are added or, with "-", taken away.
func themeFiles(pairs ...string) fstest.MapFS {
	files := fstest.MapFS{
		"package.json": {Data: []byte(`{"name": "kettle", "version": "1.2.3", "author": {"email": "desk@kettle.example"}}`)},
		"default.hbs":  {Data: []byte("<html>{{{body}}}</html>")},
		"index.hbs":    {Data: []byte("{{!< default}}index")},
		"post.hbs":     {Data: []byte("{{!< default}}post")},
	}
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] == "-" {
			delete(files, pairs[i])
			continue
		}
		files[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return files
}

func load(t testing.TB, files fs.FS, o Options) (*Theme, []Problem) {
	t.Helper()
	th, problems, err := Load(files, o)
	if err != nil {
		t.Fatal(err)
	}
	return th, slices.DeleteFunc(problems, lacking)
}

// lacking tells what small themes of tests lack, and what they are not about.
func lacking(p Problem) bool {
	switch p.Rule {
	case "GS040-GH-REQ", "GS040-GF-REQ", "GS051-CUSTOM-FONTS", "GS110-NO-MISSING-PAGE-BUILDER-USAGE", "GS010-PJ-KEYWORDS", "GS010-PJ-CONF-PPP",
		"GS010-PJ-GHOST-CARD-ASSETS-NOT-PRESENT", "GS020-DEF-REC":
		return true
	}
	return strings.HasPrefix(p.Rule, "GS050-")
}

func render(t testing.TB, th *Theme, name string, p *Page) string {
	t.Helper()
	var b bytes.Buffer
	if _, err := th.Render(context.Background(), &b, name, p); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAThemeInAZipWithAFolderAroundItLoads(t *testing.T) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, f := range themeFiles("partials/icons/x.hbs", "X", "members/account.hbs", "{{!< ../default}}{{> icons/x}}") {
		for _, prefix := range []string{"kettle-main/", "__MACOSX/kettle-main/._"} {
			file, err := w.Create(prefix + name)
			if err != nil {
				t.Fatal(err)
			}
			file.Write(f.Data)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	th, problems := load(t, z, Options{})
	if len(problems) > 0 {
		t.Errorf("problems: %v", problems)
	}
	if got := render(t, th, "members/account", &Page{}); got != "<html>X</html>" {
		t.Errorf("got %q", got)
	}
}

func TestProblemsNameFilePlaceAndRemedy(t *testing.T) {
	_, problems := load(t, themeFiles(
		"index.hbs", "{{!< nowhere}}\n{{#if a}}",
		"post.hbs", "-",
		"tag.hbs", "ok\n  {{unknwn \"x\"}}{{foreach posts}}",
		"author.hbs", "<script>var a = {{id}};</script>",
		"locales/de.json", "[1]",
		"package.json", `{"name":"","version":"1","config":{"posts_per_page":0,"image_sizes":[],"card_assets":5,"custom":{
			"Bad Key":{"type":"text"},"a":{"type":"select","options":["x"]},"b":{"type":"boolean"},"c":{"type":"odd"},"d":{"type":"color","default":"red"}}}}`,
	), Options{})
	var got []string
	for _, p := range problems {
		mark := ""
		if p.Fatal {
			mark = "!"
		}
		got = append(got, fmt.Sprintf("%s:%d:%d%s %s", p.File, p.Line, p.Column, mark, p.Message))
	}
	want := []string{
		"author.hbs:1:1 this inline script is filled in",
		"index.hbs:1:1! the layout nowhere.hbs does not exist",
		"index.hbs:2:10! found the end of the file where {{/if}} was expected, to close line 2",
		"locales/de.json:0:0 this is no JSON object of texts",
		"package.json:0:0 config.image_sizes must give",
		"package.json:0:0 config.card_assets must be",
		"package.json:0:0 config.custom.c is no setting that can be set",
		"package.json:0:0 name an address",
		"package.json:1:2 give the theme a name",
		"package.json:1:12 write the theme's version",
		"package.json:1:36 config.posts_per_page must be",
		"package.json:2:4 config.custom.Bad Key must be named",
		"package.json:2:4 no template uses the setting Bad Key",
		"package.json:2:30 config.custom.a is a select and needs",
		"package.json:2:30 no template uses the setting a",
		"package.json:2:68 config.custom.b is a boolean",
		"package.json:2:68 no template uses the setting b",
		"package.json:2:91 config.custom.c has the unknown type",
		"package.json:2:91 no template uses the setting c",
		"package.json:2:110 config.custom.d is a color",
		"package.json:2:110 no template uses the setting d",
		"post.hbs:0:0! the theme needs this template",
		"tag.hbs:2:3! there is no helper named «unknwn»",
		"tag.hbs:2:17 {{foreach}} works only as a block",
	}
	if len(got) != len(want) {
		t.Fatalf("got %d problems, want %d:\n%s", len(got), len(want), strings.Join(got, "\n"))
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("problem %d:\ngot  %s\nwant %s…", i, got[i], want[i])
		}
	}
}

func TestLoadKeepsItsLimits(t *testing.T) {
	for _, c := range []struct {
		name   string
		limits Limits
		want   string
	}{
		{"files", Limits{Files: 3}, "more than 3 files"},
		{"one file", Limits{FileBytes: 20}, "larger than 20 bytes"},
		{"all files", Limits{TotalBytes: 60}, "files are larger than 60 bytes together"},
		{"all templates", Limits{TextBytes: 60}, "templates are larger than 60 bytes together"},
	} {
		_, _, err := Load(themeFiles(), Options{Limits: c.limits})
		if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if _, _, err := Load(fstest.MapFS{"readme.md": {Data: []byte("x")}}, Options{}); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("no theme: %v", err)
	}
	th, problems := load(t, themeFiles("big.hbs", strings.Repeat("x", 2000)), Options{Limits: Limits{TemplateBytes: 1000}})
	if th.Has("big") || len(problems) != 1 || problems[0].File != "big.hbs" || !problems[0].Fatal {
		t.Errorf("a large template: %v %v", th.Has("big"), problems)
	}
	_, problems = load(t, themeFiles("deep.hbs", strings.Repeat("{{#if a}}", 100_000)), Options{})
	if len(problems) != 1 || !strings.Contains(problems[0].Message, "nested more than 100 deep") {
		t.Errorf("deep nesting: %v", problems)
	}
	_, problems = load(t, themeFiles("deep.hbs", "{{concat "+strings.Repeat("(concat ", 10_000)+"1"+strings.Repeat(")", 10_000)+"}}"), Options{})
	if len(problems) != 1 || !strings.Contains(problems[0].Message, "nested more than") {
		t.Errorf("deep sub-expressions: %v", problems)
	}
}

// Loading takes time in the order of a template's length, whatever it holds: these took minutes.
func TestLoadIsNotHeldUp(t *testing.T) {
	const size = 1 << 20
	fill := func(s string) string { return strings.Repeat(s, size/len(s)-10) }
	for name, text := range map[string]string{
		"open brackets":        "{{" + fill("[") + "}}",
		"a name that goes on":  "{{" + fill("a"),
		"a name and a quote":   "{{" + fill("a") + "'}}",
		"digits":               "{{" + fill("1") + "#}}",
		"comments":             fill("{{!----}}"),
		"tilde comments":       fill("{{!----~}}"),
		"dashes":               "{{!--" + fill("-"),
		"unknown helpers":      fill("{{a 1}}"),
		"filled scripts":       fill("<script>{{a}}</script>"),
		"parameters and names": "{{#each x as |" + strings.Repeat("a ", size/4) + "|}}" + strings.Repeat("{{b}}", size/20) + "{{/each}}",
	} {
		start := time.Now()
		_, problems, err := Load(fstest.MapFS{"index.hbs": {Data: []byte(text)}}, Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s: loaded in %s", name, took)
		}
		if len(problems) > 2*maxProblems+10 {
			t.Errorf("%s: %d problems", name, len(problems))
		}
	}
}

func TestColumnsCountCharacters(t *testing.T) {
	text := strings.Repeat("é–x", 700) + "\n" + strings.Repeat("ü", 900) + "{{nope 1}}"
	_, problems, err := Load(fstest.MapFS{"index.hbs": {Data: []byte(text)}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		if strings.Contains(p.Message, "nope") && p.Line == 2 && p.Column == 901 {
			return
		}
	}
	t.Errorf("problems %+v", problems)
}

func TestPublicFilesHaveHashesAndOthersStayPrivate(t *testing.T) {
	css := "body{color:red}"
	th, _ := load(t, themeFiles("assets/css/screen.css", css, "assets/data.json", "{}", "robots.txt", "x", "README.md", "x",
		"gulpfile.js", "x", "partials/x.js", "x", "routes.yaml", "x", "assets/js/app.min.js", "1", "assets/fonts/OFL.txt", "x", "assets/fonts/LICENSE", "x", "assets/notes.md", "x", "assets/part.hbs", "x", "sw.js", "x", ".env", "secret", "assets/.hidden.css", "x"), Options{})
	sum := sha256.Sum256([]byte(css))
	want := base64.RawURLEncoding.EncodeToString(sum[:])[:16]
	a, ok := th.Asset("assets/css/screen.css")
	if !ok || a.Hash != want || a.Size != int64(len(css)) {
		t.Errorf("asset %+v %v, want hash %s", a, ok, want)
	}
	f, err := th.OpenAsset("assets/css/screen.css")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if text, _ := io.ReadAll(f); string(text) != css {
		t.Errorf("read %q", text)
	}
	for name, public := range map[string]bool{"assets/fonts/OFL.txt": true, "assets/fonts/LICENSE": true, "assets/notes.md": true, "assets/part.hbs": false, "sw.js": true, "assets/data.json": true, "robots.txt": true, "README.md": false, "package.json": false,
		"gulpfile.js": false, "partials/x.js": false, "routes.yaml": false, "index.hbs": false, "../x": false, ".env": false, "assets/.hidden.css": false} {
		if _, ok := th.Asset(name); ok != public {
			t.Errorf("%s public: %v, want %v", name, ok, public)
		}
	}
	if _, err := th.OpenAsset("package.json"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("private file: %v", err)
	}
	page := &Page{URL: "https://example.org", Source: pretendedSource{}}
	for helper, want := range map[string]string{
		`{{asset "css/screen.css"}}`:                "/assets/css/screen.css?v=" + want,
		`{{asset "/css/screen.css"}}`:               "/assets/css/screen.css?v=" + want,
		`{{asset "assets/css/screen.css"}}`:         "/assets/css/screen.css?v=" + want,
		`{{asset "css/screen.css#top"}}`:            "/assets/css/screen.css?v=" + want + "#top",
		`{{asset "js/app.js" hasMinFile="true"}}`:   "/assets/js/app.min.js?v=",
		`{{asset "css/nope.css"}}`:                  "/assets/css/nope.css?v=" + th.config.fallbackHash(),
		`{{asset "public/cards.min.css"}}`:          "/site-asset/public/cards.min.css",
		`{{asset "favicon.ico"}}`:                   "/site-asset/favicon.ico",
		`{{asset (concat "css/" "screen" ".css")}}`: "/assets/css/screen.css?v=" + want,
		`{{asset "../../package.json"}}`:            "/assets/../../package.json?v=" + th.config.fallbackHash(),
	} {
		tpl, _ := handlebars.NewTemplate("x.hbs", helper, allHelpers(), 50)
		th.set.Templates["x"] = tpl
		if got := render(t, th, "x", page); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %s, want %s", helper, got, want)
		}
	}
}

func TestInlineScriptsAreHashed(t *testing.T) {
	script := "\n  var a = 1 < 2;\r\n"
	th, problems := load(t, themeFiles(
		"index.hbs", "<script>"+script+"</script><script src=\"x.js\"></script><script type=\"application/ld+json\">{{json a}}</script><SCRIPT type='module'>b()</SCRIPT >",
		"post.hbs", "<script>"+script+"</script>\n<script>c({{id}})</script>"), Options{})
	sum := sha256.Sum256([]byte(strings.ReplaceAll(script, "\r\n", "\n")))
	want := "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
	if got := th.ScriptHashes(); len(got) != 2 || !slices.Contains(got, want) || !slices.Contains(got, scriptHash("b()")) {
		t.Errorf("hashes %v, want %s among two", got, want)
	}
	if len(problems) != 1 || problems[0].File != "post.hbs" || problems[0].Line != 4 {
		t.Errorf("problems %v", problems)
	}
}

func TestFallbackTemplatesStandInsideTheThemesLayout(t *testing.T) {
	fallbacks := fstest.MapFS{
		"person.hbs":           {Data: []byte("{{!< default}}person {{> card}} {{> own}}")},
		"search.hbs":           {Data: []byte("{{!< default}}search")},
		"partials/card.hbs":    {Data: []byte("site's card")},
		"partials/own.hbs":     {Data: []byte("site's own")},
		"notes/not-a-template": {Data: []byte("x")},
	}
	th, _ := load(t, themeFiles("search.hbs", "the theme's search", "partials/card.hbs", "theme's card"), Options{Fallbacks: fallbacks})
	if got := render(t, th, "person", &Page{}); got != "<html>person theme's card site's own</html>" {
		t.Errorf("person: %q", got)
	}
	if got := render(t, th, th.OwnTemplate("search"), &Page{}); got != "the theme's search" {
		t.Errorf("search: %q", got)
	}
	if got := th.OwnTemplate("quote"); got != "" {
		t.Errorf("quote: %q", got)
	}
	var b bytes.Buffer
	if _, err := th.RenderBody(context.Background(), &b, "<p>ready</p>", &Page{}); err != nil || b.String() != "<html><p>ready</p></html>" {
		t.Errorf("body: %q %v", b.String(), err)
	}
}

func TestTheHierarchyIsGhosts(t *testing.T) {
	full, _ := load(t, themeFiles("page.hbs", "x", "tag.hbs", "x", "author.hbs", "x", "home.hbs", "x", "error.hbs", "x", "error-404.hbs", "x",
		"error-4xx.hbs", "x", "custom-wide.hbs", "x", "custom-plain.hbs", "x", "post-about.hbs", "x", "page-about.hbs", "x", "tag-tea.hbs", "x",
		"author-ada.hbs", "x", "reviews.hbs", "x"), Options{})
	bare, _ := load(t, themeFiles(), Options{})
	for _, c := range []struct{ what, got, want string }{
		{"post", full.PostTemplate("x", ""), "post"},
		{"post by slug", full.PostTemplate("about", "custom-wide"), "post-about"},
		{"custom post", full.PostTemplate("x", "custom-wide"), "custom-wide"},
		{"custom post that is gone", full.PostTemplate("x", "custom-gone"), "post"},
		{"page", full.PageTemplate("x", ""), "page"},
		{"page by slug", full.PageTemplate("about", ""), "page-about"},
		{"custom page", full.PageTemplate("x", "custom-plain"), "custom-plain"},
		{"page without page.hbs", bare.PageTemplate("x", ""), "post"},
		{"tag", full.TagTemplate("x"), "tag"},
		{"tag by slug", full.TagTemplate("tea"), "tag-tea"},
		{"tag without tag.hbs", bare.TagTemplate("x"), "index"},
		{"author by slug", full.AuthorTemplate("ada"), "author-ada"},
		{"author without author.hbs", bare.AuthorTemplate("ada"), "index"},
		{"home", full.ListTemplate(true, "reviews"), "home"},
		{"second page of home", full.ListTemplate(false), "index"},
		{"list of a route", full.ListTemplate(false, "nope", "reviews"), "reviews"},
		{"list without home.hbs", bare.ListTemplate(true, "reviews"), "index"},
		{"404", full.ErrorTemplate(404), "error-404"},
		{"410", full.ErrorTemplate(410), "error-4xx"},
		{"500", full.ErrorTemplate(500), "error"},
		{"404 without error.hbs", bare.ErrorTemplate(404), ""},
		{"custom templates", strings.Join(full.CustomTemplates(), " "), "custom-plain custom-wide"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
		}
	}
}

func TestPackageSettingsAreRead(t *testing.T) {
	th, problems := load(t, themeFiles("package.json", `{"name":"k","version":"2.0.0","author":{"name":"Kim Kettle","email":"kim@kettle.example"},"config":{"posts_per_page":12,
		"image_sizes":{"s":{"width":300},"box":{"width":10,"height":20}},"card_assets":{"exclude":["bookmark"]},
		"custom":{"zeta":{"type":"select","options":["A","B"],"default":"B","group":"homepage"},"alpha":{"type":"boolean","default":true},
		"tint":{"type":"color","default":"#aabbcc","visibility":"zeta:A"},"note":{"type":"text"},"pic":{"type":"image","group":"post"}}}}`, "index.hbs", "{{@custom.zeta}}{{@custom.alpha}}{{@custom.tint}}{{@custom.note}}{{@custom.pic}}"), Options{})
	if len(problems) > 0 {
		t.Fatalf("problems %v", problems)
	}
	c := th.Config()
	if c.PostsPerPage != 12 || c.ImageSizes["box"] != (ImageSize{10, 20}) || !c.CardAssets.On || !slices.Equal(c.CardAssets.Exclude, []string{"bookmark"}) {
		t.Errorf("config %+v", c)
	}
	var names []string
	for _, s := range c.Custom {
		names = append(names, s.Key)
	}
	if strings.Join(names, " ") != "zeta alpha tint note pic" || c.Custom[0].Group != "homepage" || c.Custom[2].Visibility != "zeta:A" {
		t.Errorf("settings %+v", c.Custom)
	}
	d := c.CustomDefaults()
	if d["zeta"] != "B" || d["alpha"] != true || d["note"] != nil || d["tint"] != "#aabbcc" { // as they came
		t.Errorf("defaults %v", d)
	}
	if d := c.CustomOf(map[string]any{"zeta": "B"}, true); d["tint"] != nil { // visible where zeta is A
		t.Errorf("what is not visible is %v", d["tint"])
	}
	if d := c.CustomOf(map[string]any{"zeta": "A", "alpha": "yes", "tint": "#000000"}, true); d["zeta"] != "A" || d["alpha"] != true || d["tint"] != "#000000" {
		t.Errorf("chosen %v", d)
	}
	p := &Page{Custom: d, Config: c.Data()}
	tpl, _ := handlebars.NewTemplate("x.hbs", "{{@config.posts_per_page}} {{@config.image_sizes.box.height}} {{@custom.zeta}}", allHelpers(), 50)
	th.set.Templates["x"] = tpl
	if got := render(t, th, "x", p); got != "12 20 B" {
		t.Errorf("got %q", got)
	}
	many := `{"name":"k","version":"1.0.0","author":{"email":"a@b.example"},"config":{"custom":{` + strings.Repeat(`"a":{"type":"text"},`, 125) + `"z":{"type":"text"}}}}`
	if c, problems := readConfig([]byte(many)); len(c.Custom) != maxSettings || len(problems) != 1 {
		t.Errorf("%d settings, problems %v", len(c.Custom), problems)
	}
}

func TestWordsFollowTheLocale(t *testing.T) {
	th, _ := load(t, themeFiles("index.hbs", `{{t "Hello {name}" name="Jo"}} {{t "Untold"}}`, "locales/de.json", `{"Hello {name}":"Hallo {name}","n":5}`,
		"locales/en.json", `{"Hello {name}":"Hi {name}"}`), Options{})
	for locale, want := range map[string]string{"de": "Hallo Jo Untold", "en": "Hi Jo Untold", "fr": "Hi Jo Untold", "de-AT": "Hallo Jo Untold", "-": "Hi Jo Untold"} {
		if got := render(t, th, "index", &Page{Locale: locale}); got != want {
			t.Errorf("%s: %q", locale, got)
		}
	}
	if got := th.Translate("de", "Hello {name}", map[string]string{"name": "Mo"}); got != "Hallo Mo" {
		t.Errorf("Translate: %q", got)
	}
}

// TestWordsInTheLanguageGoBeforeEnglish: a theme that speaks English only does not take a page half out of its language.
func TestWordsInTheLanguageGoBeforeEnglish(t *testing.T) {
	house := fstest.MapFS{
		"locales/de.json": {Data: []byte(`{"a":"Haus a","b":"Haus b","c":"Haus c","d":"Haus d"}`)},
		"locales/en.json": {Data: []byte(`{"a":"house a","b":"house b","c":"house c","d":"house d","e":"house e","f":"house f"}`)},
	}
	th, _ := load(t, themeFiles("index.hbs", `x`, "locales/de-AT.json", `{"a":"AT a"}`, "locales/de.json", `{"a":"DE a","b":"DE b"}`,
		"locales/en.json", `{"a":"EN a","b":"EN b","c":"EN c","e":"EN e"}`), Options{Locales: house})
	for key, want := range map[string]string{"a": "AT a", "b": "DE b", "c": "Haus c", "d": "Haus d", "e": "EN e", "f": "house f", "g": "g"} {
		if got := th.Translate("de-AT", key, nil); got != want {
			t.Errorf("%s reads %q, want %q", key, got, want)
		}
	}
}
