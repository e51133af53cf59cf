package runs

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"io"
	"regexp"
	"slices"

	"firsthand/internal/store"
)

// briefly is how many lines of each sort a person is shown who has just waited for an import.
const briefly = 40

// sorts is how many notes are told apart: those of one thing alone may be as many as the things.
const sorts = 5000

// few is how many things that a note is said of are named one by one.
const few = 3

// said is a note that some things have, but for names and numbers in it.
type said struct {
	kind   string
	things int
	named  [][2]string // the first few: the name, and the note as it is of this one
}

var ofOneThing = regexp.MustCompile(`"[^"]*"|“[^”]*”|\d+`)

// Brief writes the account for people who have just waited for it: what failed or is missing, some of each, and what is noted of
// many things once, with how many they are. whole tells that Print has no more.
func (r Account) Brief(ctx context.Context, tx *store.Tx, out io.Writer) (whole bool, err error) {
	w := bufio.NewWriter(out)
	r.head(w)
	more := 0
	for _, fate := range []string{Fell, Missing} {
		n, err := r.some(ctx, tx, w, fate)
		if more += n; err != nil {
			return false, err
		}
	}
	notes, all, err := r.notes(ctx, tx)
	if err != nil {
		return false, err
	}
	shown := 0
	for _, n := range notes[:min(len(notes), briefly)] {
		if n.things > few {
			fmt.Fprintf(w, "note\t%s\t%d of them, as %s\t%s\n", n.kind, n.things, n.named[0][0], n.named[0][1])
			continue
		}
		for _, one := range n.named {
			fmt.Fprintf(w, "note\t%s\t%s\t%s\n", n.kind, one[0], one[1])
		}
		shown += n.things
	}
	return more == 0 && shown == all, w.Flush()
}

// some tells some things of a fate, and gives how many more there are.
func (r Account) some(ctx context.Context, tx *store.Tx, w io.Writer, fate string) (more int, err error) {
	n := 0
	err = r.each(ctx, tx, fate, func(o Outcome) error {
		if n++; n > briefly {
			return nil
		}
		return line(w, o.Fate, o)
	})
	if n > briefly && err == nil {
		_, err = fmt.Fprintf(w, "%s\t\tand %d more\n", fate, n-briefly)
	}
	return max(0, n-briefly), err
}

// notes gathers what is noted of things that came in, the most frequent first, and how many notes there are in all.
func (r Account) notes(ctx context.Context, tx *store.Tx) (list []said, all int, err error) {
	at := map[[2]string]int{}
	err = r.each(ctx, tx, Noted, func(o Outcome) error {
		if o.Fate == Fell || o.Fate == Missing {
			return nil
		}
		for _, note := range o.Notes {
			key := [2]string{o.Kind, ofOneThing.ReplaceAllString(note, "…")}
			all++
			i, known := at[key]
			switch {
			case !known && len(list) == sorts:
				continue
			case !known:
				i, at[key] = len(list), len(list)
				list = append(list, said{kind: o.Kind})
			}
			if list[i].things++; list[i].things <= few {
				list[i].named = append(list[i].named, [2]string{o.Name, note})
			}
		}
		return nil
	})
	slices.SortStableFunc(list, func(a, b said) int { return cmp.Compare(b.things, a.things) })
	return list, all, err
}
