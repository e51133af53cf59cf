package stories

import (
	"context"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/store"
)

// wordTag is touched when the list of published stories with a word changes.
func wordTag(word string) string {
	h := fnv.New64a()
	h.Write([]byte(word))
	return fmt.Sprintf("list:word:%016x", h.Sum64())
}

// pointedTag is touched when a published story begins to point to a story from its text, or no longer does.
func pointedTag(id StoryID) string { return "pointed:" + string(id) }

// savePicks notes the related stories that the texts of revisions name. What one names twice is picked once.
func savePicks(ctx context.Context, tx *store.Tx, list ...inRevision) error {
	var rows []any
	for _, r := range list {
		named := picksOfText(r.body)
		if len(named) == 0 {
			continue
		}
		free := map[StoryID]bool{}
		for _, id := range picksOfText(document.Free(r.body)) {
			free[id] = true
		}
		for n, id := range named {
			rows = append(rows, string(r.revision), n, string(id), string(r.story), flag(free[id]))
		}
	}
	if err := insertRows(ctx, tx, `INSERT INTO story_picks (revision_id, position, picked_id, story_id, free) VALUES `, 5, "", rows); err != nil {
		return fmt.Errorf("note which stories the text of %s names: %w", storiesIn(list), err)
	}
	return nil
}

func picksOfText(body document.Doc) (ids []StoryID) {
	document.Walk(body, func(b document.Block) {
		if r, is := b.(document.Related); is && r.Story != "" && len(r.Story) <= 64 && len(ids) < picksOf && !slices.Contains(ids, StoryID(r.Story)) {
			ids = append(ids, StoryID(r.Story))
		}
	})
	return ids
}

// reword keeps a published story under the words of what readers are shown of it, with its date; no content takes it away. It
// touches whoever may be related by that, and whoever is pointed to.
func reword(ctx context.Context, tx *store.Tx, s Story, before, after RevisionID, c Content) error {
	var words []string
	if after != "" {
		words = wordsOf(c)
	}
	was, at, err := wording(ctx, tx, s.ID)
	if err != nil {
		return err
	}
	if !slices.Equal(was, words) || at != s.PublishedAt {
		if err := putWords(ctx, tx, s, was, words, at); err != nil {
			return err
		}
	}
	for _, w := range slices.Concat(was, words) {
		tx.Touch(wordTag(w))
	}
	return touchPicked(ctx, tx, before, after)
}

// wording gives the words that a story is kept under, and the date beside them.
func wording(ctx context.Context, tx *store.Tx, id StoryID) (words []string, at int64, err error) {
	var kept string
	err = tx.QueryRow(ctx, `SELECT words, published_at FROM story_wording WHERE story_id = ?`, string(id)).Scan(&kept, &at)
	if err != nil && !store.NoRows(err) {
		return nil, 0, fmt.Errorf("the words of story %s: %w", id, err)
	}
	return strings.Fields(kept), at, nil
}

func putWords(ctx context.Context, tx *store.Tx, s Story, was, words []string, at int64) error {
	if len(was) > 0 {
		args := append([]any{at, string(s.ID)}, store.Args(was)...)
		if _, err := tx.Exec(ctx, `DELETE FROM story_words WHERE published_at = ? AND story_id = ? AND word IN `+store.Holes(len(was)), args...); err != nil {
			return fmt.Errorf("take story %s from its words: %w", s.ID, err)
		}
	}
	if len(words) > 0 {
		var rows []any
		for _, w := range words {
			rows = append(rows, w, s.PublishedAt, string(s.ID))
		}
		if _, err := tx.Exec(ctx, `INSERT INTO story_words (word, published_at, story_id) VALUES `+store.HoleRows(3, len(words)), rows...); err != nil {
			return fmt.Errorf("keep story %s under its words: %w", s.ID, err)
		}
	}
	_, err := tx.Exec(ctx, `INSERT INTO story_wording (story_id, words, published_at, taken) VALUES (?, ?, ?, 1)
		ON CONFLICT (story_id) DO UPDATE SET words = excluded.words, published_at = excluded.published_at, taken = 1`, string(s.ID), strings.Join(words, " "), s.PublishedAt)
	if err != nil {
		return fmt.Errorf("keep story %s under its words: %w", s.ID, err)
	}
	return nil
}

// touchPicked touches whom two revisions point to.
func touchPicked(ctx context.Context, tx *store.Tx, before, after RevisionID) error {
	list, err := store.List(ctx, tx, store.Value[StoryID], `SELECT DISTINCT picked_id FROM story_picks WHERE revision_id IN (?, ?)`, string(before), string(after))
	if err != nil {
		return fmt.Errorf("whom revision %s points to: %w", after, err)
	}
	for _, id := range list {
		tx.Touch(pointedTag(id))
	}
	return nil
}

// takenAtOnce is how many stories TakeWords takes up in one Tx.
const takenAtOnce = 100

// TakeWords takes up stories that were published before their words were kept, the newest first, some in each Tx. It is a
// schedule's work; until it comes to one, that story is related by its topics, people and quotes alone.
func TakeWords(ctx context.Context, db *store.DB) error {
	for ctx.Err() == nil {
		n := 0
		err := db.Maintain(ctx, func(tx *store.Tx) (err error) {
			n, err = takeWords(ctx, tx)
			return err
		})
		if err != nil || n < takenAtOnce {
			return err
		}
	}
	return ctx.Err()
}

func takeWords(ctx context.Context, tx *store.Tx) (n int, err error) {
	if err := tx.Actor().May(firsthand.StorySave); err != nil {
		return 0, err
	}
	ids, err := store.List(ctx, tx, store.Value[StoryID], `SELECT story_id FROM story_wording WHERE taken = 0 ORDER BY published_at DESC LIMIT ?`, takenAtOnce)
	if err != nil {
		return 0, fmt.Errorf("stories without words: %w", err)
	}
	for _, id := range ids {
		if err := takeWordsOf(ctx, tx, id); err != nil {
			return 0, err
		}
	}
	return len(ids), nil
}

func takeWordsOf(ctx context.Context, tx *store.Tx, id StoryID) error {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if !s.Published {
		return putWords(ctx, tx, s, nil, nil, 0)
	}
	r, err := GetRevision(ctx, tx, s.Live)
	if err != nil {
		return err
	}
	noted := 0
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM story_picks WHERE revision_id = ?`, string(s.Live)).Scan(&noted); err != nil {
		return fmt.Errorf("which stories the text of %s names: %w", id, err)
	}
	if noted == 0 {
		if err := savePicks(ctx, tx, inRevision{id, s.Live, r.Content.Body}); err != nil {
			return err
		}
	}
	return reword(ctx, tx, s, "", s.Live, r.Content)
}
