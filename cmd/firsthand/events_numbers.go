package main

import (
	"context"
	"time"

	"firsthand/internal/jobs"
	"firsthand/internal/numbers"
	"firsthand/internal/store"
)

// handleNumbers has old numbers forgotten: hours, where readers came from, what they looked for.
func handleNumbers(queue *jobs.Runner) {
	queue.Every(time.Hour, "numbers", func(ctx context.Context, db *store.DB) error {
		return db.Maintain(ctx, func(tx *store.Tx) error { return numbers.Thin(ctx, tx) })
	})
}

// countReads keeps what is read until ctx ends; then it keeps the rest, and closes the channel. The requests under way are answered
// by then.
func (h *house) countReads(ctx context.Context) <-chan struct{} {
	done := make(chan struct{})
	go func() {
		defer close(done)
		h.numbers.Run(ctx, h.db, h.log)
	}()
	return done
}
