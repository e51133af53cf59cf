package stories_test

import (
	"context"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func TestWhatIsPutIntoTheBinComesBackForThirtyDays(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s, other := create(t, db, author, content("Put away", "Words.")), create(t, db, intern, content("Draft", "Words."))
		trash := func(id stories.StoryID) func(ctx context.Context, tx *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) error { return stories.Trash(ctx, tx, id) }
		}
		act(t, db, editor, "", "published and noted", func(ctx context.Context, tx *store.Tx) error {
			if _, err := stories.AddNote(ctx, tx, stories.Note{Story: s.ID, Body: "Is it?"}); err != nil {
				return err
			}
			if err := stories.Publish(ctx, tx, s.ID, 0); err != nil {
				return err
			}
			return stories.Correct(ctx, tx, s.ID, s.Working, content("Put away", "Other words."), stories.Correction{Kind: "correction", Text: "Told."})
		})
		act(t, db, intern, firsthand.Forbidden, "a contributor puts another's into the bin", trash(s.ID))
		act(t, db, author, "", "its author puts it into the bin", trash(s.ID))
		act(t, db, author, "", "twice", trash(s.ID))
		act(t, db, intern, "", "a contributor puts a draft of theirs away", trash(other.ID))
		if isPublished(t, db, s.ID) {
			t.Error("readers see what lies in the bin")
		}
		for what, do := range map[string]func(ctx context.Context, tx *store.Tx) error{
			"published": func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, s.ID, 0) },
			"scheduled": func(ctx context.Context, tx *store.Tx) error {
				now, err := stories.Get(ctx, tx, s.ID)
				if err != nil {
					return err
				}
				return stories.Schedule(ctx, tx, s.ID, now.Working, firsthand.Micros(clock.Now().Add(time.Hour)))
			},
			"saved": func(ctx context.Context, tx *store.Tx) error {
				now, err := stories.Get(ctx, tx, s.ID)
				if err != nil {
					return err
				}
				_, err = stories.Save(ctx, tx, s.ID, now.Working, content("Put away", "x"))
				return err
			},
			"moved": func(ctx context.Context, tx *store.Tx) error {
				now, err := stories.Get(ctx, tx, s.ID)
				if err != nil {
					return err
				}
				return stories.Stand(ctx, tx, s.ID, now.StandsAs(), stories.Standing{Slug: new("elsewhere")})
			},
		} {
			act(t, db, editor, firsthand.Conflict, what+" in the bin", do)
		}
		if n := len(listed(t, db, stories.DeskOptions{})); n != 0 {
			t.Errorf("the desk's list shows %d that lie in the bin", n)
		}
		if n := len(listed(t, db, stories.DeskOptions{Binned: true})); n != 2 {
			t.Errorf("the bin holds %d", n)
		}
		empty := func() (n int) {
			write(t, db, firsthand.Actor{Role: firsthand.System}, func(ctx context.Context, tx *store.Tx) (err error) {
				n, err = stories.EmptyBin(ctx, tx)
				return err
			})
			return n
		}
		clock.forward(30*24*time.Hour - time.Second)
		if n := empty(); n != 0 {
			t.Errorf("%d are gone before thirty days", n)
		}
		act(t, db, author, "", "taken out", func(ctx context.Context, tx *store.Tx) error { return stories.BringBack(ctx, tx, s.ID) })
		clock.forward(time.Second)
		if n := empty(); n != 1 {
			t.Errorf("%d are gone after thirty days", n)
		}
		if got := listed(t, db, stories.DeskOptions{}); len(got) != 1 || got[0].ID != s.ID {
			t.Errorf("left are %v", got)
		}
		act(t, db, editor, firsthand.NotFound, "what is gone is taken out", func(ctx context.Context, tx *store.Tx) error { return stories.BringBack(ctx, tx, other.ID) })
		act(t, db, editor, "", "again into the bin", trash(s.ID))
		clock.forward(31 * 24 * time.Hour)
		if n := empty(); n != 1 {
			t.Errorf("%d are gone: one with a note, a correction and former readers is to be", n)
		}
	})
}

func TestWhatIsTakenOutWhileTheBinIsEmptiedStays(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		back, gone := create(t, db, author, content("Back", "Words.")), create(t, db, author, content("Gone", "Words."))
		for _, id := range []stories.StoryID{back.ID, gone.ID} {
			act(t, db, author, "", "put away", func(ctx context.Context, tx *store.Tx) error { return stories.Trash(ctx, tx, id) })
		}
		clock.forward(31 * 24 * time.Hour)
		taken := 0
		one, other := firsthandtest.Together(t, db, author, firsthand.StoryTrash,
			func(ctx context.Context, tx *store.Tx) error { return stories.BringBack(ctx, tx, back.ID) },
			func() error {
				return try(db, firsthand.Actor{Role: firsthand.System}, func(ctx context.Context, tx *store.Tx) (err error) {
					taken, err = stories.EmptyBin(ctx, tx)
					return err
				})
			})
		if one != nil || other != nil || taken != 1 {
			t.Fatalf("taken out: %v; emptied of %d: %v", one, taken, other)
		}
		if list := listed(t, db, stories.DeskOptions{}); len(list) != 1 || list[0].ID != back.ID || len(revisions(t, db, back.ID)) != 1 {
			t.Errorf("left are %v", list)
		}
	})
}

func listed(t *testing.T, db *store.DB, o stories.DeskOptions) (list []stories.Line) {
	t.Helper()
	if o.Limit == 0 {
		o.Limit = 100
	}
	read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		list, err = stories.ListDesk(ctx, tx, o)
		return err
	})
	return list
}
