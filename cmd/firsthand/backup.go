package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"firsthand"
	"firsthand/internal/ops"
)

// placeFlags say how a bucket is reached.
type placeFlags struct {
	S3Endpoint string `name:"s3-endpoint" env:"FIRSTHAND_S3_ENDPOINT" help:"Address of the service that speaks S3, for places that are buckets; Amazon's if it is not given." placeholder:"URL"`
	S3Region   string `name:"s3-region" env:"FIRSTHAND_S3_REGION" help:"Region of the bucket, where the service has several." placeholder:"NAME"`
	S3Key      string `name:"s3-key" env:"FIRSTHAND_S3_KEY" help:"The key that may write into the bucket." placeholder:"KEY"`
	S3Secret   string `name:"s3-secret" env:"FIRSTHAND_S3_SECRET" help:"Its secret; best given as an environment variable." placeholder:"SECRET"`
}

func (f placeFlags) keys() ops.S3Keys {
	return ops.S3Keys{Endpoint: f.S3Endpoint, Region: f.S3Region, Key: f.S3Key, Secret: f.S3Secret}
}

// copiesIn is the address of a site's place; the folder copies in its own if none is given.
func copiesIn(address, data string) string {
	if address == "" {
		return filepath.Join(data, "copies")
	}
	return address
}

type backupCommand struct {
	dataFlags
	placeFlags
	To      string `help:"Where the copy is kept: a folder, or s3://bucket/folder. Otherwise it is the folder copies in the site's own, on the same disk." env:"FIRSTHAND_COPIES" placeholder:"PLACE"`
	Keep    string `help:"Which copies stay: all of the last days, then one a week, then one a month." default:"7d,4w,12m" placeholder:"RULE"`
	WithKey bool   `help:"Put the key of sealed notes into the copy, too. Who gets the copy can read them then; otherwise keep the key elsewhere."`
	List    bool   `help:"List the copies in the place, and make none."`
	JSON    bool   `name:"json" help:"Print it for programs."`
}

// Run makes a copy, while the site runs or not.
func (c *backupCommand) Run(ctx context.Context, s streams) error {
	keep, err := ops.ParseKeep(c.Keep)
	if err != nil {
		return err
	}
	if c.List {
		place, err := ops.FindPlace(ctx, copiesIn(c.To, c.Data), c.keys())
		if err != nil {
			return err
		}
		return listCopies(ctx, s, place, c.JSON)
	}
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		place, err := ops.OpenPlace(ctx, copiesIn(c.To, c.Data), c.keys())
		if err != nil {
			return err
		}
		files := h.files
		files.Key = c.WithKey
		copier := &ops.Copier{DB: h.db, Files: files, Place: place, Keep: keep, Program: version, Log: h.log, Tell: howFar(s.err, terminal(s.err))}
		made, err := copier.MakeNoted(ctx, desk)
		if err != nil {
			return err
		}
		if c.JSON {
			return printJSON(s.out, made)
		}
		fmt.Fprintf(s.out, "Copy %s in %s: %d rows, %d files, %s; %s of it new. It was read back, and opened.\n",
			made.Name, place, made.Rows, made.Files, ops.Size(made.ArchiveSize+made.FileBytes), ops.Size(made.Sent))
		if made.Gone > 0 {
			fmt.Fprintf(s.out, "%d older copies were taken away: %s are kept.\n", made.Gone, keep.Says())
		}
		if made.Trouble != "" {
			fmt.Fprintln(s.err, "firsthand:", made.Trouble)
		}
		tellOfKey(s, c.Data, c.WithKey)
		return nil
	})
}

// tellOfKey says that a copy is not all.
func tellOfKey(s streams, data string, with bool) {
	key := filepath.Join(data, "sealed.key")
	if _, err := os.Stat(key); err == nil && !with {
		fmt.Fprintf(s.err, "The key of sealed notes is not in the copy: keep %s elsewhere, apart from it.\n", key)
	}
}

func listCopies(ctx context.Context, s streams, place ops.Place, asJSON bool) error {
	list, err := ops.Records(ctx, place)
	if err != nil {
		return err
	}
	if asJSON {
		if list == nil {
			list = []ops.Record{}
		}
		return printJSON(s.out, list)
	}
	if len(list) == 0 {
		fmt.Fprintf(s.err, "There is no copy in %s.\n", place)
	}
	for _, r := range list {
		fmt.Fprintf(s.out, "%s  %s  schema %d  %d rows  %d files  %s\n", r.Name, r.At.Format(time.RFC3339), r.Schema, r.Rows, r.Files, ops.Size(r.ArchiveSize+r.FileBytes))
	}
	return nil
}

// howFar shows a person how far it is.
func howFar(out io.Writer, screen bool) func(ops.Progress) {
	if !screen {
		return nil
	}
	var last time.Time
	return func(p ops.Progress) {
		if now := time.Now(); now.Sub(last) > 200*time.Millisecond {
			last = now
			fmt.Fprintf(out, "\r%-14s %s\x1b[K\r", p.What, p.Says())
		}
	}
}

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
	if err != nil {
		return err
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
