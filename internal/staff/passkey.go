package staff

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-webauthn/webauthn/webauthn"

	"firsthand"
	"firsthand/internal/store"
)

// maxPasskeys is how many one user may have.
const maxPasskeys = 20

// PasskeyID names a passkey.
type PasskeyID string

// Passkey is a key that a device keeps for its user. What is kept here is its public half.
type Passkey struct {
	ID         PasskeyID
	User       UserID
	Name       string // as its user calls it
	MadeAt     int64  // microseconds
	UsedAt     int64  // 0: never
	credential webauthn.Credential
	kept       string // the credential, as it is on file
}

const passkeyColumns = `p.id, p.user_id, p.name, p.made_at, p.used_at, p.credential`

func scanPasskey(row store.Scanner) (Passkey, error) {
	var p Passkey
	if err := row.Scan(&p.ID, &p.User, &p.Name, &p.MadeAt, &p.UsedAt, &p.kept); err != nil {
		return p, err
	}
	if err := json.Unmarshal([]byte(p.kept), &p.credential); err != nil {
		return p, fmt.Errorf("read passkey %s: %w", p.ID, err)
	}
	return p, nil
}

// ListPasskeys gives a user's passkeys, newest first.
func ListPasskeys(ctx context.Context, tx *store.Tx, user UserID) ([]Passkey, error) {
	list, err := store.List(ctx, tx, scanPasskey, `SELECT `+passkeyColumns+` FROM passkeys p WHERE p.user_id = ? ORDER BY p.made_at DESC, p.id DESC LIMIT ?`, string(user), maxPasskeys)
	if err != nil {
		return nil, fmt.Errorf("list passkeys: %w", err)
	}
	return list, nil
}

// addPasskey keeps what a device made for a user.
func addPasskey(ctx context.Context, tx *store.Tx, user UserID, name string, c *webauthn.Credential) (PasskeyID, error) {
	if err := tx.Actor().May(firsthand.ProfileSave, string(user)); err != nil {
		return "", err
	}
	name = strings.Join(strings.Fields(name), " ")
	if name == "" || utf8.RuneCountInString(name) > 100 || strings.ContainsFunc(name, unicode.IsControl) {
		return "", firsthand.Errorf(firsthand.Invalid, "A passkey needs a name of 1 to 100 letters: on which device it is.")
	}
	have, err := ListPasskeys(ctx, tx, user)
	if err != nil {
		return "", err
	}
	if len(have) >= maxPasskeys {
		return "", firsthand.Errorf(firsthand.Conflict, "You have %d passkeys: remove one that you do not use.", len(have))
	}
	kept, err := json.Marshal(c)
	if err != nil {
		return "", fmt.Errorf("keep a passkey: %w", err)
	}
	id := PasskeyID(firsthand.NewID(tx.Now()))
	_, err = tx.Exec(ctx, `INSERT INTO passkeys (id, user_id, credential_id, credential, name, made_at, used_at) VALUES (?, ?, ?, ?, ?, ?, 0)`,
		string(id), string(user), credentialID(c.ID), string(kept), name, firsthand.Micros(tx.Now()))
	if firsthand.ErrorCode(err) == firsthand.Conflict {
		return "", firsthand.Because(err, firsthand.Conflict, "This passkey is on file already.")
	}
	if err != nil {
		return "", fmt.Errorf("keep a passkey: %w", err)
	}
	tx.Audit("user", string(user), "has a passkey more")
	return id, tx.Emit(ctx, PasskeyAdded, map[string]string{"User": string(user), "Passkey": string(id)})
}

// RemovePasskey forgets a passkey of a user.
func RemovePasskey(ctx context.Context, tx *store.Tx, user UserID, id PasskeyID) error {
	if err := tx.Actor().May(firsthand.ProfileSave, string(user)); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `DELETE FROM passkeys WHERE id = ? AND user_id = ?`, string(id), string(user))
	if err != nil {
		return fmt.Errorf("remove a passkey: %w", err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "You have no such passkey.")
	}
	tx.Audit("user", string(user), "has a passkey less")
	return nil
}

// RemovePasskeys forgets all passkeys of a user.
func RemovePasskeys(ctx context.Context, tx *store.Tx, user UserID) error {
	if err := tx.Actor().May(firsthand.ProfileSave, string(user)); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM passkeys WHERE user_id = ?`, string(user)); err != nil {
		return fmt.Errorf("remove the passkeys of %s: %w", user, err)
	}
	tx.Audit("user", string(user), "has no passkeys any more")
	return nil
}

// usePasskey notes that a passkey signed its user in, and how often its device has counted now. Where another use was
// noted since the passkey was read, the counter was held against an old one: that is refused.
func usePasskey(ctx context.Context, tx *store.Tx, read Passkey, c *webauthn.Credential) error {
	if err := tx.Actor().May(firsthand.SessionOpen, string(read.User)); err != nil {
		return err
	}
	kept, err := json.Marshal(c)
	if err != nil {
		return fmt.Errorf("use a passkey: %w", err)
	}
	n, err := tx.Exec(ctx, `UPDATE passkeys SET credential = ?, used_at = ? WHERE id = ? AND credential = ?`, string(kept), firsthand.Micros(tx.Now()), string(read.ID), read.kept)
	if err != nil {
		return fmt.Errorf("use a passkey: %w", err)
	}
	if n == 0 {
		return errNoPasskey()
	}
	return nil
}

func errNoPasskey() error {
	return firsthand.Errorf(firsthand.Forbidden, "This passkey is not known here, or was removed: sign in with your password.")
}

func credentialID(id []byte) string { return base64.RawURLEncoding.EncodeToString(id) }
