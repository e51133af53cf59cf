package comments

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// New is what somebody wants to say.
type New struct {
	Story   stories.StoryID
	Parent  ID // the comment that it answers, "" for none
	ReplyTo ID // of the answers to Parent the one that it is said to; one that is not there any more is passed over
	By      members.Member
	Badge   string // what they are to the story: BadgeDesk, BadgeByline; "" for readers
	Body    Body
}

// ErrOften is the cause where somebody writes more than one person does.
var ErrOften = errors.New("too many in too short a time")

// Write keeps what a member wrote. Its Status tells whether it stands at once or waits; what the rules do not take is Forbidden,
// with a sentence for who wrote it. The same words sent twice to the same place within a minute are one comment.
func Write(ctx context.Context, tx *store.Tx, n New) (Comment, error) {
	if err := tx.Actor().May(firsthand.CommentWrite, string(n.By.ID)); err != nil {
		return Comment{}, err
	}
	if err := tx.Alone(ctx, "comments of "+string(n.By.ID)); err != nil {
		return Comment{}, err
	}
	if err := mayComment(ctx, tx, n.Story, n.By); err != nil {
		return Comment{}, err
	}
	if err := n.place(ctx, tx); err != nil {
		return Comment{}, err
	}
	if again, is, err := n.again(ctx, tx); err != nil || is {
		return again, err
	}
	if err := room(ctx, tx, n); err != nil {
		return Comment{}, err
	}
	verdict, err := judge(ctx, tx, n.By, n.Badge, n.Body, "")
	if err != nil {
		return Comment{}, err
	}
	now := firsthand.Micros(tx.Now())
	c := Comment{ID: ID(firsthand.NewID(tx.Now())), Story: n.Story, Parent: n.Parent, ReplyTo: n.ReplyTo, Member: n.By.ID, Badge: n.Badge,
		HTML: n.Body.HTML, Plain: n.Body.Plain, CreatedAt: now, UpdatedAt: now}
	c.apply(verdict)
	c.Shown = c.Status == Published
	if err := c.insert(ctx, tx); err != nil {
		return Comment{}, err
	}
	tx.Audit("comment", string(c.ID), string(c.Status)) // never its words: the audit log outlives them
	if err := c.tellDesk(ctx, tx); err != nil {
		return Comment{}, err
	}
	return c, c.moved(ctx, tx, "")
}

// apply gives a comment the state that the rules say.
func (c *Comment) apply(v moderation.Verdict) {
	c.Status, c.waits, c.Reasons = Published, false, nil
	if v.Fate == moderation.Hold {
		c.Status, c.waits, c.Reasons = Held, true, v.Reasons
	}
}

// mayComment tells whether somebody may say something under a story now.
func mayComment(ctx context.Context, tx *store.Tx, id stories.StoryID, m members.Member) error {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	story, err := stories.GetPublished(ctx, tx, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return firsthand.Errorf(firsthand.NotFound, "This story is not here any more, so nothing can be said under it.")
	}
	if err != nil {
		return err
	}
	if err := mayWrite(settings.Comments, story, &m); err != nil {
		return err
	}
	t, err := GetThread(ctx, tx, id)
	if err == nil && t.Closed {
		err = firsthand.Errorf(firsthand.Forbidden, "The desk has closed the comments of this story.")
	}
	return err
}

// mayWrite tells whether a member may read a story and say something under it.
func mayWrite(s publication.Comments, story stories.Published, m *members.Member) error {
	switch {
	case !s.Open():
		return firsthand.Errorf(firsthand.Forbidden, "There are no comments on this site.")
	case s.Enabled == publication.CommentsPaid && m.Status == members.Free:
		return firsthand.Errorf(firsthand.Forbidden, "Only members who pay may comment here.")
	case !mayRead(story, m):
		return firsthand.Errorf(firsthand.Forbidden, "Only those who can read all of this story may comment on it.")
	}
	return nil
}

// MayRead tells whether somebody, nil for nobody that we know, may read what is said under a story: who may read all of it. Other
// stories are not there.
func MayRead(ctx context.Context, tx *store.Tx, id stories.StoryID, m *members.Member) error {
	story, err := stories.GetPublished(ctx, tx, id)
	if err == nil && !mayRead(story, m) {
		err = firsthand.Errorf(firsthand.Forbidden, "Only those who can read all of this story may read its comments.")
	}
	return err
}

// mayRead tells whether somebody is given all of a story.
func mayRead(s stories.Published, m *members.Member) bool {
	switch {
	case s.Visibility == stories.Public:
		return true
	case m == nil:
		return false
	}
	switch s.Visibility {
	case "members":
		return true
	case "paid":
		return m.Status != members.Free
	}
	return slices.ContainsFunc(s.Revision.Content.Meta.Ghost.Tiers, func(id string) bool { return slices.Contains(m.Tiers, id) })
}

