package main

import (
	"context"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/jobs"
	"firsthand/internal/reports"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// tellOfReaders has the desk told, by the bell of the newsroom, of what readers wrote and somebody has to decide: of comments those
// who decide them, of reports of errors those and who wrote the story.
func tellOfReaders(queue *jobs.Runner) {
	for _, topic := range []string{comments.Waits, reports.Waits} {
		queue.Handle(topic, "stories", func(ctx context.Context, db *store.DB, e jobs.Event) error {
			var event struct{ Story stories.StoryID }
			if err := e.Decode(&event); err != nil {
				return err
			}
			err := db.Write(ctx, machinery, firsthand.NotificationSend, func(tx *store.Tx) error {
				people, err := whoDecides(ctx, tx, event.Story, topic == reports.Waits)
				if err != nil {
					return err
				}
				return stories.TellReadersWait(ctx, tx, event.Story, people)
			})
			if firsthand.ErrorCode(err) == firsthand.NotFound {
				return nil // the story is erased
			}
			return err
		})
	}
}

// whoDecides are the IDs of those who decide what readers write, with who began the story where its writer is to know.
func whoDecides(ctx context.Context, tx *store.Tx, id stories.StoryID, writer bool) ([]string, error) {
	story, err := stories.Get(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	users, err := staff.ListUsers(ctx, tx)
	var out []string
	for _, u := range users {
		wrote := writer && string(u.ID) == story.CreatedBy && u.Actor().May(firsthand.ReportHandle, string(u.ID)) == nil
		if u.Status == staff.Active && (wrote || u.Actor().May(firsthand.ReadersDecide) == nil) {
			out = append(out, string(u.ID))
		}
	}
	return out, err
}
