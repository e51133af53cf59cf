package stories

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// manyAtOnce is how many stories are written in the same statements.
const manyAtOnce = 200

// Arrived is a story that was brought in, and what became of it.
type Arrived struct {
	Story
	Fate Fate
}

// BringMany is Bring for many stories, in their order: those that are new are looked up, written and published together, some
// hundreds with each statement, and what stands in every table afterwards is what would stand there if they had come one by
// one; the search takes them up a moment later. An error is of all of them: who wants to keep the others undoes it (a
// Savepoint) and brings them one by one, which also tells what is wrong with which.
func BringMany(ctx context.Context, tx *store.Tx, list []Brought) ([]Arrived, error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return nil, err
	}
	here, err := storiesHere(ctx, tx, list)
	if err != nil {
		return nil, err
	}
	arrived := make([]Arrived, 0, len(list))
	for len(list) > 0 {
		n := 0
		for n < min(len(list), manyAtOnce) && !here[list[n].ID] && list[n].fit() == nil {
			here[list[n].ID] = true // the next one of this ID comes again
			n++
		}
		if n > 1 {
			made, err := bringTogether(ctx, tx, list[:n])
			if err != nil {
				return nil, err
			}
			arrived, list = append(arrived, made...), list[n:]
			continue
		}
		s, fate, err := Bring(ctx, tx, list[0])
		if err != nil {
			return nil, err
		}
		arrived, list = append(arrived, Arrived{s, fate}), list[1:]
	}
	return arrived, nil
}

// storiesHere tells which stories were brought in before.
func storiesHere(ctx context.Context, tx *store.Tx, list []Brought) (map[StoryID]bool, error) {
	here := make(map[StoryID]bool, len(list))
	for part := range slices.Chunk(list, manyAtOnce) {
		ids := make([]StoryID, len(part))
		for i, b := range part {
			ids[i] = b.ID
		}
		found, err := store.List(ctx, tx, store.Value[StoryID], `SELECT id FROM stories WHERE id IN `+store.Holes(len(ids)), store.Args(ids)...)
		if err != nil {
			return nil, fmt.Errorf("look which of %d stories are here: %w", len(ids), err)
		}
		for _, id := range found {
			here[id] = true
		}
	}
	return here, nil
}

// together is some new stories on their way in.
type together struct {
	list      []Brought
	stories   []Story // as they are kept
	revisions []newRevision
	out       []int // those that readers are going to see, by their place in the list
}

// bringTogether is bringNew for some stories. The steps are those of addRevision and Publish, in their order.
func bringTogether(ctx context.Context, tx *store.Tx, list []Brought) ([]Arrived, error) {
	t := &together{list: list, stories: make([]Story, len(list)), revisions: make([]newRevision, len(list))}
	for _, step := range []func(context.Context, *store.Tx) error{t.draw, t.write, t.note, t.vouched, t.publish, t.place, t.reword, t.find} {
		if err := step(ctx, tx); err != nil {
			return nil, err
		}
	}
	arrived := make([]Arrived, len(list))
	for i, b := range list {
		arrived[i] = Arrived{b.Story, FateNew}
		arrived[i].Slug, arrived[i].Working = t.stories[i].Slug, t.stories[i].Working
		if err := t.tell(ctx, tx, i); err != nil {
			return nil, err
		}
	}
	return arrived, nil
}

// draw decides how each is kept, and that it may be.
func (t *together) draw(ctx context.Context, tx *store.Tx) error {
	slugs, err := freeSlugs(ctx, tx, t.list)
	if err != nil {
		return err
	}
	now := firsthand.Micros(tx.Now())
	for i, b := range t.list {
		if t.revisions[i], err = draw(tx, b.ID, "", "import", b.Content, b.Written); err != nil {
			return err
		}
		t.revisions[i].number = 1
		s := b.Story
		s.Slug, s.Working, s.CreatedBy = slugs[i], t.revisions[i].id, tx.Actor().ID
		if s.Published {
			if err := (Desk{Stage: Draft}).take(tx.Actor(), s, StepPublish); err != nil {
				return err
			}
			s.Live = s.Working
			if s.UpdatedAt == 0 && s.PublishedAt == 0 {
				s.UpdatedAt = now
			}
			s.PublishedAt = cmp.Or(s.PublishedAt, now)
			t.out = append(t.out, i)
		} else {
			s.Live, s.PublishedAt = "", 0
		}
		t.stories[i] = s
	}
	return nil
}

// freeSlugs is freeSlug for some new stories.
func freeSlugs(ctx context.Context, tx *store.Tx, list []Brought) ([]string, error) {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return nil, err
	}
	wanted := make([]string, len(list))
	for i, b := range list {
		if wanted[i], err = wantedSlug(b.Slug, b.Content.Title); err != nil {
			return nil, err
		}
	}
	taken, err := publication.TakenSlugs(ctx, tx, settings, publication.Story, wanted)
	if err != nil {
		return nil, err
	}
	others, err := store.List(ctx, tx, store.Value[string], `SELECT slug FROM stories WHERE slug IN `+store.Holes(len(wanted)), store.Args(wanted)...)
	if err != nil {
		return nil, fmt.Errorf("find slugs for %d stories: %w", len(list), err)
	}
	for _, slug := range others {
		taken[slug] = true
	}
	for i, slug := range wanted {
		if taken[slug] {
			if wanted[i], err = freeSlugBeside(ctx, tx, settings, slug, taken); err != nil {
				return nil, err
			}
		}
		taken[wanted[i]] = true
	}
	return wanted, nil
}

// freeSlugBeside finds another slug where the one that is wanted is taken.
func freeSlugBeside(ctx context.Context, tx *store.Tx, settings publication.Settings, wanted string, taken map[string]bool) (string, error) {
	return publication.FreeSlug(ctx, tx, settings, publication.Story, wanted, func(slug string) (bool, error) {
		if taken[slug] {
			return true, nil
		}
		var owner StoryID
		err := tx.QueryRow(ctx, `SELECT id FROM stories WHERE slug = ?`, slug).Scan(&owner)
		if store.NoRows(err) {
			return false, nil
		}
		return true, err
	})
}
