package comments

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Thread is what is kept of a story's comments as a whole.
type Thread struct {
	Story  stories.StoryID
	Shown  int  // comments that stand on the page, answers included
	Closed bool // it takes no more
}

// GetThread reads a story's thread; one that nobody wrote in is empty and open.
func GetThread(ctx context.Context, tx *store.Tx, id stories.StoryID) (Thread, error) {
	t := Thread{Story: id}
	var closed int
	err := tx.QueryRow(ctx, `SELECT shown, closed FROM comment_threads WHERE story_id = ?`, string(id)).Scan(&t.Shown, &closed)
	if err != nil && !store.NoRows(err) {
		return Thread{}, fmt.Errorf("read the comments of story %s: %w", id, err)
	}
	t.Closed = closed == 1
	return t, nil
}

// Closed tells of stories, up to a hundred at once, which take no more comments.
func Closed(ctx context.Context, tx *store.Tx, ids []stories.StoryID) (map[stories.StoryID]bool, error) {
	out := map[stories.StoryID]bool{}
	if ids = ids[:min(len(ids), moderation.MaxListed)]; len(ids) == 0 {
		return out, nil
	}
	list, err := store.List(ctx, tx, store.Value[stories.StoryID], `SELECT story_id FROM comment_threads WHERE closed = 1 AND story_id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("which of %d stories take no more comments: %w", len(ids), err)
	}
	for _, id := range list {
		out[id] = true
	}
	return out, nil
}

// MaxCounts is of how many stories Counts tells at once.
const MaxCounts = 1000

// Counts tells how many comments stories show; those that show none are missing.
func Counts(ctx context.Context, tx *store.Tx, ids []stories.StoryID) (map[stories.StoryID]int, error) {
	out := map[stories.StoryID]int{}
	if len(ids) == 0 {
		return out, nil
	}
	if len(ids) > MaxCounts {
		return nil, firsthand.Errorf(firsthand.Invalid, "The comments of %d stories are counted at once.", MaxCounts)
	}
	return out, counted(ctx, tx, out, `SELECT t.story_id, t.shown FROM comment_threads t JOIN stories s ON s.id = t.story_id WHERE s.status = 'published' AND t.shown > 0 AND t.story_id IN `+store.Holes(len(ids)), store.Args(ids)...)
}

// AllCounts tells how many comments stories show, of those that show most.
func AllCounts(ctx context.Context, tx *store.Tx) (map[stories.StoryID]int, error) {
	out := map[stories.StoryID]int{}
	return out, counted(ctx, tx, out, `SELECT t.story_id, t.shown FROM comment_threads t JOIN stories s ON s.id = t.story_id WHERE s.status = 'published' AND t.shown > 0 ORDER BY t.shown DESC, t.story_id LIMIT ?`, MaxCounts)
}

func counted(ctx context.Context, tx *store.Tx, out map[stories.StoryID]int, query string, args ...any) error {
	list, err := store.List(ctx, tx, func(row store.Scanner) (t Thread, err error) { return t, row.Scan(&t.Story, &t.Shown) }, query, args...)
	if err != nil {
		return fmt.Errorf("count comments: %w", err)
	}
	for _, t := range list {
		out[t.Story] = t.Shown
	}
	return nil
}

// Close says whether a story takes no more comments. Those that are there stay.
func Close(ctx context.Context, tx *store.Tx, id stories.StoryID, closed bool) error {
	story, err := stories.Get(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.CommentClose, story.CreatedBy); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `INSERT INTO comment_threads (story_id, shown, closed) VALUES (?, 0, ?) ON CONFLICT (story_id) DO UPDATE SET closed = excluded.closed`, string(id), flag(closed))
	if err != nil {
		return fmt.Errorf("close the comments of story %s: %w", id, err)
	}
	what := "comments opened"
	if closed {
		what = "comments closed"
	}
	tx.Audit("story", string(id), what)
	tx.Touch(Tag(id))
	return nil
}

// Pin has a comment stand before all others of its story, or no more.
func Pin(ctx context.Context, tx *store.Tx, id ID, pinned bool) (Comment, error) {
	if err := tx.Actor().May(firsthand.CommentPin); err != nil {
		return Comment{}, err
	}
	c, err := lock(ctx, tx, id)
	if err != nil {
		return Comment{}, err
	}
	switch {
	case pinned && c.Parent != "":
		return Comment{}, firsthand.Errorf(firsthand.Invalid, "An answer cannot be pinned, but the comment that it answers can.")
	case pinned && c.Status != Published:
		return Comment{}, firsthand.Errorf(firsthand.Invalid, "Only a comment that readers see can be pinned.")
	case pinned && c.PinnedAt == 0:
		c.PinnedAt = firsthand.Micros(tx.Now())
	case !pinned:
		c.PinnedAt = 0
	}
	if err := c.save(ctx, tx); err != nil {
		return Comment{}, err
	}
	tx.Audit("comment", string(id), map[bool]string{true: "pinned", false: "not pinned"}[pinned])
	tx.Touch(Tag(c.Story))
	return c, nil
}

// Remove takes the words of a comment away for good, by the desk. Its place stays while there are answers to it.
func Remove(ctx context.Context, tx *store.Tx, id ID) error {
	if err := tx.Actor().May(firsthand.ReadersDecide); err != nil {
		return err
	}
	c, err := lock(ctx, tx, id)
	if err != nil || c.Status == Deleted {
		return err
	}
	tx.Audit("comment", string(id), "deleted")
	return c.remove(ctx, tx)
}
