package site

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

// TestAThemeIsToldOfItsReaderAsByGhost looks at every field of @member.
func TestAThemeIsToldOfItsReaderAsByGhost(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		gatedSite(t, db)
		s := themed(t, db, loadFolder(t, tellingTheme), "http://desk.example")
		ada, ben := signedIn(t, s, "zqada", members.Free), signedIn(t, s, "zqben", members.Comped, goldTier)
		for want, k := range map[string]known{
			"Welcome": nobodyKnown,
			"Hello [" + ada.member.UUID + " zqadamail@reader.example zqadafirst zqadalast zqadafirst http://desk.example/content/images/zqadaface.png false free]":  ada,
			"Hello [" + ben.member.UUID + " zqbenmail@reader.example zqbenfirst zqbenlast zqbenfirst http://desk.example/content/images/zqbenface.png true comped]": ben,
		} {
			if body := as(t, s, k, http.MethodGet, "/", nil).Body.String(); !strings.Contains(body, "<header>"+want+"</header>") {
				t.Errorf("%s is not told %s:\n%s", k.name, want, body)
			}
		}
		if body := as(t, s, ada, http.MethodGet, "/podcast/", nil).Body.String(); !strings.Contains(body, "ghost/embed/"+ada.member.UUID) {
			t.Errorf("the player has not her own address:\n%s", body)
		}
	})
}

// TestACookieThatIsNoGoodIsNobodys: unknown, mangled, doubled, over, signed out, of somebody who was removed.
func TestACookieThatIsNoGoodIsNobodys(t *testing.T) {
	db := firsthandtest.SQLite(t)
	gatedSite(t, db)
	s := themed(t, db, loadFolder(t, tellingTheme), "http://desk.example")
	ada, ben := signedIn(t, s, "zqada", members.Free), signedIn(t, s, "zqben", members.Free)
	greets := func(cookie string) bool {
		t.Helper()
		w := as(t, s, nobodyKnown, http.MethodGet, "/", http.Header{"Cookie": {cookie}})
		if w.Code != http.StatusOK {
			t.Fatalf("with %q: %d", cookie, w.Code)
		}
		return strings.Contains(w.Body.String(), "Hello")
	}
	name, hers := s.readerCookie()+"=", s.readerCookie()+"="+ada.cookie.Value
	if !greets(hers) || !greets("other=1; "+hers) {
		t.Fatal("her own cookie does not greet her")
	}
	for _, cookie := range []string{"", name, name + "x", name + strings.Repeat("A", 43), hers + "A", hers[:len(hers)-1], strings.ToUpper(hers), hers + "; " + name + ben.cookie.Value, "x" + hers, strings.Repeat("a=b; ", 500), "\x00", name + "%00"} {
		if greets(cookie) {
			t.Errorf("the cookie %q greets somebody", cookie)
		}
	}
	act := func(fn func(tx *store.Tx) error) {
		t.Helper()
		if err := db.Write(t.Context(), machinery, firsthand.MemberSignOut, fn); err != nil {
			t.Fatal(err)
		}
	}
	act(func(tx *store.Tx) error { return members.SignOutEverywhere(t.Context(), tx, ada.member.ID) })
	if greets(hers) {
		t.Error("she has signed out, and is greeted")
	}
	act(func(tx *store.Tx) error { return members.Remove(t.Context(), tx, ben.member.ID) })
	if greets(name + ben.cookie.Value) {
		t.Error("he was removed, and is greeted")
	}
}

// TestNobodyCostsNoQuery: a page that is kept is given to whoever has no cookie of ours without asking the database.
func TestNobodyCostsNoQuery(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		gatedSite(t, db)
		s := themed(t, db, loadFolder(t, carefulTheme), "http://desk.example")
		ada := signedIn(t, s, "zqada", members.Free)
		for _, path := range []string{"/", "/open/", "/for-members/", "/nothing/"} {
			as(t, s, nobodyKnown, http.MethodGet, path, nil)
		}
		before := db.Statements()
		for _, path := range []string{"/", "/open/", "/for-members/"} {
			for _, cookie := range []string{"", "theme=dark", s.readerCookie() + "=short"} {
				as(t, s, nobodyKnown, http.MethodGet, path, http.Header{"Cookie": {cookie}})
			}
		}
		if n := db.Statements() - before; n != 0 {
			t.Errorf("pages that were kept cost %d statements", n)
		}
		as(t, s, ada, http.MethodGet, "/", nil)
		before = db.Statements()
		as(t, s, ada, http.MethodGet, "/", nil)
		if n := db.Statements() - before; n < 2 || n > 6 {
			t.Errorf("for somebody who is signed in a page that is kept costs %d statements", n)
		}
	})
}

