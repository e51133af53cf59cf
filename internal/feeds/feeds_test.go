package feeds

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"firsthand"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGoldenFeeds(t *testing.T) {
	cases, err := filepath.Glob("testdata/*/values.json")
	if err != nil || len(cases) < 3 {
		t.Fatalf("cases: %v %v", cases, err)
	}
	for _, values := range cases {
		dir := filepath.Dir(values)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			raw, err := os.ReadFile(values)
			if err != nil {
				t.Fatal(err)
			}
			var f Feed
			if err := json.Unmarshal(raw, &f); err != nil {
				t.Fatal(err)
			}
			for name, write := range map[string]func() ([]byte, error){"rss.xml": f.RSS, "rss-ghost.xml": f.GhostRSS, "atom.xml": f.Atom, "feed.json": f.JSON} {
				got, err := write()
				if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				golden(t, filepath.Join(dir, name), got)
			}
		})
	}
}

func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is now:\n%s", file, got)
	}
}

func TestFeedRefusesWhatItCannotDoWithout(t *testing.T) {
	ok := Feed{Title: "T", Link: "https://a.example/", Self: "https://a.example/rss/"}
	for name, change := range map[string]func(*Feed){
		"no title":               func(f *Feed) { f.Title = " \x00 " },
		"no link":                func(f *Feed) { f.Link = "" },
		"relative link":          func(f *Feed) { f.Link = "/home/" },
		"self without scheme":    func(f *Feed) { f.Self = "//a.example/rss/" },
		"password":               func(f *Feed) { f.Self = "https://u:p@a.example/rss/" },
		"script":                 func(f *Feed) { f.Link = "javascript:alert(1)//a.example" },
		"item without ID":        func(f *Feed) { f.Items = []Item{{Link: "https://a.example/1/"}} },
		"item without link":      func(f *Feed) { f.Items = []Item{{ID: "1"}} },
		"item with a long link":  func(f *Feed) { f.Items = []Item{{ID: "1", Link: "https://a.example/" + strings.Repeat("a", 3000)}} },
		"link that is not UTF-8": func(f *Feed) { f.Link = "https://a.example/\xff" },
	} {
		f := ok
		change(&f)
		for format, write := range map[string]func() ([]byte, error){"rss": f.RSS, "ghost": f.GhostRSS, "atom": f.Atom, "json": f.JSON} {
			if out, err := write(); firsthand.ErrorCode(err) != firsthand.Invalid || out != nil {
				t.Errorf("%s as %s: %v", name, format, err)
			}
		}
	}
	if _, err := ok.RSS(); err != nil {
		t.Error(err)
	}
}

func TestFeedLimits(t *testing.T) {
	f := Feed{Title: "T", Link: "https://a.example/", Self: "https://a.example/rss/"}
	for range MaxItems + 5 {
		f.Items = append(f.Items, Item{ID: "x", Link: "https://a.example/x/", Summary: "short", HTML: "<p>x</p>"})
	}
	f.Items[0].HTML = strings.Repeat("a", MaxContent+1)
	out, err := f.RSS()
	if err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(out, []byte("<item>")); n != MaxItems {
		t.Errorf("%d items", n)
	}
	if n := bytes.Count(out, []byte("<content:encoded>")); n != MaxItems-1 || len(out) > MaxContent {
		t.Errorf("%d contents in %d bytes", n, len(out))
	}
	if f.Items[0].HTML == "" || len(f.Items) != MaxItems+5 {
		t.Error("the caller's values were changed")
	}
}

func TestAtomIDStaysAndIsAnIRI(t *testing.T) {
	for id, want := range map[string]string{
		"https://old.example/?p=1": "https://old.example/?p=1",
		"tag:a.example,2020:1":     "tag:a.example,2020:1",
		"urn:uuid:1":               "urn:uuid:1",
	} {
		if got := (Item{ID: id}).atomID(); got != want {
			t.Errorf("%s: %s", id, got)
		}
	}
	seen := map[string]bool{}
	for _, id := range []string{"66f1a0c2e4b0a1d2c3e4f507", "66f1a0c2e4b0a1d2c3e4f508", "a b", "http://a b", "/x", "x:"} {
		got := (Item{ID: id}).atomID()
		if !strings.HasPrefix(got, "urn:uuid:") || len(got) != 45 || seen[got] || got != (Item{ID: id}).atomID() {
			t.Errorf("%s: %s", id, got)
		}
		seen[got] = true
	}
	if got := (Item{ID: "66f1a0c2e4b0a1d2c3e4f507"}).atomID(); got[23] != '5' {
		t.Errorf("not a version 5 UUID: %s", got)
	}
}

func TestSitemapGolden(t *testing.T) {
	at := time.Date(2026, 3, 4, 8, 30, 0, 120e6, time.UTC)
	urls := []URL{
		{Loc: "https://lantern.example/", Modified: at},
		{Loc: "https://lantern.example/odile/?a=b&c=d", Modified: at, Images: []string{"https://lantern.example/media/o.jpg", "/relative.jpg"}},
		{Loc: "https://lantern.example/ünïcode/"},
		{Loc: "/relative/"}, {Loc: "ftp://lantern.example/"}, {Loc: "https://u@lantern.example/"},
	}
	out, err := Sitemap(urls)
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/sitemap.xml", out)
	out, err = SitemapIndex([]SitemapRef{{Loc: "https://lantern.example/sitemap-stories-1.xml", Modified: at}, {Loc: "https://lantern.example/sitemap-people.xml"}, {Loc: "x"}}, "")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/sitemap-index.xml", out)
}

