package main

import (
	"archive/zip"
	"bytes"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
)

const ghostExport = "../../internal/importers/testdata/ghost/export.json"

// ghostArchive packs the export of a small desk with its pictures.
func ghostArchive(t *testing.T, folder string) string {
	t.Helper()
	export, err := os.ReadFile(ghostExport)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, data := range map[string][]byte{
		"old-site/export.json": export, "old-site/content/images/2024/01/rope.png": painted(t, 10), "old-site/content/images/2024/01/dusk walk.png": painted(t, 20),
		"old-site/content/images/size/w600/2024/01/rope.png": painted(t, 30), "old-site/content/files/2024/01/rules.txt": []byte("Walk, do not run."),
		"old-site/content/settings/routes.yaml": []byte("routes:\n  /strands/:\n    controller: channel\n    filter: tag:rope\ncollections:\n  /:\n    permalink: /{slug}/\n    template: index\ntaxonomies:\n  tag: /tag/{slug}/\n  author: /author/{slug}/\n"),
		"old-site/content/data/redirects.json":  []byte(`[{"from":"^/old-rope/$","to":"/rope/","permanent":true},{"from":"/p/(.*)","to":"/$1","permanent":false}]`),
	} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		w.Write(data)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(folder, "site.zip"), out.Bytes())
	return "site.zip"
}

func painted(t *testing.T, shade uint8) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, 40, 30))
	for i := range img.Pix {
		img.Pix[i] = shade + uint8(i%7)
	}
	img.Set(0, 0, color.RGBA{shade, 0, 0, 255})
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// counts is the line of a report that counts one kind of thing, its numbers alone.
func counts(report, kind string) string {
	for line := range strings.Lines(report) {
		if rest, ok := strings.CutPrefix(line, kind); ok && strings.HasPrefix(rest, " ") {
			return strings.Join(strings.Fields(rest), " ")
		}
	}
	return ""
}

func TestAGhostSiteComesInAndIsReadAsItWas(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		folder := t.TempDir()
		archive := ghostArchive(t, folder)
		database := siteOn(folder, address)
		first := program(t, folder, slices.Concat([]string{"import"}, database, []string{archive})...)
		if first.status != 1 || !strings.Contains(first.err, "2 things did not come in") {
			t.Errorf("the export has two bad rows; the import ends with %d: %s", first.status, first.err)
		}
		for kind, want := range map[string]string{
			"pictures and files": "3 3 0 0 0 0 0", "bylines": "2 2 0 0 0 0 0", "accounts": "2 2 0 0 0 0 0", "tags": "3 3 0 0 0 0 0", "posts and pages": "15 13 0 0 0 0 2",
			"theme settings": "2 2 0 0 0 0 0", "redirects": "2 2 0 0 0 0 0", "routes": "1 1 0 0 0 0 0", "settings": "1 1 0 0 0 0 0", "tiers, newsletters": "1 1 0 0 0 0 0", "table snippets": "1 0 0 0 0 1 0",
		} {
			if got := counts(first.out, kind); got != want {
				t.Errorf("%s: %q, want %q", kind, got, want)
			}
		}
		for _, want := range []string{"failed\tposts and pages\tA row without an ID\tIt has no ID", `note	posts and pages	Set for later	It goes out at 5 May 2030, 05:05 UTC`, "which has passed: it is a draft now",
			`is "rope-2" now`, "that list is at /people-on-file/ now", `card of the kind "compass"`, "1 of its tags are not in the export"} {
			if !strings.Contains(first.out, want) {
				t.Errorf("the report lacks %q:\n%s", want, first.out)
			}
		}
		ghostSiteIsRead(t, database)
		again := program(t, folder, slices.Concat([]string{"import"}, database, []string{archive})...)
		for kind, want := range map[string]string{
			"pictures and files": "3 0 0 3 0 0 0", "bylines": "2 0 0 2 0 0 0", "accounts": "2 0 0 0 2 0 0", "tags": "3 0 0 3 0 0 0", "posts and pages": "15 0 0 13 0 0 2",
			"theme settings": "2 0 0 2 0 0 0", "redirects": "2 0 0 2 0 0 0", "routes": "1 0 0 1 0 0 0", "settings": "1 0 0 1 0 0 0",
		} {
			if got := counts(again.out, kind); got != want {
				t.Errorf("brought in again, %s: %q, want %q", kind, got, want)
			}
		}
		ghostSiteIsRead(t, database)
	})
}

