package stories

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/nql"
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
	Pages         bool // pages instead of stories; they stand in no other list
	Featured      *bool
	Not           []StoryID     // these are left out; 100 at most
	Filter        nql.Expr      // what PostFields or PageFields made of a filter (Asked)
	At            time.Time     // what the filter counts from; zero: the Tx's time
	Order         []store.Order // nil: newest first
	First         []string      // in the order of these slugs, all others before them; nil: none
	Before        *Place        // only what comes after this place in the list (older)
	After         *Place        // only what comes before it (newer), the nearest first
	From          *Place        // only what stands at this place and before it (newer), in the list's own order
	Limit         int           // 1 to 1000
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

// ListPublished gives the entries of a list, newest first; pages stand in none, unless they are asked for. It is cheap: no
// story is read.
func ListPublished(ctx context.Context, tx *store.Tx, o ListOptions) ([]Entry, error) {
	ctx, cancel := o.within(ctx)
	defer cancel()
	q, err := o.query(tx)
	if err != nil {
		return nil, err
	}
	if before, skip, ok, err := o.leap(ctx, tx); err != nil {
		return nil, err
	} else if ok {
		at, _, _ := strings.Cut(q.ordered, ",")
		q.where, q.args, o.Offset = q.where+" AND "+at+" < ?", append(q.args, before), skip
	}
	order, args := q.order(o, tx.Dialect())
	list, err := store.List(ctx, tx, func(row store.Scanner) (Entry, error) {
		var e Entry
		err := row.Scan(&e.ID)
		return e, err
	}, `SELECT s.id FROM `+q.from+` WHERE `+q.where+`
		ORDER BY `+order+` LIMIT ? OFFSET ?`, slices.Concat(q.args, args, []any{max(1, min(o.Limit, 1000)), max(0, o.Offset)})...)
	if err != nil {
		return nil, fmt.Errorf("list published stories: %w", store.TooSlow(ctx, err))
	}
	return list, nil
}

