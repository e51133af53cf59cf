package main

import (
	"context"
	"fmt"

	"firsthand/internal/ops"
)

type doctorCommand struct {
	dataFlags
	copyFlags
	Fix  bool `help:"Mend what can be mended without losing anything: files out of copies, rights, work that failed; what nothing names is put aside."`
	JSON bool `name:"json" help:"Print it for programs."`
}

// Run finds what is wrong with a site. The exit status is 1 where something must be mended.
func (c *doctorCommand) Run(ctx context.Context, s streams) error {
	h := &house{log: logger(s.err, false)}
	doctor := h.copies(c.copyFlags, c.dataFlags).doctor()
	doctor.Fix, doctor.Tell = c.Fix, howFar(s.err, terminal(s.err))
	list, err := doctor.Look(ctx)
	if err != nil {
		return err
	}
	if c.JSON {
		if err := printJSON(s.out, list); err != nil {
			return err
		}
	} else {
		printFindings(s, list)
	}
	if ops.Bad(list) {
		return errSaid
	}
	return nil
}

func printFindings(s streams, list []ops.Finding) {
	words := map[ops.Grave]string{ops.Broken: "BROKEN ", ops.Warning: "WARNING", ops.Note: "note   "}
	for _, f := range list {
		if f.Fixed {
			fmt.Fprintf(s.out, "mended   %s\n", f.What)
			continue
		}
		fmt.Fprintf(s.out, "%s  %s\n         %s\n", words[f.Grave], f.What, f.Do)
	}
	if len(list) == 0 {
		fmt.Fprintln(s.out, "Nothing is wrong.")
	}
}
