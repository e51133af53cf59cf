package main

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"firsthand/internal/markup"
)

// visited is what the demo answered at one address, path and query.
type visited struct {
	path   string
	status int
	header http.Header
	body   string
	doc    *html.Node // nil for what is no page
	from   string     // the page whose link led here
}

// crawled is the whole demo, link by link; read only.
type crawled struct {
	base   string
	pages  []*visited // pages of HTML with status 200, in the order of their discovery
	all    map[string]*visited
	broken []string // links that lead nowhere, and from where
}

// TestTheDemo starts the demo, follows every link of it, and looks at what was found from all sides.
func TestTheDemo(t *testing.T) {
	t.Parallel()
	base, _ := startProgram(t, "demo", "--listen", "127.0.0.1:0", "--picture-formats", "none")
	c := crawl(t, base)
	for name, look := range map[string]func(*testing.T, *crawled){
		"every link leads somewhere":          linksLead,
		"every page is well made":             pagesAreWellMade,
		"structured data is schema.org's":     structuredDataIsKnown,
		"feeds are valid":                     feedsAreValid,
		"sitemaps are valid":                  sitemapsAreValid,
		"every kind of page has its headers":  headersAreSet,
		"hostile requests get a clean answer": hostileRequestsAreRefused,
	} {
		t.Run(name, func(t *testing.T) { look(t, c) })
	}
}

// noRedirects shows redirects as they are.
var noRedirects = &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}

// ask sends a request and reads the answer.
func ask(t testing.TB, method, address string, header http.Header) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, values := range header {
		r.Header[name] = values
	}
	resp, err := noRedirects.Do(r)
	if err != nil {
		t.Fatalf("%s %.200s: %v", method, address, err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatalf("%s %.200s: %v", method, address, err)
	}
	return resp, string(body)
}

func crawl(t *testing.T, base string) *crawled {
	c := &crawled{base: base, all: map[string]*visited{}}
	type step struct{ path, from string }
	todo := []step{{"/", ""}, {"/rss/", ""}, {"/robots.txt", ""}, {"/sitemap.xml", ""}, {"/sitemap-quotes.xml", ""}, {"/sitemap-news.xml", ""}}
	fragments := map[string][]step{}
	drawn := map[string]bool{}
	for len(todo) > 0 {
		at := todo[0]
		todo = todo[1:]
		if c.all[at.path] != nil || !another(drawn, at.path) {
			continue
		}
		resp, body := ask(t, http.MethodGet, base+at.path, nil)
		v := &visited{path: at.path, status: resp.StatusCode, header: resp.Header, body: body, from: at.from}
		c.all[at.path] = v
		switch {
		case v.status >= 300 && v.status < 400:
			if path, _, ok := c.local(at.path, resp.Header.Get("Location")); ok {
				todo = append(todo, step{path, at.path})
			} else {
				c.broken = append(c.broken, fmt.Sprintf("%s leads away to %q", at.path, resp.Header.Get("Location")))
			}
		case v.status != http.StatusOK:
			c.broken = append(c.broken, fmt.Sprintf("%s (linked from %s): status %d", at.path, at.from, v.status))
		}
		if v.status != http.StatusOK || !strings.HasPrefix(resp.Header.Get("Content-Type"), "text/html") {
			continue
		}
		doc, err := markup.Parse(body)
		if err != nil {
			t.Fatalf("%s: %v", at.path, err)
		}
		v.doc = doc
		c.pages = append(c.pages, v)
		for _, link := range addresses(doc) {
			path, fragment, ok := c.local(at.path, link)
			if !ok {
				continue
			}
			todo = append(todo, step{path, at.path})
			if fragment != "" {
				fragments[path] = append(fragments[path], step{fragment, at.path})
			}
		}
	}
	for path, wanted := range fragments {
		for _, f := range wanted {
			if v := c.all[path]; v.doc == nil || len(find(v.doc, func(n *html.Node) bool { return attr(n, "id") == f.path })) != 1 {
				c.broken = append(c.broken, fmt.Sprintf("%s#%s (linked from %s): no such place", path, f.path, f.from))
			}
		}
	}
	return c
}

