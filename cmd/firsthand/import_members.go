package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"firsthand"
	"firsthand/internal/members"
)

// membersReport is what became of a table, for programs.
type membersReport struct {
	File      string        `json:"file"`
	Dry       bool          `json:"dry_run"`
	Added     int           `json:"added"`
	Changed   int           `json:"changed"`
	Unchanged int           `json:"unchanged"`
	Wrong     int           `json:"wrong"`
	Lines     []membersLine `json:"lines"` // the first of those that are wrong
}

type membersLine struct {
	Line int    `json:"line"`
	Why  string `json:"why"`
}

// members brings readers in from a table with Ghost's columns. Nobody is written to. It fails where a line did not come in.
func (c *importCommand) members(ctx context.Context, h *house, s streams) error {
	if err := c.oneSite(); err != nil {
		return err
	}
	f, err := os.Open(c.Files[0])
	if err != nil {
		return firsthand.Because(err, firsthand.NotFound, "%s cannot be read.", c.Files[0])
	}
	defer f.Close()
	in := members.TableIn{Dry: c.DryRun}
	if terminal(s.err) {
		in.Tell = func(lines int) { fmt.Fprintf(s.err, "\r%d members", lines) }
	}
	done, err := members.BringTable(ctx, h.db, desk, f, in)
	if in.Tell != nil {
		fmt.Fprint(s.err, "\r\033[K")
	}
	if err != nil {
		return err
	}
	out := membersReport{File: filepath.Base(c.Files[0]), Dry: c.DryRun, Added: done.Added, Changed: done.Changed, Unchanged: done.Unchanged, Wrong: done.Wrong, Lines: []membersLine{}}
	for _, line := range done.Lines {
		out.Lines = append(out.Lines, membersLine{line.Line, firsthand.ErrorMessage(line.Why)})
	}
	if c.JSON {
		err = printJSON(s.out, out)
	} else {
		out.print(s)
	}
	if err == nil && done.Wrong > 0 {
		return errSaid
	}
	return err
}

func (r membersReport) print(s streams) {
	for _, line := range r.Lines {
		fmt.Fprintf(s.out, "line %d\t%s\n", line.Line, line.Why)
	}
	if r.Wrong > len(r.Lines) {
		fmt.Fprintf(s.out, "and %d more\n", r.Wrong-len(r.Lines))
	}
	words := ""
	if r.Dry {
		words = ", were it no dry run"
	}
	fmt.Fprintf(s.out, "members: %d added, %d changed, %d unchanged, %d wrong%s\n", r.Added, r.Changed, r.Unchanged, r.Wrong, words)
}
