package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"

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
			fmt.Fprintf(s.out, "%s\t%s\t%s\t%s\t%s\n", r.ID, firsthand.FromMicros(r.StartedAt).Format("2006-01-02 15:04"), r.Says(), r.Source, r.Name)
		}
		return nil
	})
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
		r := runs.Account{Run: run, Kinds: kinds}
		if how.Keep != "" {
			if err := keepAccount(ctx, tx, r, how.Keep); err != nil {
				return err
			}
		}
		if how.JSON {
			return r.JSON(ctx, tx, s.out)
		}
		if how.Keep == "" {
			return r.Print(ctx, tx, s.out)
		}
		whole, err := r.Brief(ctx, tx, s.out)
		if err == nil && !whole {
			fmt.Fprintf(s.out, "Every line of it: firsthand import report %s, and “Moving in” in the newsroom.\n", run.ID)
		}
		return err
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

// keepAccount writes the report as a file into the folder of the site. What the superuser writes there belongs to whose the site is.
func keepAccount(ctx context.Context, tx *store.Tx, r runs.Account, data string) error {
	name := path.Join("imports", string(r.Run.ID)+".jsonl")
	root, err := os.OpenRoot(data)
	if err == nil {
		err = errors.Join(writeAccount(ctx, tx, r, root, name), root.Close())
	}
	if err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "The report cannot be written to %s: give this user the right to; “firsthand import report %s” prints it.", filepath.Join(data, name), r.Run.ID)
	}
	return nil
}

func writeAccount(ctx context.Context, tx *store.Tx, r runs.Account, root *os.Root, name string) error {
	if err := firsthand.MakeFolders(root, path.Dir(name), 0o700); err != nil {
		return err
	}
	f, err := root.OpenFile(name, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	if err = firsthand.HandOver(root, f); err == nil {
		err = r.JSON(ctx, tx, f)
	}
	return errors.Join(err, f.Close())
}
