package api_test

import (
	"net/http"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

func TestAPasskeySignsInWhoItIsForHereAndOnce(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		u := d.user(firsthand.Editor)
		id, dev := d.passkey(u)
		in := func(dev *device, origin string) map[string]any {
			asked, options := d.question("", "/session/passkey/ask")
			return map[string]any{"id": asked, "answer": dev.signs(options, origin)}
		}
		good := in(dev, "https://desk.example")
		if status, out, _ := d.send("", "POST", "/session/passkey", good); status != http.StatusOK || out["id"] != string(u.ID) {
			t.Fatalf("the passkey: %d %v", status, out)
		}
		if status, out, _ := d.send("", "POST", "/session/passkey", good); status != http.StatusBadRequest || !sentence(out) {
			t.Errorf("the same answer again: %d %v", status, out)
		}
		if status, out, _ := d.send("", "POST", "/session/passkey", in(dev, "https://evil.example")); status != http.StatusForbidden || !sentence(out) {
			t.Errorf("signed for another site's page: %d %v", status, out)
		}
		other := newDevice(t)
		other.user = dev.user
		if status, out, _ := d.send("", "POST", "/session/passkey", in(other, "https://desk.example")); status != http.StatusForbidden || !sentence(out) {
			t.Errorf("another device: %d %v", status, out)
		}
		copied := *dev
		copied.count = 0 // one that was copied counts from where it was
		if status, out, _ := d.send("", "POST", "/session/passkey", in(&copied, "https://desk.example")); status != http.StatusForbidden {
			t.Errorf("a copied device: %d %v", status, out)
		}
		if status, out, _ := d.send(d.session(u), "DELETE", "/me/passkeys/"+id, nil); status != http.StatusNoContent {
			t.Fatalf("removing it: %d %v", status, out)
		}
		if status, out, _ := d.send("", "POST", "/session/passkey", in(dev, "https://desk.example")); status != http.StatusForbidden || !sentence(out) {
			t.Errorf("a removed passkey: %d %v", status, out)
		}
		_, theirs := d.passkey(d.user(firsthand.Owner))
		theirs.user = dev.user // says that it is somebody else's
		if status, _, _ := d.send("", "POST", "/session/passkey", in(theirs, "https://desk.example")); status != http.StatusForbidden {
			t.Errorf("a passkey signs in somebody else: %d", status)
		}
	})
}

func TestAPasswordIsChangedByWhoKnowsItAndEndsOtherSessions(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	u := d.user(firsthand.Author)
	here, there := d.session(u), d.session(u)
	if status, out, _ := d.send(here, "PUT", "/me/password", map[string]any{"current": "not this one", "password": "another long sentence"}); status != http.StatusBadRequest || !sentence(out) {
		t.Errorf("without the old one: %d %v", status, out)
	}
	if status, out, _ := d.send(here, "PUT", "/me", map[string]any{"name": "Wren", "email": "thief@evil.example"}); status != http.StatusBadRequest || !sentence(out) {
		t.Errorf("another address without the password: %d %v", status, out)
	}
	if status, out, _ := d.send(here, "PUT", "/me/password", map[string]any{"current": thePassword, "password": "another long sentence"}); status != http.StatusNoContent {
		t.Fatalf("changing it: %d %v", status, out)
	}
	if status, _, _ := d.send(here, "GET", "/me", nil); status != http.StatusOK {
		t.Errorf("the browser that changed it is out: %d", status)
	}
	if status, _, _ := d.send(there, "GET", "/me", nil); status != http.StatusUnauthorized {
		t.Errorf("another browser is still in: %d", status)
	}
	if status, _, _ := d.send("", "POST", "/session", map[string]any{"email": u.Email, "password": thePassword}); status != http.StatusForbidden {
		t.Errorf("the old password: %d", status)
	}
}
