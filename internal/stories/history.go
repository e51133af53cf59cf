package stories

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/store"
)

// Kinds of revisions that are not what somebody pressed Save for.
const (
	autosaved = "autosave" // by the editor, every few seconds; thinned with age
	aside     = "aside"    // a text that was refused because another was saved meanwhile; never the working one
	restored  = "restored"
)

const maxRevisionName = 200 // letters

// Autosave is Save for what the editor sends by itself while somebody writes. Such revisions are thinned as they age
// (ThinRevisions), and one hand's are one line of the log.
func Autosave(ctx context.Context, tx *store.Tx, id StoryID, basedOn RevisionID, c Content) (RevisionID, error) {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return "", err
	}
	if err := tx.Actor().May(firsthand.StorySave, s.CreatedBy); err != nil {
		return "", err
	}
	var kind, by string
	err = tx.QueryRow(ctx, `SELECT kind, created_by FROM revisions WHERE id = ?`, string(s.Working)).Scan(&kind, &by)
	if err != nil {
		return "", fmt.Errorf("read revision %s: %w", s.Working, err)
	}
	if kind == autosaved && by == tx.Actor().ID {
		tx.Continues()
	}
	return saveOn(ctx, tx, s, basedOn, autosaved, c)
}

// KeepAside keeps a text beside the working revision: one that a save refused, or that somebody was writing when another
// took the story over. It is listed and can be compared and restored. What somebody keeps again, all of it the same, is kept
// once, and so is what the working revision says.
func KeepAside(ctx context.Context, tx *store.Tx, id StoryID, basedOn RevisionID, c Content) (RevisionID, error) {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return "", err
	}
	if err := tx.Actor().May(firsthand.StorySave, s.CreatedBy); err != nil {
		return "", err
	}
	same, err := keptAside(ctx, tx, s, c)
	if err != nil || same != "" {
		return same, err
	}
	revision, err := keepRevision(ctx, tx, id, basedOn, aside, c)
	if err != nil {
		return "", err
	}
	tx.Audit("story", string(id), "a refused text kept aside: revision "+string(revision))
	return revision, nil
}

// keptAside finds where all of a content is kept so that it stays: by the actor, aside, or in the working revision; "": nowhere.
func keptAside(ctx context.Context, tx *store.Tx, s Story, c Content) (id RevisionID, err error) {
	meta, err := json.Marshal(c.Meta)
	if err != nil {
		return "", fmt.Errorf("look for what is kept of story %s: %w", s.ID, err)
	}
	err = tx.QueryRow(ctx, `
		SELECT id FROM revisions WHERE story_id = ? AND (id = ? OR kind = ? AND created_by = ?) AND title = ? AND dek = ? AND document = ? AND meta = ?
		ORDER BY number DESC LIMIT 1`,
		string(s.ID), string(s.Working), aside, tx.Actor().ID, strings.TrimSpace(c.Title), c.Dek, string(c.Body.JSON()), string(meta)).Scan(&id)
	if err != nil && !store.NoRows(err) {
		return "", fmt.Errorf("look for what is kept of story %s: %w", s.ID, err)
	}
	return id, nil
}

// Restore makes a former revision the working one again, as a new revision. basedOn is as in Save.
func Restore(ctx context.Context, tx *store.Tx, id StoryID, former, basedOn RevisionID) (RevisionID, error) {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return "", err
	}
	if err := tx.Actor().May(firsthand.StorySave, s.CreatedBy); err != nil {
		return "", err
	}
	r, err := revisionOf(ctx, tx, id, former)
	if err != nil {
		return "", err
	}
	return saveOn(ctx, tx, s, basedOn, restored, r.Content)
}

// revisionOf is GetRevision for one of this story.
func revisionOf(ctx context.Context, tx *store.Tx, id StoryID, revision RevisionID) (Revision, error) {
	r, err := GetRevision(ctx, tx, revision)
	if err == nil && r.Story != id {
		return Revision{}, firsthand.Errorf(firsthand.NotFound, "There is no such revision.")
	}
	return r, err
}

// NameRevision gives a revision a name by which the desk finds it; "" takes it away. A named one stays.
func NameRevision(ctx context.Context, tx *store.Tx, id StoryID, revision RevisionID, name string) error {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.RevisionName, s.CreatedBy); err != nil {
		return err
	}
	if _, err := revisionOf(ctx, tx, id, revision); err != nil {
		return err
	}
	if name = strings.TrimSpace(name); utf8.RuneCountInString(name) > maxRevisionName {
		return firsthand.Errorf(firsthand.Invalid, "The name of a revision has %d letters at most.", maxRevisionName)
	}
	tx.Audit("story", string(id), "named revision "+string(revision))
	return mark(ctx, tx, id, revision, marks{named: true, name: name})
}

// marks are what is said of a revision; what is false is left as it is.
type marks struct {
	named, reviewed, approved bool
	name                      string
}

