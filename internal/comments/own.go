package comments

import (
	"context"
	"fmt"

	"firsthand/internal/members"
	"firsthand/internal/store"
)

// MaxOwn is how many of their comments a member is given at once.
const MaxOwn = 5_000

// WrittenBy gives what a member wrote, whatever became of it, the newest first and MaxOwn at most. It is for them alone.
func WrittenBy(ctx context.Context, tx *store.Tx, m members.ID) ([]Comment, error) {
	list, err := store.List(ctx, tx, scan, `SELECT `+columns+` FROM comments WHERE member_id = ? ORDER BY created_at DESC, id DESC LIMIT ?`, string(m), MaxOwn)
	if err != nil {
		return nil, fmt.Errorf("list what a member wrote: %w", err)
	}
	return list, nil
}
