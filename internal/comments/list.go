package comments

import (
	"context"
	"fmt"

	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Sort is the order of a thread.
type Sort string

// The orders. What is pinned stands first in each.
const (
	Best   Sort = "best" // most liked
	Newest Sort = "newest"
	Oldest Sort = "oldest"
)

// The lengths of lists.
const (
	MaxPage      = 100 // comments of a page
	MaxReplies   = 100 // answers that come with a comment
	FirstReplies = 20  // that a page shows at once
)

// Entry is a comment as it stands in a thread, with who wrote it and what was answered.
type Entry struct {
	Comment
	Author  *members.Member // nil: no member, or one no more
	Entries []Entry         // the first of the answers to it
	To      *Comment        // the answer that it is said to, with as much as readers may see
}

// By is the name that stands over it, "" for somebody without one.
func (e Entry) By() string {
	if e.Author != nil {
		return e.Author.Name
	}
	return e.Name
}

// ListOptions say which part of a thread.
type ListOptions struct {
	Sort    Sort
	Until   int64 // only what is as old as this, 0: all
	Limit   int   // 1 to MaxPage
	Offset  int
	Replies int // that come with each, up to MaxReplies, and fewer where they are many or long
}

// List gives a page of what stands by itself under a story, as readers see it, and how many there are. Places of comments that are
// gone are in it while there are answers to them.
func List(ctx context.Context, tx *store.Tx, id stories.StoryID, o ListOptions) (list []Entry, total int, err error) {
	where, args := `story_id = ? AND parent_id = '' AND shown = 1`, []any{string(id)}
	if o.Until > 0 {
		where, args = where+` AND created_at <= ?`, append(args, o.Until)
	}
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM comments WHERE `+where, args...).Scan(&total); err != nil {
		return nil, 0, fmt.Errorf("count the comments of story %s: %w", id, err)
	}
	order := `pinned_at DESC, score DESC, created_at DESC, id DESC`
	switch o.Sort {
	case Newest:
		order = `pinned_at DESC, created_at DESC, id DESC`
	case Oldest:
		order = `pinned_at DESC, created_at, id`
	}
	list, err = entries(ctx, tx, `SELECT `+columns+` FROM comments WHERE `+where+` ORDER BY `+order+` LIMIT ? OFFSET ?`, append(args, max(1, min(o.Limit, MaxPage)), max(0, o.Offset))...)
	if err != nil {
		return nil, 0, err
	}
	return list, total, withAnswers(ctx, tx, list, o.Replies)
}

// Replies gives answers to a comment that readers see, the oldest first, from behind one of them, and how many there are.
func Replies(ctx context.Context, tx *store.Tx, parent, behind ID, limit, offset int) (list []Entry, total int, err error) {
	where, args := `parent_id = ? AND status = 'published'`, []any{string(parent)}
	if behind != "" {
		at, err := Get(ctx, tx, behind)
		if err != nil {
			return nil, 0, err
		}
		where, args = where+` AND (created_at > ? OR created_at = ? AND id > ?)`, append(args, at.CreatedAt, at.CreatedAt, string(behind))
	}
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM comments WHERE `+where, args...).Scan(&total); err != nil {
		return nil, 0, fmt.Errorf("count the answers to comment %s: %w", parent, err)
	}
	list, err = entries(ctx, tx, `SELECT `+columns+` FROM comments WHERE `+where+` ORDER BY created_at, id LIMIT ? OFFSET ?`, append(args, max(1, min(limit, MaxReplies)), max(0, offset))...)
	if err != nil {
		return nil, 0, err
	}
	return list, total, fill(ctx, tx, all(list))
}

// Read gives one comment as readers see it, with the first answers to it.
func Read(ctx context.Context, tx *store.Tx, id ID, replies int) (Entry, error) {
	c, err := Get(ctx, tx, id)
	if err != nil {
		return Entry{}, err
	}
	list := []Entry{{Comment: c}}
	err = withAnswers(ctx, tx, list, replies)
	return list[0], err
}

// Mine are the comments of a member under a story that they can still do something about, the newest first.
func Mine(ctx context.Context, tx *store.Tx, m members.ID, story stories.StoryID) ([]Entry, error) {
	list, err := entries(ctx, tx, `SELECT `+columns+` FROM comments WHERE member_id = ? AND story_id = ? AND status IN ('published', 'held') ORDER BY created_at DESC, id DESC LIMIT ?`, string(m), string(story), MaxPage)
	if err != nil {
		return nil, err
	}
	return list, fill(ctx, tx, all(list))
}

func entries(ctx context.Context, tx *store.Tx, query string, args ...any) ([]Entry, error) {
	list, err := store.List(ctx, tx, func(row store.Scanner) (e Entry, err error) {
		e.Comment, err = scan(row)
		return e, err
	}, query, args...)
	if err != nil {
		return nil, fmt.Errorf("list comments: %w", err)
	}
	return list, nil
}

// all are the comments of a list, and the answers that stand in it.
func all(list []Entry) (out []*Entry) {
	for i := range list {
		out = append(out, &list[i])
		for n := range list[i].Entries {
			out = append(out, &list[i].Entries[n])
		}
	}
	return out
}

// fill puts to comments that stand or wait who wrote them, and to all what they are said to, in two queries. Who shows them asks
// Status.
func fill(ctx context.Context, tx *store.Tx, list []*Entry) error {
	var people []members.ID
	var said []ID
	for _, e := range list {
		if e.Member != "" && (e.Status == Published || e.Status == Held) {
			people = append(people, e.Member)
		}
		if e.ReplyTo != "" {
			said = append(said, e.ReplyTo)
		}
	}
	known, err := members.ByIDs(ctx, tx, people)
	if err != nil {
		return err
	}
	to, err := byIDs(ctx, tx, said)
	if err != nil {
		return err
	}
	for _, e := range list {
		if m, is := known[e.Member]; is {
			e.Author = &m
		}
		if t, is := to[e.ReplyTo]; is {
			e.To = &t
		}
	}
	return nil
}

func byIDs(ctx context.Context, tx *store.Tx, ids []ID) (map[ID]Comment, error) {
	out := map[ID]Comment{}
	if len(ids) == 0 {
		return out, nil
	}
	list, err := store.List(ctx, tx, scan, `SELECT `+columns+` FROM comments WHERE id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read what comments are said to: %w", err)
	}
	for _, c := range list {
		out[c.ID] = c
	}
	return out, nil
}
