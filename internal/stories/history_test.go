package stories_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func revisions(t *testing.T, db *store.DB, id stories.StoryID) (list []stories.Filed) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		for before, more := 0, true; more; {
			page, err := stories.ListRevisions(ctx, tx, id, before, 100)
			if err != nil {
				return err
			}
			list = append(list, page...)
			if more = len(page) == 100; more {
				before = page[99].Number
			}
		}
		return nil
	})
	return list
}

func TestARefusedTextIsKeptAside(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, _ *handClock, _ string) {
		s := create(t, db, author, content("One", "First."))
		second := save(t, db, editor, s.ID, content("One", "Second."))
		stale := content("One", "From an old page.")
		act(t, db, author, firsthand.Conflict, "a stale save", func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.Save(ctx, tx, s.ID, s.Working, stale)
			return err
		})
		var kept, again stories.RevisionID
		act(t, db, author, "", "kept aside, twice", func(ctx context.Context, tx *store.Tx) (err error) {
			if kept, err = stories.KeepAside(ctx, tx, s.ID, s.Working, stale); err != nil {
				return err
			}
			again, err = stories.KeepAside(ctx, tx, s.ID, s.Working, stale)
			return err
		})
		list := revisions(t, db, s.ID)
		if kept != again || len(list) != 3 || list[0].ID != kept || list[0].Kind != "aside" || list[0].BasedOn != s.Working {
			t.Errorf("the revisions are %+v", list)
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			now, err := stories.Get(ctx, tx, s.ID)
			if err == nil && now.Working != second {
				t.Errorf("the working revision is %s: what was refused took its place", now.Working)
			}
			return err
		})
		var restored stories.RevisionID
		act(t, db, author, "", "restored", func(ctx context.Context, tx *store.Tx) (err error) {
			restored, err = stories.Restore(ctx, tx, s.ID, kept, second)
			return err
		})
		act(t, db, author, firsthand.Conflict, "restored on what is not there any more", func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.Restore(ctx, tx, s.ID, s.Working, second)
			return err
		})
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			f, err := stories.GetFiled(ctx, tx, s.ID, restored)
			if err == nil && (document.Text(f.Content.Body) != "From an old page." || f.Kind != "restored") {
				t.Errorf("restored is %+v", f)
			}
			return err
		})
	})
}

func TestWhatIsKeptAsideIsAllOfIt(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, _ *handClock, _ string) {
		s := create(t, db, author, content("One", "Begun."))
		mine := content("One", "What I wrote.")
		var autosaved, theirs stories.RevisionID
		act(t, db, author, "", "saved by itself", func(ctx context.Context, tx *store.Tx) (err error) {
			autosaved, err = stories.Autosave(ctx, tx, s.ID, s.Working, mine)
			return err
		})
		keep := func(what string, c stories.Content) (id stories.RevisionID) {
			act(t, db, author, "", what, func(ctx context.Context, tx *store.Tx) (err error) {
				id, err = stories.KeepAside(ctx, tx, s.ID, autosaved, c)
				return err
			})
			return id
		}
		if id := keep("what the desk has", mine); id != autosaved {
			t.Errorf("what stands in the working revision is kept again as %s", id)
		}
		act(t, db, editor, "", "saved by another", func(ctx context.Context, tx *store.Tx) (err error) {
			theirs, err = stories.Save(ctx, tx, s.ID, autosaved, content("One", "What they wrote."))
			return err
		})
		kept := keep("the text of an autosave, which may go", mine)
		filed := mine
		filed.Meta = stories.Meta{MetaTitle: "For search", FeatureImage: "/content/images/quay.png"}
		more := keep("the same text, filed otherwise", filed)
		if kept == autosaved || more == kept || more == autosaved || keep("that again", filed) != more {
			t.Errorf("on file are %s by itself, %s aside, %s filed otherwise, %s theirs", autosaved, kept, more, theirs)
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			f, err := stories.GetFiled(ctx, tx, s.ID, more)
			if f.Kind != "aside" || f.Content.Meta.MetaTitle != "For search" || f.Content.Meta.FeatureImage == "" {
				t.Errorf("kept is %+v", f)
			}
			return err
		})
	})
}

func TestARevisionOfAnotherStoryIsNone(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, _ *handClock, _ string) {
		mine, others := create(t, db, author, content("Mine", "Words.")), create(t, db, editor, content("Others", "Words."))
		act(t, db, author, firsthand.NotFound, "restored into mine", func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.Restore(ctx, tx, mine.ID, others.Working, mine.Working)
			return err
		})
		act(t, db, author, firsthand.NotFound, "named as mine", func(ctx context.Context, tx *store.Tx) error {
			return stories.NameRevision(ctx, tx, mine.ID, others.Working, "Ours")
		})
		act(t, db, author, firsthand.Forbidden, "named", func(ctx context.Context, tx *store.Tx) error {
			return stories.NameRevision(ctx, tx, others.ID, others.Working, "Ours")
		})
	})
}

