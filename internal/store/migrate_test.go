package store_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// Migrations are numbered without gaps, named after their room, and only go forward.
func TestMigrationsAreNumbered(t *testing.T) {
	files, err := filepath.Glob("migrations/*")
	if err != nil || len(files) == 0 {
		t.Fatal("no migrations", err)
	}
	name := regexp.MustCompile(`^(\d{4})_[a-z_]+\.sql$`)
	for i, file := range files {
		m := name.FindStringSubmatch(filepath.Base(file))
		if m == nil || m[1] != fmt.Sprintf("%04d", i+1) {
			t.Errorf("%s is not named %04d_room.sql", file, i+1)
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(string(text), "-- +goose Up\n") || strings.Contains(string(text), "goose Down") {
			t.Errorf("%s does not begin with -- +goose Up, or goes back", file)
		}
	}
}

// A table without STRICT would take on SQLite what PostgreSQL refuses.
func TestEveryTableIsStrictOnSQLite(t *testing.T) {
	db := firsthandtest.SQLite(t)
	mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
		loose, err := store.List(ctx, tx, store.Value[string], `
			SELECT name FROM pragma_table_list
			WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name <> 'schema_version'`)
		if len(loose) > 0 {
			t.Errorf("not strict: %v (does their CREATE TABLE end with a line that is just \");\"?)", loose)
		}
		return err
	})
}

func TestSeveralProcessesMayMigrateAtOnce(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		var all sync.WaitGroup
		for range 4 {
			db, err := store.Open(t.Context(), address, store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { db.Close() })
			all.Go(func() {
				if err := db.Migrate(t.Context()); err != nil {
					t.Error(err)
				}
				if have, want, err := db.Version(t.Context()); err != nil || have != want {
					t.Errorf("version %d, want %d, %v", have, want, err)
				}
			})
		}
		all.Wait()
	})
}

func TestMigratingAgainChangesNothing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error { tx.Touch("story:s1"); return nil })
		before := schemaOf(t, db)
		if err := db.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		if after := schemaOf(t, db); strings.Join(after, "\n") != strings.Join(before, "\n") {
			t.Error("the schema changed")
		}
		if _, head, _, err := db.Changes(t.Context(), 0); err != nil || head != 1 {
			t.Errorf("head %d, %v", head, err)
		}
	})
}

// schemaOf describes every table, column and index, in order.
func schemaOf(t *testing.T, db *store.DB) (lines []string) {
	t.Helper()
	query := `SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_schema WHERE tbl_name <> 'schema_version' ORDER BY 1`
	if db.Dialect() == store.Postgres {
		query = `
			SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' ||
				COALESCE(column_default, '') || ' ' || COALESCE(collation_name, '')
			FROM information_schema.columns WHERE table_schema = current_schema() AND table_name <> 'schema_version'
			UNION ALL
			SELECT 'index ' || replace(indexdef, current_schema() || '.', '') FROM pg_indexes
			WHERE schemaname = current_schema() AND tablename <> 'schema_version'
			UNION ALL
			SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
			WHERE connamespace = current_schema()::regnamespace AND conrelid <> 'schema_version'::regclass
			ORDER BY 1`
	}
	mustRead(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		lines, err = store.List(ctx, tx, store.Value[string], query)
		return err
	})
	for i, line := range lines {
		lines[i] = strings.Join(strings.Fields(line), " ")
	}
	return lines
}
