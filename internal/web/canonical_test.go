package web

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestCanonical(t *testing.T) {
	rules := CanonicalRules{Slash: true, Lower: true, Skip: func(p string) bool { return strings.HasPrefix(p, "/assets/") }}
	for from, want := range map[string]string{
		"/":                      "",
		"/story/":                "",
		"/story":                 "/story/",
		"/Story/":                "/story/",
		"/STORY?ref=A&b=C%20d":   "/story/?ref=A&b=C%20d",
		"/tag//music":            "/tag/music/",
		"//evil.example":         "/evil.example", // a path on this host
		"//evil.example/%2e%2e":  "",              // is "/"; see below
		"///evil/x":              "/evil/x/",
		"/%2Fevil":               "/evil/",
		"/%5Cevil.example":       "",
		"/%5Cevil":               "/%5Cevil/",
		"/a/%5C%5Cevil":          "/a/%5C%5Cevil/",
		"/a/./b/../c":            "/a/c/",
		"/../../etc":             "/etc/",
		"/rss.xml":               "",
		"/rss.xml/":              "",
		"/Sitemap.XML":           "/sitemap.xml",
		"/assets/CSS/Screen.css": "",
		"/%C3%89t%C3%A9":         "/%C3%A9t%C3%A9/",
		"/a%0d%0aSet-Cookie:x":   "/a%0D%0Aset-cookie:x/",
		"/%09/evil":              "/%09/evil/",
		"/%ff/X":                 "", // not UTF-8: left to the dispatcher
		"/javascript:alert(1)":   "/javascript:alert%281%29/",
	} {
		u, err := url.ParseRequestURI(from)
		if err != nil {
			t.Fatal(err)
		}
		if from == "//evil.example/%2e%2e" {
			want = "/"
		}
		got, differs := rules.Canonical(u)
		if got != want || differs != (want != "") {
			// EscapedPath may keep parentheses; both spellings are the same address.
			if strings.ReplaceAll(strings.ReplaceAll(got, "(", "%28"), ")", "%29") != want {
				t.Errorf("%s: %q, want %q", from, got, want)
			}
		}
	}
	loose := CanonicalRules{}
	for from, want := range map[string]string{"/A/b": "", "/A//b": "/A/b", "/a/": "", "/a//": "/a/"} {
		if got, _ := loose.Canonical(&url.URL{Path: from}); got != want {
			t.Errorf("loose %s: %q, want %q", from, got, want)
		}
	}
}

func TestCanonicalRedirectOverASocket(t *testing.T) {
	reached := ""
	srv := serve(t, CanonicalRules{Slash: true, Lower: true}.Redirect(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { reached = r.URL.Path })))
	for _, path := range []string{"//evil.example/x", "/%2F%2Fevil.example/x", "/%5C%5Cevil.example/X", "/\\evil.example/X", "///evil.example//X", "/.//evil.example/X"} {
		res, _ := get(t, srv, "GET", path)
		location := res.Header.Get("Location")
		if res.StatusCode != 301 || location == "" {
			t.Errorf("%s: %d %q", path, res.StatusCode, location)
			continue
		}
		to, err := url.Parse(srv.URL + path)
		if err != nil {
			continue
		}
		to, err = to.Parse(location)
		if err != nil || "http://"+to.Host != srv.URL {
			t.Errorf("%s leads to %v: %v", path, to, err)
		}
	}
	if res, _ := get(t, srv, "GET", "/Story?q=A"); res.Header.Get("Location") != "/story/?q=A" {
		t.Errorf("query lost: %v", res.Header)
	}
	if res, _ := get(t, srv, "POST", "/Story"); res.StatusCode != 200 || reached != "/Story" {
		t.Errorf("a form was redirected: %d", res.StatusCode)
	}
	if res, _ := get(t, srv, "GET", "/story/"); res.StatusCode != 200 || reached != "/story/" {
		t.Errorf("canonical: %d", res.StatusCode)
	}
}

func FuzzCanonical(f *testing.F) {
	for _, seed := range []string{"//evil", "/\\evil", "/a//b", "/İ", "/ß/ẞ", "/.//x", "/a/..//..//b", "\x00", "*", "", "/a\t/b", "/Ǆ"} {
		f.Add(seed, "q=1")
	}
	f.Add("/a", "x#y\r\nSet-Cookie: a\u00e9")
	f.Fuzz(func(t *testing.T, p, query string) {
		rules := CanonicalRules{Slash: true, Lower: true}
		target, differs := rules.Canonical(&url.URL{Path: p, RawQuery: query})
		if !differs {
			return
		}
		if target[0] != '/' || len(target) > 1 && (target[1] == '/' || target[1] == '\\') {
			t.Fatalf("%q may leave the host: %q", p, target)
		}
		for i := 0; i < len(target); i++ {
			if target[i] <= ' ' || target[i] >= 0x7f || target[i] == '\\' && i < len(escapePath(p)) && !strings.Contains(query, `\`) {
				t.Fatalf("%q: byte %#x in %q", p, target[i], target)
			}
		}
		u, err := url.ParseRequestURI(target)
		if err != nil || u.Host != "" {
			return // only a query that was broken before can be here
		}
		if again, more := rules.Canonical(u); more {
			t.Fatalf("%q redirects twice: %q then %q", p, target, again)
		}
	})
}
