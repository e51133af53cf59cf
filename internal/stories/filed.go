package stories

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// Readers see a topic or a byline while a published story is filed under it or signed with it: one that only drafts have
// would tell what the desk is at work on.

// TopicIsPublic tells whether a published story is filed under a topic.
func TopicIsPublic(ctx context.Context, tx *store.Tx, id TopicID) (bool, error) {
	return filed(ctx, tx, `SELECT COUNT(*) FROM (SELECT 1 AS one FROM story_topics l JOIN topics t ON t.id = l.topic_id WHERE l.topic_id = ? AND l.status = 'published' AND t.visibility = 'public' LIMIT 1) found`, string(id))
}

// BylineIsPublic tells whether a published story is signed with a byline.
func BylineIsPublic(ctx context.Context, tx *store.Tx, id BylineID) (bool, error) {
	return filed(ctx, tx, `SELECT COUNT(*) FROM (SELECT 1 AS one FROM story_bylines WHERE byline_id = ? AND status = 'published' LIMIT 1) found`, string(id))
}

func filed(ctx context.Context, tx *store.Tx, query, id string) (bool, error) {
	n, err := store.Get(ctx, tx, store.Value[int], query, id)
	if err != nil {
		return false, fmt.Errorf("look whether readers see %s: %w", id, err)
	}
	return n > 0, nil
}

// ListPublicTopics gives the topics that readers see, the newest first.
func ListPublicTopics(ctx context.Context, tx *store.Tx, limit int) ([]TopicID, error) {
	list, err := store.List(ctx, tx, store.Value[TopicID], `
		SELECT t.id FROM topics t WHERE t.visibility = 'public' AND EXISTS (SELECT 1 FROM story_topics l WHERE l.topic_id = t.id AND l.status = 'published')
		ORDER BY t.created_at DESC, t.id DESC LIMIT ?`, limit)
	if err != nil {
		return nil, fmt.Errorf("list public topics: %w", err)
	}
	return list, nil
}

// ListPublicBylines gives the bylines that readers see, the newest first.
func ListPublicBylines(ctx context.Context, tx *store.Tx, limit int) ([]BylineID, error) {
	list, err := store.List(ctx, tx, store.Value[BylineID], `
		SELECT b.id FROM bylines b WHERE EXISTS (SELECT 1 FROM story_bylines l WHERE l.byline_id = b.id AND l.status = 'published')
		ORDER BY b.created_at DESC, b.id DESC LIMIT ?`, limit)
	if err != nil {
		return nil, fmt.Errorf("list public bylines: %w", err)
	}
	return list, nil
}

// ListLastTopics gives the topics that readers see, those that changed last first.
func ListLastTopics(ctx context.Context, tx *store.Tx, limit, offset int) ([]TopicID, error) {
	list, err := store.List(ctx, tx, store.Value[TopicID], `
		SELECT t.id FROM topics t WHERE t.visibility = 'public' AND EXISTS (SELECT 1 FROM story_topics l WHERE l.topic_id = t.id AND l.status = 'published')
		ORDER BY t.updated_at DESC, t.id LIMIT ? OFFSET ?`, limit, offset)
	if err != nil {
		return nil, fmt.Errorf("list the topics that changed last: %w", err)
	}
	return list, nil
}

// ListLastBylines gives the bylines that readers see, those that changed last first.
func ListLastBylines(ctx context.Context, tx *store.Tx, limit, offset int) ([]BylineID, error) {
	list, err := store.List(ctx, tx, store.Value[BylineID], `
		SELECT b.id FROM bylines b WHERE EXISTS (SELECT 1 FROM story_bylines l WHERE l.byline_id = b.id AND l.status = 'published')
		ORDER BY b.updated_at DESC, b.id LIMIT ? OFFSET ?`, limit, offset)
	if err != nil {
		return nil, fmt.Errorf("list the bylines that changed last: %w", err)
	}
	return list, nil
}
