package poster

import (
	"bytes"
	"flag"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "draw the pictures anew")

func cards() map[string]Card {
	return map[string]Card{
		"story":    {Kicker: "Music", Words: "“We made it in a week”: how a record was made that nobody had asked for", By: "Ada Quill, Ben Rook", Site: "The Harbour Desk", Accent: "#b3123b"},
		"quote":    {Quote: true, Words: "We made it in a week. Nobody slept.", By: "Maud Ferrante", State: "Checked by the desk", Site: "The Harbour Desk", Accent: "#0b6e4f"},
		"long":     {Quote: true, Words: strings.Repeat("Nobody slept, and nobody asked why. ", 40), By: strings.Repeat("Maud ", 40), State: "Not checked by the desk", Site: strings.Repeat("Harbour ", 30), Accent: "nonsense"},
		"unbroken": {Words: strings.Repeat("Donaudampfschiff", 60), Site: "S", Accent: "#ffdd00"},
		"greek":    {Kicker: "Κόσμος", Words: "Κανείς δεν κοιμήθηκε. Никто не спал. Žádný spánek.", Site: "Firsthand", Accent: "#333333"},
		"letters":  {Words: "私たちは一週間で作った", By: "אורי", Site: "Firsthand", Accent: "#b3123b"},
	}
}

func TestCardsLookAsTheyDid(t *testing.T) {
	for name, c := range cards() {
		got, err := c.PNG()
		if err != nil {
			t.Fatal(name, err)
		}
		if again, _ := c.PNG(); !bytes.Equal(again, got) {
			t.Errorf("%s is another picture the second time", name)
		}
		img, err := png.Decode(bytes.NewReader(got))
		if err != nil || img.Bounds().Dx() != Width || img.Bounds().Dy() != Height {
			t.Errorf("%s: %v %v", name, err, img)
		}
		file := filepath.Join("testdata", name+".png")
		if *update {
			if err := os.WriteFile(file, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil || !bytes.Equal(want, got) {
			t.Errorf("%s is not the picture in %s (%v): draw it with -update, and look at it", name, file, err)
		}
	}
}

func TestLettersThatTheFontLacksAreNeverBoxes(t *testing.T) {
	f, err := loadFaces()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"Plain words": "Plain words", "Cafe\u0301\u00a0bar": "Café bar", "To the moon 🚀 now": "To the moon now", "私たち": "", "Half 私": "", "שלום": "", "a\n\nb": "a b", "\xff": "",
	} {
		if got := f.drawable(text); got != want {
			t.Errorf("%q is drawn as %q, not %q", text, got, want)
		}
	}
}

func FuzzCard(f *testing.F) {
	f.Add("We made it in a week.", "Maud", "Firsthand", "#b3123b")
	f.Add(strings.Repeat("W", 3000), "\u0301", "\xff\x00", "#")
	f.Fuzz(func(t *testing.T, words, by, site, accent string) {
		if out, err := (Card{Quote: len(words)%2 == 0, Words: words, By: by, Site: site, Accent: accent}).PNG(); err != nil || len(out) < 100 || len(out) > 400<<10 {
			t.Errorf("%d bytes, %v", len(out), err)
		}
	})
}

func BenchmarkCard(b *testing.B) {
	for range b.N {
		if _, err := cards()["quote"].PNG(); err != nil {
			b.Fatal(err)
		}
	}
}
