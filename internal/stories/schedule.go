package stories

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// The outbox topics of what is to happen at a time. Each is handled once by whichever process finds it due; what it finds
// changed or withdrawn since it leaves alone.
const (
	PublishDue   = "story.publish_due"
	UnpublishDue = "story.unpublish_due"
)

// due is what waits in the outbox: a story, and the time that was set for it.
type due struct {
	Story StoryID `json:"story"`
	At    int64   `json:"at"`
}

const (
	farthest  = 5 * 366 * 24 * time.Hour // how far ahead something can be set
	barelyOff = time.Minute              // so late, it still goes out with the time that was set
)

// Schedule sets when a revision goes out, the one that the caller saw, or what those who may publish save until then. It is
// the working one, or the one that is set to go out already: that moves its time. If somebody saved since, it is a conflict.
func Schedule(ctx context.Context, tx *store.Tx, id StoryID, revision RevisionID, at int64) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StorySchedule, s.CreatedBy); err != nil {
		return err
	}
	if err := d.take(tx.Actor(), s, StepSchedule); err != nil {
		return err
	}
	if revision != s.Working && (d.PublishAt == 0 || revision != d.PublishRevision) {
		return firsthand.Errorf(firsthand.Conflict, "Somebody saved this story since you read it: look at what changed, and schedule that.")
	}
	if err := ahead(tx, at, "goes out"); err != nil {
		return err
	}
	if at < d.EmbargoUntil {
		return firsthand.Errorf(firsthand.Conflict, "This story is under embargo until %s: choose a time after that.", clockTime(ctx, tx, d.EmbargoUntil))
	}
	if d.UnpublishAt != 0 && d.UnpublishAt <= at {
		return firsthand.Errorf(firsthand.Conflict, "This story is to be taken away at %s: choose a time before that.", clockTime(ctx, tx, d.UnpublishAt))
	}
	said := "story.scheduled"
	if d.PublishAt != 0 {
		said = "story.rescheduled"
	}
	d.Stage, d.PublishAt, d.PublishRevision, d.ScheduleFailed = Scheduled, at, revision, ""
	d.ScheduledID, d.ScheduledBy = tx.Actor().ID, tx.Actor().Name
	tx.Audit("story", string(id), "goes out at "+firsthand.FromMicros(at).Format(time.RFC3339))
	if err := keepDesk(ctx, tx, id, d); err != nil {
		return err
	}
	if err := s.tell(ctx, tx, said, ""); err != nil {
		return err
	}
	return tx.EmitAt(ctx, firsthand.FromMicros(at), PublishDue, due{id, at})
}

// Unschedule takes back when a story goes out.
func Unschedule(ctx context.Context, tx *store.Tx, id StoryID) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StorySchedule, s.CreatedBy); err != nil {
		return err
	}
	if d.PublishAt == 0 {
		return nil
	}
	tx.Audit("story", string(id), "does not go out by itself any more")
	if err := keepDesk(ctx, tx, id, d.unscheduled()); err != nil {
		return err
	}
	return s.tell(ctx, tx, "story.unscheduled", "")
}

// unscheduled is a story without a time at which it goes out.
func (d Desk) unscheduled() Desk {
	if d.Stage == Scheduled {
		d.Stage = d.before()
	}
	d.PublishAt, d.PublishRevision, d.ScheduledID, d.ScheduledBy = 0, "", "", ""
	return d
}

