package main

import (
	"bytes"
	"net/http"
	"os"
	"path/filepath"
	"strings"
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
		folder := filepath.Join(t.TempDir(), "site")
		local := &apiDesk{t: t, site: folder, key: key(t, folder, "newsroom", "--role", "Owner", "--database", database)}
		local.base, _ = startProgram(t, "serve", "--data", folder, "--database", database, "--copies", "none", "--listen", "127.0.0.1:0")
		given(local, "/media?name=quay.png", paintedPNG(t, 700))
		n := &nodes{t: t, database: database, bucket: firsthandtest.NewBucket(t)}
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
