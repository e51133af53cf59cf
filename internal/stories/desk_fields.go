package stories

import (
	"maps"

	"firsthand/internal/store"
)

// What the desk's programs filter and order stories by, whatever stage they are at, under Ghost's names: as PostFields, of the
// working revision. What a revision is filed under stands in it alone, since the tables of lists hold what readers see.

const (
	deskStatus    = `CASE WHEN s.status = 'published' THEN 'published' WHEN d.publish_at > 0 THEN 'scheduled' ELSE 'draft' END`
	deskPublished = `CASE WHEN s.status <> 'published' AND d.publish_at > 0 THEN d.publish_at WHEN s.published_at > 0 THEN s.published_at END`
	deskUpdated   = `CASE WHEN r.created_at > s.updated_at AND (r.kind <> 'import' OR r.number > 1) THEN r.created_at ELSE s.updated_at END`

	rowsOfDeskTopics = `SELECT w.id FROM topics t JOIN stories w ON 1 = 1 JOIN revisions l ON l.id = w.working_revision AND l.meta LIKE '%"' || t.id || '"%' WHERE 1 = 1`
	firstDeskTopic   = `CASE WHEN l.meta LIKE '%"topics":["' || t.id || '"%' THEN 0 ELSE 1 END`

	rowsOfDeskBylines = `SELECT w.id FROM bylines b JOIN stories w ON 1 = 1 JOIN revisions l ON l.id = w.working_revision AND l.meta LIKE '%"' || b.id || '"%' WHERE 1 = 1`
	firstDeskByline   = `CASE WHEN l.meta LIKE '%"bylines":["' || b.id || '"%' THEN 0 ELSE 1 END`
)

// DeskFields are those of the lists of ListForPrograms.
var DeskFields = deskFields()

func deskFields() *store.Fields {
	f := *postFields()
	f.Restricted, f.Enforced = nil, []string{"type"}
	f.ByName = maps.Clone(f.ByName)
	f.ByName["status"] = store.Field{SQL: deskStatus}
	f.ByName["published_at"] = store.Field{SQL: deskPublished, Kind: store.FieldTime}
	f.ByName["updated_at"] = store.Field{SQL: deskUpdated, Kind: store.FieldTime}
	f.ByName["posts_tags.sort_order"] = store.Field{SQL: firstDeskTopic, Kind: store.FieldNumber, Relation: "tags", Joining: true}
	f.ByName["posts_authors.sort_order"] = store.Field{SQL: firstDeskByline, Kind: store.FieldNumber, Relation: "authors", Joining: true}
	for _, name := range []string{"people.slug", "people.name", "people.id"} {
		delete(f.ByName, name)
	}
	f.Relations = map[string]string{"tags": rowsOfDeskTopics, "authors": rowsOfDeskBylines}
	return &f
}

// countDeskTopic counts the desk's stories, and its pages, that are filed under a topic.
const countDeskTopic = `(SELECT COUNT(*) FROM stories w JOIN story_desk d ON d.story_id = w.id JOIN revisions l ON l.id = w.working_revision WHERE d.trashed_at = 0 AND l.meta LIKE '%"' || t.id || '"%')`

// DeskTopicFields are those of the lists of ListDeskTopics.
var DeskTopicFields = deskTopicFields()

func deskTopicFields() *store.Fields {
	f := *TopicFields
	f.Restricted = nil
	f.ByName = maps.Clone(f.ByName)
	f.ByName["created_at"] = store.Field{SQL: "t.created_at", Kind: store.FieldTime}
	f.ByName["updated_at"] = store.Field{SQL: "t.updated_at", Kind: store.FieldTime}
	f.Orders = map[string]store.Field{"count.posts": {SQL: countDeskTopic}}
	return &f
}