// TestAPageIsNotTheSameForTheNextClass: a browser that signs out does not keep the page that it has.
func TestAPageIsNotTheSameForTheNextClass(t *testing.T) {
	db := firsthandtest.SQLite(t)
	gatedSite(t, db)
	s := themed(t, db, loadFolder(t, carefulTheme), "http://desk.example")
	ada, cal := signedIn(t, s, "zqada", members.Free), signedIn(t, s, "zqcal", members.Paid)
	hers := as(t, s, ada, http.MethodGet, "/for-members/", nil).Header().Get("ETag")
	for _, c := range []struct {
		k    known
		want int
	}{{ada, http.StatusNotModified}, {cal, http.StatusNotModified}, {nobodyKnown, http.StatusOK}} { // who pays gets there what she gets
		w := as(t, s, c.k, http.MethodGet, "/for-members/", http.Header{"If-None-Match": {hers}})
		if w.Code != c.want {
			t.Errorf("as %s it is %d, not %d", c.k.name, w.Code, c.want)
		}
		if private := strings.HasPrefix(w.Header().Get("Cache-Control"), "private"); private != (c.k.cookie != nil) {
			t.Errorf("as %s: %v", c.k.name, w.Header())
		}
	}
	if w := as(t, s, ada, http.MethodGet, "/more-1/", nil); w.Header().Get("ETag") != "" {
		t.Errorf("a page of one's own is not kept, and has a tag: %v", w.Header())
	}
}

// TestTheReadersCookieIsTheirBrowsersAlone looks at what browsers are told of it.
func TestTheReadersCookieIsTheirBrowsersAlone(t *testing.T) {
	for address, want := range map[string]string{
		"https://desk.example":      "__Host-firsthand-reader=T; Path=/; Expires=Thu, 01 Jan 1970 00:00:01 GMT; HttpOnly; Secure; SameSite=Lax",
		"https://desk.example/news": "__Secure-firsthand-reader=T; Path=/news/; Expires=Thu, 01 Jan 1970 00:00:01 GMT; HttpOnly; Secure; SameSite=Lax",
		"http://desk.example":       "firsthand-reader=T; Path=/; Expires=Thu, 01 Jan 1970 00:00:01 GMT; HttpOnly; SameSite=Lax",
	} {
		u, _ := url.Parse(address)
		s := &Site{Options: Options{URL: u}}
		if got := s.ReaderCookie("T", members.Session{ExpiresAt: 1e6}).String(); got != want {
			t.Errorf("at %s it is %s", address, got)
		}
		if gone := s.NoReaderCookie(); gone.Name != s.readerCookie() || gone.MaxAge >= 0 || gone.Value != "" {
			t.Errorf("at %s it goes by %s", address, gone)
		}
	}
}

// TestWhoWasHereIsWrittenLater: not by the request, and for a session that was seen lately not at all.
func TestWhoWasHereIsWrittenLater(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		clock := &fixed{noon}
		db := firsthandtest.Open(t, address, store.Options{Clock: clock})
		gatedSite(t, db)
		s := themed(t, db, loadFolder(t, carefulTheme), "http://desk.example")
		s.Clock = clock
		ada := signedIn(t, s, "zqada", members.Free)
		here := func(later time.Duration) int64 {
			t.Helper()
			clock.at = noon.Add(later)
			commits := db.Commits()
			as(t, s, ada, http.MethodGet, "/", nil)
			if db.Commits() != commits {
				t.Error("a request that reads writes")
			}
			if err := s.noteSeen(t.Context()); err != nil {
				t.Fatal(err)
			}
			var m members.Member
			err := db.Read(t.Context(), func(tx *store.Tx) (err error) { m, err = members.Get(t.Context(), tx, ada.member.ID); return err })
			if err != nil {
				t.Fatal(err)
			}
			return m.LastSeenAt
		}
		for _, c := range []struct{ later, want time.Duration }{{30 * time.Minute, 0}, {2 * time.Hour, 2 * time.Hour}, {150 * time.Minute, 2 * time.Hour}, {4 * time.Hour, 4 * time.Hour}} {
			want := int64(0)
			if c.want > 0 {
				want = firsthand.Micros(noon.Add(c.want))
			}
			if got := here(c.later); got != want {
				t.Errorf("%s later she was here last at %d, not %d", c.later, got, want)
			}
		}
	})
}

// TestTheAnswerToAFormIsItsReadersAlone: the thanks greet them, and nobody keeps that.
func TestTheAnswerToAFormIsItsReadersAlone(t *testing.T) {
	db := firsthandtest.SQLite(t)
	gatedSite(t, db)
	s := themed(t, db, loadFolder(t, tellingTheme), "http://desk.example")
	ada := signedIn(t, s, "zqada", members.Free)
	r := httptest.NewRequest(http.MethodPost, "http://desk.example/open/report/", strings.NewReader("message=It+was+a+month."))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.AddCookie(ada.cookie)
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "zqadafirst") || w.Header().Get("Cache-Control") != "private, no-store" {
		t.Errorf("%d %v\n%s", w.Code, w.Header(), w.Body)
	}
}
