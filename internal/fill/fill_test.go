package fill_test

import (
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/fill"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

func TestAnEmptySiteIsFilledAndAnotherRefused(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		sizes := fill.Sizes{People: 20, Outlets: 2, Sources: 3, Topics: 5, Bylines: 3, Quotes: 101, Stories: 50}
		last, ordered := fill.Progress{}, true
		_, err := fill.Site(t.Context(), db, sizes, func(p fill.Progress) {
			ordered = ordered && p.Done > last.Done
			last = p
		})
		if err != nil {
			t.Fatal(err)
		}
		if !ordered || last.Done != last.Of || last.Kind != "stories" {
			t.Errorf("it told of %+v at last", last)
		}
		err = db.Read(t.Context(), func(tx *store.Tx) error {
			for query, want := range map[string]int{
				`SELECT COUNT(*) FROM stories WHERE status = 'published'`:                 50,
				`SELECT COUNT(*) FROM people WHERE is_public = 1`:                         20,
				`SELECT COUNT(*) FROM quotes`:                                             101,
				`SELECT COUNT(DISTINCT quote_id) FROM uses`:                               100,
				`SELECT COUNT(*) FROM addresses WHERE kind = 'quote'`:                     100,
				`SELECT COUNT(*) FROM revisions WHERE word_count NOT BETWEEN 120 AND 330`: 0,
			} {
				n := 0
				if err := tx.QueryRow(t.Context(), query).Scan(&n); err != nil {
					return err
				}
				if n != want {
					t.Errorf("%s: %d, not %d", query, n, want)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		_, err = fill.Site(t.Context(), db, sizes, nil)
		if firsthand.ErrorCode(err) != firsthand.Conflict || !strings.Contains(firsthand.ErrorMessage(err), "empty") {
			t.Errorf("filled twice: %v", err)
		}
	})
}
