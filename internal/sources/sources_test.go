package sources_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

var editor = firsthand.Actor{ID: "e1", Name: "Ottilie Brandt", Role: firsthand.Editor}

func try(db *store.DB, actor firsthand.Actor, fn func(ctx context.Context, tx *store.Tx) error) error {
	ctx := context.Background()
	return db.Write(ctx, actor, firsthand.QuoteSave, func(tx *store.Tx) error { return fn(ctx, tx) })
}

func write(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := try(db, editor, fn); err != nil {
		t.Fatal(err)
	}
}

func person(t *testing.T, db *store.DB, p sources.Person) (id sources.PersonID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		id, err = sources.SavePerson(ctx, tx, p)
		return err
	})
	return id
}

func TestANameMeansOnePersonOrNobody(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud := person(t, db, sources.Person{Name: "Maud Ferrante", Aliases: []string{"La Ferrante", "M. F."}})
		person(t, db, sources.Person{Name: "Ines Kolb", Aliases: []string{"The Voice"}})
		person(t, db, sources.Person{Name: "Ada Quill", Aliases: []string{"The Voice"}})
		for _, c := range []struct {
			name       string
			id         sources.PersonID
			candidates int
		}{
			{"Maud Ferrante", maud, 1}, {"maud FERRANTE", maud, 1}, {"Máud  Ferrante", maud, 1}, {"la ferrante", maud, 1},
			{"Ferrante", "", 0}, {"Maud", "", 0}, {"Maud Ferrant", "", 0}, {"The Voice", "", 2},
		} {
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				id, n, err := sources.MatchPerson(ctx, tx, c.name)
				if id != c.id || n != c.candidates {
					t.Errorf("%q means %q of %d, want %q of %d", c.name, id, n, c.id, c.candidates)
				}
				return err
			})
		}
	})
}

func TestAPublicPersonHasAnAddressThatFollowsTheName(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		id := person(t, db, sources.Person{Name: "Maud Ferrante"})
		address := func(ctx context.Context, tx *store.Tx) string {
			path, err := publication.AddressOf(ctx, tx, publication.Person, string(id))
			if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
				t.Fatal(err)
			}
			return path
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			if path := address(ctx, tx); path != "" {
				t.Errorf("a person whom nobody made public stands at %s", path)
			}
			if err := sources.PublishPerson(ctx, tx, id, true); err != nil {
				return err
			}
			if path := address(ctx, tx); path != "/people/maud-ferrante/" {
				t.Errorf("the person stands at %q", path)
			}
			p, err := sources.GetPerson(ctx, tx, id)
			if err != nil {
				return err
			}
			p.Slug = "ferrante"
			if _, err := sources.SavePerson(ctx, tx, p); err != nil {
				return err
			}
			route, err := publication.Resolve(ctx, tx, publication.DefaultSettings(), "/people/maud-ferrante/")
			if err != nil || route.Target != "/people/ferrante/" {
				t.Errorf("the old address leads to %+v, %v", route, err)
			}
			if err := sources.PublishPerson(ctx, tx, id, false); err != nil {
				return err
			}
			if path := address(ctx, tx); path != "" {
				t.Errorf("a person who is no longer public stands at %s", path)
			}
			return nil
		})
	})
}

func TestAQuoteBeginsAsReportedAndMovesByAPersonsWord(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var id sources.QuoteID
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			id, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: " We made it in a week. ", SpeakerPrinted: "Maud", State: sources.Checked, StateBy: "a machine", Confidence: 990})
			return err
		})
		state := func() (q sources.Quote) {
			write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
				q, err = sources.GetQuote(ctx, tx, id)
				return err
			})
			return q
		}
		if q := state(); q.State != sources.Reported || q.StateBy != "" || q.Text != "We made it in a week." {
			t.Fatalf("a new quote is %+v", q)
		}
		for _, bad := range []sources.StateChange{{State: sources.Checked}, {State: sources.Disputed, By: "Maud"}, {State: sources.Withdrawn}, {State: "confirmed", By: "x"}} {
			err := try(db, editor, func(ctx context.Context, tx *store.Tx) error { return sources.SetState(ctx, tx, id, bad) })
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("the change %+v: %v", bad, err)
			}
		}
		intern := firsthand.Actor{ID: "c1", Name: "Cy Moss", Role: firsthand.Contributor}
		err := try(db, intern, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, id, sources.StateChange{State: sources.Checked, By: "Cy Moss"})
		})
		if firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("a contributor checks a quote: %v", err)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, id, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt", Passage: "Well, we made it in a week."})
		})
		if q := state(); q.State != sources.Checked || q.StateBy != "Ottilie Brandt" || q.StateAt == 0 || q.Version != 2 {
			t.Errorf("the checked quote is %+v", q)
		}
	})
}

