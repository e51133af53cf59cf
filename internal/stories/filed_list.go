package stories

import (
	"context"
	"fmt"
	"slices"

	"firsthand/internal/nql"
	"firsthand/internal/store"
)

// The cache tags of all topics and all bylines: touched when one is made, named otherwise or gets another address. Which of
// them readers see changes with the stories (ListTag).
const (
	TopicsTag  = "list:topics"
	BylinesTag = "list:bylines"
)

// FiledOptions say which of the topics, or bylines, that readers see.
type FiledOptions struct {
	Filter nql.Expr      // what TopicFields or BylineFields made of a filter (Asked)
	Order  []store.Order // nil: by name
	First  []string      // in the order of these slugs, all others before them; nil: none
	Counts bool          // how many stories each has is read, too
	Limit  int           // 1 to 1000
	Offset int
}

// Listed is a topic or a byline in a list.
type Listed struct {
	ID      string
	Stories int // that it has, pages aside, where that was asked
}

// filing is what differs between the two lists.
type filing struct {
	fields               *store.Fields
	from, counted, where string // counted is joined where it is asked how many stories each has
	name, count          string
}

var (
	topicFiling = filing{TopicFields, `topics t`, counted("topic", "t.id"),
		`EXISTS (SELECT 1 FROM story_topics l WHERE l.topic_id = t.id AND l.status = 'published')`, "t.name", keptCount}
	deskFiling   = filing{deskTopicFields(), `topics t`, "", `1 = 1`, "t.name", countDeskTopic}
	bylineFiling = filing{BylineFields, `bylines b`, counted("byline", "b.id"),
		`EXISTS (SELECT 1 FROM story_bylines l WHERE l.byline_id = b.id AND l.status = 'published')`, "b.name", keptCount}
)

// ListFiledTopics gives a page of the topics that readers see.
func ListFiledTopics(ctx context.Context, tx *store.Tx, o FiledOptions) ([]Listed, error) {
	return topicFiling.list(ctx, tx, o)
}

// CountFiledTopics tells how many topics of a list readers see.
func CountFiledTopics(ctx context.Context, tx *store.Tx, o FiledOptions) (int, error) {
	return topicFiling.total(ctx, tx, o)
}

// ListDeskTopics gives a page of all topics, those that no reader sees among them; its counts are of the desk's stories.
func ListDeskTopics(ctx context.Context, tx *store.Tx, o FiledOptions) ([]Listed, error) {
	return deskFiling.list(ctx, tx, o)
}

// CountDeskTopics tells how many topics of such a list there are.
func CountDeskTopics(ctx context.Context, tx *store.Tx, o FiledOptions) (int, error) {
	return deskFiling.total(ctx, tx, o)
}

// ListFiledBylines gives a page of the bylines that readers see.
func ListFiledBylines(ctx context.Context, tx *store.Tx, o FiledOptions) ([]Listed, error) {
	return bylineFiling.list(ctx, tx, o)
}

// CountFiledBylines tells how many bylines of a list readers see.
func CountFiledBylines(ctx context.Context, tx *store.Tx, o FiledOptions) (int, error) {
	return bylineFiling.total(ctx, tx, o)
}

func (f filing) list(ctx context.Context, tx *store.Tx, o FiledOptions) ([]Listed, error) {
	ctx, cancel := store.Within(ctx, store.FilterTime)
	defer cancel()
	where, err := f.narrow(tx, o)
	if err != nil {
		return nil, err
	}
	d := tx.Dialect()
	order, _ := f.fields.OrderBy(d, o.Order)
	var args []any
	switch {
	case len(o.First) > 0:
		order, args = store.InOrder(f.fields.ByName["slug"].SQL, o.First)
		order += ", " + f.name
	case len(o.Order) == 0:
		order = f.name
	}
	count, from := "0", f.from
	if o.Counts || slices.ContainsFunc(o.Order, func(by store.Order) bool { return by.Field == "count.posts" }) {
		count, from = f.count, from+f.counted
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (one Listed, err error) {
		return one, row.Scan(&one.ID, &one.Stories)
	}, `SELECT `+f.fields.ID+`, `+count+` FROM `+from+` WHERE `+f.where+where.SQL+` ORDER BY `+order+`, `+f.fields.ID+` LIMIT ? OFFSET ?`,
		slices.Concat(where.Args, args, []any{max(1, min(o.Limit, 1000)), max(0, o.Offset)})...)
	if err != nil {
		return nil, fmt.Errorf("list %s that readers see: %w", f.fields.Table, store.TooSlow(ctx, err))
	}
	return list, nil
}

func (f filing) total(ctx context.Context, tx *store.Tx, o FiledOptions) (n int, err error) {
	ctx, cancel := store.Within(ctx, store.FilterTime)
	defer cancel()
	where, err := f.narrow(tx, o)
	if err != nil {
		return 0, err
	}
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM `+f.from+` WHERE `+f.where+where.SQL, where.Args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count %s that readers see: %w", f.fields.Table, store.TooSlow(ctx, err))
	}
	return n, nil
}

// narrow is the filter as further conditions.
func (f filing) narrow(tx *store.Tx, o FiledOptions) (store.Where, error) {
	where, err := f.fields.Where(tx.Dialect(), o.Filter, tx.Now())
	if where.SQL != "" {
		where.SQL = " AND " + where.SQL
	}
	return where, err
}

// TopicBySlug finds a topic, "" if none has the slug; internal says that it is named for the desk.
func TopicBySlug(ctx context.Context, tx *store.Tx, slug string) (id TopicID, internal bool, err error) {
	var visibility string
	err = tx.QueryRow(ctx, `SELECT id, visibility FROM topics WHERE slug = ?`, slug).Scan(&id, &visibility)
	if err != nil && !store.NoRows(err) {
		return "", false, fmt.Errorf("find topic %q: %w", slug, err)
	}
	return id, visibility == "internal", nil
}

// BylineBySlug finds a byline, "" if none has the slug.
func BylineBySlug(ctx context.Context, tx *store.Tx, slug string) (id BylineID, err error) {
	err = tx.QueryRow(ctx, `SELECT id FROM bylines WHERE slug = ?`, slug).Scan(&id)
	if err != nil && !store.NoRows(err) {
		return "", fmt.Errorf("find byline %q: %w", slug, err)
	}
	return id, nil
}
