package staff

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"fmt"

	"firsthand"
	"firsthand/internal/seal"
	"firsthand/internal/store"
)

// Safe keeps what opens the secrets of admin keys, apart from the database: who reads one of the two alone has no secret.
type Safe struct {
	DB     *store.DB
	Put    func(ctx context.Context, name string, data []byte) error
	Get    func(ctx context.Context, name string) ([]byte, error)
	Remove func(ctx context.Context, name string) error
}

func safeName(id KeyID) string { return "keys/" + string(id) + ".key" }

// AddAdminKey makes a key for programs that speak Ghost's Admin API, in the form that they ask for: its ID, a colon, and 64
// hexadecimal digits. They sign with it, so it is kept, sealed; nobody is told it again all the same.
func (s *Safe) AddAdminKey(ctx context.Context, actor firsthand.Actor, k Key) (id KeyID, secret string, err error) {
	if err := actor.May(firsthand.KeySave); err != nil {
		return "", "", err
	}
	if k.Role == "" {
		k.Role = firsthand.Administrator // as Ghost's integrations
	}
	return s.keep(ctx, actor, firsthand.KeySave, k, func(*store.Tx) error { return nil })
}

// keep makes an admin key, once first is done.
func (s *Safe) keep(ctx context.Context, actor firsthand.Actor, act firsthand.Act, k Key, first func(*store.Tx) error) (id KeyID, secret string, err error) {
	k.Kind, k.ID = AdminKey, KeyID(firsthand.NewID(s.DB.Clock().Now()))
	raw, lock := seal.New(), seal.New()
	sealed, err := lock.Seal(raw, string(k.ID))
	if err != nil {
		return "", "", fmt.Errorf("seal the secret of key %s: %w", k.ID, err)
	}
	k.sealed = base64.StdEncoding.EncodeToString(sealed)
	if err := s.Put(ctx, safeName(k.ID), lock); err != nil {
		return "", "", fmt.Errorf("keep what opens key %s: %w", k.ID, err)
	}
	secret = string(k.ID) + ":" + hex.EncodeToString(raw)
	err = s.DB.Write(ctx, actor, act, func(tx *store.Tx) error {
		if err := first(tx); err != nil {
			return err
		}
		return insertKey(ctx, tx, k, secret)
	})
	if err != nil {
		// It opens nothing, so that it may stay where it cannot be removed.
		_ = s.Remove(context.WithoutCancel(ctx), safeName(k.ID))
		return "", "", err
	}
	return k.ID, secret, nil
}

// AdminKeyOpens tells whether there is a good admin key of this ID, and what its program may do now.
func AdminKeyOpens(ctx context.Context, tx *store.Tx, id KeyID) (k Key, ok bool, err error) {
	k, err = scanKey(tx.QueryRow(ctx, `SELECT `+keyColumns+` WHERE k.id = ? AND k.kind = ? AND k.revoked_at = 0`, string(id), string(AdminKey)))
	if store.NoRows(err) || err == nil && k.Asleep {
		return Key{}, false, nil
	}
	if err != nil {
		return Key{}, false, fmt.Errorf("find key %s: %w", id, err)
	}
	return k, true, nil
}

// AdminSecret gives a good admin key and the bytes that its program signs with; NotFound if there is none of this ID.
func (s *Safe) AdminSecret(ctx context.Context, tx *store.Tx, id KeyID) (Key, []byte, error) {
	k, err := scanKey(tx.QueryRow(ctx, `SELECT `+keyColumns+` WHERE k.id = ? AND k.kind = ? AND k.revoked_at = 0`, string(id), string(AdminKey)))
	if store.NoRows(err) || err == nil && k.Asleep {
		return Key{}, nil, firsthand.Errorf(firsthand.NotFound, "There is no such key.")
	}
	if err != nil {
		return Key{}, nil, fmt.Errorf("find key %s: %w", id, err)
	}
	lock, err := s.Get(ctx, safeName(id))
	if err != nil {
		return Key{}, nil, fmt.Errorf("read what opens key %s: %w", id, err)
	}
	sealed, err := base64.StdEncoding.DecodeString(k.sealed)
	if err != nil {
		return Key{}, nil, fmt.Errorf("read the secret of key %s: %w", id, err)
	}
	raw, err := seal.Key(lock).Open(sealed, string(id))
	if err != nil {
		return Key{}, nil, firsthand.Because(err, firsthand.Internal, "The secret of this key cannot be opened: revoke the key and make another.")
	}
	return k, raw, nil
}
