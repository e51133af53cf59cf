package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// refuse opens an address that cannot be opened.
func refuse(t *testing.T, address string, code firsthand.Code, words string) {
	t.Helper()
	db, err := store.Open(t.Context(), address, store.Options{Wait: 20 * time.Millisecond})
	if err == nil {
		db.Close()
		t.Errorf("%s was opened", address)
		return
	}
	wantCode(t, err, code, words)
	if strings.Contains(err.Error(), "secret") {
		t.Errorf("the error shows the password: %v", err)
	}
}

func TestOpenRefusesBadAddresses(t *testing.T) {
	for _, address := range []string{"", "firsthand.db", "mysql://host/db", "sqlite:", "sqlite:a?mode=ro", "sqlite:a\x00b"} {
		refuse(t, address, firsthand.Invalid, "address")
	}
	refuse(t, "postgres://u:secret@h:port/db", firsthand.Invalid, "cannot be read")
	refuse(t, "postgres://u:secret@h/db?schema=A;DROP", firsthand.Invalid, "cannot be read")
	refuse(t, "postgres://u:secret@h/db?schema=a%3Bdrop", firsthand.Invalid, "schema")
	refuse(t, "postgres://u:secret@h/db?sslmode=wrong", firsthand.Invalid, "cannot be read")
	refuse(t, "postgres://u:secret@127.0.0.1:1/db", firsthand.Unavailable, "cannot be reached")
}

func TestOpenSaysWhatIsWrongWithAFile(t *testing.T) {
	dir := t.TempDir()
	path := func(parts ...string) string { return filepath.Join(append([]string{dir}, parts...)...) }
	refuse(t, "sqlite:"+path("no", "such", "f.db"), firsthand.Invalid, "does not exist")
	os.WriteFile(path("file"), []byte("x"), 0o600)
	refuse(t, "sqlite:"+path("file", "f.db"), firsthand.Invalid, "not a folder")
	refuse(t, "sqlite:"+dir, firsthand.Invalid, "is a folder")

	text := []byte(strings.Repeat("This is a page of text, not a database.\n", 200))
	os.WriteFile(path("text.db"), text, 0o600)
	refuse(t, "sqlite:"+path("text.db"), firsthand.Invalid, "not a database")
	unchanged(t, path("text.db"), text)

	raw(t, path("other.db"), `CREATE TABLE recipes (name TEXT)`)
	other, _ := os.ReadFile(path("other.db"))
	refuse(t, "sqlite:"+path("other.db"), firsthand.Invalid, "some other program's")
	unchanged(t, path("other.db"), other)
}

// raw runs statements on an SQLite file, past the store.
func raw(t *testing.T, path string, statements ...string) {
	t.Helper()
	pool, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	pool.SetMaxOpenConns(1)
	for _, s := range statements {
		if _, err := pool.Exec(s); err != nil {
			t.Fatal(err)
		}
	}
}

func unchanged(t *testing.T, path string, want []byte) {
	t.Helper()
	if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s was changed (%d bytes, then %d), %v", path, len(want), len(got), err)
	}
}

// filled makes a database file with something in it and closes it.
func filled(t *testing.T) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "firsthand.db")
	db, err := store.Open(t.Context(), "sqlite:"+path, store.Options{})
	if err == nil {
		err = db.Migrate(t.Context())
	}
	if err != nil {
		t.Fatal(err)
	}
	mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error { tx.Touch("story:s1"); return nil })
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestOpenRefusesANewerDatabase(t *testing.T) {
	path := filled(t)
	raw(t, path, `INSERT INTO schema_version (version_id, is_applied) VALUES (9999, 1)`)
	before, _ := os.ReadFile(path)
	refuse(t, "sqlite:"+path, firsthand.Unavailable, "newer Firsthand (its schema is version 9999")
	unchanged(t, path, before)
}

func TestOpenRefusesADamagedDatabase(t *testing.T) {
	path := filled(t)
	data, _ := os.ReadFile(path)
	copy(data[100:4096], bytes.Repeat([]byte{0xa5}, 3996)) // the first page behind its header
	os.WriteFile(path, data, 0o600)
	refuse(t, "sqlite:"+path, firsthand.Unavailable, "damaged")
}

func TestDamageFoundLaterHasASentence(t *testing.T) {
	path := filled(t)
	data, _ := os.ReadFile(path)
	for page := 4096; page < len(data); page += 4096 { // the schema stays, the tables are gone
		copy(data[page:page+4096], bytes.Repeat([]byte{0xa5}, 4096))
	}
	os.WriteFile(path, data, 0o600)
	db, err := store.Open(t.Context(), "sqlite:"+path, store.Options{})
	if err == nil {
		defer db.Close()
		_, _, _, err = db.Changes(t.Context(), 0)
	}
	wantCode(t, err, firsthand.Unavailable, "damaged")
}

