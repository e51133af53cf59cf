package stories

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

const (
	noticesOfLetter = 50
	letterLooksBack = 24 * time.Hour // what is older and not read is no news
)

// TakeNotices gives what goes with the letter that a notification asks for, oldest first: all that the same person was told
// of the same story and has not read. None: it was read meanwhile, or goes with another letter. Asked again, for a letter
// that could not be sent, it gives what is not read by then.
func TakeNotices(ctx context.Context, tx *store.Tx, id string) ([]Notice, error) {
	if err := tx.Actor().May(firsthand.NotificationSend); err != nil {
		return nil, err
	}
	tx.Continues() // a letter is no act that anybody looks up
	n, err := GetNotice(ctx, tx, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil, nil // the story is erased
	}
	if err != nil {
		return nil, err
	}
	mine, err := joinLetter(ctx, tx, n)
	if err != nil || !mine {
		return nil, err
	}
	list, err := store.List(ctx, tx, scanNotice, `SELECT `+noticeColumns+` WHERE n.letter_id = ? AND n.read_at = 0 ORDER BY n.id LIMIT ?`, id, noticesOfLetter)
	if err != nil {
		return nil, fmt.Errorf("what goes with the letter of %s: %w", id, err)
	}
	return list, nil
}

// joinLetter says of what may go with a notification's letter that it does, and tells whether there is such a letter. Of
// two letters about one story that are made at once, the second finds nothing left.
func joinLetter(ctx context.Context, tx *store.Tx, n Notice) (mine bool, err error) {
	free, err := store.List(ctx, tx, store.Value[string], `SELECT id FROM notifications
		WHERE staff_id = ? AND story_id = ? AND (letter_id = ? OR letter_id = '' AND read_at = 0 AND created_at >= ?) ORDER BY id`+tx.Dialect().ForUpdate(),
		n.To, string(n.Story), n.ID, firsthand.Micros(tx.Now().Add(-letterLooksBack)))
	if err != nil {
		return false, fmt.Errorf("what may go with the letter of %s: %w", n.ID, err)
	}
	for _, id := range free {
		mine = mine || id == n.ID
	}
	if !mine {
		return false, nil
	}
	if len(free) > noticesOfLetter {
		free = free[len(free)-noticesOfLetter:] // the newest; n may be older, and its letter goes all the same
	}
	if _, err = tx.Exec(ctx, `UPDATE notifications SET letter_id = ? WHERE id IN `+store.Holes(len(free)), append([]any{n.ID}, store.Args(free)...)...); err != nil {
		return false, fmt.Errorf("take what goes with the letter of %s: %w", n.ID, err)
	}
	return true, nil
}

// Says tells in one sentence what happened, as the newsroom does.
func (n Notice) Says() string {
	by, title := n.ActorName, "“"+n.Title+"”"
	if by == "" {
		by = "Somebody"
	}
	if n.Title == "" {
		title = "a story without a headline"
	}
	switch n.Kind {
	case AskedToReview:
		return by + " asks you to read " + title
	case WasApproved:
		return by + " approved " + title
	case WasReturned:
		return by + " sent back " + title
	case WentOut:
		return title + " went out on time"
	case DidNotGoOut:
		return title + " did not go out"
	case NoteReplied:
		return by + " answered a note on " + title
	case Mentioned:
		return by + " named you in a note on " + title
	case Assigned:
		return by + " gave you something to do on " + title
	case ReadersWait:
		return "What readers wrote under " + title + " waits"
	case TakenOver:
		return by + " took over " + title
	}
	return by + " wrote a note on " + title
}
