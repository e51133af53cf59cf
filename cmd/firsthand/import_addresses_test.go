package main

import (
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
)

// oldAddresses is an export with addresses as sites have them whose words are not English, or that were made by hand.
const oldAddresses = `<wp:category><wp:term_id>2</wp:term_id><wp:category_nicename>harbour</wp:category_nicename><wp:cat_name>Harbour</wp:cat_name></wp:category>
<wp:category><wp:term_id>3</wp:term_id><wp:category_nicename>%d0%bf%d0%be%d1%80%d1%82</wp:category_nicename><wp:category_parent>harbour</wp:category_parent><wp:cat_name>Порт</wp:cat_name></wp:category>
`

func oldPost(id int, path, slug, more string) string {
	post := badPost(id, "Post "+slug, "<wp:post_name>"+slug+"</wp:post_name>"+more)
	start := strings.Index(post, "<link>")
	end := strings.Index(post, "</link>")
	return post[:start] + "<link>https://harbour.example" + path + post[end:]
}

// TestEveryOldAddressLeadsInOneStep brings a site in by the command, and asks the site for what stood where, as browsers ask.
func TestEveryOldAddressLeadsInOneStep(t *testing.T) {
	t.Parallel()
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		folder := t.TempDir()
		database := siteOn(folder, address)
		const port = `<category domain="category" nicename="%d0%bf%d0%be%d1%80%d1%82">Порт</category>`
		export := badHead + oldAddresses + oldPost(1, "/blog/Caf%C3%A9/", "cafe", port) + oldPost(2, "/2020/03/%d0%bf%d1%80%d0%b8/", "%d0%bf%d1%80%d0%b8", port) + oldPost(3, "/a%20b/", "a-b", "") +
			oldPost(4, "/2019/05/pier.html", "pier", "") + oldPost(5, "/blog/Über/", "ueber", "") + oldPost(6, "/parted/", "parted", "<content:encoded><![CDATA[One.<!--nextpage-->Two.<!--nextpage-->Three.]]></content:encoded>") + badTail
		writeFile(t, filepath.Join(folder, "site.xml"), []byte(export))
		o := program(t, folder, slices.Concat([]string{"import"}, database, []string{"--no-fetch", "site.xml"})...)
		if o.status != 0 || counts(o.out, "redirects") != "" || counts(o.out, "addresses of ours") == "" {
			t.Fatalf("the import ends with %d: %s\n%s", o.status, o.err, o.out)
		}
		base, stop := startProgram(t, slices.Concat([]string{"serve"}, database, []string{"--listen", "127.0.0.1:0", "--url", "http://harbour.example"})...)
		defer stop()
		client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
		for _, path := range []string{"/blog/Caf%C3%A9/", "/blog/caf%c3%a9/", "/2020/03/%d0%bf%d1%80%d0%b8/", "/2020/03/%D0%BF%D1%80%D0%B8/", "/a%20b/", "/2019/05/pier.html", "/blog/%C3%9Cber/", "/parted/2/", "/parted/3/",
			"/category/harbour/%d0%bf%d0%be%d1%80%d1%82/", "/category/harbour/%D0%BF%D0%BE%D1%80%D1%82/page/2/", "/category/harbour/%d0%bf%d0%be%d1%80%d1%82/feed/", "/?cat=3", "/2020/", "/2020/03/", "/2020/03/page/2/"} {
			r, err := client.Get(base + path)
			if err != nil {
				t.Fatal(err)
			}
			r.Body.Close()
			status, to := r.StatusCode, r.Header.Get("Location")
			if status == http.StatusMovedPermanently {
				if r, err = client.Get(base + to); err != nil {
					t.Fatal(err)
				}
				r.Body.Close()
				status = r.StatusCode
			}
			if status != http.StatusOK || to == "/" {
				t.Errorf("%s leads to %q: %d", path, to, status)
			}
		}
	})
}

