package stories

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// NoticeKind is what somebody is told.
type NoticeKind string

// What people of the desk are told.
const (
	AskedToReview NoticeKind = "review"
	WasApproved   NoticeKind = "approved"
	WasReturned   NoticeKind = "returned"
	WentOut       NoticeKind = "published"
	DidNotGoOut   NoticeKind = "not_published"
	NoteWritten   NoticeKind = "note"
	NoteReplied   NoticeKind = "reply"
	Mentioned     NoticeKind = "mention"
	Assigned      NoticeKind = "assigned"
	TakenOver     NoticeKind = "taken_over"
)

// NoticeMade is the outbox topic of a notification: whoever sends mail listens to it. It is due when NoticeWaits is over.
const NoticeMade = "notification.made"

// NoticeWaits is how long whoever is told something has to read it in the newsroom, before it goes to them by mail.
const NoticeWaits = 5 * time.Minute

const noticeWords = 300 // letters that a notification shows of what somebody wrote

// Notice is what one person of the desk is told about a story.
type Notice struct {
	ID        string
	To        string // an actor's ID
	Kind      NoticeKind
	Story     StoryID
	Title     string // of the story as it is now; read, not kept
	Note      string // the ID of the note that it is about
	ActorName string // who did it
	Words     string // what they wrote
	CreatedAt int64
	ReadAt    int64 // 0: not yet
}

// tell keeps a notification. Nobody is told what they did themselves; what is for nobody is not kept.
func tell(ctx context.Context, tx *store.Tx, n Notice) error {
	if n.To == "" || n.To == tx.Actor().ID {
		return nil
	}
	if words := []rune(n.Words); len(words) > noticeWords {
		n.Words = string(words[:noticeWords]) + "…"
	}
	n, err := keepNotice(ctx, tx, n)
	if err != nil {
		return err
	}
	return tx.EmitAt(ctx, tx.Now().Add(NoticeWaits), NoticeMade, map[string]string{"notification": n.ID})
}

// keepNotice puts a notification where its reader finds it.
func keepNotice(ctx context.Context, tx *store.Tx, n Notice) (Notice, error) {
	n.ID = firsthand.NewID(tx.Now())
	_, err := tx.Exec(ctx, `
		INSERT INTO notifications (id, staff_id, kind, story_id, note_id, actor_name, words, created_at, read_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)`,
		n.ID, n.To, string(n.Kind), string(n.Story), n.Note, tx.Actor().Name, n.Words, firsthand.Micros(tx.Now()))
	if err != nil {
		return n, fmt.Errorf("tell %s of story %s: %w", n.To, n.Story, err)
	}
	return n, nil
}

const noticeColumns = `n.id, n.staff_id, n.kind, n.story_id, r.title, n.note_id, n.actor_name, n.words, n.created_at, n.read_at
	FROM notifications n JOIN stories s ON s.id = n.story_id JOIN revisions r ON r.id = s.working_revision`

func scanNotice(row store.Scanner) (n Notice, err error) {
	err = row.Scan(&n.ID, &n.To, &n.Kind, &n.Story, &n.Title, &n.Note, &n.ActorName, &n.Words, &n.CreatedAt, &n.ReadAt)
	return n, err
}

// GetNotice reads one notification, for whoever sends it on.
func GetNotice(ctx context.Context, tx *store.Tx, id string) (Notice, error) {
	n, err := store.Get(ctx, tx, scanNotice, `SELECT `+noticeColumns+` WHERE n.id = ?`, id)
	if store.NoRows(err) {
		return Notice{}, firsthand.Errorf(firsthand.NotFound, "There is no such notification.")
	}
	if err != nil {
		return Notice{}, fmt.Errorf("read notification %s: %w", id, err)
	}
	return n, nil
}

// ListNotices gives what somebody was told, newest first; before "" begins with the newest, else it is the ID that the last
// page ended with.
func ListNotices(ctx context.Context, tx *store.Tx, to, before string, limit int) ([]Notice, error) {
	where, args := `n.staff_id = ?`, []any{to}
	if before != "" {
		where, args = where+` AND n.id < ?`, append(args, before)
	}
	list, err := store.List(ctx, tx, scanNotice, `SELECT `+noticeColumns+` WHERE `+where+` ORDER BY n.id DESC LIMIT ?`, append(args, max(1, min(limit, 100)))...)
	if err != nil {
		return nil, fmt.Errorf("what %s was told: %w", to, err)
	}
	return list, nil
}

// CountUnread tells how many notifications somebody has not read.
func CountUnread(ctx context.Context, tx *store.Tx, to string) (n int, err error) {
	err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM notifications WHERE staff_id = ? AND read_at = 0`, to).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count what %s has not read: %w", to, err)
	}
	return n, nil
}

// MarkRead says that the actor has read notifications of theirs: those that are named, or all where none is.
func MarkRead(ctx context.Context, tx *store.Tx, ids []string) error {
	if err := tx.Actor().May(firsthand.NotificationRead, tx.Actor().ID); err != nil {
		return err
	}
	query, args := `UPDATE notifications SET read_at = ? WHERE staff_id = ? AND read_at = 0`, []any{firsthand.Micros(tx.Now()), tx.Actor().ID}
	if len(ids) > 0 {
		query, args = query+` AND id IN `+store.Holes(len(ids)), append(args, store.Args(ids)...)
	}
	tx.Continues() // reading is no act that anybody looks up
	if _, err := tx.Exec(ctx, query, args...); err != nil {
		return fmt.Errorf("mark notifications read: %w", err)
	}
	return nil
}
