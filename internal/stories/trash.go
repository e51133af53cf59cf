package stories

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/search"
	"firsthand/internal/store"
)

const (
	keptInBin  = 30 * 24 * time.Hour // from then on EmptyBin takes it
	emptyAtOne = 100                 // stories that one run takes
)

// Trash puts a story into the bin. What readers see is taken away from them first, by whoever may do that; a time at which
// it was to go out is forgotten.
func Trash(ctx context.Context, tx *store.Tx, id StoryID) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryTrash, s.CreatedBy); err != nil {
		return err
	}
	if d.TrashedAt != 0 {
		return nil
	}
	if s.Published {
		if err := Unpublish(ctx, tx, id); err != nil {
			return err
		}
		d = d.gone()
	}
	d = d.unscheduled()
	d.UnpublishAt, d.TrashedAt, d.TrashedBy = 0, firsthand.Micros(tx.Now()), tx.Actor().Name
	tx.Audit("story", string(id), "put into the bin")
	if err := keepDesk(ctx, tx, id, d); err != nil {
		return err
	}
	if err := index(ctx, tx, id); err != nil {
		return err
	}
	return s.tell(ctx, tx, "story.trashed", "")
}

// BringBack takes a story out of the bin, as it was; readers do not see it again by that.
func BringBack(ctx context.Context, tx *store.Tx, id StoryID) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryTrash, s.CreatedBy); err != nil {
		return err
	}
	if d.TrashedAt == 0 {
		return nil
	}
	d.TrashedAt, d.TrashedBy = 0, ""
	tx.Audit("story", string(id), "taken out of the bin")
	if err := keepDesk(ctx, tx, id, d); err != nil {
		return err
	}
	return index(ctx, tx, id)
}

// GoneAt is when the job takes what was put into the bin at a time.
func GoneAt(trashedAt int64) int64 {
	return firsthand.Micros(firsthand.FromMicros(trashedAt).Add(keptInBin))
}

// EmptyBin takes for good what has lain in the bin for thirty days; what was done to it stays in the log. It tells how many
// stories it took, 100 at most.
func EmptyBin(ctx context.Context, tx *store.Tx) (int, error) {
	if err := tx.Actor().May(firsthand.StoryErase); err != nil {
		return 0, err
	}
	before := firsthand.Micros(tx.Now().Add(-keptInBin))
	ids, err := store.List(ctx, tx, store.Value[StoryID], `
		SELECT s.id FROM stories s JOIN story_desk d ON d.story_id = s.id
		WHERE d.trashed_at > 0 AND d.trashed_at <= ? ORDER BY d.trashed_at, s.id LIMIT ?`, before, emptyAtOne)
	if err != nil {
		return 0, fmt.Errorf("what lies in the bin: %w", err)
	}
	taken := 0
	for _, id := range ids {
		_, d, err := lockDesk(ctx, tx, id)
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			continue
		}
		if err != nil {
			return 0, err
		}
		if d.TrashedAt == 0 || d.TrashedAt > before {
			continue // somebody took it out since it was listed
		}
		if err := erase(ctx, tx, id); err != nil {
			return 0, err
		}
		taken++
	}
	return taken, nil
}

// erase takes a story that no reader sees, with everything that hangs on it. Whoever calls it has locked the story.
func erase(ctx context.Context, tx *store.Tx, id StoryID) error {
	for _, take := range []string{
		`DELETE FROM notifications WHERE story_id = ?`,
		`DELETE FROM story_notes WHERE story_id = ?`,
		`DELETE FROM story_visits WHERE story_id = ?`,
		`DELETE FROM story_desk WHERE story_id = ?`,
		`DELETE FROM story_topics WHERE story_id = ?`,
		`DELETE FROM story_bylines WHERE story_id = ?`,
		`DELETE FROM story_people WHERE story_id = ?`,
		`DELETE FROM corrections WHERE story_id = ?`,
		`DELETE FROM published_revisions WHERE story_id = ?`,
		`DELETE FROM uses WHERE story_id = ?`,
		`DELETE FROM revision_marks WHERE story_id = ?`,
		`DELETE FROM revisions WHERE story_id = ?`,
		`DELETE FROM stories WHERE id = ?`,
	} {
		if _, err := tx.Exec(ctx, take, string(id)); err != nil {
			return fmt.Errorf("take story %s for good: %w", id, err)
		}
	}
	if err := search.Forget(ctx, tx, search.Story, string(id)); err != nil {
		return err
	}
	tx.Audit("story", string(id), "gone for good, thirty days after it was put into the bin")
	return tx.Emit(ctx, "story.erased", map[string]string{"story": string(id)})
}
