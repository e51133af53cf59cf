package stories

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// Find finds a story by its ID or its slug, whether readers see it or not.
func Find(ctx context.Context, tx *store.Tx, name string) (Story, error) {
	s, err := store.Get(ctx, tx, scanStory, `SELECT `+storyColumns+` FROM stories s WHERE s.id = ? OR s.slug = ? ORDER BY CASE WHEN s.id = ? THEN 0 ELSE 1 END LIMIT 1`, name, name, name)
	if store.NoRows(err) {
		return Story{}, firsthand.Errorf(firsthand.NotFound, "There is no story %q: give its ID, its slug or its address.", name)
	}
	if err != nil {
		return Story{}, fmt.Errorf("find story %q: %w", name, err)
	}
	return s, nil
}

// FindTopic finds a topic by its slug.
func FindTopic(ctx context.Context, tx *store.Tx, slug string) (Topic, error) {
	t, err := store.Get(ctx, tx, scanTopic, `SELECT `+topicColumns+` FROM topics t WHERE t.slug = ?`, slug)
	if store.NoRows(err) {
		return Topic{}, firsthand.Errorf(firsthand.NotFound, "There is no topic with the slug %q.", slug)
	}
	if err != nil {
		return Topic{}, fmt.Errorf("find topic %q: %w", slug, err)
	}
	return t, nil
}

// FindByline finds a byline by its slug.
func FindByline(ctx context.Context, tx *store.Tx, slug string) (Byline, error) {
	b, err := store.Get(ctx, tx, scanByline, `SELECT `+bylineColumns+` FROM bylines b WHERE b.slug = ?`, slug)
	if store.NoRows(err) {
		return Byline{}, firsthand.Errorf(firsthand.NotFound, "There is no byline with the slug %q.", slug)
	}
	if err != nil {
		return Byline{}, fmt.Errorf("find byline %q: %w", slug, err)
	}
	return b, nil
}

// ListMetas gives what is set on revisions, by revision.
func ListMetas(ctx context.Context, tx *store.Tx, ids []RevisionID) (map[RevisionID]Meta, error) {
	found := make(map[RevisionID]Meta, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	list, err := store.List(ctx, tx, scanRevision, `SELECT `+revisionColumns+` FROM revisions r WHERE r.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d revisions: %w", len(ids), err)
	}
	for _, r := range list {
		found[r.ID] = r.Content.Meta
	}
	return found, nil
}
