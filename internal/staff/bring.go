package staff

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// BringUser keeps an account from another system: suspended, without a password, and with the role that was asked for, but
// nobody becomes an owner. Whoever is to come in is let in by an administrator. Somebody with this address who has an
// account here keeps it as it is; false says so.
func BringUser(ctx context.Context, tx *store.Tx, u User) (bool, error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return false, err
	}
	if u.Role == firsthand.Owner {
		u.Role = firsthand.Administrator
	}
	if err := u.validate(); err != nil {
		return false, err
	}
	_, err := FindUser(ctx, tx, u.Email)
	if firsthand.ErrorCode(err) != firsthand.NotFound {
		return false, err
	}
	u.ID = UserID(firsthand.NewID(tx.Now()))
	n, err := tx.Exec(ctx, `
		INSERT INTO users (id, name, email, email_folded, password_hash, role, byline_id, status, letters, created_at, updated_at)
		VALUES (?, ?, ?, ?, '', ?, ?, ?, 1, ?, ?)
		ON CONFLICT DO NOTHING`,
		string(u.ID), u.Name, u.Email, firsthand.FoldMail(u.Email), string(u.Role), u.Byline, string(Suspended), u.CreatedAt, firsthand.Micros(tx.Now()))
	if err != nil {
		return false, fmt.Errorf("bring an account: %w", err)
	}
	if n == 1 {
		tx.Audit("user", string(u.ID), "brought in as "+string(u.Role)+", suspended")
	}
	return n == 1, nil
}
