package stories_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func publish(t *testing.T, db *store.DB, id stories.StoryID, at int64) {
	t.Helper()
	write(t, db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, id, at) })
}

func get(t *testing.T, db *store.DB, id stories.StoryID) (s stories.Story) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) (err error) { s, err = stories.Get(ctx, tx, id); return err })
	return s
}

// stand sets how a story stands, as who has just looked at it.
func stand(db *store.DB, actor firsthand.Actor, id stories.StoryID, to stories.Standing) error {
	return try(db, actor, func(ctx context.Context, tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, id)
		if err != nil {
			return err
		}
		return stories.Stand(ctx, tx, id, s.StandsAs(), to)
	})
}

func TestTwoWhoMoveAStoryDoNotOverwriteEachOther(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := create(t, db, author, content("A week at sea", "Words."))
		seen := s.StandsAs()
		move := func(to stories.Standing) func(ctx context.Context, tx *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) error { return stories.Stand(ctx, tx, s.ID, seen, to) }
		}
		act(t, db, author, "", "moved", move(stories.Standing{Slug: new("at-sea")}))
		act(t, db, editor, firsthand.Conflict, "moved by who saw it where it was", move(stories.Standing{Slug: new("home-again"), Language: new("de")}))
		act(t, db, editor, "", "left where it is by who saw it where it was", move(stories.Standing{Slug: new("at-sea")}))
		if now := get(t, db, s.ID); now.Slug != "at-sea" || now.Language != "" {
			t.Errorf("it stands at %q, in %q", now.Slug, now.Language)
		}
		if err := stand(db, editor, s.ID, stories.Standing{Slug: new("home-again")}); err != nil {
			t.Errorf("by who looked again: %v", err)
		}
	})
}

func TestAnOldAddressLeadsToTheNewOne(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := create(t, db, author, content("A week at sea", "Words."))
		publish(t, db, s.ID, 0)
		for _, slug := range []string{"at-sea", "home-again"} {
			if err := stand(db, author, s.ID, stories.Standing{Slug: &slug}); err != nil {
				t.Fatal(err)
			}
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			settings, err := publication.GetSettings(ctx, tx)
			if err != nil {
				return err
			}
			for _, old := range []string{"/a-week-at-sea/", "/at-sea/"} {
				route, err := publication.Resolve(ctx, tx, settings, old)
				if err != nil || route.Page != publication.PageRedirect || route.Target != "/home-again/" {
					t.Errorf("%s leads to %+v (%v)", old, route, err)
				}
			}
			route, err := publication.Resolve(ctx, tx, settings, "/home-again/")
			if route.ID != string(s.ID) {
				t.Errorf("the new address is %+v", route)
			}
			return err
		})
		if err := stand(db, author, s.ID, stories.Standing{Slug: new("")}); err != nil || get(t, db, s.ID).Slug != "a-week-at-sea" {
			t.Errorf("cleared, the slug is %q (%v), not that of the headline", get(t, db, s.ID).Slug, err)
		}
	})
}

func TestASlugThatIsTakenIsRefused(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		out, draft, mine := create(t, db, editor, content("Out", "Words.")), create(t, db, editor, content("Draft", "Words.")), create(t, db, editor, content("Mine", "Words."))
		publish(t, db, out.ID, 0)
		for slug, want := range map[string]firsthand.Code{"out": firsthand.Conflict, "draft": firsthand.Conflict, "newsroom": firsthand.Conflict, "preview": firsthand.Conflict, "people": firsthand.Conflict, "rss": firsthand.Conflict, "A b": firsthand.Invalid, "a/b": firsthand.Invalid} {
			if err := stand(db, editor, mine.ID, stories.Standing{Slug: &slug}); firsthand.ErrorCode(err) != want {
				t.Errorf("the slug %q: %v", slug, err)
			}
		}
		if s := get(t, db, mine.ID); s.Slug != "mine" || get(t, db, draft.ID).Slug != "draft" {
			t.Errorf("what was refused left the slug %q", s.Slug)
		}
	})
}

