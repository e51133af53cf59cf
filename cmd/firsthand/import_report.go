package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/store"
)

type importReportCommand struct {
	dataFlags
	JSON bool   `name:"json" help:"Print it for programs."`
	List bool   `help:"List the runs instead."`
	Run_ string `arg:"" name:"run" optional:"" help:"Which run; the newest if there is none." placeholder:"RUN"`
}

// Run prints the report of an import.
func (c *importReportCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		if c.List {
			return c.list(ctx, h, s)
		}
		return tellRun(ctx, h, s, runs.ID(c.Run_), reportHow{JSON: c.JSON})
	})
}

func (c *importReportCommand) list(ctx context.Context, h *house, s streams) error {
	return h.db.Read(ctx, func(tx *store.Tx) error {
		list, err := runs.List(ctx, tx, 200)
		if err != nil {
			return err
		}
		if c.JSON {
			return json.NewEncoder(s.out).Encode(list)
		}
		for _, r := range list {
			fmt.Fprintf(s.out, "%s\t%s\t%s\t%s\t%s\n", r.ID, firsthand.FromMicros(r.StartedAt).Format("2006-01-02 15:04"), stateOf(r), r.Source, r.Name)
		}
		return nil
	})
}

func stateOf(r runs.Run) string {
	if r.Dry {
		return "dry run, " + string(r.State)
	}
	return string(r.State)
}

// reportHow says how a report is told.
type reportHow struct {
	JSON   bool
	Keep   string // folder of the site, in which it is kept as a file; "": it is not
	Failed error  // why the run did not go on to its end
}

// tellRun prints what became of a run, and fails where something did not come in.
func tellRun(ctx context.Context, h *house, s streams, id runs.ID, how reportHow) error {
	failed := 0
	err := h.db.Read(context.WithoutCancel(ctx), func(tx *store.Tx) error {
		run, err := runs.Get(ctx, tx, id)
		if err != nil {
			return err
		}
		kinds, err := runs.Tallies(ctx, tx, run.ID)
		if err != nil {
			return err
		}
		for _, k := range kinds {
			failed += k.Failed
		}
		r := account{ctx, tx, run, kinds}
		if how.Keep != "" {
			if err := r.keep(how.Keep); err != nil {
				return err
			}
		}
		if how.JSON {
			return r.json(s.out)
		}
		return r.print(s.out)
	})
	switch {
	case how.Failed != nil:
		return how.Failed
	case err != nil || how.Keep == "":
		return err
	case failed > 0:
		fmt.Fprintf(s.err, "firsthand: %d things did not come in; the lines that begin with \"failed\" say which, and why.\n", failed)
		return errSaid
	}
	return nil
}

// account is what became of a run, told a page of things at a time.
type account struct {
	ctx   context.Context
	tx    *store.Tx
	run   runs.Run
	kinds []runs.Tally
}

// each gives all things of a fate, or with runs.Noted those with notes, in the order of the site.
func (r account) each(fate string, tell func(runs.Outcome) error) error {
	o := runs.ItemOptions{Fate: fate, Limit: 1000}
	for {
		list, err := runs.Items(r.ctx, r.tx, r.run.ID, o)
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

// print writes the report for people.
func (r account) print(out io.Writer) error {
	w := bufio.NewWriter(out)
	fmt.Fprintf(w, "%s %s (%s), %s, begun %s, worked on for %s\n", r.run.Source, r.run.Name, r.run.ID, stateOf(r.run),
		firsthand.FromMicros(r.run.StartedAt).Format("2 January 2006, 15:04 MST"), (time.Duration(r.run.Worked) * time.Microsecond).Round(100*time.Millisecond))
	if r.run.Problem != "" {
		fmt.Fprintf(w, "%s\n", r.run.Problem)
	}
	fmt.Fprintf(w, "%-22s%8s%8s%9s%11s%8s%8s%8s\n", "", "in", "new", "changed", "unchanged", "kept", "left", "failed")
	for _, k := range r.kinds {
		fmt.Fprintf(w, "%-22s%8d%8d%9d%11d%8d%8d%8d\n", k.Kind, k.In, k.New, k.Changed, k.Unchanged, k.Kept, k.Left, k.Failed)
	}
	w.WriteString(r.run.Checks.Text() + printQuotes(r.run.Checks.Quotes))
	for _, fate := range []string{runs.Fell, runs.Missing, runs.Noted} {
		err := r.each(fate, func(o runs.Outcome) error {
			if fate == runs.Noted && (o.Fate == runs.Fell || o.Fate == runs.Missing) {
				return nil
			}
			word := o.Fate
			if fate == runs.Noted {
				word = "note"
			}
			_, err := fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", word, o.Kind, o.Name, strings.Join(o.Notes, " "))
			return err
		})
		if err != nil {
			return err
		}
	}
	return w.Flush()
}

// json writes the report for programs: a line for the run with its counts, then a line for each thing that is another than it
// was, failed, or is missing.
func (r account) json(out io.Writer) error {
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	if err := enc.Encode(map[string]any{"run": r.run, "kinds": r.kinds}); err != nil {
		return err
	}
	if err := r.each(runs.Noted, func(o runs.Outcome) error { return enc.Encode(o) }); err != nil {
		return err
	}
	return w.Flush()
}

// keep writes the report as a file into the folder of the site.
func (r account) keep(data string) error {
	folder := filepath.Join(data, "imports")
	name := filepath.Join(folder, string(r.run.ID)+".jsonl")
	err := os.MkdirAll(folder, 0o700)
	if err == nil {
		err = r.write(name)
	}
	if err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "The report cannot be written to %s; firsthand import report %s prints it.", name, r.run.ID)
	}
	return nil
}

func (r account) write(name string) error {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	if err := r.json(f); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
