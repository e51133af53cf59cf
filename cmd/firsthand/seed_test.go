package main

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"firsthand/internal/markup"
)

// expected is what a page of the seed's folder says about itself.
type expected struct {
	Headline string
	Topics   []string
	People   []string
	Quotes   []struct {
		Speaker, Addressee, Outlet, Starts, Ends string
		Partial                                  bool
		Paragraphs                               int
	}
	Related       []struct{ Label, Title string }
	Question      string
	Credits       []struct{ Credit string }
	Relationships []struct {
		People []string
		Kind   string
	}
	Dropped []string
}

// TestSeedBecomesAPublishedStory imports the page in FIRSTHAND_SEED as a user would and reads it
// back over HTTP.
func TestSeedBecomesAPublishedStory(t *testing.T) {
	folder := os.Getenv("FIRSTHAND_SEED")
	if folder == "" {
		fmt.Fprintln(os.Stderr, "seed: not run (FIRSTHAND_SEED is not set)")
		return
	}
	var want expected
	data, err := os.ReadFile(filepath.Join(folder, "expect.json"))
	if err == nil {
		err = json.Unmarshal(data, &want)
	}
	if err != nil {
		t.Fatal(err)
	}
	site := filepath.Join(t.TempDir(), "site")
	var out, said strings.Builder
	if status := run(t.Context(), []string{"import", "--data", site, "--publish", filepath.Join(folder, "story.txt")}, streams{strings.NewReader(""), &out, &said}); status != 0 {
		t.Fatalf("import ended with %d: %s", status, said.String())
	}
	_, rest, _ := strings.Cut(out.String(), "http://localhost:8080")
	path, _, _ := strings.Cut(rest, "\t")
	base, _ := startProgram(t, "serve", "--data", site, "--listen", "127.0.0.1:0")
	checkSeedPage(t, read(t, base+path), want)
	checkSeedFeed(t, read(t, base+"/rss/"), want)
	for _, page := range []string{"/people/", "/quotes/", "/"} {
		body := read(t, base+page)
		for _, r := range want.Relationships {
			if strings.Contains(body, r.Kind) {
				t.Errorf("%s shows a relationship (%s) that nobody confirmed", page, r.Kind)
			}
		}
	}
}

func checkSeedPage(t *testing.T, page string, want expected) {
	doc, err := markup.Parse(page)
	if err != nil {
		t.Fatal(err)
	}
	figures := find(doc, func(n *html.Node) bool { return n.Data == "figure" && attr(n, "data-firsthand-quote") != "" })
	whole := want.Quotes[0]
	if len(figures) != 1 {
		t.Fatalf("%d quote figures, want 1", len(figures))
	}
	paragraphs := find(figures[0], func(n *html.Node) bool { return n.Data == "p" && n.Parent.Data == "blockquote" })
	if len(paragraphs) != whole.Paragraphs || !strings.HasPrefix(words(paragraphs[0]), whole.Starts) || !strings.HasSuffix(words(paragraphs[len(paragraphs)-1]), whole.Ends) {
		t.Errorf("the figure holds %d paragraphs, from %q to %q", len(paragraphs), words(paragraphs[0]), words(paragraphs[len(paragraphs)-1]))
	}
	caption := words(find(figures[0], element("figcaption"))[0])
	for _, name := range []string{whole.Speaker, whole.Addressee, whole.Outlet, "Not checked by the desk"} {
		if !strings.Contains(caption, name) {
			t.Errorf("the caption %q lacks %q", caption, name)
		}
	}
	partial := find(doc, func(n *html.Node) bool { return n.Data == "span" && attr(n, "data-firsthand-quote") != "" })
	if len(partial) != 1 || !strings.HasPrefix(words(partial[0]), want.Quotes[1].Starts) {
		t.Errorf("the partial quote is marked %d times", len(partial))
	}
	checkSeedOrder(t, words(find(doc, element("main"))[0]), want)
	for _, n := range find(doc, func(n *html.Node) bool { return n.Data == "script" && attr(n, "type") == "application/ld+json" }) {
		var graph any
		if err := json.Unmarshal([]byte(n.FirstChild.Data), &graph); err != nil {
			t.Errorf("the structured data is not JSON: %v", err)
		}
		if strings.Contains(n.FirstChild.Data, "datePublished") {
			t.Error("a page without a date has one in the structured data")
		}
	}
	for _, line := range want.Dropped {
		if strings.Contains(words(doc), line) {
			t.Errorf("the page still shows %q", line)
		}
	}
}

// checkSeedOrder looks for the parts of the story in their places.
func checkSeedOrder(t *testing.T, text string, want expected) {
	at := 0
	for _, part := range []string{want.Headline, want.Quotes[0].Starts, want.Related[0].Label, want.Related[0].Title, want.Quotes[1].Starts, want.Question, want.Credits[0].Credit} {
		i := strings.Index(text[at:], part)
		if i < 0 {
			t.Errorf("%q is not where it belongs in %s", part, text)
			return
		}
		at += i
	}
}

func checkSeedFeed(t *testing.T, feed string, want expected) {
	var rss struct {
		Channel struct {
			Items []struct {
				Title string `xml:"title"`
				GUID  string `xml:"guid"`
				Date  string `xml:"pubDate"`
			} `xml:"item"`
		} `xml:"channel"`
	}
	if err := xml.NewDecoder(strings.NewReader(feed)).Decode(&rss); err != nil && err != io.EOF {
		t.Fatal(err)
	}
	if items := rss.Channel.Items; len(items) != 1 || items[0].Title != want.Headline || items[0].GUID == "" || items[0].Date != "" {
		t.Errorf("the feed holds %+v", rss.Channel.Items)
	}
}

func element(name string) func(*html.Node) bool {
	return func(n *html.Node) bool { return n.Data == name }
}

func find(n *html.Node, want func(*html.Node) bool) (found []*html.Node) {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && want(d) {
			found = append(found, d)
		}
	}
	return found
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// words are the text of a node, white space folded.
func words(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data + " ")
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