func mark(ctx context.Context, tx *store.Tx, id StoryID, revision RevisionID, m marks) error {
	now := firsthand.Micros(tx.Now())
	_, err := tx.Exec(ctx, `
		INSERT INTO revision_marks (revision_id, story_id, name, named_by, reviewed_at, approved_at, approved_by) VALUES (?, ?, '', '', 0, 0, '')
		ON CONFLICT (revision_id) DO NOTHING`, string(revision), string(id))
	if err != nil {
		return fmt.Errorf("mark revision %s: %w", revision, err)
	}
	switch by := tx.Actor().Name; {
	case m.named:
		_, err = tx.Exec(ctx, `UPDATE revision_marks SET name = ?, named_by = ? WHERE revision_id = ?`, m.name, by, string(revision))
	case m.approved:
		_, err = tx.Exec(ctx, `UPDATE revision_marks SET approved_at = ?, approved_by = ? WHERE revision_id = ?`, now, by, string(revision))
	case m.reviewed:
		_, err = tx.Exec(ctx, `UPDATE revision_marks SET reviewed_at = ? WHERE revision_id = ?`, now, string(revision))
	}
	if err != nil {
		return fmt.Errorf("mark revision %s: %w", revision, err)
	}
	return nil
}

// Filed is a revision in the list of a story's, without its body.
type Filed struct {
	Revision
	Name       string
	NamedBy    string
	ReviewedAt int64 // when it was sent to review; 0: never
	ApprovedAt int64
	ApprovedBy string
	ShownAt    int64 // when readers saw it first; 0: never
}

// ListRevisions gives the revisions of a story, newest first; before is the number that the last page ended with, 0 begins.
func ListRevisions(ctx context.Context, tx *store.Tx, id StoryID, before, limit int) ([]Filed, error) {
	where, args := `r.story_id = ?`, []any{string(id)}
	if before > 0 {
		where, args = where+` AND r.number < ?`, append(args, before)
	}
	list, err := store.List(ctx, tx, scanFiled, `SELECT `+revisionColumns+`, `+filedColumns+` WHERE `+where+` ORDER BY r.number DESC LIMIT ?`,
		append(args, max(1, min(limit, 100)))...)
	if err != nil {
		return nil, fmt.Errorf("revisions of story %s: %w", id, err)
	}
	return list, nil
}

// GetFiled reads one revision of a story with its body and what is said of it.
func GetFiled(ctx context.Context, tx *store.Tx, id StoryID, revision RevisionID) (Filed, error) {
	f, err := store.Get(ctx, tx, scanFiled, `SELECT `+revisionColumns+`, `+filedColumns+` WHERE r.story_id = ? AND r.id = ?`, string(id), string(revision))
	if store.NoRows(err) {
		return Filed{}, firsthand.Errorf(firsthand.NotFound, "There is no such revision.")
	}
	if err != nil {
		return Filed{}, fmt.Errorf("read revision %s: %w", revision, err)
	}
	f.Content.Body, err = GetBody(ctx, tx, revision)
	return f, err
}

const filedColumns = `COALESCE(m.name, ''), COALESCE(m.named_by, ''), COALESCE(m.reviewed_at, 0), COALESCE(m.approved_at, 0), COALESCE(m.approved_by, ''),
	COALESCE((SELECT MIN(p.published_at) FROM published_revisions p WHERE p.story_id = r.story_id AND p.revision_id = r.id), 0)
	FROM revisions r LEFT JOIN revision_marks m ON m.revision_id = r.id`

func scanFiled(row store.Scanner) (f Filed, err error) {
	f.Revision, err = scanRevision(alsoInto{row, []any{&f.Name, &f.NamedBy, &f.ReviewedAt, &f.ApprovedAt, &f.ApprovedBy, &f.ShownAt}})
	return f, err
}

// Text is headline, dek and the paragraphs of the body as text, as the desk sees them.
func (c Content) Text() []string {
	var text []string
	for _, part := range append([]string{c.Title, c.Dek}, document.Passages(c.Body, nil, document.Options{})...) {
		if part = strings.TrimSpace(part); part != "" {
			text = append(text, part)
		}
	}
	return text
}

// Differs names what two revisions say otherwise beside their words, in the desk's words.
func (m Meta) Differs(other Meta) []string {
	differs := []string{}
	for _, part := range []struct {
		what string
		same bool
	}{
		{"topics", slices.Equal(m.Topics, other.Topics)},
		{"bylines", slices.Equal(m.Bylines, other.Bylines)},
		{"people", slices.Equal(m.People, other.People)},
		{"picture", m.FeatureImage == other.FeatureImage && m.FeatureImageAlt == other.FeatureImageAlt && m.FeatureImageCaption == other.FeatureImageCaption && m.FeatureImageCredit == other.FeatureImageCredit},
		{"search texts", m.MetaTitle == other.MetaTitle && m.MetaDescription == other.MetaDescription},
	} {
		if !part.same {
			differs = append(differs, part.what)
		}
	}
	return differs
}
