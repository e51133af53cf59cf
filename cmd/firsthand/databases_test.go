package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const shortPage = "A Cold Night at the Harbour\n\n“The night was cold,” said Maud Ferrante, who sang there for an hour.\n"

// filledSite makes a site with some stories and gives its folder and database file.
func filledSite(t *testing.T) (folder, database string) {
	t.Helper()
	folder = t.TempDir()
	writeFile(t, filepath.Join(folder, "page.txt"), []byte(shortPage))
	writeFile(t, filepath.Join(folder, "new.txt"), []byte(strings.Replace(shortPage, "Cold", "Warm", 1)))
	if o := program(t, folder, "import", "--data", "site", "--publish", "page.txt"); o.status != 0 {
		t.Fatalf("import: %s", o.err)
	}
	return folder, filepath.Join(folder, "site", "firsthand.db")
}

// digests are the SHA-256 of every file below a folder. SQLite's index of its log is made anew by
// whoever opens the database, and says nothing of its own.
func digests(t *testing.T, folder string) map[string][32]byte {
	t.Helper()
	found := map[string][32]byte{}
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasSuffix(path, "-shm") {
			return err
		}
		data, err := os.ReadFile(path)
		if len(data) > 0 {
			found[path] = sha256.Sum256(data)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// refusedUnchanged runs commands on a site that is in trouble: one sentence each, and no file of it
// changes.
func refusedUnchanged(t *testing.T, folder string, says ...string) {
	t.Helper()
	for _, args := range [][]string{
		{"serve", "--data", "site", "--listen", "127.0.0.1:0"},
		{"import", "--data", "site", "--publish", "new.txt"},
		{"demo", "--data", "site", "--listen", "127.0.0.1:0"},
	} {
		before := digests(t, folder)
		refusedIn(t, program(t, folder, args...), says...)
		after := digests(t, folder)
		for path, digest := range before {
			if after[path] != digest {
				t.Errorf("%v changed %s", args, path)
			}
		}
		if len(after) != len(before) {
			t.Errorf("%v left files behind: %d, before %d", args, len(after), len(before))
		}
	}
}

// openRaw opens a database past the program, with one connection.
func openRaw(t *testing.T, path string, statements ...string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	db.SetMaxOpenConns(1)
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
	return db
}

func TestADatabaseOfANewerProgramIsLeftAlone(t *testing.T) {
	folder, database := filledSite(t)
	openRaw(t, database, `INSERT INTO schema_version (version_id, is_applied) VALUES (9999, 1)`).Close()
	refusedUnchanged(t, folder, "newer Firsthand", "9999")
}

func TestAnotherProgramsDatabaseIsLeftAlone(t *testing.T) {
	folder := t.TempDir()
	writeFile(t, filepath.Join(folder, "new.txt"), []byte(shortPage))
	if err := os.Mkdir(filepath.Join(folder, "site"), 0o700); err != nil {
		t.Fatal(err)
	}
	openRaw(t, filepath.Join(folder, "site", "firsthand.db"), `CREATE TABLE recipes (name TEXT)`, `INSERT INTO recipes VALUES ('soup')`).Close()
	refusedUnchanged(t, folder, "some other program's database")
}

// A page in the middle that was overwritten is found by whoever needs it; the program says so and
// goes on, or stops with one sentence.
func TestADamagedDatabaseIsToldInOneSentence(t *testing.T) {
	folder, database := filledSite(t)
	whole, err := os.ReadFile(database)
	if err != nil {
		t.Fatal(err)
	}
	pages := len(whole) / 4096
	told := 0
	for page := 0; page < pages; page += max(pages/16, 1) { // most pages of a small site are the roots of empty tables
		broken := bytes.Clone(whole)
		from := page * 4096
		if page == 0 {
			from = 100 // behind the head, which says that it is a database
		}
		copy(broken[from:(page+1)*4096], bytes.Repeat([]byte{0xa5}, 4096))
		writeFile(t, database, broken)
		before := digests(t, folder)
		o := program(t, folder, "import", "--data", "site", "new.txt")
		if o.status == 0 {
			continue // nothing of that page was needed
		}
		told++
		refusedIn(t, o, "damaged", "backup")
		if after := digests(t, folder); after[database] != before[database] {
			t.Errorf("page %d: the file was changed", page)
		}
		for _, left := range []string{"-wal", "-shm"} {
			os.Remove(database + left)
		}
	}
	if told < 3 {
		t.Errorf("the damage was told %d times", told)
	}
}

func TestAFileThatIsNoDatabaseIsLeftAlone(t *testing.T) {
	for name, data := range map[string][]byte{
		"text":    []byte(strings.Repeat("This is a page of text, not a database.\n", 300)),
		"zeros":   make([]byte, 8192),
		"cut off": []byte("SQLite format 3\x00"),
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			writeFile(t, filepath.Join(folder, "new.txt"), []byte(shortPage))
			if err := os.Mkdir(filepath.Join(folder, "site"), 0o700); err != nil {
				t.Fatal(err)
			}
			writeFile(t, filepath.Join(folder, "site", "firsthand.db"), data)
			refusedUnchanged(t, folder, "firsthand.db", "Nothing was changed")
		})
	}
}

