package comments

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Forget takes somebody who is no member any more out of what they wrote, up to 500 comments at once, and tells whether there is
// more to do. Their words stay without a name, as in Ghost, unless they are to go too. What they liked stays counted, and nobody
// can tell whose it was.
func Forget(ctx context.Context, tx *store.Tx, m members.ID, words bool) (more bool, err error) {
	if err := tx.Actor().May(firsthand.CommentForget); err != nil {
		return false, err
	}
	list, err := store.List(ctx, tx, scan, `SELECT `+columns+` FROM comments WHERE member_id = ? ORDER BY created_at, id LIMIT ?`+tx.Dialect().ForUpdate(), string(m), maxAll)
	if err != nil {
		return false, fmt.Errorf("list the comments of who is forgotten: %w", err)
	}
	for _, c := range list { // they are locked: what the desk decides meanwhile is not undone by what was read before
		c.Member = ""
		if words || c.Status != Published {
			err = c.remove(ctx, tx) // what nobody sees is of no use to anybody
		} else if err = c.save(ctx, tx); err == nil {
			tx.Touch(Tag(c.Story))
		}
		if err != nil {
			return false, err
		}
		tx.Audit("comment", string(c.ID), "its writer was forgotten")
	}
	if len(list) == maxAll {
		return true, nil
	}
	for _, query := range []string{`DELETE FROM comment_votes WHERE member_id = ?`, `DELETE FROM comment_reports WHERE member_id = ?`, `DELETE FROM comment_letters WHERE member_id = ?`} {
		if _, err := tx.Exec(ctx, query, string(m)); err != nil {
			return false, fmt.Errorf("forget what somebody thought of comments: %w", err)
		}
	}
	return false, moderation.ForgetMember(ctx, tx, string(m))
}

// Renamed has the pages made anew on which a member's name stands.
func Renamed(ctx context.Context, tx *store.Tx, m members.ID) error {
	if err := tx.Actor().May(firsthand.CommentForget); err != nil {
		return err
	}
	list, err := store.List(ctx, tx, store.Value[stories.StoryID], `SELECT DISTINCT story_id FROM comments WHERE member_id = ? AND status = 'published' ORDER BY story_id LIMIT ?`, string(m), MaxCounts)
	if err != nil {
		return fmt.Errorf("list the stories that a member commented on: %w", err)
	}
	for _, id := range list {
		tx.Touch(Tag(id))
	}
	return nil
}

// EraseStory takes all that was written under a story that is erased.
func EraseStory(ctx context.Context, tx *store.Tx, id stories.StoryID) error {
	if err := tx.Actor().May(firsthand.CommentForget); err != nil {
		return err
	}
	for _, query := range []string{
		`DELETE FROM comment_votes WHERE comment_id IN (SELECT id FROM comments WHERE story_id = ?)`,
		`DELETE FROM comment_reports WHERE comment_id IN (SELECT id FROM comments WHERE story_id = ?)`,
		`DELETE FROM comment_letters WHERE comment_id IN (SELECT id FROM comments WHERE story_id = ?)`,
		`DELETE FROM comments WHERE story_id = ?`, `DELETE FROM comment_threads WHERE story_id = ?`,
	} {
		if _, err := tx.Exec(ctx, query, string(id)); err != nil {
			return fmt.Errorf("erase the comments of story %s: %w", id, err)
		}
	}
	tx.Touch(Tag(id), CountTag(id))
	return nil
}
