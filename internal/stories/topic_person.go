package stories

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// maxTopics is how many topics may be one person.
const maxTopics = 50

// PlaceTopicsOf sees that a person and the topics that are this person have one page. It is the person's; it stands at
// the address of a topic that came in with an import, if there is one, else at the person's own, and every other address
// leads there. Of a person without a public page the topics keep theirs. It is the handler of person.placed; running
// twice does no harm.
func PlaceTopicsOf(ctx context.Context, tx *store.Tx, id sources.PersonID) error {
	if err := tx.Actor().May(firsthand.TopicSave); err != nil {
		return err
	}
	topics, err := store.List(ctx, tx, scanTopic, `SELECT `+topicColumns+` FROM topics t WHERE t.person_id = ? ORDER BY t.id LIMIT ?`, string(id), maxTopics)
	if err != nil {
		return fmt.Errorf("topics that are person %s: %w", id, err)
	}
	person, err := sources.GetPerson(ctx, tx, id)
	if err != nil {
		return err
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	kept := ""
	for _, t := range topics {
		tx.Touch(TopicTag(t.ID))
		if t.Imported && kept == "" && person.Public {
			kept = settings.Permalink(publication.Topic, t.Slug)
			if err := publication.Release(ctx, tx, publication.Topic, string(t.ID)); err != nil {
				return err
			}
		}
	}
	if err := sources.KeepAddress(ctx, tx, id, kept); err != nil {
		return err
	}
	for _, t := range topics {
		if err := t.settle(ctx, tx, settings, person); err != nil {
			return err
		}
	}
	if len(topics) > 0 {
		tx.Audit("person", string(id), fmt.Sprintf("%d topics are this person", len(topics)))
	}
	return nil
}

// settle gives a topic its own address, or leads that to the person's.
func (t Topic) settle(ctx context.Context, tx *store.Tx, settings publication.Settings, person sources.Person) error {
	path := settings.Permalink(publication.Topic, t.Slug)
	if !person.Public {
		return publication.Place(ctx, tx, publication.Topic, string(t.ID), path)
	}
	to, err := publication.AddressOf(ctx, tx, publication.Person, string(person.ID))
	if err != nil || to == path {
		return err
	}
	if _, err := publication.HandOver(ctx, tx, publication.Topic, string(t.ID), to); err != nil {
		return err
	}
	return publication.Lead(ctx, tx, path, to)
}

// before is the topic as it is on file, with its person; nothing of one that is new.
func (t *Topic) before(ctx context.Context, tx *store.Tx) (Topic, error) {
	people, err := sources.Canonical(ctx, tx, []sources.PersonID{t.Person})
	if err != nil {
		return Topic{}, err
	}
	t.Person = people[0]
	before, err := GetTopic(ctx, tx, t.ID)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return Topic{}, nil
	}
	return before, err
}

// join gives the topic and its person one page.
func (t Topic) join(ctx context.Context, tx *store.Tx) error {
	if t.Person == "" {
		return nil
	}
	if err := fileUnderPerson(ctx, tx, t.ID, t.Person); err != nil {
		return err
	}
	return PlaceTopicsOf(ctx, tx, t.Person)
}

// part takes the topic and its person apart: the person gives up the topic's address and its stories.
func (t Topic) part(ctx context.Context, tx *store.Tx) error {
	if t.Person == "" {
		return nil
	}
	if _, err := tx.Exec(ctx, `UPDATE topics SET person_id = NULL WHERE id = ?`, string(t.ID)); err != nil {
		return fmt.Errorf("part topic %s from its person: %w", t.ID, err)
	}
	_, err := tx.Exec(ctx, `DELETE FROM story_people WHERE person_id = ? AND position >= ?
		AND story_id IN (SELECT story_id FROM story_topics WHERE topic_id = ?)`, string(t.Person), maxRefs, string(t.ID))
	if err != nil {
		return fmt.Errorf("part topic %s from its person: %w", t.ID, err)
	}
	tx.Touch("list:person:" + string(t.Person))
	return PlaceTopicsOf(ctx, tx, t.Person)
}

// listedPeople are those in whose lists a story stands: whom it is about, and the people that its topics are.
func listedPeople(ctx context.Context, tx *store.Tx, m Meta) (about, filed []sources.PersonID, err error) {
	if about, err = sources.Canonical(ctx, tx, m.People); err != nil || len(m.Topics) == 0 {
		return about, nil, err
	}
	filed, err = store.List(ctx, tx, store.Value[sources.PersonID],
		`SELECT person_id FROM topics WHERE person_id IS NOT NULL AND id IN `+store.Holes(len(m.Topics))+` ORDER BY id`, store.Args(m.Topics)...)
	if err != nil {
		return nil, nil, fmt.Errorf("people that %d topics are: %w", len(m.Topics), err)
	}
	return about, filed, nil
}

