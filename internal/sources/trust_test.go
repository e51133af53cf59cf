package sources_test

import (
	"context"
	"slices"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// touched gives the tags that an act touches.
func touched(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) (tags []string) {
	t.Helper()
	_, head, _, err := db.Changes(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	write(t, db, fn)
	changes, _, _, err := db.Changes(t.Context(), head)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range changes {
		tags = append(tags, c.Tag)
	}
	return tags
}

func quote(t *testing.T, db *store.DB, id sources.QuoteID) (q sources.Quote) {
	t.Helper()
	if err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		q, err = sources.GetQuote(t.Context(), tx, id)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return q
}

func TestACheckCoversWhatWasChecked(t *testing.T) {
	for name, c := range map[string]struct {
		change func(q *sources.Quote)
		want   sources.State
	}{
		"other words":           {func(q *sources.Quote) { q.Text = "We made it in a month." }, sources.Reported},
		"another speaker":       {func(q *sources.Quote) { q.SpeakerPrinted = "Ines" }, sources.Reported},
		"another source":        {func(q *sources.Quote) { q.Source = "" }, sources.Reported},
		"another date":          {func(q *sources.Quote) { q.SaidOn = "2011" }, sources.Reported},
		"a note of the context": {func(q *sources.Quote) { q.Context = "She laughed." }, sources.Checked},
	} {
		t.Run(name, func(t *testing.T) {
			firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
				var id sources.QuoteID
				write(t, db, func(ctx context.Context, tx *store.Tx) error {
					source, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "page", Title: "The Late Desk", URL: "https://late.example/1"})
					if err != nil {
						return err
					}
					id, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "We made it in a week.", SpeakerPrinted: "Maud", Source: source, SaidOn: "2012"})
					if err != nil {
						return err
					}
					return sources.SetState(ctx, tx, id, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt", Passage: "made it in a week"})
				})
				q := quote(t, db, id)
				c.change(&q)
				contributor := firsthand.Actor{ID: "c1", Name: "Nell", Role: firsthand.Contributor}
				err := try(db, contributor, func(ctx context.Context, tx *store.Tx) error {
					_, err := sources.SaveQuote(ctx, tx, q)
					return err
				})
				if err != nil {
					t.Fatal(err)
				}
				now := quote(t, db, id)
				if now.State != c.want || (now.StateBy != "") != (c.want == sources.Checked) || (now.Passage != "") != (c.want == sources.Checked) {
					t.Errorf("the quote is %s by %q, passage %q; want %s", now.State, now.StateBy, now.Passage, c.want)
				}
			})
		})
	}
}

func TestAYesIsToWhatWasAsked(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud, ines := person(t, db, sources.Person{Name: "Maud Ferrante"}), person(t, db, sources.Person{Name: "Ines Kolb"})
		fact := sources.Fact{Text: "Made her first record", People: []sources.PersonID{maud}, EDTF: "2012"}
		tie := sources.Relationship{Subject: maud, Object: ines, Kind: "friend", Status: "current"}
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			if fact.ID, err = sources.SaveFact(ctx, tx, fact); err != nil {
				return err
			}
			if tie.ID, err = sources.SaveRelationship(ctx, tx, tie); err != nil {
				return err
			}
			if err := sources.ConfirmFact(ctx, tx, fact.ID, "Ottilie Brandt"); err != nil {
				return err
			}
			return sources.ConfirmRelationship(ctx, tx, tie.ID, "Ottilie Brandt")
		})
		seen := func() (facts, ties int) {
			t.Helper()
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				f, err := sources.ListFacts(t.Context(), tx, maud, true)
				if err != nil {
					return err
				}
				r, err := sources.ListRelationships(t.Context(), tx, maud, true)
				facts, ties = len(f), len(r)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return facts, ties
		}
		save := func() {
			t.Helper()
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				if _, err := sources.SaveFact(ctx, tx, fact); err != nil {
					return err
				}
				_, err := sources.SaveRelationship(ctx, tx, tie)
				return err
			})
		}
		save()
		if facts, ties := seen(); facts != 1 || ties != 1 {
			t.Errorf("saved as they are, %d facts and %d relationships are seen", facts, ties)
		}
		fact.Text, tie.Kind = "Left the band", "feud"
		save()
		if facts, ties := seen(); facts != 0 || ties != 0 {
			t.Errorf("changed after the yes, %d facts and %d relationships are seen", facts, ties)
		}
	})
}