func TestAFolderThatCannotBeWrittenIsToldInOneSentence(t *testing.T) {
	folder := t.TempDir()
	writeFile(t, filepath.Join(folder, "new.txt"), []byte(shortPage))
	writeFile(t, filepath.Join(folder, "site"), []byte("a file where the folder should be"))
	refusedUnchanged(t, folder, "site", "folder")
	for _, data := range []string{"site/below", "/proc/firsthand", strings.Repeat("long", 100)} {
		before := digests(t, folder)
		refusedIn(t, program(t, folder, "import", "--data", data, "new.txt"), "cannot be made", "--data")
		if len(digests(t, folder)) != len(before) {
			t.Errorf("--data %.20s left something behind", data)
		}
	}
	if os.Geteuid() != 0 {
		closed := t.TempDir()
		writeFile(t, filepath.Join(closed, "new.txt"), []byte(shortPage))
		if err := os.Mkdir(filepath.Join(closed, "site"), 0o500); err != nil {
			t.Fatal(err)
		}
		refusedUnchanged(t, closed, "not writable")
	}
}

// While another program writes, readers are served; a writer waits for its turn and gets it.
func TestALockedDatabaseIsReadAndWaitedFor(t *testing.T) {
	folder, database := filledSite(t)
	other := openRaw(t, database, `BEGIN IMMEDIATE`)
	base, stop := startProgram(t, "serve", "--data", filepath.Join(folder, "site"), "--listen", "127.0.0.1:0")
	if page := read(t, base+"/"); !strings.Contains(page, "A Cold Night at the Harbour") {
		t.Error("the front page is not served while another program writes")
	}
	stop()
	if os.Getenv("FIRSTHAND_LONG") != "" { // it is waited for half a minute
		before := digests(t, folder)
		refusedIn(t, program(t, folder, "import", "--data", "site", "new.txt"), "busy with another writer", "try again")
		if after := digests(t, folder); len(after) != len(before) || after[database] != before[database] {
			t.Error("the database was changed by who had to wait")
		}
	}
	cmd := exec.CommandContext(t.Context(), "firsthand", "import", "--data", "site", "new.txt")
	cmd.Dir = folder
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := other.ExecContext(context.Background(), `ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil || !strings.HasPrefix(said.String(), "created\t") {
		t.Errorf("the writer that waited: %v, %s", err, said.String())
	}
}

func TestAPortInUseChangesNothing(t *testing.T) {
	folder, _ := filledSite(t)
	base, _ := startProgram(t, "serve", "--data", filepath.Join(t.TempDir(), "other"), "--listen", "127.0.0.1:0")
	taken := strings.TrimPrefix(base, "http://")
	before := digests(t, folder)
	for _, command := range []string{"serve", "demo"} {
		refusedIn(t, program(t, folder, command, "--data", "site", "--listen", taken), taken, "in use", "--listen")
		refusedIn(t, program(t, folder, command, "--data", "site", "--listen", "127.0.0.1:99999"), "99999")
		refusedIn(t, program(t, folder, command, "--data", "site", "--listen", "nonsense"), "host:port")
	}
	after := digests(t, folder)
	if len(after) != len(before) {
		t.Errorf("%d files, before %d", len(after), len(before))
	}
	for path, digest := range before {
		if after[path] != digest {
			t.Errorf("%s was changed", path)
		}
	}
}
