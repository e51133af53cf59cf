package main

import (
	"context"

	"firsthand"
	"firsthand/internal/importers"
	"firsthand/internal/media"

	"github.com/schollz/progressbar/v3"
)

// ghost brings sites in that were exported from Ghost, and prints what became of everything in them. It fails where
// something did not come in.
func (c *importCommand) ghost(ctx context.Context, h *house, s streams) error {
	if err := c.oneSite(); err != nil {
		return err
	}
	if c.Media != "" || c.Anew { // nothing is fetched anyway
		return firsthand.Errorf(firsthand.Invalid, "--media and --anew are not for what Ghost exports: its pictures come in with it, in one .zip, and it goes on where it was by itself.")
	}
	bars := &importBars{s: s}
	im := &importers.GhostImport{DB: h.db, Pictures: media.NewRenderer(h.blobs), Actor: desk, Clock: firsthand.SystemClock{}, Log: h.log, Progress: bars.show, PrivateAsPublic: c.PrivateAsPublic, Dry: c.DryRun}
	report, err := im.Run(ctx, c.Files[0])
	bars.end()
	if err == nil && c.Quotes {
		err = findQuotes(ctx, h, s, report.Run)
	}
	if report == nil || report.Run == "" {
		return err
	}
	said := tellRun(ctx, h, s, report.Run, reportHow{JSON: c.JSON, Keep: c.Data, Failed: err})
	if !c.JSON {
		report.PrintBeside(s.out)
	}
	return said
}

// importBars is a bar for each kind of thing while a person looks on.
type importBars struct {
	s    streams
	kind string
	bar  *progressbar.ProgressBar
}

func (b *importBars) show(kind string, done, total int) {
	if kind != b.kind {
		b.end()
		b.kind, b.bar = kind, progress(b.s.err, total, kind)
	}
	_ = b.bar.Set(done) // a bar that cannot be drawn stops nothing
}

func (b *importBars) end() {
	if b.bar != nil {
		_ = b.bar.Finish()
	}
	b.bar, b.kind = nil, ""
}
