package spoken

import (
	"fmt"
	"io"
	"sort"
)

// Print writes the tables.
func (s *Scores) Print(w io.Writer, name string) {
	fmt.Fprintf(w, "Finding and naming: %s, %d stories, %d stretches\n\n", name, s.stories, s.all.wanted)
	fmt.Fprintf(w, "  direct, span + speaker       F1 %5.1f  (%d)\n", s.direct.f1(), s.direct.wanted)
	fmt.Fprintf(w, "  with partial, span + speaker F1 %5.1f  (%d)\n", s.all.f1(), s.all.wanted)
	fmt.Fprintf(w, "  span alone                   F1 %5.1f\n", s.spans.f1())
	fmt.Fprintf(w, "  full name resolved              %5.1f  (%d)\n", s.persons.recall(), s.persons.wanted)
	fmt.Fprintf(w, "  invented speakers               %5.2f %% of %d answers (%d)\n\n", percent(s.invented, max(s.answered, 1)), s.answered, s.invented)
	table(w, "right by kind", s.kinds)
	table(w, "right by what names the speaker", s.names)
	table(w, "right by style", s.style)
	s.printCurve(w)
	s.printClasses(w)
}

func table(w io.Writer, title string, rows map[string]*tally) {
	fmt.Fprintf(w, "  %s\n", title)
	for _, key := range sorted(rows) {
		fmt.Fprintf(w, "    %-12s %5.1f %%  of %d\n", key, rows[key].recall(), rows[key].wanted)
	}
	fmt.Fprintln(w)
}

func sorted[T any](m map[string]T) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

// printCurve shows whether confidence means something: of the answers at 0.9, nine in ten are right.
func (s *Scores) printCurve(w io.Writer) {
	fmt.Fprintln(w, "  confidence        answers   right")
	for i, t := range s.curve {
		if t.found > 0 {
			share := percent(t.right, t.found)
			fmt.Fprintf(w, "    %.1f to %.1f       %5d  %5.1f %%  %s\n", float64(i)/10, float64(i+1)/10, t.found, share, bar(share))
		}
	}
	fmt.Fprintln(w)
}

func bar(share float64) string {
	out := make([]byte, int(share/5+0.5))
	for i := range out {
		out[i] = '#'
	}
	return string(out)
}

func (s *Scores) printClasses(w io.Writer) {
	count := map[string]int{}
	for _, m := range s.mistakes {
		count[m.class]++
	}
	fmt.Fprintln(w, "  mistakes by class")
	for _, class := range sorted(count) {
		fmt.Fprintf(w, "    %-28s %d\n", class, count[class])
	}
	fmt.Fprintln(w)
}

// List writes every mistake with the words around it.
func (s *Scores) List(w io.Writer) {
	for _, m := range s.mistakes {
		fmt.Fprintf(w, "%s: %s: want %q got %q\n    %s\n", m.story, m.class, m.want, m.got, m.words)
	}
}
