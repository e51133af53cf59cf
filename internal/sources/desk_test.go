package sources_test

import (
	"context"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// guesses are what an import found: two quotes of Maud, one of nobody, a relationship and a fact.
type guesses struct {
	maud, piet          sources.PersonID
	surer, other, loose sources.QuoteID
	tie                 sources.RelationshipID
	fact                sources.FactID
}

func deskWrites(t *testing.T, db *store.DB, role firsthand.Role, fn func(ctx context.Context, tx *store.Tx) error) error {
	t.Helper()
	return db.Write(t.Context(), firsthand.Actor{ID: "e1", Name: "Ottilie Brandt", Role: role}, firsthand.QuoteSave, func(tx *store.Tx) error { return fn(t.Context(), tx) })
}

func found(t *testing.T, db *store.DB) (g guesses) {
	t.Helper()
	err := deskWrites(t, db, firsthand.Owner, func(ctx context.Context, tx *store.Tx) (err error) {
		g = guesses{}
		person := func(name string) (id sources.PersonID) {
			if err == nil {
				id, err = sources.SavePerson(ctx, tx, sources.Person{Name: name})
			}
			return id
		}
		quote := func(q sources.Quote) (id sources.QuoteID) {
			if err == nil {
				id, err = sources.SaveQuote(ctx, tx, q)
			}
			return id
		}
		g.maud, g.piet = person("Maud Ferrante"), person("Piet Lund")
		g.other = quote(sources.Quote{Text: "It was late, and we were cold.", Speaker: g.maud, SpeakerPrinted: "Maud Ferrante", Confidence: 640})
		g.surer = quote(sources.Quote{Text: "We made it in a week.", Speaker: g.maud, SpeakerPrinted: "Maud Ferrante", Confidence: 910})
		g.loose = quote(sources.Quote{Text: "Nobody was told.", SpeakerPrinted: "a spokesman", Confidence: 500})
		quote(sources.Quote{Text: "A person said who said this.", Speaker: g.maud, Confidence: 1000})
		if err != nil {
			return err
		}
		if g.tie, err = sources.SaveRelationship(ctx, tx, sources.Relationship{Subject: g.maud, Object: g.piet, Kind: "spouse", Status: "former", Sentence: "Her divorce from Piet Lund.", Story: "s1"}); err != nil {
			return err
		}
		g.fact, err = sources.SaveFact(ctx, tx, sources.Fact{Text: "She left the tour.", People: []sources.PersonID{g.maud}, EDTF: "2014~", DateText: "in about 2014", Story: "s1"})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func waitsFor(t *testing.T, db *store.DB, desk string) (list []sources.Waits, all sources.Waits) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		if list, err = sources.ListWaiting(t.Context(), tx, desk, sources.WaitsPlace{}, 50); err != nil {
			return err
		}
		all, err = sources.CountWaiting(t.Context(), tx, desk)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list, all
}

func TestWhatWaitsIsGroupedByPersonAndTheSurestStandsFirst(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		g := found(t, db)
		list, all := waitsFor(t, db, sources.DeskWaits)
		if len(list) != 2 || list[0].Person != g.maud || list[0].Name != "Maud Ferrante" || list[0].Quotes != 2 || list[0].Sure != 1 || list[0].Relationships != 1 || list[0].Facts != 1 || list[1].Person != "" {
			t.Errorf("what waits is %+v", list)
		}
		if all.Total != 5 || all.Quotes != 3 {
			t.Errorf("in all %+v waits", all)
		}
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			behind, err := sources.ListWaiting(t.Context(), tx, sources.DeskWaits, sources.WaitsPlace{Total: list[0].Total, Person: list[0].Person}, 50)
			if len(behind) != 1 || behind[0].Person != "" {
				t.Errorf("behind the first stands %+v", behind)
			}
			if err != nil {
				return err
			}
			quotes, err := sources.ListWaitingQuotes(t.Context(), tx, g.maud, sources.DeskWaits, sources.GuessPlace{}, 1)
			if err != nil || len(quotes) != 1 || quotes[0].ID != g.surer {
				t.Errorf("the first quote is %+v, %v", quotes, err)
			}
			quotes, err = sources.ListWaitingQuotes(t.Context(), tx, g.maud, sources.DeskWaits, sources.GuessPlace{Confidence: 910, ID: string(g.surer)}, 5)
			if err != nil || len(quotes) != 1 || quotes[0].ID != g.other {
				t.Errorf("behind it stands %+v, %v", quotes, err)
			}
			quotes, err = sources.ListWaitingQuotes(t.Context(), tx, "", sources.DeskWaits, sources.GuessPlace{}, 5)
			if err != nil || len(quotes) != 1 || quotes[0].ID != g.loose {
				t.Errorf("of nobody stands %+v, %v", quotes, err)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

// decides does a decision and gives what takes it back.
func decides(t *testing.T, db *store.DB, d sources.Decision) (undo sources.Decision) {
	t.Helper()
	err := deskWrites(t, db, firsthand.Editor, func(ctx context.Context, tx *store.Tx) (err error) {
		undo, err = sources.Decide(ctx, tx, d)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return undo
}

func quoteOnFile(t *testing.T, db *store.DB, id sources.QuoteID) (q sources.Quote) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		q, err = sources.GetQuote(t.Context(), tx, id)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func TestADecisionOnAQuoteAndItsUndo(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		g := found(t, db)
		guess := func(do string, c *sources.QuoteChange) sources.Decision {
			return sources.Decision{Kind: sources.GuessedQuote, ID: string(g.surer), Do: do, Quote: c}
		}
		undo := decides(t, db, guess(sources.Confirm, nil))
		q := quoteOnFile(t, db, g.surer)
		if q.Confidence != 1000 || q.State != sources.Reported {
			t.Errorf("a confirmed quote is %+v: attributed by the desk, and not checked", q)
		}
		if list, _ := waitsFor(t, db, sources.DeskWaits); list[0].Quotes != 1 {
			t.Errorf("it still waits: %+v", list)
		}
		decides(t, db, undo)
		if q = quoteOnFile(t, db, g.surer); q.Confidence != 910 {
			t.Errorf("taken back, it is %d sure", q.Confidence)
		}
		undo = decides(t, db, guess(sources.Change, &sources.QuoteChange{Speaker: g.piet, SpeakerPrinted: "Piet Lund"}))
		if q = quoteOnFile(t, db, g.surer); q.Speaker != g.piet || q.Confidence != 1000 {
			t.Errorf("changed, it is %+v", q)
		}
		decides(t, db, undo)
		if q = quoteOnFile(t, db, g.surer); q.Speaker != g.maud || q.Confidence != 910 {
			t.Errorf("the change taken back, it is %+v", q)
		}
		undo = decides(t, db, guess(sources.Drop, nil))
		if q = quoteOnFile(t, db, g.surer); q.Speaker != "" || q.SpeakerPrinted != "" || q.Text == "" {
			t.Errorf("dropped, it is %+v: the words stay, nobody is named", q)
		}
		if list, _ := waitsFor(t, db, sources.DeskDropped); len(list) != 1 {
			t.Errorf("dropped are %+v", list)
		}
		decides(t, db, undo)
		if q = quoteOnFile(t, db, g.surer); q.SpeakerPrinted != "Maud Ferrante" {
			t.Errorf("brought back, it is %+v", q)
		}
		decides(t, db, guess(sources.PutBy, nil))
		if list, _ := waitsFor(t, db, sources.DeskAside); len(list) != 1 || list[0].Sure != 1 {
			t.Errorf("put aside are %+v", list)
		}
	})
}

func TestADecisionOnAFactAndARelationship(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		g := found(t, db)
		public := func() (facts, ties int) {
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				f, err := sources.ListFacts(t.Context(), tx, g.maud, true)
				if err != nil {
					return err
				}
				r, err := sources.ListRelationships(t.Context(), tx, g.maud, true)
				facts, ties = len(f), len(r)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return facts, ties
		}
		tie := decides(t, db, sources.Decision{Kind: sources.GuessedRelationship, ID: string(g.tie), Do: sources.Confirm})
		fact := decides(t, db, sources.Decision{Kind: sources.GuessedFact, ID: string(g.fact), Do: sources.Change,
			Fact: &sources.Fact{Text: "She left the tour in the spring.", EDTF: "2014-21", People: []sources.PersonID{g.maud}}})
		if facts, ties := public(); facts != 1 || ties != 1 {
			t.Errorf("readers see %d facts and %d relationships", facts, ties)
		}
		decides(t, db, tie)
		decides(t, db, fact)
		if facts, ties := public(); facts != 0 || ties != 0 {
			t.Errorf("taken back, readers see %d facts and %d relationships", facts, ties)
		}
		decides(t, db, sources.Decision{Kind: sources.GuessedFact, ID: string(g.fact), Do: sources.Drop})
		decides(t, db, sources.Decision{Kind: sources.GuessedRelationship, ID: string(g.tie), Do: sources.Drop})
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			facts, err := sources.ListFacts(t.Context(), tx, g.maud, false)
			if err != nil {
				return err
			}
			unsourced, ties, err := sources.ListUnsourced(t.Context(), tx, 10, 0)
			if len(facts)+len(unsourced)+len(ties) != 0 {
				t.Errorf("what was dropped is listed: %v %v %v", facts, unsourced, ties)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		err = deskWrites(t, db, firsthand.Author, func(ctx context.Context, tx *store.Tx) error {
			_, err := sources.Decide(ctx, tx, sources.Decision{Kind: sources.GuessedFact, ID: string(g.fact), Do: sources.Confirm})
			return err
		})
		if firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("an author's yes to a fact: %v", err)
		}
	})
}

func TestQuotesAreFoundByWordsAndBySameWords(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		g := found(t, db)
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			list, err := sources.FindQuotes(t.Context(), tx, sources.FindOptions{Words: "WEEK made", Limit: 10})
			if err != nil || len(list) != 1 || list[0].ID != g.surer {
				t.Errorf("by words: %v %v", list, err)
			}
			list, err = sources.FindQuotes(t.Context(), tx, sources.FindOptions{Words: "100%_", Limit: 10})
			if err != nil || len(list) != 0 {
				t.Errorf("signs of a pattern are letters: %v %v", list, err)
			}
			list, err = sources.FindQuotes(t.Context(), tx, sources.FindOptions{Speaker: g.maud, Behind: g.surer, Limit: 10})
			if err != nil || len(list) != 1 || list[0].ID != g.other {
				t.Errorf("behind the second: %v %v", list, err)
			}
			list, err = sources.SameWords(t.Context(), tx, "  We made it in a  week. ")
			if err != nil || len(list) != 1 || list[0].ID != g.surer {
				t.Errorf("in the same words: %v %v", list, err)
			}
			list, err = sources.SameWords(t.Context(), tx, "We made it in a week or two.")
			if len(list) != 0 {
				t.Errorf("in other words: %v", list)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
