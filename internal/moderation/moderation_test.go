package moderation_test

import (
	"reflect"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
)

var (
	owner  = firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Owner}
	editor = firsthand.Actor{ID: "2", Name: "Cy Moss", Role: firsthand.Editor}
	author = firsthand.Actor{ID: "3", Name: "Wim Aal", Role: firsthand.Author}
)

func write(t *testing.T, db *store.DB, as firsthand.Actor, act firsthand.Act, fn func(tx *store.Tx) error) firsthand.Code {
	t.Helper()
	return firsthand.ErrorCode(db.Write(t.Context(), as, act, fn))
}

func read(t *testing.T, db *store.DB, fn func(tx *store.Tx) error) {
	t.Helper()
	if err := db.Read(t.Context(), fn); err != nil {
		t.Fatal(err)
	}
}

func TestRulesAreKept(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		get := func() (r moderation.Rules) {
			read(t, db, func(tx *store.Tx) (err error) { r, err = moderation.GetRules(t.Context(), tx); return err })
			return r
		}
		if got := get(); !reflect.DeepEqual(got, moderation.Default()) {
			t.Errorf("at first they are %+v", got)
		}
		want := moderation.Rules{Everybody: true, Hold: []string{"casino"}, Refuse: []string{}}
		save := func(as firsthand.Actor) firsthand.Code {
			return write(t, db, as, firsthand.ReadersRules, func(tx *store.Tx) error { return moderation.SaveRules(t.Context(), tx, want) })
		}
		if code := save(editor); code != firsthand.Forbidden {
			t.Errorf("an editor: %q", code)
		}
		if code := save(owner); code != "" {
			t.Errorf("the owner: %q", code)
		}
		if got := get(); !reflect.DeepEqual(got, want) {
			t.Errorf("kept are %+v", got)
		}
	})
}

func TestBansHoldUntilTheyAreOverOrLifted(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		ban := func(as firsthand.Actor, b moderation.Ban) (out moderation.Ban, code firsthand.Code) {
			code = write(t, db, as, firsthand.ReadersBan, func(tx *store.Tx) (err error) {
				out, err = moderation.AddBan(t.Context(), tx, b)
				return err
			})
			return out, code
		}
		banned := func(w moderation.Who) (is bool) {
			read(t, db, func(tx *store.Tx) (err error) { _, is, err = moderation.Banned(t.Context(), tx, w); return err })
			return is
		}
		now := firsthand.Micros(db.Clock().Now())
		for name, c := range map[string]struct {
			as   firsthand.Actor
			ban  moderation.Ban
			want firsthand.Code
		}{
			"by an author":      {author, moderation.Ban{Kind: moderation.BanMember, Value: "m1"}, firsthand.Forbidden},
			"of nobody":         {editor, moderation.Ban{Kind: moderation.BanMember, Value: " "}, firsthand.Invalid},
			"of a name of dots": {editor, moderation.Ban{Kind: moderation.BanName, Value: " … "}, firsthand.Invalid},
			"of an unknown":     {editor, moderation.Ban{Kind: "address", Value: "x"}, firsthand.Invalid},
			"over already":      {editor, moderation.Ban{Kind: moderation.BanMember, Value: "m1", EndsAt: now}, firsthand.Invalid},
		} {
			if _, code := ban(c.as, c.ban); code != c.want {
				t.Errorf("%s: %q", name, code)
			}
		}
		of, code := ban(editor, moderation.Ban{Kind: moderation.BanMember, Value: "m1", Name: "Wim", Reason: "Insults."})
		again, _ := ban(editor, moderation.Ban{Kind: moderation.BanMember, Value: "m1", Name: "Wim", Reason: "More of it.", EndsAt: now + 1e12})
		if code != "" || of.ID != again.ID {
			t.Errorf("banned as %s and %s, %q", of.ID, again.ID, code)
		}
		mail, _ := ban(editor, moderation.Ban{Kind: moderation.BanMail, Value: "Wim@Reader.example"})
		ban(editor, moderation.Ban{Kind: moderation.BanName, Value: "Wím Aal"})
		if mail.Value == "Wim@Reader.example" || len(mail.Value) != 64 {
			t.Errorf("of the address is kept %q", mail.Value)
		}
		for want, list := range map[bool][]moderation.Who{
			true:  {{Member: "m1"}, {Mail: " wim@reader.example "}, {Name: "wim  AAL"}, {Member: "m2", Name: "Wim Aal"}},
			false: {{}, {Member: "m2"}, {Mail: "wim@other.example"}, {Name: "Wim"}},
		} {
			for _, w := range list {
				if banned(w) != want {
					t.Errorf("%+v: banned is not %v", w, want)
				}
			}
		}
		if code := write(t, db, editor, firsthand.ReadersBan, func(tx *store.Tx) error { return moderation.LiftBan(t.Context(), tx, of.ID) }); code != "" || banned(moderation.Who{Member: "m1"}) {
			t.Errorf("lifted: %q", code)
		}
		read(t, db, func(tx *store.Tx) error {
			list, total, err := moderation.ListBans(t.Context(), tx, editor, 10, 0)
			if total != 2 || len(list) != 2 {
				t.Errorf("listed are %+v of %d", list, total)
			}
			if _, _, denied := moderation.ListBans(t.Context(), tx, author, 10, 0); firsthand.ErrorCode(denied) != firsthand.Forbidden {
				t.Errorf("an author is given the list: %v", denied)
			}
			return err
		})
	})
}
