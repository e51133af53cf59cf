package stories

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// How autosaves are thinned: of those that are older than an age, the last of every span stays; past the last age, none.
// The newest of a story are never more than newestKept beside those.
var thinning = []struct{ age, span time.Duration }{
	{time.Hour, 10 * time.Minute},
	{24 * time.Hour, time.Hour},
	{7 * 24 * time.Hour, 24 * time.Hour},
	{30 * 24 * time.Hour, 0},
}

const (
	newestKept    = 200 // autosaves of the last hour
	thinnedAtOnce = 50  // stories that one run looks at
	looksBack     = 5000
	noticesKept   = 180 * 24 * time.Hour
)

// thinned is an autosave that may go.
type thinned struct {
	id RevisionID
	at int64
}

// ThinRevisions removes autosaves as they age. What somebody saved, named, sent to review, approved, scheduled or published
// stays, and so does the working revision, and what a preview link shows while the link is good. It begins behind the story that the last call ended with, and tells where it
// ended; "" is the end.
func ThinRevisions(ctx context.Context, tx *store.Tx, after StoryID) (StoryID, error) {
	if err := tx.Actor().May(firsthand.RevisionThin); err != nil {
		return "", err
	}
	tx.Continues()
	ids, err := store.List(ctx, tx, store.Value[StoryID], `
		SELECT DISTINCT story_id FROM revisions WHERE kind = 'autosave' AND story_id > ? ORDER BY story_id LIMIT ?`, string(after), thinnedAtOnce)
	if err != nil {
		return "", fmt.Errorf("stories with autosaves: %w", err)
	}
	for _, id := range ids {
		if err := thinStory(ctx, tx, id); err != nil {
			return "", err
		}
	}
	if len(ids) < thinnedAtOnce {
		return "", nil
	}
	return ids[len(ids)-1], nil
}

func thinStory(ctx context.Context, tx *store.Tx, id StoryID) error {
	if _, err := lock(ctx, tx, id); err != nil { // nobody names, shares or publishes one meanwhile
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			return nil
		}
		return err
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (t thinned, err error) {
		return t, row.Scan(&t.id, &t.at)
	}, `SELECT r.id, r.created_at FROM revisions r JOIN stories s ON s.id = r.story_id JOIN story_desk d ON d.story_id = r.story_id
		WHERE r.story_id = ? AND r.kind = 'autosave' AND r.id <> s.working_revision AND r.id <> s.published_revision AND r.id <> d.publish_revision
			AND NOT EXISTS (SELECT 1 FROM revision_marks m WHERE m.revision_id = r.id)
			AND NOT EXISTS (SELECT 1 FROM published_revisions p WHERE p.story_id = r.story_id AND p.revision_id = r.id)
			AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.story_id = r.story_id AND c.revision_id = r.id)
			AND NOT EXISTS (SELECT 1 FROM previews v WHERE v.story_id = r.story_id AND v.revision_id = r.id AND v.revoked_at = 0 AND v.expires_at > ?)
		ORDER BY r.number DESC LIMIT ?`, string(id), firsthand.Micros(tx.Now()), looksBack)
	if err != nil {
		return fmt.Errorf("autosaves of story %s: %w", id, err)
	}
	for _, gone := range spare(list, tx.Now()) {
		for _, take := range []string{`DELETE FROM uses WHERE revision_id = ?`, `DELETE FROM revisions WHERE id = ?`} {
			if _, err := tx.Exec(ctx, take, string(gone)); err != nil {
				return fmt.Errorf("thin autosave %s: %w", gone, err)
			}
		}
	}
	return nil
}

// spare are the autosaves of a list, newest first, that are not worth keeping at a time.
func spare(list []thinned, now time.Time) (gone []RevisionID) {
	type slot struct{ span, n int64 }
	young, last := 0, slot{}
	for _, t := range list {
		at := firsthand.FromMicros(t.at)
		span, aged := time.Duration(0), false
		for _, rule := range thinning {
			if now.Sub(at) >= rule.age {
				span, aged = rule.span, true
			}
		}
		switch {
		case !aged:
			if young++; young > newestKept {
				gone = append(gone, t.id)
			}
		case span == 0:
			gone = append(gone, t.id)
		default:
			here := slot{int64(span), at.UnixNano() / int64(span)}
			if here == last {
				gone = append(gone, t.id)
			}
			last = here
		}
	}
	return gone
}

// ForgetNotices removes notifications that nobody looks at any more.
func ForgetNotices(ctx context.Context, tx *store.Tx) error {
	if err := tx.Actor().May(firsthand.RevisionThin); err != nil {
		return err
	}
	tx.Continues()
	_, err := tx.Exec(ctx, `DELETE FROM notifications WHERE id IN (SELECT id FROM notifications WHERE created_at < ? LIMIT 5000)`, firsthand.Micros(tx.Now().Add(-noticesKept)))
	if err != nil {
		return fmt.Errorf("forget old notifications: %w", err)
	}
	return nil
}
