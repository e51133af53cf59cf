package web

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"firsthand"
)

func testAssets(t *testing.T) (*Assets, fstest.MapFS) {
	t.Helper()
	noise := make([]byte, 2000)
	r := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}
	files := fstest.MapFS{
		"css/screen.css":    {Data: []byte(strings.Repeat("body { margin: 0 }\n", 200))},
		"img/a b#1.png":     {Data: noise},
		"img/mark.svg":      {Data: []byte("<svg xmlns='http://www.w3.org/2000/svg'/>")},
		"noise.txt":         {Data: noise},
		"file.unknown":      {Data: []byte("x")},
		".env":              {Data: []byte("secret")},
		".git/config":       {Data: []byte("secret")},
		"css/.screen.css~x": {Data: []byte("secret")},
	}
	a, err := NewAssets("/assets/", files)
	if err != nil {
		t.Fatal(err)
	}
	return a, files
}

func TestAssetsOverASocket(t *testing.T) {
	a, files := testAssets(t)
	e := &Errors{}
	srv := serve(t, e.Handle(a.Serve))
	if err := a.Warm(t.Context()); err != nil {
		t.Fatal(err)
	}
	url := a.URL("css/screen.css")
	if want := "/assets/css/screen.css?v=" + a.Hash("css/screen.css"); url != want || len(a.Hash("css/screen.css")) != 16 {
		t.Fatalf("URL %s, want %s", url, want)
	}
	for accept, enc := range map[string]Encoding{"": Identity, "gzip": Gzip, "br, gzip": Brotli} {
		res, got := get(t, srv, "GET", url, "Accept-Encoding", accept)
		if res.StatusCode != 200 || res.Header.Get("Content-Type") != "text/css; charset=utf-8" ||
			res.Header.Get("Cache-Control") != "public, max-age=31536000, immutable" ||
			Encoding(res.Header.Get("Content-Encoding")) != enc || !bytes.Equal(decode(t, enc, []byte(got)), files["css/screen.css"].Data) {
			t.Errorf("%q: %d %v", accept, res.StatusCode, res.Header)
		}
	}
	for _, path := range []string{"/assets/css/screen.css", "/assets/css/screen.css?v=AAAAAAAAAAAAAAAA"} {
		if res, _ := get(t, srv, "GET", path); res.StatusCode != 200 || res.Header.Get("Cache-Control") != "public, max-age=60" {
			t.Errorf("%s: %d %s", path, res.StatusCode, res.Header.Get("Cache-Control"))
		}
	}
	if res, got := get(t, srv, "GET", a.URL("img/a b#1.png"), "Accept-Encoding", "gzip"); res.StatusCode != 200 || got != string(files["img/a b#1.png"].Data) ||
		res.Header.Get("Content-Encoding") != "" || res.Header.Get("Vary") != "" {
		t.Errorf("picture: %d %v", res.StatusCode, res.Header)
	}
	if res, _ := get(t, srv, "GET", a.URL("noise.txt"), "Accept-Encoding", "gzip"); res.Header.Get("Content-Encoding") != "" {
		t.Error("a file that does not get smaller was packed")
	}
	if res, _ := get(t, srv, "GET", a.URL("img/mark.svg")); !strings.Contains(res.Header.Get("Content-Security-Policy"), "sandbox") ||
		res.Header.Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("svg: %v", res.Header)
	}
	if res, _ := get(t, srv, "GET", a.URL("file.unknown")); res.Header.Get("Content-Type") != "application/octet-stream" {
		t.Errorf("unknown ending: %v", res.Header)
	}
	if res, _ := get(t, srv, "POST", url); res.StatusCode != 405 || res.Header.Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d", res.StatusCode)
	}
}

// Every spelling of a way out of the folder is a 404.
func TestAssetsHaveNoWayOut(t *testing.T) {
	a, _ := testAssets(t)
	e := &Errors{}
	srv := serve(t, e.Handle(a.Serve))
	for _, path := range []string{"/assets/", "/assets", "/assets/css", "/assets/css/", "/assets/.env", "/assets/.git/config", "/assets/css/.screen.css~x",
		"/assets/../web.go", "/assets/%2e%2e/web.go", "/assets/css%2F..%2F..%2Fdoc.go", "/assets/css/..%5c..%5cdoc.go", "/assets/css/screen.css%00.png",
		"/assets/%252e%252e/doc.go", "/assets//css/screen.css", "/assets/css/../css/screen.css", "/assets/CSS/SCREEN.CSS", "/other/css/screen.css"} {
		if res, body := get(t, srv, "GET", path); res.StatusCode != 404 || strings.Contains(body, "secret") {
			t.Errorf("%s: %d %q", path, res.StatusCode, body)
		}
	}
	if got := a.URL("none.css"); got != "/assets/none.css" || a.Hash("none.css") != "" {
		t.Errorf("missing file: %s", got)
	}
	if got := a.URL("/css/screen.css"); !strings.Contains(got, "?v=") {
		t.Errorf("leading slash: %s", got)
	}
	if got := strings.Join(a.Names(), " "); got != "css/screen.css file.unknown img/a b#1.png img/mark.svg noise.txt" {
		t.Errorf("names: %s", got)
	}
}

func TestAssetsPackThemselvesAfterTheFirstRequest(t *testing.T) {
	a, _ := testAssets(t)
	f := a.files["css/screen.css"]
	first := f.current()
	if first.Gzip != nil || !f.packing.Load() {
		t.Error("the first request does not wait, and starts the packing")
	}
	other := a.files["img/a b#1.png"]
	if other.current() != &other.body {
		t.Error("a picture is never packed")
	}
	for f.packed.Load() == nil { // the condition, not a duration
		if err := t.Context().Err(); err != nil {
			t.Fatal(err)
		}
	}
	if packed := f.current(); packed.Gzip == nil || packed.Brotli == nil || first.Gzip != nil {
		t.Error("packed forms missing, or the shared body was changed")
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if err := a.Warm(ended); !errors.Is(err, context.Canceled) {
		t.Errorf("Warm after the end: %v", err)
	}
}

func TestAssetsRefuse(t *testing.T) {
	if _, err := NewAssets("assets", fstest.MapFS{}); err == nil {
		t.Error("a prefix without slashes was accepted")
	}
	big := fstest.MapFS{"big.bin": {Data: make([]byte, maxAssetBytes+1)}}
	if _, err := NewAssets("/a/", big); firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), "big.bin") {
		t.Errorf("too large a file: %v", err)
	}
	link := fstest.MapFS{"link": {Data: []byte("/etc/passwd"), Mode: 0o777 | 1<<27}} // fs.ModeSymlink
	if a, err := NewAssets("/a/", link); err != nil || len(a.Names()) != 0 {
		t.Errorf("a symbolic link was read: %v %v", a.Names(), err)
	}
}
