package pages

import (
	"fmt"
	"io"
)

// Print writes the figures as a table.
func (s *Scores) Print(out io.Writer, title string) {
	fmt.Fprintf(out, "%s: %d pages\n%-18s %9s %7s %6s %6s\n", title, s.pages, "field", "precision", "recall", "F1", "items")
	n := float64(max(1, s.pages))
	fmt.Fprintf(out, "%-18s %9.1f %7.1f %6.1f %6d\n", "body: words", 100*s.overlap[0]/n, 100*s.overlap[1]/n, 100*s.overlap[2]/n, s.pages)
	for _, name := range s.names {
		t := s.fields[name]
		fmt.Fprintf(out, "%-18s %9.1f %7.1f %6.1f %6d\n", name, percent(t.found, t.found+t.invented), percent(t.found, t.found+t.missed), t.f1(), t.found+t.missed)
	}
}

// List writes every difference: "-" was wanted and not found, "+" was found and not wanted.
func (s *Scores) List(out io.Writer) {
	for _, line := range s.differences {
		fmt.Fprintln(out, line)
	}
}

func (t tally) f1() float64 { return percent(2*t.found, 2*t.found+t.missed+t.invented) }

func percent(part, whole int) float64 {
	if whole == 0 {
		return 100
	}
	return 100 * float64(part) / float64(whole)
}
