package stories

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// Shown is a revision that readers were shown.
type Shown struct {
	Revision RevisionID
	Before   RevisionID // what readers were shown until then, "" for the first
	At       int64      // microseconds
}

const maxWithheld = 500 // letters of why

// noteShown writes down that readers see a revision from now on, and no longer the one before.
func noteShown(ctx context.Context, tx *store.Tx, s Story, before RevisionID) error {
	if before == s.Live {
		return nil // out again, as it was
	}
	var number int64
	if err := tx.QueryRow(ctx, `SELECT COALESCE(MAX(number), 0) FROM published_revisions WHERE story_id = ?`, string(s.ID)).Scan(&number); err != nil {
		return fmt.Errorf("what readers saw last of story %s: %w", s.ID, err)
	}
	_, err := tx.Exec(ctx, `INSERT INTO published_revisions (story_id, number, revision_id, published_at) VALUES (?, ?, ?, ?)`,
		string(s.ID), number+1, string(s.Live), firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("note that readers see revision %s: %w", s.Live, err)
	}
	return nil
}

// ListShown gives the revisions of a story that readers were shown, newest first. Whether they may still
// be shown is for the caller: a story that was taken away has them too.
func ListShown(ctx context.Context, tx *store.Tx, id StoryID, limit int) ([]Shown, error) {
	list, err := store.List(ctx, tx, func(row store.Scanner) (s Shown, err error) {
		return s, row.Scan(&s.Revision, &s.At)
	}, `SELECT revision_id, published_at FROM published_revisions WHERE story_id = ? ORDER BY number DESC LIMIT ?`, string(id), limit+1)
	if err != nil {
		return nil, fmt.Errorf("what readers saw of story %s: %w", id, err)
	}
	for i := range list[:max(len(list)-1, 0)] {
		list[i].Before = list[i+1].Revision
	}
	return list[:min(len(list), limit)], nil
}

// Withhold takes a revision out of what readers are told was changed: for what must not stand anywhere any more, a name
// or an address. What is shown now is not withheld but changed first. The desk keeps the revision itself.
func Withhold(ctx context.Context, tx *store.Tx, id StoryID, revision RevisionID, why string) error {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.RevisionWithhold, s.CreatedBy); err != nil {
		return err
	}
	if why = strings.TrimSpace(why); why == "" || utf8.RuneCountInString(why) > maxWithheld {
		return firsthand.Errorf(firsthand.Invalid, "Say why it is withheld, in %d letters at most, without the words themselves.", maxWithheld)
	}
	if s.Live == revision {
		return firsthand.Errorf(firsthand.Conflict, "Readers are shown this revision now: publish another first.")
	}
	n, err := tx.Exec(ctx, `DELETE FROM published_revisions WHERE story_id = ? AND revision_id = ?`, string(id), string(revision))
	if err != nil {
		return fmt.Errorf("withhold revision %s of story %s: %w", revision, id, err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "Readers are not shown such a revision of this story.")
	}
	tx.Audit("story", string(id), "revision "+string(revision)+": "+why)
	tx.Touch(StoryTag(id), CorrectionsTag)
	return nil
}

// WithholdNamed takes the revisions that print a quote out of what readers are told was changed, the one that they see now
// too, for the time when another has taken its place: its source is not named any more, and they were written when it was.
// It is the handler of quote.unnamed; running twice does no harm.
func WithholdNamed(ctx context.Context, tx *store.Tx, quote sources.QuoteID) error {
	if err := tx.Actor().May(firsthand.RevisionWithhold); err != nil {
		return err
	}
	told, err := store.List(ctx, tx, store.Value[StoryID], `SELECT DISTINCT p.story_id FROM published_revisions p
		JOIN uses u ON u.revision_id = p.revision_id WHERE u.quote_id = ? ORDER BY p.story_id`, string(quote))
	if err != nil {
		return fmt.Errorf("stories whose changes tell of quote %s: %w", quote, err)
	}
	if len(told) == 0 {
		return nil
	}
	_, err = tx.Exec(ctx, `DELETE FROM published_revisions WHERE revision_id IN (SELECT revision_id FROM uses WHERE quote_id = ?)`, string(quote))
	if err != nil {
		return fmt.Errorf("withhold the revisions that print quote %s: %w", quote, err)
	}
	for _, story := range told {
		tx.Audit("story", string(story), "revisions withheld: quote "+string(quote)+" is of an unnamed source now")
		tx.Touch(StoryTag(story))
	}
	tx.Touch(CorrectionsTag)
	return nil
}

// ListHeads gives headline and dek of revisions by ID, without their bodies.
func ListHeads(ctx context.Context, tx *store.Tx, ids []RevisionID) (map[RevisionID]Content, error) {
	found := make(map[RevisionID]Content, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	list, err := store.List(ctx, tx, scanRevision, `SELECT `+revisionColumns+` FROM revisions r WHERE r.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d revisions: %w", len(ids), err)
	}
	for _, r := range list {
		found[r.ID] = r.Content
	}
	return found, nil
}

// ListRevised tells which revisions took the place of another before readers' eyes.
func ListRevised(ctx context.Context, tx *store.Tx, ids []RevisionID) (map[RevisionID]bool, error) {
	found := make(map[RevisionID]bool, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	list, err := store.List(ctx, tx, store.Value[RevisionID], `SELECT p.revision_id FROM published_revisions p
		WHERE EXISTS (SELECT 1 FROM published_revisions b WHERE b.story_id = p.story_id AND b.number < p.number) AND p.revision_id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("which of %d revisions took another's place: %w", len(ids), err)
	}
	for _, id := range list {
		found[id] = true
	}
	return found, nil
}
