package comments

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
)

const maxReports = 20 // of a member in a day

// Report tells the desk that a comment should not stand there. One member counts once; when as many have as the rules say, it is
// seen no more until the desk has looked.
func Report(ctx context.Context, tx *store.Tx, m members.Member, id ID) error {
	if err := tx.Actor().May(firsthand.CommentReport, string(m.ID)); err != nil {
		return err
	}
	c, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if c.Status != Published {
		return noComment()
	}
	n, err := upTo(ctx, tx, `SELECT 1 FROM comment_reports WHERE member_id = ? AND created_at > ? LIMIT ?`, string(m.ID), ago(tx, 24*time.Hour), maxReports)
	if err != nil {
		return err
	}
	if n >= maxReports {
		return firsthand.Because(ErrOften, firsthand.Unavailable, "You have reported a lot today: the desk will look at it first.")
	}
	added, err := tx.Exec(ctx, `INSERT INTO comment_reports (comment_id, member_id, created_at) VALUES (?, ?, ?) ON CONFLICT (comment_id, member_id) DO NOTHING`,
		string(id), string(m.ID), firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("report comment %s: %w", id, err)
	}
	if added == 0 {
		return nil
	}
	rules, err := moderation.GetRules(ctx, tx)
	if err != nil {
		return err
	}
	was := c.Status
	c.Reports++
	c.waits = true
	c.Reasons = []moderation.Reason{{Cause: moderation.ByReports, Detail: strconv.Itoa(c.Reports)}}
	if rules.Reports > 0 && c.Reports >= rules.Reports && c.Badge == "" {
		c.Status = Held
	}
	if err := c.save(ctx, tx); err != nil {
		return err
	}
	tx.Audit("comment", string(id), "reported")
	if err := c.tellDesk(ctx, tx); err != nil {
		return err
	}
	return c.moved(ctx, tx, was)
}

// Waits is the outbox topic of a comment that waits for the desk: it names the story.
const Waits = "comment.waits"

// tellDesk has the desk told of a comment that waits for it. Who is told, and how often, others know.
func (c Comment) tellDesk(ctx context.Context, tx *store.Tx) error {
	if !c.waits {
		return nil
	}
	return tx.Emit(ctx, Waits, map[string]string{"story": string(c.Story)})
}
