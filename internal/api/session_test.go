package api_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// browser calls the API as the newsroom's pages do.
type browser struct {
	d      *desk
	cookie *http.Cookie
	header http.Header
	from   string // its address and port; "" the one of all tests
}

func (b *browser) calls(method, path string, in any) (int, map[string]any) {
	b.d.t.Helper()
	data, err := json.Marshal(in)
	if err != nil {
		b.d.t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(b.d.t.Context(), method, "https://desk.example"+api.NewsroomPath+strings.TrimPrefix(path, "/"), bytes.NewReader(data))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	r.Header.Set("User-Agent", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36")
	for name, values := range b.header {
		r.Header[name] = values
	}
	if b.from != "" {
		r.RemoteAddr = b.from
	}
	if b.cookie != nil {
		r.AddCookie(b.cookie)
	}
	w := httptest.NewRecorder()
	b.d.door.ServeHTTP(w, r)
	for _, c := range w.Result().Cookies() {
		b.cookie = c
		if c.MaxAge < 0 {
			b.cookie = nil
		}
	}
	out := map[string]any{}
	if w.Body.Len() > 0 {
		if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
			b.d.t.Fatalf("%s %s answers %d %s", method, path, w.Code, w.Body)
		}
	}
	return w.Code, out
}

func (b *browser) signedIn() bool {
	b.d.t.Helper()
	status, _ := b.calls("GET", "/me", nil)
	return status == http.StatusOK
}

func TestTheFirstOwnerSetsTheSiteUpAndIsIn(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		b := &browser{d: newDesk(t, db)}
		if _, out := b.calls("GET", "/setup", nil); out["needed"] != true {
			t.Fatalf("a new site: %v", out)
		}
		in := map[string]any{"code": "guessed", "name": "Ottilie Brandt", "email": "ottilie@desk.example", "password": thePassword, "site_title": "The Quay"}
		if status, out := b.calls("POST", "/setup", in); status != http.StatusForbidden || !sentence(out) || b.cookie != nil {
			t.Errorf("whoever comes first: %d %v", status, out)
		}
		in["code"], in["password"] = theSetUpCode, "short"
		if status, out := b.calls("POST", "/setup", in); status != http.StatusBadRequest || !sentence(out) {
			t.Errorf("a short password: %d %v", status, out)
		}
		in["password"] = thePassword
		status, out := b.calls("POST", "/setup", in)
		may, _ := out["may"].(map[string]any)
		if status != http.StatusOK || out["role"] != "Owner" || out["site_title"] != "The Quay" || may["settings.save"] != "always" {
			t.Fatalf("setting up: %d %v", status, out)
		}
		if c := b.cookie; c == nil || !c.HttpOnly || !c.Secure || c.SameSite != http.SameSiteLaxMode || c.Path != "/newsroom/" || c.MaxAge != 30*24*3600 {
			t.Errorf("the cookie is %+v", c)
		}
		if _, out := b.calls("GET", "/me", nil); out["email"] != "ottilie@desk.example" {
			t.Errorf("they are %v", out)
		}
		if status, out := b.calls("POST", "/topics", map[string]any{"name": "Sailing"}); status != http.StatusOK {
			t.Errorf("they make a topic: %d %v", status, out)
		}
		if _, out := b.calls("GET", "/setup", nil); out["needed"] != false {
			t.Errorf("afterwards: %v", out)
		}
		if status, out := b.calls("POST", "/setup", in); status != http.StatusConflict || !sentence(out) {
			t.Errorf("setting up again: %d %v", status, out)
		}
	})
}

func TestSigningInAndOut(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		u := d.user(firsthand.Author)
		in := map[string]any{"email": strings.ToUpper(u.Email), "password": thePassword}
		one, two, three := &browser{d: d}, &browser{d: d}, &browser{d: d}
		for _, b := range []*browser{one, two, three} {
			if status, out := b.calls("POST", "/session", in); status != http.StatusOK || out["id"] != string(u.ID) || !b.signedIn() {
				t.Fatalf("signing in: %d %v", status, out)
			}
		}
		stolen := *one.cookie
		if status, _ := one.calls("DELETE", "/session", nil); status != http.StatusNoContent || one.cookie != nil {
			t.Errorf("signing out: %d, the cookie is %v", status, one.cookie)
		}
		if one.cookie = &stolen; one.signedIn() || !two.signedIn() {
			t.Error("a session outlives its end, or takes another along")
		}
		if status, _ := two.calls("DELETE", "/sessions", nil); status != http.StatusNoContent || three.signedIn() {
			t.Errorf("signing out everywhere: %d", status)
		}
		wrong := []map[string]any{{"email": u.Email, "password": "another sentence"}, {"email": "nobody@desk.example", "password": thePassword}, {"email": "nobody@desk.example", "password": "x"}}
		var said []any
		for _, in := range wrong {
			status, out := one.calls("POST", "/session", in)
			if status != http.StatusForbidden || one.signedIn() {
				t.Errorf("%v: %d %v", in, status, out)
			}
			said = append(said, out["detail"])
		}
		if said[0] != said[1] || said[1] != said[2] {
			t.Errorf("it says who has an account: %v", said)
		}
	})
}