func TestWhatAPersonSaidListsNothingThatAMachineGuessed(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud := person(t, db, sources.Person{Name: "Maud Ferrante"})
		quote := func(text, said string, confidence int, state sources.State, public bool) {
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				id, err := sources.SaveQuote(ctx, tx, sources.Quote{Text: text, Speaker: maud, SpeakerPrinted: "Maud", SaidOn: said, Confidence: confidence})
				if err != nil {
					return err
				}
				if state != sources.Reported {
					if err := sources.SetState(ctx, tx, id, sources.StateChange{State: state, By: "Ottilie", Note: "why"}); err != nil {
						return err
					}
				}
				return sources.PlaceQuotes(ctx, tx, []sources.QuoteID{id}, public)
			})
		}
		quote("guessed", "2026", 950, sources.Reported, true)
		quote("confirmed", "2024", 1000, sources.Reported, true)
		quote("checked", "2025-06", 950, sources.Checked, true)
		quote("withdrawn", "2026", 1000, sources.Withdrawn, true)
		quote("unpublished", "2026", 1000, sources.Checked, false)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			list, err := sources.ListSaid(ctx, tx, maud, 10, 0)
			var texts []string
			for _, q := range list.Quotes {
				texts = append(texts, q.Text)
			}
			if got := strings.Join(texts, " "); got != "checked confirmed" || list.Total != 2 {
				t.Errorf("what she said is %q of %d, newest first", got, list.Total)
			}
			return err
		})
	})
}

func TestRelationshipsAndFactsWaitForAYes(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud, ines := person(t, db, sources.Person{Name: "Maud Ferrante"}), person(t, db, sources.Person{Name: "Ines Kolb"})
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			r := sources.Relationship{Subject: maud, Object: ines, Kind: "spouse", Status: "former", DateText: "in 2012", Started: "2012", Sentence: "They married in 2012."}
			id, err := sources.SaveRelationship(ctx, tx, r)
			if err != nil {
				return err
			}
			if again, err := sources.SaveRelationship(ctx, tx, r); err != nil || again != id {
				t.Errorf("the same proposal again is %s, %v", again, err)
			}
			fact, err := sources.SaveFact(ctx, tx, sources.Fact{Text: "First record", People: []sources.PersonID{maud}, EDTF: "2011~", DateText: "around 2011"})
			if err != nil {
				return err
			}
			count := func(confirmed bool) int {
				rs, err := sources.ListRelationships(ctx, tx, ines, confirmed)
				if err != nil {
					t.Fatal(err)
				}
				fs, err := sources.ListFacts(ctx, tx, maud, confirmed)
				if err != nil {
					t.Fatal(err)
				}
				return len(rs) + len(fs)
			}
			if count(true) != 0 || count(false) != 2 {
				t.Errorf("readers see %d of %d proposals", count(true), count(false))
			}
			if err := sources.ConfirmRelationship(ctx, tx, id, ""); firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("a yes of nobody: %v", err)
			}
			if err := sources.ConfirmRelationship(ctx, tx, id, "Ottilie Brandt"); err != nil {
				return err
			}
			if err := sources.ConfirmFact(ctx, tx, fact, "Ottilie Brandt"); err != nil {
				return err
			}
			if count(true) != 2 {
				t.Errorf("readers see %d of what was confirmed", count(true))
			}
			return nil
		})
	})
}