func TestWhatIsShownIsTouched(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud, ines := person(t, db, sources.Person{Name: "Maud Ferrante"}), person(t, db, sources.Person{Name: "Ines Kolb"})
		var source sources.SourceID
		var fact sources.Fact
		var said, printed, told sources.QuoteID
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			if source, err = sources.SaveSource(ctx, tx, sources.Source{Kind: "page", Title: "A page", URL: "https://late.example/1", ArchivedURL: "https://late.example/copy", Digest: "ab"}); err != nil {
				return err
			}
			fact = sources.Fact{Text: "Made a record", People: []sources.PersonID{maud}, EDTF: "2012", Source: source}
			if fact.ID, err = sources.SaveFact(ctx, tx, fact); err != nil {
				return err
			}
			outlet, err := sources.SaveOutlet(ctx, tx, sources.Outlet{Name: "The Late Desk"})
			if err != nil {
				return err
			}
			if said, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "Nobody slept.", SpeakerPrinted: "Maud", Outlet: outlet}); err != nil {
				return err
			}
			weekly, err := sources.SaveOutlet(ctx, tx, sources.Outlet{Name: "Harbour Weekly"})
			if err != nil {
				return err
			}
			issue, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "page", Title: "An issue", Outlet: weekly})
			if err != nil {
				return err
			}
			printed, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "It was a month.", SpeakerPrinted: "Maud", Source: issue})
			if err != nil {
				return err
			}
			monthly, err := sources.SaveOutlet(ctx, tx, sources.Outlet{Name: "Harbour Monthly"})
			if err != nil {
				return err
			}
			interview, err := sources.SaveInterview(ctx, tx, sources.Interview{Outlet: monthly, HeldOn: "2026"})
			if err != nil {
				return err
			}
			told, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "It rained.", SpeakerPrinted: "Maud", Interview: interview})
			return err
		})
		for name, c := range map[string]struct {
			act  func(ctx context.Context, tx *store.Tx) error
			want string
		}{
			"the person whom a fact leaves": {func(ctx context.Context, tx *store.Tx) error {
				fact.People = []sources.PersonID{ines}
				_, err := sources.SaveFact(ctx, tx, fact)
				fact.People = []sources.PersonID{maud}
				if err == nil {
					_, err = sources.SaveFact(ctx, tx, fact)
				}
				return err
			}, sources.PersonTag(ines)},
			"the person whose fact has a source": {func(ctx context.Context, tx *store.Tx) error {
				_, err := sources.SaveSource(ctx, tx, sources.Source{Title: "A better title", URL: "https://late.example/1"})
				return err
			}, sources.PersonTag(maud)},
			"the quote of an outlet": {func(ctx context.Context, tx *store.Tx) error {
				_, err := sources.SaveOutlet(ctx, tx, sources.Outlet{Name: "The Late Desk", URL: "https://late.example"})
				return err
			}, sources.QuoteTag(said)},
			"the quote of a source of an outlet": {func(ctx context.Context, tx *store.Tx) error {
				_, err := sources.SaveOutlet(ctx, tx, sources.Outlet{Name: "Harbour Weekly", Kind: "newspaper"})
				return err
			}, sources.QuoteTag(printed)},
			"the quote of an interview for an outlet": {func(ctx context.Context, tx *store.Tx) error {
				_, err := sources.SaveOutlet(ctx, tx, sources.Outlet{Name: "Harbour Monthly", Publisher: "Harbour Press"})
				return err
			}, sources.QuoteTag(told)},
			"the words of a withdrawn quote": {func(ctx context.Context, tx *store.Tx) error {
				return sources.SetState(ctx, tx, said, sources.StateChange{State: sources.Withdrawn, Note: "Not hers."})
			}, sources.WordsTag(said)},
		} {
			if tags := touched(t, db, c.act); !slices.Contains(tags, c.want) {
				t.Errorf("%s: %v were touched, not %s", name, tags, c.want)
			}
		}
		if tags := touched(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := sources.SaveOutlet(ctx, tx, sources.Outlet{Name: "the late desk"})
			return err
		}); len(tags) != 0 {
			t.Errorf("naming an outlet again touches %v", tags)
		}
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			found, err := sources.ListSources(t.Context(), tx, []sources.SourceID{source})
			if s := found[source]; s.Title != "A better title" || s.Digest != "ab" || s.ArchivedURL == "" || s.Kind != "page" {
				t.Errorf("naming a source again leaves %+v", s)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
