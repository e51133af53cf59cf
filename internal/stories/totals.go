package stories

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// How long readers' lists of stories are is counted as stories come and go (store.Count), so that neither a total nor a page
// far back walks a list. Counted are all stories ("stories"), the featured ones and the pages, the stories of each topic and
// byline ("topic:ID"), those that have it first ("topic first:ID"), and of all of them and of each topic and byline those of
// each month ("topic:ID:2019-07").
const (
	allStories = "stories"
	allPages   = "pages"
	featured   = "featured"
	behind     = " first" // "topic first:ID"
)

// count notes that a published story comes to its lists (by 1) or goes (by -1). A page stands in none, but what it is filed
// under is known to readers, with no story.
func (s Story) count(tx *store.Tx, lists onLists, by int64) {
	if s.Page {
		tx.Count(allPages, by)
		by = 0
	}
	month := store.MonthOf(s.PublishedAt)
	if by != 0 {
		tx.Count(allStories, by)
		tx.Count(allStories+":"+month, by)
	}
	if s.Featured && by != 0 {
		tx.Count(featured, by)
	}
	for n, t := range listTables {
		if t.count == "" {
			continue
		}
		for _, l := range lists[n] {
			tx.Count(t.count+":"+l.id, by)
			if by == 0 {
				continue
			}
			tx.Count(t.count+":"+l.id+":"+month, by)
			if l.position == 0 {
				tx.Count(t.count+behind+":"+l.id, by)
			}
		}
	}
}

// kept is under which name the total of a list is kept, "" where it is not: it must be asked for nothing else.
func (o ListOptions) kept() string {
	if o.Filter != nil || o.Before != nil || o.After != nil || o.From != nil || o.Person != "" || o.Topic != "" && o.Byline != "" {
		return ""
	}
	list := ""
	switch {
	case o.Topic != "" && o.PrimaryTopic:
		list = "topic" + behind + ":" + string(o.Topic)
	case o.Topic != "":
		list = "topic:" + string(o.Topic)
	case o.Byline != "" && o.PrimaryByline:
		list = "byline" + behind + ":" + string(o.Byline)
	case o.Byline != "":
		list = "byline:" + string(o.Byline)
	case o.Featured == nil && o.Pages:
		return allPages
	case o.Featured == nil:
		return allStories
	case *o.Featured && !o.Pages:
		return featured
	}
	if o.Featured != nil || o.Pages {
		return ""
	}
	return list
}

// countKept is CountPublished for a list whose total is kept; the few that are left out are looked up.
func countKept(ctx context.Context, tx *store.Tx, list string, o ListOptions) (int, error) {
	n, err := store.ListCount(ctx, tx, list)
	if err != nil || len(o.Not) == 0 {
		return n, err
	}
	out := o.Not[:min(len(o.Not), 100)]
	o.Not = nil
	q, err := o.query(tx)
	if err != nil {
		return 0, err
	}
	left, err := store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM `+q.from+` WHERE `+q.where+` AND s.id IN `+store.Holes(len(out)), append(q.args, store.Args(out)...)...)
	return n - left, err
}

// leap finds from where a page far back in a list is read (store.Leap); ok is false where the list is gone through from its
// beginning.
func (o ListOptions) leap(ctx context.Context, tx *store.Tx) (before int64, skip int, ok bool, err error) {
	list := o.kept()
	if !o.newest() || len(o.Order) > 0 && !o.Order[0].Down || o.Pages || o.PrimaryTopic || o.PrimaryByline || o.Featured != nil || len(o.Not) > 0 || list == "" {
		return 0, 0, false, nil
	}
	return store.Leap(ctx, tx, list, o.Offset)
}

// lockUnder has nobody else change the stories under a topic.
func lockUnder(ctx context.Context, tx *store.Tx, id TopicID) error {
	err := store.Each(ctx, tx, func(store.Scanner) error { return nil },
		`SELECT id FROM stories WHERE id IN (SELECT story_id FROM story_topics WHERE topic_id = ?) ORDER BY id`+tx.Dialect().ForUpdate(), string(id))
	if err != nil {
		return fmt.Errorf("lock the stories under %s: %w", id, err)
	}
	return nil
}

// uncountTopic notes that no story stands under a topic any more, before they are taken from it: those that stood under it first
// have another first then. Nobody changes where these stories stand meanwhile.
func uncountTopic(ctx context.Context, tx *store.Tx, id TopicID) error {
	if err := lockUnder(ctx, tx, id); err != nil { // again: some may have come before the topic was locked
		return err
	}
	type next struct {
		topic string
		n     int64
	}
	moved, err := store.List(ctx, tx, func(row store.Scanner) (m next, err error) { return m, row.Scan(&m.topic, &m.n) }, `
		SELECT o.topic_id, COUNT(*) FROM story_topics l JOIN story_topics o ON o.story_id = l.story_id AND o.position = 1 JOIN stories s ON s.id = l.story_id
		WHERE l.topic_id = ? AND l.position = 0 AND l.status = 'published' AND s.is_page = 0 GROUP BY o.topic_id`, string(id))
	if err != nil {
		return fmt.Errorf("which topics come first without %s: %w", id, err)
	}
	for _, m := range moved {
		tx.Count("topic"+behind+":"+m.topic, m.n)
	}
	list := "topic:" + string(id)
	parts, err := store.ListParts(ctx, tx, list)
	if err != nil {
		return fmt.Errorf("uncount topic %s: %w", id, err)
	}
	for part, n := range parts {
		tx.Count(list+":"+part, int64(-n))
	}
	for _, name := range []string{list, "topic" + behind + ":" + string(id)} {
		n, err := store.ListCount(ctx, tx, name)
		if err != nil {
			return fmt.Errorf("uncount topic %s: %w", id, err)
		}
		tx.Count(name, int64(-n))
		tx.Uncount(name)
	}
	return nil
}
