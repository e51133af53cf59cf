package api_test

import (
	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/store"
)

// importExamples are those of sites that were brought in.
var importExamples = map[string][]example{
	"GET /imports":      {{make: func(d *desk) (string, any) { d.imported(); return "/imports", nil }}},
	"GET /imports/{id}": {{make: func(d *desk) (string, any) { return "/imports/" + d.imported(), nil }}},
	"POST /imports/{id}/quotes": {{make: func(d *desk) (string, any) {
		id := d.imported()
		err := d.db.Write(d.t.Context(), firsthand.Actor{Role: firsthand.System}, firsthand.Import, func(tx *store.Tx) error {
			r, err := runs.Get(d.t.Context(), tx, runs.ID(id))
			if err != nil {
				return err
			}
			r.State = runs.Done
			return runs.End(d.t.Context(), tx, r)
		})
		if err != nil {
			d.t.Fatal(err)
		}
		return "/imports/" + id + "/quotes", nil
	}}},
	"GET /imports/{id}/items": {{make: func(d *desk) (string, any) { return "/imports/" + d.imported() + "/items?fate=failed", nil }}},
}

// imported is the run of a site that was brought in.
func (d *desk) imported() (id string) {
	err := d.db.Write(d.t.Context(), firsthand.Actor{Role: firsthand.System}, firsthand.Import, func(tx *store.Tx) error {
		r, err := runs.Begin(d.t.Context(), tx, runs.Run{Source: "folder", Site: "old", Name: "old"})
		if err != nil {
			return err
		}
		id = string(r.ID)
		_, err = runs.Keep(d.t.Context(), tx, r, []runs.Outcome{{N: 1, Kind: "stories", Origin: "a.md", Name: "a.md", Fate: runs.Fell, Counts: 1, Notes: []string{"It is empty."}}})
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return id
}
