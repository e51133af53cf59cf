package stories

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// PersonListTag is touched when the list of stories about a person changes.
func PersonListTag(id sources.PersonID) string { return "list:person:" + string(id) }

// Published is a story as readers get it. The body is not read; GetBody does that.
type Published struct {
	Story
	Revision Revision
	Path     string // its public address
}

// ListOptions say which published stories; zero fields do not narrow, several narrow together.
type ListOptions struct {
	Topic         TopicID
	PrimaryTopic  bool // only stories that have the topic first
	Byline        BylineID
	PrimaryByline bool // only stories that have the byline first
	Person        sources.PersonID
	Featured      *bool
	Not           []StoryID // these are left out; 100 at most
	Before        *Place    // only what comes after this place in the list (older)
	After         *Place    // only what comes before it (newer), the nearest first
	Limit         int       // 1 to 1000
	Offset        int
}

// Place is where a story stands in a list: newest first, then by ID.
type Place struct {
	PublishedAt int64
	ID          StoryID
}

// Entry is a story in a list, as little as a fingerprint needs.
type Entry struct {
	ID StoryID
}

// ListPublished gives the entries of a list, newest first; pages stand in none. It is cheap: no story
// is read.
func ListPublished(ctx context.Context, tx *store.Tx, o ListOptions) ([]Entry, error) {
	from, where, args := o.clauses()
	order := "DESC"
	if o.After != nil {
		order = "ASC"
	}
	args = append(args, max(1, min(o.Limit, 1000)), max(0, o.Offset))
	list, err := store.List(ctx, tx, func(row store.Scanner) (Entry, error) {
		var e Entry
		err := row.Scan(&e.ID)
		return e, err
	}, `SELECT s.id FROM `+from+` WHERE `+where+`
		ORDER BY `+o.order(order)+` LIMIT ? OFFSET ?`, args...)
	if err != nil {
		return nil, fmt.Errorf("list published stories: %w", err)
	}
	return list, nil
}

// CountPublished tells how many stories a list holds.
func CountPublished(ctx context.Context, tx *store.Tx, o ListOptions) (int, error) {
	from, where, args := o.clauses()
	var n int
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM `+from+` WHERE `+where, args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count published stories: %w", err)
	}
	return n, nil
}

// order is the list's, read from the table whose index has it.
func (o ListOptions) order(direction string) string {
	if o.Topic != "" || o.Byline != "" || o.Person != "" {
		return "l.published_at " + direction + ", l.story_id " + direction
	}
	return "s.published_at " + direction + ", s.id " + direction
}

func (o ListOptions) clauses() (from, where string, args []any) {
	from, conds := "stories s", []string{"s.status = 'published'", "s.is_page = 0"}
	ordered := "s.published_at, s.id"
	for _, l := range []struct {
		table, column, id string
		primary           bool
	}{
		{"story_topics", "topic_id", string(o.Topic), o.PrimaryTopic},
		{"story_bylines", "byline_id", string(o.Byline), o.PrimaryByline},
		{"story_people", "person_id", string(o.Person), false},
	} {
		if l.id == "" {
			continue
		}
		first := ""
		if l.primary {
			first = " AND l.position = 0"
		}
		args = append(args, l.id)
		if from == "stories s" { // the list that the order is read from
			from, ordered = l.table+" l JOIN stories s ON s.id = l.story_id", "l.published_at, l.story_id"
			conds = append(conds, "l.status = 'published' AND l."+l.column+" = ?"+first)
			continue
		}
		conds = append(conds, "EXISTS (SELECT 1 FROM "+l.table+" l WHERE l.story_id = s.id AND l."+l.column+" = ?"+first+")")
	}
	if o.Featured != nil {
		conds = append(conds, "s.featured = ?")
		args = append(args, flag(*o.Featured))
	}
	for _, id := range o.Not[:min(len(o.Not), 100)] {
		conds = append(conds, "s.id <> ?")
		args = append(args, string(id))
	}
	if o.Before != nil {
		conds = append(conds, "("+ordered+") < (?, ?)")
		args = append(args, o.Before.PublishedAt, string(o.Before.ID))
	}
	if o.After != nil {
		conds = append(conds, "("+ordered+") > (?, ?)")
		args = append(args, o.After.PublishedAt, string(o.After.ID))
	}
	return from, strings.Join(conds, " AND "), args
}

// GetPublished reads a story as readers get it; NotFound where it is not published.
func GetPublished(ctx context.Context, tx *store.Tx, id StoryID) (Published, error) {
	found, err := ListPublishedByID(ctx, tx, []StoryID{id})
	if err != nil {
		return Published{}, err
	}
	p, ok := found[id]
	if !ok {
		return Published{}, firsthand.Errorf(firsthand.NotFound, "There is no such story.")
	}
	return p, nil
}

// ListPublishedByID reads stories as readers get them, by ID; those that are not published are missing.
func ListPublishedByID(ctx context.Context, tx *store.Tx, ids []StoryID) (map[StoryID]Published, error) {
	found := make(map[StoryID]Published, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	list, err := store.List(ctx, tx, scanPublished, `SELECT `+storyColumns+`, `+revisionColumns+`, COALESCE(a.path, '') FROM stories s
		JOIN revisions r ON r.id = s.published_revision LEFT JOIN addresses a ON a.kind = 'story' AND a.object_id = s.id
		WHERE s.status = 'published' AND s.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d stories: %w", len(ids), err)
	}
	for _, p := range list {
		found[p.ID] = p
	}
	return found, nil
}

func scanPublished(row store.Scanner) (p Published, err error) {
	story, storyDone := p.Story.columns()
	revision, revisionDone := p.Revision.columns()
	if err := row.Scan(append(append(story, revision...), &p.Path)...); err != nil {
		return Published{}, err
	}
	storyDone()
	return p, revisionDone()
}
