package wordpress

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// FuzzReader: whatever a file holds, reading it ends, and what it gives is text without what XML may not hold.
func FuzzReader(f *testing.F) {
	f.Add([]byte(head + item("One", "<content:encoded><![CDATA[a ]]]]><![CDATA[> b]]></content:encoded>") + tail))
	f.Add([]byte(head + "<item><title>x<item><wp:post_name>&#x1;]]></wp:post_name></item></channel>"))
	f.Add([]byte("\xff\xfe<\x00r\x00s\x00s\x00>\x00"))
	f.Add([]byte("<!DOCTYPE a [<!ENTITY b 'c'>]><rss><channel><item><title>&b;</title></item></channel></rss>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		r := NewReader(strings.NewReader(string(data)))
		for n := 0; ; n++ {
			e, err := r.Next()
			if err != nil {
				if again, second := r.Next(); errors.Is(err, io.EOF) && !errors.Is(second, io.EOF) {
					t.Fatalf("after the end: %v, %v", again, second)
				}
				return
			}
			if n > len(data)+2 {
				t.Fatal("it gives more things than the file has bytes")
			}
			if e.Item == nil && e.Term == nil && e.Author == nil && len(e.Problems) == 0 {
				t.Fatal("an entry says nothing")
			}
			if e.Item != nil && strings.ContainsFunc(e.Item.Content+e.Item.Title, control) {
				t.Fatalf("control characters in %q", e.Item.Content)
			}
		}
	})
}

// FuzzParseBlocks: all of a text stands in its blocks, in order, and none reaches beyond another.
func FuzzParseBlocks(f *testing.F) {
	seedBodies(f)
	f.Fuzz(func(t *testing.T, text string) {
		var check func(blocks []Block, from, to int, whole bool)
		check = func(blocks []Block, from, to int, whole bool) {
			at := from
			for _, b := range blocks {
				if b.Start < at || b.From < b.Start || b.To < b.From || b.End < b.To || b.End > to {
					t.Fatalf("block %+v after %d, up to %d", b, at, to)
				}
				at = b.End
				check(b.Inner, b.From, b.To, false)
			}
			_ = whole
		}
		check(ParseBlocks(text), 0, len(text), true)
	})
}

// FuzzReadBody: a text becomes a document, or is refused with a sentence; the same text becomes the same one.
func FuzzReadBody(f *testing.F) {
	seedBodies(f)
	f.Fuzz(func(t *testing.T, text string) {
		it := &Item{ID: 5, Content: text}
		one, err := ReadBody(it, around())
		two, _ := ReadBody(it, around())
		if err == nil && string(one.Doc.JSON()) != string(two.Doc.JSON()) {
			t.Fatal("two readings differ")
		}
		if strings.Contains(string(one.Doc.JSON()), `"quote_figure","attrs":{"id"`) {
			t.Fatal("a text passed itself off as a quote on record")
		}
	})
}

func seedBodies(f *testing.F) {
	names, err := filepath.Glob("testdata/bodies/*.txt")
	if err != nil || len(names) == 0 {
		f.Fatal("no seeds", err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
}
