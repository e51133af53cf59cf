package stories

import (
	"context"
	"fmt"
	"slices"

	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// listTables are the tables that readers' lists are read from, what is touched when one of them changes, and as what it is
// counted; nobody asks how many stories a person's list has.
var listTables = [3]struct{ table, column, tag, itself, count string }{
	{"story_topics", "topic_id", "list:topic:", "topic:", "topic"},
	{"story_bylines", "byline_id", "list:byline:", "byline:", "byline"},
	{"story_people", "person_id", "list:person:", "person:", ""},
}

// onLists is where a story stands: in a list of each table of listTables, each once.
type onLists [3][]onList

type onList struct {
	id       string
	position int
}

// add puts those into a list that are not there yet, with positions from some number on.
func (l *onLists) add(table int, ids []string, from int) {
	for n, id := range ids {
		if !slices.ContainsFunc(l[table], func(o onList) bool { return o.id == id }) {
			l[table] = append(l[table], onList{id, from + n})
		}
	}
}

// listsOf finds where stories are to stand: people who were merged are whom they were merged into, behind those that a story
// names stand those that one of its topics is, and topics that were taken off file are left out.
func listsOf(ctx context.Context, tx *store.Tx, metas ...Meta) ([]onLists, error) {
	var named []sources.PersonID
	var filed []TopicID
	for _, m := range metas {
		named, filed = append(named, m.People...), append(filed, m.Topics...)
	}
	slices.Sort(filed)
	filed = slices.Compact(filed)
	for part := range slices.Chunk(named, listedAtOnce) {
		now, err := sources.Canonical(ctx, tx, part)
		if err != nil {
			return nil, err
		}
		copy(part, now)
	}
	topics := map[TopicID]Topic{}
	for part := range slices.Chunk(filed, listedAtOnce) {
		some, err := ListTopics(ctx, tx, part)
		if err != nil {
			return nil, err
		}
		for id, t := range some {
			topics[id] = t
		}
	}
	lists := make([]onLists, len(metas))
	for i, m := range metas {
		lists[i].add(0, texts(slices.DeleteFunc(slices.Clone(m.Topics), func(id TopicID) bool { return topics[id].ID == "" })), 0)
		lists[i].add(1, texts(m.Bylines), 0)
		lists[i].add(2, texts(named[:len(m.People)]), 0)
		named = named[len(m.People):]
		lists[i].add(2, peopleOf(topics, m.Topics), maxRefs)
	}
	return lists, nil
}

// listedAtOnce is how many people or topics are looked up in one statement.
const listedAtOnce = 1000

// peopleOf are the people that some topics are, in the order of the topics' IDs.
func peopleOf(topics map[TopicID]Topic, ids []TopicID) (people []string) {
	for _, id := range slices.Compact(slices.Sorted(slices.Values(ids))) {
		if person := topics[id].Person; person != "" {
			people = append(people, string(person))
		}
	}
	return people
}

// listStories writes where published stories stand.
func listStories(ctx context.Context, tx *store.Tx, list []Story, lists []onLists) error {
	for n, t := range listTables {
		var rows []any
		for i, s := range list {
			for _, l := range lists[i][n] {
				rows = append(rows, string(s.ID), l.id, l.position, "published", s.PublishedAt)
			}
		}
		err := insertRows(ctx, tx, `INSERT INTO `+t.table+` (story_id, `+t.column+`, position, status, published_at) VALUES `, 5, "", rows)
		if err != nil {
			return fmt.Errorf("list %d stories from %s on: %w", len(list), list[0].ID, err)
		}
	}
	return nil
}

// insertRows writes rows of so many columns, whose values stand one behind the other, as many with each statement as leave it
// short enough for a connection to keep it ready (store): to read a long one takes longer than to run two.
func insertRows(ctx context.Context, tx *store.Tx, insert string, columns int, behind string, values []any) error {
	const length = 3500 // of the holes, in letters
	rows := min(200, length/len(store.Holes(columns)+", "))
	for part := range slices.Chunk(values, rows*columns) {
		if _, err := tx.Exec(ctx, insert+store.HoleRows(columns, len(part)/columns)+behind, part...); err != nil {
			return err
		}
	}
	return nil
}
