package archive

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// place is a site on this machine: a database and a folder.
type place struct {
	db     *store.DB
	folder *Folder
	dir    string
}

// newPlace has a database with nothing in it, not even tables, and an empty folder.
func newPlace(t *testing.T, address string) place {
	t.Helper()
	db, err := store.Open(t.Context(), address, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	dir := t.TempDir()
	return place{db, NewFolder(dir), dir}
}

func migrated(t *testing.T, p place) place {
	t.Helper()
	if err := p.db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	return p
}

// filled is a site of a schema version with a few rows in every table and every kind of file. 0 is the newest version.
func filled(t *testing.T, p place, version int64) place {
	t.Helper()
	if err := p.db.MigrateTo(t.Context(), version); err != nil {
		t.Fatal(err)
	}
	have, _, err := p.db.Version(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	fillRows(t, p.db, have)
	fillFiles(t, p)
	return p
}

// fillRows takes the rows of the store's dump: several in every table, with marks of all sorts.
func fillRows(t *testing.T, db *store.DB, version int64) {
	t.Helper()
	text, err := os.ReadFile(fmt.Sprintf("../store/testdata/upgrade/%04d.sqlite.sql", version))
	if err != nil {
		t.Fatal(err)
	}
	_, rows, found := strings.Cut(string(text), fmt.Sprintf("INSERT INTO schema_version (version_id, is_applied) VALUES (%d, 1);", version))
	if !found {
		t.Fatal("the dump does not say where its rows begin")
	}
	rows = rows[strings.LastIndex(rows, "\n\n")+1:]
	err = db.Maintain(t.Context(), func(tx *store.Tx) error {
		for row := range strings.SplitSeq(rows, "\n") {
			if !strings.HasPrefix(row, "INSERT INTO ") {
				continue
			}
			if _, err := tx.Exec(t.Context(), strings.TrimSuffix(row, ";")); err != nil {
				return fmt.Errorf("%.80s: %w", row, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// someFiles are files of every kind that a site keeps, and what no archive holds.
var someFiles = map[string]string{
	"blobs/content/images/2026/05/a <b> & ü.jpg":  "a picture",
	"blobs/content/images/2026/05.jpg":            "sorts behind a folder of that name",
	"blobs/content/media/2026/05/song.mp3":        strings.Repeat("la", 100_000),
	"blobs/content/files/2026/05/empty.txt":       "",
	"blobs/captures/2026/05/1.warc.gz":            "a page",
	"blobs/sealed/0123456789abcdef01234567":       "a note's key",
	"blobs/keys/0123456789abcdef01234567.key":     "a program's key",
	"blobs/webhooks/0123456789abcdef01234567.key": "a webhook's key",
	"sealed.key":                                       "the site's key",
	"themes/day/index.hbs":                             "{{title}}",
	"themes/day/.installed":                            "a mark",
	"themes/.last/day/index.hbs":                       "{{name}}",
	"blobs/content/images/size/w600/2026/05/a.jpg":     "made again",
	"blobs/content/images/cut/c0-0-500-500/2026/a.jpg": "made again",
	"blobs/parts/0123":                                 "half there",
	"blobs/content/images/2026/05/new.jpg.part4711-1":  "half there",
	"themes/.new-4711/index.hbs":                       "half there",
}

func fillFiles(t *testing.T, p place) {
	t.Helper()
	for name, text := range someFiles {
		write(t, filepath.Join(p.dir, name), text)
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

var (
	complete = Options{Kind: Complete, Site: "The Tideway Ledger", Release: "test"}
	portable = Options{Kind: Portable, Site: "The Tideway Ledger", Release: "test"}
)

func written(t *testing.T, p place, o Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if _, err := Write(t.Context(), p.db, p.folder, &b, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func read(t *testing.T, p place, zip []byte) error {
	t.Helper()
	_, err := Read(t.Context(), p.db, p.folder, bytes.NewReader(zip), int64(len(zip)), nil)
	return err
}

func mustRead(t *testing.T, p place, zip []byte) place {
	t.Helper()
	if err := read(t, p, zip); err != nil {
		t.Fatal(err)
	}
	return p
}

// lying are the files of a folder, with their content.
func lying(t *testing.T, p place) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.Walk(p.dir, func(name string, info os.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		at, _ := filepath.Rel(p.dir, name)
		found[filepath.ToSlash(at)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// members are the members of an archive, unpacked.
func members(t *testing.T, zip []byte) map[string]string {
	t.Helper()
	a, err := Open(bytes.NewReader(zip), int64(len(zip)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for name, f := range a.members {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(name, err)
		}
		out[name] = string(text)
	}
	return out
}

// same compares two archives and names the members that differ.
func same(t *testing.T, got, want []byte) {
	t.Helper()
	if bytes.Equal(got, want) {
		return
	}
	t.Errorf("the archives are not the same bytes (%d and %d)", len(got), len(want))
	a, b := members(t, got), members(t, want)
	for _, name := range slices.Sorted(maps.Keys(b)) {
		if a[name] != b[name] {
			t.Errorf("%s is\n%.600s\nand was\n%.600s", name, a[name], b[name])
		}
	}
	for name := range a {
		if _, there := b[name]; !there {
			t.Errorf("%s was not there", name)
		}
	}
}

// both runs fn for each pair of databases: from and to.
func both(t *testing.T, fn func(t *testing.T, from, to string)) {
	firsthandtest.Addresses(t, func(t *testing.T, from string) {
		t.Run("alike", func(t *testing.T) {
			if strings.HasPrefix(from, "sqlite") {
				fn(t, from, firsthandtest.SQLiteAddress(t))
			} else {
				fn(t, from, firsthandtest.PostgresAddress(t))
			}
		})
		if os.Getenv(firsthandtest.PostgresEnv) != "" {
			t.Run("across", func(t *testing.T) {
				if strings.HasPrefix(from, "sqlite") {
					fn(t, firsthandtest.SQLiteAddress(t), firsthandtest.PostgresAddress(t))
				} else {
					fn(t, firsthandtest.PostgresAddress(t), firsthandtest.SQLiteAddress(t))
				}
			})
		}
	})
}

// rowsIn counts the rows of all tables.
func rowsIn(t *testing.T, db *store.DB) map[string]int64 {
	t.Helper()
	counts := map[string]int64{}
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		names, err := tx.Tables(t.Context())
		for _, name := range names {
			if err == nil {
				counts[name], err = store.Get(context.WithoutCancel(t.Context()), tx, store.Value[int64], `SELECT COUNT(*) FROM `+name)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return counts
}
