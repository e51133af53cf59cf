package api_test

import (
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

const thePassword = "a sentence that is long"

const theSetUpCode = "00112233445566778899aabbcc"

// thePasswordsHash is made once: it takes time.
var thePasswordsHash string

// user is somebody with an account and thePassword.
func (d *desk) user(role firsthand.Role) (u staff.User) {
	d.t.Helper()
	d.n++
	if thePasswordsHash == "" {
		hash, err := staff.CheapPasswords().Choose(d.t.Context(), thePassword, "Wren Abbot", "wren@desk.example")
		if err != nil {
			d.t.Fatal(err)
		}
		thePasswordsHash = hash
	}
	d.writes(firsthand.UserSave, func(tx *store.Tx) (err error) {
		u, err = staff.AddUser(d.t.Context(), tx, staff.User{Name: "Wren Abbot", Email: fmt.Sprintf("wren%d@desk.example", d.n), Role: role}, thePasswordsHash)
		return err
	})
	return u
}

// writes does what an owner of another house does.
func (d *desk) writes(act firsthand.Act, fn func(tx *store.Tx) error) {
	d.t.Helper()
	if err := d.db.Write(d.t.Context(), firsthand.Actor{Name: "The owner", Role: firsthand.Owner}, act, fn); err != nil {
		d.t.Fatal(err)
	}
}

// enters is somebody who is signed in, and the key that send takes for them.
func (d *desk) enters(role firsthand.Role) (u staff.User, key string) {
	d.t.Helper()
	u = d.user(role)
	d.writes(firsthand.SessionOpen, func(tx *store.Tx) error {
		_, token, err := staff.OpenSession(d.t.Context(), tx, u.ID, "password", "")
		key = "cookie " + token
		return err
	})
	return u, key
}

// link is a token that signs somebody in.
func (d *desk) link(u staff.User, kind staff.LinkKind) (token string) {
	d.t.Helper()
	d.writes(firsthand.LinkMake, func(tx *store.Tx) (err error) {
		token, err = staff.AddLink(d.t.Context(), tx, u.ID, kind, time.Hour)
		return err
	})
	return token
}

// invitation is somebody invited, and the token of their link.
func (d *desk) invitation() (id staff.InviteID, token string) {
	d.t.Helper()
	d.n++
	d.writes(firsthand.UserSave, func(tx *store.Tx) error {
		i, made, err := staff.AddInvite(d.t.Context(), tx, staff.Invite{Email: fmt.Sprintf("idris%d@desk.example", d.n), Role: firsthand.Author})
		id, token = i.ID, made
		return err
	})
	return id, token
}

// nobodyIsIn takes everybody's account away.
func (d *desk) nobodyIsIn() {
	d.t.Helper()
	err := d.db.Maintain(d.t.Context(), func(tx *store.Tx) error {
		for _, table := range []string{"sessions", "sign_in_links", "passkeys", "users"} {
			if _, err := tx.Exec(d.t.Context(), `DELETE FROM `+table); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		d.t.Fatal(err)
	}
}

// question asks for what a device is to sign; key is whose.
func (d *desk) question(key, path string) (id string, options map[string]any) {
	d.t.Helper()
	var in any
	if key != "" {
		in = map[string]any{}
	}
	status, out, _ := d.send(key, "POST", path, in)
	if status != 200 {
		d.t.Fatalf("POST %s answers %d %v", path, status, out)
	}
	return out["id"].(string), out["options"].(map[string]any)["publicKey"].(map[string]any)
}

// passkey gives somebody one, and tells its ID.
func (d *desk) passkey(u staff.User) (id string, dev *device) {
	d.t.Helper()
	key := d.session(u)
	asked, options := d.question(key, "/me/passkeys/ask")
	dev = newDevice(d.t)
	status, out, _ := d.send(key, "POST", "/me/passkeys", map[string]any{"id": asked, "name": "The phone", "answer": dev.makes(options, "https://desk.example")})
	if status != 200 {
		d.t.Fatalf("keeping a passkey: %d %v", status, out)
	}
	return out["id"].(string), dev
}

func (d *desk) session(u staff.User) (key string) {
	d.t.Helper()
	d.writes(firsthand.SessionOpen, func(tx *store.Tx) error {
		_, token, err := staff.OpenSession(d.t.Context(), tx, u.ID, "password", "")
		key = "cookie " + token
		return err
	})
	return key
}

// plainly is an example that needs nothing made.
func plainly(path string, in any) []example {
	return []example{{make: func(*desk) (string, any) { return path, in }}}
}

// staffExamples are those of people, sessions and the log.
var staffExamples = map[string][]example{
	"GET /me":      plainly("/me", nil),
	"GET /session": plainly("/session", nil),
	"POST /session": {{make: func(d *desk) (string, any) {
		return "/session", map[string]any{"email": d.user(firsthand.Author).Email, "password": thePassword}
	}}},
	"POST /session/link": {{make: func(d *desk) (string, any) {
		return "/session/link", map[string]any{"token": d.link(d.user(firsthand.Author), staff.EnterLink)}
	}}},
	"DELETE /session":     plainly("/session", nil),
	"DELETE /sessions":    plainly("/sessions", nil),
	"POST /session/reset": plainly("/session/reset", map[string]any{"email": "nobody@desk.example"}),
	"POST /session/password": {{make: func(d *desk) (string, any) {
		return "/session/password", map[string]any{"token": d.link(d.user(firsthand.Author), staff.ResetLink), "password": "another long sentence"}
	}}},
	"POST /session/passkey/ask": plainly("/session/passkey/ask", nil),
	"POST /session/passkey": {{make: func(d *desk) (string, any) {
		u := d.user(firsthand.Author)
		_, dev := d.passkey(u)
		asked, options := d.question("", "/session/passkey/ask")
		return "/session/passkey", map[string]any{"id": asked, "answer": dev.signs(options, "https://desk.example")}
	}}},
	"GET /setup": plainly("/setup", nil),
	"POST /setup": {{make: func(d *desk) (string, any) {
		d.nobodyIsIn()
		return "/setup", map[string]any{"code": theSetUpCode, "name": "Ottilie Brandt", "email": "ottilie@desk.example", "password": thePassword, "site_title": "The Desk"}
	}}},
	"PUT /me": {{mine: func(d *desk, me staff.User) (string, any) {
		return "/me", map[string]any{"name": "Wren Abbot-Vale", "email": me.Email}
	}}},
	"PUT /me/password": {{mine: func(*desk, staff.User) (string, any) {
		return "/me/password", map[string]any{"current": thePassword, "password": "another long sentence"}
	}}},
	"GET /me/sessions":         plainly("/me/sessions", nil),
	"DELETE /me/sessions":      plainly("/me/sessions", nil),
	"DELETE /me/sessions/{id}": plainly("/me/sessions/0123", nil),
	"GET /me/passkeys":         plainly("/me/passkeys", nil),
	"POST /me/passkeys/ask":    plainly("/me/passkeys/ask", map[string]any{}),
	"POST /me/passkeys": {{mine: func(d *desk, me staff.User) (string, any) {
		if me.ID == "" {
			me = d.user(firsthand.Author)
		}
		asked, options := d.question(d.session(me), "/me/passkeys/ask")
		return "/me/passkeys", map[string]any{"id": asked, "name": "The phone", "answer": newDevice(d.t).makes(options, "https://desk.example")}
	}}},
	"DELETE /me/passkeys/{id}": {{mine: func(d *desk, me staff.User) (string, any) {
		id, _ := d.passkey(me)
		return "/me/passkeys/" + id, nil
	}}},
	"GET /users": plainly("/users", nil),
	"PUT /users/{id}": {{make: func(d *desk) (string, any) {
		return "/users/" + string(d.user(firsthand.Author).ID), map[string]any{"role": "Editor", "status": "suspended"}
	}}},
	"POST /users/{id}/link": {{make: func(d *desk) (string, any) { return "/users/" + string(d.user(firsthand.Author).ID) + "/link", nil }}},
	"POST /users/{id}/hand-over": {{make: func(d *desk) (string, any) {
		return "/users/" + string(d.user(firsthand.Author).ID) + "/hand-over", nil
	}}},
	"PUT /bylines/{id}": {{make: func(d *desk) (string, any) {
		return d.renames("/bylines/" + d.id("/bylines", map[string]any{"name": d.named("Ines Vale")}))
	}}},
	"GET /settings/mail":        plainly("/settings/mail", nil),
	"GET /settings/copies":      plainly("/settings/copies", nil),
	"POST /settings/copies":     plainly("/settings/copies", nil),
	"PUT /settings/copies/plan": plainly("/settings/copies/plan", map[string]any{"on": true, "time": "04:15", "keep": "14d,6m"}),
	"POST /settings/mail/test":  plainly("/settings/mail/test", nil),
	"GET /invites":              plainly("/invites", nil),
	"POST /invites": {{make: func(d *desk) (string, any) {
		d.n++
		return "/invites", map[string]any{"email": fmt.Sprintf("vale%d@desk.example", d.n), "role": "Editor"}
	}}},
	"POST /invites/{id}/link": {{make: func(d *desk) (string, any) { id, _ := d.invitation(); return "/invites/" + string(id) + "/link", nil }}},
	"DELETE /invites/{id}":    {{make: func(d *desk) (string, any) { id, _ := d.invitation(); return "/invites/" + string(id), nil }}},
	"POST /invites/look": {{make: func(d *desk) (string, any) {
		_, token := d.invitation()
		return "/invites/look", map[string]any{"token": token}
	}}},
	"POST /invites/accept": {{make: func(d *desk) (string, any) {
		_, token := d.invitation()
		return "/invites/accept", map[string]any{"token": token, "name": "Idris Vale", "password": thePassword}
	}}},
	"GET /numbers":             plainly("/numbers?range=year", nil),
	"GET /numbers/{kind}/{id}": plainly("/numbers/story/0123456789abcdef01234567?range=day", nil),
	"GET /source-audit":        plainly("/source-audit?by=month&from=2026-05-04&to=2026-06-05", nil),
	"GET /source-audit/quotes": plainly("/source-audit/quotes?only=checked&speaker=unnamed", nil),
	"GET /source-audit/table":  plainly("/source-audit/table?by=topic", nil),
	"GET /log":                 plainly("/log?act=story&from=2026-05-04&to=2026-05-05&object=story&person=x", nil),
}
