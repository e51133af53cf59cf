package main

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/jobs"
	"firsthand/internal/questions"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// handleQuestions registers what happens to questions to readers: pages show new votes, who voted is forgotten, and what
// hung on a story goes with it.
func handleQuestions(queue *jobs.Runner) {
	queue.Handle(questions.Voted, "questions", func(ctx context.Context, db *store.DB, e jobs.Event) error {
		var event struct{ Question questions.ID }
		if err := e.Decode(&event); err != nil {
			return err
		}
		return db.Write(ctx, machinery, firsthand.QuestionCount, func(tx *store.Tx) error { return questions.ShowVotes(ctx, tx, event.Question) })
	})
	queue.Handle("story.erased", "questions", func(ctx context.Context, db *store.DB, e jobs.Event) error {
		var event struct{ Story stories.StoryID }
		if err := e.Decode(&event); err != nil {
			return err
		}
		return db.Write(ctx, machinery, firsthand.StoryErase, func(tx *store.Tx) error { return questions.Erase(ctx, tx, event.Story) })
	})
	queue.Every(24*time.Hour, "voters", func(ctx context.Context, db *store.DB) error {
		for more := true; more; {
			err := db.Write(ctx, machinery, firsthand.QuestionForget, func(tx *store.Tx) (err error) {
				more, err = questions.ForgetVoters(ctx, tx)
				return err
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
}
