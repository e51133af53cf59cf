package facts

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

// stated reads a paragraph, published on a Wednesday, and gives what it says as lines.
func stated(t *testing.T, text string) (relationships, dates []string) {
	t.Helper()
	found := read(text+filler, "2017-06-14")
	for _, r := range found.Relationships {
		relationships = append(relationships, r.Subject+" | "+r.Kind+" | "+r.Object+" | "+r.Status)
		if !strings.Contains(text, r.Sentence) {
			t.Errorf("the sentence %q does not stand in %q", r.Sentence, text)
		}
	}
	for _, f := range found.Facts {
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

// tally counts what was found, missed and invented.
type tally struct{ found, missed, invented int }

// compare counts, and gives what is wrong: "-" is missed, "+" is invented.
func (n *tally) compare(want, got []string) []string {
	var wrong []string
	left := slices.Clone(got)
	for _, line := range want {
		if i := slices.Index(left, line); i >= 0 {
			left = slices.Delete(left, i, i+1)
			n.found++
			continue
		}
		n.missed++
		wrong = append(wrong, "- "+line)
	}
	for _, line := range left {
		n.invented++
		wrong = append(wrong, "+ "+line)
	}
	return wrong
}

func (n *tally) check(t *testing.T, field string) {
	t.Helper()
	precision, recall := 100*n.found/max(1, n.found+n.invented), 100*n.found/max(1, n.found+n.missed)
	t.Logf("%s: precision %d%%, recall %d%% of %d", field, precision, recall, n.found+n.missed)
	if min(precision, recall) < sayingsFloor {
		t.Errorf("%s: precision and recall were at least %d%%", field, sayingsFloor)
	}
}

// TestSayings reads many ways of saying what people are to each other, and of not saying it.
func TestSayings(t *testing.T) {
	var bonds, days tally
	for _, c := range readSayings(t) {
		relationships, dates := stated(t, c.text)
		for i, got := range relationships {
			if !slices.Contains(c.relationships, got) && slices.Contains(c.relationships, eitherWay(got)) {
				relationships[i] = eitherWay(got)
			}
		}
		if wrong := append(bonds.compare(c.relationships, relationships), days.compare(c.dates, dates)...); len(wrong) > 0 {
			t.Logf("%s\n%s", c.text, strings.Join(wrong, "\n"))
		}
	}
	bonds.check(t, "relationships")
	days.check(t, "dates")
}