// ghostSiteIsRead serves the site and reads what readers of the old one know.
func ghostSiteIsRead(t *testing.T, database []string) {
	t.Helper()
	base, stop := startProgram(t, slices.Concat([]string{"serve"}, database, []string{"--listen", "127.0.0.1:0", "--url", "http://walk.example"})...)
	defer stop()
	for path, wants := range map[string][]string{
		"/rope/":       {"How a rope is laid", "<strong>laid</strong>", `href="/about/"`, "/content/images/2024/01/dusk%20walk.png", "And it holds.", "Ivo Tar", "The Rope Walk", `name="walk" content="long"`},
		"/old-editor/": {"<strong>bold</strong>", "linked", "<br", "A heading", "<hr", "ls -l", "<em>Old</em>", "After the sundial."},
		"/html-only/":  {"Only <em>HTML</em> here."},
		"/cut-off/":    {"What Ghost made of it."},
		"/about/":      {"Who we are."},
		"/members-2/":  {"The open beginning."},
		"/people/":     {"It stood where our list stands."},
		"/tag/rope/":   {"How a rope is laid", "Rope news"}, "/author/ivo/": {"How a rope is laid"},
		"/rss/": {`<guid isPermaLink="false">6500000000000000000000a1</guid>`, "<pubDate>Sat, 03 Feb 2024 04:05:06 GMT</pubDate>", "Three strands, one walk."},
	} {
		page := read(t, base+path)
		for _, want := range wants {
			if !strings.Contains(page, want) {
				t.Errorf("%s lacks %q:\n%s", path, want, page)
			}
		}
	}
	for _, path := range []string{"/", "/page/2/", "/rss/", "/rope/", "/members-2/", "/paid/", "/tag/rope/", "/sitemap.xml", "/sitemap-stories.xml", "/llms.txt", "/author/mette/"} {
		page := tryToRead(t, base+path)
		for _, secret := range []string{"zanzibarquux", "quillfeather", "stray()", "ropewalk.example/desk", "mette@ropewalk.example", "#inside", "javascript:"} {
			if strings.Contains(page, secret) {
				t.Errorf("%s shows %q", path, secret)
			}
		}
	}
	for path, status := range map[string]int{"/not-yet/": 404, "/later/": 404, "/too-late/": 404, "/mailed/": 404, "/tag/hash-inside/": 404, "/old-rope/": 301, "/strands/": 200, "/people-on-file/": 200,
		"/content/images/2024/01/dusk%20walk.png": 200, "/content/images/2024/01/rope.png": 200, "/content/files/2024/01/rules.txt": 200} {
		if got := statusOf(t, base+path); got != status {
			t.Errorf("%s answers %d, want %d", path, got, status)
		}
	}
	titles := regexp.MustCompile(`<title>([^<]*)</title>\s*<description>`).FindAllStringSubmatch(read(t, base+"/rss/"), -1)
	var order []string
	for _, one := range titles[1:] {
		order = append(order, one[1])
	}
	if got := strings.Join(order[len(order)-3:], " | "); got != "The same slug once more | From the old editor | HTML alone" {
		t.Errorf("the feed ends with %q", got)
	}
}

func tryToRead(t *testing.T, url string) string {
	t.Helper()
	status, body := fetched(t, url)
	if status != http.StatusOK && status != http.StatusNotFound {
		t.Errorf("%s answers %d", url, status)
	}
	return body
}

func statusOf(t *testing.T, url string) int {
	t.Helper()
	status, _ := fetched(t, url)
	return status
}

// fetched is an answer as it comes, redirects not followed.
func fetched(t *testing.T, url string) (int, string) {
	t.Helper()
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	r, err := client.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	var b bytes.Buffer
	if _, err := b.ReadFrom(r.Body); err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, b.String()
}

// TestAGhostSiteIsJudgedDryLookedThroughAndReadForQuotes: as every other site that comes in.
func TestAGhostSiteIsJudgedDryLookedThroughAndReadForQuotes(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		folder := t.TempDir()
		database := siteOn(folder, address)
		post := func(id, slug, html string) string {
			return `{"id":"` + id + `","title":"` + slug + `","slug":"` + slug + `","status":"published","type":"post","html":"` + html + `","published_at":"2024-01-02T03:04:05.000Z"}`
		}
		export := `{"db":[{"meta":{"version":"6.65.0"},"data":{"posts":[` + post("a1", "rope", `<p>“It holds,” said Ivo Tar, who laid it.</p><p><a href='__GHOST_URL__/knots/'>Knots</a> <a href='__GHOST_URL__/gone/'>gone</a></p><img src='__GHOST_URL__/content/images/2024/01/rope.png'><img src='__GHOST_URL__/content/images/lost.png'>`) +
			"," + post("a2", "knots", "<p>Three of them.</p>") + `]}}]}`
		writeFile(t, filepath.Join(folder, "site.zip"), zipped(t, "export.json", export, "content/images/2024/01/rope.png", string(painted(t, 10))))
		bring := func(more ...string) outcome {
			return program(t, folder, slices.Concat([]string{"import"}, database, more, []string{"site.zip"})...)
		}
		says := []string{"checked in 2 stories: 2 links within the site, 1 of them lead nowhere; 2 pictures, 1 of them are not here", "missing\tlinks within the site\t/gone/", "missing\tpictures in stories\t/content/images/lost.png"}
		dry := bring("--dry-run")
		if dry.status != 0 || counts(dry.out, "posts and pages") != "2 2 0 0 0 0 0" || counts(dry.out, "pictures and files") != "1 1 0 0 0 0 0" || !strings.Contains(dry.out, "dry run, done") {
			t.Errorf("judged dry it ends with %d: %s\n%s", dry.status, dry.err, dry.out)
		}
		first := bring("--quotes")
		if first.status != 0 || counts(first.out, "posts and pages") != "2 2 0 0 0 0 0" || counts(first.out, "pictures and files") != "1 1 0 0 0 0 0" || counts(first.out, "stories read for quotes") != "2 1 0 1 0 0 0" {
			t.Errorf("after a dry run all is new; it ends with %d: %s\n%s", first.status, first.err, first.out)
		}
		for _, want := range says {
			if !strings.Contains(dry.out, want) || !strings.Contains(first.out, want) {
				t.Errorf("%q is not said in\n%s\nor\n%s", want, dry.out, first.out)
			}
		}
		again := bring("--quotes", "--json")
		if again.status != 0 || !strings.Contains(again.out, `"kind":"posts and pages","in":2,"new":0,"changed":0,"unchanged":2`) || !strings.Contains(again.out, `"quotes":{"state":"done","after":`) || !strings.Contains(again.out, `"found":0,"new":0`) {
			t.Errorf("again it ends with %d: %s\n%s", again.status, again.err, again.out)
		}
	})
}