func TestAutosavesAreThinnedAndWhatCountsStays(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s := create(t, db, author, content("One", "Begun."))
		working := s.Working
		autosave := func() {
			act(t, db, author, "", "autosaved", func(ctx context.Context, tx *store.Tx) (err error) {
				working, err = stories.Autosave(ctx, tx, s.ID, working, content("One", fmt.Sprintf("At %s.", clock.Now())))
				return err
			})
		}
		var named, sent, out stories.RevisionID
		for i := range 120 { // two hours, one a minute
			clock.forward(time.Minute)
			autosave()
			switch i {
			case 10:
				named = working
				act(t, db, author, "", "named", func(ctx context.Context, tx *store.Tx) error {
					return stories.NameRevision(ctx, tx, s.ID, working, "Before the call")
				})
			case 11:
				sent = working
				act(t, db, author, "", "sent", func(ctx context.Context, tx *store.Tx) error {
					return stories.AskReview(ctx, tx, s.ID, stories.Review{})
				})
			case 12:
				out = working
				act(t, db, author, "", "published", func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, s.ID, 0) })
			}
		}
		thin := func() (left map[stories.RevisionID]bool) {
			write(t, db, firsthand.Actor{Role: firsthand.System}, func(ctx context.Context, tx *store.Tx) error {
				after, err := stories.ThinRevisions(ctx, tx, "")
				if after != "" {
					t.Errorf("thinning ends at %q", after)
				}
				return err
			})
			left = map[stories.RevisionID]bool{}
			for _, r := range revisions(t, db, s.ID) {
				left[r.ID] = true
			}
			return left
		}
		left := thin()
		if n := len(left); n < 60+6 || n > 60+6+5 {
			t.Errorf("%d are left of two hours", n)
		}
		clock.forward(3 * 24 * time.Hour)
		if n := len(thin()); n < 2 || n > 2+4+2 {
			t.Errorf("%d are left after three days", n)
		}
		clock.forward(60 * 24 * time.Hour)
		left = thin()
		for what, id := range map[string]stories.RevisionID{"first": s.Working, "named": named, "sent to review": sent, "published": out, "working": working} {
			if !left[id] {
				t.Errorf("the %s one is gone", what)
			}
		}
		if len(left) != 5 {
			t.Errorf("%d are left after two months", len(left))
		}
	})
}

func TestAnAutosaveThatIsShownBySomebodysLinkStays(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		s := create(t, db, author, content("One", "Begun."))
		var shared, late, working stories.RevisionID
		working = s.Working
		for n, id := range []*stories.RevisionID{&shared, &late, &working} {
			act(t, db, author, "", "autosaved", func(ctx context.Context, tx *store.Tx) (err error) {
				working, err = stories.Autosave(ctx, tx, s.ID, working, content("One", fmt.Sprint("Word ", n)))
				*id = working
				return err
			})
		}
		share := func(r stories.RevisionID) func(ctx context.Context, tx *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) error {
				_, _, err := stories.SharePreview(ctx, tx, stories.Preview{Story: s.ID, Revision: r}, 90)
				return err
			}
		}
		thin := func() error {
			return try(db, firsthand.Actor{Role: firsthand.System}, func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.ThinRevisions(ctx, tx, "")
				return err
			})
		}
		left := func(r stories.RevisionID) bool {
			return slices.ContainsFunc(revisions(t, db, s.ID), func(f stories.Filed) bool { return f.ID == r })
		}
		act(t, db, author, "", "shared", share(shared))
		clock.forward(60 * 24 * time.Hour)
		one, other := firsthandtest.Together(t, db, author, firsthand.PreviewShare, share(late), thin)
		if one != nil || other != nil || !left(shared) || !left(late) {
			t.Errorf("a link's revision is left: %t; one that was shared in the same moment: %t (%v, %v)", left(shared), left(late), one, other)
		}
		clock.forward(31 * 24 * time.Hour)
		if err := thin(); err != nil || left(shared) || !left(late) {
			t.Errorf("past its link one is left: %t; with a good one: %t (%v)", left(shared), left(late), err)
		}
	})
}

func TestAutosavesOfOneHandAreOneLineOfTheLog(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, _ *handClock, _ string) {
		s := create(t, db, author, content("One", "Begun."))
		working := s.Working
		for i, who := range []firsthand.Actor{author, author, author, editor, author} {
			act(t, db, who, "", "autosaved", func(ctx context.Context, tx *store.Tx) (err error) {
				working, err = stories.Autosave(ctx, tx, s.ID, working, content("One", fmt.Sprint("Word ", i)))
				return err
			})
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			rows, err := store.ListAudit(ctx, tx, "story", string(s.ID), "", 100)
			if len(rows) != 4 { // begun, and three hands
				t.Errorf("the log has %d rows: %+v", len(rows), rows)
			}
			return err
		})
	})
}