func TestAnOutletOrSourceOnFileIsNotDoubled(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			one, err := sources.SaveOutlet(ctx, tx, sources.Outlet{Name: "The Late Desk"})
			if err != nil {
				return err
			}
			two, err := sources.SaveOutlet(ctx, tx, sources.Outlet{Name: "the late desk", Kind: "programme"})
			if err != nil {
				return err
			}
			list, err := sources.ListOutlets(ctx, tx, []sources.OutletID{one})
			if one != two || list[one].Name != "The Late Desk" || list[one].Kind != "programme" {
				t.Errorf("two outlets: %s %s %+v", one, two, list)
			}
			if err != nil {
				return err
			}
			a, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "page", URL: "https://late.example/1", Title: "One"})
			if err != nil {
				return err
			}
			b, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "page", URL: "https://late.example/1", Title: "One, corrected"})
			if a != b {
				t.Errorf("two sources for one address: %s %s", a, b)
			}
			return err
		})
		err := try(db, editor, func(ctx context.Context, tx *store.Tx) error {
			_, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "page", URL: "javascript:alert(1)"})
			return err
		})
		if firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("a source at a script: %v", err)
		}
	})
}

func TestDates(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse("2006-01-02", s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct{ edtf, min, max string }{
		{"2011", "2011-01-01", "2011-12-31"}, {"2011-03", "2011-03-01", "2011-03-31"}, {"2012-02", "2012-02-01", "2012-02-29"},
		{"2011-03-05", "2011-03-05", "2011-03-05"}, {"2011~", "2010-01-01", "2012-12-31"}, {"2011?", "2011-01-01", "2011-12-31"},
		{"201X", "2010-01-01", "2019-12-31"}, {"2010-21", "2010-03-01", "2010-05-31"}, {"2010-24", "2010-12-01", "2011-02-28"},
		{"1984/2004-06", "1984-01-01", "2004-06-30"}, {"2016/..", "2016-01-01", ""}, {"/2016", "", "2016-12-31"}, {"../2016", "", "2016-12-31"},
		{"2011~/2016", "2010-01-01", "2016-12-31"}, {"[2011,2012]", "2011-01-01", "2012-12-31"}, {"", "", ""},
		{"{2011,2012}", "2011-01-01", "2012-12-31"}, {"2011-XX-12", "2011-01-12", "2011-12-12"}, {"2004-06-~11", "2004-06-08", "2004-06-14"},
		{"2004-06~-11", "2003-06-11", "2005-06-11"}, {"2004-~06", "2004-05-01", "2004-07-31"}, {"2010/2012%", "2010-01-01", "2013-12-31"},
	} {
		d, err := sources.ParseEDTF(c.edtf)
		if err != nil {
			t.Errorf("%q: %v", c.edtf, err)
			continue
		}
		if c.min == "" != d.Min.IsZero() || c.min != "" && !d.Min.Equal(day(c.min)) {
			t.Errorf("%q begins %v, want %s", c.edtf, d.Min, c.min)
		}
		if c.max == "" != d.Max.IsZero() || c.max != "" && !d.Max.Equal(day(c.max).Add(24*time.Hour-time.Microsecond)) {
			t.Errorf("%q ends %v, want %s", c.edtf, d.Max, c.max)
		}
	}
	for _, bad := range []string{"199X?", "201X~", "[2011,2012}", "{2011", "[]", "2011-21-05", "199X?x", "early 2011", "2011-13", "2011-02-30", "2016/2011", "/", "..", "20112", strings.Repeat("2", 100)} {
		if d, err := sources.ParseEDTF(bad); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%q is read as %+v, %v", bad, d, err)
		}
	}
	for edtf, iso := range map[string]string{"2011": "2011", "2011-03-05": "2011-03-05", "2011~": "", "2011?": "", "201X": "", "2011/2012": "", "2010-21": "", "": "",
		"2011-XX-12": "2011", "2004-06-~11": "2004-06", "2004-06~-11": "", "2011-03-XX": "2011-03", "2010/2012%": "", "[2011,2012]": "", "early 2011": ""} {
		if got := sources.ISOPrefix(edtf); got != iso {
			t.Errorf("of %q %q is certain, want %q", edtf, got, iso)
		}
	}
}

func FuzzParseEDTF(f *testing.F) {
	for _, s := range []string{"2011", "2011~/2016", "/2016", "201X-13", "[2011,2012]", "2010-24"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := sources.ParseEDTF(s)
		if err != nil {
			return
		}
		if !d.Min.IsZero() && !d.Max.IsZero() && d.Max.Before(d.Min) {
			t.Errorf("%q ends before it begins: %v %v", s, d.Min, d.Max)
		}
		if s != "" && d.Min.IsZero() && d.Max.IsZero() {
			t.Errorf("%q says nothing", s)
		}
	})
}
