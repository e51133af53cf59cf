package feed_test

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/importers/feed"
	"firsthand/internal/importers/incoming"
)

func open(text string) func() (io.ReadCloser, error) {
	return func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }
}

// told is what a feed tells, a line each.
func told(t testing.TB, text string) string {
	t.Helper()
	f, err := feed.Open("feed.xml", open(text))
	if err != nil {
		if firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%v", err)
		}
		return "refused: " + firsthand.ErrorMessage(err)
	}
	var out strings.Builder
	err = f.Each(t.Context(), func(item incoming.Item) error {
		fmt.Fprintf(&out, "%s %s", item.Kind, item.Origin)
		switch s := item.Story; {
		case item.Err != nil:
			fmt.Fprintf(&out, " FAILED %s", firsthand.ErrorMessage(item.Err))
		case s != nil:
			fmt.Fprintf(&out, " %q %d %v %v %s %s", s.Title, s.PublishedAt/1e6, s.Bylines, s.Topics, s.Slug, s.Picture.Src)
		}
		out.WriteByte('\n')
		return nil
	})
	if err != nil {
		t.Errorf("%v", err)
	}
	return out.String()
}

const rss = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY lol "lol"><!ENTITY file SYSTEM "file:///etc/passwd">]>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Quay</title><link>https://quay.example/</link><image><title>No</title></image>
<item><guid>1</guid><title>Fog &amp; rain</title><link>https://quay.example/fog/</link><pubDate>Mon, 04 Mar 2019 10:00:00 GMT</pubDate><dc:creator>Maud Ferrante</dc:creator><category>Weather</category>
<content:encoded><![CDATA[<p>Fog.</p><img src="https://quay.example/fog.png">]]></content:encoded><enclosure url="https://quay.example/top.jpg" type="image/jpeg" length="1"/></item>
<item><title>&lol; &file;</title><link>https://quay.example/x/</link><author>desk@quay.example (Ivo Sand)</author><pubDate>Sat, 00 Jan 0000 00:00:00 GMT</pubDate><description>Short.</description></item>
<item><guid>3</guid></item>`

const rssTold = `bylines Maud Ferrante
topics Weather
pictures and files https://quay.example/fog.png
pictures and files https://quay.example/top.jpg
stories 1 "Fog & rain" 1551693600 [Maud Ferrante] [Weather] fog /content/images/top.jpg
bylines Ivo Sand
stories https://quay.example/x/ "&lol; &file;" 0 [Ivo Sand] [] x 
stories 3 FAILED There is nothing in it.
`

func TestAFeedIsReadEntryByEntry(t *testing.T) {
	if got := told(t, rss+"</channel></rss>"); got != rssTold {
		t.Errorf("it tells\n%swant\n%s", got, rssTold)
	}
	if got, want := told(t, rss+"<item><title>cut o"), rssTold+"stories the rest of the feed FAILED The feed is damaged or cut off near byte"; !strings.HasPrefix(got, want) {
		t.Errorf("cut off it tells\n%swant\n%s", got, want)
	}
	atom := `<feed xmlns="http://www.w3.org/2005/Atom"><title>Pier</title><link rel="self" href="https://pier.example/feed"/><link href="https://pier.example/"/>
	<entry><id>tag:pier.example,2019:1</id><title type="html">&lt;b&gt;Wind&lt;/b&gt;</title><link rel="alternate" href="/wind/"/><published>2019-03-04T10:00:00Z</published><author><name>Maud Ferrante</name></author>
	<category term="air"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It blew.</p></div></content></entry></feed>`
	if got, want := told(t, atom), "bylines Maud Ferrante\ntopics air\nstories tag:pier.example,2019:1 \"Wind\" 1551693600 [Maud Ferrante] [air] wind \n"; got != want {
		t.Errorf("an Atom feed tells\n%swant\n%s", got, want)
	}
}

// FuzzFeed: whatever the feed is, reading it ends, gives the same twice, and what is wrong is said in a sentence.
func FuzzFeed(f *testing.F) {
	for _, seed := range []string{rss, "<rss>", "<feed><entry>", "<rss><item><title>a</title></item>", strings.Repeat("<a>", 300), "<rss><channel><link>:</link><item><link>::</link><description>x</description>"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if first, second := told(t, text), told(t, text); first != second {
			t.Errorf("read twice it tells\n%s\n%s", first, second)
		}
	})
}