// IsTopic tells whether a topic is this person.
func IsTopic(ctx context.Context, tx *store.Tx, person sources.PersonID) (bool, error) {
	var id TopicID
	err := tx.QueryRow(ctx, `SELECT id FROM topics WHERE person_id = ? LIMIT 1`, string(person)).Scan(&id)
	if err != nil && !store.NoRows(err) {
		return false, fmt.Errorf("topic of person %s: %w", person, err)
	}
	return id != "", nil
}

// fileUnderPerson has the stories of a topic that is a person stand in the person's list, too.
func fileUnderPerson(ctx context.Context, tx *store.Tx, topic TopicID, person sources.PersonID) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO story_people (story_id, person_id, position, status, published_at)
		SELECT l.story_id, ?, ?, l.status, l.published_at FROM story_topics l WHERE l.topic_id = ?
		ON CONFLICT (story_id, person_id) DO NOTHING`, string(person), maxRefs, string(topic))
	if err != nil {
		return fmt.Errorf("file the stories of topic %s under person %s: %w", topic, person, err)
	}
	tx.Touch("list:person:" + string(person))
	return nil
}

// personPlaces are where this room names people.
var personPlaces = []sources.MergePlace{
	{Name: "topic",
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'topic', id, '', 0 FROM topics WHERE person_id = ? AND person_id <> ?`,
		Turn: `UPDATE topics SET person_id = ? WHERE person_id = ?
			AND id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'topic')`},
	{Name: "story",
		Note: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'story', a.story_id, '', a.position FROM story_people a WHERE a.person_id = ?
				AND NOT EXISTS (SELECT 1 FROM story_people b WHERE b.story_id = a.story_id AND b.person_id = ?)`,
		Turn: `UPDATE story_people SET person_id = ? WHERE person_id = ?
			AND story_id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'story')`,
		NoteBoth: `INSERT INTO person_moves (merge_id, place, row_id, detail, position)
			SELECT ?, 'story both', a.story_id, '', a.position FROM story_people a WHERE a.person_id = ?
				AND EXISTS (SELECT 1 FROM story_people b WHERE b.story_id = a.story_id AND b.person_id = ?)`,
		Drop: `DELETE FROM story_people WHERE person_id = ?
			AND story_id IN (SELECT row_id FROM person_moves WHERE merge_id = ? AND place = 'story both')`,
		Restore: `INSERT INTO story_people (story_id, person_id, position, status, published_at)
			SELECT b.story_id, ?, m.position, b.status, b.published_at FROM person_moves m JOIN story_people b ON b.story_id = m.row_id
			WHERE m.merge_id = ? AND m.place = 'story both' AND b.person_id = ?
			ON CONFLICT (story_id, person_id) DO NOTHING`},
}

// MergePeople makes one person out of two on file: all that names the one names the other, and every address of the one
// leads to the other. Revisions stay as they were saved; who reads them is told who is meant.
func MergePeople(ctx context.Context, tx *store.Tx, gone, stays sources.PersonID) (sources.MergeID, error) {
	if err := tx.Actor().May(firsthand.PersonMerge); err != nil {
		return "", err
	}
	m, err := sources.MergePeople(ctx, tx, gone, stays)
	if err != nil {
		return "", err
	}
	for _, p := range personPlaces {
		if err := p.Move(ctx, tx, m); err != nil {
			return "", err
		}
	}
	tx.Touch("list:person:"+string(gone), "list:person:"+string(stays), ListTag)
	return m.ID, PlaceTopicsOf(ctx, tx, stays)
}

// Undone is what came of undoing a merge.
type Undone struct {
	Back int64 // places that are as they were before
	Left int64 // places that somebody changed since, and that stay as they are
}

// UndoMerge makes two people of one again, for everything that did not change since.
func UndoMerge(ctx context.Context, tx *store.Tx, id sources.MergeID) (Undone, error) {
	if err := tx.Actor().May(firsthand.PersonMerge); err != nil {
		return Undone{}, err
	}
	m, err := sources.LockMerge(ctx, tx, id)
	if err != nil {
		return Undone{}, err
	}
	all, err := sources.CountMoves(ctx, tx, id)
	if err != nil {
		return Undone{}, err
	}
	var u Undone
	for _, p := range personPlaces {
		n, err := p.Back(ctx, tx, m)
		if err != nil {
			return Undone{}, err
		}
		u.Back += n
	}
	// The one who stays gives up a topic's address before the other gets it back.
	if err := PlaceTopicsOf(ctx, tx, m.Stays); err != nil {
		return Undone{}, err
	}
	n, err := sources.UndoMerge(ctx, tx, m)
	if err != nil {
		return Undone{}, err
	}
	u.Back += n
	u.Left = max(0, all-u.Back)
	tx.Touch("list:person:"+string(m.Gone), "list:person:"+string(m.Stays), ListTag)
	return u, PlaceTopicsOf(ctx, tx, m.Gone)
}
