package main

import (
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/numbers"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

func TestScriptsAreToldHowOftenASiteIsRead(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		s := scriptedSite(t, address)
		story := numbers.Object{Kind: publication.Story, ID: s.ids["a-cold-night"]}
		db := firsthandtest.Open(t, address, store.Options{})
		err := db.Maintain(t.Context(), func(tx *store.Tx) error {
			_, err := numbers.Keep(t.Context(), tx, tx.Now(), numbers.Batch{
				Reads: map[numbers.Object]int64{story: 7, {Kind: numbers.Page, ID: "/"}: 3},
				From:  map[numbers.Came]int64{{Host: "lighthouse.example", Object: story}: 4},
				Terms: map[string]numbers.Asks{"ferry": {Asks: 5, Empty: 5, Enough: true}},
			})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		var told readNumbers
		s.told(&told, "numbers")
		if told.Total != 10 || told.Range != "week" || len(told.Series) != 7 || told.Series[6].Reads != 10 || told.From != told.Series[0].At {
			t.Errorf("a week is told as %+v", told)
		}
		if len(told.Stories) != 1 || told.Stories[0] != (readObject{story.ID, "A cold night", 7}) || told.Hosts[0].ID != "lighthouse.example" || told.Missing[0].Name != "ferry" {
			t.Errorf("what was read is told as %+v", told)
		}
		if s.told(&told, "numbers", "--range", "year"); len(told.Series) != 12 || told.Total != 10 {
			t.Errorf("a year is told as %+v", told)
		}
		if o := s.run("numbers"); !strings.Contains(o.out, "story       A cold night") || o.status != 0 {
			t.Errorf("people are told %+v", o)
		}
		if o := s.run("numbers", "--range", "hour"); o.status == 0 {
			t.Errorf("an hour is a range: %+v", o)
		}
	})
}