// place looks whether what is answered is there. One level of answers is kept: what is said to an answer stands beside it.
func (n *New) place(ctx context.Context, tx *store.Tx) error {
	if n.Parent == "" {
		n.ReplyTo = ""
		return nil
	}
	parent, err := Get(ctx, tx, n.Parent)
	if err != nil {
		return err
	}
	switch {
	case parent.Story != n.Story || !parent.Shown:
		return noComment()
	case parent.Parent != "":
		return firsthand.Errorf(firsthand.Invalid, "Answers stand under a comment, and not under another answer.")
	}
	if n.ReplyTo != "" {
		to, err := Get(ctx, tx, n.ReplyTo)
		if firsthand.ErrorCode(err) == firsthand.NotFound || err == nil && (to.Parent != n.Parent || to.Status != Published) {
			n.ReplyTo = ""
			return nil
		}
		return err
	}
	return nil
}

// again finds what was sent twice.
func (n New) again(ctx context.Context, tx *store.Tx) (Comment, bool, error) {
	c, err := store.Get(ctx, tx, scan, `SELECT `+columns+` FROM comments WHERE member_id = ? AND created_at > ? AND story_id = ? AND parent_id = ? AND words_hash = ? AND status <> 'deleted' ORDER BY created_at DESC, id DESC LIMIT 1`,
		string(n.By.ID), ago(tx, time.Minute), string(n.Story), string(n.Parent), wordsHash(n.Body.Plain))
	if store.NoRows(err) {
		return Comment{}, false, nil
	}
	if err != nil {
		return Comment{}, false, fmt.Errorf("look for the same comment: %w", err)
	}
	return c, true, nil
}

func ago(tx *store.Tx, d time.Duration) int64 { return firsthand.Micros(tx.Now()) - d.Microseconds() }

// upTo counts the rows of a query that has a limit.
func upTo(ctx context.Context, tx *store.Tx, query string, args ...any) (n int, err error) {
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM (`+query+`) AS found`, args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count comments: %w", err)
	}
	return n, nil
}

// room refuses what is more than one person writes, or more than a desk reads.
func room(ctx context.Context, tx *store.Tx, n New) error {
	const mine = `SELECT 1 FROM comments WHERE member_id = ? AND created_at > ? LIMIT ?`
	for _, limit := range []struct {
		within time.Duration
		most   int
	}{{time.Minute, aMinute}, {24 * time.Hour, aDay}} {
		sent, err := upTo(ctx, tx, mine, string(n.By.ID), ago(tx, limit.within), limit.most)
		if err != nil {
			return err
		}
		if sent >= limit.most {
			return firsthand.Because(ErrOften, firsthand.Unavailable, "You have written a lot in a short time: try again later.")
		}
	}
	waiting, err := upTo(ctx, tx, `SELECT 1 FROM comments WHERE waits = 1 LIMIT ?`, maxWaiting)
	if err != nil {
		return err
	}
	t, err := GetThread(ctx, tx, n.Story)
	if err != nil {
		return err
	}
	if waiting >= maxWaiting || t.Shown >= maxThread {
		return firsthand.Errorf(firsthand.Unavailable, "More was written here than the desk can read: try again in a few days.")
	}
	return nil
}

const (
	sameWithin = 30 * 24 * time.Hour
	sameLength = 20 // bytes: many people say shorter things
)

// judge asks the desk's rules. but is the comment that is changed, "" for a new one.
func judge(ctx context.Context, tx *store.Tx, m members.Member, badge string, b Body, but ID) (moderation.Verdict, error) {
	rules, err := moderation.GetRules(ctx, tx)
	if err != nil {
		return moderation.Verdict{}, err
	}
	w := moderation.Writer{Desk: badge != ""}
	if _, w.Banned, err = moderation.Banned(ctx, tx, moderation.Who{Member: string(m.ID), Mail: m.Email, Name: m.Name}); err != nil {
		return moderation.Verdict{}, err
	}
	if rules.FirstTimers > 0 {
		if w.Approved, err = upTo(ctx, tx, `SELECT 1 FROM comments WHERE member_id = ? AND status = 'published' AND id <> ? LIMIT ?`, string(m.ID), string(but), rules.FirstTimers); err != nil {
			return moderation.Verdict{}, err
		}
	}
	if rules.Repeats {
		same, err := upTo(ctx, tx, `SELECT 1 FROM comments WHERE words_hash = ? AND created_at > ? AND id <> ? AND (member_id = ? OR ? = 1) LIMIT 1`,
			wordsHash(b.Plain), ago(tx, sameWithin), string(but), string(m.ID), flag(len(b.Plain) >= sameLength))
		if err != nil {
			return moderation.Verdict{}, err
		}
		w.Same = same > 0
	}
	v := moderation.Judge(rules, moderation.Text{Words: b.Plain, Name: m.Name, Links: b.Links}, w)
	if v.Fate == moderation.Refuse {
		return v, firsthand.Errorf(firsthand.Forbidden, "%s", v.Sentence)
	}
	return v, nil
}
