package main

import (
	"bytes"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"firsthand/internal/firsthandtest"
)

// TestASitesFilesMoveIntoABucketAndOutAgain moves the files of a site that ran without one, in two passes of which the first is cut off; then copies,
// an export and the doctor work from the bucket; and then they move out again.
func TestASitesFilesMoveIntoABucketAndOutAgain(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, database string) {
		n := newNodes(t, database)
		folder := filepath.Join(t.TempDir(), "site")
		local := &apiDesk{t: t, site: folder, key: n.key}
		plain := []string{"--data", folder, "--database", database}
		stop := func() int { return 0 }
		serve := func(more ...string) {
			t.Helper()
			local.base, stop = startProgram(t, append(append([]string{"serve", "--copies", "none", "--listen", "127.0.0.1:0"}, plain...), more...)...)
		}
		serve()
		var paths []string
		for i := range 8 {
			path, _ := given(local, "/media?name=quay.png", paintedPNG(t, 700+i))["path"].(string)
			paths = append(paths, path)
		}
		source := local.makes("/sources", map[string]any{"kind": "statement", "title": "A letter"})
		capture, _ := given(local, "/sources/"+source+"/captures?name=letter.pdf&by=The+desk", []byte("%PDF-1.7 the letter"))["id"].(string)
		given(local, "/settings/themes?name=small.zip", zipOfTheme(t, smallTheme("small", nil)))
		if status, out := local.sets("theme", map[string]any{"theme": "small", "custom": map[string]any{}}); status != http.StatusOK {
			t.Fatalf("%d %v", status, out)
		}
		looks := func(d *apiDesk) {
			t.Helper()
			for i, path := range paths {
				if status, got := gets(t, d, path); status != http.StatusOK || widthOf(got) != 700+i {
					t.Errorf("%s: %d, %d pixels wide", path, status, widthOf(got))
				}
			}
			if status, _ := d.send("GET", "/captures/"+capture+"/file", "", nil); status != http.StatusOK {
				t.Errorf("the capture: %d", status)
			}
			if _, page := gets(t, d, "/"); !strings.Contains(string(page), "SMALL ") {
				t.Errorf("another theme: %.300s", page)
			}
		}
		looks(local)

		// A first pass while the site runs is cut off, and goes on.
		var puts atomic.Int32
		n.bucket.Refuse = func(r *http.Request) int {
			if r.Method == http.MethodPut && puts.Add(1) > 5 {
				return http.StatusForbidden
			}
			return int(n.refuse.Load())
		}
		if status, says := n.command(folder, "files", "--keep"); status == 0 || !strings.Contains(says, "look at the keys") {
			t.Errorf("a move that is cut off: %d %s", status, says)
		}
		n.bucket.Refuse = func(*http.Request) int { return int(n.refuse.Load()) }
		if status, says := n.command(folder, "files", "--keep"); status != 0 || strings.Contains(says, "; 0 of them") {
			t.Errorf("a move that goes on: %d %s", status, says)
		}
		if status, says := n.command(folder, "serve", "--listen", "127.0.0.1:0"); status == 0 || !strings.Contains(says, "firsthand files") {
			t.Errorf("a start with files in both places: %d %s", status, says)
		}
		looks(local)
		stop()
		sent := n.bucket.Sent()
		if status, says := n.command(folder, "files"); status != 0 || !strings.Contains(says, "1 themes") {
			t.Fatalf("the last pass: %d %s", status, says)
		}
		if more := n.bucket.Sent() - sent; more > 10_000 { // the theme
			t.Errorf("%d bytes were sent again", more)
		}
		if status, says := n.command(folder, "files"); status != 0 {
			t.Errorf("once more: %d %s", status, says)
		}

		for _, elsewhere := range []string{"", "s3://" + n.bucket.Name + "/other"} {
			var out bytes.Buffer
			args := append(n.place(), "--data", filepath.Join(t.TempDir(), "new"), "--files", elsewhere)
			if status := run(t.Context(), append([]string{"serve"}, args...), streams{strings.NewReader(""), &out, &out}); status == 0 || !strings.Contains(out.String(), "give --files s3://"+n.bucket.Name+"/desk,") {
				t.Errorf("a machine with its files elsewhere, %q: %d %s", elsewhere, status, &out)
			}
		}

		// The site in its bucket.
		looks(n.start())
		if status, says := n.command(filepath.Join(t.TempDir(), "new"), "serve", "--check", "--copies", "s3://elsewhere/desk"); status != 0 || !strings.Contains(says, "takes and gives") {
			t.Errorf("the check: %d %s", status, says)
		}
		empty := filepath.Join(t.TempDir(), "machine")
		copies, archive := filepath.Join(t.TempDir(), "copies"), filepath.Join(t.TempDir(), "site.zip")
		if status, says := n.command(empty, "backup", "--to", copies); status != 0 {
			t.Fatalf("a copy: %d %s", status, says)
		}
		if status, says := n.command(empty, "export", archive); status != 0 {
			t.Fatalf("an export: %d %s", status, says)
		}
		if !n.bucket.Change("desk/blobs"+paths[3], func(b []byte) []byte { b[40] ^= 1; return b }) {
			t.Fatal("the picture is not in the bucket")
		}
		if status, says := n.command(empty, "doctor", "--copies", copies); status == 0 || strings.Count(says, "BROKEN") != 1 || !strings.Contains(says, paths[3]) {
			t.Errorf("the doctor: %d %s", status, says)
		}
		if status, says := n.command(empty, "doctor", "--copies", copies, "--fix"); status != 0 || !strings.Contains(says, "mended") {
			t.Errorf("the doctor mends: %d %s", status, says)
		}

		// Copies and archives come back where there is no bucket.
		for _, back := range [][]string{{"restore", copies}, {"import", archive}} {
			at := filepath.Join(t.TempDir(), "back")
			var out bytes.Buffer
			if status := run(t.Context(), append(back, "--data", at), streams{strings.NewReader(""), &out, &out}); status != 0 {
				t.Fatalf("%v: %s", back, &out)
			}
			d := &apiDesk{t: t, site: at}
			d.base, _ = startProgram(t, "serve", "--data", at, "--copies", "none", "--listen", "127.0.0.1:0")
			d.key = key(t, at, "newsroom", "--role", "Owner")
			looks(d)
		}

		// Out again, and a theme that is put in then is the one that is shown.
		if status, says := n.command(folder, "files", "--back"); status != 0 {
			t.Fatalf("out again: %d %s", status, says)
		}
		if status, says := n.command(folder, "files", "--back"); status == 0 || !strings.Contains(says, "nothing to bring back") {
			t.Errorf("out once more: %d %s", status, says)
		}
		if _, err := os.Stat(filepath.Join(folder, "near")); !os.IsNotExist(err) {
			t.Errorf("what lay near by: %v", err)
		}
		serve()
		looks(local)
		given(local, "/settings/themes?name=small.zip", zipOfTheme(t, smallTheme("small", map[string]string{"index.hbs": "{{!< default}}CHANGED"})))
		local.until("the theme is the new one", func() bool {
			_, page := gets(t, local, "/")
			return strings.Contains(string(page), "CHANGED")
		})
	})
}

