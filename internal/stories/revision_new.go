package stories

import (
	"encoding/json"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/store"
)

// inRevision is the text of one revision, for what is noted of it beside the text.
type inRevision struct {
	story    StoryID
	revision RevisionID
	body     document.Doc
}

// storiesIn names stories in an error.
func storiesIn(list []inRevision) string {
	if len(list) == 1 {
		return "story " + string(list[0].story)
	}
	return fmt.Sprintf("%d stories", len(list))
}

// newRevision is a revision that was found fit to be kept, and is not kept yet.
type newRevision struct {
	id      RevisionID
	story   StoryID
	number  int
	basedOn RevisionID
	kind    string
	content Content  // its title without the blanks around it
	written *Written // the body
	meta    []byte
}

// Written is the text of a story as it is kept. To make it takes longer than to keep it: who brings many in makes it beforehand.
type Written struct {
	document.Kept
	shown []string // addresses of media in it
}

// Write makes of a text what is kept of it.
func Write(body document.Doc) *Written {
	kept := document.Keep(body, plainWords)
	return &Written{kept, mediaIn(kept.JSON)}
}

// draw makes a revision of what is to be saved, or says why it cannot be kept. Its number is the caller's to find. The text may have
// been written before.
func draw(tx *store.Tx, story StoryID, basedOn RevisionID, kind string, c Content, written *Written) (r newRevision, err error) {
	c.Title = strings.TrimSpace(c.Title)
	if c.Title == "" || len([]rune(c.Title)) > maxTitle {
		return r, firsthand.Errorf(firsthand.Invalid, "A story needs a headline of 1 to %d letters.", maxTitle)
	}
	if err := c.limits(); err != nil {
		return r, err
	}
	if written == nil {
		written = Write(c.Body)
	}
	r = newRevision{story: story, basedOn: basedOn, kind: kind, content: c, written: written}
	if len(written.JSON) > maxDocument {
		return r, firsthand.Errorf(firsthand.Invalid, "This story is too long to keep (%d MB at most): split it.", maxDocument>>20)
	}
	if r.meta, err = json.Marshal(c.Meta); err != nil {
		return r, fmt.Errorf("save story %s: %w", story, err)
	}
	if len(r.meta) > maxMeta {
		return r, firsthand.Errorf(firsthand.Invalid, "What is said about this story beside its text is too long to keep: %d KB at most.", maxMeta>>10)
	}
	r.id = RevisionID(firsthand.NewID(tx.Now()))
	return r, nil
}

// revisionInsert is followed by the holes of rows.
const (
	revisionInsert = `INSERT INTO revisions (id, story_id, number, based_on, kind, title, dek, document, meta, word_count, reading_minutes, plain,
		created_by, created_name, created_at, media_noted) VALUES `
	revisionFields = 16
)

func (r newRevision) row(tx *store.Tx) []any {
	w := r.written
	return []any{string(r.id), string(r.story), r.number, string(r.basedOn), r.kind, r.content.Title, r.content.Dek, string(w.JSON), string(r.meta),
		w.Words, w.Minutes, w.Plain, tx.Actor().ID, tx.Actor().Name, firsthand.Micros(tx.Now()), 1}
}
