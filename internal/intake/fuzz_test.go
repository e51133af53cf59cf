package intake

import (
	stdhtml "html"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/markup"
)

// addPages gives a fuzz target the gold pages of a format as seeds.
func addPages(f *testing.F, ext string) {
	pages, err := filepath.Glob("testdata/gold/*/page." + ext)
	if err != nil || len(pages) == 0 {
		f.Fatalf("no gold pages: %v", err)
	}
	for _, page := range pages {
		data, err := os.ReadFile(page)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
}

// FuzzReadText reads any bytes as a text: it never panics, what it gives is valid, can be printed,
// read back and made a document, and says nothing that does not stand in the text.
func FuzzReadText(f *testing.F) {
	addPages(f, "txt")
	f.Add([]byte("X said:\n\n\"a\n\n\"b\n\n'c' \"d\" “e” — F\n\nRelated: G H I\nPhoto: J/K\n1. L\n2. M\n- N\n\nDo you?\n"))
	f.Add([]byte("A\n\n“\n”\n\u2028\u200b\u00ad‘’\u202e)…"))
	f.Fuzz(func(t *testing.T, data []byte) {
		readSound(t, "page.txt", data, string(data))
	})
}

// FuzzReadHTML does the same for HTML.
func FuzzReadHTML(f *testing.F) {
	addPages(f, "html")
	f.Add([]byte("<p>X said:</p><blockquote><p>a<br>b</p>c<cite>— D</cite></blockquote><p><a href=x>E F G H</a></p><figure><img src=i><figcaption>J (Photo: K/L)</figcaption></figure>"))
	f.Add([]byte("<table><tr><td>A long sentence that stands in a table, with a comma.<td><ul><li>“b” said C<ol><li>d</ol></ul><iframe src=//e>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if !utf8.Valid(data) {
			data = []byte(strings.ToValidUTF8(string(data), "?"))
		}
		readSound(t, "page.html", data, markup.Text(string(data))+stdhtml.UnescapeString(stdhtml.UnescapeString(string(data))))
	})
}

func readSound(t *testing.T, name string, data []byte, text string) {
	if len(data) > 50_000 || strings.HasPrefix(strings.TrimSpace(text), "{") {
		t.Skip()
	}
	d, err := Read(name, data, Options{URL: "https://desk.example/a", Date: "2014-03-31"})
	if err != nil {
		if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), name) {
			t.Fatalf("refused without the file's name: %v", err)
		}
		return
	}
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	printed := string(d.JSON())
	if again, err := ReadJSON([]byte(printed)); err != nil || string(again.JSON()) != printed {
		t.Fatalf("what is printed is not read back as it was: %v\n%s", err, printed)
	}
	if doc := d.Document(); len(doc.Blocks) > len(d.Body) {
		t.Fatalf("%d blocks of %d", len(doc.Blocks), len(d.Body))
	}
	if !utf8.ValidString(text) || strings.Contains(text, "\\u") {
		return // decoded from something else: the words are not comparable
	}
	stand := letters(unseen.Replace(text))
	for _, q := range d.Quotes {
		for _, word := range strings.Fields(q.Text) {
			if !strings.Contains(stand, letters(word)) {
				t.Fatalf("the quote %q has %q, which does not stand in the page", q.Text, word)
			}
		}
	}
	for _, r := range d.Relationships {
		if !strings.Contains(stand, letters(r.Sentence)) {
			t.Fatalf("the sentence %q does not stand in the page", r.Sentence)
		}
	}
}

// FuzzReadJSON reads any bytes as a draft: what is taken is valid and printed the same ever after.
func FuzzReadJSON(f *testing.F) {
	files, err := filepath.Glob("testdata/gold/*/want.json")
	if err != nil || len(files) == 0 {
		f.Fatalf("no drafts: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(`{"headline":"X","body":[{"type":"quote","text":"a\n\nb","quote":0,"html":"<b>a</b>\n\nc"},{"type":"list","text":"a\nb","html":"<ul><li>a<li><i>b</i></ul>","inline":[{"quote":0,"start":0,"end":1}]}],"quotes":[{"text":"a"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := ReadJSON(data)
		if err != nil {
			if firsthand.ErrorCode(err) != firsthand.Invalid || firsthand.ErrorMessage(err) == "" {
				t.Fatalf("refused without a reason: %v", err)
			}
			return
		}
		printed := string(d.JSON())
		again, err := ReadJSON([]byte(printed))
		if err != nil || string(again.JSON()) != printed {
			t.Fatalf("what is printed is not read back as it was: %v\n%s", err, printed)
		}
		d.Document()
		d.DocumentWith([]string{"0123456789abcdef01234567"})
	})
}

// FuzzDateLines reads any line as a date: what it gives is a date, and is read as the same.
func FuzzDateLines(f *testing.F) {
	for _, seed := range []string{"March 3, 2014", "31 February 2014", "2014-13-40", "12/13/2014", "Updated: 3.4.2014 10:15 PM EST", "March 3154"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, line string) {
		if d, ok := parseDateLine(line); ok && d.when != "" {
			if again, ok := readDay(d.when); !ok || again != d.when {
				t.Errorf("%q gives %q, which is read as %q", line, d.when, again)
			}
		}
	})
}
