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

func lettersOf(t *testing.T, db *store.DB, box *firsthandtest.Postbox) *staff.Letters {
	t.Helper()
	post, err := mail.New(mail.Options{Server: "smtp://" + box.Address, From: "desk@quay.example"})
	if err != nil {
		t.Fatal(err)
	}
	return &staff.Letters{DB: db, Post: post, BaseURL: "https://quay.example", Site: func(context.Context) (string, error) { return "The Quay", nil }}
}

func TestLettersGoToWhoWantsThem(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		box := firsthandtest.OpenPostbox(t)
		letters := lettersOf(t, db, box)
		add(t, db, staff.User{Name: "Ottilie Brandt", Email: "o@quay.example", Role: firsthand.Owner}, "")
		wren := add(t, db, staff.User{Name: "Wren Abbot", Email: "wren@quay.example", Role: firsthand.Editor}, "")
		tell := func(to staff.UserID) (sent int) {
			t.Helper()
			if err := letters.Tell(t.Context(), to, mail.Letter{Subject: "Ben Rook approved “One”", Lines: []string{"Ben Rook approved “One”."}, Link: "https://quay.example/newsroom/stories/s1", Label: "Open the story"}); err != nil {
				t.Fatal(err)
			}
			return len(box.Letters)
		}
		if !wren.Letters || tell(wren.ID) != 1 {
			t.Fatal("who has said nothing gets no letter")
		}
		got := <-box.Letters
		if got.To[0] != "wren@quay.example" || !strings.HasPrefix(got.Text, "Hello Wren Abbot,") || !strings.Contains(got.Text, "/newsroom/profile") || !strings.Contains(got.HTML, "/newsroom/profile") {
			t.Errorf("to %v:\n%s", got.To, got.Text)
		}
		want := func(wanted bool) {
			does(t, db, wren.Actor(), firsthand.ProfileSave, func(ctx context.Context, tx *store.Tx) error { return staff.SaveLetters(ctx, tx, wren.ID, wanted) })
		}
		want(false)
		if tell(wren.ID) != 0 {
			t.Error("who wants no letters gets one")
		}
		want(true)
		status := staff.Suspended
		does(t, db, system, firsthand.UserSave, func(ctx context.Context, tx *store.Tx) error {
			return staff.ChangeUser(ctx, tx, wren.ID, staff.UserChange{Status: &status})
		})
		if tell(wren.ID) != 0 || tell("nobody") != 0 {
			t.Error("who is suspended, or has no account, gets a letter")
		}
		err := db.Write(t.Context(), firsthand.Actor{ID: "x", Name: "Cy Moss", Role: firsthand.Editor}, firsthand.ProfileSave, func(tx *store.Tx) error {
			return staff.SaveLetters(t.Context(), tx, wren.ID, false)
		})
		if firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("another decides: %v", err)
		}
	})
}

func TestALetterToOneselfSaysThatMailWorks(t *testing.T) {
	db := firsthandtest.SQLite(t)
	box := firsthandtest.OpenPostbox(t)
	letters, me := lettersOf(t, db, box), staff.User{Name: "Ottilie Brandt", Email: "o@quay.example"}
	if err := letters.SendTest(t.Context(), me); err != nil {
		t.Fatal(err)
	}
	if got := <-box.Letters; got.Subject() != "Mail from the newsroom of The Quay works" || !strings.Contains(got.Text, "smtp://"+box.Address) {
		t.Errorf("%s:\n%s", got.Subject(), got.Text)
	}
	letters.Post = nil
	if err := letters.SendTest(t.Context(), me); firsthand.ErrorCode(err) != firsthand.Conflict || !strings.Contains(firsthand.ErrorMessage(err), "--mail") {
		t.Errorf("without a server: %v", err)
	}
}
