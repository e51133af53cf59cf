package staff

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// SaveProfile changes how the desk knows a user, and where they get mail.
func SaveProfile(ctx context.Context, tx *store.Tx, id UserID, name, email string) error {
	if err := tx.Actor().May(firsthand.ProfileSave, string(id)); err != nil {
		return err
	}
	u, err := GetUser(ctx, tx, id)
	if err != nil {
		return err
	}
	moved := firsthand.FoldMail(email) != firsthand.FoldMail(u.Email)
	u.Name, u.Email = name, email
	if err := u.validate(); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `UPDATE users SET name = ?, email = ?, email_folded = ?, updated_at = ? WHERE id = ?`, u.Name, u.Email, firsthand.FoldMail(u.Email), firsthand.Micros(tx.Now()), string(id))
	if firsthand.ErrorCode(err) == firsthand.Conflict {
		return firsthand.Because(err, firsthand.Conflict, "Somebody with this address has an account already: take another address.")
	}
	if err != nil {
		return fmt.Errorf("save the profile of %s: %w", id, err)
	}
	if moved { // a link that went to the old address
		if _, err := tx.Exec(ctx, `DELETE FROM sign_in_links WHERE user_id = ? AND kind = ?`, string(id), string(ResetLink)); err != nil {
			return fmt.Errorf("forget the links of %s: %w", id, err)
		}
	}
	tx.Audit("user", string(id), "changed their profile")
	return nil
}

// SaveLetters says whether what a user is told of stories goes to them by mail, too.
func SaveLetters(ctx context.Context, tx *store.Tx, id UserID, wanted bool) error {
	if err := tx.Actor().May(firsthand.ProfileSave, string(id)); err != nil {
		return err
	}
	said, set := "wants letters", 1
	if !wanted {
		said, set = "wants no letters", 0
	}
	n, err := tx.Exec(ctx, `UPDATE users SET letters = ?, updated_at = ? WHERE id = ?`, set, firsthand.Micros(tx.Now()), string(id))
	if err != nil {
		return fmt.Errorf("say whether %s wants letters: %w", id, err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "There is nobody by that name here.")
	}
	tx.Audit("user", string(id), said)
	return nil
}

// SetPassword gives a user a new password, and signs them out everywhere but in the session that they keep; "" is all. Links
// that were sent for a new one are good no more.
func SetPassword(ctx context.Context, tx *store.Tx, id UserID, passwordHash string, keep SessionID) error {
	if err := tx.Actor().May(firsthand.ProfileSave, string(id)); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `UPDATE users SET password_hash = ?, updated_at = ? WHERE id = ?`, passwordHash, firsthand.Micros(tx.Now()), string(id))
	if err != nil {
		return fmt.Errorf("set the password of %s: %w", id, err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "There is nobody by that name here.")
	}
	if _, err := tx.Exec(ctx, `DELETE FROM sessions WHERE user_id = ? AND id <> ?`, string(id), string(keep)); err != nil {
		return fmt.Errorf("sign %s out: %w", id, err)
	}
	if _, err := tx.Exec(ctx, `DELETE FROM sign_in_links WHERE user_id = ? AND kind <> ?`, string(id), string(DemoLink)); err != nil {
		return fmt.Errorf("forget the links of %s: %w", id, err)
	}
	tx.Audit("user", string(id), "has a new password")
	return nil
}
