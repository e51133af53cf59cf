package search

import (
	"context"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

func keep(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := db.Maintain(t.Context(), func(tx *store.Tx) error { return fn(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

// TestAQuestionThatTakesTooLongSaysSo: it is answered with what was found by then, and refused with a sentence where even to
// read that takes too long.
func TestAQuestionThatTakesTooLongSaysSo(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		keep(t, db, func(ctx context.Context, tx *store.Tx) error {
			return Put(ctx, tx, Public, Doc{Kind: Story, ID: "a", Title: "Ferries"})
		})
		_, err := findWithin(t.Context(), db, Public, Query{Text: "ferries"}, 0)
		if firsthand.ErrorCode(err) != firsthand.Unavailable || !strings.HasPrefix(firsthand.ErrorMessage(err), "The search takes too long now") {
			t.Errorf("no time at all: %v", err)
		}
		q := Query{Text: "ferries"}
		a, err := q.parse()
		if err != nil {
			t.Fatal(err)
		}
		s := &seeker{in: Public, q: q, asked: a}
		if err := db.Read(t.Context(), func(tx *store.Tx) error { return s.seek(t.Context(), tx) }); err != nil {
			t.Fatal(err)
		}
		s.partial = true // time was up before anything was read
		if err := s.loadLate(t.Context(), db, Limit); err != nil {
			t.Fatal(err)
		}
		if got := s.answer(); !got.Partial || len(got.Hits) != 1 || got.Hits[0].ID != "a" {
			t.Errorf("what was found by then: %+v", got)
		}
		gone, stop := context.WithCancel(t.Context())
		stop()
		if _, err := Find(gone, db, Public, q); err == nil || firsthand.ErrorCode(err) == firsthand.Unavailable {
			t.Errorf("whoever has gone is told: %v", err)
		}
	})
}

// TestAMakingThatWasCutOffAtItsEndGoesOnThere: what is no more goes then.
func TestAMakingThatWasCutOffAtItsEndGoesOnThere(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		keep(t, db, func(ctx context.Context, tx *store.Tx) error {
			return Put(ctx, tx, Public, Doc{Kind: Story, ID: "gone", Title: "Ferries"})
		})
		b := &Builder{DB: db, Feeds: []Feed{{Kind: Story,
			After: func(context.Context, *store.Tx, string, int) ([]string, error) { return nil, nil },
			Read:  func(context.Context, *store.Tx, []string) (public, desk []Doc, err error) { return nil, nil, nil }}}}
		if err := b.begin(t.Context(), false, 0); err != nil {
			t.Fatal(err)
		}
		m, err := b.making(t.Context())
		if err == nil {
			_, err = b.step(t.Context(), m, 0) // the last thing that was done before the machine stopped
		}
		if err != nil {
			t.Fatal(err)
		}
		if err := b.CatchUp(t.Context()); err != nil {
			t.Fatal(err)
		}
		a, err := Find(t.Context(), db, Public, Query{Text: "ferries"})
		if err != nil || a.Total != 0 {
			t.Errorf("what is no more is found: %+v %v", a, err)
		}
		if m, err = b.making(t.Context()); err != nil || m.kind != "" || m.endedAt == 0 {
			t.Errorf("it is not through: %+v %v", m, err)
		}
	})
}

// TestWordsOfAnotherFormatAreMadeAnew: nothing that was kept in it is found, counted or left over.
func TestWordsOfAnotherFormatAreMadeAnew(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		now := Doc{Kind: Person, ID: "a", Title: "Maud Ferrant"}
		keep(t, db, func(ctx context.Context, tx *store.Tx) error {
			if err := (making{format: format(db.Dialect()) - 1, endedAt: 1}).keep(ctx, tx); err != nil {
				return err
			}
			if err := Put(ctx, tx, Public, now, Doc{Kind: Person, ID: "gone", Title: "Maud Gone"}); err != nil {
				return err
			}
			for _, statement := range []string{ // as another format may have kept it
				`INSERT INTO search_public_terms (word, docs, titles) VALUES ('ferant', 1, 1)`,
				`INSERT INTO search_hidden (n) SELECT n FROM search_public`,
			} {
				if _, err := tx.Exec(ctx, statement); err != nil {
					return err
				}
			}
			return keepWords(ctx, tx, Public.table("titles"), rows{{1, []string{"maud", kindTag(Person).word()}}})
		})
		filling := func() bool {
			a, err := Find(t.Context(), db, Public, Query{Text: "maud"})
			if err != nil {
				t.Error(err)
			}
			return a.Filling
		}
		want := true // whoever looks for something meanwhile is told
		b := &Builder{DB: db, Feeds: []Feed{{Kind: Person,
			After: func(_ context.Context, _ *store.Tx, after string, _ int) ([]string, error) {
				if filling() != want {
					t.Errorf("behind %q not all is found: %v", after, !want)
				}
				if after == "" {
					return []string{"a"}, nil
				}
				return nil, nil
			},
			Read: func(context.Context, *store.Tx, []string) (public, desk []Doc, err error) {
				return []Doc{now}, nil, nil
			}}}}
		if err := b.CatchUp(t.Context()); err != nil {
			t.Fatal(err)
		}
		a, err := Find(t.Context(), db, Public, Query{Text: "maud"})
		if err != nil || len(a.Hits) != 1 || a.Hits[0].ID != "a" {
			t.Errorf("found: %+v %v", a, err)
		}
		var old, left, wrong int64
		err = db.Read(t.Context(), func(tx *store.Tx) error {
			return tx.QueryRow(t.Context(), `SELECT (SELECT COUNT(*) FROM search_public_titles), (SELECT COUNT(*) FROM search_public_terms WHERE docs <> 1 OR word = 'ferant'),
				(SELECT COUNT(*) FROM search_hidden)`).Scan(&old, &wrong, &left)
		})
		if err != nil || old+left+wrong != 0 {
			t.Errorf("left over: %d headlines, %d places that are hidden, %d counts that are wrong; %v", old, left, wrong, err)
		}
		if want = false; filling() {
			t.Error("it is through, and not all is found")
		}
		if err := b.Rebuild(t.Context()); err != nil || filling() { // what is whole stays so while it is made once more
			t.Errorf("made once more: %v", err)
		}
	})
}

// TestABeginningIsCountedByTitlesAlone: in how many texts words stand that begin so says nothing about headlines and names, of
// which older ones would not be looked at.
func TestABeginningIsCountedByTitlesAlone(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		keep(t, db, func(ctx context.Context, tx *store.Tx) error {
			return Put(ctx, tx, Public, Doc{Kind: Story, ID: "a", Title: "Rivers", Text: "harbour"}, Doc{Kind: Story, ID: "b", Title: "A river", Text: "harbours"},
				Doc{Kind: Quote, ID: "c", Text: "harbour"}, Doc{Kind: Quote, ID: "d", Text: "riv"})
		})
		for text, want := range map[string]float64{"h": 0, "harb": 0, "r": 0.5, "riv": 0.5, "river": 0.5, "rivers": 0.25} {
			a, err := Query{Text: text, Typing: true}.parse()
			if err != nil {
				t.Fatal(err)
			}
			s := &seeker{in: Public, asked: a}
			if err := db.Read(t.Context(), func(tx *store.Tx) error { return s.countTitles(t.Context(), tx) }); err != nil {
				t.Fatal(err)
			}
			if got := s.titleOdds(titlesOf(Story)).most; got != want {
				t.Errorf("%q begins a word in %g of the titles, not %g", text, want, got)
			}
		}
	})
}
