package facts

import (
	"strings"
	"testing"

	"firsthand/internal/quotation"
)

// filler goes on after a sentence that is nearly all names, as stories do.
const filler = " Nobody in the small town by the water was at all surprised when they heard about it."

// read finds what a text states, with the people and quotes that quotation finds in it. Paragraphs are parted by
// a blank line.
func read(text, published string) Found {
	t := Text{Published: published}
	at := 0
	for part := range strings.SplitSeq(text, "\n\n") {
		end := at + len([]rune(part))
		t.Paragraphs = append(t.Paragraphs, Paragraph{Text: part, Start: at, End: end})
		at = end + 2
	}
	found := quotation.Find(text, quotation.Options{})
	for _, p := range found.People {
		t.People = append(t.People, Person{Name: p.Name, Pronoun: p.Pronoun, Names: spans(p.Mentions)})
	}
	for _, q := range found.Quotes {
		t.Quotes = append(t.Quotes, Quote{Spans: spans(q.Spans), Partial: q.Partial, Speaker: q.Speaker.Person, About: q.About})
	}
	return Find(t)
}

func spans(list []quotation.Span) []Span {
	made := make([]Span, len(list))
	for i, s := range list {
		made[i] = Span(s)
	}
	return made
}

func printed(list []Fact, as func(Fact) string) string {
	var lines []string
	for _, f := range list {
		lines = append(lines, as(f))
	}
	return strings.Join(lines, "; ")
}

// TestTooMuch holds a text that no story is to its limit.
func TestTooMuch(t *testing.T) {
	found := read(strings.Repeat("Mara Vell sang in 2012.\n\n", MaxStatements+10)+"Mara Vell died in 2020.", "")
	if !found.Cut || len(found.Facts) != 1 {
		t.Errorf("cut %v, %d facts", found.Cut, len(found.Facts))
	}
	if found := read("Mara Vell sang in 2012.", ""); found.Cut {
		t.Error("one sentence was cut")
	}
}

// TestCaptions reads dates out of what stands below pictures.
func TestCaptions(t *testing.T) {
	text := Text{People: []Person{{Name: "Mara Vell"}, {Name: "Otto Brandvold"}}, Captions: []string{"Mara Vell on the pier, 1989.", "The pier in 1884.", "Vell and Otto Brandvold in May 2012. They had just met."}}
	got := printed(Find(text).Facts, func(f Fact) string { return f.EDTF + ": " + strings.Join(f.People, ", ") })
	if want := "1989: Mara Vell; 2012-05: Mara Vell, Otto Brandvold"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
