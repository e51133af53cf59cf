package main

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	badHead = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Harbour News</title><link>https://harbour.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://harbour.example</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>ada</wp:author_login><wp:author_email></wp:author_email><wp:author_display_name>Ada Vale</wp:author_display_name></wp:author>
`
	badTail = "</channel></rss>"
)

// badPost is a post of an export; more stands in it before the fields that each one has.
func badPost(id int, title, more string) string {
	post := "<item><title>" + title + "</title>" + more
	for field, value := range map[string]string{"content:encoded": "<p>It came in.</p>", "wp:post_name": fmt.Sprintf("post-%d", id), "wp:post_date": "2020-03-01 10:00:00", "wp:post_date_gmt": "2020-03-01 09:00:00"} {
		if !strings.Contains(more, "<"+field+">") {
			post += "<" + field + "><![CDATA[" + value + "]]></" + field + ">"
		}
	}
	return post + fmt.Sprintf("<dc:creator>ada</dc:creator><link>https://harbour.example/post-%d/</link><wp:post_id>%d</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>\n", id, id)
}

func zipped(t *testing.T, files ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for i := 0; i < len(files); i += 2 {
		w, err := z.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		w.Write([]byte(files[i+1]))
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func gzipped(t *testing.T, text string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	z.Write([]byte(text))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// badSite is a file with something wrong in it, and what the command says of it.
type badSite struct {
	name   string
	data   []byte
	media  []byte // an archive of uploads
	counts string // of its stories; "": it is refused as a whole
	says   []string
}

func badSites(t *testing.T) []badSite {
	whole := badHead + badPost(1, "Whole", "") + badTail
	ghost := func(rows string) []byte {
		return []byte(`{"db":[{"meta":{"version":"6.65.0"},"data":{` + rows + `}}]}`)
	}
	const whole1 = `{"id":"1","title":"Whole","slug":"whole","status":"published","type":"post","html":"<p>It came in.</p>","created_at":"2020-03-01T10:00:00.000Z","published_at":"2020-03-01T10:00:00.000Z"}`
	packed := zipped(t, "export.json", string(ghost(`"posts":[`+whole1+`]`)))
	bomb := strings.Repeat("\x00", 80<<20)
	doctype := func(inside string) string {
		return strings.Replace(badHead, "<rss", "<!DOCTYPE rss ["+inside+"]><rss", 1)
	}
	laughs := `<!ENTITY a0 "ha">`
	for i := range 30 {
		laughs += fmt.Sprintf(`<!ENTITY a%d "%s">`, i+1, strings.Repeat(fmt.Sprintf("&a%d;", i), 10))
	}
	return []badSite{
		{"half-ghost.zip", packed[:len(packed)/2], nil, "", []string{"damaged or cut off"}},
		{"half-wordpress.zip", zipped(t, "site.xml", whole)[:300], nil, "", []string{"damaged or cut off"}},
		{"half-uploads.xml", []byte(whole), zipped(t, "uploads/a.png", "x")[:40], "", []string{"neither a folder nor an archive that can be opened"}},
		{"half.xml.gz", gzipped(t, whole)[:250], nil, "0", []string{"cut off"}},
		{"slip-ghost.zip", zipped(t, "export.json", string(ghost(`"posts":[`+whole1+`]`)), "content/images/../../../out.png", "x"), nil, "1 1 0 0 0 0 0", []string{"failed\tarchive\tcontent/images/../../../out.png\tIts name leads out"}},
		{"slip-wordpress.zip", zipped(t, "../out.xml", whole, "site.xml", whole), nil, "1 1 0 0 0 0 0", []string{"failed\tarchive\t../out.xml\tIts name leads out"}},
		{"slip-uploads.xml", []byte(whole), zipped(t, "uploads/../../out.png", "x", "uploads/2020/a.png", "x"), "1 1 0 0 0 0 0", []string{"failed\tarchive\tuploads/../../out.png\tIts name leads out"}},
		{"bomb-ghost.zip", zipped(t, "export.json", string(ghost(`"posts":[`+whole1+`]`)), "content/files/a.bin", bomb), nil, "1 1 0 0 0 0 0", []string{"failed\tarchive\tcontent/files/a.bin\tIt unpacks to more than a thousand times"}},
		{"bomb-wordpress.zip", zipped(t, "site.xml", whole+bomb), nil, "", []string{"more than a thousand times its size"}},
		{"bomb.xml.gz", gzipped(t, whole+bomb), nil, "", []string{"more than a thousand times its size"}},
		{"xxe.xml", []byte(doctype(`<!ENTITY x SYSTEM "secret.txt">`) + badPost(1, "One &x;", "<content:encoded>&x;</content:encoded>") + badTail), nil, "1 1 0 0 0 0 0", []string{"none of them was read or followed"}},
		{"laughs.xml", []byte(doctype(laughs) + badPost(1, "One &a30;", "") + badPost(2, "Two", "") + badTail), nil, "2 2 0 0 0 0 0", []string{"none of them was read or followed"}},
		{"encoding.xml", []byte(strings.Replace(badHead, "UTF-8", "ISO-8859-1", 1) + badPost(1, "Café", "") + badPost(2, "Ca\x01fe\x0b", "") + badTail), nil, "2 2 0 0 0 0 0", []string{"note\tstories\tCafé\tThe file says that it is written in", "2 control characters were taken out"}},
		{"latin.xml", []byte(badHead + badPost(1, "Caf\xe9", "") + badPost(2, "Two", "") + badTail), nil, "2 2 0 0 0 0 0", []string{"note\tstories\tCafé\t1 bytes of it are not the UTF-8"}},
		{"author.xml", []byte(strings.Replace(badHead, "Ada Vale", "Ada V\xe4le", 1) + badPost(1, "One", "") + badTail), nil, "1 1 0 0 0 0 0", []string{"note\tbylines\tAda Väle\t1 bytes of it are not the UTF-8", "It has no mail address"}},
		{"long.xml", []byte(badHead + badPost(1, "Long", "<content:encoded>"+strings.Repeat("word ", 3<<20)+"</content:encoded>") + badPost(2, "Two", "") + badTail), nil, "1 1 0 0 0 0 0", []string{"failed\tdamaged\tLong\tIts text is longer than 10 MB"}},
		{"long.json", ghost(`"posts":[{"id":"2","title":"Long","html":"` + strings.Repeat(`word \u00e9`, 2<<20) + `"},` + whole1 + `]`), nil, "2 1 0 0 0 0 1", []string{"failed\tposts and pages\tLong\tOne of its texts is longer than 10 MB"}},
		{"slugs.xml", []byte(badHead + badPost(1, "One", "<wp:post_name>same</wp:post_name>") + badPost(2, "Two", "<wp:post_name>same</wp:post_name>") + badTail), nil, "2 2 0 0 0 0 0", []string{"note\tstories\tTwo\tIts slug \"same\" was taken"}},
		{"slugs.json", ghost(`"posts":[` + whole1 + `,` + strings.NewReplacer(`"1"`, `"2"`, "Whole", "Two").Replace(whole1) + `]`), nil, "2 2 0 0 0 0 0", []string{"note\tposts and pages\tTwo\tIts slug \"whole\" was taken"}},
		{"mail.json", ghost(`"users":[{"id":"7","name":"Ada Vale","slug":"ada"}],"posts":[` + whole1 + `]`), nil, "1 1 0 0 0 0 0", []string{"note\tbylines\tAda Vale\tIt has no mail address"}},
		{"noid.xml", []byte(badHead + strings.Replace(badPost(1, "One", ""), "<wp:post_id>1</wp:post_id>", "", 1) + strings.Replace(badPost(2, "Two", ""), "<wp:post_id>2</wp:post_id>", "", 1) + badTail), nil, "2 2 0 0 0 0 0", nil},
		{"twice.json", ghost(`"posts":[` + whole1 + `,` + strings.NewReplacer("Whole", "Two", "whole", "two").Replace(whole1) + `],"tags":[{"id":"5","name":"Rope","slug":"rope"},{"id":"5","name":"Rain","slug":"rain"}]`), nil, "2 1 0 0 0 0 1", []string{"failed\tposts and pages\tTwo\tIt is in the export twice", "failed\ttags\tRain\tIt is in the export twice"}},
		{"latin.json", ghost(`"posts":[` + strings.Replace(whole1, "Whole", "Caf\xe9", 1) + `]`), nil, "1 1 0 0 0 0 0", []string{"note\tposts and pages\tCafé\tIt is not in UTF-8: it was read as Windows-1252"}},
		{"control.json", ghost(`"posts":[` + strings.Replace(whole1, "Whole", `A\u0001B\u0000`, 1) + `]`), nil, "1 1 0 0 0 0 0", []string{"note\tposts and pages\tAB\tControl characters were taken out"}},
		{"control-lexical.json", ghost(`"posts":[` + strings.Replace(whole1, `"html":"<p>It came in.</p>"`, `"lexical":"{\"root\":{\"type\":\"root\",\"children\":[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"It\\u0001 came\\\\u0001 in.\"}]}]}}"`, 1) + `]`), nil, "1 1 0 0 0 0 0", []string{"note\tposts and pages\tWhole\tControl characters were taken out"}},
		{"year.xml", []byte(badHead + badPost(1, "One", "<wp:post_date>0000-00-00 00:00:00</wp:post_date><wp:post_date_gmt>0000-01-01 00:00:00</wp:post_date_gmt>") + badPost(2, "Two", "") + badTail), nil, "2 2 0 0 0 0 0", []string{"note\tstories\tOne\tIts date \"0000-01-01 00:00:00\" is none"}},
		{"year.json", ghost(`"posts":[` + strings.ReplaceAll(whole1, `"2020-03-01T10:00:00.000Z"`, `"0000-00-00 00:00:00"`) + `]`), nil, "1 1 0 0 0 0 0", []string{`The date on which it was published ("0000-00-00 00:00:00") is none`, "It has no dates"}},
	}
}

// TestWhatIsWrongWithASiteIsNamedAndTheRestComesIn: each by the command, as a process of its own with its limits of time and memory.
func TestWhatIsWrongWithASiteIsNamedAndTheRestComesIn(t *testing.T) {
	for _, c := range badSites(t) {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			bringBad(t, c)
		})
	}
}

func bringBad(t *testing.T, c badSite) {
	t.Helper()
	folder := t.TempDir()
	writeFile(t, filepath.Join(folder, "secret.txt"), []byte("the combination of the safe"))
	writeFile(t, filepath.Join(folder, c.name), c.data)
	args := []string{"import", "--data", "in/site", "--no-fetch"}
	if c.media != nil {
		writeFile(t, filepath.Join(folder, "uploads.zip"), c.media)
		args = append(args, "--media", "uploads.zip")
	}
	o := program(t, folder, append(args, c.name)...)
	said := o.out + o.err
	for _, words := range c.says {
		if !strings.Contains(said, words) {
			t.Errorf("it does not say %q:\n%.3000s", words, said)
		}
	}
	if strings.Contains(said, "combination") || strings.Contains(said, "hahaha") {
		t.Errorf("a file, or an entity, was read:\n%.3000s", said)
	}
	kind := "stories"
	if strings.Contains(c.name, "ghost") || strings.HasSuffix(c.name, ".json") {
		kind = "posts and pages"
	}
	switch got := counts(o.out, kind); {
	case c.counts == "" && (o.status != 1 || strings.TrimSpace(o.out) != ""):
		t.Errorf("it was to be refused: status %d\n%.3000s", o.status, said)
	case c.counts == "0" && got != "", c.counts != "" && c.counts != "0" && got != c.counts:
		t.Errorf("%s: %q, want %q\n%.3000s", kind, got, c.counts, said)
	}
	if list, err := os.ReadDir(folder); err != nil || len(list) > 4 {
		t.Errorf("in the folder lie %v, %v", list, err)
	}
}

// TestAPostOf200MBIsNamedAndTheRestComesIn takes its time: make test-long runs it.
func TestAPostOf200MBIsNamedAndTheRestComesIn(t *testing.T) {
	size := 200 << 20
	if os.Getenv("FIRSTHAND_LONG") == "" {
		size = 24 << 20
	}
	words := strings.Repeat("word ", size/5)
	bringBad(t, badSite{"huge.xml", []byte(badHead + badPost(1, "Huge", "<content:encoded><![CDATA["+words+"]]></content:encoded>") + badPost(2, "Two", "") + badTail), nil, "1 1 0 0 0 0 0", []string{"failed\tdamaged\tHuge\t"}})
	bringBad(t, badSite{"huge.json", []byte(`{"db":[{"meta":{"version":"6.65.0"},"data":{"posts":[{"id":"2","title":"Huge","lexical":"` + words + `","html":"` + words + `"},` +
		`{"id":"1","title":"Whole","slug":"whole","status":"published","type":"post","html":"<p>It came in.</p>","published_at":"2020-03-01T10:00:00.000Z"}]}}]}`), nil, "2 1 0 0 0 0 1", []string{"failed\tposts and pages\tHuge\tOne of its texts is longer"}})
}
