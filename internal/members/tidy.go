package members

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// tidiedAtOnce is how many rows of a table one transaction forgets.
const tidiedAtOnce = 1000

// Tidy forgets passes and sessions that are over, and tells whether there are more: an address that somebody typed stays here no longer than it is
// of use, whether anybody comes or not. It is done every hour.
func Tidy(ctx context.Context, tx *store.Tx) (more bool, err error) {
	now := firsthand.Micros(tx.Now())
	for _, query := range []string{
		`DELETE FROM member_passes WHERE id IN (SELECT id FROM member_passes WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)`,
		`DELETE FROM member_sessions WHERE id IN (SELECT id FROM member_sessions WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)`,
	} {
		n, err := tx.Exec(ctx, query, now, tidiedAtOnce)
		if err != nil {
			return false, fmt.Errorf("forget what is over: %w", err)
		}
		more = more || n == tidiedAtOnce
	}
	return more, nil
}
