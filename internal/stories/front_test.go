package stories_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// out publishes a story n hours after the first one.
func out(t *testing.T, db *store.DB, title string, n int, meta stories.Meta) stories.StoryID {
	t.Helper()
	c := content(title, "Words.")
	c.Meta = meta
	s := create(t, db, editor, c)
	at := firsthand.Micros(time.Date(2026, 5, 4, n, 0, 0, 0, time.UTC))
	write(t, db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, s.ID, at) })
	return s.ID
}

func filled(t *testing.T, db *store.DB, slots []stories.Slot) (placed []stories.Placed) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		placed, err = stories.FillFront(slots, stories.FrontFrom(ctx, tx))
		return err
	})
	return placed
}

func standing(placed []stories.Placed) (ids []stories.StoryID) {
	for _, p := range placed {
		ids = append(ids, p.Story)
	}
	return ids
}

func TestPickedStoriesComeFirstAndNoneStandsTwice(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var quay stories.TopicID
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
			quay, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: "The quay"})
			return err
		})
		oldest := out(t, db, "Oldest", 1, stories.Meta{Topics: []stories.TopicID{quay}})
		older := out(t, db, "Older", 2, stories.Meta{})
		newer := out(t, db, "Newer", 3, stories.Meta{Topics: []stories.TopicID{quay}})
		newest := out(t, db, "Newest", 4, stories.Meta{})
		draft := create(t, db, editor, content("Not out", "Yet.")).ID
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Feature(ctx, tx, older, true) })

		placed := filled(t, db, []stories.Slot{
			{Fill: stories.FillFeatured}, {Story: draft, Fill: stories.FillNewest}, {Fill: stories.FillTopic, Topic: quay}, {Story: newest, Fill: stories.FillNewest}, {Fill: stories.FillNewest},
		})
		want := []stories.StoryID{older, newer, oldest, newest, ""}
		if got := standing(placed); !slices.Equal(got, want) {
			t.Errorf("on the front stand %v, want %v", got, want)
		}
		if !placed[3].Picked || placed[1].Picked || placed[2].By != stories.FillTopic {
			t.Errorf("placed %+v", placed)
		}
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, newest) })
		if got := standing(filled(t, db, []stories.Slot{{Story: newest, Fill: stories.FillNewest}})); !slices.Equal(got, []stories.StoryID{newer}) {
			t.Errorf("where a story was taken away stands %v", got)
		}
	})
}

func TestTheFrontIsChangedByOneAtATime(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		one := out(t, db, "One", 1, stories.Meta{})
		save := func(actor firsthand.Actor, f stories.Front, on stories.FrontID) (id stories.FrontID, err error) {
			err = try(db, actor, func(ctx context.Context, tx *store.Tx) (err error) {
				id, err = stories.SaveFront(ctx, tx, f, on)
				return err
			})
			return id, err
		}
		slots := []stories.Slot{{Story: one, Fill: stories.FillNewest}}
		first, err := save(editor, stories.Front{Slots: slots}, "")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := save(editor, stories.Front{Slots: slots}, ""); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("a front made from an old one: %v", err)
		}
		if _, err := save(author, stories.Front{Slots: slots}, first); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("an author arranges the front: %v", err)
		}
		for name, wrong := range map[string][]stories.Slot{
			"no slots": nil, "twice": {slots[0], slots[0]}, "no such story": {{Story: "x", Fill: stories.FillNewest}}, "no such topic": {{Fill: stories.FillTopic, Topic: "x"}},
			"no topic": {{Fill: stories.FillTopic}}, "no fill": {{}}, "too many": slices.Repeat([]stories.Slot{{Fill: stories.FillNewest}}, 41),
		} {
			if _, err := save(editor, stories.Front{Slots: wrong}, first); firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("%s: %v", name, err)
			}
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			live, next, err := stories.LiveFront(ctx, tx, firsthand.Micros(time.Now()))
			if live.ID != first || next != 0 || live.SavedBy != editor.Name {
				t.Errorf("readers see %+v, then at %d", live, next)
			}
			return err
		})
	})
}

func TestAFrontTakesOverAtItsTime(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		act := func(fn func(ctx context.Context, tx *store.Tx) error) error { return try(db, editor, fn) }
		at := firsthand.Micros(time.Now().Add(time.Hour))
		f := stories.Front{Name: "Election night", Slots: []stories.Slot{{Fill: stories.FillNewest}}, StartsAt: at}
		if err := act(func(ctx context.Context, tx *store.Tx) (err error) {
			f.ID, err = stories.ScheduleFront(ctx, tx, f)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		live := func(when int64) (f stories.Front, next int64) {
			read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
				f, next, err = stories.LiveFront(ctx, tx, when)
				return err
			})
			return f, next
		}
		if now, next := live(at - 1); now.ID != "" || next != at {
			t.Errorf("before its time readers see %+v until %d", now, next)
		}
		if now, next := live(at); now.ID != f.ID || next != 0 {
			t.Errorf("at its time readers see %+v until %d", now, next)
		}
		other := f
		other.ID = ""
		if err := act(func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.ScheduleFront(ctx, tx, other)
			return err
		}); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("two at one time: %v", err)
		}
		f.Version, f.Name = 1, "Election night, later"
		change := func() error {
			return act(func(ctx context.Context, tx *store.Tx) error { return stories.ChangeFront(ctx, tx, f) })
		}
		if err := change(); err != nil {
			t.Fatal(err)
		}
		if err := change(); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("a stale change: %v", err)
		}
		drop := func() error {
			return act(func(ctx context.Context, tx *store.Tx) error { return stories.DropFront(ctx, tx, f.ID, 2) })
		}
		if err := drop(); err != nil {
			t.Fatal(err)
		}
		if now, next := live(at); now.ID != "" || next != 0 {
			t.Errorf("what was taken back is seen: %+v, %d", now, next)
		}
		if err := drop(); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("taken back twice: %v", err)
		}
		f.StartsAt = firsthand.Micros(time.Now().Add(-time.Minute))
		if err := act(func(ctx context.Context, tx *store.Tx) error { _, err := stories.ScheduleFront(ctx, tx, f); return err }); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("a time that is over: %v", err)
		}
	})
}
