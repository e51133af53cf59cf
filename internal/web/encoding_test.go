package web

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
)

func TestNegotiate(t *testing.T) {
	for header, want := range map[string]Encoding{
		"":                                     Identity,
		"gzip":                                 Gzip,
		"gzip, deflate, br, zstd":              Brotli,
		"GZIP":                                 Gzip,
		"x-gzip":                               Gzip,
		"br;q=0.5, gzip;q=0.8":                 Gzip,
		"br;q=0.8, gzip;q=0.8":                 Brotli,
		"br ; q=0.2 ,gzip; q = 0.1":            Brotli,
		"br;q=0, gzip":                         Gzip,
		"br;q=0, gzip;q=0":                     Identity,
		"*":                                    Brotli,
		"*;q=0":                                Identity,
		"gzip;q=0, *":                          Brotli,
		"br;q=0, *;q=0.3":                      Gzip,
		"identity":                             Identity,
		"identity, gzip;q=0.5":                 Identity,
		"identity;q=0.1, gzip;q=0.5":           Gzip,
		"identity;q=0, deflate":                Identity, // nothing that we have: still readable
		"gzip;q=2":                             Identity,
		"gzip;q=NaN":                           Identity,
		"gzip;q=x, br":                         Brotli,
		"gzip;q=1.000;foo=bar":                 Gzip,
		",,gzip,,":                             Gzip,
		"gzipped, brotli":                      Identity,
		strings.Repeat("a,", 100_000) + "gzip": Identity, // beyond what is read
	} {
		if got := Negotiate(header, Brotli, Gzip); got != want {
			t.Errorf("Negotiate(%.60q) = %q, want %q", header, got, want)
		}
	}
	if got := Negotiate("gzip, br"); got != Identity {
		t.Errorf("without offers: %q", got)
	}
}

func FuzzNegotiate(f *testing.F) {
	f.Add("gzip;q=0.5, br;q=1.0, *;q=0")
	f.Add("identity;q=0")
	f.Fuzz(func(t *testing.T, header string) {
		got := Negotiate(header, Brotli, Gzip)
		lowered := strings.ToLower(header)
		if got != Identity && !strings.Contains(lowered, string(got)) && !strings.Contains(header, "*") {
			t.Errorf("%q: chose %q, which nobody asked for", header, got)
		}
	})
}

func decode(t *testing.T, enc Encoding, body []byte) []byte {
	t.Helper()
	var r io.Reader = bytes.NewReader(body)
	switch enc {
	case Gzip:
		gz, err := gzip.NewReader(r)
		if err != nil {
			t.Fatal(err)
		}
		r = gz
	case Brotli:
		r = brotli.NewReader(r)
	}
	plain, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return plain
}

func TestCompressBytesAndBack(t *testing.T) {
	page := []byte(strings.Repeat("<p>We made it in a week, she said.</p>\n", 300))
	for _, body := range [][]byte{nil, []byte("a"), page} {
		for _, enc := range []Encoding{Identity, Gzip, Brotli} {
			for _, effort := range []Effort{Fast, Best} {
				packed, err := CompressBytes(body, enc, effort)
				if err != nil {
					t.Fatal(err)
				}
				again, _ := CompressBytes(body, enc, effort)
				if !bytes.Equal(packed, again) {
					t.Errorf("%s: not the same bytes twice", enc)
				}
				if !bytes.Equal(decode(t, enc, packed), body) {
					t.Errorf("%s: came back changed", enc)
				}
				if enc != Identity && len(body) > 1000 && len(packed) > len(body)/10 {
					t.Errorf("%s: %d of %d bytes", enc, len(packed), len(body))
				}
			}
		}
	}
	if _, err := CompressBytes(page, "zstd", Fast); err == nil {
		t.Error("an unknown coding was accepted")
	}
}

func TestTagMatches(t *testing.T) {
	for _, c := range []struct {
		header, tag string
		want        bool
	}{
		{`"a"`, `"a"`, true}, {`W/"a"`, `"a"`, true}, {`"a"`, `W/"a"`, true}, {`*`, `"a"`, true}, {` * `, `"a"`, true}, {`*`, ``, false},
		{`"b", "a"`, `"a"`, true}, {`"b","a"`, `"a"`, true}, {`"b" , W/"a" `, `"a"`, true}, {`"a,b", "c"`, `"c"`, true}, {`"x, "a""`, `"a"`, false},
		{`"b"`, `"a"`, false}, {``, `"a"`, false}, {`a`, `"a"`, false}, {`"a`, `"a"`, false}, {`"a"`, ``, false}, {`w/"a"`, `"a"`, false},
		{`"b" nonsense "a"`, `"a"`, false}, {`""`, `""`, true},
	} {
		if got := TagMatches(c.header, c.tag); got != c.want {
			t.Errorf("TagMatches(%s, %s) = %v", c.header, c.tag, got)
		}
	}
}

