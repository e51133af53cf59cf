package api_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// count counts rows.
func (d *desk) count(query string, args ...any) (n int) {
	d.t.Helper()
	err := d.db.Read(d.t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(d.t.Context(), query, args...).Scan(&n)
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return n
}

func encoded(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestWhatSomebodyScheduledPassesToWhoTakesThatFromThem(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		editor, theirs := d.enters(firsthand.Editor)
		owner, mine := d.enters(firsthand.Owner)
		story := func(key string) string {
			t.Helper()
			status, made, _ := d.send(key, "POST", "/stories", map[string]any{"title": d.named("Back from the sea"), "markdown": "It was late."})
			id, _ := made["id"].(string)
			if status > 299 {
				t.Fatal(made)
			}
			d.writes(firsthand.StorySchedule, func(tx *store.Tx) error { // by the editor
				_, err := tx.Exec(t.Context(), `UPDATE story_desk SET stage = ?, publish_at = ?, publish_revision = ?, scheduled_id = ?, scheduled_by = ? WHERE story_id = ?`,
					string(stories.Scheduled), firsthand.Micros(tx.Now().Add(time.Hour)), made["working_revision"], string(editor.ID), editor.Name, id)
				return err
			})
			return id
		}
		others, own := story(mine), story(theirs)
		changes := func(in map[string]any) (ids []string) {
			t.Helper()
			status, out, _ := d.send(mine, "PUT", "/users/"+string(editor.ID), in)
			if status != http.StatusOK {
				t.Fatalf("%v answers %d %v", in, status, out)
			}
			for _, w := range out["scheduled"].([]any) {
				ids = append(ids, w.(map[string]any)["id"].(string))
			}
			return ids
		}
		if ids := changes(map[string]any{"byline_id": ""}); len(ids) != 0 {
			t.Errorf("a change that leaves them what they may do hands over %v", ids)
		}
		// An author schedules their own stories alone.
		if ids := changes(map[string]any{"role": "Author"}); len(ids) != 1 || ids[0] != others {
			t.Errorf("demoted, they hand over %v, want %s", ids, others)
		}
		if ids := changes(map[string]any{"status": "suspended"}); len(ids) != 1 || ids[0] != own {
			t.Errorf("suspended, they hand over %v, want %s", ids, own)
		}
		if n := d.count(`SELECT COUNT(*) FROM story_desk WHERE scheduled_id = ? AND scheduled_by = ? AND publish_at > 0`, string(owner.ID), owner.Name); n != 2 {
			t.Errorf("%d stories go out as the owner's", n)
		}
	})
}

func TestAPasskeyIsMadeByWhoSignedInAMomentAgoOrKnowsThePassword(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		u, key := d.enters(firsthand.Editor)
		asks := func(in map[string]any) (int, map[string]any) {
			status, out, _ := d.send(key, "POST", "/me/passkeys/ask", in)
			return status, out
		}
		confirm := func() any { _, out, _ := d.send(key, "GET", "/me/passkeys", nil); return out["confirm"] }
		if status, out := asks(map[string]any{}); status != http.StatusOK || confirm() != "none" {
			t.Errorf("just signed in: %d %v", status, out)
		}
		d.writes(firsthand.SessionOpen, func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `UPDATE sessions SET made_at = ? WHERE user_id = ?`, firsthand.Micros(tx.Now().Add(-11*time.Minute)), string(u.ID))
			return err
		})
		for password, want := range map[string]int{"": http.StatusBadRequest, "a guess that is long": http.StatusBadRequest, thePassword: http.StatusOK} {
			if status, out := asks(map[string]any{"password": password}); status != want || want != http.StatusOK && !sentence(out) {
				t.Errorf("a while later with the password %q: %d %v", password, status, out)
			}
		}
		if confirm() != "password" {
			t.Errorf("the profile asks for %v", confirm())
		}
		d.writes(firsthand.ProfileSave, func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `UPDATE users SET password_hash = '' WHERE id = ?`, string(u.ID))
			return err
		})
		if status, out := asks(map[string]any{}); status != http.StatusForbidden || !sentence(out) || confirm() != "sign-in" {
			t.Errorf("who has no password: %d %v", status, out)
		}
		if status, out, _ := d.send(key, "PUT", "/me/password", map[string]any{"password": "another long sentence"}); status != http.StatusForbidden || !sentence(out) {
			t.Errorf("who has no password sets one: %d %v", status, out)
		}
		before := d.count(`SELECT COUNT(*) FROM outbox WHERE topic = ?`, staff.PasskeyAdded)
		d.passkey(u)
		if d.count(`SELECT COUNT(*) FROM outbox WHERE topic = ?`, staff.PasskeyAdded) != before+1 {
			t.Error("nobody is written to of a new passkey")
		}
	})
}

func TestOfTwoUsesOfAPasskeyAtOnceTheOlderCountIsRefused(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		u := d.user(firsthand.Editor)
		_, dev := d.passkey(u)
		keys, err := staff.NewPasskeys(db, "https://desk.example")
		if err != nil {
			t.Fatal(err)
		}
		asked, options := d.question("", "/session/passkey/ask")
		other, otherOptions := d.question("", "/session/passkey/ask")
		who := func(question string, answer map[string]any) func(*store.Tx) error {
			t.Helper()
			_, use, err := keys.Who(t.Context(), question, encoded(t, answer))
			if err != nil {
				t.Fatal(err)
			}
			return use
		}
		first := who(asked, dev.signs(options, "https://desk.example"))
		second := who(other, dev.signs(otherOptions, "https://desk.example")) // before the first is noted
		if err := db.Write(t.Context(), u.Actor(), firsthand.SessionOpen, second); err != nil {
			t.Fatal(err)
		}
		if err := db.Write(t.Context(), u.Actor(), firsthand.SessionOpen, first); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("the older count is kept: %v", err)
		}
	})
}

