package document

import (
	"fmt"
	"strings"
	"testing"
)

func TestAPageLoadsNothingOfOtherHostsForABookmark(t *testing.T) {
	d := Doc{Blocks: []Block{Bookmark{URL: "https://elsewhere.example/", Title: "Elsewhere", Icon: "https://elsewhere.example/i.png", Thumbnail: "//elsewhere.example/t.png"},
		Video{Src: "/v.mp4", Poster: "https://elsewhere.example/p.png"}}}
	for base, o := range map[string]Options{"none": {}, "ours": {BaseURL: "https://desk.example/"}} {
		var b strings.Builder
		if err := RenderWeb(&b, d, nil, o); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(b.String(), ".png") {
			t.Errorf("base %s: %s", base, b.String())
		}
	}
	var b strings.Builder
	d.Blocks[0] = Bookmark{URL: "https://elsewhere.example/", Title: "Elsewhere", Thumbnail: "/content/images/t.png"}
	if err := RenderWeb(&b, d, nil, Options{BaseURL: "https://desk.example/"}); err != nil || !strings.Contains(b.String(), `<img src="https://desk.example/content/images/t.png"`) {
		t.Errorf("our own picture is missing: %v %s", err, b.String())
	}
}

func TestTheLastPictureOfAGalleryStandsNotAlone(t *testing.T) {
	for n, want := range map[int]string{1: "[1]", 2: "[2]", 3: "[3]", 4: "[2 2]", 5: "[3 2]", 6: "[3 3]", 7: "[3 2 2]", 10: "[3 3 2 2]"} {
		var sizes []int
		for _, row := range (Gallery{Images: make([]Image, n)}).rows() {
			sizes = append(sizes, len(row))
		}
		if got := fmt.Sprint(sizes); got != want {
			t.Errorf("%d pictures: rows of %s, not %s", n, got, want)
		}
	}
}

// A text in a card of Markdown that is itself such a card, and one in that, ends.
func TestMarkdownInMarkdownIsShownOnce(t *testing.T) {
	source := "the innermost words"
	for range 6 {
		source = Doc{Blocks: []Block{Markdown{Source: source}}}.Markdown()
	}
	var b strings.Builder
	if err := RenderWeb(&b, Doc{Blocks: []Block{Markdown{Source: source}}}, nil, Options{}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "the innermost words") || strings.Contains(b.String(), "<pre>") {
		t.Errorf("%s", b.String())
	}
}

func TestEditedCardsDoNotKeepWhatTheyCameWith(t *testing.T) {
	d, _, err := FromLexical([]byte(inputs(t, "lexical")["lexical-cards"]))
	if err != nil {
		t.Fatal(err)
	}
	for i, b := range d.Blocks {
		switch b := b.(type) {
		case Callout:
			b.Inlines = []Inline{T("Changed callout")}
			d.Blocks[i] = b
		case Toggle:
			b.Heading, b.Blocks = "Changed heading", []Block{P(T("Changed answer"))}
			d.Blocks[i] = b
		case Bookmark:
			b.Title = "Changed title"
			d.Blocks[i] = b
		case Audio:
			b.Duration = 99
			d.Blocks[i] = b
		}
	}
	out := string(d.Lexical())
	for _, want := range []string{"Changed callout", "Changed heading", "Changed answer", "Changed title", `"duration":99`} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is missing", want)
		}
	}
	for _, not := range []string{"Mind the", "Because.", "A page elsewhere", "27.252"} {
		if strings.Contains(out, not) {
			t.Errorf("%q is still there", not)
		}
	}
}
