package runs

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// Origin is a thing of another site that became something here.
type Origin struct {
	Kind   string
	Origin string
	Became string
	Hash   string // of all that it said
	Run    ID     // that kept it last
	N      int64  // which thing of that run
}

// OriginKey is how the name that a thing has in its site is kept: as it is, or its hash where it is long.
func OriginKey(origin string) string {
	if len(origin) <= maxOrigin {
		return cut(origin, maxOrigin)
	}
	sum := sha256.Sum256([]byte(origin))
	return "sha256:" + hex.EncodeToString(sum[:])
}

// Became finds what a thing of a site became; ok is false where it was never kept.
func Became(ctx context.Context, tx *store.Tx, r Run, kind, origin string) (o Origin, ok bool, err error) {
	o, err = store.Get(ctx, tx, scanOrigin, `SELECT kind, origin, became, hash, run_id, n FROM import_origins WHERE source = ? AND site = ? AND kind = ? AND origin = ?`,
		r.Source, r.Site, kind, OriginKey(origin))
	if store.NoRows(err) {
		return Origin{}, false, nil
	}
	if err != nil {
		return Origin{}, false, fmt.Errorf("look what %s %s became: %w", kind, origin, err)
	}
	return o, true, nil
}

// BecameAll finds what things of a kind became; those that were never kept are missing. They are known by OriginKey.
func BecameAll(ctx context.Context, tx *store.Tx, r Run, kind string, origins []string) (map[string]Origin, error) {
	found := make(map[string]Origin, len(origins))
	for len(origins) > 0 {
		some := origins[:min(asked, len(origins))]
		origins = origins[len(some):]
		args := []any{r.Source, r.Site, kind}
		for _, o := range some {
			args = append(args, OriginKey(o))
		}
		list, err := store.List(ctx, tx, scanOrigin, `SELECT kind, origin, became, hash, run_id, n FROM import_origins WHERE source = ? AND site = ? AND kind = ? AND origin IN `+store.Holes(len(some)), args...)
		if err != nil {
			return nil, fmt.Errorf("look what %d %s became: %w", len(some), kind, err)
		}
		for _, o := range list {
			found[o.Origin] = o
		}
	}
	return found, nil
}

func scanOrigin(row store.Scanner) (Origin, error) {
	var o Origin
	err := row.Scan(&o.Kind, &o.Origin, &o.Became, &o.Hash, &o.Run, &o.N)
	return o, err
}

// Note keeps what things became, so that they are known again; no two of them are the same thing.
func Note(ctx context.Context, tx *store.Tx, r Run, list ...Outcome) error {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return err
	}
	for len(list) > 0 {
		some := list[:min(asked, len(list))]
		list = list[len(some):]
		args := make([]any, 0, 8*len(some))
		for _, o := range some {
			args = append(args, r.Source, r.Site, o.Kind, OriginKey(o.Origin), o.Became, o.Hash, string(r.ID), o.N)
		}
		_, err := tx.Exec(ctx, `INSERT INTO import_origins (source, site, kind, origin, became, hash, run_id, n) VALUES `+store.HoleRows(8, len(some))+`
			ON CONFLICT (source, site, kind, origin) DO UPDATE SET became = excluded.became, hash = excluded.hash, run_id = excluded.run_id, n = excluded.n`, args...)
		if err != nil {
			return fmt.Errorf("keep what %s %s became: %w", some[0].Kind, some[0].Origin, err)
		}
	}
	return nil
}

// ListBecame lists what things of a kind became in a site, some at a time, by their origins.
func ListBecame(ctx context.Context, tx *store.Tx, r Run, kind, after string, limit int) ([]Origin, error) {
	list, err := store.List(ctx, tx, scanOrigin, `SELECT kind, origin, became, hash, run_id, n FROM import_origins
		WHERE source = ? AND site = ? AND kind = ? AND origin > ? ORDER BY origin LIMIT ?`, r.Source, r.Site, kind, after, min(limit, maxRows))
	if err != nil {
		return nil, fmt.Errorf("list what %s of %s became: %w", kind, r.Site, err)
	}
	return list, nil
}
