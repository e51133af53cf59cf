//go:build unix

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestWhatTheSuperuserBringsInBelongsToWhoseTheSiteIs: they must be able to read it, and to write beside it.
func TestWhatTheSuperuserBringsInBelongsToWhoseTheSiteIs(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only the superuser can make files for others")
	}
	const owner = 65532
	folder, _ := filledSite(t)
	site := filepath.Join(folder, "site")
	err := filepath.WalkDir(site, func(name string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Lchown(name, owner, owner)
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(site, "imports")); err != nil {
		t.Fatal(err)
	}
	old := filepath.Join(folder, "old")
	if err := os.Mkdir(old, 0o700); err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(old, "boat.md"), []byte("---\ntitle: A boat\ndate: 2019-03-04\n---\nIt came in. ![A boat](boat.png)\n"))
	writeFile(t, filepath.Join(old, "boat.png"), paintedPNG(t, 40))
	for _, args := range [][]string{{"import", "--data", "site", "old"}, {"backup", "--data", "site"}} {
		if o := program(t, folder, args...); o.status != 0 {
			t.Fatalf("%s: %+v", args, o)
		}
	}
	files := 0
	err = filepath.WalkDir(site, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err == nil && info.Sys().(*syscall.Stat_t).Uid != owner {
			t.Errorf("%s is the superuser's", name)
		}
		files++
		return err
	})
	if err != nil || files < 12 {
		t.Errorf("%d files (%v)", files, err)
	}
}
