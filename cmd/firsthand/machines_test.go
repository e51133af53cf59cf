package main

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"firsthand/internal/markup"
)

// graphOf reads the structured data of a page; nil where there is none.
func graphOf(t *testing.T, p *visited) []any {
	t.Helper()
	blocks := find(p.doc, func(n *html.Node) bool { return n.Data == "script" && attr(n, "type") == "application/ld+json" })
	if len(blocks) == 0 {
		return nil
	}
	var g struct {
		Context string `json:"@context"`
		Graph   []any  `json:"@graph"`
	}
	if err := json.Unmarshal([]byte(blocks[0].FirstChild.Data), &g); err != nil {
		t.Fatalf("%s: %v", p.path, err)
	}
	if len(blocks) != 1 || g.Context != "https://schema.org" || len(g.Graph) == 0 {
		t.Errorf("%s: %d blocks, context %q, %d nodes", p.path, len(blocks), g.Context, len(g.Graph))
	}
	return g.Graph
}

func structuredDataIsKnown(t *testing.T, c *crawled) {
	found := map[string]int{}
	for _, p := range c.pages {
		graph := graphOf(t, p)
		if graph == nil {
			if regexp.MustCompile(`^/(people|quotes)/[^/]+/$`).MatchString(p.path) && !strings.Contains(p.body, `content="noindex"`) {
				t.Errorf("%s has no structured data", p.path)
			}
			continue
		}
		s := graphCheck{base: c.base, defined: map[string]bool{}, types: found}
		s.collect(graph)
		for i, node := range graph {
			s.check(fmt.Sprintf("[%d]", i), node, nil)
		}
		for _, problem := range append(s.problems, honest(c, p, graph)...) {
			t.Errorf("%s: %s", p.path, problem)
		}
	}
	for _, name := range []string{"ReportageNewsArticle", "Quotation", "PodcastEpisode", "PodcastSeries", "SocialMediaPosting", "Event", "Role", "Place", "Person", "NewsMediaOrganization", "WebSite", "ProfilePage", "CorrectionComment", "ImageObject"} {
		if found[name] == 0 {
			t.Errorf("no page of the demo speaks of a %s", name)
		}
	}
	t.Logf("%v", found)
}

// honest looks whether the structured data says what the page says, and no more.
func honest(c *crawled, p *visited, graph []any) (problems []string) {
	say := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	text := words(p.doc)
	for _, n := range graph {
		node, _ := n.(map[string]any)
		switch node["@type"] {
		case "ReportageNewsArticle":
			if headline, _ := node["headline"].(string); !strings.Contains(text, strings.TrimSuffix(headline, "…")) {
				say("the headline %q is not on the page", headline)
			}
			if node["url"] != c.base+p.path {
				say("the article is at %v", node["url"])
			}
			for _, pair := range [][2]string{{"datePublished", "article:published_time"}, {"dateModified", "article:modified_time"}} {
				shown := find(p.doc, func(n *html.Node) bool { return n.Data == "meta" && attr(n, "property") == pair[1] })
				if date, _ := node[pair[0]].(string); (len(shown) == 1) != (date != "") || date != "" && attr(shown[0], "content") != date {
					say("%s is %q, the page says %d times", pair[0], date, len(shown))
				}
			}
		case "Quotation":
			for paragraph := range strings.SplitSeq(fmt.Sprint(node["text"]), "\n\n") {
				if !strings.Contains(text, strings.Join(strings.Fields(paragraph), " ")) {
					say("the words %.60q are not on the page", paragraph)
				}
			}
			if creator, _ := node["creator"].(map[string]any); creator != nil && !strings.Contains(text, fmt.Sprint(creator["name"])) {
				say("%v said it, says no line of the page", creator["name"])
			}
			if date, _ := node["dateCreated"].(string); date != "" && !shows(p, date) {
				// A quote inside a line of the story shows its date on its own page.
				own := c.all[strings.TrimPrefix(fmt.Sprint(node["url"]), c.base)]
				if own == nil || own.doc == nil || !shows(own, date) {
					say("%s was it said, says no page", date)
				}
			}
		}
	}
	return problems
}

// shows tells whether a page has a moment of this date.
func shows(p *visited, date string) bool {
	return len(find(p.doc, func(n *html.Node) bool { return n.Data == "time" && attr(n, "datetime") == date })) > 0
}

