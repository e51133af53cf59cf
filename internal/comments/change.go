package comments

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Edit changes the words of a comment, by who wrote it, while the time for that goes on. The rules are asked anew.
func Edit(ctx context.Context, tx *store.Tx, m members.Member, id ID, b Body) (Comment, error) {
	c, err := own(ctx, tx, m, id)
	if err != nil {
		return Comment{}, err
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return Comment{}, err
	}
	if !c.Editable(settings.Comments, firsthand.Micros(tx.Now())) {
		return Comment{}, firsthand.Errorf(firsthand.Forbidden, "This comment is too old to be changed: you can take it back, and write another.")
	}
	if b.HTML == c.HTML {
		return c, nil
	}
	verdict, err := judge(ctx, tx, m, c.Badge, b, id)
	if err != nil {
		return Comment{}, err
	}
	was := c.Status
	c.HTML, c.Plain, c.EditedAt = b.HTML, b.Plain, firsthand.Micros(tx.Now())
	waited := c.waits
	c.judgeAgain(verdict)
	if err := c.save(ctx, tx); err != nil {
		return Comment{}, err
	}
	if !waited {
		if err := c.tellDesk(ctx, tx); err != nil {
			return Comment{}, err
		}
	}
	if c.Reports == 0 { // nobody has reported what it says now
		if _, err := tx.Exec(ctx, `DELETE FROM comment_reports WHERE comment_id = ?`, string(id)); err != nil {
			return Comment{}, fmt.Errorf("forget who reported what comment %s said: %w", id, err)
		}
	}
	tx.Audit("comment", string(id), "changed")
	return c, c.moved(ctx, tx, was)
}

// judgeAgain makes of a comment whose words were changed what the rules say of the new ones. What waits waits on, and what readers
// reported stays before the desk with their reasons: nobody takes a comment out of its sight by writing another over it.
func (c *Comment) judgeAgain(v moderation.Verdict) {
	waits, reported := c.waits, slices.DeleteFunc(slices.Clone(c.Reasons), func(r moderation.Reason) bool { return r.Cause != moderation.ByReports })
	if c.Status == Held && v.Fate != moderation.Hold {
		return
	}
	c.apply(v)
	if c.Reports > 0 && waits {
		c.waits, c.Reasons = true, append(reported, c.Reasons...)
	}
}

// Editable tells whether who wrote a comment may change its words now.
func (c Comment) Editable(s publication.Comments, now int64) bool {
	return (c.Status == Published || c.Status == Held) && now < c.CreatedAt+s.EditWindow().Microseconds()
}

// TakeBack takes a comment away, by who wrote it, at any time. Its words are gone; its place stays while there are answers to it.
func TakeBack(ctx context.Context, tx *store.Tx, m members.Member, id ID) (Comment, error) {
	c, err := own(ctx, tx, m, id)
	if err != nil {
		return Comment{}, err
	}
	if err := c.remove(ctx, tx); err != nil {
		return Comment{}, err
	}
	tx.Audit("comment", string(id), "taken back")
	return c, nil
}

// remove takes the words of a comment away for good.
func (c *Comment) remove(ctx context.Context, tx *store.Tx) error {
	was := c.Status
	c.Status, c.HTML, c.Plain, c.Reasons, c.PinnedAt, c.waits = Deleted, "", "", nil, 0, false
	if err := c.save(ctx, tx); err != nil {
		return err
	}
	return c.moved(ctx, tx, was)
}

// own reads a comment of the actor's that is not gone.
func own(ctx context.Context, tx *store.Tx, m members.Member, id ID) (Comment, error) {
	c, err := lock(ctx, tx, id)
	if err != nil {
		return Comment{}, err
	}
	if c.Member != m.ID || c.Member == "" || c.Status == Deleted {
		return Comment{}, noComment()
	}
	if err := tx.Actor().May(firsthand.CommentChange, string(c.Member)); err != nil {
		return Comment{}, err
	}
	if c.Status == Hidden || c.Status == Spam {
		return Comment{}, firsthand.Errorf(firsthand.Forbidden, "The desk took this comment away, so it cannot be changed.")
	}
	return c, nil
}

// moved brings what is counted and shown around a comment up to date, which was in another state before ("" for none).
func (c *Comment) moved(ctx context.Context, tx *store.Tx, was Status) error {
	by := 0
	switch {
	case was != Published && c.Status == Published:
		by = 1
	case was == Published && c.Status != Published:
		by = -1
	}
	if by != 0 {
		if err := c.count(ctx, tx, by); err != nil {
			return err
		}
	}
	if by > 0 {
		if err := c.tell(ctx, tx); err != nil {
			return err
		}
	}
	shown := c.Status == Published || c.Parent == "" && c.Replies > 0
	if shown != c.Shown {
		c.Shown = shown
		if _, err := tx.Exec(ctx, `UPDATE comments SET shown = ? WHERE id = ?`, flag(shown), string(c.ID)); err != nil {
			return fmt.Errorf("show comment %s: %w", c.ID, err)
		}
	}
	if by != 0 || c.Status == Published || was == Published {
		tx.Touch(Tag(c.Story))
	}
	return nil
}

// count counts a comment in or out, with its story and with what it answers.
func (c *Comment) count(ctx context.Context, tx *store.Tx, by int) error {
	_, err := tx.Exec(ctx, `INSERT INTO comment_threads (story_id, shown, closed) VALUES (?, ?, 0) ON CONFLICT (story_id) DO UPDATE SET shown = comment_threads.shown + ?`,
		string(c.Story), max(by, 0), by)
	if err == nil && c.Parent != "" {
		_, err = tx.Exec(ctx, `UPDATE comments SET replies = replies + ?, shown = CASE WHEN status = 'published' OR replies + ? > 0 THEN 1 ELSE 0 END WHERE id = ?`, by, by, string(c.Parent))
	}
	if err != nil {
		return fmt.Errorf("count comment %s: %w", c.ID, err)
	}
	tx.TouchSoft(CountTag(c.Story))
	return nil
}
