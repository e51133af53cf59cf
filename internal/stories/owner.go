package stories

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/nql"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Which collection a story belongs to is asked of the story, and not of the database, as Ghost asks it (6.65.0:
// services/url/router-filter, with mingo's rules): primary_tag:-news holds for a story without topics, which the list of that
// filter does not hold.

// owned is what a collection's filter sees of a story.
type owned struct {
	id, uuid, slug, visibility string
	page, featured             bool
	created, updated, out      int64
	topics, bylines            []filedUnder // in their order
}

// filedUnder is a topic or a byline of a story.
type filedUnder struct{ id, slug, name, visibility string }

// ownersAmong reads what decides on where published stories belong, by ID.
func ownersAmong(ctx context.Context, tx *store.Tx, ids []StoryID) (map[StoryID]*owned, error) {
	found := make(map[StoryID]*owned, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	in, args := store.Holes(len(ids)), store.Args(ids)
	list, err := store.List(ctx, tx, func(row store.Scanner) (*owned, error) {
		o := &owned{}
		var page, featured int
		err := row.Scan(&o.id, &o.uuid, &o.slug, &o.visibility, &page, &featured, &o.created, &o.updated, &o.out)
		o.page, o.featured = page == 1, featured == 1
		return o, err
	}, `SELECT id, uuid, slug, visibility, is_page, featured, created_at, updated_at, published_at FROM stories WHERE status = 'published' AND id IN `+in, args...)
	if err != nil {
		return nil, fmt.Errorf("where %d stories belong: %w", len(ids), err)
	}
	for _, o := range list {
		found[StoryID(o.id)] = o
	}
	type place struct {
		story StoryID
		filedUnder
	}
	scan := func(row store.Scanner) (p place, err error) {
		err = row.Scan(&p.story, &p.id, &p.slug, &p.name, &p.visibility)
		return p, err
	}
	topics, err := store.List(ctx, tx, scan, `SELECT l.story_id, t.id, t.slug, t.name, t.visibility FROM story_topics l JOIN topics t ON t.id = l.topic_id
		WHERE l.status = 'published' AND l.story_id IN `+in+` ORDER BY l.story_id, l.position`, args...)
	if err != nil {
		return nil, fmt.Errorf("where %d stories belong: %w", len(ids), err)
	}
	bylines, err := store.List(ctx, tx, scan, `SELECT l.story_id, b.id, b.slug, b.name, 'public' FROM story_bylines l JOIN bylines b ON b.id = l.byline_id
		WHERE l.status = 'published' AND l.story_id IN `+in+` ORDER BY l.story_id, l.position`, args...)
	if err != nil {
		return nil, fmt.Errorf("where %d stories belong: %w", len(ids), err)
	}
	for _, t := range topics {
		if o := found[t.story]; o != nil {
			o.topics = append(o.topics, t.filedUnder)
		}
	}
	for _, b := range bylines {
		if o := found[b.story]; o != nil {
			o.bylines = append(o.bylines, b.filedUnder)
		}
	}
	return found, nil
}

// first is the first of what a story is filed under, if readers see it.
func first(list []filedUnder) []filedUnder {
	if len(list) == 0 || list[0].visibility != "public" {
		return nil
	}
	return list[:1]
}

// words are what a permalink is filled with, as Ghost fills it: dates in UTC, "all" where there is no first topic or byline.
func (o *owned) words() map[string]string {
	at := firsthand.FromMicros(o.out).UTC()
	words := map[string]string{"id": o.id, "slug": o.slug, "year": at.Format("2006"), "month": at.Format("01"), "day": at.Format("02"),
		"primary_tag": "all", "primary_author": "all", "author": "undefined"}
	for _, t := range first(o.topics) {
		words["primary_tag"] = t.slug
	}
	for _, b := range first(o.bylines) {
		words["primary_author"], words["author"] = b.slug, b.slug
	}
	return words
}

// CollectionsOf are the collections that published stories belong to, each to the first that takes it, by their place in the
// routes; -1 is none. Pages, and what is not published, are missing.
func CollectionsOf(ctx context.Context, tx *store.Tx, routing *publication.Routing, ids []StoryID) (map[StoryID]int, error) {
	found, err := ownersAmong(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	filters, err := filtersOf(routing)
	if err != nil {
		return nil, err
	}
	out := make(map[StoryID]int, len(found))
	for id, o := range found {
		if !o.page {
			out[id] = o.collection(filters, tx.Now())
		}
	}
	return out, nil
}

func filtersOf(routing *publication.Routing) ([]nql.Expr, error) {
	filters := make([]nql.Expr, len(routing.Collections))
	for i, c := range routing.Collections {
		var err error
		if filters[i], err = RouteFilter(c.Filter); err != nil {
			return nil, err
		}
	}
	return filters, nil
}

func (o *owned) collection(filters []nql.Expr, now time.Time) int {
	return slices.IndexFunc(filters, func(e nql.Expr) bool { return e == nil || o.meets(e, now) })
}

// meets tells whether a filter holds for the story.
func (o *owned) meets(e nql.Expr, now time.Time) bool {
	switch e := e.(type) {
	case nql.And:
		return !slices.ContainsFunc(e, func(t nql.Expr) bool { return !o.meets(t, now) })
	case nql.Or:
		return slices.ContainsFunc(e, func(t nql.Expr) bool { return o.meets(t, now) })
	case nql.Condition:
		values := o.values(e.Field)
		if e.Op.Negative() {
			return !slices.ContainsFunc(values, func(v any) bool { return holds(positive[e.Op], v, e.Values, now) })
		}
		return slices.ContainsFunc(values, func(v any) bool { return holds(e.Op, v, e.Values, now) })
	}
	return true
}

var positive = map[nql.Op]nql.Op{nql.NotEqual: nql.Equal, nql.NotIn: nql.In, nql.NotContains: nql.Contains, nql.NotStartsWith: nql.StartsWith, nql.NotEndsWith: nql.EndsWith}

// values are what a field has: of a relation one for each row, nil for nothing. What Ghost keeps from these filters (titles,
// texts) is nothing here, too.
func (o *owned) values(field string) []any {
	field = strings.TrimPrefix(field, "posts.")
	head, rest, dotted := strings.Cut(field, ".")
	if !dotted {
		rest = "slug"
	}
	relation := map[string][]filedUnder{"tag": o.topics, "tags": o.topics, "author": o.bylines, "authors": o.bylines, "primary_tag": first(o.topics), "primary_author": first(o.bylines)}
	if list, is := relation[head]; is {
		values := []any{}
		for _, f := range list {
			values = append(values, map[string]any{"id": f.id, "slug": f.slug, "name": f.name, "visibility": f.visibility}[rest])
		}
		if len(values) == 0 {
			return []any{nil}
		}
		return values
	}
	return []any{map[string]any{"id": o.id, "uuid": o.uuid, "slug": o.slug, "visibility": o.visibility, "featured": o.featured, "type": "post",
		"created_at": firsthand.FromMicros(o.created), "updated_at": firsthand.FromMicros(o.updated), "published_at": firsthand.FromMicros(o.out)}[field]}
}

// holds holds one value against those of a condition.
func holds(op nql.Op, v any, wanted []nql.Value, now time.Time) bool {
	switch op {
	case nql.Equal:
		return same(v, wanted[0], now)
	case nql.In:
		return slices.ContainsFunc(wanted, func(w nql.Value) bool { return same(v, w, now) })
	case nql.Contains, nql.StartsWith, nql.EndsWith:
		text, is := v.(string)
		text, part := strings.ToLower(text), strings.ToLower(wanted[0].Text)
		return is && map[nql.Op]func(string, string) bool{nql.Contains: strings.Contains, nql.StartsWith: strings.HasPrefix, nql.EndsWith: strings.HasSuffix}[op](text, part)
	}
	way, comparable := compared(v, wanted[0], now)
	if !comparable {
		return false
	}
	switch op {
	case nql.Greater:
		return way > 0
	case nql.GreaterEqual:
		return way >= 0
	case nql.Less:
		return way < 0
	case nql.LessEqual:
		return way <= 0
	}
	return false // of one value nothing is all of several
}

func same(v any, w nql.Value, now time.Time) bool {
	if w.Kind == nql.Null || v == nil {
		return w.Kind == nql.Null && v == nil
	}
	way, ok := compared(v, w, now)
	return ok && way == 0
}

// compared holds values of one kind against each other.
func compared(v any, w nql.Value, now time.Time) (way int, ok bool) {
	switch v := v.(type) {
	case string:
		return cmp.Compare(v, w.Text), w.Kind == nql.Text
	case bool:
		is := 0.0
		if v {
			is = 1
		}
		return cmp.Compare(is, w.Number), w.Kind == nql.Bool
	case time.Time:
		at, ok := momentOf(w, now)
		return v.Truncate(time.Second).Compare(at), ok
	}
	return 0, false
}

// momentOf is a time that a filter names.
func momentOf(w nql.Value, now time.Time) (time.Time, bool) {
	if w.Kind == nql.Relative {
		return w.Moment(now), true
	}
	for _, form := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02T15:04", "2006-01-02", "2006-01", "2006"} {
		if at, err := time.Parse(form, w.Text); err == nil && w.Kind == nql.Text {
			return at, true
		}
	}
	return time.Time{}, false
}
