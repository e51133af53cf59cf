package main

import (
	"context"

	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/store"
)

// fillImports keeps the account of a site that came in.
func (s *leakSite) fillImports() {
	p := s.secret
	s.act(firsthand.Import, func(ctx context.Context, tx *store.Tx) error {
		r, err := runs.Begin(ctx, tx, runs.Run{Source: "folder", Site: p("import_runs.site"), Name: p("import_runs.name"), Maker: p("import_runs.maker")})
		if err != nil {
			return err
		}
		o := runs.Outcome{N: 1, Kind: "stories", Origin: p("import_items.origin"), Name: p("import_items.name"), Fate: runs.Fell, Counts: 1, Notes: []string{p("import_items.notes")}, Became: "650000000000000000000001", Hash: "00"}
		if r, err = runs.Keep(ctx, tx, r, []runs.Outcome{o}); err != nil {
			return err
		}
		if err := runs.Note(ctx, tx, r, runs.Outcome{N: 1, Kind: "stories", Origin: p("import_origins.origin"), Became: "650000000000000000000001", Hash: "00"}); err != nil {
			return err
		}
		r.State, r.Problem = runs.Failed, p("import_runs.problem")
		return runs.End(ctx, tx, r)
	})
}
