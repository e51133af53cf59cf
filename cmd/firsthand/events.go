package main

import (
	"context"

	"firsthand"
	"firsthand/internal/jobs"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var machinery = firsthand.Actor{Name: "Firsthand", Role: firsthand.System}

// handleEvents says which room answers to which event.
func handleEvents(queue *jobs.Runner) {
	flag := func(ctx context.Context, db *store.DB, e jobs.Event) error {
		var event struct{ Quote sources.QuoteID }
		if err := e.Decode(&event); err != nil {
			return err
		}
		return db.Write(ctx, machinery, firsthand.StorySave, func(tx *store.Tx) error {
			return stories.FlagUses(ctx, tx, event.Quote)
		})
	}
	queue.Handle("quote.changed", "stories", flag)
	queue.Handle("quote.withdrawn", "stories", flag)
	queue.Ignore("story.published", "story.unpublished")
}
