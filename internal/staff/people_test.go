package staff_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/mail"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

func change(t *testing.T, db *store.DB, by firsthand.Actor, id staff.UserID, c staff.UserChange) error {
	t.Helper()
	return db.Write(t.Context(), by, firsthand.UserSave, func(tx *store.Tx) error { return staff.ChangeUser(t.Context(), tx, id, c) })
}

func to[T any](v T) *T { return &v }

func TestTheLastOwnerStays(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		one := add(t, db, staff.User{Name: "Ottilie Brandt", Email: "o@desk.example", Role: firsthand.Owner}, "")
		two := add(t, db, staff.User{Name: "Cy Moss", Email: "c@desk.example", Role: firsthand.Owner}, "")
		admin := add(t, db, staff.User{Name: "Wren Abbot", Email: "w@desk.example", Role: firsthand.Administrator}, "")
		for what, c := range map[string]staff.UserChange{"suspends": {Status: to(staff.Suspended)}, "demotes": {Role: to(firsthand.Editor)}} {
			if err := change(t, db, admin.Actor(), one.ID, c); firsthand.ErrorCode(err) != firsthand.Forbidden {
				t.Errorf("an administrator %s an owner: %v", what, err)
			}
		}
		if err := change(t, db, admin.Actor(), admin.ID, staff.UserChange{Role: to(firsthand.Owner)}); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("an administrator makes an owner of themselves: %v", err)
		}
		if err := change(t, db, one.Actor(), one.ID, staff.UserChange{Status: to(staff.Suspended)}); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("somebody suspends themselves: %v", err)
		}
		// Two owners demote each other at the same moment: one of them stays.
		var both sync.WaitGroup
		errs := make([]error, 2)
		both.Go(func() { errs[0] = change(t, db, one.Actor(), two.ID, staff.UserChange{Role: to(firsthand.Editor)}) })
		both.Go(func() { errs[1] = change(t, db, two.Actor(), one.ID, staff.UserChange{Role: to(firsthand.Editor)}) })
		both.Wait()
		owners := 0
		if err := db.Read(t.Context(), func(tx *store.Tx) error {
			list, err := staff.ListUsers(t.Context(), tx)
			for _, u := range list {
				if u.Role == firsthand.Owner {
					owners++
				}
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if owners != 1 || (errs[0] == nil) == (errs[1] == nil) {
			t.Errorf("%d owners are left: %v", owners, errs)
		}
	})
}

func TestHandingTheSiteOver(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		one := add(t, db, staff.User{Name: "Ottilie Brandt", Email: "o@desk.example", Role: firsthand.Owner}, "")
		two := add(t, db, staff.User{Name: "Cy Moss", Email: "c@desk.example", Role: firsthand.Author}, "")
		hand := func(by firsthand.Actor, to staff.UserID) error {
			return db.Write(t.Context(), by, firsthand.SiteHandOver, func(tx *store.Tx) error { return staff.HandOver(t.Context(), tx, to) })
		}
		admin := firsthand.Actor{ID: "a", Name: "A", Role: firsthand.Administrator}
		if err := hand(admin, two.ID); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("an administrator hands the site over: %v", err)
		}
		if err := hand(one.Actor(), one.ID); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("to oneself: %v", err)
		}
		if err := hand(one.Actor(), two.ID); err != nil {
			t.Fatal(err)
		}
		for id, want := range map[staff.UserID]firsthand.Role{one.ID: firsthand.Administrator, two.ID: firsthand.Owner} {
			if err := db.Read(t.Context(), func(tx *store.Tx) error {
				u, err := staff.GetUser(t.Context(), tx, id)
				if u.Role != want {
					t.Errorf("%s is %s now", u.Name, u.Role)
				}
				return err
			}); err != nil {
				t.Fatal(err)
			}
		}
		if err := hand(one.Actor(), two.ID); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("by who is no owner any more: %v", err)
		}
	})
}

func TestWhoIsSuspendedIsOutAtOnce(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		owner := add(t, db, staff.User{Name: "Ottilie Brandt", Email: "o@desk.example", Role: firsthand.Owner}, "")
		u := add(t, db, staff.User{Name: "Cy Moss", Email: "c@desk.example", Role: firsthand.Author}, "")
		_, token := open(t, db, u)
		if err := change(t, db, owner.Actor(), u.ID, staff.UserChange{Status: to(staff.Suspended)}); err != nil {
			t.Fatal(err)
		}
		err := db.Write(t.Context(), u.Actor(), firsthand.SessionOpen, func(tx *store.Tx) error {
			_, _, err := staff.OpenSession(t.Context(), tx, u.ID, "password", "")
			return err
		})
		if signsIn(t, db, token) != "" || firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("they are in, or come in again: %v", err)
		}
	})
}

