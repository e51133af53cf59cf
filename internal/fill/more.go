package fill

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// MoreQuotes adds quotes that no story prints to an archive that is there, 50,000 in a Tx, and tells how long that took.
func MoreQuotes(ctx context.Context, db *store.DB, n int) (time.Duration, error) {
	a := &archive{}
	err := db.Read(ctx, func(tx *store.Tx) (err error) {
		if a.people, err = store.List(ctx, tx, store.Value[sources.PersonID], `SELECT id FROM people ORDER BY id`); err != nil {
			return err
		}
		if a.outlets, err = store.List(ctx, tx, store.Value[sources.OutletID], `SELECT id FROM outlets ORDER BY id`); err != nil {
			return err
		}
		a.sources, err = store.List(ctx, tx, store.Value[sources.SourceID], `SELECT id FROM sources ORDER BY id`)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("read what there is: %w", err)
	}
	if len(a.people) == 0 || len(a.outlets) == 0 || len(a.sources) == 0 {
		return 0, firsthand.Errorf(firsthand.Conflict, "There is no archive yet: fill it first.")
	}
	drawn := newArchive(Sizes{People: len(a.people), Topics: 1})
	drawn.people, drawn.outlets, drawn.sources = a.people, a.outlets, a.sources
	r := &run{ctx: ctx, db: db, archive: drawn}
	began := time.Now()
	for done := 0; done < n; done += 50_000 {
		if _, err := r.addQuotes(min(50_000, n-done)); err != nil {
			return 0, err
		}
	}
	return time.Since(began), nil
}