// TestKeysThatAreWrongAreNamedAtTheStart: in one sentence.
func TestKeysThatAreWrongAreNamedAtTheStart(t *testing.T) {
	n := newNodes(t, firsthandtest.SQLiteAddress(t))
	n.bucket.Secret, n.key = "another", ""
	wrong := n.place()
	n.bucket.Secret = "desk-secret"
	for says, args := range map[string][]string{
		"look at the keys":                         append([]string{"serve"}, wrong...),
		"needs keys":                               {"serve", "--files", "s3://copies/desk"},
		"A bucket is written s3://bucket/folder":   {"serve", "--files", "/mnt/disk", "--files-key", "a", "--files-secret", "b"},
		"There is no bucket elsewhere":             append(append([]string{"serve"}, n.place()...), "--files", "s3://elsewhere"),
		"leaves no room":                           append(append([]string{"serve"}, n.place()...), "--files-near", "0"),
		"Say which bucket":                         {"files", "--database", n.database},
		"name its folder with --data":              {"files", "--files", "s3://copies/desk"},
		"cannot be reached, or did not answer as ": append(append([]string{"serve"}, n.place()...), "--files-endpoint", "http://127.0.0.1:1"),
	} {
		var out bytes.Buffer
		status := run(t.Context(), append(args, "--data", filepath.Join(t.TempDir(), "new")), streams{strings.NewReader(""), &out, &out})
		if status == 0 || !strings.Contains(out.String(), says) || strings.Count(out.String(), "\n") != 1 {
			t.Errorf("%v: %d %s", args, status, &out)
		}
	}
}
