package main

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/jobs"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// handleWorkflow registers what happens to stories at a time that somebody set, and the work that comes round: the bin is
// emptied, autosaves are thinned.
func handleWorkflow(queue *jobs.Runner) {
	queue.Handle(stories.PublishDue, "stories", whenDue(firsthand.StoryPublish, stories.PublishWhenDue))
	queue.Handle(stories.UnpublishDue, "stories", whenDue(firsthand.StoryUnpublish, stories.UnpublishWhenDue))
	handleQuestions(queue)
	queue.Every(time.Hour, "bin", emptyBin)
	queue.Every(time.Hour, "autosaves", thin)
}

// whenDue is a handler of events that name a story and the time that was set for it.
func whenDue(act firsthand.Act, do func(context.Context, *store.Tx, stories.StoryID, int64) error) jobs.Handler {
	return func(ctx context.Context, db *store.DB, e jobs.Event) error {
		var event struct {
			Story stories.StoryID
			At    int64
		}
		if err := e.Decode(&event); err != nil {
			return err
		}
		return db.Write(ctx, machinery, act, func(tx *store.Tx) error { return do(ctx, tx, event.Story, event.At) })
	}
}

// emptyBin takes for good what lay in the bin long enough, some stories in each transaction.
func emptyBin(ctx context.Context, db *store.DB) error {
	for {
		taken := 0
		err := db.Write(ctx, machinery, firsthand.StoryErase, func(tx *store.Tx) (err error) {
			taken, err = stories.EmptyBin(ctx, tx)
			if taken == 0 {
				tx.Continues() // nothing to look up
			}
			return err
		})
		if err != nil || taken == 0 {
			return err
		}
	}
}

// thin removes autosaves as they age, some stories in each transaction.
func thin(ctx context.Context, db *store.DB) error {
	for after, more := stories.StoryID(""), true; more; more = after != "" {
		err := db.Write(ctx, machinery, firsthand.RevisionThin, func(tx *store.Tx) (err error) {
			after, err = stories.ThinRevisions(ctx, tx, after)
			return err
		})
		if err != nil {
			return err
		}
	}
	return db.Write(ctx, machinery, firsthand.RevisionThin, func(tx *store.Tx) error { return stories.ForgetNotices(ctx, tx) })
}
