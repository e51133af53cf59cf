//go:build unix

package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// releaseOf makes the archive of a release whose program is a shell script, with its checksums, and gives its name.
func releaseOf(t *testing.T, folder, version, script string) string {
	t.Helper()
	var b bytes.Buffer
	packed := gzip.NewWriter(&b)
	archive := tar.NewWriter(packed)
	for name, text := range map[string]string{"LICENSE": "MIT", "firsthand": "#!/bin/sh\n" + script} {
		err := archive.WriteHeader(&tar.Header{Name: "firsthand_" + version + "/" + name, Size: int64(len(text)), Mode: 0o755, Typeflag: tar.TypeReg})
		if err != nil {
			t.Fatal(err)
		}
		archive.Write([]byte(text))
	}
	archive.Close()
	packed.Close()
	name := filepath.Join(folder, "firsthand_"+version+".tar.gz")
	writeFile(t, name, b.Bytes())
	writeFile(t, filepath.Join(folder, "SHA256SUMS"), fmt.Appendf(nil, "%x  %s\n", sha256.Sum256(b.Bytes()), filepath.Base(name)))
	return name
}

const goodScript = `case "$1 $2" in
"version ") echo "firsthand 9.9" ;;
"serve --check") test -f "$FIRSTHAND_DATA/firsthand.db" ;;
*) exit 9 ;;
esac`

func TestAnUpgradeKeepsTheOldProgramAndGoesBack(t *testing.T) {
	folder, _ := filledSite(t)
	here := filepath.Join(folder, "bin")
	if err := os.Mkdir(here, 0o755); err != nil {
		t.Fatal(err)
	}
	now := filepath.Join(here, "firsthand")
	writeFile(t, now, []byte("#!/bin/sh\n# as it was\n"+goodScript))
	if err := os.Chmod(now, 0o755); err != nil {
		t.Fatal(err)
	}
	is := func(words string) {
		t.Helper()
		files, err := os.ReadDir(here)
		if data, rerr := os.ReadFile(now); rerr != nil || err != nil || !strings.Contains(string(data), words) || len(files) > 2 {
			t.Errorf("the program is %q, among %v (%v)", data, files, rerr)
		}
	}
	upgrade := func(args ...string) outcome {
		return program(t, folder, append([]string{"upgrade", "--data", "site", "--program", now}, args...)...)
	}
	good := releaseOf(t, folder, "9.9", goodScript)
	if o := upgrade("--from", good); o.status != 0 || o.out != "firsthand 9.9\n" || !strings.Contains(o.err, "firsthand.old") {
		t.Fatalf("an upgrade: %+v", o)
	}
	is(`echo "firsthand 9.9"`)
	if o := upgrade("--from", good); o.status != 0 || o.out != "firsthand 9.9\n" || !strings.Contains(o.err, "is this program already, and nothing was changed") {
		t.Errorf("the same again: %+v", o)
	}
	if o := upgrade("--back"); o.status != 0 {
		t.Fatalf("back: %+v", o)
	}
	is("as it was")
	broken := releaseOf(t, folder, "9.10", `[ "$1" = version ] && exit 0; echo "firsthand: The theme has no front page."; exit 1`)
	refusedIn(t, upgrade("--from", broken), "cannot serve this site", "The theme has no front page.")
	is("as it was")
	refusedIn(t, upgrade("--from", releaseOf(t, folder, "9.11", "exit 7")), "does not run on this machine")
	good = releaseOf(t, folder, "9.9", goodScript)
	writeFile(t, good, []byte("cut off"))
	refusedIn(t, upgrade("--from", good), "is not what its checksum says")
	refusedIn(t, upgrade("--from", broken), "names no checksum")
	refusedIn(t, upgrade("--from", good, "--sums", "none"), "SHA256SUMS")
	is("as it was")
}

func TestAProgramLooksWhetherItCouldServeASite(t *testing.T) {
	folder, database := filledSite(t)
	before := digests(t, folder)
	if o := program(t, folder, "serve", "--check", "--data", "site"); o.status != 0 || !strings.HasSuffix(o.out, "can serve this site.\n") {
		t.Errorf("of a site as it should be: %+v", o)
	}
	if after := digests(t, folder); len(after) != len(before) {
		t.Errorf("files came or went: %d, before %d", len(after), len(before))
	}
	refusedIn(t, program(t, folder, "serve", "--check", "--data", "sight"), "There is no site in the folder")
	refusedIn(t, program(t, folder, "serve", "--check", "--data", "site", "--edge", "varnish=6081"), "--edge varnish=6081 names no address")
	openRaw(t, database, `DELETE FROM schema_version WHERE version_id > (SELECT MAX(version_id) FROM schema_version) - 5`).Close() // tables among them are there already
	if o := program(t, folder, "serve", "--check", "--data", "site"); o.status == 0 || !strings.HasPrefix(o.err, "firsthand: ") {
		t.Errorf("a change of the schema that cannot be made: %+v", o)
	}
	if after := digests(t, folder); len(after) != len(before) {
		t.Errorf("the copy is left behind: %d files, before %d", len(after), len(before))
	}
	openRaw(t, database, `INSERT INTO schema_version (version_id, is_applied) VALUES (9999, 1)`).Close()
	refusedIn(t, program(t, folder, "serve", "--check", "--data", "site"), "newer Firsthand")
}