func TestAnInvitationIsGoodOnceAndCanBeTakenBack(t *testing.T) {
	eachDatabase(t, func(t *testing.T, db *store.DB, c *clock) {
		owner := add(t, db, staff.User{Name: "Ottilie Brandt", Email: "o@desk.example", Role: firsthand.Owner}, "")
		invite := func(email string) (i staff.Invite, token string) {
			does(t, db, owner.Actor(), firsthand.UserSave, func(ctx context.Context, tx *store.Tx) (err error) {
				i, token, err = staff.AddInvite(ctx, tx, staff.Invite{Email: email, Role: firsthand.Editor})
				return err
			})
			return i, token
		}
		accept := func(token string) (u staff.User, err error) {
			err = db.Write(t.Context(), system, firsthand.InviteAccept, func(tx *store.Tx) (err error) {
				u, err = staff.Accept(t.Context(), tx, token, "Wren Abbot", "")
				return err
			})
			return u, err
		}
		_, first := invite("wren@desk.example")
		_, second := invite("Wren@desk.example")
		if _, err := accept(first); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("an invitation that another took the place of: %v", err)
		}
		u, err := accept(second)
		if err != nil || u.Role != firsthand.Editor || u.Email != "Wren@desk.example" {
			t.Errorf("%+v, %v", u, err)
		}
		if _, err := accept(second); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("an invitation twice: %v", err)
		}
		err = db.Write(t.Context(), owner.Actor(), firsthand.UserSave, func(tx *store.Tx) error {
			_, _, err := staff.AddInvite(t.Context(), tx, staff.Invite{Email: "wren@desk.example", Role: firsthand.Editor})
			return err
		})
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("who is in already: %v", err)
		}
		back, taken := invite("cy@desk.example")
		does(t, db, owner.Actor(), firsthand.UserSave, func(ctx context.Context, tx *store.Tx) error { return staff.RevokeInvite(ctx, tx, back.ID) })
		if _, err := accept(taken); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("an invitation that was taken back: %v", err)
		}
		_, late := invite("idris@desk.example")
		c.move(staff.InviteLasts + time.Second)
		if _, err := accept(late); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("an invitation that is too old: %v", err)
		}
	})
}

func TestLettersBringPeopleIn(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		box := firsthandtest.OpenPostbox(t)
		post, err := mail.New(mail.Options{Server: "smtp://" + box.Address, From: "desk@quay.example"})
		if err != nil {
			t.Fatal(err)
		}
		letters := &staff.Letters{DB: db, Post: post, BaseURL: "https://quay.example", Site: func(context.Context) (string, error) { return "The Quay", nil }}
		owner := add(t, db, staff.User{Name: "Ottilie Brandt", Email: "o@quay.example", Role: firsthand.Owner}, "")
		var i staff.Invite
		var shown string
		does(t, db, owner.Actor(), firsthand.UserSave, func(ctx context.Context, tx *store.Tx) (err error) {
			i, shown, err = staff.AddInvite(ctx, tx, staff.Invite{Email: "wren@quay.example", Role: firsthand.Author})
			return err
		})
		if err := letters.SendInvite(t.Context(), i.ID); err != nil {
			t.Fatal(err)
		}
		letter := <-box.Letters
		token := tokenOf(t, letter, "https://quay.example/newsroom/invited#")
		if letter.Subject() != "You are invited to the newsroom of The Quay" || !strings.Contains(letter.Text, "Ottilie Brandt invites you") || strings.Contains(letter.Raw, shown) {
			t.Errorf("%s:\n%s", letter.Subject(), letter.Text)
		}
		does(t, db, system, firsthand.InviteAccept, func(ctx context.Context, tx *store.Tx) error {
			_, err := staff.Accept(ctx, tx, token, "Wren Abbot", "")
			return err
		})
		if err := letters.SendInvite(t.Context(), i.ID); err != nil { // the job runs again
			t.Error(err)
		}
		if err := letters.SendReset(t.Context(), owner.ID); err != nil {
			t.Fatal(err)
		}
		reset := <-box.Letters
		if len(reset.To) != 1 || reset.To[0] != "o@quay.example" {
			t.Errorf("it went to %v: who has accepted is written to again?", reset.To)
		}
		does(t, db, owner.Actor(), firsthand.ProfileSave, func(ctx context.Context, tx *store.Tx) error {
			u, err := staff.UseLink(ctx, tx, tokenOf(t, reset, "https://quay.example/newsroom/reset#"), staff.ResetLink)
			if err != nil {
				return err
			}
			return staff.SetPassword(ctx, tx, u.ID, "$argon2id$", "")
		})
		if err := letters.SendReset(t.Context(), "nobody"); err != nil || len(box.Letters) != 0 {
			t.Errorf("nobody is written to: %v, %d letters", err, len(box.Letters))
		}
	})
}

// tokenOf reads the token behind a link of a letter.
func tokenOf(t *testing.T, letter *firsthandtest.Posted, link string) string {
	t.Helper()
	_, rest, ok := strings.Cut(letter.Text, link)
	if !ok {
		t.Fatalf("no link in\n%s", letter.Text)
	}
	token, _, _ := strings.Cut(rest, "\r\n")
	return token
}
