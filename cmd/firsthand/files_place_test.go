package main

import (
	"bytes"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"firsthand/internal/firsthandtest"
)

// without runs a command for a folder without a bucket.
func (n *nodes) without(data string, args ...string) (status int, says string) {
	n.t.Helper()
	var out bytes.Buffer
	status = run(n.t.Context(), append(args, "--data", data, "--database", n.database), streams{strings.NewReader(""), &out, &out})
	return status, out.String()
}

func blobIn(t *testing.T, folder string) {
	t.Helper()
	at := filepath.Join(folder, "blobs", "content", "images")
	if err := os.MkdirAll(at, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(at, "stray.png"), []byte("a stray"), 0o600); err != nil {
		t.Fatal(err)
	}
}

// siteInFolder is a site that runs with its files in its folder, a bucket for them, and how it is stopped.
func siteInFolder(t *testing.T, database string) (n *nodes, local *apiDesk, stop func() int) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "site")
	local = &apiDesk{t: t, site: folder, key: key(t, folder, "newsroom", "--role", "Owner", "--database", database)}
	local.base, stop = startProgram(t, "serve", "--data", folder, "--database", database, "--copies", "none", "--listen", "127.0.0.1:0")
	given(local, "/media?name=quay.png", paintedPNG(t, 700))
	return &nodes{t: t, database: database, bucket: firsthandtest.NewBucket(t), key: local.key}, local, stop
}

// TestNoMachineKeepsFilesWhereOthersDoNotLook: neither in its folder while the others have a bucket, nor in a bucket while the files lie in a folder.
func TestNoMachineKeepsFilesWhereOthersDoNotLook(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, database string) {
		n := newNodes(t, database)
		n.start()
		stray := filepath.Join(t.TempDir(), "stray")
		blobIn(t, stray)
		for range 2 { // the note outlives the first
			if status, says := n.without(stray, "serve", "--listen", "127.0.0.1:0"); status == 0 || !strings.Contains(says, "give --files s3://"+n.bucket.Name+"/desk,") {
				t.Errorf("a machine with files in its folder: %d %s", status, says)
			}
		}
	})
	firsthandtest.Addresses(t, func(t *testing.T, database string) {
		n, local, _ := siteInFolder(t, database)
		folder := local.site
		if status, says := n.command(filepath.Join(t.TempDir(), "new"), "serve", "--listen", "127.0.0.1:0"); status == 0 || !strings.Contains(says, "on the machine that has them") {
			t.Errorf("a machine with a bucket that has nothing: %d %s", status, says)
		}
		if status, says := n.command(folder, "doctor", "--copies", "none", "--fix"); status == 0 || strings.Count(says, "BROKEN") != 1 || !strings.Contains(says, "are in its folder, and not in") {
			t.Errorf("the doctor looks into an empty bucket: %d %s", status, says)
		}
	})
}

// TestTheDoctorLooksWhereTheFilesAre: given another place, it says so, and brings nothing there.
func TestTheDoctorLooksWhereTheFilesAre(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, database string) {
		n := newNodes(t, database)
		d := n.start()
		path, _ := given(d, "/media?name=quay.png", paintedPNG(t, 700))["path"].(string)
		copies, empty := filepath.Join(t.TempDir(), "copies"), filepath.Join(t.TempDir(), "machine")
		if status, says := n.command(empty, "backup", "--to", copies); status != 0 {
			t.Fatalf("a copy: %d %s", status, says)
		}
		if status, says := n.without(empty, "doctor", "--copies", copies, "--fix"); status == 0 || strings.Count(says, "BROKEN") != 1 || !strings.Contains(says, "The files of the site are in s3://") {
			t.Errorf("the doctor looks into an empty folder: %d %s", status, says)
		}
		if _, err := os.Stat(filepath.Join(empty, "blobs")); !os.IsNotExist(err) {
			t.Errorf("it brought files there: %v", err)
		}
		if status, _ := gets(t, d, path); status != http.StatusOK {
			t.Errorf("the picture: %d", status)
		}
	})
}

// TestFilesComeBackOutOfTheirBucketAlone: a bucket that is not the noted one, or that has nothing, changes nothing.
func TestFilesComeBackOutOfTheirBucketAlone(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, database string) {
		n := newNodes(t, database)
		d := n.start()
		path, _ := given(d, "/media?name=quay.png", paintedPNG(t, 700))["path"].(string)
		var out bytes.Buffer
		args := append(append([]string{"files", "--back", "--data", d.site}, n.place()...), "--files", "s3://"+n.bucket.Name+"/dek")
		if status := run(t.Context(), args, streams{strings.NewReader(""), &out, &out}); status == 0 || !strings.Contains(out.String(), "look at --files") {
			t.Errorf("back out of another bucket: %d %s", status, &out)
		}
		full := n.bucket
		n.bucket = firsthandtest.NewBucket(t)
		if status, says := n.command(d.site, "files", "--back"); status == 0 || !strings.Contains(says, "has none: nothing was changed") {
			t.Errorf("back out of an empty bucket: %d %s", status, says)
		}
		n.bucket = full
		if _, err := os.Stat(filepath.Join(d.site, "near", "content")); err != nil {
			t.Errorf("what lies near by: %v", err)
		}
		if status, _ := gets(t, n.start(), path); status != http.StatusOK {
			t.Errorf("the picture: %d", status)
		}
	})
}

