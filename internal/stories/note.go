package stories

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

const (
	maxNote        = 5000 // letters
	maxNoteWords   = 1000 // letters of what it is about
	maxMentions    = 20
	notesOfStory   = 500
	maxAnchorBlock = 40
)

// Note is what somebody of the desk says about words of a story, or the answer to such a note. No reader ever sees one.
type Note struct {
	ID     string
	Story  StoryID
	Thread string // the note that it answers; "" begins a thread
	Anchor Anchor // of the first of a thread
	Body   string

	Author     string // an actor's ID
	AuthorName string
	Assigned   string // an actor's ID: who is to see to it
	AssignedTo string // their name
	Mentions   []string

	CreatedAt  int64
	EditedAt   int64
	ResolvedAt int64 // 0: open
	ResolvedBy string
}

// AddNote keeps a note: the first of a thread, or an answer. Who is mentioned or assigned is told, and so are the writer of
// the story and those who spoke in the thread.
func AddNote(ctx context.Context, tx *store.Tx, n Note) (string, error) {
	if err := tx.Actor().May(firsthand.StoryNote); err != nil {
		return "", err
	}
	s, d, err := lockDesk(ctx, tx, n.Story)
	if err != nil {
		return "", err
	}
	if d.TrashedAt != 0 {
		return "", binned()
	}
	if err := n.validate(); err != nil {
		return "", err
	}
	var first Note
	if n.Thread != "" {
		if first, err = GetNote(ctx, tx, n.Thread); err != nil {
			return "", err
		}
		if first.Story != n.Story || first.Thread != "" {
			return "", firsthand.Errorf(firsthand.Invalid, "Answer the first note of a thread of this story.")
		}
		n.Anchor = Anchor{}
	}
	if n.Anchor.Revision == "" {
		n.Anchor.Revision = s.Working
	}
	n.ID, n.Author, n.AuthorName = firsthand.NewID(tx.Now()), tx.Actor().ID, tx.Actor().Name
	_, err = tx.Exec(ctx, `
		INSERT INTO story_notes (id, story_id, thread_id, revision_id, block, words, words_before, body, author_id, author_name, assigned_id, assigned_to,
			created_at, edited_at, resolved_at, resolved_by)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '')`,
		n.ID, string(n.Story), n.Thread, string(n.Anchor.Revision), n.Anchor.Block, n.Anchor.Words, n.Anchor.Before, n.Body, n.Author, n.AuthorName,
		n.Assigned, n.AssignedTo, firsthand.Micros(tx.Now()))
	if err != nil {
		return "", fmt.Errorf("keep a note on story %s: %w", n.Story, err)
	}
	tx.Audit("story", string(n.Story), "note "+n.ID)
	return n.ID, tellOfNote(ctx, tx, s, first, n)
}

func (n *Note) validate() error {
	n.Body = strings.TrimSpace(n.Body)
	switch {
	case n.Body == "" || utf8.RuneCountInString(n.Body) > maxNote:
		return firsthand.Errorf(firsthand.Invalid, "A note has 1 to %d letters.", maxNote)
	case utf8.RuneCountInString(n.Anchor.Words) > maxNoteWords || utf8.RuneCountInString(n.Anchor.Before) > maxNoteWords:
		return firsthand.Errorf(firsthand.Invalid, "A note is about %d letters of the story at most: choose fewer words.", maxNoteWords)
	case len(n.Anchor.Block) > maxAnchorBlock || strings.Trim(n.Anchor.Block, "0123456789.") != "":
		return firsthand.Errorf(firsthand.Invalid, "%q is not the place of a block.", n.Anchor.Block)
	case len(n.Mentions) > maxMentions:
		return firsthand.Errorf(firsthand.Invalid, "A note names %d people at most.", maxMentions)
	}
	return nil
}

// tellOfNote tells everybody whom a note concerns, each once and of what concerns them most.
func tellOfNote(ctx context.Context, tx *store.Tx, s Story, first, n Note) error {
	told := map[string]bool{}
	say := func(kind NoticeKind, people ...string) error {
		for _, to := range people {
			if told[to] {
				continue
			}
			told[to] = true
			if err := tell(ctx, tx, Notice{To: to, Kind: kind, Story: n.Story, Note: n.ID, Words: n.Body}); err != nil {
				return err
			}
		}
		return nil
	}
	if err := say(Assigned, n.Assigned); err != nil {
		return err
	}
	if err := say(Mentioned, n.Mentions...); err != nil {
		return err
	}
	if n.Thread != "" {
		spoke, err := store.List(ctx, tx, store.Value[string], `SELECT DISTINCT author_id FROM story_notes WHERE thread_id = ? ORDER BY author_id LIMIT 100`, n.Thread)
		if err != nil {
			return fmt.Errorf("who spoke in thread %s: %w", n.Thread, err)
		}
		if err := say(NoteReplied, append(spoke, first.Author, first.Assigned)...); err != nil {
			return err
		}
	}
	return say(NoteWritten, s.CreatedBy)
}

const noteColumns = `n.id, n.story_id, n.thread_id, n.revision_id, n.block, n.words, n.words_before, n.body, n.author_id, n.author_name, n.assigned_id, n.assigned_to,
	n.created_at, n.edited_at, n.resolved_at, n.resolved_by`

