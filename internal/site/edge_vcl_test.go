package site

import (
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand/internal/edge"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/stories"
)

// TestTheRulesForVarnish that we ship: who is given what is kept, what readers are told of it, who may throw away.
func TestTheRulesForVarnish(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s, v := inFrontOf(t, db)
	story(t, db, "A Quiet Record", strings.Repeat("It is short. ", 100), stories.Meta{}, noon)
	settled(t, s, db)
	const path = "/a-quiet-record/"
	_, hit, h := v.get(path)
	if hit || h.Get("Cache-Control") != revalidated || h.Get("Surrogate-Key")+h.Get("Xkey") != "" {
		t.Errorf("readers are told %v", h)
	}
	if _, hit, h := v.get(path, "Accept-Encoding", "gzip"); !hit || h.Get("Content-Encoding") != "gzip" {
		t.Errorf("what is kept is not packed: %v", h)
	}
	for _, kept := range []string{path + "?utm_source=letter&utm_medium=mail", path + "?fbclid=x"} {
		if _, hit, _ := v.get(kept); !hit {
			t.Errorf("%s is fetched", kept)
		}
	}
	for _, asked := range [][]string{{"Cookie", "_ga=1; theme=dark"}, {"Accept-Encoding", "br"}} {
		if _, hit, _ := v.get(path, asked...); !hit {
			t.Errorf("with %v it is fetched", asked)
		}
	}
	for _, asked := range [][]string{{"Cookie", "a=b; firsthand-reader=x"}, {"Cookie", "__Host-firsthand-reader=x"}, {"Cookie", "firsthand-desk=1"}} {
		if _, hit, _ := v.get(path, asked...); hit {
			t.Errorf("with %v it is not fetched", asked)
		}
	}
	r, _ := http.NewRequest(http.MethodGet, v.URL+path, nil)
	r.Header.Set("If-None-Match", h.Get("ETag"))
	if _, resp := do(t, r); resp.StatusCode != http.StatusNotModified {
		t.Errorf("who has the page is answered %d", resp.StatusCode)
	}
	v.mayThrow(s)
}

// mayThrow holds that a page that is stale is given out once more and is new then, and that not everybody may say so.
func (v *varnish) mayThrow(s *Site) {
	v.t.Helper()
	const path = "/a-quiet-record/"
	if status := v.purgeFrom("127.0.0.2", s.front.pageKey(path)); status != http.StatusForbidden {
		v.t.Errorf("who is not named and throws away is answered %d", status)
	}
	for name, value := range map[string]string{"X-Forwarded-For": "198.51.100.7", "Forwarded": "for=198.51.100.7", "X-Forwarded-Proto": "https", "Via": "1.1 desk"} {
		if status := v.purgeFrom("127.0.0.1", s.front.pageKey(path), name, value); status != http.StatusForbidden {
			v.t.Errorf("who throws away through what ends HTTPS here, which says %s, is answered %d", name, status)
		}
	}
	if _, hit, _ := v.get(path); !hit {
		v.t.Error("somebody who is not named threw a page away")
	}
	_, _, kept := v.get(path)
	if err := s.front.queue.Purger().Purge(v.t.Context(), edge.Stale, []string{s.front.pageKey(path)}); err != nil {
		v.t.Fatal(err)
	}
	if _, hit, now := v.get(path); !hit || objectOf(now) != objectOf(kept) {
		v.t.Error("a page that is stale is not given out while another is fetched")
	}
	for deadline := time.Now().Add(20 * time.Second); ; { // in the background
		if _, hit, now := v.get(path); hit && objectOf(now) != objectOf(kept) {
			break
		}
		if time.Now().After(deadline) {
			v.t.Fatal("a page that is stale is not fetched")
		}
	}
	s.front.queue.Throw(edge.Gone, s.front.pageKey(path)) // what was fetched was that it is the same (304), and is found all the same
	settledAt(v.t, s)
	if _, hit, _ := v.get(path); hit {
		v.t.Error("a page that is gone is given out")
	}
}

// objectOf names what Varnish keeps, by the request with which it was fetched.
func objectOf(h http.Header) string {
	_, id, _ := strings.Cut(h.Get("X-Varnish"), " ")
	return id
}

// purgeFrom throws away from an address of this machine, with fields besides.
func (v *varnish) purgeFrom(address, key string, fields ...string) int {
	v.t.Helper()
	r, err := http.NewRequest("PURGE", v.URL, nil)
	if err != nil {
		v.t.Fatal(err)
	}
	r.Header.Set("xkey-purge", key)
	for i := 0; i < len(fields); i += 2 {
		r.Header.Set(fields[i], fields[i+1])
	}
	dialer := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.ParseIP(address)}}
	resp, err := (&http.Transport{DialContext: dialer.DialContext, DisableKeepAlives: true}).RoundTrip(r)
	if err != nil {
		v.t.Fatal(err)
	}
	resp.Body.Close()
	return resp.StatusCode
}