func FuzzTagMatches(f *testing.F) {
	f.Add(`W/"a", "b"`, `"b"`)
	f.Fuzz(func(t *testing.T, header, tag string) {
		got := TagMatches(header, tag)
		if got && tag == "" {
			t.Error("no tag matched")
		}
		if got && strings.TrimSpace(header) != "*" && !strings.Contains(header, strings.TrimPrefix(tag, "W/")) {
			t.Errorf("%q does not hold %q", header, tag)
		}
	})
}

func TestNotModified(t *testing.T) {
	at := time.Date(2026, 3, 4, 5, 6, 7, 890e6, time.UTC)
	for _, c := range []struct {
		method string
		header []string
		want   bool
	}{
		{"GET", nil, false},
		{"GET", []string{"If-None-Match", `"t"`}, true},
		{"HEAD", []string{"If-None-Match", `"t"`}, true},
		{"POST", []string{"If-None-Match", `"t"`}, false},
		{"GET", []string{"If-None-Match", `"old"`, "If-Modified-Since", "Wed, 04 Mar 2026 05:06:07 GMT"}, false}, // the tag decides
		{"GET", []string{"If-None-Match", `"old"`, "If-None-Match", `"t"`}, true},
		{"GET", []string{"If-Modified-Since", "Wed, 04 Mar 2026 05:06:07 GMT"}, true},
		{"GET", []string{"If-Modified-Since", "Wed, 04 Mar 2026 05:06:06 GMT"}, false},
		{"GET", []string{"If-Modified-Since", "yesterday"}, false},
	} {
		r := httptest.NewRequest(c.method, "/", nil)
		for i := 0; i < len(c.header); i += 2 {
			r.Header.Add(c.header[i], c.header[i+1])
		}
		if got := NotModified(r, `"t"`, at); got != c.want {
			t.Errorf("%s %v: %v", c.method, c.header, got)
		}
	}
}

func TestBodyOverASocket(t *testing.T) {
	page := []byte(strings.Repeat("<p>A page that is worth packing.</p>", 100))
	gz, _ := CompressBytes(page, Gzip, Fast)
	br, _ := CompressBytes(page, Brotli, Fast)
	body := &Body{Type: "text/html; charset=utf-8", Plain: page, Gzip: gz, Brotli: br, Tag: Tag(page), Modified: time.Unix(1_700_000_000, 0)}
	srv := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "public, max-age=0")
		if r.URL.Path == "/404" {
			lost := *body
			lost.Status = 404
			lost.ServeHTTP(w, r)
			return
		}
		body.ServeHTTP(w, r)
	}))
	tags := map[string]bool{}
	for accept, enc := range map[string]Encoding{"": Identity, "gzip": Gzip, "gzip, br": Brotli, "identity": Identity} {
		res, got := get(t, srv, "GET", "/", "Accept-Encoding", accept)
		if res.StatusCode != 200 || Encoding(res.Header.Get("Content-Encoding")) != enc || !bytes.Equal(decode(t, enc, []byte(got)), page) {
			t.Errorf("%q: %d %v", accept, res.StatusCode, res.Header)
		}
		if res.Header.Get("Vary") != "Accept-Encoding" || res.Header.Get("Content-Length") != fmt.Sprint(len(got)) {
			t.Errorf("%q: %v", accept, res.Header)
		}
		tag := res.Header.Get("ETag")
		tags[tag] = true
		head, none := get(t, srv, "HEAD", "/", "Accept-Encoding", accept)
		if none != "" || head.ContentLength != int64(len(got)) {
			t.Errorf("HEAD %q: %d bytes, length %d", accept, len(none), head.ContentLength)
		}
		for _, later := range []string{"", "gzip", "br"} {
			same, none := get(t, srv, "GET", "/", "Accept-Encoding", later, "If-None-Match", tag)
			if same.StatusCode != 304 || none != "" || same.Header.Get("ETag") != tag || same.Header.Get("Content-Type") != "" ||
				same.Header.Get("Cache-Control") == "" || same.Header.Get("Vary") == "" {
				t.Errorf("If-None-Match of %q asked with %q: %d %v", accept, later, same.StatusCode, same.Header)
			}
		}
	}
	if len(tags) != 3 {
		t.Errorf("each coding needs its own tag: %v", tags)
	}
	if res, _ := get(t, srv, "GET", "/", "If-Modified-Since", "Tue, 14 Nov 2023 22:13:20 GMT"); res.StatusCode != 304 {
		t.Errorf("If-Modified-Since: %d", res.StatusCode)
	}
	if res, _ := get(t, srv, "GET", "/", "If-None-Match", `"other"`, "If-Modified-Since", "Tue, 14 Nov 2023 22:13:20 GMT"); res.StatusCode != 200 {
		t.Errorf("a changed tag with an equal date: %d", res.StatusCode)
	}
	if res, got := get(t, srv, "GET", "/404", "If-None-Match", "*"); res.StatusCode != 404 || got != string(page) {
		t.Errorf("an error page is never 304: %d", res.StatusCode)
	}
}
