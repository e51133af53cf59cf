package stories

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// CorrectionsTag is touched when the list of corrections changes.
const CorrectionsTag = "list:corrections"

var correctionKinds = []string{"correction", "clarification", "update", "retraction", "editors_note"}

// Correction is what the desk tells readers about a change of a published story.
type Correction struct {
	ID          string
	Story       StoryID
	Revision    RevisionID // the one that the correction made
	Kind        string     // correction, clarification, update, retraction, editors_note
	Text        string
	OldText     string
	NewText     string
	EditorName  string
	PublishedAt int64 // microseconds; 0: now
}

// Correct saves corrected content as a new revision, tells readers what was changed and publishes
// it. basedOn is as in Save.
func Correct(ctx context.Context, tx *store.Tx, id StoryID, basedOn RevisionID, c Content, note Correction) error {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryCorrect, s.CreatedBy); err != nil {
		return err
	}
	if err := note.validate(); err != nil {
		return err
	}
	if !s.Published {
		return firsthand.Errorf(firsthand.Conflict, "This story is not published: there is nothing to correct yet.")
	}
	revision, err := saveOn(ctx, tx, s, basedOn, "correction", c)
	if err != nil {
		return err
	}
	if note.PublishedAt == 0 {
		note.PublishedAt = firsthand.Micros(tx.Now())
	}
	note.ID = firsthand.NewID(tx.Now())
	_, err = tx.Exec(ctx, `
		INSERT INTO corrections (id, story_id, revision_id, kind, text, old_text, new_text, status, editor_name, published_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, 'published', ?, ?)`,
		note.ID, string(id), string(revision), note.Kind, note.Text, note.OldText, note.NewText,
		note.EditorName, note.PublishedAt)
	if err != nil {
		return fmt.Errorf("correct story %s: %w", id, err)
	}
	tx.Touch(CorrectionsTag)
	if err := tx.Emit(ctx, "correction.published", map[string]string{"correction": note.ID}); err != nil {
		return err
	}
	if err := Publish(ctx, tx, id, 0); err != nil {
		return err
	}
	if err := setLive(ctx, tx, id, liveAfter(note.Kind)); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `UPDATE stories SET updated_at = ? WHERE id = ?`, note.PublishedAt, string(id))
	if err != nil {
		return fmt.Errorf("correct story %s: %w", id, err)
	}
	return nil
}

func (c Correction) validate() error {
	if !slices.Contains(correctionKinds, c.Kind) {
		return firsthand.Errorf(firsthand.Invalid, "%q is no kind of correction that we know: %s.", c.Kind, strings.Join(correctionKinds, ", "))
	}
	if strings.TrimSpace(c.Text) == "" || len(c.Text) > 5000 {
		return firsthand.Errorf(firsthand.Invalid, "Tell readers what was corrected, in 5000 letters at most.")
	}
	return nil
}

const correctionColumns = `c.id, c.story_id, c.revision_id, c.kind, c.text, c.old_text, c.new_text, c.editor_name, c.published_at`

func scanCorrection(row store.Scanner) (Correction, error) {
	var c Correction
	err := row.Scan(&c.ID, &c.Story, &c.Revision, &c.Kind, &c.Text, &c.OldText, &c.NewText, &c.EditorName, &c.PublishedAt)
	return c, err
}

// GetCorrection reads one correction of a published story; NotFound where readers are not shown it.
func GetCorrection(ctx context.Context, tx *store.Tx, id string) (Correction, error) {
	c, err := store.Get(ctx, tx, scanCorrection, `SELECT `+correctionColumns+` FROM corrections c WHERE c.id = ? AND c.status = 'published'`, id)
	if store.NoRows(err) {
		return Correction{}, firsthand.Errorf(firsthand.NotFound, "There is no such correction.")
	}
	if err != nil {
		return Correction{}, fmt.Errorf("read correction %s: %w", id, err)
	}
	return c, nil
}

// ListCorrections gives a page of all public corrections, newest first, and how many there are.
func ListCorrections(ctx context.Context, tx *store.Tx, limit, offset int) ([]Correction, int, error) {
	var total int
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM corrections WHERE status = 'published'`).Scan(&total); err != nil {
		return nil, 0, fmt.Errorf("count corrections: %w", err)
	}
	list, err := store.List(ctx, tx, scanCorrection, `SELECT `+correctionColumns+` FROM corrections c
		WHERE c.status = 'published' ORDER BY c.published_at DESC, c.id DESC LIMIT ? OFFSET ?`, limit, offset)
	if err != nil {
		return nil, 0, fmt.Errorf("list corrections: %w", err)
	}
	return list, total, nil
}

// StoryCorrections gives the corrections of published stories by story, newest first; 1,000 in all at most.
func StoryCorrections(ctx context.Context, tx *store.Tx, ids []StoryID) (map[StoryID][]Correction, error) {
	found := map[StoryID][]Correction{}
	if len(ids) == 0 {
		return found, nil
	}
	list, err := store.List(ctx, tx, scanCorrection, `SELECT `+correctionColumns+` FROM corrections c
		WHERE c.story_id IN `+store.Holes(len(ids))+` AND c.status = 'published' ORDER BY c.published_at DESC, c.id DESC LIMIT 1000`, store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("corrections of %d stories: %w", len(ids), err)
	}
	for _, c := range list {
		found[c.Story] = append(found[c.Story], c)
	}
	return found, nil
}