// another tells whether an address shows a picture, or a size, of which nothing was asked yet; of other addresses it is true. Each
// size of each picture would be drawn for the test alone, which takes most of its time: the crawl in the browser asks for them all.
func another(drawn map[string]bool, path string) bool {
	rest, sized := strings.CutPrefix(path, "/content/images/size/")
	size, picture, _ := strings.Cut(rest, "/")
	if !sized {
		return true
	}
	was := drawn[size] && drawn[picture]
	drawn[size], drawn[picture] = true, true
	return !was
}

// local gives the path and query that a link on a page of the demo leads to; ok is false for a link
// to another site.
func (c *crawled) local(page, link string) (path, fragment string, ok bool) {
	from, err := url.Parse(c.base + page)
	if err != nil {
		return "", "", false
	}
	u, err := from.Parse(link)
	if err != nil || u.Scheme+"://"+u.Host != c.base {
		return "", "", false
	}
	return u.RequestURI(), u.Fragment, true
}

// loading are the attributes whose address a browser goes to by itself, by element.
var loading = map[string][]string{
	"img": {"src", "srcset"}, "source": {"src", "srcset"}, "script": {"src"}, "iframe": {"src"}, "video": {"src", "poster"},
	"audio": {"src"}, "embed": {"src"}, "object": {"data"}, "track": {"src"}, "input": {"src"}, "use": {"href"}, "image": {"href"},
}

// loads lists the addresses that a browser goes to by itself to show a page.
func loads(doc *html.Node) (list []string) {
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		for _, name := range loading[n.Data] {
			value := attr(n, name)
			if name != "srcset" {
				list = append(list, value)
				continue
			}
			for part := range strings.SplitSeq(value, ",") {
				list = append(list, strings.Fields(part + " .")[0])
			}
		}
		if rel := attr(n, "rel"); n.Data == "link" && rel != "canonical" && rel != "alternate" && rel != "prev" && rel != "next" {
			list = append(list, attr(n, "href"))
		}
	}
	return list
}

// addresses lists all addresses that stand on a page.
func addresses(doc *html.Node) []string {
	list := loads(doc)
	for _, n := range find(doc, func(n *html.Node) bool { return n.Data == "a" || n.Data == "link" || n.Data == "area" }) {
		if href := attr(n, "href"); href != "" {
			list = append(list, href)
		}
	}
	for _, n := range find(doc, element("form")) {
		if method := attr(n, "method"); method == "" || strings.EqualFold(method, "get") {
			list = append(list, attr(n, "action"))
		}
	}
	for _, n := range find(doc, element("meta")) {
		if p := attr(n, "property"); p == "og:image" || p == "og:url" {
			list = append(list, attr(n, "content"))
		}
	}
	return list
}

func linksLead(t *testing.T, c *crawled) {
	for _, b := range c.broken {
		t.Error(b)
	}
	if len(c.pages) < 80 || len(c.all) < 150 {
		t.Errorf("%d pages and %d addresses were found", len(c.pages), len(c.all))
	}
	t.Logf("%d pages, %d addresses", len(c.pages), len(c.all))
}

func pagesAreWellMade(t *testing.T, c *crawled) {
	titles := map[string]string{}
	for _, p := range c.pages {
		if strings.HasPrefix(p.path, "/newsroom/") {
			continue // the desk's own page, for no machine to read
		}
		for _, problem := range append(pageProblems(p), c.headProblems(p)...) {
			t.Errorf("%s: %s", p.path, problem)
		}
		title := words(find(p.doc, element("title"))[0])
		if other := titles[title]; other != "" {
			t.Errorf("%s and %s have the title %q", p.path, other, title)
		}
		titles[title] = p.path
	}
}

