package feeds

import (
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// What a reader makes of our bytes.
type parsedRSS struct {
	Channel struct {
		Title       string `xml:"title"`
		Description string `xml:"description"`
		Items       []struct {
			Title      string   `xml:"title"`
			Summary    string   `xml:"description"`
			Link       string   `xml:"link"`
			GUID       string   `xml:"guid"`
			Creators   []string `xml:"http://purl.org/dc/elements/1.1/ creator"`
			Categories []string `xml:"category"`
			Date       string   `xml:"pubDate"`
			HTML       string   `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
			Media      struct {
				URL    string `xml:"url,attr"`
				Credit string `xml:"http://search.yahoo.com/mrss/ credit"`
			} `xml:"http://search.yahoo.com/mrss/ content"`
		} `xml:"item"`
	} `xml:"channel"`
}

type parsedAtom struct {
	Title   string `xml:"http://www.w3.org/2005/Atom title"`
	Updated string `xml:"http://www.w3.org/2005/Atom updated"`
	Entries []struct {
		ID         string `xml:"id"`
		Title      string `xml:"title"`
		Updated    string `xml:"updated"`
		Summary    string `xml:"summary"`
		Categories []struct {
			Term string `xml:"term,attr"`
		} `xml:"category"`
		Content struct {
			Type string `xml:"type,attr"`
			Text string `xml:",chardata"`
		} `xml:"http://www.w3.org/2005/Atom content"`
	} `xml:"http://www.w3.org/2005/Atom entry"`
}

// wellFormed reads every token strictly.
func wellFormed(t *testing.T, doc []byte) {
	t.Helper()
	if !utf8.Valid(doc) {
		t.Fatal("not UTF-8")
	}
	d := xml.NewDecoder(strings.NewReader(string(doc)))
	for {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatalf("not well-formed: %v\n%.2000s", err, doc)
		}
	}
}

func FuzzFeeds(f *testing.F) {
	f.Add("A title", "words", "<p>text</p>", int64(1_700_000_000))
	f.Add("]]>", "<!--", "]]]]>><![CDATA[", int64(0))
	f.Add("\x00\xff\ufffe\r\n", "&amp;&#0;", "a\r\rb\x0b\ud7ff", int64(-1<<40))
	f.Add("🎬<>&'\"", "</title>", "\ufeff", int64(1<<40))
	f.Fuzz(func(t *testing.T, title, words, html string, unix int64) {
		at := time.Unix(unix, 0)
		feed := Feed{Title: "x" + title, Description: words, Link: "https://a.example/", Self: "https://a.example/rss/", Language: title, Icon: words, Copyright: title,
			Items: []Item{{ID: "i" + words, Link: "https://a.example/1/?" + words, Title: title, Summary: words, HTML: html, Published: at, Updated: at.Add(time.Hour),
				Authors: []Author{{Name: title, URL: words}}, Categories: []string{words, title},
				Image: &Image{URL: "https://a.example/" + title, Alt: words, Credit: title, Type: words, Width: int(unix)}}}}
		rss, err := feed.RSS()
		if err != nil {
			return // the link could not be written: refused, not broken
		}
		wellFormed(t, rss)
		var r parsedRSS
		if err := xml.Unmarshal(rss, &r); err != nil {
			t.Fatal(err)
		}
		item := r.Channel.Items[0]
		if r.Channel.Title != line("x"+title) || item.GUID != line("i"+words) {
			t.Errorf("title %q or guid %q changed", r.Channel.Title, item.GUID)
		}
		if item.HTML != clean(html) {
			t.Errorf("content %q came back as %q", html, item.HTML)
		}
		if line(title) != "" && (item.Title != line(title) || item.Creators[0] != line(title)) {
			t.Errorf("item title %q, creator %q, want %q", item.Title, item.Creators, line(title))
		}
		if item.Summary != textAsHTML(clean(words)) {
			t.Errorf("summary %q came back as %q", words, item.Summary)
		}
		if item.Date != "" {
			if got, err := time.Parse(time.RFC1123, item.Date); err != nil || !got.Equal(at) {
				t.Errorf("date %q: %v, want %v", item.Date, err, at)
			}
		}

		ghost, err := feed.GhostRSS()
		if err != nil {
			t.Fatal(err)
		}
		wellFormed(t, ghost)

		atom, err := feed.Atom()
		if err != nil {
			t.Fatal(err)
		}
		wellFormed(t, atom)
		var a parsedAtom
		if err := xml.Unmarshal(atom, &a); err != nil {
			t.Fatal(err)
		}
		if _, err := time.Parse(time.RFC3339, a.Entries[0].Updated); err != nil || a.Entries[0].ID == "" || a.Entries[0].Title == "" {
			t.Errorf("entry %+v: %v", a.Entries[0], err)
		}
		if a.Entries[0].Content.Text != clean(html) || clean(words) != "" && a.Entries[0].Summary != clean(words) {
			t.Errorf("atom content %q, summary %q", a.Entries[0].Content.Text, a.Entries[0].Summary)
		}

		out, err := feed.JSON()
		if err != nil {
			t.Fatal(err)
		}
		var j jsonFeed
		if err := json.Unmarshal(out, &j); err != nil {
			t.Fatal(err)
		}
		if j.Items[0].ContentHTML != clean(html) || j.Items[0].ContentHTML == "" && j.Items[0].ContentText == "" {
			t.Errorf("JSON content %+v", j.Items[0])
		}

		for _, doc := range []func() ([]byte, error){
			func() ([]byte, error) {
				return Sitemap([]URL{{Loc: "https://a.example/" + title, Modified: at, Images: []string{"https://a.example/" + words}}})
			},
			func() ([]byte, error) {
				return NewsSitemap(title, words, []News{{Loc: "https://a.example/" + words, Title: title, Published: at, Language: "en"}}, at)
			},
		} {
			if out, err := doc(); err == nil {
				wellFormed(t, out)
			}
		}
	})
}