// feedDocument is RSS as far as it is checked.
type feedDocument struct {
	Version string `xml:"version,attr"`
	Channel struct {
		Title       string   `xml:"title"`
		Description string   `xml:"description"`
		Built       string   `xml:"lastBuildDate"`
		Links       []anyXML `xml:"link"`
		Items       []struct {
			Title   string   `xml:"title"`
			Date    string   `xml:"pubDate"`
			Links   []anyXML `xml:"link"`
			Content string   `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
			Media   []struct {
				URL  string `xml:"url,attr"`
				Type string `xml:"type,attr"`
			} `xml:"http://search.yahoo.com/mrss/ content"`
			GUID struct {
				Text string `xml:",chardata"`
				Perm string `xml:"isPermaLink,attr"`
			} `xml:"guid"`
		} `xml:"item"`
	} `xml:"channel"`
}

type anyXML struct {
	XMLName xml.Name
	Rel     string `xml:"rel,attr"`
	Href    string `xml:"href,attr"`
	Text    string `xml:",chardata"`
}

// wellFormed reads XML to its end.
func wellFormed(body string) error {
	d := xml.NewDecoder(strings.NewReader(body))
	for {
		if _, err := d.Token(); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
	}
}

func feedsAreValid(t *testing.T, c *crawled) {
	paths := map[string]bool{}
	for _, p := range c.pages {
		for _, n := range find(p.doc, func(n *html.Node) bool { return attr(n, "type") == "application/rss+xml" }) {
			path, _, ok := c.local(p.path, attr(n, "href"))
			if !ok {
				t.Errorf("%s names the feed %s", p.path, attr(n, "href"))
			}
			paths[path] = true
		}
	}
	if len(paths) < 5 {
		t.Errorf("the pages name %d feeds", len(paths))
	}
	for path := range paths {
		t.Run(path, func(t *testing.T) { feedIsValid(t, c, path) })
	}
}

func feedIsValid(t *testing.T, c *crawled, path string) {
	v := c.all[path]
	if v == nil || v.status != http.StatusOK || v.header.Get("Content-Type") != "application/rss+xml; charset=utf-8" {
		t.Fatalf("%+v", v)
	}
	var feed feedDocument
	if err := wellFormed(v.body); err != nil {
		t.Fatal(err)
	}
	if err := xml.Unmarshal([]byte(v.body), &feed); err != nil {
		t.Fatal(err)
	}
	ch := feed.Channel
	if feed.Version != "2.0" || ch.Title == "" || ch.Description == "" || len(ch.Items) == 0 {
		t.Errorf("version %q, title %q, description %q, %d items", feed.Version, ch.Title, ch.Description, len(ch.Items))
	}
	self, home := "", ""
	for _, l := range ch.Links {
		if l.XMLName.Space == "http://www.w3.org/2005/Atom" && l.Rel == "self" {
			self = l.Href
		} else if l.XMLName.Space == "" {
			home = l.Text
		}
	}
	if self != c.base+path || home+"rss/" != self && (home+"quotes/rss/" != self || !strings.HasPrefix(path, "/people/")) {
		t.Errorf("the feed at %s says that it is at %q, of %q", path, self, home)
	}
	mailDate(t, ch.Built)
	seen := map[string]bool{}
	for _, item := range ch.Items {
		if item.GUID.Perm != "false" || item.GUID.Text == "" || seen[item.GUID.Text] {
			t.Errorf("%s: the guid is %+v", item.Title, item.GUID)
		}
		seen[item.GUID.Text] = true
		mailDate(t, item.Date)
		if item.Title == "" || len(item.Links) != 1 || c.status(t, item.Links[0].Text) != http.StatusOK {
			t.Errorf("%q: links %+v", item.Title, item.Links)
		}
		for _, m := range item.Media {
			if c.status(t, m.URL) != http.StatusOK || !strings.HasPrefix(m.Type, "image/") {
				t.Errorf("%s: picture %+v", item.Title, m)
			}
		}
		c.feedContent(t, item.Title, item.Content)
	}
}

// feedContent checks the HTML of a story in a feed: readable anywhere, and harmless.
func (c *crawled) feedContent(t *testing.T, title, content string) {
	t.Helper()
	doc, err := markup.Parse(content)
	if err != nil || content == "" {
		t.Fatalf("%s: %v %q", title, err, content)
	}
	for n := range doc.Descendants() {
		switch n.Data {
		case "script", "style", "iframe", "form", "object", "embed", "input", "meta", "link":
			t.Errorf("%s: <%s> stands in the feed", title, n.Data)
		}
		for _, a := range n.Attr {
			switch a.Key {
			case "src", "href", "cite", "poster", "action":
				if u, err := url.Parse(a.Val); err != nil || u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "mailto" {
					t.Errorf("%s: %s=%q leads nowhere in a reader", title, a.Key, a.Val)
				}
				if strings.HasPrefix(a.Val, c.base) && c.status(t, a.Val) != http.StatusOK {
					t.Errorf("%s: %s answers %d", title, a.Val, c.status(t, a.Val))
				}
			case "style", "id", "class":
				t.Logf("%s: %s=%q", title, a.Key, a.Val)
			case "srcset":
				for part := range strings.SplitSeq(a.Val, ",") {
					if !strings.HasPrefix(strings.TrimSpace(part), "http") {
						t.Errorf("%s: srcset %q", title, a.Val)
					}
				}
			}
			if strings.HasPrefix(a.Key, "on") {
				t.Errorf("%s: %s=%q", title, a.Key, a.Val)
			}
		}
	}
}

func mailDate(t *testing.T, date string) {
	t.Helper()
	at, err := time.Parse("Mon, 02 Jan 2006 15:04:05 MST", date)
	if err != nil || at.Year() < 1990 || at.After(time.Now().Add(time.Minute)) {
		t.Errorf("the date %q: %v", date, err)
	}
}

// status is what an address of the demo answers, redirects not followed; addresses that were not
// visited yet are.
func (c *crawled) status(t *testing.T, address string) int {
	t.Helper()
	path, ok := strings.CutPrefix(address, c.base)
	if !ok {
		t.Errorf("%s is not of this site", address)
		return 0
	}
	if v := c.all[path]; v != nil {
		return v.status
	}
	resp, body := ask(t, http.MethodGet, address, nil)
	c.all[path] = &visited{path: path, status: resp.StatusCode, header: resp.Header, body: body}
	return resp.StatusCode
}

func sitemapsAreValid(t *testing.T, c *crawled) {
	if robots := c.all["/robots.txt"]; !strings.Contains(robots.body, "Sitemap: "+c.base+"/sitemap.xml") {
		t.Errorf("robots.txt:\n%s", robots.body)
	}
	inside := map[string]bool{}
	c.sitemap(t, c.base+"/sitemap.xml", inside)
	for _, p := range c.pages {
		list := regexp.MustCompile(`/page/\d+/$|^/(people|quotes|corrections|search|newsroom/read)/?$|^/$`).MatchString(p.path)
		if hidden := strings.Contains(p.body, `content="noindex"`); !list && inside[c.base+p.path] == hidden {
			t.Errorf("%s: in a sitemap %v, not to be found %v", p.path, inside[c.base+p.path], hidden)
		}
	}
	var news struct {
		URL []struct {
			Loc  string `xml:"loc"`
			News struct {
				Title string `xml:"title"`
				Date  string `xml:"publication_date"`
				Of    struct {
					Name     string `xml:"name"`
					Language string `xml:"language"`
				} `xml:"publication"`
			} `xml:"http://www.google.com/schemas/sitemap-news/0.9 news"`
		} `xml:"url"`
	}
	if err := xml.Unmarshal([]byte(c.all["/sitemap-news.xml"].body), &news); err != nil || len(news.URL) == 0 {
		t.Errorf("the sitemap of news: %v, %d stories", err, len(news.URL))
	}
	for _, u := range news.URL {
		at, err := time.Parse(time.RFC3339, u.News.Date)
		if err != nil || time.Since(at) > 49*time.Hour || u.News.Title == "" || u.News.Of.Name == "" || u.News.Of.Language == "" || c.status(t, u.Loc) != http.StatusOK {
			t.Errorf("%+v: %v", u, err)
		}
	}
}

// sitemap reads a sitemap, or an index and its sitemaps, and checks every address.
func (c *crawled) sitemap(t *testing.T, address string, inside map[string]bool) {
	t.Helper()
	if status := c.status(t, address); status != http.StatusOK {
		t.Fatalf("%s answers %d", address, status)
	}
	v := c.all[strings.TrimPrefix(address, c.base)]
	type entry struct {
		Loc     string   `xml:"loc"`
		Changed string   `xml:"lastmod"`
		Images  []string `xml:"http://www.google.com/schemas/sitemap-image/1.1 image>loc"`
	}
	var doc struct {
		XMLName  xml.Name
		Sitemaps []entry `xml:"sitemap"`
		URLs     []entry `xml:"url"`
	}
	err := wellFormed(v.body)
	if err == nil {
		err = xml.Unmarshal([]byte(v.body), &doc)
	}
	if err != nil || doc.XMLName.Space != "http://www.sitemaps.org/schemas/sitemap/0.9" || len(doc.Sitemaps)+len(doc.URLs) == 0 {
		t.Fatalf("%s: %v, %v", address, err, doc.XMLName)
	}
	for _, s := range doc.Sitemaps {
		c.sitemap(t, s.Loc, inside)
	}
	for _, u := range doc.URLs {
		if inside[u.Loc] {
			t.Errorf("%s stands twice in the sitemaps", u.Loc)
		}
		inside[u.Loc] = true
		for _, address := range append(u.Images, u.Loc) {
			if status := c.status(t, address); status != http.StatusOK {
				t.Errorf("%s in %s answers %d", address, v.path, status)
			}
		}
		if at, err := time.Parse(time.RFC3339, u.Changed); u.Changed != "" && (err != nil || at.After(time.Now())) {
			t.Errorf("%s was changed at %q: %v", u.Loc, u.Changed, err)
		}
	}
}