func TestAResetTakesPasskeysAwayWhereThatIsAsked(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	u := d.user(firsthand.Editor)
	d.passkey(u)
	resets := func(in map[string]any) {
		t.Helper()
		in["token"], in["password"] = d.link(u, staff.ResetLink), d.named("another long sentence")
		if status, out, _ := d.send("", "POST", "/session/password", in); status != http.StatusOK {
			t.Fatalf("a reset answers %d %v", status, out)
		}
	}
	resets(map[string]any{})
	if n := d.count(`SELECT COUNT(*) FROM passkeys WHERE user_id = ?`, string(u.ID)); n != 1 {
		t.Errorf("%d passkeys are left, unasked", n)
	}
	resets(map[string]any{"remove_passkeys": true})
	if n := d.count(`SELECT COUNT(*) FROM passkeys WHERE user_id = ?`, string(u.ID)); n != 0 {
		t.Errorf("%d passkeys are left", n)
	}
}

func TestWhatStrangersAskForFillsNoLogAndEndsNoLink(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db, func(o *api.Options) { o.Mail.Sends = true })
		u := d.user(firsthand.Editor)
		ask := func(email string) (wanted string) {
			t.Helper()
			rows, letters := d.count(`SELECT COUNT(*) FROM audit`), d.count(`SELECT COUNT(*) FROM outbox WHERE topic = ? AND payload LIKE ?`, staff.ResetWanted, "%"+string(u.ID)+"%")
			if status, out, _ := d.send("", "POST", "/session/reset", map[string]any{"email": email}); status != http.StatusOK || out["mails"] != true {
				t.Errorf("%s: %d %v", email, status, out)
			}
			if n := d.count(`SELECT COUNT(*) FROM audit`) - rows; n != 0 {
				t.Errorf("asking for %s leaves %d rows in the log", email, n)
			}
			if d.count(`SELECT COUNT(*) FROM outbox WHERE topic = ? AND payload LIKE ?`, staff.ResetWanted, "%"+string(u.ID)+"%") > letters {
				return "a letter"
			}
			return ""
		}
		if ask("nobody@desk.example") != "" || ask(u.Email) != "a letter" {
			t.Error("who has an account is not written to, or somebody else is")
		}
		d.link(u, staff.ResetLink) // as the letter does
		if ask(strings.ToUpper(u.Email)) != "" {
			t.Error("a newer letter ends the link of one that went out a moment ago")
		}
		d.writes(firsthand.LinkMake, func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `UPDATE sign_in_links SET made_at = ? WHERE user_id = ?`, firsthand.Micros(tx.Now().Add(-11*time.Minute)), string(u.ID))
			return err
		})
		if ask(u.Email) != "a letter" {
			t.Error("nobody is written to for the second time, ever")
		}
	})
}

func TestAddressesAndTheHousesOwnLogAreForWhoRunsIt(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t), func(o *api.Options) {
		o.Mail = api.Mail{Sends: true, Server: "smtps://mail.example:465", From: "desk@desk.example"}
	})
	for _, role := range roles {
		runs := role == firsthand.Owner || role == firsthand.Administrator
		for _, path := range []string{"/users", "/audit?object=key&id=1", "/audit?object=settings&id=1", "/audit?object=webhook&id=1", "/audit?object=redirect&id=1"} {
			if status, out, _ := d.send(d.keys[role], "GET", path, nil); (status == http.StatusOK) != runs || !runs && (status != http.StatusForbidden || !sentence(out)) {
				t.Errorf("%s as %s: %d", path, role, status)
			}
		}
		if _, out, _ := d.send(d.keys[role], "GET", "/settings/mail", nil); out["sends"] != true || (out["server"] != nil) != runs || (out["from"] != nil) != runs {
			t.Errorf("of mail, %s is told %v", role, out)
		}
		if status, _, _ := d.send(d.keys[role], "GET", "/audit?object=story&id=1", nil); status != http.StatusOK {
			t.Errorf("a story's log as %s: %d", role, status)
		}
	}
}

func TestTheDemosLinksSignInWhileItRunsAlone(t *testing.T) {
	db := firsthandtest.SQLite(t)
	site, demo := newDesk(t, db), newDesk(t, db, func(o *api.Options) { o.Demo = true })
	token := site.link(site.user(firsthand.Owner), staff.DemoLink)
	if status, out, _ := site.send("", "POST", "/session/link", map[string]any{"token": token}); status != http.StatusNotFound || !sentence(out) {
		t.Errorf("at a site: %d %v", status, out)
	}
	for range 2 {
		if status, out, _ := demo.send("", "POST", "/session/link", map[string]any{"token": token}); status != http.StatusOK {
			t.Errorf("at the demo: %d %v", status, out)
		}
	}
	if n := site.count(`SELECT COUNT(*) FROM sessions WHERE way = ?`, staff.DemoWay); n != 2 {
		t.Errorf("%d sessions are known as the demo's", n)
	}
}
