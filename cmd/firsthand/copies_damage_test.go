package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// siteWithFiles is a site with a story and some files, of which one is a picture that its database names.
func siteWithFiles(t *testing.T) (folder, picture string) {
	t.Helper()
	folder, database := filledSite(t)
	files := filepath.Join(folder, "site/blobs/content/images/2026/11")
	if err := os.MkdirAll(files, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		writeFile(t, filepath.Join(files, name), []byte("file "+name))
	}
	picture = filepath.Join(files, "pier.jpg")
	writeFile(t, picture, []byte("a pier"))
	openRaw(t, database, `INSERT INTO media (id, path, kind, mime, size_bytes, width, height, sha256, name, alt, caption, credit, creator, source_url, copyright, licence, rights, usage_terms, words_folded, rights_expire, focal_x, focal_y, created_at, updated_at)
		VALUES ('pier', '/content/images/2026/11/pier.jpg', 'picture', 'image/jpeg', 6, 1, 1, '9044f42b5ae3b2c8cf9b7be1e39b9b4d0b4e3a5b8b6c0b0f7a3a2a1a0a9a8a7a', 'pier.jpg', '', '', '', '', '', '', '', 'unknown', '', '', 0, 0, 0, 1, 1)`).Close()
	return folder, picture
}

// placed finds what lies in a place with some content.
func placed(t *testing.T, place, content string) string {
	t.Helper()
	found := ""
	err := filepath.WalkDir(filepath.Join(place, "blobs"), func(name string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			if data, _ := os.ReadFile(name); string(data) == content {
				found = name
			}
		}
		return err
	})
	if err != nil || found == "" {
		t.Fatalf("%q does not lie in %s (%v)", content, place, err)
	}
	return found
}

// TestADamagedCopyIsBroughtBackWithoutWhatIsDamaged: by the words and by the status it is no good restore, and all the rest is there.
func TestADamagedCopyIsBroughtBackWithoutWhatIsDamaged(t *testing.T) {
	folder, _ := filledSite(t)
	files := filepath.Join(folder, "site/themes/day") // which no row names
	if err := os.MkdirAll(files, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		writeFile(t, filepath.Join(files, name), []byte("file "+name))
	}
	if o := program(t, folder, "backup", "--data", "site", "--to", "place"); o.status != 0 || !strings.Contains(o.out, "It was opened, and 3 of 3 files read back.") {
		t.Fatalf("a copy: %+v", o)
	}
	if o := program(t, folder, "backup", "--data", "site", "--to", "place"); o.status != 0 || strings.Contains(o.out, "and 3 of 3 files") {
		t.Errorf("a second copy reads a part: %+v", o)
	}
	bad := placed(t, filepath.Join(folder, "place"), "file b.txt")
	writeFile(t, bad, []byte("fi?? b.txt"))
	if err := os.Remove(placed(t, filepath.Join(folder, "place"), "file c.txt")); err != nil {
		t.Fatal(err)
	}
	o := program(t, folder, "restore", "place", "--check")
	if o.status != 3 || o.out != "" || !strings.Contains(o.err, "2 files are damaged or missing in ") || !strings.Contains(o.err, "damaged  themes/day/b.txt\n") || !strings.Contains(o.err, "missing  themes/day/c.txt\n") {
		t.Errorf("a look at it: %+v", o)
	}
	o = program(t, folder, "restore", "place", "--data", "back")
	for _, says := range []string{"is not whole", "damaged  themes/day/b.txt", "doctor --fix", "--at", "not-restored.jsonl"} {
		if o.status != 3 || o.out != "" || !strings.Contains(o.err, says) {
			t.Errorf("a restore that does not say %q: %+v", says, o)
		}
	}
	if data, err := os.ReadFile(filepath.Join(folder, "back/themes/day/a.txt")); string(data) != "file a.txt" {
		t.Errorf("the file that is whole: %q, %v", data, err)
	}
	if o := program(t, folder, "serve", "--check", "--data", "back"); o.status != 0 {
		t.Errorf("what is back can be served: %+v", o)
	}
	if o := program(t, folder, "doctor", "--fix", "--data", "back", "--copies", "place"); o.status != 1 || !strings.Contains(o.out, "could not bring back") || !strings.Contains(o.out, "No copy in") || strings.Contains(o.out, "doctor --fix") {
		t.Errorf("the doctor of what came back: %+v", o)
	}
	if o := program(t, folder, "backup", "--data", "site", "--to", "place"); o.status != 0 || !strings.Contains(o.err, "were sent anew") {
		t.Errorf("the next copy of the site that has them: %+v", o)
	}
}

