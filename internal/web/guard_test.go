package web

import (
	"bytes"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"firsthand"
)

func TestSameOrigin(t *testing.T) {
	e := &Errors{}
	done := 0
	h, err := e.SameOrigin(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { done++ }), "https://desk.example")
	if err != nil {
		t.Fatal(err)
	}
	srv := serve(t, h)
	cases := []struct {
		name   string
		method string
		header []string
		status int
	}{
		{"own form", "POST", []string{"Sec-Fetch-Site", "same-origin"}, 200},
		{"other site's form", "POST", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"sibling domain", "POST", []string{"Sec-Fetch-Site", "same-site"}, 403},
		{"old browser, other origin", "POST", []string{"Origin", "https://evil.example"}, 403},
		{"old browser, null origin", "POST", []string{"Origin", "null"}, 403},
		{"old browser, own origin", "POST", []string{"Origin", srv.URL}, 200},
		{"trusted origin", "POST", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://desk.example"}, 200},
		{"reading is free", "GET", []string{"Sec-Fetch-Site", "cross-site"}, 200},
		{"no browser", "POST", nil, 200},
		{"delete", "DELETE", []string{"Sec-Fetch-Site", "cross-site"}, 403},
	}
	for _, c := range cases {
		before := done
		res, body := get(t, srv, c.method, "/", c.header...)
		if res.StatusCode != c.status || (done > before) != (c.status == 200) {
			t.Errorf("%s: %d %q", c.name, res.StatusCode, body)
		}
	}
	if _, err := e.SameOrigin(nil, "desk.example/path"); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("a bad origin was accepted: %v", err)
	}
}

func TestLoopbackOnlyOverASocket(t *testing.T) {
	e := &Errors{}
	srv := serve(t, e.LoopbackOnly(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "form") })))
	port := srv.URL[strings.LastIndexByte(srv.URL, ':'):]
	for _, host := range []string{"localhost" + port, "127.0.0.1" + port, "127.9.9.9", "[::1]" + port, "[::1]", "localhost"} {
		if res, body := get(t, srv, "GET", "/", "Host", host); res.StatusCode != 200 || body != "form" {
			t.Errorf("Host %s: %d %q", host, res.StatusCode, body)
		}
	}
	for _, host := range []string{"evil.example" + port, "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1" + port, "0.0.0.0" + port,
		"[::]" + port, "localhost.", "127.1", "2130706433", "0x7f.0.0.1", "user@localhost"} {
		if res, _ := get(t, srv, "GET", "/", "Host", host); res.StatusCode < 400 {
			t.Errorf("Host %s: %d", host, res.StatusCode)
		}
	}
	for _, header := range []string{"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via", "X-Forwarded-Host"} {
		if res, _ := get(t, srv, "GET", "/", header, "127.0.0.1"); res.StatusCode != 403 {
			t.Errorf("with %s: %d", header, res.StatusCode)
		}
	}
}

func TestLoopbackLooksAtTheConnection(t *testing.T) {
	for remote, want := range map[string]bool{
		"127.0.0.1:5000": true, "[::1]:5000": true, "[::ffff:127.0.0.1]:5000": true, "127.3.2.1:1": true,
		"192.0.2.7:5000": false, "[2001:db8::1]:5000": false, "@": false, "": false, "127.0.0.1": false, "0.0.0.0:1": false,
	} {
		r := httptest.NewRequest("GET", "http://localhost/", nil)
		r.RemoteAddr = remote
		if got := Loopback(r); got != want {
			t.Errorf("remote %q: %v", remote, got)
		}
	}
}

func TestBodyLimits(t *testing.T) {
	e := &Errors{}
	srv := serve(t, e.LimitBody(100, e.Handle(func(w http.ResponseWriter, r *http.Request) error {
		switch r.URL.Path {
		case "/form":
			if err := ParseForm(w, r, 50); err != nil {
				return err
			}
			_, err := fmt.Fprint(w, r.PostForm.Get("text"))
			return err
		case "/small":
			b, err := ReadBody(w, r, 10)
			if err == nil {
				w.Write(b)
			}
			return err
		}
		b, err := ReadBody(w, r, 1000)
		if err == nil {
			w.Write(b)
		}
		return err
	})))
	var multi bytes.Buffer
	mw := multipart.NewWriter(&multi)
	mw.SetBoundary("b")
	mw.WriteField("text", "hi")
	mw.Close()
	const form = "application/x-www-form-urlencoded"
	cases := []struct {
		path, kind, body string
		chunked          bool
		status           int
		want             string
	}{
		{"/", "", strings.Repeat("a", 100), false, 200, strings.Repeat("a", 100)},
		{"/", "", strings.Repeat("a", 101), false, 413, "That is too much at once"},
		{"/", "", strings.Repeat("a", 101), true, 413, "That is too much at once"},
		{"/small", "", "0123456789", false, 200, "0123456789"},
		{"/small", "", "0123456789a", false, 413, "That is too much at once"},
		{"/form", form, "text=a+b", false, 200, "a b"},
		{"/form", form, "text=" + strings.Repeat("a", 60), false, 413, "That is too much"},
		{"/form", form, "text=%zz", false, 400, "The request did not arrive whole"},
		{"/form", "text/plain", "text=a", false, 415, "This address takes a form"},
		{"/form", "", "text=a", false, 415, "This address takes a form"},
		{"/form", "multipart/form-data; boundary=b", multi.String(), false, 413, "That is too much"},
		{"/form", "multipart/form-data", "--b", false, 400, "The request did not arrive whole"},
	}
	for i, c := range cases {
		var body io.Reader = strings.NewReader(c.body)
		if c.chunked {
			body = io.MultiReader(body) // hides the length
		}
		req, _ := http.NewRequest("POST", srv.URL+c.path, body)
		if c.kind != "" {
			req.Header.Set("Content-Type", c.kind)
		}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		got, _ := io.ReadAll(res.Body)
		res.Body.Close()
		if res.StatusCode != c.status || !strings.HasPrefix(string(got), c.want) {
			t.Errorf("case %d %s: %d %q, want %d %q", i, c.path, res.StatusCode, got, c.status, c.want)
		}
	}
}