func TestALinkSignsInOnce(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	token := d.link(d.user(firsthand.Editor), staff.EnterLink)
	one, two := &browser{d: d}, &browser{d: d}
	if status, out := one.calls("POST", "/session/link", map[string]any{"token": token}); status != http.StatusOK || out["role"] != "Editor" {
		t.Errorf("a link: %d %v", status, out)
	}
	if status, out := two.calls("POST", "/session/link", map[string]any{"token": token}); status != http.StatusNotFound || !sentence(out) {
		t.Errorf("the link again: %d %v", status, out)
	}
}

func TestAnotherSitesPageDoesNothingInMyName(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	b := &browser{d: d}
	in := map[string]any{"email": d.user(firsthand.Owner).Email, "password": thePassword}
	for name, header := range map[string]http.Header{
		"its form": {"Sec-Fetch-Site": {"cross-site"}}, "a neighbour's": {"Sec-Fetch-Site": {"same-site"}, "Origin": {"https://other.desk.example"}},
		"an old browser's": {"Sec-Fetch-Site": nil, "Origin": {"https://evil.example"}},
	} {
		b.header = header
		if status, out := b.calls("POST", "/session", in); status != http.StatusForbidden || b.cookie != nil {
			t.Errorf("%s signs in: %d %v", name, status, out)
		}
	}
	b.header = nil
	b.calls("POST", "/session", in)
	b.header = http.Header{"Sec-Fetch-Site": {"cross-site"}}
	if status, out := b.calls("POST", "/topics", map[string]any{"name": "Sailing"}); status != http.StatusForbidden || !sentence(out) {
		t.Errorf("another site makes a topic: %d %v", status, out)
	}
	b.header = http.Header{"Sec-Fetch-Site": nil, "Origin": {"https://desk.example"}}
	if status, out := b.calls("POST", "/topics", map[string]any{"name": "Sailing"}); status != http.StatusOK {
		t.Errorf("an old browser on our own page: %d %v", status, out)
	}
}

func TestNobodyTriesForEver(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	b := &browser{d: d}
	last := 0
	for range 11 {
		last, _ = b.calls("POST", "/session", map[string]any{"email": "cy@desk.example", "password": "guess"})
	}
	if last != http.StatusTooManyRequests {
		t.Errorf("the eleventh try for one account answers %d", last)
	}
	if status, _ := b.calls("POST", "/session", map[string]any{"email": "other@desk.example", "password": "guess"}); status != http.StatusForbidden {
		t.Errorf("another account answers %d", status)
	}
	for range 61 {
		last, _ = b.calls("POST", "/session/link", map[string]any{"token": "guess"})
	}
	if last != http.StatusTooManyRequests {
		t.Errorf("the last of many tries from one address answers %d", last)
	}
	b.header = http.Header{"X-Forwarded-For": {"203.0.113.9"}}
	if status, _ := b.calls("POST", "/session/link", map[string]any{"token": "guess"}); status != http.StatusTooManyRequests {
		t.Errorf("an address that its sender made up is another: %d", status)
	}
}

func TestStrangersKeepNobodyOut(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	u := d.user(firsthand.Editor)
	stranger, desk := &browser{d: d, from: "203.0.113.9:1"}, &browser{d: d, from: "198.51.100.7:1"}
	status := 0
	for range 11 {
		status, _ = stranger.calls("POST", "/session", map[string]any{"email": u.Email, "password": "guess"})
	}
	if status != http.StatusTooManyRequests {
		t.Fatalf("a stranger tries for ever: %d", status)
	}
	if status, out := desk.calls("POST", "/session", map[string]any{"email": u.Email, "password": thePassword}); status != http.StatusOK {
		t.Errorf("the editor, from elsewhere: %d %v", status, out)
	}
	if status, out := desk.calls("PUT", "/me/password", map[string]any{"current": thePassword, "password": "another long sentence"}); status != http.StatusNoContent {
		t.Errorf("changing their password: %d %v", status, out)
	}
}

// A proxy in front of the site may ask for a password of its own: browsers send it with every call.
func TestAProxysPasswordIsNoKey(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	b := &browser{d: d, header: http.Header{"Authorization": {"Basic cXVheTpxdWF5"}}}
	if status, out := b.calls("POST", "/session", map[string]any{"email": d.user(firsthand.Editor).Email, "password": thePassword}); status != http.StatusOK || !b.signedIn() {
		t.Errorf("signing in behind a proxy: %d %v", status, out)
	}
	b.header = http.Header{"Authorization": {"Basic cXVheTpxdWF5"}, "Sec-Fetch-Site": {"cross-site"}}
	if status, _ := b.calls("POST", "/topics", map[string]any{"name": "Sailing"}); status != http.StatusForbidden {
		t.Errorf("another site's page, behind a proxy: %d", status)
	}
	for _, header := range []string{"Bearer", "Bearer ", "bearer 0011"} {
		b.header = http.Header{"Authorization": {header}}
		if b.signedIn() {
			t.Errorf("%q is a key, or the cookie counts beside it", header)
		}
	}
}
