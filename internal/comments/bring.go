package comments

import (
	"context"
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
