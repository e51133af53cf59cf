package fill

import (
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

func TestASourceIsTheSameWhereItsTxIsRunAgain(t *testing.T) {
	db := firsthandtest.SQLite(t)
	r := &run{ctx: t.Context(), db: db, archive: newArchive(Sizes{People: 2, Outlets: 1, Sources: 1, Topics: 2})}
	r.drawTitles()
	err := db.Write(t.Context(), machine, firsthand.Import, func(tx *store.Tx) error {
		if err := r.addOutlet(tx, 0); err != nil {
			return err
		}
		for range 2 {
			if err := r.addSource(tx, 0); err != nil {
				return err
			}
		}
		list, err := sources.ListSources(t.Context(), tx, r.sources)
		if one, two := list[r.sources[0]].Title, list[r.sources[1]].Title; one != two {
			t.Errorf("it is called %q, and then %q", one, two)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
