package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"firsthand"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

type filesCommand struct {
	dataFlags
	Keep bool `help:"Leave the folder as it is: for a first pass while the site still runs. What came meanwhile is brought by the next."`
	Back bool `help:"Bring them out of the bucket into the folder again. The bucket stays as it is."`
}

// Run brings the files of a site into its bucket, or back. It may be stopped, and goes on when it is given again.
func (c *filesCommand) Run(ctx context.Context, s streams) error {
	if _, err := os.Stat(filepath.Join(c.Data, "firsthand.db")); c.Database == "" && errors.Is(err, fs.ErrNotExist) {
		return firsthand.Because(err, firsthand.NotFound, "There is no site in the folder %s: name its folder with --data, or its database with --database.", c.Data)
	}
	if c.Files == "" {
		return firsthand.Errorf(firsthand.Invalid, "Say which bucket: --files s3://bucket/folder.")
	}
	far, err := c.far(ctx)
	if err != nil {
		return err
	}
	db, err := store.Open(ctx, c.dsn(), store.Options{Clock: firsthand.SystemClock{}})
	if err != nil {
		return err
	}
	defer db.Close()
	if err := ops.CutOff(ctx, db, c.Data); err != nil {
		return err
	}
	if err := c.right(ctx, db, far); err != nil {
		return err
	}
	if c.Back {
		return c.back(ctx, s, db, far)
	}
	if err := tryFiles(ctx, far); err != nil {
		return err
	}
	site := ops.SiteFiles{Folder: c.Data}
	if err := os.MkdirAll(c.Data, 0o700); err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be made: give this user the right to write there.", c.Data)
	}
	moved, err := site.MoveTo(ctx, far, howFar(s.err, terminal(s.err)))
	if err != nil {
		return err
	}
	fmt.Fprintf(s.out, "%d files, %s, are in %s; %d of them were there before.\n", moved.Files, ops.Size(moved.Bytes), far, moved.There)
	if c.Keep {
		fmt.Fprintln(s.out, "The folder is as it was. Stop the site, and run this again without --keep.")
		return nil
	}
	aside, err := c.last(ctx, db, far, site)
	if err != nil {
		return err
	}
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		themes, err := h.themes(ctx, c.Data).share(ctx)
		if err != nil {
			return err
		}
		if themes > 0 {
			fmt.Fprintf(s.out, "%d themes are there, too.\n", themes)
		}
		if aside != "" {
			fmt.Fprintf(s.out, "What lay in the folder is in %s: take it away when the site shows its pictures.\n", aside)
		}
		fmt.Fprintf(s.out, "Start the site with --files %s.\n", c.Files)
		return nil
	})
}

// right refuses a bucket that is not the one that has, or is to have, the files of the site.
func (c *filesCommand) right(ctx context.Context, db *store.DB, far ops.Bucket) error {
	place, err := ops.FilesIn(ctx, db)
	if err != nil {
		return err
	}
	if c.Back && place == "" {
		return firsthand.Errorf(firsthand.Conflict, "The files of this site are in its folder, and not in %s: there is nothing to bring back.", far)
	}
	if place != "" && place != c.Files {
		return firsthand.Errorf(firsthand.Conflict, "The files of this site are in %s, and not in %s: look at --files.", place, far)
	}
	if err := ops.ClaimFiles(ctx, db, far); err != nil || c.Keep {
		return err
	}
	return db.Migrate(ctx)
}

// last has the bucket be where the files are: that is noted first, so that no machine keeps anything in a folder from then on; what
// came into the folder until it lay aside is brought after it.
func (c *filesCommand) last(ctx context.Context, db *store.DB, far ops.Bucket, site ops.SiteFiles) (aside string, err error) {
	if err := ops.NoteFilesIn(ctx, db, c.Files); err != nil {
		return "", err
	}
	if aside, err = site.PutAside(time.Now()); err != nil {
		return "", err
	}
	if aside != "" {
		if _, err := (ops.SiteFiles{Folder: filepath.Dir(aside)}).MoveTo(ctx, far, nil); err != nil {
			return "", err
		}
	}
	return aside, ops.SiteFiles{Folder: c.Data, Far: far}.DropErased(ctx, db)
}

// back brings the files into the folder.
func (c *filesCommand) back(ctx context.Context, s streams, db *store.DB, far ops.Bucket) error {
	if err := os.MkdirAll(c.Data, 0o700); err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be made: give this user the right to write there.", c.Data)
	}
	moved, err := ops.SiteFiles{Folder: c.Data, Far: far}.MoveBack(ctx, howFar(s.err, terminal(s.err)))
	if err != nil {
		return err
	}
	has, err := ops.HasFiles(ctx, db)
	if err != nil {
		return err
	}
	if has && moved.Files == 0 {
		return firsthand.Errorf(firsthand.Conflict, "The database names files of this site, and %s has none: nothing was changed. Look at --files, and at what became of the bucket.", far)
	}
	if err := (ops.SiteFiles{Folder: c.Data}).DropErased(ctx, db); err != nil {
		return err
	}
	if err := forgetNear(c.Data); err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be taken away: do it by hand.", filepath.Join(c.Data, nearFolder))
	}
	if err := ops.NoteFilesIn(ctx, db, ""); err != nil {
		return err
	}
	fmt.Fprintf(s.out, "%d files, %s, are in %s; %d of them were there before.\nStart the site without --files.\n", moved.Files, ops.Size(moved.Bytes), filepath.Join(c.Data, blobsFolder), moved.There)
	return nil
}
