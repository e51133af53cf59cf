package document

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"firsthand"
)

func TestTextKeepsParagraphs(t *testing.T) {
	g := tame()
	g.marks, g.blocks, g.opaque, g.breaks = nil, []string{"paragraph"}, false, true
	rapid.Check(t, func(t *rapid.T) {
		d := g.doc().Draw(t, "doc")
		for i, b := range d.Blocks {
			d.Blocks[i] = Paragraph{Inlines: singleBreaks(b.(Paragraph).Inlines)}
		}
		back, err := FromText(Text(d))
		if err != nil {
			t.Fatal(err)
		}
		if diff := changed(Normalize(d), back); diff != "" {
			t.Fatal(diff)
		}
	})
}

// singleBreaks leaves one break where there are more, and none at the ends: in text more would part paragraphs.
func singleBreaks(list []Inline) []Inline {
	var out []Inline
	for _, in := range list {
		if in.Kind == BreakInline && (len(out) == 0 || out[len(out)-1].Kind == BreakInline) {
			continue
		}
		out = append(out, in)
	}
	if len(out) > 0 && out[len(out)-1].Kind == BreakInline {
		out = out[:len(out)-1]
	}
	return out
}

func TestFromTextRefusesTooMuch(t *testing.T) {
	if _, err := FromText(strings.Repeat("words ", 20<<20/6)); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("20 MB: %v", err)
	}
	if d, err := FromText("\x00\xff"); err != nil || Text(d) != "\uFFFD" {
		t.Errorf("binary: %q, %v", Text(d), err)
	}
	if d, err := FromText(" \n\t\n"); err != nil || len(d.Blocks) != 0 {
		t.Errorf("white space: %+v, %v", d, err)
	}
}

func TestCounts(t *testing.T) {
	text := func(s string) Doc { return Doc{Blocks: []Block{P(T(s))}} }
	for _, c := range []struct {
		d     Doc
		words int
	}{
		{Doc{}, 0}, {text("one"), 1}, {text("It's a well-known fact."), 5}, {text("two  words"), 2}, {text("– … !"), 0},
		{text("日本語 text"), 4}, {text("naïve e\u0301t\u0301"), 2}, {text("1,000 people"), 3}, {text("'quoted'"), 1},
		{Doc{Blocks: []Block{Heading{Level: 2, Inlines: []Inline{T("a b")}}, Quote{Paragraphs: []Paragraph{P(T("c")), P(T("d"))}}, HTML{Source: "<p>e</p><script>f g</script>"}}}, 5},
	} {
		if got := WordCount(c.d); got != c.words {
			t.Errorf("%q has %d words, counted %d", Text(c.d), c.words, got)
		}
	}
	for _, c := range []struct{ words, pictures, minutes int }{
		{0, 0, 0}, {137, 0, 0}, {138, 0, 1}, {275, 0, 1}, {412, 0, 1}, {413, 0, 2}, {2750, 0, 10}, {0, 3, 1}, {0, 30, 2},
	} {
		d := text(strings.Repeat("word ", c.words))
		for range c.pictures {
			d.Blocks = append(d.Blocks, Image{Src: "/a.jpg"})
		}
		if got := ReadingTime(d); got != c.minutes {
			t.Errorf("%d words and %d pictures take %d minutes, not %d", c.words, c.pictures, c.minutes, got)
		}
	}
}

// The numbers are those of Ghost's own helper, where it counts the script at all.
func TestReadingWordsAreGhosts(t *testing.T) {
	for text, want := range map[string]int{
		"It's a well-known fact.": 6, "1,000 people": 3, "日本語 text": 4, "한국어 말": 4, "naïve é": 2, "ελληνικά слова": 2, "a_b c": 2,
		"don’t": 2, "3.14": 2, "– …": 0, "": 0, "العربية هنا": 2,
	} {
		if got := readingWords(text); got != want {
			t.Errorf("%q: %d words, want %d", text, got, want)
		}
	}
}

func TestExcerptLeavesOutWhatMayBeWithdrawn(t *testing.T) {
	d := Doc{Blocks: []Block{
		Heading{Level: 2, Inlines: []Inline{T("Heading")}}, Image{Src: "/a.jpg", Caption: []Inline{T("caption")}},
		P(T("One  two"), Inline{Kind: BreakInline}, T("three.")),
		Quote{ID: "q", Paragraphs: []Paragraph{P(T("recorded"))}}, Quote{Paragraphs: []Paragraph{P(T("unrecorded"))}},
		List{Ordered: true, Items: []Item{{Blocks: []Block{P(T("entry"))}}}}, Blockquote{Blocks: []Block{P(T("letter"))}},
		HTML{Source: "<p>card</p>"}, P(T("end")),
	}}
	for words, want := range map[int]string{0: "", 2: "One two", 100: "One two three. unrecorded entry letter end"} {
		if got := Excerpt(d, words); got != want {
			t.Errorf("%d words: %q, want %q", words, got, want)
		}
	}
}

func TestPrintedQuotes(t *testing.T) {
	d := Doc{Blocks: []Block{
		Quote{ID: "a", Paragraphs: []Paragraph{P(T("One."), Inline{Kind: BreakInline}, T("Two.")), P(T("Three."), T(" And “four”", Mark{Kind: Quoted, ID: "b"}))}},
		P(T("said "), T("“fi", Mark{Kind: Quoted, ID: "c"}), T("ve”", Mark{Kind: Quoted, ID: "c"}, Mark{Kind: Bold}), T(" and "), T("“six”", Mark{Kind: Quoted, ID: "c"})),
		Quote{Paragraphs: []Paragraph{P(T("no record"))}},
		List{Items: []Item{{Blocks: []Block{P(T("“seven”", Mark{Kind: Quoted, ID: "d"}))}}}},
		Embed{Caption: []Inline{T("“eight”", Mark{Kind: Quoted, ID: "e"})}},
	}}
	want := []Printed{{"a", "One.\nTwo.\n\nThree. And “four”"}, {"b", " And “four”"}, {"c", "“five”"}, {"c", "“six”"}, {"d", "“seven”"}, {"e", "“eight”"}}
	got := PrintedQuotes(d)
	if len(got) != len(want) {
		t.Fatalf("%+v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%d: got %+v, want %+v", i, got[i], want[i])
		}
	}
}
