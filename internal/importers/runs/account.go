package runs

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// Account is what became of a run, told a page of things at a time.
type Account struct {
	Run   Run
	Kinds []Tally
}

// each gives all things of a fate, or with Noted those with notes, in the order of the site.
func (r Account) each(ctx context.Context, tx *store.Tx, fate string, tell func(Outcome) error) error {
	o := ItemOptions{Fate: fate, Limit: 1000}
	for {
		list, err := Items(ctx, tx, r.Run.ID, o)
		if err != nil || len(list) == 0 {
			return err
		}
		for _, one := range list {
			if err := tell(one); err != nil {
				return err
			}
			o.After = one.N
		}
	}
}

// Print writes the account for people: all of it.
func (r Account) Print(ctx context.Context, tx *store.Tx, out io.Writer) error {
	w := bufio.NewWriter(out)
	r.head(w)
	for _, fate := range []string{Fell, Missing, Noted} {
		err := r.each(ctx, tx, fate, func(o Outcome) error {
			if fate == Noted && (o.Fate == Fell || o.Fate == Missing) {
				return nil
			}
			word := o.Fate
			if fate == Noted {
				word = "note"
			}
			return line(w, word, o)
		})
		if err != nil {
			return err
		}
	}
	return w.Flush()
}

func line(w io.Writer, word string, o Outcome) error {
	_, err := fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", word, o.Kind, o.Name, strings.Join(o.Notes, " "))
	return err
}

// head is what a run came to, counted.
func (r Account) head(w *bufio.Writer) {
	fmt.Fprintf(w, "%s %s (%s), %s, begun %s, worked on for %s\n", r.Run.Source, r.Run.Name, r.Run.ID, r.Run.Says(),
		firsthand.FromMicros(r.Run.StartedAt).Format("2 January 2006, 15:04 MST"), (time.Duration(r.Run.Worked) * time.Microsecond).Round(100*time.Millisecond))
	if r.Run.Problem != "" {
		fmt.Fprintf(w, "%s\n", r.Run.Problem)
	}
	kept, left := 0, 0
	fmt.Fprintf(w, "%-22s%8s%8s%9s%11s%8s%8s%8s\n", "", "in", "new", "changed", "unchanged", "kept", "left", "failed")
	for _, k := range r.Kinds {
		fmt.Fprintf(w, "%-22s%8d%8d%9d%11d%8d%8d%8d\n", k.Kind, k.In, k.New, k.Changed, k.Unchanged, k.Kept, k.Left, k.Failed)
		kept, left = kept+k.Kept, left+k.Left
	}
	if kept > 0 {
		w.WriteString("kept: the desk changed it here since, and it stays so\n")
	}
	if left > 0 {
		w.WriteString("left: there is no place for it here, and it was left out\n")
	}
	w.WriteString(r.Run.Checks.Text() + r.Run.Checks.Quotes.Text())
}

// JSON writes the account for programs: a line for the run with its counts, then a line for each thing that is another than it
// was, failed, or is missing.
func (r Account) JSON(ctx context.Context, tx *store.Tx, out io.Writer) error {
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	if err := enc.Encode(map[string]any{"run": r.Run, "kinds": r.Kinds}); err != nil {
		return err
	}
	if err := r.each(ctx, tx, Noted, func(o Outcome) error { return enc.Encode(o) }); err != nil {
		return err
	}
	return w.Flush()
}
