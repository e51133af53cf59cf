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

// NewestPublicBefore is when the newest quote became public that did so before a time, in microseconds; ok is false where there is none.
func NewestPublicBefore(ctx context.Context, tx *store.Tx, before int64) (at int64, ok bool, err error) {
	err = tx.QueryRow(ctx, `SELECT COALESCE(MAX(public_at), 0) FROM quotes WHERE public_at > 0 AND public_at < ?`, before).Scan(&at)
	if err != nil {
		return 0, false, fmt.Errorf("newest public quote before %d: %w", before, err)
	}
	return at, at > 0, nil
}

// CountPublicBetween is how many quotes became public from a time on and before another.
func CountPublicBetween(ctx context.Context, tx *store.Tx, from, before int64) (n int, err error) {
	err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM quotes WHERE public_at > 0 AND public_at >= ? AND public_at < ?`, from, before).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count public quotes from %d to %d: %w", from, before, err)
	}
	return n, nil
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
