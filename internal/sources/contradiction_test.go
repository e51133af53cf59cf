package sources_test

import (
	"context"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

func TestWhatCannotBothBeRightIsAListForTheDesk(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud, ines := person(t, db, sources.Person{Name: "Maud Ferrante", Born: "1989"}), person(t, db, sources.Person{Name: "Ines Kolb"})
		var first, second sources.SourceID
		names := map[sources.FactID]string{}
		fact := func(name string, f sources.Fact) {
			t.Helper()
			write(t, db, func(ctx context.Context, tx *store.Tx) error {
				id, err := sources.SaveFact(ctx, tx, f)
				names[id] = name
				return err
			})
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			if first, err = sources.SaveSource(ctx, tx, sources.Source{Kind: "paper", Title: "One"}); err != nil {
				return err
			}
			second, err = sources.SaveSource(ctx, tx, sources.Source{Kind: "paper", Title: "Two"})
			return err
		})
		she, both := []sources.PersonID{maud}, []sources.PersonID{maud, ines}
		fact("record 2012", sources.Fact{Text: "Made a record", People: she, EDTF: "2012", Source: first})
		fact("record 2013", sources.Fact{Text: "Made a record", People: she, EDTF: "2013-04", Source: second})
		fact("record 2012-06", sources.Fact{Text: "Made a record", People: she, EDTF: "2012-06", Source: second}) // agrees with 2012
		fact("born 1989", sources.Fact{Text: "Born in Larkfold", People: she, EDTF: "1989-05", Source: first})
		fact("born 1990", sources.Fact{Text: "Was born in Tarn", People: she, EDTF: "1990", Source: second})
		fact("wed 2014", sources.Fact{Kind: "married", Text: "Married", People: both, EDTF: "2014", Source: first})
		fact("wed 2015", sources.Fact{Kind: "married", Text: "Their wedding", People: both, EDTF: "2015", Source: second})
		fact("wed another", sources.Fact{Kind: "married", Text: "Married again", People: she, EDTF: "2020"})
		fact("Ines's record", sources.Fact{Text: "Made a record", People: []sources.PersonID{ines}, EDTF: "2001", Source: first})
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			for _, r := range []sources.Relationship{
				{Subject: maud, Object: ines, Kind: "spouse", Status: "former", Started: "2014/2019", Story: "a"},
				{Subject: ines, Object: maud, Kind: "spouse", Status: "former", Started: "2021", Story: "b", Source: first},
				{Subject: ines, Object: maud, Kind: "friend", Status: "former", Started: "2021", Story: "b", Source: first},
			} {
				if _, err := sources.SaveRelationship(ctx, tx, r); err != nil {
					return err
				}
			}
			return nil
		})
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			c, err := sources.ListContradictions(t.Context(), tx, "", 50, 0)
			if err != nil {
				return err
			}
			got := map[string]bool{}
			for _, p := range c.Facts {
				got[names[p.A.ID]+", "+names[p.B.ID]+": "+p.Reason] = true
			}
			want := []string{"record 2012, record 2013: dates", "record 2013, record 2012-06: dates", "born 1989, born 1990: kind", "wed 2014, wed 2015: dates"}
			for _, w := range want {
				if !got[w] {
					t.Errorf("%q is not seen", w)
				}
			}
			if len(got) != len(want) {
				t.Errorf("seen are %v", got)
			}
			if len(c.Records) != 1 || names[c.Records[0].Fact.ID] != "born 1990" || c.Records[0].Date != "1989" {
				t.Errorf("against her record stand %+v", c.Records)
			}
			if len(c.Ties) != 1 || c.Ties[0].A.Kind != "spouse" {
				t.Errorf("of what they are to each other %+v", c.Ties)
			}
			if c, err = sources.ListContradictions(t.Context(), tx, ines, 50, 0); err != nil || len(c.Facts) != 1 || len(c.Records) != 0 {
				t.Errorf("of the other one: %+v, %v", c, err)
			}
			facts, ties, err := sources.ListUnsourced(t.Context(), tx, 50, 0)
			if len(facts) != 1 || names[facts[0].ID] != "wed another" || len(facts[0].People) != 1 || len(ties) != 1 {
				t.Errorf("without a source are %+v and %+v", facts, ties)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
