package importers

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/stories"
)

// GhostReport is what became of an export.
type GhostReport struct {
	Run     runs.ID // under which its account is kept, "" where nothing was begun
	Version string  // of the Ghost that wrote it, "" where it does not say
	Checks  runs.Checks
	Kinds   []*Tally
	Notes   []Note
	Beside  []Note // those that are of no single thing
	More    int    // notes that are not told, beyond maxNotes
}

// Tally counts what came of one kind of thing. In is the sum of the others.
type Tally struct {
	Kind                                            string
	In, New, Changed, Unchanged, Kept, Left, Failed int
}

// Note says what is different from what was there, or failed, and why.
type Note struct {
	Kind, Name, Why string
	Failed          bool
}

const maxNotes = 20_000

// Failed tells whether something did not come in.
func (r *GhostReport) Failed() int {
	n := 0
	for _, k := range r.Kinds {
		n += k.Failed
	}
	return n
}

func (r *GhostReport) tally(kind string) *Tally {
	for _, k := range r.Kinds {
		if k.Kind == kind {
			return k
		}
	}
	k := &Tally{Kind: kind}
	r.Kinds = append(r.Kinds, k)
	return k
}

func (r *GhostReport) note(n Note) {
	if len(r.Notes) >= maxNotes {
		r.More++
		return
	}
	r.Notes = append(r.Notes, n)
}

// beside notes what is of no single thing.
func (r *GhostReport) beside(n Note) {
	r.note(n)
	r.Beside = append(r.Beside, n)
}

// fateLeft is what was not brought in on purpose, with a note that says why.
const fateLeft stories.Fate = "left"

// done counts one thing and keeps what is to be said of it.
func (r *GhostReport) done(kind string, o outcome) {
	t := r.tally(kind)
	t.In++
	switch {
	case o.err != nil:
		t.Failed++
		r.note(Note{kind, o.name, firsthand.ErrorMessage(o.err), true})
	case o.fate == stories.FateNew:
		t.New++
	case o.fate == stories.FateChanged:
		t.Changed++
	case o.fate == stories.FateKept:
		t.Kept++
	case o.fate == fateLeft:
		t.Left++
	default:
		t.Unchanged++
	}
	for _, why := range o.notes {
		r.note(Note{Kind: kind, Name: o.name, Why: why})
	}
}

// outcome is what became of one thing.
type outcome struct {
	name  string
	fate  stories.Fate
	notes []string
	err   error
	story stories.StoryID // that it is here
}

func (o *outcome) say(format string, args ...any) {
	if said := fmt.Sprintf(format, args...); !slices.Contains(o.notes, said) {
		o.notes = append(o.notes, said)
	}
}

// Print writes the report for people: the counts of each kind, then what failed, then what is different.
func (r *GhostReport) Print(w io.Writer) {
	fmt.Fprintf(w, "%-22s%8s%8s%9s%11s%8s%8s%8s\n", "", "in", "new", "changed", "unchanged", "kept", "left", "failed")
	for _, k := range r.Kinds {
		fmt.Fprintf(w, "%-22s%8d%8d%9d%11d%8d%8d%8d\n", k.Kind, k.In, k.New, k.Changed, k.Unchanged, k.Kept, k.Left, k.Failed)
	}
	for _, failed := range []bool{true, false} {
		for _, n := range r.Notes {
			if n.Failed == failed {
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", map[bool]string{true: "failed", false: "note"}[failed], n.Kind, oneLine(n.Name), oneLine(n.Why))
			}
		}
	}
	fmt.Fprint(w, r.Checks.Text())
	if r.More > 0 {
		fmt.Fprintf(w, "note\t\t\t%d more notes are not told\n", r.More)
	}
}

// PrintBeside writes the notes that are of no single thing, which the account of the run does not have.
func (r *GhostReport) PrintBeside(w io.Writer) {
	for _, n := range r.Beside {
		fmt.Fprintf(w, "note\t%s\t%s\t%s\n", n.Kind, oneLine(n.Name), oneLine(n.Why))
	}
}

// oneLine keeps what a stranger's file says from writing over the report.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, text)
}
