package stories_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func TestSeveralNarrowTogether(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var music, film stories.TopicID
		var ada, ben stories.BylineID
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
			for name, id := range map[string]*stories.TopicID{"Music": &music, "Film": &film} {
				if *id, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: name}); err != nil {
					return err
				}
			}
			for name, id := range map[string]*stories.BylineID{"Ada Quill": &ada, "Ben Rook": &ben} {
				if *id, err = stories.SaveByline(ctx, tx, stories.Byline{Name: name}); err != nil {
					return err
				}
			}
			return nil
		})
		for n, meta := range []stories.Meta{
			{Topics: []stories.TopicID{music}, Bylines: []stories.BylineID{ada}},
			{Topics: []stories.TopicID{music}, Bylines: []stories.BylineID{ben, ada}},
			{Topics: []stories.TopicID{film, music}, Bylines: []stories.BylineID{ada}},
			{Topics: []stories.TopicID{film}, Bylines: []stories.BylineID{ben}},
		} {
			c := content(string(rune('A'+n)), "Words.")
			c.Meta = meta
			s := create(t, db, editor, c)
			write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
				return stories.Publish(ctx, tx, s.ID, int64(n+1)*1_000_000)
			})
		}
		for _, c := range []struct {
			o    stories.ListOptions
			want string
		}{
			{stories.ListOptions{Topic: music}, "CBA"},
			{stories.ListOptions{Topic: music, Byline: ada}, "CBA"},
			{stories.ListOptions{Topic: music, Byline: ben}, "B"},
			{stories.ListOptions{Topic: music, PrimaryTopic: true, Byline: ada}, "BA"},
			{stories.ListOptions{Topic: music, Byline: ada, PrimaryByline: true}, "CA"},
			{stories.ListOptions{Topic: film, Byline: ada}, "C"},
		} {
			read(t, db, func(ctx context.Context, tx *store.Tx) error {
				c.o.Limit = 10
				list, err := stories.ListPublished(ctx, tx, c.o)
				if err != nil {
					return err
				}
				n, err := stories.CountPublished(ctx, tx, c.o)
				if err != nil {
					return err
				}
				got := ""
				for _, e := range list {
					p, err := stories.GetPublished(ctx, tx, e.ID)
					if err != nil {
						return err
					}
					got += p.Revision.Content.Title
				}
				if got != c.want || n != len(c.want) {
					t.Errorf("%+v gives %q of %d, want %q", c.o, got, n, c.want)
				}
				return nil
			})
		}
	})
}

func TestAStoryHasNotChangedByBeingFeatured(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := create(t, db, editor, content("One", "Words."))
		for name, act := range map[string]func(ctx context.Context, tx *store.Tx) error{
			"featured":        func(ctx context.Context, tx *store.Tx) error { return stories.Feature(ctx, tx, s.ID, true) },
			"published again": func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, s.ID, 0) },
		} {
			write(t, db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, s.ID, 0) })
			var before, after stories.Story
			get := func(to *stories.Story) {
				read(t, db, func(ctx context.Context, tx *store.Tx) (err error) { *to, err = stories.Get(ctx, tx, s.ID); return err })
			}
			get(&before)
			write(t, db, editor, act)
			if get(&after); after.UpdatedAt != before.UpdatedAt {
				t.Errorf("a story that was %s claims to have changed", name)
			}
		}
	})
}

func TestWhatIsSaidOfAStoryIsLimited(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		for name, change := range map[string]func(*stories.Content){
			"dek":    func(c *stories.Content) { c.Dek = strings.Repeat("a", 5001) },
			"topics": func(c *stories.Content) { c.Meta.Topics = make([]stories.TopicID, 501) },
			"meta":   func(c *stories.Content) { c.Meta.Credits = []string{strings.Repeat("a", 300<<10)} },
			"quotes": func(c *stories.Content) {
				for range 2001 {
					c.Body.Blocks = append(c.Body.Blocks, document.P(document.T("a", document.Mark{Kind: document.Quoted, ID: "q"})))
				}
			},
		} {
			c := content("One", "Words.")
			change(&c)
			err := try(db, editor, func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.Create(ctx, tx, stories.NewStory{Content: c})
				return err
			})
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("too long a %s: %v", name, err)
			}
		}
	})
}

func TestQuoteUsesTellWhatWasWithdrawn(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var kept, gone sources.QuoteID
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
			if kept, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "We made it."}); err != nil {
				return err
			}
			if gone, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "Nobody slept."}); err != nil {
				return err
			}
			return sources.SetState(ctx, tx, gone, sources.StateChange{State: sources.Withdrawn, Note: "Not hers."})
		})
		c := content("One", "Words.")
		for _, id := range []sources.QuoteID{kept, gone, gone} {
			c.Body.Blocks = append(c.Body.Blocks, document.P(document.T("words", document.Mark{Kind: document.Quoted, ID: string(id)})))
		}
		s := create(t, db, editor, c)
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			uses, err := stories.ListQuoteUses(ctx, tx, []stories.RevisionID{s.Working})
			want := []stories.QuoteUse{{Revision: s.Working, Quote: kept}, {Revision: s.Working, Quote: gone, Withdrawn: true}}
			if !slices.Equal(uses, want) {
				t.Errorf("the uses are %+v, want %+v", uses, want)
			}
			return err
		})
	})
}