// pageProblems are the faults of a page by itself.
func pageProblems(p *visited) (problems []string) {
	say := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	if !strings.HasPrefix(strings.ToLower(p.body), "<!doctype html>") {
		say("no doctype")
	}
	for name, want := range map[string]int{"h1": 1, "main": 1, "title": 1, "body": 1} {
		if n := len(find(p.doc, element(name))); n != want {
			say("%d %s elements", n, name)
		}
	}
	if lang := attr(find(p.doc, element("html"))[0], "lang"); lang == "" {
		say("no language")
	}
	ids := map[string]bool{}
	level := 0
	for n := range p.doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if id := attr(n, "id"); id != "" {
			if ids[id] {
				say("two elements with the id %q", id)
			}
			ids[id] = true
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" || strings.HasPrefix(strings.ToLower(strings.TrimSpace(a.Val)), "javascript:") {
				say("<%s %s=%q> is stopped by our own policy", n.Data, a.Key, a.Val)
			}
		}
		switch n.Data {
		case "img":
			if !has(n, "alt") || attr(n, "width") == "" || attr(n, "height") == "" || attr(n, "src") == "" {
				say("a picture without alt, width, height or src: %v", n.Attr)
			}
		case "a":
			if has(n, "href") && words(n) == "" && attr(n, "aria-label") == "" && len(find(n, func(n *html.Node) bool { return n.Data == "img" && attr(n, "alt") != "" })) == 0 {
				say("a link to %s without a name", attr(n, "href"))
			}
			if attr(n, "target") == "_blank" && !strings.Contains(attr(n, "rel"), "noopener") {
				say("a link to %s that hands the window over", attr(n, "href"))
			}
		case "h1", "h2", "h3", "h4", "h5", "h6":
			if now := int(n.Data[1] - '0'); level > 0 && now > level+1 {
				say("h%d follows h%d: %q", now, level, words(n))
			}
			level = int(n.Data[1] - '0')
		case "time":
			if value := attr(n, "datetime"); value == "" || strings.HasPrefix(value, "0001") || strings.HasPrefix(value, "1970") {
				say("a time of %q: %q", value, words(n))
			}
		case "blockquote", "q":
			if cite := attr(n, "cite"); has(n, "cite") && !strings.HasPrefix(cite, "http") {
				say("a quote's source at %q", cite)
			}
		}
	}
	return problems
}

// headProblems are the faults of what a page says about itself and of what it makes a browser load.
func (c *crawled) headProblems(p *visited) (problems []string) {
	say := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	one := func(nodes []*html.Node, name, value string) string {
		if len(nodes) != 1 || attr(nodes[0], value) == "" {
			say("%d times %s", len(nodes), name)
			return ""
		}
		return attr(nodes[0], value)
	}
	meta := func(key, name string) []*html.Node {
		return find(p.doc, func(n *html.Node) bool { return n.Data == "meta" && attr(n, key) == name })
	}
	canonical := find(p.doc, func(n *html.Node) bool { return n.Data == "link" && attr(n, "rel") == "canonical" })
	if robots := meta("name", "robots"); len(robots) > 0 && strings.Contains(attr(robots[0], "content"), "noindex") {
		if len(canonical) > 0 {
			say("is not to be found, and has a canonical address")
		}
	} else {
		if address := one(canonical, "a canonical address", "href"); address != c.base+p.path {
			say("says that its address is %s", address)
		}
		if address := one(meta("property", "og:url"), "og:url", "content"); address != c.base+p.path {
			say("says to others that its address is %s", address)
		}
	}
	one(meta("property", "og:title"), "og:title", "content")
	one(meta("property", "og:type"), "og:type", "content")
	one(meta("name", "viewport"), "a viewport", "content")
	for _, address := range loads(p.doc) {
		if strings.HasPrefix(address, "data:") || address == "." {
			continue
		}
		if _, _, ok := c.local(p.path, address); !ok {
			say("a browser would load %s", address)
		}
	}
	return problems
}

func has(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if a.Key == name {
			return true
		}
	}
	return false
}
