package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestListsAreReadInTheOrderOfAnIndex looks at how both databases find lists that few of many meet, pages far back and what is
// read by how much there is of it: by the index that has them in order, with nothing put in order afterwards.
func TestListsAreReadInTheOrderOfAnIndex(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		var list []asked
		db := firsthandtest.Open(t, address, store.Options{Trace: func(query string, args []any) { list = append(list, asked{query, args}) }})
		if err := fillArchive(t.Context(), db, sized(2000), io.Discard, io.Discard); err != nil {
			t.Fatal(err)
		}
		yes := true
		var topic stories.TopicID
		for _, c := range []struct {
			name, index string
			most        int // statements
			read        func(ctx context.Context, tx *store.Tx) error
		}{
			{"a topic", "", 1, func(ctx context.Context, tx *store.Tx) (err error) {
				topic, err = store.Get(ctx, tx, store.Value[stories.TopicID], `SELECT topic_id FROM story_topics ORDER BY story_id LIMIT 1`)
				return err
			}},
			{"featured stories", "stories_featured", 1, listing(stories.ListOptions{Featured: &yes, Limit: 12})},
			{"the first topic of stories", "story_topics_first", 1, func(ctx context.Context, tx *store.Tx) error {
				return listing(stories.ListOptions{Topic: topic, PrimaryTopic: true, Limit: 12})(ctx, tx)
			}},
			{"the first topic of stories, without those that the page has shown", "story_topics_first", 1, func(ctx context.Context, tx *store.Tx) error {
				shown := make([]stories.StoryID, 20)
				for i := range shown {
					shown[i] = stories.StoryID(fmt.Sprint("shown ", i))
				}
				return listing(stories.ListOptions{Topic: topic, PrimaryTopic: true, Not: shown, Limit: 4})(ctx, tx)
			}},
			{"stories far back", "stories_published", 2, listing(stories.ListOptions{Limit: 12, Offset: 5000})},
			{"a topic far back", "story_topics_list", 2, func(ctx context.Context, tx *store.Tx) error {
				return listing(stories.ListOptions{Topic: topic, Limit: 12, Offset: 5000})(ctx, tx)
			}},
			{"quotes in a state", "quotes_public_state", 2, func(ctx context.Context, tx *store.Tx) error {
				_, err := sources.ListPublicQuotes(ctx, tx, sources.Checked, 3, 0)
				return err
			}},
			{"topics by how many stories they have", "list_counts_most", 1, func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.ListFiledTopics(ctx, tx, stories.FiledOptions{Order: []store.Order{{Field: "count.posts", Down: true}}, Counts: true, Limit: 6})
				return err
			}},
			{"the total of a topic", "list_counts_pkey", 1, func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.CountPublished(ctx, tx, stories.ListOptions{Topic: topic})
				return err
			}},
			{"the total of all", "list_counts_pkey", 1, func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.CountPublished(ctx, tx, stories.ListOptions{})
				return err
			}},
			{"what waits of a schedule", "outbox_scheduled", 1, func(ctx context.Context, tx *store.Tx) error {
				_, err := store.List(ctx, tx, store.Value[int], `SELECT 1 FROM outbox WHERE topic >= 'schedule.' AND topic < 'schedule/' AND topic = ? AND dead = 0 LIMIT 1`, "schedule.bin")
				return err
			}},
		} {
			list = nil
			if err := db.Read(t.Context(), func(tx *store.Tx) error { list = nil; return c.read(t.Context(), tx) }); err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
			statements := slices.Clone(list)
			if len(statements) > c.most {
				t.Errorf("%s: %d statements, %d at most", c.name, len(statements), c.most)
			}
			var steps []string
			for _, s := range statements {
				steps = append(steps, planOn(t, db, s)...)
			}
			whole := strings.Join(steps, "\n")
			if index := c.index; index != "" && !strings.Contains(strings.ReplaceAll(whole, "sqlite_autoindex_list_counts_1", "list_counts_pkey"), index) {
				t.Errorf("%s is not read from %s:\n%s", c.name, index, whole)
			}
			sorted := "TEMP B-TREE FOR ORDER BY"
			if _, page, ok := strings.Cut(whole, "SCAN page"); ok { // what was found for a page may be put in order again
				whole = strings.TrimSuffix(whole, page) + strings.Replace(page, sorted, "", 1)
			}
			for _, bad := range []string{"SCAN s", "SCAN q", "SCAN l", "Seq Scan", sorted} {
				if c.index != "" && strings.Contains(whole, bad) && !strings.Contains(whole, bad+" USING INDEX "+c.index) {
					t.Errorf("%s: %s\n%s", c.name, bad, whole)
				}
			}
		}
	})
}

func listing(o stories.ListOptions) func(context.Context, *store.Tx) error {
	return func(ctx context.Context, tx *store.Tx) error {
		_, err := stories.ListPublished(ctx, tx, o)
		return err
	}
}

// planOn is how a database runs a statement. PostgreSQL, which goes through so small a table whatever indexes it has, is asked
// what it would do with a large one.
func planOn(t *testing.T, db *store.DB, s asked) (steps []string) {
	t.Helper()
	if db.Dialect() == store.SQLite {
		return plan(t, db, s)
	}
	err := db.Maintain(t.Context(), func(tx *store.Tx) (err error) {
		for _, way := range []string{"enable_seqscan", "enable_sort", "enable_bitmapscan"} {
			if _, err := tx.Exec(t.Context(), fmt.Sprintf("SET LOCAL %s = off", way)); err != nil {
				return err
			}
		}
		steps, err = store.List(t.Context(), tx, store.Value[string], `EXPLAIN `+s.query, s.args...)
		return err
	})
	if err != nil {
		t.Fatalf("%s: %v", s.query, err)
	}
	return steps
}