// TestSeveralFilesOfWhichOneIsASiteAreRefused: they would become drafts of what stands in them.
func TestSeveralFilesOfWhichOneIsASiteAreRefused(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	for name, text := range map[string]string{"a.xml": badHead + badPost(1, "One", "") + badTail, "b.xml": badHead + badPost(2, "Two", "") + badTail, "list.txt": "https://harbour.example/one/\n", "page.txt": "A page\n\nIt rained.\n"} {
		writeFile(t, filepath.Join(folder, name), []byte(text))
	}
	for _, files := range [][]string{{"a.xml", "b.xml"}, {"page.txt", "a.xml"}, {"page.txt", "list.txt"}} {
		o := program(t, folder, slices.Concat([]string{"import", "--data", "site"}, files)...)
		if o.status != 1 || o.out != "" || !strings.Contains(o.err, "one file at a time") {
			t.Errorf("%v: status %d, %s%s", files, o.status, o.out, o.err)
		}
	}
	if o := program(t, folder, "import", "--data", "site", "page.txt", "page.txt"); o.status != 0 {
		t.Errorf("pages: status %d, %s", o.status, o.err)
	}
}

// TestAnExportOfGhostThatIsCutOffBringsInWhatItHolds, says where it ended, and the whole one fills in what was missing.
func TestAnExportOfGhostThatIsCutOffBringsInWhatItHolds(t *testing.T) {
	t.Parallel()
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		folder := t.TempDir()
		database := siteOn(folder, address)
		row := func(id, title string) string {
			return `{"id":"` + id + `","title":"` + title + `","slug":"` + title + `","status":"published","type":"post","html":"<p>It came in.</p>","published_at":"2020-03-01T10:00:00.000Z"}`
		}
		whole := `{"db":[{"meta":{"version":"6.65.0"},"data":{"posts":[` + row("1", "one") + `,` + row("2", "two") + `,` + row("3", "three") + `],"posts_tags":[{"id":"9","post_id":"1","tag_id":"7"}],"settings":[{"key":"title","value":"Harbour"}],"tags":[{"id":"7","name":"Rope","slug":"rope"}]}}]}`
		bring := slices.Concat([]string{"import"}, database, []string{"site.json"})
		writeFile(t, filepath.Join(folder, "site.json"), []byte(whole[:strings.Index(whole, "three")]))
		o := program(t, folder, bring...)
		if o.status != 1 || counts(o.out, "posts and pages") != "2 2 0 0 0 0 0" {
			t.Errorf("status %d: %s\n%s", o.status, o.err, o.out)
		}
		report := program(t, folder, slices.Concat([]string{"import", "report"}, database)...)
		for _, want := range []string{"cut off near byte", `in the rows of "posts"`, "Nothing was read of settings, users, tags", "everything is a draft until"} {
			if !strings.Contains(o.err, want) || !strings.Contains(report.out, want) {
				t.Errorf("it does not say %q:\n%s\n%s", want, o.err, report.out)
			}
		}
		told := func(slug string) string {
			lines := storiesTold(t, folder, database)
			if lines[slug] == nil {
				t.Fatalf("the story is not there: %v", lines)
			}
			return strings.Join(lines[slug], "; ")
		}
		if said := told("one"); !strings.Contains(said, "status: draft") {
			t.Errorf("of a site that may be private, readers are shown %s", said)
		}
		writeFile(t, filepath.Join(folder, "site.json"), []byte(whole))
		if o = program(t, folder, bring...); o.status != 0 || counts(o.out, "posts and pages") != "3 1 2 0 0 0 0" {
			t.Errorf("the whole one: status %d: %s\n%s", o.status, o.err, o.out)
		}
		if said := told("one"); !strings.Contains(said, "status: published") || !strings.Contains(said, "topics: Rope (rope)") {
			t.Errorf("when it is here whole, it is %s", said)
		}
		writeFile(t, filepath.Join(folder, "public.json"), []byte(`{"db":[{"data":{"settings":[{"key":"is_private","value":"false"}],"posts":[`+row("4", "four")+`,{"id":"5`))
		o = program(t, folder, slices.Concat([]string{"import"}, database, []string{"public.json"})...)
		if said := told("four"); o.status != 1 || !strings.Contains(said, "status: published") {
			t.Errorf("of a site that says that it is public, status %d, %s\n%s", o.status, said, o.err)
		}
	})
}
