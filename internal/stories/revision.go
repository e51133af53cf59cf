package stories

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/store"
)

const (
	maxTitle    = 500     // letters of a headline
	maxDocument = 8 << 20 // bytes of a document's JSON
	maxDek      = 5000    // letters of a dek
	maxMeta     = 256 << 10
	maxRefs     = 500 // topics, bylines or people of one story
	plainWords  = 100 // kept for excerpts
)

// Save keeps new content as the working revision. basedOn is the revision that the writer saw: if
// somebody saved since, the answer is a conflict and nothing is changed, so that both texts stay.
func Save(ctx context.Context, tx *store.Tx, id StoryID, basedOn RevisionID, c Content) (RevisionID, error) {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return "", err
	}
	if err := tx.Actor().May(firsthand.StorySave, s.CreatedBy); err != nil {
		return "", err
	}
	return saveOn(ctx, tx, s, basedOn, "saved", c)
}

// SaveImport is Save for a page that was read again, on whatever stands there now.
func SaveImport(ctx context.Context, tx *store.Tx, id StoryID, origin Origin, c Content) (RevisionID, error) {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return "", err
	}
	if err := tx.Actor().May(firsthand.StorySave, s.CreatedBy); err != nil {
		return "", err
	}
	_, err = tx.Exec(ctx, `UPDATE stories SET origin_hash = ?, origin_draft = ?, origin_site = ? WHERE id = ?`,
		origin.Hash, origin.Draft, origin.Site, string(id))
	if err != nil {
		return "", fmt.Errorf("save import of story %s: %w", id, err)
	}
	return saveOn(ctx, tx, s, s.Working, "import", c)
}

// BasedOn refuses what was not made from a story's working revision, as Save does.
func BasedOn(ctx context.Context, tx *store.Tx, id StoryID, basedOn RevisionID) error {
	s, err := Get(ctx, tx, id)
	if err == nil && s.Working != basedOn {
		err = stale()
	}
	return err
}

func stale() error {
	return firsthand.Errorf(firsthand.Conflict, "Somebody else saved this story since you opened it: nothing is lost, compare the two versions and save again.")
}

func saveOn(ctx context.Context, tx *store.Tx, s Story, basedOn RevisionID, kind string, c Content) (RevisionID, error) {
	d, err := GetDesk(ctx, tx, s.ID)
	if err != nil {
		return "", err
	}
	if d.TrashedAt != 0 {
		return "", binned()
	}
	if basedOn != s.Working {
		return "", stale()
	}
	moved, err := topicsMoved(ctx, tx, basedOn, c.Meta.Topics)
	if err != nil {
		return "", err
	}
	revision, err := addRevision(ctx, tx, s.ID, basedOn, kind, c)
	if err == nil {
		err = s.tellTopics(ctx, tx, "story.saved", s.Live, moved)
	}
	if err != nil || d.PublishAt == 0 {
		return revision, err
	}
	return revision, moveSchedule(ctx, tx, s, revision)
}

// addRevision writes a revision with its uses and makes it the working one.
func addRevision(ctx context.Context, tx *store.Tx, story StoryID, basedOn RevisionID, kind string, c Content) (RevisionID, error) {
	id, err := keepRevision(ctx, tx, story, basedOn, kind, c)
	if err != nil {
		return "", err
	}
	if _, err := tx.Exec(ctx, `UPDATE stories SET working_revision = ? WHERE id = ?`, string(id), string(story)); err != nil {
		return "", fmt.Errorf("save story %s: %w", story, err)
	}
	if err := touchDesk(ctx, tx, story, c.Title); err != nil {
		return "", err
	}
	tx.Audit("story", string(story), strings.TrimSpace(c.Title))
	written := inRevision{story, id, c.Body}
	if err := savePicks(ctx, tx, written); err != nil {
		return "", err
	}
	if err := saveUses(ctx, tx, written); err != nil {
		return "", err
	}
	return id, index(ctx, tx, story)
}

