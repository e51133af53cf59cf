package main

import (
	"context"

	"github.com/schollz/progressbar/v3"

	"firsthand/internal/importers"
	"firsthand/internal/importers/runs"
	"firsthand/internal/store"
)

type importQuotesCommand struct {
	dataFlags
	JSON bool   `name:"json" help:"Print the report for programs."`
	Run_ string `arg:"" name:"run" optional:"" help:"Which run of an import; the newest if there is none." placeholder:"RUN"`
}

// Run reads the stories of a site that came in for quotes, and goes on where that was stopped.
func (c *importQuotesCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		var run runs.Run
		err := h.db.Read(ctx, func(tx *store.Tx) (err error) {
			run, err = runs.Get(ctx, tx, runs.ID(c.Run_))
			return err
		})
		if err != nil {
			return err
		}
		err = findQuotes(ctx, h, s, run.ID)
		return tellRun(ctx, h, s, run.ID, reportHow{JSON: c.JSON, Keep: c.Data, Failed: err})
	})
}

// findQuotes reads the stories of a run for quotes while somebody looks on.
func findQuotes(ctx context.Context, h *house, s streams, id runs.ID) error {
	var bar *progressbar.ProgressBar
	find := &importers.QuoteFinder{DB: h.db, Actor: desk, Log: h.log, Progress: func(read, of int) {
		if bar == nil {
			bar = progress(s.err, of, "reading for quotes")
		}
		_ = bar.Set(read) // a bar that cannot be drawn stops nothing
	}}
	err := find.Run(ctx, id)
	if bar != nil {
		_ = bar.Finish()
	}
	return err
}
