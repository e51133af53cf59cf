package comments

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Brought is a comment that comes in with a site.
type Brought struct {
	ID        ID // that it had, where it can be kept; "" for a new one
	Story     stories.StoryID
	Parent    ID // as it is here; "" for none
	Member    members.ID
	Name      string // of who is no member here
	Status    Status
	HTML      string
	Pinned    bool
	CreatedAt int64 // microseconds
	EditedAt  int64
}

// Bring keeps a comment of a site that comes in, with the time that it was written and the state that it had. What stood deeper
// than an answer stands beside the answer that it was said to. Nobody is told.
func Bring(ctx context.Context, tx *store.Tx, b Brought) (Comment, error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return Comment{}, err
	}
	if _, err := stories.Get(ctx, tx, b.Story); err != nil {
		return Comment{}, err
	}
	c := Comment{ID: b.ID, Story: b.Story, Parent: b.Parent, Member: b.Member, Status: b.Status, CreatedAt: b.CreatedAt, UpdatedAt: firsthand.Micros(tx.Now()), EditedAt: b.EditedAt, quiet: true}
	if c.Status != Deleted {
		body, err := FromHTML(b.HTML)
		if err != nil {
			return Comment{}, err
		}
		c.HTML, c.Plain = body.HTML, body.Plain
	}
	if c.Member == "" {
		name, err := moderation.CleanName(b.Name)
		if err != nil {
			name = ""
		}
		c.Name = name
	}
	if err := c.under(ctx, tx); err != nil {
		return Comment{}, err
	}
	if c.ID == "" {
		c.ID = ID(firsthand.NewID(tx.Now()))
	}
	if b.Pinned && c.Parent == "" && c.Status == Published {
		c.PinnedAt = c.CreatedAt
	}
	if c.waits = c.Status == Held; c.waits {
		c.Reasons = []moderation.Reason{{Cause: moderation.ByImport}}
	}
	c.Shown = c.Status == Published
	if err := c.insert(ctx, tx); err != nil {
		return Comment{}, err
	}
	tx.Audit("comment", string(c.ID), "brought")
	return c, c.moved(ctx, tx, "")
}

// BringVote keeps what a member thought of a comment where it stood; false where it is known already, or readers do not see the comment.
func BringVote(ctx context.Context, tx *store.Tx, id ID, m members.ID, v Vote, at int64) (bool, error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return false, err
	}
	if v != Like && v != Dislike {
		return false, firsthand.Errorf(firsthand.Invalid, "A comment is liked or disliked.")
	}
	c, err := lock(ctx, tx, id)
	if err != nil || c.Status != Published {
		return false, err
	}
	added, err := tx.Exec(ctx, `INSERT INTO comment_votes (comment_id, member_id, score, created_at) VALUES (?, ?, ?, ?) ON CONFLICT (comment_id, member_id) DO NOTHING`,
		string(id), string(m), int(v), at)
	if err == nil && added > 0 {
		_, err = tx.Exec(ctx, `UPDATE comments SET likes = likes + ?, dislikes = dislikes + ?, score = score + ? WHERE id = ?`, count(v, Like), count(v, Dislike), int(v), string(id))
	}
	if err != nil {
		return false, fmt.Errorf("keep what was thought of comment %s: %w", id, err)
	}
	tx.TouchSoft(Tag(c.Story))
	return added > 0, nil
}

// under puts a comment under the one that it answers, or beside the answer that it answers.
func (c *Comment) under(ctx context.Context, tx *store.Tx) error {
	if c.Parent == "" {
		return nil
	}
	parent, err := Get(ctx, tx, c.Parent)
	if err != nil {
		return err
	}
	if parent.Story != c.Story {
		return firsthand.Errorf(firsthand.Invalid, "A comment answers one of its own story.")
	}
	if parent.Parent != "" {
		c.Parent, c.ReplyTo = parent.Parent, parent.ID
	}
	return nil
}

// Paragraphs is a text without markup as Bring takes it.
func Paragraphs(text string) string {
	if strings.Contains(text, "<p") || strings.Contains(text, "<br") {
		return text
	}
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\n\n", "</p><p>")
	return "<p>" + strings.ReplaceAll(text, "\n", "<br>") + "</p>"
}