func TestADateIsNotInTheFutureAndOrdersTheLists(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		day := func(n int) int64 { return firsthand.Micros(time.Date(2020, 1, n, 8, 0, 0, 0, time.UTC)) }
		first, second := create(t, db, editor, content("First", "Words.")), create(t, db, editor, content("Second", "Words."))
		publish(t, db, first.ID, day(5))
		publish(t, db, second.ID, day(6))
		if list := published(t, db); !slices.Equal(list, []stories.StoryID{second.ID, first.ID}) {
			t.Fatalf("they stand as %v", list)
		}
		if err := stand(db, editor, second.ID, stories.Standing{PublishedAt: new(day(2))}); err != nil {
			t.Fatal(err)
		}
		if list := published(t, db); !slices.Equal(list, []stories.StoryID{first.ID, second.ID}) {
			t.Errorf("dated before the other it stands as %v", list)
		}
		if s := get(t, db, second.ID); s.UpdatedAt != day(2) {
			t.Error("a story that was dated otherwise claims to have changed")
		}
		draft := create(t, db, author, content("Draft", "Words."))
		for name, err := range map[string]error{
			"in the future":      stand(db, editor, draft.ID, stories.Standing{PublishedAt: new(firsthand.Micros(time.Now().Add(time.Hour)))}),
			"of one that is out": stand(db, editor, second.ID, stories.Standing{PublishedAt: new(int64(0))}),
		} {
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("a date %s: %v", name, err)
			}
		}
		if err := stand(db, author, draft.ID, stories.Standing{PublishedAt: new(day(3))}); err != nil {
			t.Fatal(err)
		}
		publish(t, db, draft.ID, 0)
		if s := get(t, db, draft.ID); s.PublishedAt != day(3) || s.UpdatedAt != day(3) {
			t.Errorf("a draft with a date came out at %d", s.PublishedAt)
		}
	})
}

func TestWhoMaySetHowAStoryStands(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		mine := create(t, db, intern, content("Mine", "Words."))
		other := create(t, db, author, content("Other", "Words."))
		slug := stories.Standing{Slug: new("another")}
		if err := stand(db, intern, mine.ID, slug); err != nil {
			t.Errorf("a contributor and the slug of a draft of their own: %v", err)
		}
		publish(t, db, mine.ID, 0)
		for name, err := range map[string]error{
			"a contributor features":              stand(db, intern, mine.ID, stories.Standing{Featured: new(true)}),
			"a contributor moves what is out":     stand(db, intern, mine.ID, stories.Standing{Slug: new("a-third")}),
			"a contributor moves another's":       stand(db, intern, other.ID, stories.Standing{Slug: new("a-third")}),
			"a contributor saves another's as is": stand(db, intern, other.ID, stories.Standing{Slug: new("other")}),
			"an author dates another's":           stand(db, author, mine.ID, stories.Standing{PublishedAt: new(int64(1))}),
		} {
			if firsthand.ErrorCode(err) != firsthand.Forbidden {
				t.Errorf("%s: %v", name, err)
			}
		}
		if err := stand(db, intern, mine.ID, stories.Standing{Slug: new("another")}); err != nil {
			t.Errorf("a contributor leaves their story as it stands: %v", err)
		}
	})
}

func TestAFilterOfMembersIsNotLostByLookingAtTheOthers(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var s stories.Story
		err := db.Write(t.Context(), owner, firsthand.Import, func(tx *store.Tx) (err error) {
			s, _, err = stories.Bring(t.Context(), tx, stories.Brought{Story: stories.Story{ID: "6b0a00000000000000000002", UUID: firsthand.NewUUID(), Slug: "crew", Visibility: "label:crew", Published: true,
				CreatedAt: 1, UpdatedAt: 1, PublishedAt: 1, Origin: stories.Origin{Draft: "1", Site: "Ghost"}}, Content: content("For the crew", "Words.")})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, to := range []string{stories.Public, "label:crew"} {
			if err := stand(db, editor, s.ID, stories.Standing{Visibility: &to}); err != nil {
				t.Errorf("for %s: %v", to, err)
			}
		}
		for _, to := range []string{"", "crew", "label:", "label:" + strings.Repeat("x", 500)} {
			if err := stand(db, editor, s.ID, stories.Standing{Visibility: &to}); firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("for %.20q: %v", to, err)
			}
		}
	})
}

func TestTranslationsKnowEachOtherOnceTheyAreOut(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		group := "sea"
		list := func() (languages []string) {
			read(t, db, func(ctx context.Context, tx *store.Tx) error {
				found, err := stories.ListTranslations(ctx, tx, group)
				for _, f := range found {
					languages = append(languages, f.Language)
				}
				return err
			})
			return languages
		}
		for i, language := range []string{"en", "de", "fr"} {
			s := create(t, db, editor, content("In "+language, "Words."))
			if err := stand(db, editor, s.ID, stories.Standing{Language: &language, Group: &group}); err != nil {
				t.Fatal(err)
			}
			if i < 2 {
				publish(t, db, s.ID, 0)
			}
		}
		if got := list(); !slices.Equal(got, []string{"de", "en"}) {
			t.Errorf("the published ones are %v", got)
		}
		s := create(t, db, editor, content("Wrong", "Words."))
		if err := stand(db, editor, s.ID, stories.Standing{Language: new("plain words")}); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("a language that is none: %v", err)
		}
	})
}
