package sources_test

import (
	"context"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

var contributor = firsthand.Actor{ID: "c1", Name: "Wim Aarts", Role: firsthand.Contributor}

// decidesAs does a decision as somebody at the desk and gives what it came to.
func decidesAs(t *testing.T, db *store.DB, by firsthand.Actor, d sources.Decision) error {
	t.Helper()
	return db.Write(t.Context(), by, firsthand.QuoteSave, func(tx *store.Tx) error {
		_, err := sources.Decide(t.Context(), tx, d)
		return err
	})
}

// seenGuess is a decision on what a list shows now.
func seenGuess(t *testing.T, db *store.DB, g guesses, kind, do string) (d sources.Decision) {
	t.Helper()
	d = sources.Decision{Kind: kind, Do: do}
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		switch kind {
		case sources.GuessedFact:
			list, err := sources.ListWaitingFacts(t.Context(), tx, g.maud, sources.DeskWaits, "", 10)
			if err == nil && len(list) == 1 {
				d.ID, d.Seen = string(list[0].ID), list[0].DeskVersion()
			}
			return err
		case sources.GuessedRelationship:
			list, err := sources.ListWaitingRelationships(t.Context(), tx, g.maud, sources.DeskWaits, "", 10)
			if err == nil && len(list) == 1 {
				d.ID, d.Seen = string(list[0].ID), list[0].DeskVersion()
			}
			return err
		}
		list, err := sources.ListWaitingQuotes(t.Context(), tx, g.maud, sources.DeskWaits, sources.GuessPlace{}, 10)
		if err == nil && len(list) == 2 {
			d.ID, d.Seen = string(list[0].ID), list[0].DeskVersion()
		}
		return err
	})
	if err != nil || d.Seen == "" {
		t.Fatalf("the list of every %s: %+v %v", kind, d, err)
	}
	return d
}

func TestADecisionOnWhatSomebodyDecidedMeanwhileChangesNothing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		g := found(t, db)
		for _, kind := range []string{sources.GuessedQuote, sources.GuessedRelationship, sources.GuessedFact} {
			old := seenGuess(t, db, g, kind, sources.Drop)
			confirm := old
			confirm.Do = sources.Confirm
			if err := decidesAs(t, db, firsthand.Actor{ID: "e1", Name: "Ottilie Brandt", Role: firsthand.Editor}, confirm); err != nil {
				t.Fatalf("an editor's yes to a %s: %v", kind, err)
			}
			for _, do := range []string{sources.Drop, sources.PutBy, sources.Wait} {
				late := old
				late.Do = do
				if err := decidesAs(t, db, contributor, late); firsthand.ErrorCode(err) != firsthand.Conflict {
					t.Errorf("%s of a %s from an old list: %v", do, kind, err)
				}
			}
		}
		if _, all := waitsFor(t, db, sources.DeskWaits); all.Facts != 0 || all.Relationships != 0 || all.Quotes != 2 {
			t.Errorf("what was confirmed waits again: %+v", all)
		}
	})
}

func TestOnlyWhoMayConfirmTakesAConfirmationBack(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		g := found(t, db)
		for kind, id := range map[string]string{sources.GuessedFact: string(g.fact), sources.GuessedRelationship: string(g.tie)} {
			back := decides(t, db, sources.Decision{Kind: kind, ID: id, Do: sources.Confirm})
			for _, do := range []string{sources.Drop, sources.PutBy, sources.Wait} {
				d := back
				d.Do = do
				if err := decidesAs(t, db, contributor, d); firsthand.ErrorCode(err) != firsthand.Forbidden {
					t.Errorf("a contributor's %s of a confirmed %s: %v", do, kind, err)
				}
			}
			decides(t, db, back)
		}
	})
}

func TestTakingADecisionBackLeavesWhatOthersDidSince(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		g := found(t, db)
		back := decides(t, db, sources.Decision{Kind: sources.GuessedQuote, ID: string(g.surer), Do: sources.Confirm})
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			q, err := sources.GetQuote(ctx, tx, g.surer)
			if err != nil {
				return err
			}
			q.Speaker, q.SpeakerPrinted = g.piet, "Piet Lund"
			_, err = sources.SaveQuote(ctx, tx, q)
			return err
		})
		if err := decidesAs(t, db, editor, back); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("taken back after a correction: %v", err)
		}
		if q := quoteOnFile(t, db, g.surer); q.Speaker != g.piet || q.Confidence != 1000 {
			t.Errorf("the correction is lost: %+v", q)
		}
		back = decides(t, db, sources.Decision{Kind: sources.GuessedFact, ID: string(g.fact), Do: sources.Drop})
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := sources.SaveFact(ctx, tx, sources.Fact{ID: g.fact, Text: "She left the tour early.", People: []sources.PersonID{g.maud}, Story: "s1"})
			return err
		})
		if err := decidesAs(t, db, editor, back); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("a fact brought back after it was corrected: %v", err)
		}
	})
}

func TestTwoDecisionsInOneMomentAreOne(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		g := found(t, db)
		for _, kind := range []string{sources.GuessedQuote, sources.GuessedRelationship, sources.GuessedFact} {
			yes := seenGuess(t, db, g, kind, sources.Confirm)
			drop := yes
			drop.Do = sources.Drop
			one, other := firsthandtest.Together(t, db, editor, firsthand.QuoteSave, func(ctx context.Context, tx *store.Tx) error {
				_, err := sources.Decide(ctx, tx, yes)
				return err
			}, func() error { return decidesAs(t, db, editor, drop) })
			if one != nil || firsthand.ErrorCode(other) != firsthand.Conflict {
				t.Errorf("a yes and a no to a %s: %v, %v", kind, one, other)
			}
		}
	})
}
