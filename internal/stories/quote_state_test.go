package stories_test

import (
	"context"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestAQuoteWithoutASourceHoldsAStoryBackWhereTheDeskSaysSo: it warns by itself, and blocks or is let pass by rule.
func TestAQuoteWithoutASourceHoldsAStoryBackWhereTheDeskSaysSo(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var quote sources.QuoteID
		write(t, db, author, func(ctx context.Context, tx *store.Tx) (err error) {
			quote, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "We made it in a week.", SpeakerPrinted: "Maud Ferrante"})
			return err
		})
		s := create(t, db, author, stories.Content{Title: "Back", Body: document.Doc{Blocks: []document.Block{
			document.Quote{ID: string(quote), Paragraphs: []document.Paragraph{document.P(document.T("We made it in a week."))}}}}})
		state := func() (q stories.QuoteState) {
			read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
				q, err = stories.GetQuoteState(ctx, tx, s.ID, "")
				return err
			})
			return q
		}
		rule := func(rule string) error {
			return try(db, firsthand.Actor{Name: "The owner", Role: firsthand.Owner}, func(ctx context.Context, tx *store.Tx) error {
				settings := publication.DefaultSettings()
				settings.Rules.QuotesNeedSource = rule
				return publication.SaveSettings(ctx, tx, settings)
			})
		}
		publish := func() error {
			return try(db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, s.ID, 0) })
		}
		if q := state(); q.Rule != publication.RuleWarn || q.Blocked() || len(q.Warnings()) != 1 {
			t.Errorf("by itself: %+v", q)
		}
		if err := rule("sometimes"); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("a rule that is none: %v", err)
		}
		if err := rule(publication.RuleBlock); err != nil {
			t.Fatal(err)
		}
		if err := publish(); firsthand.ErrorCode(err) != firsthand.Conflict || !strings.Contains(firsthand.ErrorMessage(err), "We made it in a week") || !state().Blocked() {
			t.Errorf("a quote without a source is published against the rule: %v", err)
		}
		if err := rule(publication.RuleOff); err != nil {
			t.Fatal(err)
		}
		if q := state(); q.Blocked() || len(q.Warnings()) != 0 {
			t.Errorf("the rule is off: %+v", q.Warnings())
		}
		if err := rule(publication.RuleBlock); err != nil {
			t.Fatal(err)
		}
		write(t, db, author, func(ctx context.Context, tx *store.Tx) error {
			source, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "paper", Title: "Minutes"})
			if err != nil {
				return err
			}
			q, err := sources.GetQuote(ctx, tx, quote)
			if err == nil {
				q.Source = source
				_, err = sources.SaveQuote(ctx, tx, q)
			}
			return err
		})
		if err := publish(); err != nil {
			t.Errorf("with a source: %v", err)
		}
	})
}
