package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand"
)

// StartOver takes the schema of an empty database away and makes it anew at a version, for rows of that version. Tables that
// are named may have rows, which are lost; one row in any other, and everything stays as it is (Conflict).
func (db *DB) StartOver(ctx context.Context, version int64, lost []string) error {
	if err := db.dropAll(ctx, lost); err != nil {
		return err
	}
	return db.MigrateTo(ctx, version)
}

func (db *DB) dropAll(ctx context.Context, lost []string) error {
	return db.Maintain(ctx, func(tx *Tx) error {
		names, err := tx.allTables(ctx)
		if err != nil {
			return err
		}
		used, err := tx.Used(ctx, lost)
		if err != nil {
			return err
		}
		if used != "" {
			return firsthand.Errorf(firsthand.Conflict, "There is a site in this database already, so nothing was changed: give an empty one.")
		}
		if tx.Dialect() == Postgres {
			if len(names) == 0 {
				return nil
			}
			_, err := tx.Exec(ctx, `DROP TABLE `+strings.Join(append(names, versionTable), ", ")+` CASCADE`)
			return err
		}
		return dropEach(ctx, tx, names)
	})
}

// dropEach takes tables away one by one on SQLite, each before those that it refers to.
func dropEach(ctx context.Context, tx *Tx, names []string) error {
	if len(names) == 0 {
		return nil
	}
	names = append(names, versionTable)
	for len(names) > 0 {
		referred, err := List(ctx, tx, Value[string], `SELECT DISTINCT r."table" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) r
			WHERE t.type = 'table' AND r."table" <> t.name`)
		if err != nil {
			return fmt.Errorf("ask what refers to what: %w", err)
		}
		at := slices.IndexFunc(names, func(name string) bool { return !slices.Contains(referred, name) })
		if at < 0 {
			return fmt.Errorf("drop the tables: %v refer to each other", names)
		}
		if _, err := tx.Exec(ctx, `DROP TABLE `+names[at]); err != nil {
			return fmt.Errorf("drop %s: %w", names[at], err)
		}
		names = slices.Delete(names, at, at+1)
	}
	return nil
}

// Tables are the names of the schema's tables as the database has them now, without the one of its version and those of the
// search, which are made of the others and can be made again.
func (tx *Tx) Tables(ctx context.Context) ([]string, error) {
	names, err := tx.allTables(ctx)
	return slices.DeleteFunc(names, func(name string) bool { return strings.HasPrefix(name, searchTables) }), err
}

// searchTables is what the names of the search's tables begin with.
const searchTables = "search_"

// allTables are Tables with those of the search; what SQLite keeps behind a virtual table is no table of its own.
func (tx *Tx) allTables(ctx context.Context) ([]string, error) {
	query := `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name <> '` + versionTable + `' ORDER BY name`
	if tx.Dialect() == Postgres {
		query = `SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '` + versionTable + `' ORDER BY tablename`
	}
	names, err := List(ctx, tx, Value[string], query)
	if err != nil {
		return nil, fmt.Errorf("list the tables: %w", err)
	}
	return names, nil
}

// Columns are the names of a table's columns as the database has them now, in the order of their names.
func (tx *Tx) Columns(ctx context.Context, table string) ([]string, error) {
	query := `SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY name`
	if tx.Dialect() == Postgres {
		query = `SELECT CAST(column_name AS TEXT) FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ? ORDER BY column_name COLLATE "C"`
	}
	names, err := List(ctx, tx, Value[string], query, table)
	if err != nil {
		return nil, fmt.Errorf("list the columns of %s: %w", table, err)
	}
	return names, nil
}

// Used names a table that has rows, "" where none has. Those that are named are not looked at.
func (tx *Tx) Used(ctx context.Context, besides []string) (string, error) {
	names, err := tx.Tables(ctx)
	if err != nil {
		return "", err
	}
	for _, name := range names {
		if slices.Contains(besides, name) {
			continue
		}
		var one int
		err := tx.QueryRow(ctx, `SELECT 1 FROM `+name+` LIMIT 1`).Scan(&one)
		if err == nil {
			return name, nil
		}
		if !NoRows(err) {
			return "", fmt.Errorf("look into %s: %w", name, err)
		}
	}
	return "", nil
}
