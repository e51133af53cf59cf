package staff

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"firsthand"
	"firsthand/internal/store"
)

// KeyID names a key.
type KeyID string

// KeyKind is what a key opens.
type KeyKind string

// The kinds. A content key reads what is public and may be seen in a page's source; a newsroom key does what its role may
// do, and so does an admin key, for programs that speak Ghost's Admin API.
const (
	ContentKey  KeyKind = "content"
	NewsroomKey KeyKind = "newsroom"
	AdminKey    KeyKind = "admin"
)

// Key is what lets a program in.
type Key struct {
	ID        KeyID
	Kind      KeyKind
	Name      string
	Role      firsthand.Role // "" for a content key; read: no more than its maker's now
	CreatedBy string
	CreatedAt int64  // microseconds
	RevokedAt int64  // 0: it is good
	User      UserID // whose own it is: what is done with it they do; "" of a program
	Asleep    bool   // who made it is suspended: it opens nothing until they are let in again

	sealed string // the secret of an admin key
}

// Actor is who acts with the key.
func (k Key) Actor() firsthand.Actor {
	return firsthand.Actor{ID: string(k.ID), Name: k.Name, Role: k.Role}
}

// roles are those of people, who may do most first.
var roles = []firsthand.Role{firsthand.Owner, firsthand.Administrator, firsthand.Editor, firsthand.Author, firsthand.Contributor}

func rank(role firsthand.Role) int { return slices.Index(roles, role) }

// AddKey makes a key and gives its secret, which is not kept: nobody can be told it again. A content key's has the 26
// hexadecimal digits that Ghost's clients ask for. A newsroom key never does more than who made it may do now; one that is
// made with a key is its maker's.
func AddKey(ctx context.Context, tx *store.Tx, k Key) (id KeyID, secret string, err error) {
	if err := tx.Actor().May(firsthand.KeySave); err != nil {
		return "", "", err
	}
	if k.Kind == AdminKey {
		return "", "", firsthand.Errorf(firsthand.Invalid, "An admin key is made with the command: firsthand key add --kind admin.")
	}
	k.ID, secret = KeyID(firsthand.NewID(tx.Now())), newSecret(k.Kind)
	if err := insertKey(ctx, tx, k, secret); err != nil {
		return "", "", err
	}
	return k.ID, secret, nil
}

func insertKey(ctx context.Context, tx *store.Tx, k Key, secret string) error {
	if err := k.validate(); err != nil {
		return err
	}
	if mayGive(tx.Actor(), k.Role) != nil {
		return firsthand.Errorf(firsthand.Forbidden, "Only the owner makes a key that may do what the owner may.")
	}
	by, err := behind(ctx, tx)
	if err != nil {
		return err
	}
	if k.User != "" {
		by = k.User
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO api_keys (id, kind, name, role, secret_hash, sealed, created_by, created_by_id, user_id, created_at, revoked_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
		string(k.ID), string(k.Kind), k.Name, string(k.Role), hash(secret), k.sealed, tx.Actor().Name, string(by), string(k.User), firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("add key %q: %w", k.Name, err)
	}
	tx.Audit("key", string(k.ID), string(k.Kind)+": "+k.Name)
	return nil
}

func (k *Key) validate() error {
	k.Name = strings.TrimSpace(k.Name)
	switch {
	case k.Name == "" || len(k.Name) > 200 || strings.ContainsFunc(k.Name, unicode.IsControl):
		return firsthand.Errorf(firsthand.Invalid, "A key needs a name of 1 to 200 letters: whose it is.")
	case k.Kind == ContentKey && k.Role != "":
		return firsthand.Errorf(firsthand.Invalid, "A content key reads what is public and has no role.")
	case k.Kind == ContentKey:
		return nil
	case k.Kind != NewsroomKey && k.Kind != AdminKey:
		return firsthand.Errorf(firsthand.Invalid, "A key is content, newsroom or admin, not %q.", string(k.Kind))
	case !slices.Contains(roles, k.Role):
		return firsthand.Errorf(firsthand.Invalid, "%q is no role: give Owner, Administrator, Editor, Author or Contributor.", string(k.Role))
	}
	return nil
}

// newSecret draws a secret: 104 bits for a content key, as Ghost's, 256 for one that can write.
func newSecret(kind KeyKind) string {
	size := 32
	if kind == ContentKey {
		size = 13
	}
	data := make([]byte, size)
	rand.Read(data) // never fails: it ends the process instead
	return hex.EncodeToString(data)
}

// hash is how a secret is kept. It is drawn at random and long, so nobody finds it by trying, and needs no slow hash.
func hash(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

const keyColumns = `k.id, k.kind, k.name, k.role, k.created_by, k.created_at, k.revoked_at, k.sealed, k.user_id, ` + voucherColumns + `
	FROM api_keys k LEFT JOIN users v ON v.id = k.created_by_id`

// scanKey reads a key as it is good now. What a content key reads is for everybody, whoever made it.
func scanKey(row store.Scanner) (k Key, err error) {
	var by voucher
	err = row.Scan(append([]any{&k.ID, &k.Kind, &k.Name, &k.Role, &k.CreatedBy, &k.CreatedAt, &k.RevokedAt, &k.sealed, &k.User}, by.columns()...)...)
	if k.Kind != ContentKey {
		k.Role, k.Asleep = by.atMost(k.Role), by.out()
	}
	return k, err
}

// FindKey finds the good key of a kind with a secret; NotFound if there is none, whatever the reason.
func FindKey(ctx context.Context, tx *store.Tx, kind KeyKind, secret string) (Key, error) {
	k, err := scanKey(tx.QueryRow(ctx, `SELECT `+keyColumns+` WHERE k.secret_hash = ? AND k.kind = ? AND k.revoked_at = 0`,
		hash(secret), string(kind)))
	if store.NoRows(err) || err == nil && k.Asleep {
		return Key{}, firsthand.Errorf(firsthand.NotFound, "There is no such key.")
	}
	if err != nil {
		return Key{}, fmt.Errorf("find a key: %w", err)
	}
	return k, nil
}

// ListKeys gives all keys, newest first, 500 at most.
func ListKeys(ctx context.Context, tx *store.Tx) ([]Key, error) {
	list, err := store.List(ctx, tx, scanKey, `SELECT `+keyColumns+` ORDER BY k.created_at DESC, k.id DESC LIMIT 500`)
	if err != nil {
		return nil, fmt.Errorf("list keys: %w", err)
	}
	return list, nil
}

// RevokeKey makes a key useless.
func RevokeKey(ctx context.Context, tx *store.Tx, id KeyID) error {
	if err := tx.Actor().May(firsthand.KeySave); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `UPDATE api_keys SET revoked_at = ? WHERE id = ? AND revoked_at = 0`, firsthand.Micros(tx.Now()), string(id))
	if err != nil {
		return fmt.Errorf("revoke key %s: %w", id, err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "There is no good key %s.", id)
	}
	tx.Audit("key", string(id), "revoked")
	return nil
}

// KindOfKey tells which kind of key an ID names, whether it is good or not; "" where there is none.
func KindOfKey(ctx context.Context, tx *store.Tx, id KeyID) (kind KeyKind, err error) {
	err = tx.QueryRow(ctx, `SELECT kind FROM api_keys WHERE id = ?`, string(id)).Scan(&kind)
	if err != nil && !store.NoRows(err) {
		return "", fmt.Errorf("look for key %s: %w", id, err)
	}
	return kind, nil
}
