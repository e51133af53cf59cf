package main

import (
	"firsthand/internal/numbers"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// fillNumbers has the site read by people who came from somewhere, and looked for something.
func (s *leakSite) fillNumbers() {
	story := numbers.Object{Kind: publication.Story, ID: "64f000000000000000000001"}
	b := numbers.Batch{
		Reads: map[numbers.Object]int64{story: 3},
		From:  map[numbers.Came]int64{{Host: s.secret("page_referrers.host") + ".example", Object: story}: 2},
		Terms: map[string]numbers.Asks{s.secret("asked_terms.term"): {Asks: 4, Enough: true}},
	}
	err := s.db.Maintain(s.t.Context(), func(tx *store.Tx) error {
		_, err := numbers.Keep(s.t.Context(), tx, tx.Now(), b)
		return err
	})
	if err != nil {
		s.t.Fatal(err)
	}
}
