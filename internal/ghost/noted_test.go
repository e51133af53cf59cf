package ghost_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

type part string

// TestAPartThatIsKeptCountsAsIfItWereMade gives a part of a page to one reading after another: made once a position, with the same
// tags for each, and made for each reader where it looked at them.
func TestAPartThatIsKeptCountsAsIfItWereMade(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		open := publish(t, db, stories.NewStory{Content: stories.Content{Title: "Open", Body: text("Words.")}})
		gated := publish(t, db, stories.NewStory{Content: stories.Content{Title: "Gated", Body: text("Words for members.")}})
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			tx.Touch(stories.StoryTag(gated))
			_, err := tx.Exec(ctx, `UPDATE stories SET visibility = 'members' WHERE id = ?`, string(gated))
			return err
		})
		kept, made := ghost.NewKept(ghost.KeptBytes, true), 0
		given := func(id stories.StoryID, reader *members.Member) (text string, tags []string) {
			t.Helper()
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				v, err := ghost.NewView(t.Context(), tx, ghost.Options{BaseURL: "https://desk.example", Now: noon, Kept: kept, Reader: reader})
				if err != nil {
					return err
				}
				text = v.Text(part(id), func(fresh *ghost.View) string {
					made++
					p, err := fresh.Post(id)
					if err != nil {
						fresh.Fail(err)
						return ""
					}
					return p.Story().Revision.Content.Title + ": " + p.Excerpt()
				})
				tags = v.Tags()
				return v.Err()
			})
			if err != nil {
				t.Fatal(err)
			}
			return text, tags
		}
		first, tags := given(open, nil)
		again, same := given(open, nil)
		if first != again || made != 1 || !slices.Equal(tags, same) || !slices.Contains(tags, stories.StoryTag(open)) {
			t.Errorf("made %d times: %q with %v, then %q with %v", made, first, tags, again, same)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			s, err := stories.Get(ctx, tx, open)
			if err != nil {
				return err
			}
			if _, err := stories.Save(ctx, tx, open, s.Working, stories.Content{Title: "Anew", Body: text("Other words.")}); err != nil {
				return err
			}
			return stories.Publish(ctx, tx, open, 0)
		})
		if now, _ := given(open, nil); !strings.HasPrefix(now, "Anew") || made != 2 {
			t.Errorf("made %d times, it says %q", made, now)
		}
		nobody, _ := given(gated, nil)
		member, _ := given(gated, &members.Member{Name: "Signe", Status: members.Free})
		after, _ := given(gated, nil)
		if strings.Contains(nobody, "for members") || !strings.Contains(member, "for members") || after != nobody {
			t.Errorf("nobody is given %q, a member %q, nobody then %q", nobody, member, after)
		}
	})
}

// TestTextsThatAreMadeTogetherAreKeptApart: who asks for some of them notes nothing of the others, one for members keeps none of the
// others from being kept, and each is charged for its share.
func TestTextsThatAreMadeTogetherAreKeptApart(t *testing.T) {
	db := firsthandtest.SQLite(t)
	ids := map[string]stories.StoryID{}
	for _, title := range []string{"One", "Two", "Members"} {
		ids[title] = publish(t, db, stories.NewStory{Content: stories.Content{Title: title, Body: text("Words.")}})
	}
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		tx.Touch(stories.StoryTag(ids["Members"]))
		_, err := tx.Exec(ctx, `UPDATE stories SET visibility = 'members' WHERE id = ?`, string(ids["Members"]))
		return err
	})
	kept := ghost.NewKept(ghost.KeptBytes, true)
	ask := func(titles ...string) (made []string, tags []string) {
		t.Helper()
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			v, err := ghost.NewView(t.Context(), tx, ghost.Options{BaseURL: "https://desk.example", Now: noon, Kept: kept})
			if err != nil {
				return err
			}
			keys := make([]any, len(titles))
			for i, title := range titles {
				keys[i] = part(title)
			}
			texts := v.Texts(keys, func(i int) bool { return titles[i] == "Members" }, func(of *ghost.View, missing []int) (texts []string) {
				for _, i := range missing {
					p, err := of.Post(ids[titles[i]])
					if err != nil {
						of.Fail(err)
						return nil
					}
					if p.ForSome() != (titles[i] == "Members") {
						t.Errorf("%s is for some: %t", titles[i], p.ForSome())
					}
					made, texts = append(made, titles[i]), append(texts, p.Story().Revision.Content.Title+p.Excerpt())
				}
				return texts
			})
			for i, text := range texts {
				if !strings.HasPrefix(text, titles[i]) {
					t.Errorf("%s is %q", titles[i], text)
				}
			}
			tags = v.Tags()
			return v.Err()
		})
		if err != nil {
			t.Fatal(err)
		}
		return made, tags
	}
	for _, c := range []struct{ asked, made string }{
		{"One Two Members", "One Two Members"}, {"One Two Members", "Members"}, {"Two One", ""}, // gated ones are for each reader anew
		{"Two", "Two"}, {"Two", ""}, {"One Two", ""}, // what was made with others is made by itself for who asks for less
	} {
		titles := strings.Fields(c.asked)
		made, tags := ask(titles...)
		if strings.Join(made, " ") != c.made {
			t.Errorf("of %s are made %v, not %s", c.asked, made, c.made)
		}
		for title, id := range ids {
			if slices.Contains(tags, stories.StoryTag(id)) != slices.Contains(titles, title) {
				t.Errorf("who asks for %s notes %v", c.asked, tags)
			}
		}
	}
	kept = ghost.NewKept(ghost.KeptBytes, true)
	ask("One")
	of := kept.Bytes()
	kept = ghost.NewKept(ghost.KeptBytes, true)
	ask("One", "Two")
	if both := kept.Bytes(); both > 2*of {
		t.Errorf("one takes %d bytes, two together %d", of, both)
	}
}
