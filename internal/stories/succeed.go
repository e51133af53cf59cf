package stories

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// maxSucceeded is how many stories pass into other hands in one act, the next to go out first.
const maxSucceeded = 500

// Waiting is a story that goes out by itself.
type Waiting struct {
	Story StoryID
	Title string // as it is now
	At    int64  // when it goes out
}

// Succeed puts the actor in the place of somebody who may not schedule what they scheduled any more: who is them, with the
// role that they have now, or with none. The stories still go out when they were to, for the desk counts on them; but as
// set by the actor, who is given them to look at, and is told what becomes of each.
func Succeed(ctx context.Context, tx *store.Tx, who firsthand.Actor) ([]Waiting, error) {
	if err := tx.Actor().May(firsthand.StorySchedule); err != nil {
		return nil, err
	}
	ids, err := store.List(ctx, tx, store.Value[StoryID], `SELECT story_id FROM story_desk WHERE scheduled_id = ? AND publish_at > 0 ORDER BY publish_at, story_id LIMIT ?`, who.ID, maxSucceeded)
	if err != nil {
		return nil, fmt.Errorf("list what %s scheduled: %w", who.ID, err)
	}
	var list []Waiting
	for _, id := range ids {
		s, d, err := lockDesk(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		if d.PublishAt == 0 || d.ScheduledID != who.ID || who.May(firsthand.StorySchedule, s.CreatedBy) == nil {
			continue
		}
		d.ScheduledID, d.ScheduledBy = tx.Actor().ID, tx.Actor().Name
		if err := keepDesk(ctx, tx, id, d); err != nil {
			return nil, err
		}
		w := Waiting{Story: id, At: d.PublishAt}
		if err := tx.QueryRow(ctx, `SELECT title FROM revisions WHERE id = ?`, string(s.Working)).Scan(&w.Title); err != nil {
			return nil, fmt.Errorf("read the headline of story %s: %w", id, err)
		}
		tx.Audit("story", string(id), "goes out as scheduled, in the place of "+who.Name)
		list = append(list, w)
	}
	return list, nil
}
