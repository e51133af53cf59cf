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

func TestTwoWhoArrangeTheFrontInOneMomentDoNotOverwriteEachOther(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		slots := []stories.Slot{{Fill: stories.FillNewest}}
		at := firsthand.Micros(time.Now().Add(time.Hour))
		save := func(name string, on stories.FrontID) func(ctx context.Context, tx *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.SaveFront(ctx, tx, stories.Front{Name: name, Slots: slots}, on)
				return err
			}
		}
		live := func() (f stories.Front) {
			read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
				f, _, err = stories.LiveFront(ctx, tx, firsthand.Micros(time.Now()))
				return err
			})
			return f
		}
		together := func(what string, first, second func(ctx context.Context, tx *store.Tx) error) {
			t.Helper()
			one, other := firsthandtest.Together(t, db, editor, firsthand.FrontSave, first, func() error { return try(db, editor, second) })
			if one != nil || firsthand.ErrorCode(other) != firsthand.Conflict {
				t.Errorf("%s: %v, %v", what, one, other)
			}
		}
		together("the first front, twice", save("One", ""), save("Two", ""))
		together("the next, twice", save("Three", live().ID), save("Four", live().ID))
		if f := live(); f.Name != "Three" {
			t.Errorf("readers see %q", f.Name)
		}
		schedule := func(f stories.Front) func(ctx context.Context, tx *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) error { _, err := stories.ScheduleFront(ctx, tx, f); return err }
		}
		together("two for one time", schedule(stories.Front{Name: "Night", Slots: slots, StartsAt: at}), schedule(stories.Front{Name: "Evening", Slots: slots, StartsAt: at}))
		var waiting []stories.Front
		read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			waiting, _, err = stories.ListFronts(ctx, tx, firsthand.Micros(time.Now()), "", 1)
			return err
		})
		if len(waiting) != 1 {
			t.Fatalf("%d wait", len(waiting))
		}
		later, sooner := waiting[0], waiting[0]
		later.StartsAt, sooner.Name = at+60_000_000, "Sooner"
		change := func(f stories.Front) func(ctx context.Context, tx *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) error { return stories.ChangeFront(ctx, tx, f) }
		}
		together("changed twice", change(later), change(sooner))
		together("changed and taken back", change(func() stories.Front { f := later; f.Version++; return f }()), func(ctx context.Context, tx *store.Tx) error {
			return stories.DropFront(ctx, tx, later.ID, 2)
		})
	})
}

// TestAFrontOfWhoBeganBeforeTheLastIsNotLost: on PostgreSQL somebody may begin to save, and come after another who began later.
func TestAFrontOfWhoBeganBeforeTheLastIsNotLost(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		if db.Dialect() != store.Postgres {
			return // who begins first saves first
		}
		slots := []stories.Slot{{Fill: stories.FillNewest}}
		err := try(db, editor, func(ctx context.Context, tx *store.Tx) error {
			clock.forward(time.Second)
			write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.SaveFront(ctx, tx, stories.Front{Name: "Began later", Slots: slots}, "")
				return err
			})
			_, err := stories.SaveFront(ctx, tx, stories.Front{Name: "Began first", Slots: slots}, "")
			return err
		})
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("saved over what came between: %v", err)
		}
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