func TestOpenAndWriteSayThatAnotherProgramWrites(t *testing.T) {
	path := filled(t)
	db, err := store.Open(t.Context(), "sqlite:"+path, store.Options{Wait: 20 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	other, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	other.SetMaxOpenConns(1)
	if _, err := other.Exec(`BEGIN IMMEDIATE`); err != nil {
		t.Fatal(err)
	}
	err = write(t, db, func(context.Context, *store.Tx) error { return nil })
	wantCode(t, err, firsthand.Unavailable, "busy with another writer")
	if _, _, _, err := db.Changes(t.Context(), 0); err != nil {
		t.Errorf("reading while another program writes: %v", err)
	}
	if _, err := other.Exec(`ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	mustWrite(t, db, func(context.Context, *store.Tx) error { return nil })

	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{`PRAGMA locking_mode = EXCLUSIVE`, `BEGIN EXCLUSIVE`} {
		if _, err := other.Exec(s); err != nil {
			t.Fatal(err)
		}
	}
	refuse(t, "sqlite:"+path, firsthand.Unavailable, "locked by another program")
}

func TestOpenKeepsTheFileToItself(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "data")
	path := filepath.Join(folder, "first hand ü%20?.db")
	path = strings.ReplaceAll(path, "?", "#")
	firsthandtest.Open(t, "sqlite:"+path, store.Options{})
	for name, want := range map[string]os.FileMode{folder: 0o700 | os.ModeDir, path: 0o600, path + "-wal": 0o600, path + "-shm": 0o600} {
		if info, err := os.Stat(name); err != nil || info.Mode() != want {
			t.Errorf("%s: %v, %v; want %v", name, info, err, want)
		}
	}
}

func TestOpenSaysThatItCannotWrite(t *testing.T) {
	exe := publicCopy(t)
	for _, c := range []struct {
		name         string
		folder, file os.FileMode
	}{{"folder", 0o555, 0o666}, {"file", 0o777, 0o444}} {
		path := filled(t)
		for dir := filepath.Dir(path); len(dir) > len(os.TempDir()); dir = filepath.Dir(dir) {
			os.Chmod(dir, 0o755)
		}
		os.Chmod(path, c.file)
		os.Chmod(filepath.Dir(path), c.folder)
		cmd := exec.Command(exe)
		cmd.Env = append(os.Environ(), childEnv+"=open", childEnv+"_DB=sqlite:"+path)
		if os.Getuid() == 0 { // who may do everything cannot test it
			cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
		}
		out, err := cmd.CombinedOutput()
		os.Chmod(filepath.Dir(path), 0o755)
		if err != nil || !strings.Contains(string(out), "not writable") {
			t.Errorf("with a read-only %s it said %q, %v", c.name, out, err)
		}
	}
}

// publicCopy is a copy of this test binary that any user may run.
func publicCopy(t *testing.T) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for d := dir; len(d) > len(os.TempDir()); d = filepath.Dir(d) {
		os.Chmod(d, 0o755)
	}
	exe := filepath.Join(dir, "store.test")
	if err := os.WriteFile(exe, data, 0o755); err != nil {
		t.Fatal(err)
	}
	return exe
}

func TestOpenSaysWhatIsWrongWithPostgres(t *testing.T) {
	address := os.Getenv(firsthandtest.PostgresEnv)
	if address == "" {
		t.Skip(firsthandtest.PostgresEnv + " is not set")
	}
	change := func(fn func(u *url.URL)) string {
		u, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		fn(u)
		return u.String()
	}
	refuse(t, change(func(u *url.URL) { u.User = url.UserPassword("nobody_by_that_name", "secret") }), firsthand.Unavailable, "refused the user")
	refuse(t, change(func(u *url.URL) { u.Path = "/nowhere" }), firsthand.Invalid, "no database of that name")

	firsthandtest.Open(t, change(func(u *url.URL) { u.RawQuery = "schema=full" }), store.Options{}) // a word of SQL's own

	address = firsthandtest.PostgresAddress(t)
	db := firsthandtest.Open(t, address, store.Options{})
	mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Exec(ctx, `INSERT INTO schema_version (version_id, is_applied) VALUES (9999, true)`)
		return err
	})
	refuse(t, address, firsthand.Unavailable, "newer Firsthand (its schema is version 9999")
}

// A server that drops its connections is noticed by nobody: the pool makes new ones.
func TestDroppedConnectionsAreReplaced(t *testing.T) {
	if os.Getenv(firsthandtest.PostgresEnv) == "" {
		t.Skip(firsthandtest.PostgresEnv + " is not set")
	}
	address := firsthandtest.PostgresAddress(t)
	killer := firsthandtest.Open(t, address, store.Options{})
	name := "dropped_" + firsthand.NewUUID() // other tests use the same server
	db := firsthandtest.Open(t, address+"&application_name="+name, store.Options{})
	heads := heard(t, db)
	waitFor(t, heads, 0)
	for round := int64(1); round <= 3; round++ {
		mustRead(t, db, func(context.Context, *store.Tx) error { return nil }) // the pool has a connection from then on
		listed := func(statement string) (n int) {
			mustRead(t, killer, func(ctx context.Context, tx *store.Tx) error {
				list, err := store.List(ctx, tx, store.Value[bool], statement, name)
				n = len(list)
				return err
			})
			return n
		}
		for listed(`SELECT true FROM pg_stat_activity WHERE application_name = ?`) < 2 { // the listener comes by itself
			<-time.After(5 * time.Millisecond)
		}
		listed(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ?`)
		mustRead(t, db, func(context.Context, *store.Tx) error { return nil })
		mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error { tx.Touch("story:s1"); return nil })
		waitFor(t, heads, round)
	}
}

// TestASmallFileIsNotKeptByEachConnection: what connections keep of it grows with the file.
func TestASmallFileIsNotKeptByEachConnection(t *testing.T) {
	db := firsthandtest.SQLite(t)
	var kb int
	err := db.Read(t.Context(), func(tx *store.Tx) error { return tx.QueryRow(t.Context(), `PRAGMA cache_size`).Scan(&kb) })
	if err != nil || kb != -512 {
		t.Errorf("a connection that reads keeps %d KB: %v", -kb, err)
	}
}
