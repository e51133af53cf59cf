package site

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/members"
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

func TestWhatWasTakenAwayIsNotShownAsChanged(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		story, quote := printing(t, db, "Back", "We made it in a week.")
		words := func(text string, note *stories.Correction) {
			say(t, db, story, note, document.P(document.T(text)), figure(quote, "We made it in a week."))
		}
		withhold := func(index int, why string) error {
			return db.Write(t.Context(), editor, firsthand.RevisionWithhold, func(tx *store.Tx) error {
				shown, err := stories.ListShown(t.Context(), tx, story, 10)
				if err != nil {
					return err
				}
				return stories.Withhold(t.Context(), tx, story, shown[index].Revision, why)
			})
		}
		words("SECRET Name told us that it was May.", nil)
		words("A friend told us that it was June.", &stories.Correction{Kind: "correction", Text: "It was June."})
		if page := mustGet(t, s, "/back/changes/"); !strings.Contains(page, "SECRET") {
			t.Fatalf("it was to be withheld, but is not there:\n%s", page)
		}
		for what, c := range map[string]struct {
			index int
			why   string
			want  firsthand.Code
		}{"without a reason": {1, " ", firsthand.Invalid}, "what is shown now": {0, "A source is named.", firsthand.Conflict}} {
			if err := withhold(c.index, c.why); firsthand.ErrorCode(err) != c.want {
				t.Errorf("withheld %s: %v", what, err)
			}
		}
		if err := withhold(1, "A source is named."); err != nil {
			t.Fatal(err)
		}
		page := mustGet(t, s, "/back/changes/")
		if strings.Contains(page, "SECRET") || !strings.Contains(page, "It was June.") || !strings.Contains(page, "A friend told us") {
			t.Errorf("withheld, the page says:\n%s", page)
		}

		words("SECRET Street is where it was.", nil)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, story) })
		words("It was by the sea.", nil)
		page = mustGet(t, s, "/back/changes/")
		if strings.Contains(page, "SECRET") || !strings.Contains(page, "Nothing that this story says was changed") {
			t.Errorf("out again after it was taken away, the page says:\n%s", page)
		}
		if page := mustGet(t, s, "/corrections/"); !strings.Contains(page, "It was June.") || strings.Contains(page, "/back/changes/") {
			t.Errorf("the list of corrections leads to a change that is not told:\n%s", page)
		}
	})
}

func TestManyAndLargeChangesAreCut(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	many, _ := printing(t, db, "Many", "We made it in a week.")
	for n := range 21 {
		say(t, db, many, nil, document.P(document.T(fmt.Sprintf("It took %d days.", n))))
	}
	page := mustGet(t, s, "/many/changes/")
	if n := strings.Count(page, `id="change-`); n != 20 || !strings.Contains(page, "Older changes are not shown here.") || !strings.Contains(page, "<ins>20</ins>") {
		t.Errorf("%d changes of 21 are shown:\n%s", n, page)
	}

	large, _ := printing(t, db, "Large", "It rained.")
	for n := range 4 {
		say(t, db, large, nil, document.P(document.T(strings.Repeat(fmt.Sprintf("word%d ", n), 60_000))))
	}
	page = mustGet(t, s, "/large/changes/")
	if len(page) > 2<<20 || !strings.Contains(page, "Older changes are not shown here.") || !strings.Contains(page, "And one more place.") || strings.Contains(page, "No other words were changed.") {
		t.Errorf("the page has %d KB and ends with %s", len(page)>>10, page[max(0, len(page)-600):])
	}
}

// secretsOf is a body with cards that only members see, and with words between marks that somebody typed, of one kind.
func secretsOf(t *testing.T, word string) []document.Block {
	t.Helper()
	const gate = `"visibility":{"web":{"nonMember":false,"memberSegment":"status:free,status:-free"},"email":{"memberSegment":""}}`
	doc, warnings, err := document.FromLexical([]byte(`{"root":{"children":[{"type":"paragraph","children":[{"type":"extended-text","text":"All read ` + word + `."}]},
		{"type":"html","version":1,"html":"<p>sesame ` + word + `</p>",` + gate + `},
		{"type":"call-to-action","version":1,"textValue":"<p>sesame ` + word + `</p>",` + gate + `},
		{"type":"html","version":1,"html":"<p>Free ` + word + `</p><!--kg-gated-block:begin nonMember:false memberSegment:\"status:-free\" --><p>sesame ` + word + `</p><!--kg-gated-block:end-->"},
		{"type":"html","version":1,"html":"<!--kg-gated-block:begin nonMember:false memberSegment:\"status:-free\" -->"},
		{"type":"paragraph","children":[{"type":"extended-text","text":"sesame ` + word + `"}]},
		{"type":"html","version":1,"html":"<!--kg-gated-block:end--><p>After ` + word + `</p>"}]}}`))
	if err != nil {
		t.Fatal(err, warnings)
	}
	return document.Claim(doc, document.Doc{}, "Owner").Blocks
}

func TestWhatOnlyMembersReadIsNotShownAsChanged(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		story, _ := printing(t, db, "Back", "We made it in a week.")
		say(t, db, story, nil, secretsOf(t, "apples")...)
		say(t, db, story, nil, secretsOf(t, "pears")...)
		changes := mustGet(t, s, "/back/changes/")
		for _, want := range []string{"All read", "Free", "After", "<del>apples</del>", "<ins>pears</ins>"} {
			if !strings.Contains(changes, want) {
				t.Errorf("there is no %q in:\n%s", want, changes)
			}
		}
		for _, path := range []string{"/back/changes/", "/back/", "/back.md", "/rss/", "/", "/llms-full.txt"} {
			if _, page := get(t, s, path); strings.Contains(page, "sesame") {
				t.Errorf("%s tells everybody what members read:\n%s", path, page)
			}
		}
		if feed := mustGet(t, s, "/rss/"); !strings.Contains(feed, "Free pears") || !strings.Contains(feed, "After pears") {
			t.Errorf("the feed lacks what is for all:\n%s", feed)
		}
	})
}

func TestACorrectionOfAStoryForMembersSaysWhatItSaidToThemAlone(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		gatedSite(t, db)
		bring(t, db, 40, "gated", "members", false, textDoc("It was in March."))
		err := db.Write(t.Context(), machinery, firsthand.StorySave, func(tx *store.Tx) error {
			p, err := stories.GetPublished(t.Context(), tx, stories.StoryID(fmt.Sprintf("%024x", 0xabc000+40)))
			if err != nil {
				return err
			}
			note := stories.Correction{Kind: "correction", Text: "The month was wrong.", OldText: "sesame March", NewText: "sesame May", EditorName: "Ottilie Brandt"}
			return stories.Correct(t.Context(), tx, p.ID, p.Working, stories.Content{Title: "Gated", Body: textDoc("It was in May.")}, note)
		})
		if err != nil {
			t.Fatal(err)
		}
		member := signedIn(t, s, "ida", members.Free)
		for _, path := range []string{"/corrections/", "/gated/", "/gated/changes/"} {
			if page := as(t, s, nobodyKnown, "GET", path, nil).Body.String(); strings.Contains(page, "sesame") {
				t.Errorf("%s tells everybody what members read:\n%s", path, page)
			}
		}
		if page := mustGet(t, s, "/corrections/"); !strings.Contains(page, "The month was wrong.") {
			t.Errorf("the note is missing:\n%s", page)
		}
		if page := as(t, s, member, "GET", "/corrections/", nil).Body.String(); !strings.Contains(page, "sesame March") || !strings.Contains(page, "sesame May") {
			t.Errorf("a member is not told:\n%s", page)
		}
	})
}
