package main

import (
	"context"
	"fmt"
	"os"

	"firsthand"
	"firsthand/internal/archive"
	"firsthand/internal/exporters"
	"firsthand/internal/ops"
)

// archive brings a site in that another Firsthand, or this one, exported, and says what came.
func (c *importCommand) archive(ctx context.Context, h *house, s streams) error {
	if err := c.oneSite(); err != nil {
		return err
	}
	if c.DryRun {
		return firsthand.Errorf(firsthand.Invalid, "There is no dry run of a site of Firsthand: it comes into an empty folder, which can be thrown away. Name one with --data.")
	}
	f, err := os.Open(c.Files[0])
	if err != nil {
		return firsthand.Because(err, firsthand.NotFound, "%s cannot be opened: look whether it is there and may be read.", c.Files[0])
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return fmt.Errorf("look at %s: %w", c.Files[0], err)
	}
	bars := &importBars{s: s}
	m, err := archive.Read(ctx, h.db, h.files.Archived(), f, info.Size(), bars.tell)
	bars.end()
	if err != nil {
		return err
	}
	if err := h.noteFiles(ctx); err != nil {
		return err
	}
	if h.files.Far != nil {
		if err := ops.ClaimFilesAnew(ctx, h.db, h.files.Far); err != nil {
			return err
		}
		if _, err := h.themes(ctx, c.Data).share(ctx); err != nil {
			return err
		}
	}
	if c.JSON {
		return printJSON(s.out, exporters.Told(m))
	}
	exporters.Told(m).Print(s.out)
	return nil
}
