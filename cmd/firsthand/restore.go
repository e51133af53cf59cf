package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"firsthand"
	"firsthand/internal/ops"
)

type restoreCommand struct {
	placeFlags
	From     string `arg:"" help:"Where the copies are: a folder, or s3://bucket/folder." placeholder:"PLACE"`
	At       string `help:"The newest copy that was made before this time, as 2026-11-28T09:00:00Z or 2026-11-28; otherwise the newest." placeholder:"TIME"`
	Data     string `help:"Folder for the site. It must be empty, or not there." default:"data" placeholder:"DIR" type:"path"`
	Database string `help:"Database instead of the file in the folder, with nothing in it: postgres://user:password@host/name." placeholder:"DSN"`
	Check    bool   `help:"Read all of the copy, open it, and keep nothing."`
	JSON     bool   `name:"json" help:"Print it for programs."`
}

// Run brings a site back, or looks whether it could.
func (c *restoreCommand) Run(ctx context.Context, s streams) error {
	place, err := ops.FindPlace(ctx, c.From, c.keys())
	if err != nil {
		return err
	}
	r := ops.Restorer{Place: place, Tell: howFar(s.err, terminal(s.err))}
	if r.At, err = momentOf(c.At); err != nil {
		return err
	}
	var out ops.Restored
	says := "The copy %s is good: %d rows, %d files, %s.\n"
	if c.Check {
		out, err = r.Check(ctx, os.TempDir())
	} else {
		says = "The site of %s is back in " + c.Data + ": %d rows, %d files, %s.\n"
		out, err = r.Restore(ctx, c.Data, c.Database)
	}
	for _, name := range out.Passed {
		fmt.Fprintf(s.err, "firsthand: The record of the newer copy %s is damaged: this is the one of %s.\n", name, out.At.Local().Format(time.DateTime))
	}
	if errors.Is(err, ops.ErrNotWhole) {
		return c.notWhole(s, out, err)
	}
	if err != nil {
		return stoppedIn(ctx, err, c.stopped())
	}
	if c.JSON {
		return printJSON(s.out, out)
	}
	fmt.Fprintf(s.out, says, out.Name, out.Rows, out.Files, ops.Size(out.ArchiveSize+out.FileBytes))
	if out.Forgotten > 0 {
		fmt.Fprintf(s.out, "%d sealed notes were erased since, and stay erased.\n", out.Forgotten)
	}
	return nil
}

// statusNotWhole is the exit status where the site is back, or would be, without some of its files.
const statusNotWhole = exitStatus(3)

// notWhole says what is not back, and what to do. Nothing of it may be taken for a good restore: neither the words nor the status.
func (c *restoreCommand) notWhole(s streams, out ops.Restored, cause error) error {
	if c.JSON {
		if err := printJSON(s.out, out); err != nil {
			return err
		}
	}
	fmt.Fprintln(s.err, "firsthand:", firsthand.ErrorMessage(cause))
	for _, f := range out.NotBack {
		fmt.Fprintf(s.err, "  %s  %s\n", f.Why, f.Name)
	}
	if more := int(out.Damaged) - len(out.NotBack); more > 0 {
		fmt.Fprintf(s.err, "  and %d more\n", more)
	}
	if c.Check {
		fmt.Fprintln(s.err, "A restore brings back all the rest, and names what is missing. A copy in another place may have it, or an older one (--at); the next copy of a site that still has it sends it anew.")
		return statusNotWhole
	}
	fmt.Fprintf(s.err, "All the rest is back in %s, and can be served. “firsthand doctor --fix --data %s --copies” and another place takes what is missing out of the copies there; --at and a time brings an older copy back, into another folder; otherwise put the files back by hand.\n", c.Data, c.Data)
	if out.Damaged > 0 {
		fmt.Fprintf(s.err, "What is missing stands in %s.\n", filepath.Join(c.Data, ops.NotBackFile))
	}
	return statusNotWhole
}

// stopped says what becomes of a restore that somebody stops.
func (c *restoreCommand) stopped() string {
	if c.Check {
		return "The look at the copy was stopped before it was through: nothing was changed."
	}
	return "The restore was stopped before it was through, and " + c.Data + " is as it was before: give the same line again."
}

// momentOf reads a time, or the end of a day.
func momentOf(text string) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	if day, err := time.Parse(time.DateOnly, text); err == nil {
		return day.Add(24*time.Hour - 1), nil
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return at, firsthand.Because(err, firsthand.Invalid, "%q is no time: write 2026-11-28T09:00:00Z, or 2026-11-28 for all of that day.", text)
	}
	return at, nil
}
