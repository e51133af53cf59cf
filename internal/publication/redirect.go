package publication

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// SaveRedirect leads an old path of this site to another. A path where something live stands is
// refused: live content wins. So is a redirect that would lead in a circle, or through too many others.
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
	circle, steps, err := leadsTo(ctx, tx, to, from)
	switch {
	case err != nil:
		return err
	case steps > maxSteps:
		return firsthand.Errorf(firsthand.Invalid, "%s leads on by more than %d other redirects: lead %s to the address where they end.", to, maxSteps, from)
	case circle:
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
	if len(from) == 0 {
		return nil
	}
	for _, p := range from {
		tx.Touch(PathTag(p))
	}
	if _, err := tx.Exec(ctx, `UPDATE redirects SET target = ? WHERE target = ?`, path, old); err != nil {
		return fmt.Errorf("lead on from %s to %s: %w", old, path, err)
	}
	return nil
}

// maxSteps is how many redirects may lead on, one after the other: browsers give up soon after.
const maxSteps = 10

// leadsTo tells whether redirects lead from one path to another, and in how many steps they lead on from it; of more than
// maxSteps the rest is not followed.
func leadsTo(ctx context.Context, tx *store.Tx, from, to string) (there bool, steps int, err error) {
	var found int
	err = tx.QueryRow(ctx, `
		WITH RECURSIVE way (path, step) AS (
			SELECT target, 1 FROM redirects WHERE path = ?
			UNION ALL SELECT r.target, w.step + 1 FROM way w JOIN redirects r ON r.path = w.path WHERE w.step <= ?)
		SELECT COUNT(*), COUNT(CASE WHEN path = ? THEN 1 END) FROM way`, from, maxSteps, to).Scan(&steps, &found)
	if err != nil {
		return false, 0, fmt.Errorf("follow the redirects from %s: %w", from, err)
	}
	return found > 0, steps, nil
}
