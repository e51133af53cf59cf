package stories

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/search"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// TopicID names a topic.
type TopicID string

// TopicTag is the cache tag of a topic.
func TopicTag(id TopicID) string { return "topic:" + string(id) }

// TopicListTag is the cache tag of the list of a topic's stories.
func TopicListTag(id TopicID) string { return "list:topic:" + string(id) }

// Topic is what stories are filed under; Ghost calls it a tag.
type Topic struct {
	ID          TopicID
	Slug        string
	Name        string
	Description string
	Image       string
	Person      sources.PersonID // the topic is this person; "" otherwise
	Imported    bool             // its address came in with an import, and stays
	Internal    bool             // filed under for the desk alone: no page, no list names it
	Meta        TopicMeta        // is set by BringTopic
	CreatedAt   int64
	UpdatedAt   int64
}

// SaveTopic keeps a topic and its address. A new one whose name is on file, case and accents aside,
// is that one.
func SaveTopic(ctx context.Context, tx *store.Tx, t Topic) (TopicID, error) {
	if err := tx.Actor().May(firsthand.TopicSave); err != nil {
		return "", err
	}
	t.Name = strings.TrimSpace(t.Name)
	if t.Name == "" || len(t.Name) > 191 {
		return "", firsthand.Errorf(firsthand.Invalid, "A topic needs a name of 1 to 191 letters.")
	}
	if t.ID == "" {
		err := tx.QueryRow(ctx, `SELECT id FROM topics WHERE name_folded = ? ORDER BY id LIMIT 1`, store.Fold(t.Name)).Scan(&t.ID)
		if err == nil {
			return t.ID, nil
		}
		if !store.NoRows(err) {
			return "", fmt.Errorf("look for topic %q: %w", t.Name, err)
		}
		t.ID = TopicID(firsthand.NewID(tx.Now()))
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return "", err
	}
	before, err := t.before(ctx, tx)
	if err != nil {
		return "", err
	}
	if before.Person != t.Person {
		if err := before.part(ctx, tx); err != nil {
			return "", err
		}
	}
	if before.Person != "" && before.Person == t.Person && (t.Slug == "" || t.Slug == before.Slug) {
		t.Slug = before.Slug // its address is the person's: nothing is to be found
	} else if err := t.place(ctx, tx, settings); err != nil {
		return "", err
	}
	now := firsthand.Micros(tx.Now())
	var person any
	if t.Person != "" {
		person = string(t.Person)
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO topics (id, slug, name, name_folded, description, image, person_id, imported, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, name_folded = excluded.name_folded,
			description = excluded.description, image = excluded.image, person_id = excluded.person_id,
			imported = excluded.imported, updated_at = excluded.updated_at`,
		string(t.ID), t.Slug, t.Name, store.Fold(t.Name), t.Description, t.Image, person, flag(t.Imported), now, now)
	if err != nil {
		return "", fmt.Errorf("save topic %q: %w", t.Name, err)
	}
	tx.Audit("topic", string(t.ID), t.Name)
	tx.Touch(TopicTag(t.ID), TopicsTag)
	said := "topic.saved"
	if before.ID == "" {
		said = "topic.made"
	}
	if err := tx.Emit(ctx, said, map[string]string{"topic": string(t.ID)}); err != nil {
		return "", err
	}
	if before.ID != "" && (before.Slug != t.Slug || before.Name != t.Name) {
		if err := replace(ctx, tx, settings); err != nil {
			return "", err
		}
	}
	if err := t.join(ctx, tx); err != nil || before.ID == "" || before.Name == t.Name && before.Person == t.Person {
		return t.ID, err
	}
	return t.ID, search.AgainUnder(ctx, tx, search.TopicTag(t.ID), search.Story)
}

// place finds a slug for the topic and claims its address.
func (t *Topic) place(ctx context.Context, tx *store.Tx, settings publication.Settings) error {
	wanted := t.Slug
	if wanted == "" {
		wanted = firsthand.Slug(t.Name)
	}
	if wanted == "" {
		wanted = "topic"
	}
	path := settings.Permalink(publication.Topic, wanted)
	if at, err := publication.AddressOf(ctx, tx, publication.Topic, string(t.ID)); err == nil && at == path {
		t.Slug = wanted
		return nil
	}
	slug, err := publication.FreeSlug(ctx, tx, settings, publication.Topic, wanted, func(slug string) (bool, error) {
		var owner TopicID
		err := tx.QueryRow(ctx, `SELECT id FROM topics WHERE slug = ?`, slug).Scan(&owner)
		if store.NoRows(err) {
			return false, nil
		}
		return owner != t.ID, err
	})
	if err != nil {
		return err
	}
	t.Slug = slug
	return publication.Place(ctx, tx, publication.Topic, string(t.ID), settings.Permalink(publication.Topic, slug))
}

const topicColumns = `t.id, t.slug, t.name, t.description, t.image, COALESCE(t.person_id, ''), t.imported, t.visibility, t.meta, t.created_at, t.updated_at`

func scanTopic(row store.Scanner) (Topic, error) {
	var t Topic
	into, done := t.columns()
	if err := row.Scan(into...); err != nil {
		return Topic{}, err
	}
	return t, done()
}

// columns is where topicColumns go, and what is to be done when they are there.
func (t *Topic) columns() (into []any, done func() error) {
	var imported int
	var visibility, meta string
	return []any{&t.ID, &t.Slug, &t.Name, &t.Description, &t.Image, &t.Person, &imported, &visibility, &meta, &t.CreatedAt, &t.UpdatedAt}, func() error {
		t.Imported, t.Internal = imported == 1, visibility == "internal"
		if err := json.Unmarshal([]byte(meta), &t.Meta); err != nil {
			return fmt.Errorf("read meta of topic %s: %w", t.ID, err)
		}
		return nil
	}
}

// GetTopic reads one topic.
func GetTopic(ctx context.Context, tx *store.Tx, id TopicID) (Topic, error) {
	t, err := store.Get(ctx, tx, scanTopic, `SELECT `+topicColumns+` FROM topics t WHERE t.id = ?`, string(id))
	if store.NoRows(err) {
		return Topic{}, firsthand.Errorf(firsthand.NotFound, "There is no such topic.")
	}
	if err != nil {
		return Topic{}, fmt.Errorf("read topic %s: %w", id, err)
	}
	return t, nil
}

// ListTopics gives topics by ID; IDs that are not on file are missing.
func ListTopics(ctx context.Context, tx *store.Tx, ids []TopicID) (map[TopicID]Topic, error) {
	found := make(map[TopicID]Topic, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	topics, err := store.List(ctx, tx, scanTopic, `SELECT `+topicColumns+` FROM topics t WHERE t.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d topics: %w", len(ids), err)
	}
	for _, t := range topics {
		found[t.ID] = t
	}
	return found, nil
}

// TopicCount is a topic and how many published stories it has.
type TopicCount struct {
	Topic
	Stories int
}

// ListUsedTopics gives the topics that published stories are filed under, most used first.
func ListUsedTopics(ctx context.Context, tx *store.Tx, limit int) ([]TopicCount, error) {
	list, err := store.List(ctx, tx, func(row store.Scanner) (TopicCount, error) {
		var t TopicCount
		into, done := t.columns()
		if err := row.Scan(append(into, &t.Stories)...); err != nil {
			return TopicCount{}, err
		}
		return t, done()
	}, `SELECT `+topicColumns+`, n.n FROM topics t`+counted("topic", "t.id")+`
		WHERE n.n > 0 AND t.visibility = 'public' ORDER BY n.n DESC, t.name_folded, t.id LIMIT ?`, limit)
	if err != nil {
		return nil, fmt.Errorf("list used topics: %w", err)
	}
	return list, nil
}
