package firsthandtest

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"firsthand/internal/store"
)

// A migrated file of SQLite is made once for all tests of a package, and copied for each: to run every migration anew takes
// most of the time of a small test. On PostgreSQL, where a copy takes as long as the migrations do, a schema is emptied and
// used again. Open, on an address that leads to an empty database, still runs them all.

// migratedSQLite is the address of a file that holds every table and no row of a desk.
func migratedSQLite(t testing.TB) string {
	t.Helper()
	data, err := sqliteTemplate()
	if err != nil {
		t.Fatalf("make the database that tests begin with: %v", err)
	}
	file := filepath.Join(t.TempDir(), "firsthand.db")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatalf("copy the database that tests begin with: %v", err)
	}
	return "sqlite:" + file
}

var sqliteTemplate = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "firsthand-template-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "firsthand.db")
	if err := migrate("sqlite:" + file); err != nil {
		return nil, err
	}
	return os.ReadFile(file)
})

// migrate makes every table. The file of SQLite is whole once it is closed.
func migrate(address string) error {
	ctx := context.Background()
	db, err := store.Open(ctx, address, store.Options{})
	if err != nil {
		return err
	}
	if err := db.Migrate(ctx); err != nil {
		db.Close()
		return err
	}
	return db.Close()
}