// CountPublished tells how many stories a list holds. What is asked for by nothing but time, topic, byline or featured is kept
// (totals.go), all else is counted.
func CountPublished(ctx context.Context, tx *store.Tx, o ListOptions) (int, error) {
	ctx, cancel := o.within(ctx)
	defer cancel()
	o.Order = nil // which needs tables that a count does not
	if list := o.kept(); list != "" {
		n, err := countKept(ctx, tx, list, o)
		if err != nil {
			return 0, fmt.Errorf("count published stories: %w", store.TooSlow(ctx, err))
		}
		return n, nil
	}
	q, err := o.query(tx)
	if err != nil {
		return 0, err
	}
	var n int
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM `+q.from+` WHERE `+q.where, q.args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count published stories: %w", store.TooSlow(ctx, err))
	}
	return n, nil
}

// within limits how long the list may take, if it is not one that an index answers.
func (o ListOptions) within(ctx context.Context) (context.Context, context.CancelFunc) {
	if o.Filter == nil && o.newest() {
		return ctx, func() {}
	}
	return store.Within(ctx, store.FilterTime)
}

// listQuery is a list as SQL.
type listQuery struct {
	from, where string
	ordered     string // the place in the list that index order has: time and ID
	args        []any
	moving      []store.Moving
}

// query writes the list. Where a topic, a byline or a person narrows it, it is read from the table whose index has it.
func (o ListOptions) query(tx *store.Tx) (q listQuery, err error) {
	d := tx.Dialect()
	filter, err := o.fields().Where(d, o.Filter, o.at(tx))
	if err != nil {
		return q, err
	}
	_, also := o.fields().OrderBy(d, o.Order)
	q = listQuery{from: "stories s", ordered: "s.published_at, s.id", moving: filter.Moving}
	conds := []string{"s.status = 'published'", "s.is_page = 0"}
	if o.Pages {
		conds[1] = "s.is_page = 1"
	}
	conds = append(conds, q.lists(o)...)
	if slices.Contains(append(also, filter.From...), "r") {
		q.from += " JOIN revisions r ON r.id = s.published_revision"
	}
	narrow := func(condition string, args ...any) {
		conds, q.args = append(conds, condition), append(q.args, args...)
	}
	if o.Featured != nil { // literally, as the index of those that are says
		narrow(map[bool]string{true: "s.featured = 1", false: "s.featured = 0"}[*o.Featured])
	}
	if len(o.Not) > 0 { // asked of the list's own table, in one condition: for many <> SQLite expects few stories, and begins with all of them
		_, id, _ := strings.Cut(q.ordered, ", ")
		out := o.Not[:min(len(o.Not), 100)]
		narrow(id+" NOT IN "+store.Holes(len(out)), store.Args(out)...)
	}
	if o.Before != nil {
		narrow("("+q.ordered+") < (?, ?)", o.Before.PublishedAt, string(o.Before.ID))
	}
	if o.After != nil {
		narrow("("+q.ordered+") > (?, ?)", o.After.PublishedAt, string(o.After.ID))
	}
	if o.From != nil {
		narrow("("+q.ordered+") >= (?, ?)", o.From.PublishedAt, string(o.From.ID))
	}
	if filter.SQL != "" {
		narrow(filter.SQL, filter.Args...)
	}
	q.where = strings.Join(conds, " AND ")
	return q, nil
}

func (o ListOptions) at(tx *store.Tx) time.Time {
	if o.At.IsZero() {
		return tx.Now()
	}
	return o.At
}

// fields are what the list's filter speaks of.
func (o ListOptions) fields() *store.Fields {
	if o.Pages {
		return PageFields
	}
	return PostFields
}

// lists narrows to the lists of a topic, a byline, a person; the first of them is the one that the order is read from.
func (q *listQuery) lists(o ListOptions) (conds []string) {
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
		q.args = append(q.args, l.id)
		if q.from == "stories s" {
			q.from, q.ordered = l.table+" l JOIN stories s ON s.id = l.story_id", "l.published_at, l.story_id"
			conds = append(conds, "l.status = 'published' AND l."+l.column+" = ?"+first)
			continue
		}
		conds = append(conds, "EXISTS (SELECT 1 FROM "+l.table+" l WHERE l.story_id = s.id AND l."+l.column+" = ?"+first+")")
	}
	return conds
}

// order writes the list's order, which ends with the one that index order has.
func (q listQuery) order(o ListOptions, d store.Dialect) (sql string, args []any) {
	at, id, _ := strings.Cut(q.ordered, ", ")
	way := " DESC"
	if o.After != nil || len(o.Order) > 0 && o.Order[0] == (store.Order{Field: "published_at"}) {
		way = " ASC"
	}
	last := at + way + ", " + id + way
	if o.newest() {
		return last, nil
	}
	asked, _ := o.fields().OrderBy(d, o.Order)
	if len(o.First) > 0 {
		asked, args = store.InOrder("s.slug", o.First)
	}
	return asked + ", " + last, args
}

// newest tells whether the list stands by time alone, which an index has.
func (o ListOptions) newest() bool {
	return len(o.First) == 0 && (len(o.Order) == 0 || len(o.Order) == 1 && o.Order[0].Field == "published_at")
}

// Changes tells when the list changes by itself, because its filter counts from now and a story will have grown too old or
// old enough; zero: never.
func (o ListOptions) Changes(ctx context.Context, tx *store.Tx) (until time.Time, err error) {
	ctx, cancel := o.within(ctx)
	defer cancel()
	q, err := o.query(tx)
	if err != nil {
		return until, err
	}
	at := o.at(tx)
	for _, m := range q.moving {
		from := "stories s"
		if m.From == "r" {
			from += " JOIN revisions r ON r.id = s.published_revision"
		}
		var next int64
		err := tx.QueryRow(ctx, `SELECT COALESCE(MIN(`+m.Value+`), 0) FROM `+from+` WHERE s.status = 'published' AND s.is_page = ? AND `+m.Value+` >= ?`,
			flag(o.Pages), m.Since(at)).Scan(&next)
		if err != nil {
			return until, fmt.Errorf("when a list changes by itself: %w", store.TooSlow(ctx, err))
		}
		if t := m.Changes(next, at); !t.IsZero() && (until.IsZero() || t.Before(until)) {
			until = t
		}
	}
	return until, nil
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

// ListTitles gives the headlines of published stories, by ID, and reads nothing else of them.
func ListTitles(ctx context.Context, tx *store.Tx, ids []StoryID) (map[StoryID]string, error) {
	titles := make(map[StoryID]string, len(ids))
	if len(ids) == 0 {
		return titles, nil
	}
	_, err := store.List(ctx, tx, func(row store.Scanner) (id StoryID, err error) {
		var title string
		err = row.Scan(&id, &title)
		titles[id] = title
		return id, err
	}, `SELECT s.id, r.title FROM stories s JOIN revisions r ON r.id = s.published_revision WHERE s.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read the headlines of %d stories: %w", len(ids), err)
	}
	return titles, nil
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

// PublishedByUUID finds what is published by a uuid; "" is nothing.
func PublishedByUUID(ctx context.Context, tx *store.Tx, uuid string) (id StoryID, err error) {
	err = tx.QueryRow(ctx, `SELECT id FROM stories WHERE uuid = ? AND status = 'published'`, uuid).Scan(&id)
	if err != nil && !store.NoRows(err) {
		return "", fmt.Errorf("look for the story with the uuid %s: %w", uuid, err)
	}
	return id, nil
}

// PublishedByName finds a published story, or page, by its slug or its ID; "" is nothing.
func PublishedByName(ctx context.Context, tx *store.Tx, slug string, by StoryID, page bool) (id StoryID, err error) {
	query, value := `SELECT id FROM stories WHERE slug = ? AND status = 'published' AND is_page = ?`, slug
	if by != "" {
		query, value = `SELECT id FROM stories WHERE id = ? AND status = 'published' AND is_page = ?`, string(by)
	}
	err = tx.QueryRow(ctx, query, value, flag(page)).Scan(&id)
	if err != nil && !store.NoRows(err) {
		return "", fmt.Errorf("look for the story %s: %w", value, err)
	}
	return id, nil
}
