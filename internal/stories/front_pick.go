package stories

import (
	"context"
	"fmt"
	"strings"

	"firsthand/internal/store"
)

// maxLooked is how many stories a search for the front looks through, the newest first.
const maxLooked = 3000

// ListLines gives stories with their headlines and deks, by ID; those that are not there are missing.
func ListLines(ctx context.Context, tx *store.Tx, ids []StoryID) (map[StoryID]Line, error) {
	found := make(map[StoryID]Line, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (l Line, err error) {
		l.Story, err = scanStory(alsoInto{row, []any{&l.Title, &l.Dek}})
		return l, err
	}, `SELECT `+storyColumns+`, r.title, r.dek FROM stories s JOIN revisions r ON r.id = s.working_revision
		WHERE s.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d lines: %w", len(ids), err)
	}
	for _, l := range list {
		found[l.ID] = l
	}
	return found, nil
}

// FindForFront gives stories that may stand on the front page and whose headline has all the words, case and accents aside:
// published ones, the newest first, and then drafts, which may be out by the time that a front takes over.
func FindForFront(ctx context.Context, tx *store.Tx, words string, limit int) ([]Line, error) {
	type looked struct {
		id    StoryID
		title string
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (l looked, err error) {
		err = row.Scan(&l.id, &l.title)
		return l, err
	}, `SELECT s.id, r.title FROM stories s JOIN revisions r ON r.id = s.working_revision WHERE s.is_page = 0 AND s.status IN ('published', 'draft')
		AND NOT EXISTS (SELECT 1 FROM story_desk d WHERE d.story_id = s.id AND d.trashed_at > 0) ORDER BY CASE WHEN s.status = 'published' THEN 0 ELSE 1 END, s.published_at DESC, s.id DESC LIMIT ?`, maxLooked)
	if err != nil {
		return nil, fmt.Errorf("look for stories for the front: %w", err)
	}
	wanted := strings.Fields(store.Fold(words))
	var ids []StoryID
	for _, l := range list {
		if len(ids) == limit {
			break
		}
		if hasAll(store.Fold(l.title), wanted) {
			ids = append(ids, l.id)
		}
	}
	lines, err := ListLines(ctx, tx, ids)
	out := make([]Line, 0, len(ids))
	for _, id := range ids {
		out = append(out, lines[id])
	}
	return out, err
}

func hasAll(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}
