package intake

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"
)

// saying is one sentence of testdata/statements.txt with what it says of relationships and dates.
type saying struct {
	text                 string
	relationships, dates []string
}

func readSayings(t *testing.T) []saying {
	t.Helper()
	f, err := os.Open("testdata/statements.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var list []saying
	for scan := bufio.NewScanner(f); scan.Scan(); {
		line := scan.Text()
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "r "):
			list[len(list)-1].relationships = append(list[len(list)-1].relationships, line[2:])
		case strings.HasPrefix(line, "d "):
			list[len(list)-1].dates = append(list[len(list)-1].dates, line[2:])
		default:
			list = append(list, saying{text: line})
		}
	}
	return list
}

// stated reads a story of one paragraph, published on a Wednesday, and gives what it says as lines.
func stated(t *testing.T, text string) (relationships, dates []string) {
	t.Helper()
	d, err := Read("page.txt", []byte("A Headline About Nothing\n\nBy Sanna Rook\nJune 14, 2017\n\n"+text+filler+"\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range d.Relationships {
		relationships = append(relationships, r.Subject+" | "+r.Kind+" | "+r.Object+" | "+r.Status)
		if !strings.Contains(text, r.Sentence) {
			t.Errorf("the sentence %q does not stand in %q", r.Sentence, text)
		}
	}
	for _, f := range d.Facts {
		dates = append(dates, f.DateText+" = "+f.EDTF)
		if !strings.Contains(text, f.DateText) {
			t.Errorf("the date %q does not stand in %q", f.DateText, text)
		}
	}
	return relationships, dates
}

// eitherWay turns a relationship without a direction round.
func eitherWay(line string) string {
	p := strings.Split(line, " | ")
	if p[1] == "parent" {
		return line
	}
	return strings.Join([]string{p[2], p[1], p[0], p[3]}, " | ")
}

// sayingsFloor is what may be missed and invented, in per cent, before the test fails.
const sayingsFloor = 95

// TestSayings reads many ways of saying what people are to each other, and of not saying it.
func TestSayings(t *testing.T) {
	score := scores{}
	for _, c := range readSayings(t) {
		relationships, dates := stated(t, c.text)
		for i, got := range relationships {
			if !slices.Contains(c.relationships, got) && slices.Contains(c.relationships, eitherWay(got)) {
				relationships[i] = eitherWay(got)
			}
		}
		misses := compare(map[string][]string{"relationships": c.relationships, "dates": c.dates}, map[string][]string{"relationships": relationships, "dates": dates}, score)
		if misses != "" {
			t.Logf("%s\n%s", c.text, misses)
		}
	}
	score.print(t)
	for field, n := range score {
		if p, r := percent(n[0], n[0]+n[2]), percent(n[0], n[0]+n[1]); p < sayingsFloor || r < sayingsFloor {
			t.Errorf("%s: precision %.1f, recall %.1f: both were at least %d", field, p, r, sayingsFloor)
		}
	}
}