// PublishWhenDue is the handler of story.publish_due. It does nothing unless this very time is still set, so that handling
// the event twice publishes once. What cannot go out then (an embargo was set, a quote is held back) is told to whoever
// set the time, and stays at the desk.
func PublishWhenDue(ctx context.Context, tx *store.Tx, id StoryID, at int64) error {
	if err := tx.Actor().May(firsthand.StoryPublish); err != nil {
		return err
	}
	s, d, err := lockDesk(ctx, tx, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil // gone for good meanwhile
	}
	if err != nil || d.PublishAt == 0 || d.PublishAt != at {
		return err
	}
	if at > firsthand.Micros(tx.Now()) {
		return notYet(ctx, tx, PublishDue, id, at)
	}
	dated := int64(0)
	if s.PublishedAt == 0 && tx.Now().Sub(firsthand.FromMicros(at)) < barelyOff {
		dated = at
	}
	err = tx.Savepoint(ctx, func() error { return show(ctx, tx, s, d, d.PublishRevision, dated) })
	switch firsthand.ErrorCode(err) {
	case "":
		return tell(ctx, tx, Notice{To: d.ScheduledID, Kind: WentOut, Story: id})
	case firsthand.Unavailable, firsthand.Internal:
		return err // again later
	}
	why := firsthand.ErrorMessage(err)
	failed := d.unscheduled()
	failed.ScheduleFailed = why
	tx.Audit("story", string(id), "did not go out: "+why)
	if err := keepDesk(ctx, tx, id, failed); err != nil {
		return err
	}
	return tell(ctx, tx, Notice{To: d.ScheduledID, Kind: DidNotGoOut, Story: id, Words: why})
}

// UnpublishAt sets when a story is taken away from readers again; 0 takes that back.
func UnpublishAt(ctx context.Context, tx *store.Tx, id StoryID, at int64) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StorySchedule, s.CreatedBy); err != nil {
		return err
	}
	if d.TrashedAt != 0 {
		return binned()
	}
	d.UnpublishAt = at
	if at == 0 {
		tx.Audit("story", string(id), "is not taken away by itself any more")
		return keepDesk(ctx, tx, id, d)
	}
	if err := ahead(tx, at, "is taken away"); err != nil {
		return err
	}
	if at <= d.PublishAt {
		return firsthand.Errorf(firsthand.Conflict, "This story goes out at %s: choose a time after that.", clockTime(ctx, tx, d.PublishAt))
	}
	tx.Audit("story", string(id), "is taken away at "+firsthand.FromMicros(at).Format(time.RFC3339))
	if err := keepDesk(ctx, tx, id, d); err != nil {
		return err
	}
	return tx.EmitAt(ctx, firsthand.FromMicros(at), UnpublishDue, due{id, at})
}

// UnpublishWhenDue is the handler of story.unpublish_due: as PublishWhenDue.
func UnpublishWhenDue(ctx context.Context, tx *store.Tx, id StoryID, at int64) error {
	if err := tx.Actor().May(firsthand.StoryUnpublish); err != nil {
		return err
	}
	s, d, err := lockDesk(ctx, tx, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	if err != nil || d.UnpublishAt == 0 || d.UnpublishAt != at {
		return err
	}
	if at > firsthand.Micros(tx.Now()) {
		return notYet(ctx, tx, UnpublishDue, id, at)
	}
	if s.Published {
		return Unpublish(ctx, tx, id) // which clears the time
	}
	d.UnpublishAt = 0
	return keepDesk(ctx, tx, id, d)
}

// notYet puts an event back until its time: whoever claimed it went by a clock that was set back since, or another node's.
func notYet(ctx context.Context, tx *store.Tx, topic string, id StoryID, at int64) error {
	return tx.EmitAt(ctx, firsthand.FromMicros(at), topic, due{id, at})
}

// ahead refuses a time that is past, or too far away to be meant.
func ahead(tx *store.Tx, at int64, what string) error {
	when := firsthand.FromMicros(at)
	if !when.After(tx.Now()) {
		return firsthand.Errorf(firsthand.Invalid, "The time at which the story %s has passed: choose one that is still to come.", what)
	}
	if when.After(tx.Now().Add(farthest)) {
		return firsthand.Errorf(firsthand.Invalid, "The time at which the story %s is more than five years away: look at the year.", what)
	}
	return nil
}

// clockTime is a time as the desk's clock shows it.
func clockTime(ctx context.Context, tx *store.Tx, at int64) string {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		settings = publication.DefaultSettings()
	}
	when := firsthand.FromMicros(at).In(settings.Location())
	return fmt.Sprintf("%s (%s)", when.Format("2 January 2006, 15:04"), when.Format("MST"))
}