// TestABucketHasTheFilesOfOneSite: another's are refused, whatever command names it.
func TestABucketHasTheFilesOfOneSite(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, database string) {
		one := newNodes(t, database)
		one.start()
		other, local, stop := siteInFolder(t, firsthandtest.SQLiteAddress(t))
		stop()
		other.bucket = one.bucket
		for _, args := range [][]string{{"files", "--keep"}, {"files"}} {
			if status, says := other.command(local.site, args...); status == 0 || !strings.Contains(says, "files of another site") {
				t.Errorf("%v: %d %s", args, status, says)
			}
		}
		fresh := &nodes{t: t, database: firsthandtest.SQLiteAddress(t), bucket: one.bucket}
		for range 2 {
			if status, says := fresh.command(filepath.Join(t.TempDir(), "new"), "serve", "--listen", "127.0.0.1:0"); status == 0 || !strings.Contains(says, "files of another site") {
				t.Errorf("a start: %d %s", status, says)
			}
		}
	})
}

// TestTheLastPassBringsWhatCameAndTakesWhatWasErased moves a site in which, after the first pass, a note is erased, and something comes in during the last.
func TestTheLastPassBringsWhatCameAndTakesWhatWasErased(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, database string) {
		n, local, stop := siteInFolder(t, database)
		quote := local.makes("/quotes", map[string]any{"text": "They have not spoken since March.", "attribution_level": "unnamed", "speaker_printed": "a friend", "unnamed_reason": "works with both",
			"source_id": local.makes("/sources", map[string]any{"kind": "call", "title": "a call"}), "locator": "12:40"})
		note := func() string {
			return local.makes("/quotes/"+quote+"/notes", map[string]any{"who": "Jonas Feld", "reach": "555 0134"})
		}
		stays, erased := note(), note()
		keyIn := func(note string) bool {
			return n.bucket.Change("desk/blobs/sealed/"+note, func(b []byte) []byte { return b })
		}
		keyAt := filepath.Join(local.site, "blobs", "sealed", erased)
		keyBytes, err := os.ReadFile(keyAt)
		if err != nil {
			t.Fatal(err)
		}
		if status, says := n.command(local.site, "files", "--keep"); status != 0 || !keyIn(erased) {
			t.Fatalf("the first pass: %d %s", status, says)
		}
		local.does("POST", "/notes/"+erased+"/erase", map[string]any{"why": "asked for"})
		local.until("the key is destroyed", func() bool {
			_, err := os.Stat(keyAt)
			return os.IsNotExist(err)
		})
		stop()
		touched := filepath.Join(local.site, "blobs", "captures", "late.pdf") // is sent in the last pass, and something else comes meanwhile
		if err := os.MkdirAll(filepath.Dir(touched), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(touched, []byte("late"), 0o600); err != nil {
			t.Fatal(err)
		}
		var once sync.Once
		n.bucket.Refuse = func(r *http.Request) int {
			if r.Method == http.MethodPut && strings.HasSuffix(r.URL.Path, "late.pdf") {
				once.Do(func() {
					if err := os.WriteFile(filepath.Join(filepath.Dir(touched), "earlier.pdf"), []byte("later still"), 0o600); err != nil {
						t.Error(err)
					}
				})
			}
			return 0
		}
		if status, says := n.command(local.site, "files"); status != 0 {
			t.Fatalf("the last pass: %d %s", status, says)
		}
		if !keyIn(stays) || keyIn(erased) {
			t.Errorf("in the bucket: the key of a note %v, and of one that was erased %v", keyIn(stays), keyIn(erased))
		}
		if !n.bucket.Change("desk/blobs/captures/earlier.pdf", func(b []byte) []byte { return b }) {
			t.Error("what came during the last pass was left in the folder")
		}

		if err := errors.Join(os.MkdirAll(filepath.Dir(keyAt), 0o700), os.WriteFile(keyAt, keyBytes, 0o600)); err != nil { // of a pass back that was cut off before
			t.Fatal(err)
		}
		if status, says := n.command(local.site, "files", "--back"); status != 0 {
			t.Fatalf("back: %d %s", status, says)
		}
		if _, err := os.Stat(keyAt); !os.IsNotExist(err) {
			t.Errorf("the key of an erased note came back: %v", err)
		}
		if _, err := os.Stat(filepath.Join(filepath.Dir(keyAt), stays)); err != nil {
			t.Errorf("the key of a note: %v", err)
		}
	})
}
