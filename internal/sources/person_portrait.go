package sources

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// ListPortrayed gives the people whose portrait is this picture, those with a public page first.
func ListPortrayed(ctx context.Context, tx *store.Tx, path string, limit int) ([]Person, error) {
	list, err := store.List(ctx, tx, scanPerson, `SELECT `+personColumns+` FROM people p WHERE p.portrait = ? AND p.portrait <> '' ORDER BY p.is_public DESC, p.id LIMIT ?`, path, limit)
	if err != nil {
		return nil, fmt.Errorf("people portrayed by %s: %w", path, err)
	}
	return list, nil
}
