package staff

import (
	"context"

	"firsthand"
	"firsthand/internal/store"
)

// PasskeyAdded is the outbox topic of a passkey that somebody has now: {"User": ID, "Passkey": ID}. They are written to, for
// it signs in without their password, and outlives it.
const PasskeyAdded = "staff.passkey_added"

// SendPasskeyAdded writes to a user that they have a passkey more; one that is gone again was theirs all the same.
func (l *Letters) SendPasskeyAdded(ctx context.Context, id UserID, passkey PasskeyID) error {
	var u User
	called := "A passkey"
	err := l.DB.Read(ctx, func(tx *store.Tx) (err error) {
		if u, err = GetUser(ctx, tx, id); err != nil {
			return err
		}
		list, err := ListPasskeys(ctx, tx, id)
		for _, p := range list {
			if p.ID == passkey {
				called = "A passkey, “" + p.Name + "”,"
			}
		}
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	if err != nil {
		return err
	}
	letter, err := l.begin(ctx, u)
	if err != nil {
		return err
	}
	letter.Subject, letter.Label, letter.Link = "A new passkey for the newsroom of "+letter.Site, "Look at your passkeys", ProfileOf(l.BaseURL)
	letter.Lines = append(letter.Lines, called+" was added to your account: whoever has the device comes in with it, without your password.")
	letter.After = []string{"If it was not you: remove it there, choose a new password, and tell an administrator."}
	return l.Post.Send(ctx, letter)
}
