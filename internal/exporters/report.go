package exporters

import (
	"fmt"
	"io"
	"text/tabwriter"
)

// Report tells what was taken along, and what was not.
type Report struct {
	Format Format   `json:"format"`
	Site   string   `json:"site"`
	Counts []Count  `json:"counts"`
	Notes  []string `json:"notes"`
}

// Count is how many there are of a kind.
type Count struct {
	Kind string `json:"kind"`
	N    int64  `json:"count"`
}

func (r *Report) count(kind string, n int64) {
	for i := range r.Counts {
		if r.Counts[i].Kind == kind {
			r.Counts[i].N += n
			return
		}
	}
	r.Counts = append(r.Counts, Count{kind, n})
}

func (r *Report) note(format string, args ...any) {
	r.Notes = append(r.Notes, fmt.Sprintf(format, args...))
}

// Of is how many there are of a kind.
func (r *Report) Of(kind string) int64 {
	for _, c := range r.Counts {
		if c.Kind == kind {
			return c.N
		}
	}
	return 0
}

// Print writes the report for people.
func (r *Report) Print(w io.Writer) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, c := range r.Counts {
		fmt.Fprintf(t, "%d\t %s\n", c.N, c.Kind)
	}
	t.Flush()
	for _, n := range r.Notes {
		fmt.Fprintln(w, n)
	}
}
