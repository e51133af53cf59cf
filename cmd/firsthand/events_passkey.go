package main

import (
	"context"

	"firsthand"
	"firsthand/internal/jobs"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// handlePasskeys has people written to who have a passkey more. What the server refuses for good is not tried again.
func handlePasskeys(queue *jobs.Runner, letters *staff.Letters) {
	if letters.Post == nil {
		queue.Ignore(staff.PasskeyAdded)
		return
	}
	queue.Handle(staff.PasskeyAdded, "staff", func(ctx context.Context, _ *store.DB, e jobs.Event) error {
		var event struct {
			User    staff.UserID
			Passkey staff.PasskeyID
		}
		if err := e.Decode(&event); err != nil {
			return err
		}
		err := letters.SendPasskeyAdded(ctx, event.User, event.Passkey)
		if firsthand.ErrorCode(err) == firsthand.Invalid {
			return jobs.GiveUp(err)
		}
		return err
	})
}
