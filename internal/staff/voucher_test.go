package staff_test

import (
	"context"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// opened is what somebody who runs the desk has made: a key, an invitation, and a link for a colleague.
type opened struct {
	key, invite, link string
	id                staff.InviteID
}

func opens(t *testing.T, db *store.DB, by firsthand.Actor, role firsthand.Role, colleague staff.User) (o opened) {
	t.Helper()
	does(t, db, by, firsthand.KeySave, func(ctx context.Context, tx *store.Tx) (err error) {
		_, o.key, err = staff.AddKey(ctx, tx, staff.Key{Kind: staff.NewsroomKey, Name: "The wire", Role: role})
		return err
	})
	does(t, db, by, firsthand.UserSave, func(ctx context.Context, tx *store.Tx) error {
		i, token, err := staff.AddInvite(ctx, tx, staff.Invite{Email: string(by.ID) + "-second@desk.example", Role: role})
		o.id, o.invite = i.ID, token
		return err
	})
	does(t, db, by, firsthand.LinkMake, func(ctx context.Context, tx *store.Tx) (err error) {
		o.link, err = staff.AddLink(ctx, tx, colleague.ID, staff.ResetLink, time.Hour)
		return err
	})
	return o
}

// good tells what of it opens something now: the role that the key has, whether invitation and link are good.
func (o opened) good(t *testing.T, db *store.DB) (role firsthand.Role, invite, link bool) {
	t.Helper()
	var errs [3]error
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		var k staff.Key
		k, errs[0] = staff.FindKey(t.Context(), tx, staff.NewsroomKey, o.key)
		role = k.Role
		_, errs[1] = staff.FindInvite(t.Context(), tx, o.invite)
		_, errs[2] = staff.FindLink(t.Context(), tx, o.link, staff.ResetLink)
		return nil
	})
	for _, e := range append(errs[:], err) {
		if code := firsthand.ErrorCode(e); code != "" && code != firsthand.NotFound {
			t.Fatal(e)
		}
	}
	return role, errs[1] == nil, errs[2] == nil
}

func TestWhatSomebodyMadeOpensNoMoreThanTheyMayNow(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		one := add(t, db, staff.User{Name: "Ottilie Brandt", Email: "o@desk.example", Role: firsthand.Owner}, "")
		admin := add(t, db, staff.User{Name: "Cy Moss", Email: "c@desk.example", Role: firsthand.Administrator}, "")
		made := opens(t, db, admin.Actor(), firsthand.Administrator, add(t, db, staff.User{Name: "Wren Abbot", Email: "w@desk.example", Role: firsthand.Editor}, ""))
		// A key that is made with the key is its maker's, too.
		var program firsthand.Actor
		if err := db.Read(t.Context(), func(tx *store.Tx) error {
			k, err := staff.FindKey(t.Context(), tx, staff.NewsroomKey, made.key)
			program = k.Actor()
			return err
		}); err != nil {
			t.Fatal(err)
		}
		second := opens(t, db, program, firsthand.Administrator, add(t, db, staff.User{Name: "Idris Vale", Email: "i@desk.example", Role: firsthand.Editor}, ""))
		for _, step := range []struct {
			what   string
			change staff.UserChange
			role   firsthand.Role
			opens  bool
		}{
			{"while they are who they were", staff.UserChange{}, firsthand.Administrator, true},
			{"suspended", staff.UserChange{Status: to(staff.Suspended)}, "", false},
			{"let in again", staff.UserChange{Status: to(staff.Active)}, firsthand.Administrator, true},
			{"an editor", staff.UserChange{Role: to(firsthand.Editor)}, firsthand.Editor, false},
			{"an owner", staff.UserChange{Role: to(firsthand.Owner)}, firsthand.Administrator, true},
		} {
			if err := change(t, db, one.Actor(), admin.ID, step.change); err != nil {
				t.Fatal(err)
			}
			for which, o := range map[string]opened{"theirs": made, "their program's": second} {
				if role, invite, link := o.good(t, db); role != step.role || invite != step.opens || link != step.opens {
					t.Errorf("%s, %s: the key is good as %q, the invitation %t, the link %t", step.what, which, role, invite, link)
				}
			}
		}
		// Who hands the site over has made keys and invitations as an owner.
		owners := opens(t, db, one.Actor(), firsthand.Owner, add(t, db, staff.User{Name: "Noor Vale", Email: "n@desk.example", Role: firsthand.Owner}, ""))
		does(t, db, one.Actor(), firsthand.SiteHandOver, func(ctx context.Context, tx *store.Tx) error { return staff.HandOver(ctx, tx, admin.ID) })
		if role, invite, link := owners.good(t, db); role != firsthand.Administrator || invite || link {
			t.Errorf("after handing over: the key is good as %q, the invitation %t, the link %t", role, invite, link)
		}
	})
}

func TestAnInvitationOfWhoIsGoneIsGivenANewLinkBySomebodyElse(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		one := add(t, db, staff.User{Name: "Ottilie Brandt", Email: "o@desk.example", Role: firsthand.Owner}, "")
		admin := add(t, db, staff.User{Name: "Cy Moss", Email: "c@desk.example", Role: firsthand.Administrator}, "")
		made := opens(t, db, admin.Actor(), firsthand.Author, one)
		if err := change(t, db, one.Actor(), admin.ID, staff.UserChange{Status: to(staff.Suspended)}); err != nil {
			t.Fatal(err)
		}
		asleep := func() (list []staff.Invite) {
			if err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
				list, err = staff.ListInvites(t.Context(), tx)
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return list
		}
		if list := asleep(); len(list) != 1 || !list[0].Asleep {
			t.Errorf("the desk sees %+v", list)
		}
		// The letter of it that waits is not sent: nobody vouches for it.
		err := db.Write(t.Context(), system, firsthand.UserSave, func(tx *store.Tx) error {
			_, _, err := staff.RenewInvite(t.Context(), tx, made.id)
			return err
		})
		if firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("the machinery sends it: %v", err)
		}
		does(t, db, one.Actor(), firsthand.UserSave, func(ctx context.Context, tx *store.Tx) (err error) {
			_, made.invite, err = staff.RenewInvite(ctx, tx, made.id)
			return err
		})
		if _, invite, _ := made.good(t, db); !invite || asleep()[0].MadeBy != string(one.ID) {
			t.Errorf("renewed by the owner it opens: %t, and is %+v", invite, asleep())
		}
	})
}

func TestTheDemosLinksAndWhoCameByThemEndWithIt(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		u := add(t, db, staff.User{Name: "Cy Moss", Email: "c@desk.example", Role: firsthand.Owner}, "")
		var link, token string
		does(t, db, system, firsthand.LinkMake, func(ctx context.Context, tx *store.Tx) (err error) {
			link, err = staff.AddLink(ctx, tx, u.ID, staff.DemoLink, time.Hour)
			return err
		})
		does(t, db, u.Actor(), firsthand.SessionOpen, func(ctx context.Context, tx *store.Tx) (err error) {
			_, token, err = staff.OpenSession(ctx, tx, u.ID, staff.DemoWay, "")
			return err
		})
		_, own := open(t, db, u)
		does(t, db, system, firsthand.LinkMake, staff.EndDemo)
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			_, err := staff.FindLink(t.Context(), tx, link, staff.DemoLink)
			return err
		})
		if signsIn(t, db, token) != "" || signsIn(t, db, own) == "" || firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("afterwards: who came by the demo is %q, by a password %q; the link: %v", signsIn(t, db, token), signsIn(t, db, own), err)
		}
	})
}
