package web

import (
	"net/http"
	"strings"
	"testing"

	"firsthand"
)

func TestSecureSetsWhatAHandlerMayReplace(t *testing.T) {
	srv := serve(t, Secure(Headers{HSTS: "max-age=63072000"}, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/own" {
			w.Header().Set("Referrer-Policy", "no-referrer")
		}
	})))
	res, _ := get(t, srv, "GET", "/")
	for name, want := range map[string]string{
		"X-Content-Type-Options":       "nosniff",
		"Referrer-Policy":              "strict-origin-when-cross-origin",
		"X-Frame-Options":              "DENY",
		"Strict-Transport-Security":    "max-age=63072000",
		"Cross-Origin-Resource-Policy": "same-origin",
	} {
		if got := res.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	csp := res.Header.Get("Content-Security-Policy")
	for _, want := range []string{"default-src 'none'; ", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "script-src 'self'"} {
		if !strings.Contains(csp, want) {
			t.Errorf("policy lacks %q: %s", want, csp)
		}
	}
	if strings.Contains(csp, "unsafe") || !strings.Contains(res.Header.Get("Permissions-Policy"), "camera=()") {
		t.Errorf("policy %q, permissions %q", csp, res.Header.Get("Permissions-Policy"))
	}
	if res, _ := get(t, srv, "GET", "/own"); res.Header.Get("Referrer-Policy") != "no-referrer" {
		t.Error("a handler cannot set its own Referrer-Policy")
	}
	// Headers of one answer must not reach the next one.
	if res, _ := get(t, srv, "GET", "/"); res.Header.Get("Referrer-Policy") == "no-referrer" {
		t.Error("one handler's header leaked into another answer")
	}
	open := serve(t, Secure(Headers{Embedding: true, Referrer: "no-referrer", CSP: CSP{"frame-ancestors": {"'self'"}}}, http.NotFoundHandler()))
	res, _ = get(t, open, "GET", "/")
	if res.Header.Get("Cross-Origin-Resource-Policy") != "cross-origin" || res.Header.Get("Referrer-Policy") != "no-referrer" ||
		res.Header.Get("X-Frame-Options") != "" || res.Header.Get("Strict-Transport-Security") != "" {
		t.Errorf("options did not act: %v", res.Header)
	}
}

func TestCSPBuilder(t *testing.T) {
	strict := StrictCSP()
	page := strict.Clone()
	hash := HashSource([]byte("alert(1)"))
	if hash != "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='" {
		t.Errorf("hash %s", hash)
	}
	for _, add := range [][]string{{"script-src", hash, hash}, {"frame-src", "https://player.example"}, {"frame-ancestors", "'self'"}, {"upgrade-insecure-requests"}} {
		if err := page.Allow(add[0], add[1:]...); err != nil {
			t.Fatal(err)
		}
	}
	got := page.String()
	for _, want := range []string{"script-src 'self' " + hash + ";", "frame-src https://player.example;", "frame-ancestors 'self';", "; upgrade-insecure-requests"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q lacks %q", got, want)
		}
	}
	if strings.Contains(strict.String(), "sha256") || !strings.HasPrefix(got, "default-src") {
		t.Errorf("strict %q, page %q", strict, got)
	}
	if err := page.Allow("img-src", "'none'"); err != nil || !strings.Contains(page.String(), "img-src 'self' data:;") {
		t.Errorf("'none' beside others: %v %s", err, page)
	}
	before := page.String()
	for _, bad := range [][]string{
		{"script-src", "'self'; script-src *"}, {"script-src", "a b"}, {"script-src", ""}, {"script-src", "x,y"}, {"script-src", "é"},
		{"script-src", "x\r\nSet-Cookie:a"}, {"script src", "*"}, {"", "*"}, {"Script-Src", "*"}, {"img-src", "https://ok.example", "bad;"},
	} {
		if err := page.Allow(bad[0], bad[1:]...); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%q was accepted: %v", bad, err)
		}
	}
	if page.String() != before {
		t.Errorf("a refused source changed the policy:\n%s\n%s", before, page)
	}
}
