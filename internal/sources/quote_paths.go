package sources

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// QuotePath is where readers find a quote, and when what they see of it changed last.
type QuotePath struct {
	Path      string
	UpdatedAt int64
}

// ListMonths tells how many quotes became public in each month, "2019-07", in UTC.
func ListMonths(ctx context.Context, tx *store.Tx) (map[string]int, error) {
	months, err := store.ListParts(ctx, tx, quotesIn)
	if err != nil {
		return nil, fmt.Errorf("how many quotes each month has: %w", err)
	}
	return months, nil
}

// ListPublicPaths gives the addresses of quotes that became public from a time on and before another, newest first.
func ListPublicPaths(ctx context.Context, tx *store.Tx, from, before int64, limit, offset int) ([]QuotePath, error) {
	list, err := store.List(ctx, tx, func(row store.Scanner) (p QuotePath, err error) {
		return p, row.Scan(&p.Path, &p.UpdatedAt)
	}, `SELECT a.path, q.updated_at FROM (
			SELECT id FROM quotes WHERE public_at > 0 AND public_at >= ? AND public_at < ? ORDER BY public_at DESC, id DESC LIMIT ? OFFSET ?) part
		JOIN quotes q ON q.id = part.id JOIN addresses a ON a.kind = 'quote' AND a.object_id = part.id
		ORDER BY q.public_at DESC, q.id DESC`, from, before, limit, offset)
	if err != nil {
		return nil, fmt.Errorf("list addresses of quotes from %d to %d: %w", from, before, err)
	}
	return list, nil
}
