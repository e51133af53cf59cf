package stories_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var (
	editor = firsthand.Actor{ID: "e1", Name: "Ottilie Brandt", Role: firsthand.Editor}
	author = firsthand.Actor{ID: "a1", Name: "Ben Rook", Role: firsthand.Author}
	intern = firsthand.Actor{ID: "c1", Name: "Cy Moss", Role: firsthand.Contributor}
)

func write(t *testing.T, db *store.DB, actor firsthand.Actor, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := try(db, actor, fn); err != nil {
		t.Fatal(err)
	}
}

func try(db *store.DB, actor firsthand.Actor, fn func(ctx context.Context, tx *store.Tx) error) error {
	ctx := context.Background()
	return db.Write(ctx, actor, firsthand.StorySave, func(tx *store.Tx) error { return fn(ctx, tx) })
}

func read(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := db.Read(t.Context(), func(tx *store.Tx) error { return fn(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

func content(title, text string) stories.Content {
	return stories.Content{Title: title, Body: document.Doc{Blocks: []document.Block{document.P(document.T(text))}}}
}

func create(t *testing.T, db *store.DB, actor firsthand.Actor, c stories.Content) (s stories.Story) {
	t.Helper()
	write(t, db, actor, func(ctx context.Context, tx *store.Tx) (err error) {
		s, err = stories.Create(ctx, tx, stories.NewStory{Content: c})
		return err
	})
	return s
}

func published(t *testing.T, db *store.DB) (ids []stories.StoryID) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		list, err := stories.ListPublished(ctx, tx, stories.ListOptions{Limit: 100})
		for _, e := range list {
			ids = append(ids, e.ID)
		}
		return err
	})
	return ids
}

func TestAStaleSaveIsRefusedAndBothTextsStay(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := create(t, db, author, content("One", "First."))
		var second stories.RevisionID
		write(t, db, author, func(ctx context.Context, tx *store.Tx) (err error) {
			second, err = stories.Save(ctx, tx, s.ID, s.Working, content("One", "Second."))
			return err
		})
		err := try(db, editor, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.Save(ctx, tx, s.ID, s.Working, content("One", "From an old page."))
			return err
		})
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Fatalf("a stale save: %v", err)
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			for id, want := range map[stories.RevisionID]string{s.Working: "First.", second: "Second."} {
				r, err := stories.GetRevision(ctx, tx, id)
				if err != nil {
					return err
				}
				if got := document.Text(r.Content.Body); got != want {
					t.Errorf("revision %s holds %q, want %q", id, got, want)
				}
			}
			return nil
		})
	})
}

// TestOneOfManySaversWins: eight people save on the same revision at once; one is kept, seven are
// told, and no revision is lost or doubled.
func TestOneOfManySaversWins(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := create(t, db, author, content("One", "First."))
		var wg sync.WaitGroup
		results := make(chan error, 8)
		for i := range 8 {
			wg.Go(func() {
				results <- try(db, editor, func(ctx context.Context, tx *store.Tx) error {
					_, err := stories.Save(ctx, tx, s.ID, s.Working, content("One", fmt.Sprintf("Text %d.", i)))
					return err
				})
			})
		}
		wg.Wait()
		close(results)
		won := 0
		for err := range results {
			switch {
			case err == nil:
				won++
			case firsthand.ErrorCode(err) != firsthand.Conflict:
				t.Errorf("a save that lost: %v", err)
			}
		}
		if won != 1 {
			t.Errorf("%d of 8 saves on one revision were kept", won)
		}
	})
}

func TestAPublishedRevisionNeverChanges(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := create(t, db, author, content("One", "As published."))
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			if err := stories.Publish(ctx, tx, s.ID, 0); err != nil {
				return err
			}
			_, err := stories.Save(ctx, tx, s.ID, s.Working, content("Two", "A draft of more."))
			return err
		})
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			p, err := stories.GetPublished(ctx, tx, s.ID)
			if err != nil {
				return err
			}
			body, err := stories.GetBody(ctx, tx, p.Revision.ID)
			if p.Revision.Content.Title != "One" || document.Text(body) != "As published." {
				t.Errorf("readers get %q: %q", p.Revision.Content.Title, document.Text(body))
			}
			return err
		})
	})
}

func TestWhoMayDoWhat(t *testing.T) {
	db := firsthandtest.SQLite(t)
	own := create(t, db, author, content("Own", "Words."))
	others := create(t, db, editor, content("Others", "Words."))
	drafted := create(t, db, intern, content("Drafted", "Words."))
	for _, c := range []struct {
		name  string
		actor firsthand.Actor
		act   func(ctx context.Context, tx *store.Tx) error
		may   bool
	}{
		{"an author publishes an own story", author, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, own.ID, 0) }, true},
		{"an author publishes another's", author, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, others.ID, 0) }, false},
		{"a contributor publishes an own story", intern, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, drafted.ID, 0) }, false},
		{"an editor publishes anybody's", editor, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, drafted.ID, 0) }, true},
		{"a contributor unpublishes", intern, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, drafted.ID) }, false},
		{"an author saves another's", author, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.Save(ctx, tx, others.ID, others.Working, content("Mine now", "Words."))
			return err
		}, false},
	} {
		err := try(db, c.actor, c.act)
		if c.may && err != nil || !c.may && firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestListsAreNewestFirstAndHoldNoPages(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		noon := time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
		var want []stories.StoryID
		for i := range 5 {
			s := create(t, db, editor, content(fmt.Sprintf("Story %d", i), "Words."))
			write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
				return stories.Publish(ctx, tx, s.ID, firsthand.Micros(noon.Add(time.Duration(i%3)*time.Hour)))
			})
			want = append(want, s.ID)
		}
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			page, err := stories.Create(ctx, tx, stories.NewStory{Page: true, Content: content("About", "Who we are.")})
			if err != nil {
				return err
			}
			return stories.Publish(ctx, tx, page.ID, 0)
		})
		// Hours 2, then 1 (stories 4 and 1), then 0 (3 and 0); in one hour the later ID first.
		order := []stories.StoryID{want[2], want[4], want[1], want[3], want[0]}
		got := published(t, db)
		if fmt.Sprint(got) != fmt.Sprint(order) {
			t.Errorf("the list is %v, want %v", got, order)
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			for i, id := range order[:4] {
				s, err := stories.Get(ctx, tx, id)
				if err != nil {
					return err
				}
				list, err := stories.ListPublished(ctx, tx, stories.ListOptions{Before: &stories.Place{PublishedAt: s.PublishedAt, ID: id}, Limit: 1})
				if err != nil {
					return err
				}
				if list[0].ID != order[i+1] {
					t.Errorf("behind %s comes %s, want %s", id, list[0].ID, order[i+1])
				}
			}
			return nil
		})
	})
}

