package stories

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/search"
	"firsthand/internal/store"
)

// AddTopic makes a topic, beside others of its name if there are, with all that is said of it.
func AddTopic(ctx context.Context, tx *store.Tx, t Topic) (TopicID, error) {
	if err := tx.Actor().May(firsthand.TopicSave); err != nil {
		return "", err
	}
	t.ID = TopicID(firsthand.NewID(tx.Now()))
	return t.ID, t.keepWhole(ctx, tx, Topic{})
}

// ChangeTopic changes all of a topic. One that becomes internal has no page any more, and readers are told of it no more.
func ChangeTopic(ctx context.Context, tx *store.Tx, t Topic) error {
	if err := tx.Actor().May(firsthand.TopicChange); err != nil {
		return err
	}
	before, err := GetTopic(ctx, tx, t.ID)
	if err != nil {
		return err
	}
	if before.Person != "" && t.Internal {
		return firsthand.Errorf(firsthand.Conflict, "%s is a person with a page of their own: part the two first.", before.Name)
	}
	t.Person, t.Imported = before.Person, before.Imported
	return t.keepWhole(ctx, tx, before)
}

// keepWhole writes a topic with all that is said of it; before is what it was, nothing of a new one.
func (t Topic) keepWhole(ctx context.Context, tx *store.Tx, before Topic) error {
	meta, err := nameMeta(t.Meta)
	if err != nil {
		return err
	}
	if t.Internal {
		err = t.keepInternal(ctx, tx, before)
	} else {
		_, err = SaveTopic(ctx, tx, t)
	}
	if err != nil {
		return err
	}
	visibility := Public
	if t.Internal {
		visibility = "internal"
	}
	if _, err := tx.Exec(ctx, `UPDATE topics SET visibility = ?, meta = ? WHERE id = ?`, visibility, meta, string(t.ID)); err != nil {
		return fmt.Errorf("save topic %q: %w", t.Name, err)
	}
	if before.ID == "" || before.Internal == t.Internal {
		return nil
	}
	return unfiled(ctx, tx, t.ID)
}

// keepInternal writes a topic that the desk alone knows: it has a slug, and no address.
func (t Topic) keepInternal(ctx context.Context, tx *store.Tx, before Topic) error {
	if t.Name = strings.TrimSpace(t.Name); t.Name == "" || len(t.Name) > 191 {
		return firsthand.Errorf(firsthand.Invalid, "A topic needs a name of 1 to 191 letters.")
	}
	slug, err := t.internalSlug(ctx, tx)
	if err != nil {
		return err
	}
	now := firsthand.Micros(tx.Now())
	_, err = tx.Exec(ctx, `
		INSERT INTO topics (id, slug, name, name_folded, description, image, imported, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)
		ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, name_folded = excluded.name_folded,
			description = excluded.description, image = excluded.image, updated_at = excluded.updated_at`,
		string(t.ID), slug, t.Name, store.Fold(t.Name), t.Description, t.Image, now, now)
	if err != nil {
		return fmt.Errorf("save topic %q: %w", t.Name, err)
	}
	tx.Audit("topic", string(t.ID), t.Name)
	tx.Touch(TopicTag(t.ID), TopicsTag, TopicListTag(t.ID))
	if before.ID == "" || before.Internal {
		return nil
	}
	return publication.Release(ctx, tx, publication.Topic, string(t.ID))
}

// internalSlug is the slug of an internal topic, with a number behind it where another has it.
func (t Topic) internalSlug(ctx context.Context, tx *store.Tx) (string, error) {
	base := t.Slug
	if base == "" {
		base = firsthand.Slug(strings.Replace(t.Name, "#", "hash ", 1))
	}
	if base == "" {
		base = "hash"
	}
	for n := 1; n < 1000; n++ {
		slug := base
		if n > 1 {
			slug = fmt.Sprintf("%s-%d", base, n)
		}
		id, _, err := TopicBySlug(ctx, tx, slug)
		if err != nil || id == "" || id == t.ID {
			return slug, err
		}
	}
	return "", firsthand.Errorf(firsthand.Conflict, "A thousand topics are called so: take another name.")
}

// DeleteTopic takes a topic off file: stories are filed under it no more, and its page is gone.
func DeleteTopic(ctx context.Context, tx *store.Tx, id TopicID) error {
	if err := tx.Actor().May(firsthand.TopicChange); err != nil {
		return err
	}
	if err := lockUnder(ctx, tx, id); err != nil { // before the topic: who publishes has a story, and waits for its topics
		return err
	}
	t, err := LockTopic(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := t.part(ctx, tx); err != nil {
		return err
	}
	if err := publication.Release(ctx, tx, publication.Topic, string(id)); err != nil {
		return err
	}
	if err := uncountTopic(ctx, tx, id); err != nil {
		return err
	}
	for _, take := range []string{
		`UPDATE story_topics SET position = position - 1 WHERE position > (SELECT l.position FROM story_topics l WHERE l.story_id = story_topics.story_id AND l.topic_id = ?)`,
		`DELETE FROM story_topics WHERE topic_id = ?`,
		`DELETE FROM topics WHERE id = ?`,
	} {
		if _, err := tx.Exec(ctx, take, string(id)); err != nil {
			return fmt.Errorf("delete topic %s: %w", id, err)
		}
	}
	tx.Audit("topic", string(id), "deleted: "+t.Name)
	tx.Touch(TopicTag(id), TopicsTag, TopicListTag(id), ListTag)
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	if err := replace(ctx, tx, settings); err != nil {
		return err
	}
	return unfiled(ctx, tx, id)
}

// unfiled has readers find no story under a topic any more that they do not see, and by its name neither.
func unfiled(ctx context.Context, tx *store.Tx, id TopicID) error {
	if err := search.Stale(ctx, tx, search.TopicTag(id), search.Story); err != nil {
		return err
	}
	return search.AgainUnder(ctx, tx, search.TopicTag(id), search.Story)
}
