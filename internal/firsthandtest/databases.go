package firsthandtest

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver that makes and drops schemas

	"firsthand"
	"firsthand/internal/store"
)

// PostgresEnv names the environment variable that holds the address of a PostgreSQL for tests.
const PostgresEnv = "FIRSTHAND_PG"

var sayOnce sync.Once

// Databases runs the same test on SQLite always, and on PostgreSQL when FIRSTHAND_PG names one
// (scripts/postgres starts one and sets it). Every run has an empty, migrated database of its own.
func Databases(t *testing.T, fn func(t *testing.T, db *store.DB)) {
	t.Helper()
	each(t, func(t *testing.T) { fn(t, opened(t, migratedSQLite(t), store.Options{})) },
		func(t *testing.T) { fn(t, opened(t, migratedPostgres(t), store.Options{})) })
}

// Migrated is Databases for tests that open the database themselves, more than once, say.
func Migrated(t *testing.T, fn func(t *testing.T, address string)) {
	t.Helper()
	each(t, func(t *testing.T) { fn(t, migratedSQLite(t)) }, func(t *testing.T) { fn(t, migratedPostgres(t)) })
}

// Addresses is Migrated for tests that begin with a database with nothing in it, not even the schema's tables.
func Addresses(t *testing.T, fn func(t *testing.T, address string)) {
	t.Helper()
	each(t, func(t *testing.T) { fn(t, SQLiteAddress(t)) }, func(t *testing.T) { fn(t, PostgresAddress(t)) })
}

// each runs a test on every database that there is.
func each(t *testing.T, onSQLite, onPostgres func(t *testing.T)) {
	t.Helper()
	t.Run("sqlite", onSQLite)
	if os.Getenv(PostgresEnv) == "" {
		sayOnce.Do(func() {
			fmt.Fprintln(os.Stderr, "postgres: NOT RUN ("+PostgresEnv+" is not set; scripts/postgres COMMAND runs COMMAND with one)")
		})
		return
	}
	t.Run("postgres", onPostgres)
}

// SQLite opens an empty, migrated database in a file of its own.
func SQLite(t testing.TB) *store.DB {
	t.Helper()
	return opened(t, migratedSQLite(t), store.Options{})
}

// Open opens and migrates the database at address, and closes it when the test ends.
func Open(t testing.TB, address string, opts store.Options) *store.DB {
	t.Helper()
	db := opened(t, address, opts)
	if err := db.Migrate(t.Context()); err != nil {
		t.Fatalf("migrate the test's database: %v", err)
	}
	return db
}

// opened opens a database that is migrated already.
func opened(t testing.TB, address string, opts store.Options) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), address, opts)
	if err != nil {
		t.Fatalf("open the test's database: %v", err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Errorf("close the test's database: %v", err)
		}
	})
	return db
}

// SQLiteAddress is the address of a file that does not exist yet, in a folder of this test.
func SQLiteAddress(t testing.TB) string {
	t.Helper()
	return "sqlite:" + filepath.Join(t.TempDir(), "firsthand.db")
}

// PostgresAddress makes a schema for this test and drops it when the test ends.
func PostgresAddress(t testing.TB) string {
	t.Helper()
	schema, address := newSchema(t)
	t.Cleanup(func() { run(t, os.Getenv(PostgresEnv), `DROP SCHEMA `+schema+` CASCADE`) })
	return address
}

// newSchema makes a schema with nothing in it, and the address that leads there.
func newSchema(t testing.TB) (schema, address string) {
	t.Helper()
	u, err := url.Parse(os.Getenv(PostgresEnv))
	if err != nil {
		t.Fatalf("%s is not an address: %v", PostgresEnv, err)
	}
	schema = "t_" + firsthand.NewID(firsthand.SystemClock{}.Now())
	run(t, u.String(), `CREATE SCHEMA `+schema)
	q := u.Query()
	q.Set("schema", schema)
	u.RawQuery = strings.ReplaceAll(q.Encode(), "+", "%20")
	return schema, u.String()
}

func run(t testing.TB, address, statement string) {
	t.Helper()
	if err := execute(address, statement); err != nil {
		t.Fatal(err)
	}
}

// execute runs one statement on a PostgreSQL, past every room.
func execute(address, statement string) error {
	pool, err := sql.Open("pgx", address)
	if err != nil {
		return fmt.Errorf("open PostgreSQL: %w", err)
	}
	defer pool.Close()
	if _, err := pool.ExecContext(context.Background(), statement); err != nil {
		return fmt.Errorf("%s: %w", statement, err)
	}
	return nil
}
