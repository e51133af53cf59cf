package stories

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// Embargo says that nobody publishes a story before a time, whatever anybody presses or has set. An earlier time than the
// one that holds is lifting it.
func Embargo(ctx context.Context, tx *store.Tx, id StoryID, until int64) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryEmbargo, s.CreatedBy); err != nil {
		return err
	}
	if d.EmbargoUntil > firsthand.Micros(tx.Now()) && until < d.EmbargoUntil {
		if err := tx.Actor().May(firsthand.StoryLift, s.CreatedBy); err != nil {
			return err
		}
	}
	if d.TrashedAt != 0 {
		return binned()
	}
	if s.Published {
		return firsthand.Errorf(firsthand.Conflict, "Readers see this story already: take it away first.")
	}
	if err := ahead(tx, until, "may go out"); err != nil {
		return err
	}
	if d.PublishAt != 0 && d.PublishAt < until {
		return firsthand.Errorf(firsthand.Conflict, "This story goes out at %s: choose a later time for that first.", clockTime(ctx, tx, d.PublishAt))
	}
	d.EmbargoUntil, d.EmbargoBy = until, tx.Actor().Name
	tx.Audit("story", string(id), "under embargo until "+firsthand.FromMicros(until).Format(time.RFC3339))
	return keepDesk(ctx, tx, id, d)
}

// LiftEmbargo ends an embargo before its time.
func LiftEmbargo(ctx context.Context, tx *store.Tx, id StoryID) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryLift, s.CreatedBy); err != nil {
		return err
	}
	if d.EmbargoUntil == 0 {
		return nil
	}
	d.EmbargoUntil, d.EmbargoBy = 0, ""
	tx.Audit("story", string(id), "embargo lifted")
	return keepDesk(ctx, tx, id, d)
}

// heldBack refuses to show a story that lies in the bin or is under embargo.
func (d Desk) heldBack(ctx context.Context, tx *store.Tx) error {
	switch {
	case d.TrashedAt != 0:
		return binned()
	case d.EmbargoUntil > firsthand.Micros(tx.Now()):
		return firsthand.Errorf(firsthand.Conflict, "This story is under embargo until %s: an editor can lift it.", clockTime(ctx, tx, d.EmbargoUntil))
	}
	return nil
}

// shown is a story whose next revision readers see from now on, instead of the one before.
func (d Desk) shown(before, next RevisionID) Desk {
	switch {
	case before == "" || d.LiveStage == "":
		d.LiveStage = Out
	case before != next:
		d.LiveStage = Updated
	}
	d = d.unscheduled()
	d.Stage, d.ScheduleFailed = d.LiveStage, ""
	return d
}

// gone is a story that readers do not see any more.
func (d Desk) gone() Desk {
	if d.Stage == d.LiveStage {
		d.Stage = Draft
	}
	d.LiveStage, d.UnpublishAt = "", 0
	return d
}

// liveAfter is the stage that a note to readers leaves a story in.
func liveAfter(kind string) Stage {
	switch kind {
	case "update":
		return Updated
	case "retraction":
		return Retracted
	}
	return Corrected
}

// setLive notes at which stage readers see a story.
func setLive(ctx context.Context, tx *store.Tx, id StoryID, stage Stage) error {
	_, err := tx.Exec(ctx, `UPDATE story_desk SET stage = ?, live_stage = ? WHERE story_id = ?`, string(stage), string(stage), string(id))
	if err != nil {
		return fmt.Errorf("note the stage of story %s: %w", id, err)
	}
	return nil
}

// Plan sets for which day a story is meant, and when it is due. Neither publishes anything.
func Plan(ctx context.Context, tx *store.Tx, id StoryID, day string, dueAt int64) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryPlan, s.CreatedBy); err != nil {
		return err
	}
	if d.TrashedAt != 0 {
		return binned()
	}
	if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
		return firsthand.Errorf(firsthand.Invalid, "%q is no day: write it as 2026-05-31.", day)
	}
	d.PlannedFor, d.DueAt = day, dueAt
	tx.Audit("story", string(id), "planned for "+day)
	return keepDesk(ctx, tx, id, d)
}
