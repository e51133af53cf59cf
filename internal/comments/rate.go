package comments

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Vote is what a member thinks of a comment.
type Vote int

// The three.
const (
	Like    Vote = 1
	None    Vote = 0
	Dislike Vote = -1
)

// Rate says what a member thinks of a comment that stands on the page, and gives what they thought before. One that is thought
// already stays so.
func Rate(ctx context.Context, tx *store.Tx, m members.Member, id ID, v Vote) (was Vote, err error) {
	if err := tx.Actor().May(firsthand.CommentRate, string(m.ID)); err != nil {
		return None, err
	}
	c, err := lock(ctx, tx, id)
	if err != nil {
		return None, err
	}
	if err := mayPress(ctx, tx, c, m); err != nil {
		return None, err
	}
	if was, err = voteOf(ctx, tx, m.ID, id); err != nil || was == v {
		return was, err
	}
	n, err := upTo(ctx, tx, `SELECT 1 FROM comment_votes WHERE member_id = ? AND created_at > ? LIMIT ?`, string(m.ID), ago(tx, time.Minute), maxVotes)
	if err != nil {
		return was, err
	}
	if n >= maxVotes {
		return was, firsthand.Because(ErrOften, firsthand.Unavailable, "You have pressed this very often: try again in a minute.")
	}
	if err := keepVote(ctx, tx, m.ID, id, v); err != nil {
		return was, err
	}
	likes, dislikes := count(v, Like)-count(was, Like), count(v, Dislike)-count(was, Dislike)
	_, err = tx.Exec(ctx, `UPDATE comments SET likes = likes + ?, dislikes = dislikes + ?, score = score + ? WHERE id = ?`, likes, dislikes, likes-dislikes, string(id))
	if err != nil {
		return was, fmt.Errorf("count what is thought of comment %s: %w", id, err)
	}
	tx.Continues() // what somebody likes is no act that anybody looks up
	tx.TouchSoft(Tag(c.Story))
	return was, nil
}

func count(v, of Vote) int {
	if v == of {
		return 1
	}
	return 0
}

func voteOf(ctx context.Context, tx *store.Tx, m members.ID, id ID) (Vote, error) {
	v, err := store.Get(ctx, tx, store.Value[Vote], `SELECT score FROM comment_votes WHERE comment_id = ? AND member_id = ?`, string(id), string(m))
	if store.NoRows(err) {
		return None, nil
	}
	if err != nil {
		return None, fmt.Errorf("read what is thought of comment %s: %w", id, err)
	}
	return v, nil
}

func keepVote(ctx context.Context, tx *store.Tx, m members.ID, id ID, v Vote) (err error) {
	if v == None {
		_, err = tx.Exec(ctx, `DELETE FROM comment_votes WHERE comment_id = ? AND member_id = ?`, string(id), string(m))
	} else {
		_, err = tx.Exec(ctx, `INSERT INTO comment_votes (comment_id, member_id, score, created_at) VALUES (?, ?, ?, ?)
			ON CONFLICT (comment_id, member_id) DO UPDATE SET score = excluded.score, created_at = excluded.created_at`, string(id), string(m), int(v), firsthand.Micros(tx.Now()))
	}
	if err != nil {
		return fmt.Errorf("keep what is thought of comment %s: %w", id, err)
	}
	return nil
}

// mayPress tells whether a member may press something beside a comment.
func mayPress(ctx context.Context, tx *store.Tx, c Comment, m members.Member) error {
	if c.Status != Published {
		return noComment()
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	story, err := stories.GetPublished(ctx, tx, c.Story)
	if err != nil {
		return err
	}
	return mayWrite(settings.Comments, story, &m)
}

// Votes are what a member thinks of comments: those of which they think nothing are missing.
func Votes(ctx context.Context, tx *store.Tx, m members.ID, ids []ID) (map[ID]Vote, error) {
	out := map[ID]Vote{}
	if len(ids) == 0 || m == "" {
		return out, nil
	}
	type vote struct {
		id ID
		v  Vote
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (v vote, err error) { return v, row.Scan(&v.id, &v.v) },
		`SELECT comment_id, score FROM comment_votes WHERE member_id = ? AND comment_id IN `+store.Holes(len(ids)), append([]any{string(m)}, store.Args(ids)...)...)
	if err != nil {
		return nil, fmt.Errorf("read what a member thinks: %w", err)
	}
	for _, v := range list {
		out[v.id] = v.v
	}
	return out, nil
}

// VotesUnder are what a member thinks of the comments of a story, up to a thousand.
func VotesUnder(ctx context.Context, tx *store.Tx, m members.ID, story stories.StoryID) (map[ID]Vote, error) {
	ids, err := store.List(ctx, tx, store.Value[ID], `SELECT c.id FROM comment_votes v JOIN comments c ON c.id = v.comment_id WHERE v.member_id = ? AND c.story_id = ? AND c.status = 'published' ORDER BY c.id DESC LIMIT ?`,
		string(m), string(story), MaxCounts)
	if err != nil {
		return nil, fmt.Errorf("read what a member thinks: %w", err)
	}
	return Votes(ctx, tx, m, ids)
}
