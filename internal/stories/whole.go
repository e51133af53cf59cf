package stories

import (
	"context"
	"fmt"

	"firsthand/internal/document"
	"firsthand/internal/store"
)

// Whole is a story for who takes it elsewhere: as readers see it or, where they see nothing, as the desk does.
type Whole struct {
	Story    Story
	Revision Revision
	Unseen   bool  // the desk has saved since what readers see
	GoesAt   int64 // when a draft goes out by itself; 0: not set
}

// ListWhole gives stories in the order of their IDs, with their texts; those in the bin are not among them.
func ListWhole(ctx context.Context, tx *store.Tx, after StoryID, limit int) ([]Whole, error) {
	list, err := ListHeadsAfter(ctx, tx, after, limit)
	if err != nil {
		return nil, err
	}
	ids := make([]RevisionID, len(list))
	for i, w := range list {
		ids[i] = w.Revision.ID
	}
	bodies, err := ListBodies(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	for i := range list {
		list[i].Revision.Content.Body = bodies[list[i].Revision.ID]
	}
	return list, nil
}

// ListHeadsAfter is ListWhole without the texts.
func ListHeadsAfter(ctx context.Context, tx *store.Tx, after StoryID, limit int) ([]Whole, error) {
	list, err := store.List(ctx, tx, scanWhole, `SELECT `+storyColumns+`, `+revisionColumns+`, COALESCE(d.publish_at, 0)
		FROM stories s JOIN revisions r ON r.id = CASE WHEN s.status = 'published' THEN s.published_revision ELSE s.working_revision END
		LEFT JOIN story_desk d ON d.story_id = s.id
		WHERE s.id > ? AND COALESCE(d.trashed_at, 0) = 0 ORDER BY s.id LIMIT ?`, string(after), limit)
	if err != nil {
		return nil, fmt.Errorf("list stories whole: %w", err)
	}
	return list, nil
}

// ListWorking gives the working revisions of stories with their texts; what is not there is missing.
func ListWorking(ctx context.Context, tx *store.Tx, ids []StoryID) (map[StoryID]Revision, error) {
	found := make(map[StoryID]Revision, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (r Revision, err error) {
		into, done := r.columns()
		var body string
		if err := row.Scan(append(into, &body)...); err != nil {
			return r, err
		}
		if r.Content.Body, err = document.Parse([]byte(body)); err != nil {
			return r, fmt.Errorf("revision %s: %w", r.ID, err)
		}
		return r, done()
	}, `SELECT `+revisionColumns+`, r.document FROM stories s JOIN revisions r ON r.id = s.working_revision WHERE s.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read the texts of %d stories: %w", len(ids), err)
	}
	for _, r := range list {
		found[r.Story] = r
	}
	return found, nil
}

func scanWhole(row store.Scanner) (Whole, error) {
	var w Whole
	inRevision, revisionDone := w.Revision.columns()
	story, err := scanStory(alsoInto{row, append(inRevision, &w.GoesAt)})
	if err != nil {
		return w, err
	}
	w.Story = story
	w.Unseen = story.Published && story.Working != w.Revision.ID
	return w, revisionDone()
}

// Counts are how many there are of what is taken elsewhere.
type Counts struct{ Stories, Binned, Topics, Bylines int }

// CountWhole counts what ListWhole, ListTopicsAfter and ListBylinesAfter give, and what lies in the bin.
func CountWhole(ctx context.Context, tx *store.Tx) (c Counts, err error) {
	err = tx.QueryRow(ctx, `SELECT (SELECT COUNT(*) FROM stories), (SELECT COUNT(*) FROM story_desk WHERE trashed_at > 0),
		(SELECT COUNT(*) FROM topics), (SELECT COUNT(*) FROM bylines)`).Scan(&c.Stories, &c.Binned, &c.Topics, &c.Bylines)
	if err != nil {
		return c, fmt.Errorf("count what there is: %w", err)
	}
	c.Stories -= c.Binned
	return c, nil
}

// ListTopicsAfter gives topics in the order of their IDs, those for the desk alone too.
func ListTopicsAfter(ctx context.Context, tx *store.Tx, after TopicID, limit int) ([]Topic, error) {
	list, err := store.List(ctx, tx, scanTopic, `SELECT `+topicColumns+` FROM topics t WHERE t.id > ? ORDER BY t.id LIMIT ?`, string(after), limit)
	if err != nil {
		return nil, fmt.Errorf("list topics: %w", err)
	}
	return list, nil
}

// ListBylinesAfter gives bylines in the order of their IDs.
func ListBylinesAfter(ctx context.Context, tx *store.Tx, after BylineID, limit int) ([]Byline, error) {
	list, err := store.List(ctx, tx, scanByline, `SELECT `+bylineColumns+` FROM bylines b WHERE b.id > ? ORDER BY b.id LIMIT ?`, string(after), limit)
	if err != nil {
		return nil, fmt.Errorf("list bylines: %w", err)
	}
	return list, nil
}
