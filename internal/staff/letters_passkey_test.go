package staff_test

import (
	"context"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/mail"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

func TestWhoHasAPasskeyMoreIsWrittenTo(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		box := firsthandtest.OpenPostbox(t)
		post, err := mail.New(mail.Options{Server: "smtp://" + box.Address, From: "desk@quay.example"})
		if err != nil {
			t.Fatal(err)
		}
		letters := &staff.Letters{DB: db, Post: post, BaseURL: "https://quay.example", Site: func(context.Context) (string, error) { return "The Quay", nil }}
		u := add(t, db, staff.User{Name: `Wren "W" Abbot`, Email: "wren@quay.example", Role: firsthand.Editor}, "")
		does(t, db, u.Actor(), firsthand.ProfileSave, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `INSERT INTO passkeys (id, user_id, credential_id, credential, name, made_at, used_at) VALUES ('p1', ?, 'c1', '{}', 'The phone', 1, 0)`, string(u.ID))
			return err
		})
		for passkey, says := range map[staff.PasskeyID]string{"p1": "A passkey, “The phone”, was added", "gone": "A passkey was added"} {
			if err := letters.SendPasskeyAdded(t.Context(), u.ID, passkey); err != nil {
				t.Fatal(err)
			}
			got := <-box.Letters
			if got.To[0] != u.Email || !strings.Contains(got.Text, says) || !strings.Contains(got.Text, "https://quay.example/newsroom/profile") {
				t.Errorf("of %s, to %v:\n%s", passkey, got.To, got.Text)
			}
		}
		if err := letters.SendPasskeyAdded(t.Context(), "nobody", "p1"); err != nil || len(box.Letters) != 0 {
			t.Errorf("of somebody who is gone: %v, %d letters", err, len(box.Letters))
		}
	})
}
