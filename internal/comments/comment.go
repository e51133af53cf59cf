package comments

import (
	"context"
	"encoding/json"
	"fmt"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// ID names a comment.
type ID string

// Status is what became of a comment.
type Status string

// The five states. Readers see the words of published ones alone.
const (
	Published Status = "published"
	Held      Status = "held"    // waits for the desk's yes
	Hidden    Status = "hidden"  // the desk said no, or took it away
	Spam      Status = "spam"    //
	Deleted   Status = "deleted" // by who wrote it, or with them
)

// Badges tell what somebody was to the story when they wrote.
const (
	BadgeDesk   = "desk"   // of the newsroom
	BadgeByline = "byline" // wrote the story
)

// Comment is what somebody wrote under a story.
type Comment struct {
	ID        ID
	Story     stories.StoryID
	Parent    ID // the comment that it answers, "" for one that stands by itself
	ReplyTo   ID // of the answers to Parent the one that it is said to
	Member    members.ID
	Name      string // of who is no member
	Badge     string
	Status    Status
	HTML      string
	Plain     string
	Reasons   []moderation.Reason
	Shown     bool // it stands on the page, or its place does for the answers to it
	Likes     int
	Dislikes  int
	Replies   int // that stand on the page
	Reports   int
	PinnedAt  int64 // microseconds; 0: not pinned, below 0: it was, and is again where readers see it again
	EditedAt  int64
	CreatedAt int64
	UpdatedAt int64

	waits bool
	quiet bool // nobody is written to about it
}

// The limits of what is written.
const (
	MaxText    = 10_000  // letters of a comment
	maxSource  = 120_000 // bytes of the markup that a program sends for one
	maxThread  = 100_000 // comments of a story
	maxWaiting = 10_000  // comments that the desk has not decided
	aMinute    = 5       // comments of a member
	aDay       = 100
	maxVotes   = 60 // of a member in a minute
)

// Tag is touched when what a story's thread shows is another.
func Tag(id stories.StoryID) string { return "comments:" + string(id) }

// CountTag is touched when a story has more comments or fewer. Pages that show the number alone may be old for half a minute.
func CountTag(id stories.StoryID) string { return "comment-count:" + string(id) }

const columns = `id, story_id, parent_id, reply_to, member_id, author_name, badge, status, html, plain, reasons, shown, likes, dislikes, replies, reports,
	pinned_at, edited_at, waits, created_at, updated_at`

func scan(row store.Scanner) (c Comment, err error) {
	var reasons string
	var shown, waits int
	err = row.Scan(&c.ID, &c.Story, &c.Parent, &c.ReplyTo, &c.Member, &c.Name, &c.Badge, &c.Status, &c.HTML, &c.Plain, &reasons, &shown, &c.Likes, &c.Dislikes, &c.Replies, &c.Reports,
		&c.PinnedAt, &c.EditedAt, &waits, &c.CreatedAt, &c.UpdatedAt)
	if err == nil && reasons != "" {
		err = json.Unmarshal([]byte(reasons), &c.Reasons)
	}
	c.Shown, c.waits = shown == 1, waits == 1
	return c, err
}

func noComment() error {
	return firsthand.Errorf(firsthand.NotFound, "There is no such comment: it may have been taken away.")
}

// Get reads a comment, whatever became of it; NotFound where there is none. Who shows it asks Status.
func Get(ctx context.Context, tx *store.Tx, id ID) (Comment, error) { return one(ctx, tx, id, "") }

func lock(ctx context.Context, tx *store.Tx, id ID) (Comment, error) {
	return one(ctx, tx, id, tx.Dialect().ForUpdate())
}

func one(ctx context.Context, tx *store.Tx, id ID, lock string) (Comment, error) {
	c, err := store.Get(ctx, tx, scan, `SELECT `+columns+` FROM comments WHERE id = ?`+lock, string(id))
	if store.NoRows(err) {
		return Comment{}, noComment()
	}
	if err != nil {
		return Comment{}, fmt.Errorf("read comment %s: %w", id, err)
	}
	return c, nil
}

// insert keeps a new comment.
func (c Comment) insert(ctx context.Context, tx *store.Tx) error {
	reasons, err := c.reasons()
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `INSERT INTO comments (id, story_id, parent_id, reply_to, member_id, author_name, badge, status, html, plain, words_hash, reasons, shown, likes, dislikes, score,
		replies, reports, pinned_at, edited_at, waits, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?)`,
		string(c.ID), string(c.Story), string(c.Parent), string(c.ReplyTo), string(c.Member), c.Name, c.Badge, string(c.Status), c.HTML, c.Plain, wordsHash(c.Plain), reasons, flag(c.Shown), c.Likes, c.Dislikes, c.Likes-c.Dislikes,
		c.PinnedAt, c.EditedAt, flag(c.waits), c.CreatedAt, c.UpdatedAt)
	if err != nil {
		return fmt.Errorf("keep a comment under story %s: %w", c.Story, err)
	}
	return nil
}

// save keeps what became of a comment: its words, state and place. The counters that others keep are left alone. Only what readers see
// is pinned; the rest remembers that it was, so that whoever takes back a decision has it as it stood.
func (c Comment) save(ctx context.Context, tx *store.Tx) error {
	if (c.PinnedAt > 0) != (c.Status == Published) {
		c.PinnedAt = -c.PinnedAt
	}
	reasons, err := c.reasons()
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `UPDATE comments SET member_id = ?, author_name = ?, status = ?, html = ?, plain = ?, words_hash = ?, reasons = ?, reports = ?, pinned_at = ?, edited_at = ?, waits = ?, updated_at = ? WHERE id = ?`,
		string(c.Member), c.Name, string(c.Status), c.HTML, c.Plain, wordsHash(c.Plain), reasons, c.Reports, c.PinnedAt, c.EditedAt, flag(c.waits), firsthand.Micros(tx.Now()), string(c.ID))
	if err != nil {
		return fmt.Errorf("keep comment %s: %w", c.ID, err)
	}
	return nil
}

func (c Comment) reasons() (string, error) {
	if len(c.Reasons) == 0 {
		return "", nil
	}
	text, err := json.Marshal(c.Reasons)
	if err != nil {
		return "", fmt.Errorf("keep why comment %s waits: %w", c.ID, err)
	}
	return string(text), nil
}

func flag(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
