package pages

import (
	"flag"
	"strings"
	"testing"

	"firsthand/internal/intake"
)

var list = flag.Bool("list", false, "list every difference on the pages in dev/")

// floors are the F1 that reading the pages in dev/ keeps, by field; what is not named is 95.
var floors = map[string]float64{
	"quotes": 91, "quotes: speaker": 81, "interviews": 59, "people": 88, "relationships": 67, "facts: date text": 83, "facts: edtf": 79,
	"topics": 90, "disagree": 85, "updated": 93, "body: entries": 93, "captions": 91, "related": 86,
}

// TestDev prints the figures on the pages that rules may be written for and holds them to a floor.
func TestDev(t *testing.T) {
	s, err := scoreDir("dev")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	s.Print(&b, "dev")
	if *list {
		s.List(&b)
	}
	t.Log(b.String())
	for name, n := range s.fields {
		floor, ok := floors[name]
		if !ok {
			floor = 95
		}
		if n.f1() < floor {
			t.Errorf("%s: F1 %.1f, it was at least %.0f", name, n.f1(), floor)
		}
	}
	if f1 := 100 * s.overlap[2] / float64(s.pages); f1 < 98 {
		t.Errorf("body: words: F1 %.1f, it was at least 98", f1)
	}
}

// TestScores counts a page with one mistake of each kind.
func TestScores(t *testing.T) {
	page := &Page{Name: "made", Want: Want{
		Headline: "A Headline", Byline: []string{"Sanna Rook", "Ines Falk"}, Published: "2019-03-04T14:00:00Z", Dropped: []string{"Advertisement", "Share this story with us"},
		Body:          []Entry{{"paragraph", "One two three four."}, {"image", "ignored"}},
		Relationships: []Relationship{{Subject: "B C", Object: "A B", Kind: "spouse", Status: "former"}},
		Quotes:        []Quote{{Text: "We are not ready,", Speaker: "Dana Whitlock"}},
		Facts:         []Fact{{DateText: "in 2012", EDTF: "2012"}}, Disagree: []string{"headline"},
	}}
	draft := &intake.Draft{
		Headline: "A Headline", Byline: []string{"Sanna Rook", "Tobin Ashgrove"}, Published: "2019-03-04T15:00:00+01:00", Warnings: []string{"The page's JSON-LD has another headline, “X”; the printed one is used."},
		Body:          []intake.Block{{Type: intake.Paragraph, Text: "One two three five. Share this story with us"}, {Type: intake.Image, Src: "x", Text: "other"}},
		Relationships: []intake.Relationship{{Subject: "A B", Object: "B C", Kind: "spouse", Status: "former"}},
		Quotes:        []intake.Quote{{Text: "We are not ready", Speaker: "board chair Whitlock"}},
		Facts:         []intake.Fact{{DateText: "2012", EDTF: "2012"}},
	}
	s := NewScores()
	s.Add(page, draft)
	for name, want := range map[string]tally{
		"headline": {1, 0, 0}, "byline": {1, 1, 1}, "published": {1, 0, 0}, "body: entries": {1, 1, 1}, "relationships": {1, 0, 0}, "quotes": {1, 0, 0},
		"quotes: speaker": {1, 0, 0}, "facts: date text": {1, 0, 0}, "facts: edtf": {1, 0, 0}, "dropped": {1, 1, 0}, "disagree": {1, 0, 0}, "images": {0, 0, 1},
	} {
		if got := *s.fields[name]; got != want {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
	if f1 := s.overlap[2]; f1 < 0.46 || f1 > 0.47 { // three of four and of nine words
		t.Errorf("words: F1 %.3f", f1)
	}
}
