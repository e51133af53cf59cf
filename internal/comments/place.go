package comments

import (
	"context"

	"firsthand/internal/store"
)

// Place is where a comment stands among those that readers see.
type Place struct {
	Thread ID  // what stands by itself: the comment, or the one that it answers
	Before int // threads that stand before it, the best first, up to a number
	Answer int // answers that stand before this one; -1: it is no answer
}

// Where finds where a comment stands, looking no further than behind so many threads.
func Where(ctx context.Context, tx *store.Tx, c Comment, most int) (p Place, err error) {
	p, top := Place{Thread: c.ID, Answer: -1}, c
	if c.Parent != "" {
		if top, err = Get(ctx, tx, c.Parent); err != nil {
			return p, err
		}
		p.Thread = top.ID
		if p.Answer, err = upTo(ctx, tx, `SELECT 1 FROM comments WHERE parent_id = ? AND status = 'published' AND (created_at < ? OR created_at = ? AND id < ?) LIMIT ?`,
			string(c.Parent), c.CreatedAt, c.CreatedAt, string(c.ID), maxThread); err != nil {
			return p, err
		}
	}
	score := top.Likes - top.Dislikes
	p.Before, err = upTo(ctx, tx, `SELECT 1 FROM comments WHERE story_id = ? AND parent_id = '' AND shown = 1
		AND (pinned_at > ? OR pinned_at = ? AND (score > ? OR score = ? AND (created_at > ? OR created_at = ? AND id > ?))) LIMIT ?`,
		string(top.Story), top.PinnedAt, top.PinnedAt, score, score, top.CreatedAt, top.CreatedAt, string(top.ID), most)
	return p, err
}
