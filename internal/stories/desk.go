package stories

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// Desk is what the desk knows of a story beside its words.
type Desk struct {
	Stage     Stage // of the working revision
	LiveStage Stage // of what readers see: Published, Updated, Corrected, Retracted; "" while they see nothing

	Owner        string // who began it, an actor's ID
	Reviewer     string // an actor's ID
	ReviewerName string
	DueAt        int64  // microseconds; 0: no time
	PlannedFor   string // a day, "2026-05-31"; "": none

	Approved   RevisionID // the one that was approved, "" if none
	ApprovedBy string
	ApprovedAt int64

	PublishAt       int64      // 0: not scheduled
	PublishRevision RevisionID // the one that goes out then
	ScheduledID     string     // who scheduled it, an actor's ID
	ScheduledBy     string
	ScheduleFailed  string // why the last schedule came to nothing; "" if it did not

	EmbargoUntil int64 // nobody publishes before; 0: no embargo
	EmbargoBy    string
	UnpublishAt  int64

	TrashedAt int64 // 0: not in the bin
	TrashedBy string

	TouchedAt int64 // when somebody saved it last
	TouchedBy string
}

// StageAt is how far the story is at a time: what is approved is embargoed while its embargo holds.
func (d Desk) StageAt(now int64) Stage {
	if d.Stage == Approved && d.EmbargoUntil > now {
		return Embargoed
	}
	return d.Stage
}

const deskColumns = `d.stage, d.live_stage, d.owner_id, d.reviewer_id, d.reviewer_name, d.due_at, d.planned_for, d.approved_revision, d.approved_by, d.approved_at,
	d.publish_at, d.publish_revision, d.scheduled_id, d.scheduled_by, d.schedule_failed, d.embargo_until, d.embargo_by, d.unpublish_at, d.trashed_at, d.trashed_by,
	d.touched_at, d.touched_by`

// columns is where deskColumns go.
func (d *Desk) columns() []any {
	return []any{&d.Stage, &d.LiveStage, &d.Owner, &d.Reviewer, &d.ReviewerName, &d.DueAt, &d.PlannedFor, &d.Approved, &d.ApprovedBy, &d.ApprovedAt,
		&d.PublishAt, &d.PublishRevision, &d.ScheduledID, &d.ScheduledBy, &d.ScheduleFailed, &d.EmbargoUntil, &d.EmbargoBy, &d.UnpublishAt, &d.TrashedAt, &d.TrashedBy,
		&d.TouchedAt, &d.TouchedBy}
}

// GetDesk reads what the desk knows of a story.
func GetDesk(ctx context.Context, tx *store.Tx, id StoryID) (d Desk, err error) {
	err = tx.QueryRow(ctx, `SELECT `+deskColumns+` FROM story_desk d WHERE d.story_id = ?`, string(id)).Scan(d.columns()...)
	if store.NoRows(err) {
		return Desk{}, firsthand.Errorf(firsthand.NotFound, "There is no such story.")
	}
	if err != nil {
		return Desk{}, fmt.Errorf("read what the desk knows of story %s: %w", id, err)
	}
	return d, nil
}

// lockDesk is lock, with what the desk knows.
func lockDesk(ctx context.Context, tx *store.Tx, id StoryID) (Story, Desk, error) {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return Story{}, Desk{}, err
	}
	d, err := GetDesk(ctx, tx, id)
	return s, d, err
}

// keepDesk writes what an act changed. What saves say (who touched it, its title) is not written here.
func keepDesk(ctx context.Context, tx *store.Tx, id StoryID, d Desk) error {
	_, err := tx.Exec(ctx, `
		UPDATE story_desk SET stage = ?, live_stage = ?, reviewer_id = ?, reviewer_name = ?, due_at = ?, planned_for = ?,
			approved_revision = ?, approved_by = ?, approved_at = ?, publish_at = ?, publish_revision = ?, scheduled_id = ?, scheduled_by = ?, schedule_failed = ?,
			embargo_until = ?, embargo_by = ?, unpublish_at = ?, trashed_at = ?, trashed_by = ?
		WHERE story_id = ?`,
		string(d.Stage), string(d.LiveStage), d.Reviewer, d.ReviewerName, d.DueAt, d.PlannedFor,
		string(d.Approved), d.ApprovedBy, d.ApprovedAt, d.PublishAt, string(d.PublishRevision), d.ScheduledID, d.ScheduledBy, d.ScheduleFailed,
		d.EmbargoUntil, d.EmbargoBy, d.UnpublishAt, d.TrashedAt, d.TrashedBy, string(id))
	if err != nil {
		return fmt.Errorf("keep what the desk knows of story %s: %w", id, err)
	}
	return nil
}

// touchDesk notes who saved a story last, under which headline.
func touchDesk(ctx context.Context, tx *store.Tx, id StoryID, title string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO story_desk (story_id, owner_id, title_folded, touched_at, touched_by) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (story_id) DO UPDATE SET title_folded = excluded.title_folded, touched_at = excluded.touched_at, touched_by = excluded.touched_by`,
		string(id), tx.Actor().ID, store.Fold(title), firsthand.Micros(tx.Now()), tx.Actor().Name)
	if err != nil {
		return fmt.Errorf("note who saved story %s: %w", id, err)
	}
	return nil
}

// moveSchedule lets what was saved now go out at the time that is set, if whoever saved it may publish. What others save
// waits for somebody who may: nothing goes out that nobody of them has seen.
func moveSchedule(ctx context.Context, tx *store.Tx, s Story, revision RevisionID) error {
	if tx.Actor().May(firsthand.StoryPublish, s.CreatedBy) != nil {
		return nil
	}
	_, err := tx.Exec(ctx, `UPDATE story_desk SET publish_revision = ? WHERE story_id = ? AND publish_at > 0`, string(revision), string(s.ID))
	if err != nil {
		return fmt.Errorf("move the schedule of story %s: %w", s.ID, err)
	}
	return nil
}