// keepRevision writes a revision, with the media that it shows, and leaves the working one what it is.
func keepRevision(ctx context.Context, tx *store.Tx, story StoryID, basedOn RevisionID, kind string, c Content) (RevisionID, error) {
	r, err := draw(tx, story, basedOn, kind, c, nil)
	if err != nil {
		return "", err
	}
	if err := tx.QueryRow(ctx, `SELECT COALESCE(MAX(number), 0) + 1 FROM revisions WHERE story_id = ?`, string(story)).Scan(&r.number); err != nil {
		return "", fmt.Errorf("save story %s: %w", story, err)
	}
	if _, err := tx.Exec(ctx, revisionInsert+store.Holes(revisionFields), r.row(tx)...); err != nil {
		return "", fmt.Errorf("save story %s: %w", story, err)
	}
	return r.id, saveMedia(ctx, tx, r)
}

func (c Content) limits() error {
	if len([]rune(c.Dek)) > maxDek {
		return firsthand.Errorf(firsthand.Invalid, "A dek has %d letters at most.", maxDek)
	}
	if len(c.Meta.Topics) > maxRefs || len(c.Meta.Bylines) > maxRefs || len(c.Meta.People) > maxRefs {
		return firsthand.Errorf(firsthand.Invalid, "A story has %d topics, bylines and people of each at most.", maxRefs)
	}
	return nil
}

// Everything of a revision but its document: lists show many stories and no bodies.
const revisionColumns = `r.id, r.story_id, r.number, r.based_on, r.kind, r.title, r.dek, r.meta,
	r.word_count, r.reading_minutes, r.plain, r.created_by, r.created_name, r.created_at`

func scanRevision(row store.Scanner) (Revision, error) {
	var r Revision
	into, done := r.columns()
	if err := row.Scan(into...); err != nil {
		return Revision{}, err
	}
	return r, done()
}

// columns is where revisionColumns go, and what is to be done when they are there.
func (r *Revision) columns() (into []any, done func() error) {
	var meta string
	return []any{&r.ID, &r.Story, &r.Number, &r.BasedOn, &r.Kind, &r.Content.Title, &r.Content.Dek, &meta,
			&r.WordCount, &r.Minutes, &r.Plain, &r.CreatedBy, &r.CreatedName, &r.CreatedAt}, func() error {
			if err := json.Unmarshal([]byte(meta), &r.Content.Meta); err != nil {
				return fmt.Errorf("read meta of revision %s: %w", r.ID, err)
			}
			return nil
		}
}

// GetRevision reads one revision with its body.
func GetRevision(ctx context.Context, tx *store.Tx, id RevisionID) (Revision, error) {
	r, err := getHead(ctx, tx, id)
	if err != nil {
		return Revision{}, err
	}
	r.Content.Body, err = GetBody(ctx, tx, id)
	return r, err
}

// getHead is GetRevision without the body, which takes longer to read than all the rest.
func getHead(ctx context.Context, tx *store.Tx, id RevisionID) (Revision, error) {
	r, err := store.Get(ctx, tx, scanRevision, `SELECT `+revisionColumns+` FROM revisions r WHERE r.id = ?`, string(id))
	if store.NoRows(err) {
		return Revision{}, firsthand.Errorf(firsthand.NotFound, "There is no such revision.")
	}
	if err != nil {
		return Revision{}, fmt.Errorf("read revision %s: %w", id, err)
	}
	return r, nil
}

// GetBody reads the document of a revision, upgraded to today's version.
func GetBody(ctx context.Context, tx *store.Tx, id RevisionID) (document.Doc, error) {
	bodies, err := ListBodies(ctx, tx, []RevisionID{id})
	if err != nil {
		return document.Doc{}, err
	}
	doc, ok := bodies[id]
	if !ok {
		return document.Doc{}, firsthand.Errorf(firsthand.NotFound, "There is no such revision.")
	}
	return doc, nil
}

// ListBodies reads the documents of revisions, upgraded to today's version; those that are not there
// are missing.
func ListBodies(ctx context.Context, tx *store.Tx, ids []RevisionID) (map[RevisionID]document.Doc, error) {
	found := make(map[RevisionID]document.Doc, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	_, err := store.List(ctx, tx, func(row store.Scanner) (id RevisionID, err error) {
		var body string
		if err := row.Scan(&id, &body); err != nil {
			return "", err
		}
		if found[id], err = document.Parse([]byte(body)); err != nil {
			return "", fmt.Errorf("revision %s: %w", id, err)
		}
		return id, nil
	}, `SELECT id, document FROM revisions WHERE id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read the documents of %d revisions: %w", len(ids), err)
	}
	return found, nil
}
