package stories_test

import (
	"context"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// printing is a paragraph that prints a quote on file.
func printing(quote sources.QuoteID, words string) document.Block {
	return document.Quote{ID: string(quote), Paragraphs: []document.Paragraph{document.P(document.T(words))}}
}

func TestAQuoteBehindAPaywallHasNoPage(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		quotes := map[string]sources.QuoteID{}
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
			for _, words := range []string{"We all slept.", "Nobody slept."} {
				if quotes[words], err = sources.SaveQuote(ctx, tx, sources.Quote{Text: words, SpeakerPrinted: "Maud"}); err != nil {
					return err
				}
			}
			return nil
		})
		free, behind := quotes["We all slept."], quotes["Nobody slept."]
		body := document.Doc{Blocks: []document.Block{printing(free, "We all slept."), document.Paywall{}, printing(behind, "Nobody slept.")}}
		var gated stories.Story
		write(t, db, firsthand.Actor{ID: "o1", Name: "Odd Moen", Role: firsthand.Owner}, func(ctx context.Context, tx *store.Tx) (err error) {
			gated, _, err = stories.Bring(ctx, tx, stories.Brought{
				Content: stories.Content{Title: "For members", Body: body},
				Story: stories.Story{ID: "6b0a00000000000000000001", UUID: firsthand.NewUUID(), Slug: "for-members", Visibility: "members", Published: true,
					PublishedAt: 1_700_000_000_000_000, CreatedAt: 1_700_000_000_000_000, UpdatedAt: 1_700_000_000_000_000, Origin: stories.Origin{Draft: "for-members", Site: "ghost"}},
			})
			return err
		})
		wantPages(t, db, map[sources.QuoteID]bool{free: true, behind: false})

		open := create(t, db, editor, stories.Content{Title: "For all", Body: document.Doc{Blocks: []document.Block{printing(behind, "Nobody slept.")}}})
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, open.ID, 0) })
		wantPages(t, db, map[sources.QuoteID]bool{free: true, behind: true})
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, open.ID) })
		wantPages(t, db, map[sources.QuoteID]bool{free: true, behind: false})
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, gated.ID) })
		wantPages(t, db, map[sources.QuoteID]bool{free: false, behind: false})
	})
}

// wantPages asks which quotes have an address, and whether the list of all has just them.
func wantPages(t *testing.T, db *store.DB, want map[sources.QuoteID]bool) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		list, err := sources.ListPublicQuotes(ctx, tx, "", 10, 0)
		if err != nil {
			return err
		}
		listed := map[sources.QuoteID]bool{}
		for _, q := range list.Quotes {
			listed[q.ID] = true
		}
		for id, public := range want {
			_, err := publication.AddressOf(ctx, tx, publication.Quote, string(id))
			if has := err == nil; has != public || listed[id] != public {
				t.Errorf("quote %s: has a page %t, is on the list %t, want %t", id, has, listed[id], public)
			}
		}
		return nil
	})
}
