package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

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
	err = withSite(ctx, c.dataFlags, s, func(h *house) error {
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
		if made.Trouble != "" {
			fmt.Fprintln(s.err, "firsthand:", made.Trouble)
		}
		if c.JSON {
			return printJSON(s.out, made)
		}
		fmt.Fprintf(s.out, "Copy %s in %s: %d rows, %d files, %s; %s of it new. It was opened, and %d of %d files read back.\n",
			made.Name, place, made.Rows, made.Files, ops.Size(made.ArchiveSize+made.FileBytes), ops.Size(made.Sent), made.ReadBack, made.Files)
		if made.Gone > 0 {
			fmt.Fprintf(s.out, "%d older copies were taken away: %s are kept.\n", made.Gone, keep.Says())
		}
		tellOfKey(s, c.Data, c.WithKey)
		return nil
	})
	return stoppedIn(ctx, err, "The copy was stopped before it was through, so there is none: give the same line again, and it goes on where it was.")
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
