package publication

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// ClaimAll is Claim for several things of a kind, by ID: one look and one statement for those that come to a free address
// for the first time, which are nearly all.
func ClaimAll(ctx context.Context, tx *store.Tx, kind Kind, paths map[string]string) error {
	had, err := AddressesOf(ctx, tx, kind, slices.Sorted(maps.Keys(paths)))
	if err != nil {
		return err
	}
	var fresh, other []string
	settings, err := GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	for _, id := range slices.Sorted(maps.Keys(paths)) {
		path := paths[id]
		switch {
		case had[id] == path:
		case had[id] == "" && CleanPath(path) == path && !settings.reserved(path):
			fresh = append(fresh, id)
		default:
			other = append(other, id)
		}
	}
	for _, id := range other {
		if err := Claim(ctx, tx, kind, id, paths[id]); err != nil {
			return err
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	return addAddresses(ctx, tx, kind, fresh, paths)
}

func addAddresses(ctx context.Context, tx *store.Tx, kind Kind, ids []string, paths map[string]string) error {
	var wanted, args []any
	for _, id := range ids {
		wanted = append(wanted, paths[id])
		args = append(args, paths[id], string(kind), id, firsthand.Micros(tx.Now()))
	}
	in := store.Holes(len(wanted))
	taken, err := store.List(ctx, tx, store.Value[string], `SELECT path FROM addresses WHERE path IN `+in+` ORDER BY path`, wanted...)
	if err != nil {
		return fmt.Errorf("claim %d addresses (%s): %w", len(ids), kind, err)
	}
	if len(taken) > 0 {
		return claimFree(ctx, tx, taken[0])
	}
	_, err = tx.Exec(ctx, `INSERT INTO addresses (path, kind, object_id, created_at) VALUES `+
		strings.TrimSuffix(strings.Repeat(store.Holes(4)+", ", len(ids)), ", "), args...)
	if err != nil {
		return fmt.Errorf("claim %d addresses (%s): %w", len(ids), kind, err)
	}
	if _, err := tx.Exec(ctx, `DELETE FROM redirects WHERE path IN `+in, wanted...); err != nil {
		return fmt.Errorf("claim %d addresses (%s): %w", len(ids), kind, err)
	}
	for _, id := range ids {
		tx.Touch(PathTag(paths[id]))
	}
	tx.Touch(AddressesTag(kind))
	return nil
}

// ReleaseAll is Release for several things of a kind, by ID.
func ReleaseAll(ctx context.Context, tx *store.Tx, kind Kind, paths map[string]string) error {
	for _, id := range slices.Sorted(maps.Keys(paths)) {
		if err := Release(ctx, tx, kind, id); err != nil {
			return err
		}
	}
	return nil
}
