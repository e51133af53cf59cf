package wordpress

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func readAll(t *testing.T, r io.Reader) (Site, []*Entry) {
	t.Helper()
	in := NewReader(r)
	var out []*Entry
	for {
		e, err := in.Next()
		if errors.Is(err, io.EOF) {
			return in.Site, out
		}
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, e)
	}
}

const head = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.1" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Harbour News</title><link>https://harbour.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ada]]></wp:author_login><wp:author_email><![CDATA[]]></wp:author_email><wp:author_display_name><![CDATA[Ada Vale]]></wp:author_display_name></wp:author>
`

const tail = "</channel></rss>"

func item(title, more string) string {
	return `<item><title><![CDATA[` + title + `]]></title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_date>2020-03-01 10:00:00</wp:post_date><wp:post_date_gmt>2020-03-01 09:00:00</wp:post_date_gmt>` + more + `</item>`
}

func TestRead(t *testing.T) {
	site, entries := readAll(t, strings.NewReader(head+item("One", `<content:encoded><![CDATA[a ]]]]><![CDATA[> b]]></content:encoded><category domain="category" nicename="port">Port</category><wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value><![CDATA[v]]></wp:meta_value></wp:postmeta><wp:comment><wp:comment_id>4</wp:comment_id><wp:comment_parent>3</wp:comment_parent><wp:comment_content><![CDATA[Hello]]></wp:comment_content></wp:comment>`)+tail))
	if site.Title != "Harbour News" || site.Version != "1.2" || len(entries) != 2 {
		t.Fatalf("%+v, %d entries", site, len(entries))
	}
	if a := entries[0].Author; a == nil || a.Login != "ada" || a.Name != "Ada Vale" {
		t.Errorf("author %+v", a)
	}
	it := entries[1].Item
	if it == nil || it.Title != "One" || it.Content != "a ]]> b" || it.Value("k") != "v" || len(it.Terms) != 1 || len(it.Comments) != 1 || it.Comments[0].Parent != 3 || it.Published.Hour() != 9 {
		t.Errorf("item %+v", it)
	}
}

func TestReadDamaged(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"cut off":      {head + item("One", "") + "<item><title>Two</title><content:encoded><![CDATA[a", "The file ends in the midst of it."},
		"cut between":  {head + item("One", ""), "it was cut off"},
		"control":      {head + item("One", "") + item("T\x01w\x0bo", "") + tail, "2 control characters"},
		"latin":        {head + item("One", "") + item("Caf\xe9", "") + tail, "Windows-1252"},
		"reference":    {head + item("One", "") + item("Two", "<wp:post_name>a&#x1;b]]></wp:post_name>") + tail, "mended"},
		"entity":       {strings.Replace(head, "<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss", 1) + item("One", "<wp:post_name>&x;</wp:post_name>") + tail, "none of them was read"},
		"never closed": {head + strings.TrimSuffix(item("Two", ""), "</item>") + item("One", "") + tail, "It has no end"},
		"year 0":       {head + item("One", "") + `<item><title>Two</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_date>0000-00-00 00:00:00</wp:post_date><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt></item>` + tail, "is none"},
		"long":         {head + item("One", "") + item("Two", "<content:encoded><![CDATA["+strings.Repeat("long ", 3<<20)+"]]></content:encoded>") + tail, "longer than 10 MB"},
		"long meta":    {head + item("One", "") + item("Two", "<wp:postmeta><wp:meta_key>x</wp:meta_key><wp:meta_value>"+strings.Repeat("long ", 3<<20)+"</wp:meta_value></wp:postmeta>") + tail, "that field was left out"},
	} {
		t.Run(name, func(t *testing.T) {
			_, entries := readAll(t, strings.NewReader(test.text))
			told, one := "", false
			for _, e := range entries {
				told += strings.Join(e.Problems, "\n")
				one = one || e.Item != nil && e.Item.Title == "One"
				if e.Item != nil && strings.Contains(e.Item.Slug, "root:") {
					t.Error("a file was read")
				}
			}
			if !strings.Contains(told, test.want) || !one {
				t.Errorf("told %q; the whole item came: %v", told, one)
			}
		})
	}
}

func TestReadWindows(t *testing.T) {
	_, entries := readAll(t, strings.NewReader(strings.Replace(head, "UTF-8", "ISO-8859-1", 1)+item("Caf\xe9 \x96", "")+item("Café", "")+tail))
	if entries[1].Item.Title != "Café –" || entries[2].Item.Title != "Café" || len(entries[2].Problems) != 1 {
		t.Errorf("%q, %q, %q", entries[1].Item.Title, entries[2].Item.Title, entries[2].Problems)
	}
}

func TestReadNoExport(t *testing.T) {
	for _, text := range []string{"", "<html><body></body></html>", "hello", "<rss></rss>"} {
		if _, err := NewReader(strings.NewReader(text)).Next(); err == nil || errors.Is(err, io.EOF) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestABriefReadingPassesOverTextsAlone(t *testing.T) {
	const item = `<item><title>Fog</title><content:encoded><![CDATA[It came.]]></content:encoded><excerpt:encoded><![CDATA[In short.]]></excerpt:encoded><wp:post_id>7</wp:post_id>` +
		`<wp:post_type>TYPE</wp:post_type><wp:postmeta><wp:meta_key>_dek</wp:meta_key><wp:meta_value><![CDATA[Low]]></wp:meta_value></wp:postmeta>` +
		`<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment><wp:comment><wp:comment_id>2</wp:comment_id></wp:comment></item>`
	for kind, text := range map[string]string{"post": "", "<![CDATA[page]]>": "", "wp_block": "It came."} {
		r := NewReader(strings.NewReader(`<rss><channel>` + strings.Replace(item, "TYPE", kind, 1) + `</channel></rss>`))
		r.Brief = true
		e, err := r.Next()
		if err != nil || e.Item == nil {
			t.Fatal(kind, err)
		}
		comments := map[string]int{"": 0, "It came.": 2}[text]
		if i := e.Item; i.Title != "Fog" || i.Content != text || i.Excerpt != "In short." || i.ID != 7 || i.Value("_dek") != "Low" || len(i.Comments) != comments {
			t.Errorf("%s is read as %+v", kind, i)
		}
	}
	whole := []byte(`<item><wp:post_type>post</wp:post_type><content:encoded>a</content:encoded><x><![CDATA[<wp:comment>]]></x><wp:comment></wp:comment></item>`)
	if got := withoutTexts(whole); string(got) != string(whole) {
		t.Errorf("a mark in somebody's words takes %q out", got)
	}
}
