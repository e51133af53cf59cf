package staff

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// voucher is who made a key, an invitation or a link, as they are now: it opens no more than they may do, and nothing while
// they are suspended. Nothing is taken back for it, so that who is let in again finds what they made as it was.
type voucher struct {
	id     UserID // "" where nobody of the newsroom made it: it is good by itself
	role   firsthand.Role
	status Status
}

// voucherColumns are of a LEFT JOIN users v.
const voucherColumns = `COALESCE(v.id, ''), COALESCE(v.role, ''), COALESCE(v.status, '')`

// columns is where voucherColumns go.
func (v *voucher) columns() []any { return []any{&v.id, &v.role, &v.status} }

// out tells whether who made it may not come in.
func (v voucher) out() bool { return v.id != "" && v.status != Active }

// mayLetIn tells whether who made it may still let somebody in who has this role.
func (v voucher) mayLetIn(role firsthand.Role) bool {
	by := firsthand.Actor{ID: string(v.id), Role: v.role}
	return v.id == "" || v.status == Active && by.May(firsthand.UserSave) == nil && mayGive(by, role) == nil
}

// atMost is a role, or that of who made it where that is less.
func (v voucher) atMost(role firsthand.Role) firsthand.Role {
	if v.id == "" || rank(v.role) <= rank(role) {
		return role
	}
	return v.role
}

// behind is the user who acts, or who made the key that acts; "" where it is nobody of the newsroom.
func behind(ctx context.Context, tx *store.Tx) (id UserID, err error) {
	actor := tx.Actor().ID
	if actor == "" {
		return "", nil
	}
	err = tx.QueryRow(ctx, `SELECT u.id FROM users u WHERE u.id = ? UNION ALL SELECT k.created_by_id FROM api_keys k WHERE k.id = ?`, actor, actor).Scan(&id)
	if store.NoRows(err) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("look who %s is: %w", actor, err)
	}
	return id, nil
}
