package site

import (
	"context"
	"strings"
	"testing"

	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// say publishes other words of a story, with a note or without one.
func say(t *testing.T, db *store.DB, id stories.StoryID, note *stories.Correction, blocks ...document.Block) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, id)
		if err != nil {
			return err
		}
		c := stories.Content{Title: "Back", Body: document.Doc{Blocks: blocks}}
		if note != nil {
			return stories.Correct(ctx, tx, id, s.Working, c, *note)
		}
		if _, err := stories.Save(ctx, tx, id, s.Working, c); err != nil {
			return err
		}
		return stories.Publish(ctx, tx, id, 0)
	})
}

func TestReadersSeeWhatWasChanged(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		story, quote := printing(t, db, "Back", "We made it in a week.")
		if page := mustGet(t, s, "/back/"); strings.Contains(page, "/back/changes/") {
			t.Errorf("a story that never changed leads to its changes:\n%s", page)
		}
		if page := mustGet(t, s, "/back/changes/"); !strings.Contains(page, "Nothing that this story says was changed") {
			t.Errorf("its changes are:\n%s", page)
		}
		say(t, db, story, &stories.Correction{Kind: "correction", Text: "It was in May.", EditorName: "Ottilie Brandt"},
			document.P(document.T("It began in May, <far> at sea.")), figure(quote, "We made it in a week."))
		say(t, db, story, nil, document.P(document.T("It began in June, <far> at sea.")), figure(quote, "We made it in a week."))
		// A draft is not for readers.
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			s, err := stories.Get(ctx, tx, story)
			if err != nil {
				return err
			}
			_, err = stories.Save(ctx, tx, story, s.Working, stories.Content{Title: "Secret", Body: textDoc("A draft.")})
			return err
		})
		page := mustGet(t, s, "/back/changes/")
		first, second, _ := strings.Cut(page, "It was in May.")
		for _, part := range []struct{ in, has string }{
			{first, "Changed without a note"}, {first, "It began in <del>May</del>, &lt;far&gt; at sea."}, {first, "It began in <ins>June</ins>, &lt;far&gt; at sea."},
			{first, "Correction"}, {second, "It began at sea."}, {second, "It began <ins>in May, &lt;far&gt;</ins> at sea."},
		} {
			if !strings.Contains(part.in, part.has) {
				t.Errorf("there is no %q in:\n%s", part.has, page)
			}
		}
		if strings.Contains(page, "draft") || strings.Contains(page, "Secret") || strings.Contains(second, "We made it") {
			t.Errorf("it shows what nobody changed before readers' eyes:\n%s", page)
		}
		for _, from := range []string{"/back/", "/corrections/"} {
			if list := mustGet(t, s, from); !strings.Contains(list, `href="/back/changes/#change-`) {
				t.Errorf("%s leads to no change:\n%s", from, list)
			}
		}

		// Words that are withdrawn leave the old texts too.
		say(t, db, story, nil, document.P(document.T("It began in June, <far> at sea.")))
		if page := mustGet(t, s, "/back/changes/"); !strings.Contains(page, "We made it in a week.") {
			t.Fatalf("the quote that was taken out is not there:\n%s", page)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, quote, sources.StateChange{State: sources.Withdrawn, By: "Maud", Note: "I did not say that."})
		})
		if page := mustGet(t, s, "/back/changes/"); strings.Contains(page, "We made it in a week") {
			t.Errorf("withdrawn words are still there:\n%s", page)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, story) })
		if status, page := get(t, s, "/back/changes/"); status != 404 || strings.Contains(page, "June") {
			t.Errorf("the changes of a story that was taken away: %d\n%s", status, page)
		}
	})
}

func TestCorrectionsOfEveryKindAreListed(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		story, _ := printing(t, db, "Back", "We made it in a week.")
		for kind, words := range map[string]string{"correction": "Correction", "clarification": "Clarification", "update": "Update", "retraction": "Retraction", "editors_note": "Editor’s note"} {
			say(t, db, story, &stories.Correction{Kind: kind, Text: "Told as " + kind, OldText: "Old " + kind, NewText: "New " + kind}, document.P(document.T("This is the text with the "+kind+".")))
			for _, path := range []string{"/corrections/", "/back/changes/"} {
				page := mustGet(t, s, path)
				if !strings.Contains(page, words+", <time") || !strings.Contains(page, "Told as "+kind) {
					t.Errorf("%s does not show the %s:\n%s", path, kind, page)
				}
			}
			if page := mustGet(t, s, "/corrections/"); !strings.Contains(page, "Old "+kind) || !strings.Contains(page, "New "+kind) {
				t.Errorf("what the %s changed is not there:\n%s", kind, page)
			}
		}
	})
}
