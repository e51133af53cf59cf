package comments

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
)

// Queue is the desk's part of what readers write under stories.
type Queue struct{}

var _ moderation.Queue = Queue{}

// Kind is what stands in it.
func (Queue) Kind() moderation.Kind { return moderation.Comment }

// state is what became of a comment, as the one queue says it; "" for one that is gone.
func (c Comment) state() moderation.State {
	switch {
	case c.Status == Held:
		return moderation.Waiting
	case c.Status == Published && c.waits:
		return moderation.Reported
	case c.Status == Published:
		return moderation.Shown
	case c.Status == Hidden:
		return moderation.Refused
	case c.Status == Spam:
		return moderation.Spam
	}
	return ""
}

// List gives the comments that a filter names, those of members as the desk may see them.
func (Queue) List(ctx context.Context, tx *store.Tx, f moderation.Filter) ([]moderation.Item, error) {
	where, args := `status <> 'deleted'`, []any{}
	and := func(condition string, values ...any) { where, args = where+" AND "+condition, append(args, values...) }
	switch f.State {
	case moderation.Waiting:
		and(`waits = 1`)
	case moderation.Reported:
		and(`waits = 1`)
		and(`status = 'published'`)
	case moderation.Shown:
		and(`status = 'published'`)
	case moderation.Refused:
		and(`status = 'hidden'`)
	case moderation.Spam:
		and(`status = 'spam'`)
	}
	if f.Story != "" {
		and(`story_id = ?`, f.Story)
	}
	if f.Member != "" {
		and(`member_id = ?`, f.Member)
	}
	order := `created_at, id`
	if f.Newest {
		order = `created_at DESC, id DESC`
	}
	if f.After != nil && f.Newest {
		and(`(created_at < ? OR created_at = ? AND id < ?)`, f.After.Since, f.After.Since, f.After.ID)
	} else if f.After != nil {
		and(`(created_at > ? OR created_at = ? AND id > ?)`, f.After.Since, f.After.Since, f.After.ID)
	}
	list, err := store.List(ctx, tx, scan, `SELECT `+columns+` FROM comments WHERE `+where+` ORDER BY `+order+` LIMIT ?`, append(args, max(1, min(f.Limit, moderation.MaxListed)))...)
	if err != nil {
		return nil, fmt.Errorf("list comments for the desk: %w", err)
	}
	return items(ctx, tx, list)
}

// items are comments with who wrote them and what they answer.
func items(ctx context.Context, tx *store.Tx, list []Comment) ([]moderation.Item, error) {
	entries := make([]Entry, len(list))
	for i, c := range list {
		entries[i] = Entry{Comment: c}
	}
	if err := withWriters(ctx, tx, entries); err != nil {
		return nil, err
	}
	out := make([]moderation.Item, 0, len(list))
	for _, c := range entries {
		it := moderation.Item{Kind: moderation.Comment, ID: string(c.ID), State: c.state(), Story: string(c.Story), Member: string(c.Member), Name: c.Name,
			Words: c.Plain, Reasons: c.Reasons, Reports: c.Reports, Since: c.CreatedAt, First: c.Parent == "" && c.Status == Published, Pinned: c.PinnedAt > 0}
		if c.Author != nil {
			it.Name, it.Contact = c.Author.Name, c.Author.Email
		}
		if c.To != nil {
			it.About = Snippet(c.To.Plain)
		}
		out = append(out, it)
	}
	return out, nil
}

// answered is the comment that an answer is said to.
func (c Comment) answered() ID {
	if c.ReplyTo != "" {
		return c.ReplyTo
	}
	return c.Parent
}

// Count tells how many wait, up to moderation.MaxCounted.
func (Queue) Count(ctx context.Context, tx *store.Tx) (int, error) {
	return upTo(ctx, tx, `SELECT 1 FROM comments WHERE waits = 1 LIMIT ?`, moderation.MaxCounted)
}

// Get gives one comment as List does.
func (Queue) Get(ctx context.Context, tx *store.Tx, id string) (moderation.Item, error) {
	c, err := Get(ctx, tx, ID(id))
	if err == nil && c.Status == Deleted {
		err = noComment()
	}
	if err != nil {
		return moderation.Item{}, err
	}
	list, err := items(ctx, tx, []Comment{c})
	if err != nil {
		return moderation.Item{}, err
	}
	return list[0], nil
}

// Decide says what becomes of a comment.
func (Queue) Decide(ctx context.Context, tx *store.Tx, id string, to moderation.State, _ string) (moderation.State, error) {
	if err := tx.Actor().May(firsthand.ReadersDecide); err != nil {
		return "", err
	}
	c, err := lock(ctx, tx, ID(id))
	if err != nil {
		return "", err
	}
	if c.Status == Deleted {
		return "", firsthand.Errorf(firsthand.Conflict, "Who wrote this has taken it back.")
	}
	was, before := c.state(), c.Status
	switch to {
	case moderation.Shown:
		c.Status, c.waits, c.Reports = Published, false, 0
	case moderation.Refused:
		c.Status, c.waits = Hidden, false
	case moderation.Spam:
		c.Status, c.waits = Spam, false
	case moderation.Waiting:
		c.Status, c.waits = Held, true
	case moderation.Reported:
		c.Status, c.waits = Published, true
	default:
		return "", firsthand.Errorf(firsthand.Invalid, "A comment is shown, refused, spam, or waits.")
	}
	if was == to {
		return was, nil
	}
	if err := c.save(ctx, tx); err != nil {
		return "", err
	}
	tx.Audit("comment", id, string(c.Status))
	return was, c.moved(ctx, tx, before)
}

// History tells what became of what a member wrote before, each up to a hundred.
func History(ctx context.Context, tx *store.Tx, m members.ID) (b moderation.Before, err error) {
	for status, n := range map[Status]*int{Published: &b.Shown, Held: &b.Waiting, Hidden: &b.Refused, Spam: &b.Spam} {
		if *n, err = upTo(ctx, tx, `SELECT 1 FROM comments WHERE member_id = ? AND status = ? LIMIT 100`, string(m), string(status)); err != nil {
			return b, err
		}
	}
	return b, nil
}

// Decided is a comment, and what it was before it was decided.
type Decided struct {
	ID  string
	Was moderation.State
}

// maxAll is how many comments one act decides.
const maxAll = 500

// DecideAll says of what a member wrote, and readers see or the desk has to decide, what becomes of it: up to 500 at once, and
// whether there is more.
func DecideAll(ctx context.Context, tx *store.Tx, m members.ID, to moderation.State) (done []Decided, more bool, err error) {
	if err := tx.Actor().May(firsthand.ReadersDecide); err != nil {
		return nil, false, err
	}
	ids, err := store.List(ctx, tx, store.Value[string], `SELECT id FROM comments WHERE member_id = ? AND status IN ('published', 'held') ORDER BY created_at, id LIMIT ?`, string(m), maxAll+1)
	if err != nil {
		return nil, false, fmt.Errorf("list the comments of a member: %w", err)
	}
	if more = len(ids) > maxAll; more {
		ids = ids[:maxAll]
	}
	for _, id := range ids {
		was, err := Queue{}.Decide(ctx, tx, id, to, "")
		if err != nil {
			return nil, false, err
		}
		done = append(done, Decided{id, was})
	}
	return done, more, nil
}
