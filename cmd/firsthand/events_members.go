package main

import (
	"context"
	"time"

	"firsthand/internal/jobs"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

// tidyMembers has letters that nobody followed, and sessions that are over, forgotten.
func tidyMembers(queue *jobs.Runner) {
	queue.Every(time.Hour, "members", func(ctx context.Context, db *store.DB) error {
		for more := true; more; {
			err := db.Maintain(ctx, func(tx *store.Tx) (err error) {
				more, err = members.Tidy(ctx, tx)
				return err
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
}