func TestUsesKeepBothTexts(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var quote sources.QuoteID
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
			quote, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "We made it in ten days and nobody slept.", SpeakerPrinted: "Maud"})
			return err
		})
		body := document.Doc{Blocks: []document.Block{
			document.Quote{ID: string(quote), Paragraphs: []document.Paragraph{document.P(document.T("We made it in 10 days and nobody slept."))}},
			document.P(document.T("“"), document.T("everybody slept", document.Mark{Kind: document.Quoted, ID: string(quote)}), document.T("”")),
		}}
		s := create(t, db, editor, stories.Content{Title: "Used", Body: body})
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			uses, err := stories.ListUses(ctx, tx, s.Working)
			if err != nil {
				return err
			}
			if len(uses) != 2 || uses[0].Verdict != "match" || uses[1].Verdict == "match" || uses[1].Printed != "everybody slept" {
				t.Errorf("the uses are %+v", uses)
			}
			list, err := stories.ListStoriesUsing(ctx, tx, []sources.QuoteID{quote}, 10)
			if len(list[quote]) != 0 {
				t.Errorf("a draft counts as using: %v", list)
			}
			return err
		})
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			if err := stories.Publish(ctx, tx, s.ID, 0); err != nil {
				return err
			}
			if _, err := publication.AddressOf(ctx, tx, publication.Quote, string(quote)); err != nil {
				t.Errorf("a quote that is published has no address: %v", err)
			}
			if err := stories.FlagUses(ctx, tx, quote); err != nil {
				return err
			}
			uses, err := stories.ListUses(ctx, tx, s.Working)
			if err == nil && (len(uses) != 2 || !uses[0].Flagged) {
				t.Errorf("the uses of a changed record are not flagged: %+v", uses)
			}
			if err != nil {
				return err
			}
			if err := stories.Unpublish(ctx, tx, s.ID); err != nil {
				return err
			}
			if _, err := publication.AddressOf(ctx, tx, publication.Quote, string(quote)); firsthand.ErrorCode(err) != firsthand.NotFound {
				t.Errorf("a quote that no published story prints still has an address: %v", err)
			}
			return nil
		})
	})
}

func TestACorrectionIsANewRevisionWithItsNote(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := create(t, db, editor, content("One", "It was a Monday."))
		note := stories.Correction{Kind: "correction", Text: "It was a Tuesday.", EditorName: "Ottilie Brandt"}
		err := try(db, editor, func(ctx context.Context, tx *store.Tx) error {
			return stories.Correct(ctx, tx, s.ID, s.Working, content("One", "It was a Tuesday."), note)
		})
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("correcting a draft: %v", err)
		}
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			if err := stories.Publish(ctx, tx, s.ID, 0); err != nil {
				return err
			}
			return stories.Correct(ctx, tx, s.ID, s.Working, content("One", "It was a Tuesday."), note)
		})
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			list, total, err := stories.ListCorrections(ctx, tx, 10, 0)
			if err != nil {
				return err
			}
			p, err := stories.GetPublished(ctx, tx, s.ID)
			if total != 1 || len(list) != 1 || list[0].Revision != p.Live || p.Live == s.Working || list[0].Text != note.Text {
				t.Errorf("the corrections are %+v of story %+v", list, p.Story)
			}
			return err
		})
		err = try(db, editor, func(ctx context.Context, tx *store.Tx) error {
			return stories.Correct(ctx, tx, s.ID, s.Working, content("One", "x"), stories.Correction{Kind: "correction", Text: "From an old page."})
		})
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("a stale correction: %v", err)
		}
	})
}

func TestSlugsAreUniqueAndReservedOnesAvoided(t *testing.T) {
	db := firsthandtest.SQLite(t)
	for _, c := range []struct{ title, slug string }{
		{"A Quiet Record", "a-quiet-record"}, {"A quiet record!", "a-quiet-record-2"}, {"Ghost", "ghost-2"}, {"Rss", "rss-2"}, {"Ärger über Öl", "arger-uber-ol"}, {"東京", "story"},
	} {
		if s := create(t, db, editor, content(c.title, "Words.")); s.Slug != c.slug {
			t.Errorf("%q has the slug %q, want %q", c.title, s.Slug, c.slug)
		}
	}
}

func TestAStoryNeedsAHeadline(t *testing.T) {
	db := firsthandtest.SQLite(t)
	err := try(db, editor, func(ctx context.Context, tx *store.Tx) error {
		_, err := stories.Create(ctx, tx, stories.NewStory{Content: content("  ", "Words.")})
		return err
	})
	var ours *firsthand.Error
	if !errors.As(err, &ours) || ours.Code != firsthand.Invalid {
		t.Errorf("a story without a headline: %v", err)
	}
}
