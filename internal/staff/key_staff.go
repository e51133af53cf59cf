package staff

import (
	"context"
	"encoding/hex"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// StaffToken gives somebody's own key for programs that speak Ghost's Admin API, and its secret, in the form that they ask for. It
// is made where there is none, or anew. Unlike other secrets it can be told again: to whose it is, and nobody else.
func (s *Safe) StaffToken(ctx context.Context, actor firsthand.Actor, user UserID, anew bool) (k Key, secret string, err error) {
	if err := actor.May(firsthand.ProfileSave, string(user)); err != nil {
		return k, "", err
	}
	var u User
	var raw []byte
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		if u, err = GetUser(ctx, tx, user); err != nil || anew {
			return err
		}
		k, raw, err = s.ownKey(ctx, tx, user)
		return err
	})
	if err != nil || raw != nil {
		return k, string(k.ID) + ":" + hex.EncodeToString(raw), err
	}
	k = Key{Name: u.Name, Role: u.Role, User: user}
	id, secret, err := s.keep(ctx, actor, firsthand.ProfileSave, k, func(tx *store.Tx) error {
		_, err := tx.Exec(ctx, `UPDATE api_keys SET revoked_at = ? WHERE user_id = ? AND revoked_at = 0`, firsthand.Micros(tx.Now()), string(user))
		return err
	})
	k.ID, k.Kind, k.CreatedAt = id, AdminKey, firsthand.Micros(s.DB.Clock().Now())
	return k, secret, err
}

// ownKey finds somebody's own key; no secret where there is none.
func (s *Safe) ownKey(ctx context.Context, tx *store.Tx, user UserID) (Key, []byte, error) {
	var id KeyID
	err := tx.QueryRow(ctx, `SELECT id FROM api_keys WHERE user_id = ? AND kind = ? AND revoked_at = 0 ORDER BY created_at DESC LIMIT 1`, string(user), string(AdminKey)).Scan(&id)
	if store.NoRows(err) {
		return Key{}, nil, nil
	}
	if err != nil {
		return Key{}, nil, fmt.Errorf("find the key of %s: %w", user, err)
	}
	return s.AdminSecret(ctx, tx, id)
}