func TestNewsSitemap(t *testing.T) {
	now := time.Date(2026, 3, 6, 12, 0, 0, 0, time.UTC)
	story := func(name string, age time.Duration, lang string) News {
		return News{Loc: "https://lantern.example/" + name + "/", Title: "Story <" + name + ">", Published: now.Add(-age), Language: lang}
	}
	news := []News{
		story("fresh", time.Minute, ""), story("french", time.Hour, "fr-CA"), story("chinese", time.Hour, "zh-Hant"), story("edge", NewsAge, "en"),
		story("old", NewsAge+time.Second, ""), story("embargoed", -time.Second, ""), {Loc: "https://lantern.example/x/", Published: now}, {Title: "no address", Published: now},
	}
	out, err := NewsSitemap("The Lantern\nGazette", "en-GB", news, now)
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/sitemap-news.xml", out)
	for range 2 * NewsURLs {
		news = append(news, story("more", time.Minute, ""))
	}
	if out, err = NewsSitemap("The Lantern Gazette", "en", news, now); err != nil || bytes.Count(out, []byte("<url>")) != NewsURLs {
		t.Errorf("%d addresses, %v", bytes.Count(out, []byte("<url>")), err)
	}
	if _, err := NewsSitemap("The Lantern Gazette", "en", news[4:5], now); firsthand.ErrorCode(err) != firsthand.NotFound {
		t.Errorf("an empty news sitemap: %v", err)
	}
	if _, err := NewsSitemap("The Lantern Gazette", "", news[:1], now); firsthand.ErrorCode(err) != firsthand.NotFound {
		t.Errorf("a story without language: %v", err)
	}
	if _, err := NewsSitemap(" ", "en", news, now); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("no publication: %v", err)
	}
}

func TestSitemapLimits(t *testing.T) {
	if _, err := Sitemap(nil); firsthand.ErrorCode(err) != firsthand.NotFound {
		t.Errorf("empty: %v", err)
	}
	many := make([]URL, SitemapURLs+1)
	for i := range many {
		many[i] = URL{Loc: "https://lantern.example/a-story-with-a-slug-of-usual-length-for-a-desk/"}
	}
	if _, err := Sitemap(many); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("too many: %v", err)
	}
	if _, err := Sitemap(many[1:]); err != nil {
		t.Errorf("as many as may be: %v", err)
	}
	// Few addresses, but fat ones: there is a limit in bytes, too.
	fat := make([]URL, 60)
	for i := range fat {
		fat[i].Loc = "https://lantern.example/fat/"
		for range SitemapPics + 10 {
			fat[i].Images = append(fat[i].Images, "https://lantern.example/?"+strings.Repeat("&", 1000))
		}
	}
	if _, err := Sitemap(fat); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("too fat: %v", err)
	}
	if out, err := Sitemap(fat[:5]); err != nil || len(out) > SitemapBytes {
		t.Errorf("five fat ones: %d bytes, %v", len(out), err)
	}
}

func TestRobots(t *testing.T) {
	out, err := Robots{
		Groups:   []RobotsGroup{{Disallow: []string{"/ghost/", "/search/*?q=", "/*.md$"}, Allow: []string{"/ghost/assets/"}}, {Agents: []string{"ExampleBot", "Other-Bot_2"}, Disallow: []string{"/"}}, {Agents: []string{"Friend"}}},
		Sitemaps: []string{"https://lantern.example/sitemap.xml", "https://lantern.example/sitemap-news.xml"},
	}.Text()
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/robots.txt", out)
	if out, err := (Robots{}).Text(); err != nil || string(out) != "User-agent: *\nDisallow:\n" {
		t.Errorf("the least: %q %v", out, err)
	}
	for name, bad := range map[string]Robots{
		"path breaks the line":    {Groups: []RobotsGroup{{Disallow: []string{"/a\nAllow: /"}}}},
		"path breaks with return": {Groups: []RobotsGroup{{Allow: []string{"/a\rDisallow: /"}}}},
		"comment":                 {Groups: []RobotsGroup{{Disallow: []string{"/a#b"}}}},
		"relative":                {Groups: []RobotsGroup{{Disallow: []string{"a"}}}},
		"empty":                   {Groups: []RobotsGroup{{Disallow: []string{""}}}},
		"agent":                   {Groups: []RobotsGroup{{Agents: []string{"a\nDisallow: /"}}}},
		"agent with blank":        {Groups: []RobotsGroup{{Agents: []string{"a b"}}}},
		"no agent":                {Groups: []RobotsGroup{{Agents: []string{""}}}},
		"sitemap":                 {Sitemaps: []string{"/sitemap.xml"}},
		"too long":                {Groups: []RobotsGroup{{Disallow: []string{"/" + strings.Repeat("a", maxRobots)}}}},
	} {
		if out, err := bad.Text(); firsthand.ErrorCode(err) != firsthand.Invalid || out != nil {
			t.Errorf("%s: %q %v", name, out, err)
		}
	}
}