func scanNote(row store.Scanner) (n Note, err error) {
	err = row.Scan(&n.ID, &n.Story, &n.Thread, &n.Anchor.Revision, &n.Anchor.Block, &n.Anchor.Words, &n.Anchor.Before, &n.Body, &n.Author, &n.AuthorName, &n.Assigned, &n.AssignedTo,
		&n.CreatedAt, &n.EditedAt, &n.ResolvedAt, &n.ResolvedBy)
	return n, err
}

// GetNote reads one note.
func GetNote(ctx context.Context, tx *store.Tx, id string) (Note, error) {
	n, err := store.Get(ctx, tx, scanNote, `SELECT `+noteColumns+` FROM story_notes n WHERE n.id = ?`, id)
	if store.NoRows(err) {
		return Note{}, firsthand.Errorf(firsthand.NotFound, "There is no such note.")
	}
	if err != nil {
		return Note{}, fmt.Errorf("read note %s: %w", id, err)
	}
	return n, nil
}

// ListNotes gives the newest 500 notes of a story in the order in which they were written, answers among them.
func ListNotes(ctx context.Context, tx *store.Tx, id StoryID) ([]Note, error) {
	list, err := store.List(ctx, tx, scanNote, `SELECT `+noteColumns+` FROM story_notes n WHERE n.story_id = ? ORDER BY n.id DESC LIMIT ?`, string(id), notesOfStory)
	if err != nil {
		return nil, fmt.Errorf("notes of story %s: %w", id, err)
	}
	slices.Reverse(list)
	return list, nil
}

// EditNote changes what a note says.
func EditNote(ctx context.Context, tx *store.Tx, id, body string) error {
	n, err := GetNote(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryNoteChange, n.Author); err != nil {
		return err
	}
	n.Body = body
	if err := n.validate(); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `UPDATE story_notes SET body = ?, edited_at = ? WHERE id = ?`, n.Body, firsthand.Micros(tx.Now()), id)
	if err != nil {
		return fmt.Errorf("change note %s: %w", id, err)
	}
	tx.Audit("story", string(n.Story), "changed note "+id)
	return nil
}

// DeleteNote takes a note away, the first of a thread with its answers. A thread in which others answered is not only of who
// began it: an editor may take it away.
func DeleteNote(ctx context.Context, tx *store.Tx, id string) error {
	n, err := GetNote(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryNoteChange, n.Author); err != nil {
		return err
	}
	if _, err := lock(ctx, tx, n.Story); err != nil { // nobody answers meanwhile
		return err
	}
	var others int
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM story_notes WHERE thread_id = ? AND author_id <> ?`, id, n.Author).Scan(&others); err != nil {
		return fmt.Errorf("who answered note %s: %w", id, err)
	}
	if others > 0 && tx.Actor().May(firsthand.StoryNoteChange) != nil {
		return firsthand.Errorf(firsthand.Forbidden, "Others answered this note, so it stays with what they wrote: settle it, change what you wrote, or ask an editor to delete it.")
	}
	if _, err := tx.Exec(ctx, `DELETE FROM story_notes WHERE id = ? OR thread_id = ?`, id, id); err != nil {
		return fmt.Errorf("delete note %s: %w", id, err)
	}
	tx.Audit("story", string(n.Story), "deleted note "+id)
	return nil
}

// ResolveNote says that a thread is settled, or opens it again.
func ResolveNote(ctx context.Context, tx *store.Tx, id string, resolved bool) error {
	if err := tx.Actor().May(firsthand.StoryNote); err != nil {
		return err
	}
	n, err := GetNote(ctx, tx, id)
	if err != nil {
		return err
	}
	if n.Thread != "" {
		return firsthand.Errorf(firsthand.Invalid, "A thread is settled as a whole: name its first note.")
	}
	at, by, what := firsthand.Micros(tx.Now()), tx.Actor().Name, "settled note "
	if !resolved {
		at, by, what = 0, "", "opened note "
	}
	if _, err := tx.Exec(ctx, `UPDATE story_notes SET resolved_at = ?, resolved_by = ? WHERE id = ?`, at, by, id); err != nil {
		return fmt.Errorf("settle note %s: %w", id, err)
	}
	tx.Audit("story", string(n.Story), what+id)
	return nil
}

// CountOpenNotes tells how many threads of stories are open.
func CountOpenNotes(ctx context.Context, tx *store.Tx, ids []StoryID) (map[StoryID]int, error) {
	return countBy(ctx, tx, `SELECT story_id, COUNT(*) FROM story_notes WHERE thread_id = '' AND resolved_at = 0 AND story_id IN `, ids)
}

// countBy counts rows by story; the query ends where its list of stories begins.
func countBy(ctx context.Context, tx *store.Tx, query string, ids []StoryID) (map[StoryID]int, error) {
	found := make(map[StoryID]int, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	_, err := store.List(ctx, tx, func(row store.Scanner) (id StoryID, err error) {
		var n int
		err = row.Scan(&id, &n)
		found[id] = n
		return id, err
	}, query+store.Holes(len(ids))+` GROUP BY story_id`, store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("count for %d stories: %w", len(ids), err)
	}
	return found, nil
}
