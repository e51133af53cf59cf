package publication

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// maxLed is how many redirects to one address a merge leads on.
const maxLed = 1000

// HandOver takes a thing's address away and leads it to another path, with every redirect that led there: two things
// turned out to be one. It gives the paths that lead elsewhere now; none where the thing had no address. The caller's
// act has checked the permission.
func HandOver(ctx context.Context, tx *store.Tx, kind Kind, id, to string) ([]string, error) {
	old, err := AddressOf(ctx, tx, kind, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	led, err := store.List(ctx, tx, store.Value[string], `SELECT path FROM redirects WHERE target = ? ORDER BY path LIMIT ?`, old, maxLed+1)
	if err != nil {
		return nil, fmt.Errorf("what leads to %s: %w", old, err)
	}
	if len(led) > maxLed {
		return nil, firsthand.Errorf(firsthand.Conflict, "More than %d old addresses lead to %s: take some of these redirects away first.", maxLed, old)
	}
	if err := Release(ctx, tx, kind, id); err != nil {
		return nil, err
	}
	if err := leadOn(ctx, tx, old, to); err != nil {
		return nil, err
	}
	return append(led, old), putRedirect(ctx, tx, old, to, true)
}

// LeadBack takes HandOver back for those of the paths that still are redirects to where it led them, and tells how many
// those are. The thing has its address again already.
func LeadBack(ctx context.Context, tx *store.Tx, paths []string, from, to string) (int64, error) {
	var back int64
	for _, path := range paths {
		n, err := tx.Exec(ctx, `UPDATE redirects SET target = ? WHERE path = ? AND target = ? AND path <> ?`, to, path, from, to)
		if err != nil {
			return 0, fmt.Errorf("lead %s back to %s: %w", path, to, err)
		}
		if n > 0 {
			tx.Touch(PathTag(path))
		}
		back += n
	}
	return back, nil
}

// Lead keeps a path that something had as a redirect to where that stands now, unless something live stands at the path.
// The caller's act has checked the permission.
func Lead(ctx context.Context, tx *store.Tx, from, to string) error {
	err := claimFree(ctx, tx, from)
	if firsthand.ErrorCode(err) == firsthand.Conflict || from == to {
		return nil
	}
	if err != nil {
		return err
	}
	if err := leadOn(ctx, tx, from, to); err != nil {
		return err
	}
	return putRedirect(ctx, tx, from, to, true)
}
