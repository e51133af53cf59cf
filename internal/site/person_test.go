package site

import (
	"context"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/theme"
	"firsthand/themes"
)

// secretsOfMaud are facts and a relationship that differ in what readers may know of where they come from.
func secretsOfMaud(ctx context.Context, tx *store.Tx, maud, elder sources.PersonID) error {
	call, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "call", Title: "Jonas Feld, by phone"})
	if err != nil {
		return err
	}
	quote := sources.Quote{Text: "They have not spoken.", Attribution: sources.Unnamed, SpeakerPrinted: "a friend of both", UnnamedReason: "they fear for their job", Source: call, Confidence: 1000}
	if _, err := sources.SaveQuote(ctx, tx, quote); err != nil {
		return err
	}
	paper, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "paper", Title: "The register"})
	if err != nil {
		return err
	}
	for text, source := range map[string]sources.SourceID{"Left the house.": call, "Won a race.": paper, "Learnt to row.": ""} {
		fact, err := sources.SaveFact(ctx, tx, sources.Fact{Text: text, People: []sources.PersonID{maud}, EDTF: "2026-03", Source: source})
		if err != nil {
			return err
		}
		if err := sources.ConfirmFact(ctx, tx, fact, "Ottilie Brandt"); err != nil {
			return err
		}
	}
	tie, err := sources.SaveRelationship(ctx, tx, sources.Relationship{Subject: maud, Object: elder, Kind: "friend", Status: "former", Ended: "2016", Source: call})
	if err != nil {
		return err
	}
	return sources.ConfirmRelationship(ctx, tx, tie, "Ottilie Brandt")
}

// TestASourceThatIsKeptInsideIsNotCalledMissing, and no link leads nowhere, in our theme and in one that has no such page.
func TestASourceThatIsKeptInsideIsNotCalledMissing(t *testing.T) {
	broadsheet, _, err := theme.Load(themes.Broadsheet(), theme.Options{Fallbacks: Fallbacks()})
	if err != nil {
		t.Fatal(err)
	}
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		maud, elder := person(t, db, "Maud Ferrante", true), person(t, db, "Elder Kolb", true)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return secretsOfMaud(ctx, tx, maud, elder) })
		plain := mustGet(t, s, "/people/maud-ferrante/")
		for _, want := range []string{"Left the house. (Source on file, not shown)", "Won a race. (The register)", "Learnt to row. (No source given)", "<li>former Friend: Elder Kolb, until 2016</li>"} {
			if !strings.Contains(plain, want) {
				t.Errorf("the page does not say %q:\n%s", want, plain)
			}
		}
		own := newSite(t, db, &fixed{noon})
		own.Theme = broadsheet
		ours := mustGet(t, own, "/people/maud-ferrante/")
		if n := strings.Count(ours, "Source on file, not shown"); n != 2 || strings.Count(ours, "No source given") != 1 {
			t.Errorf("of a fact and a relationship the source is kept inside, %d are told so:\n%s", n, ours)
		}
		if all := plain + ours; strings.Contains(all, `href=""`) || strings.Contains(all, "Jonas") {
			t.Errorf("a link leads nowhere, or a source is told:\n%s", all)
		}
	})
}