// TestACopySaysWhatTheSiteHasLost: in the terminal, and when somebody looks whether it is good.
func TestACopySaysWhatTheSiteHasLost(t *testing.T) {
	folder, picture := siteWithFiles(t)
	o := program(t, folder, "backup", "--data", "site", "--to", "place") // its row tells of another hash
	if o.status != 0 || !strings.Contains(o.err, "1 file is altered (blobs/content/images/2026/11/pier.jpg)") {
		t.Errorf("a copy of a site with an altered picture: %+v", o)
	}
	if err := os.Remove(picture); err != nil {
		t.Fatal(err)
	}
	o = program(t, folder, "backup", "--data", "site", "--to", "place")
	if o.status != 0 || !strings.Contains(o.err, "1 file is lost (blobs/content/images/2026/11/pier.jpg)") {
		t.Errorf("a copy of a site that has lost a picture: %+v", o)
	}
	if o := program(t, folder, "restore", "place", "--check"); o.status != 3 || o.out != "" || !strings.Contains(o.err, "the site had lost or altered them") {
		t.Errorf("a look at it: %+v", o)
	}
	if o := program(t, folder, "doctor", "--fix", "--data", "site", "--copies", "place"); o.status != 1 || strings.Contains(o.out, "doctor --fix") || !strings.Contains(o.out, "No copy in") {
		t.Errorf("the doctor: %+v", o)
	}
}

// TestADamagedDatabaseIsNotCalledFit overwrites two pages in the middle of one.
func TestADamagedDatabaseIsNotCalledFit(t *testing.T) {
	folder, database := filledSite(t)
	openRaw(t, database, `PRAGMA wal_checkpoint(TRUNCATE)`).Close()
	info, err := os.Stat(database)
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(database, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	_, err = f.WriteAt(bytes.Repeat([]byte("firsthand "), 820)[:8192], info.Size()/2&^4095)
	if err = errors.Join(err, f.Close()); err != nil {
		t.Fatal(err)
	}
	refusedIn(t, program(t, folder, "serve", "--check", "--data", "site"), "is damaged", "firsthand restore")
}

// TestWhoStopsACommandIsToldWhatIsLeft has them find that they are to stop.
func TestWhoStopsACommandIsToldWhatIsLeft(t *testing.T) {
	folder, _ := filledSite(t)
	site := filepath.Join(folder, "site")
	for command, says := range map[string]string{
		"backup --to " + filepath.Join(folder, "place"): "The copy was stopped before it was through, so there is none: give the same line again, and it goes on where it was.",
		"export " + filepath.Join(folder, "site.zip"):   "The export was stopped before it was through, and nothing of it was kept: give the same line again.",
		"story list": "It was stopped before its end. What was kept until then stays; give the command once more.",
	} {
		ctx, stop := context.WithCancelCause(t.Context())
		stop(errors.New("interrupt signal received"))
		var out, said bytes.Buffer
		status := run(ctx, append(strings.Fields(command), "--data", site), streams{strings.NewReader(""), &out, &said})
		if status != 1 || said.String() != "firsthand: "+says+"\n" || out.Len() > 0 {
			t.Errorf("%s ends with %d: %q", command, status, said.String())
		}
	}
}
