package publication

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// SaveRedirect leads an old path of this site to another. A path where something live stands is
// refused: live content wins. So is a redirect that would lead in a circle.
func SaveRedirect(ctx context.Context, tx *store.Tx, from, to string, permanent bool) error {
	if err := tx.Actor().May(firsthand.RedirectSave); err != nil {
		return err
	}
	if CleanPath(from) != from || CleanPath(to) != to || from == to {
		return firsthand.Errorf(firsthand.Invalid, "A redirect leads from one path of this site to another, not from %q to %q.", from, to)
	}
	if err := claimFree(ctx, tx, from); err != nil {
		return err
	}
	circle, err := leadsTo(ctx, tx, to, from)
	if err != nil {
		return err
	}
	if circle {
		return firsthand.Errorf(firsthand.Invalid, "%s leads to %s already: a reader would go in a circle.", to, from)
	}
	tx.Audit("redirect", from, to)
	return putRedirect(ctx, tx, from, to, permanent)
}

func putRedirect(ctx context.Context, tx *store.Tx, from, to string, permanent bool) error {
	flag := 0
	if permanent {
		flag = 1
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO redirects (path, target, permanent, created_at) VALUES (?, ?, ?, ?)
		ON CONFLICT (path) DO UPDATE SET target = excluded.target, permanent = excluded.permanent`,
		from, to, flag, firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("redirect %s to %s: %w", from, to, err)
	}
	tx.Touch(PathTag(from))
	return nil
}

// leadOn has the redirects that lead to one path lead to another.
func leadOn(ctx context.Context, tx *store.Tx, old, path string) error {
	from, err := store.List(ctx, tx, store.Value[string], `SELECT path FROM redirects WHERE target = ?`, old)
	if err != nil {
		return fmt.Errorf("lead on from %s to %s: %w", old, path, err)
	}
	for _, p := range from {
		tx.Touch(PathTag(p))
	}
	if _, err := tx.Exec(ctx, `UPDATE redirects SET target = ? WHERE target = ?`, path, old); err != nil {
		return fmt.Errorf("lead on from %s to %s: %w", old, path, err)
	}
	return nil
}

// leadsTo tells whether redirects lead from one path to another, in whatever number of steps.
func leadsTo(ctx context.Context, tx *store.Tx, from, to string) (bool, error) {
	seen := map[string]bool{}
	for !seen[from] {
		seen[from] = true
		err := tx.QueryRow(ctx, `SELECT target FROM redirects WHERE path = ?`, from).Scan(&from)
		if store.NoRows(err) {
			return false, nil
		}
		if err != nil {
			return false, fmt.Errorf("follow the redirects from %s: %w", from, err)
		}
		if from == to {
			return true, nil
		}
	}
	return false, nil
}
