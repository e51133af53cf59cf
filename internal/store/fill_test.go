package store_test

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// The dumps of old schemas are filled without knowing what the tables mean: every table gets a few
// rows that its types, references and checks allow.

const rowsPerTable = 3

// table is what the filler knows of a table. Both databases have the same, so SQLite is asked.
type table struct {
	name    string
	columns []column
}

type column struct {
	name, kind string // kind is SQLite's: TEXT, INTEGER, REAL, BLOB
	nullable   bool
	unique     bool     // alone, or as the primary key
	allowed    []string // by a CHECK (column IN (…))
	refers     string   // to this table's …
	refersTo   string   // … column
}

// tablesOf lists the tables of an SQLite database; a table stands behind those that it refers to.
func tablesOf(t *testing.T, db *store.DB) []table {
	t.Helper()
	var tables []table
	mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
		names, err := store.List(ctx, tx, store.Value[string], `
			SELECT name FROM pragma_table_list
			WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_version'
			ORDER BY name`)
		for _, name := range names {
			columns, err := columnsOf(ctx, tx, name)
			if err != nil {
				return err
			}
			tables = append(tables, table{name, columns})
		}
		return err
	})
	return inOrder(t, tables)
}

var inList = regexp.MustCompile(`(?i)CHECK\s*\(\s*(\w+)\s+IN\s*\(([^)]*)\)`)

func columnsOf(ctx context.Context, tx *store.Tx, name string) ([]column, error) {
	columns, err := store.List(ctx, tx, func(s store.Scanner) (c column, err error) {
		var notNull bool
		var primary int
		err = s.Scan(&c.name, &c.kind, &notNull, &primary)
		c.nullable, c.unique = !notNull && primary == 0, primary == 1
		return c, err
	}, `SELECT name, type, "notnull", pk FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid`, name)
	if err != nil {
		return nil, err
	}
	ddl, err := store.Get(ctx, tx, store.Value[string], `SELECT sql FROM sqlite_schema WHERE name = ?`, name)
	if err != nil {
		return nil, err
	}
	checks := inList.FindAllStringSubmatch(ddl, -1)
	references, err := store.List(ctx, tx, func(s store.Scanner) (r [3]string, err error) {
		return r, s.Scan(&r[0], &r[1], &r[2])
	}, `SELECT "from", "table", COALESCE("to", 'id') FROM pragma_foreign_key_list(?)`, name)
	for i := range columns {
		c := &columns[i]
		for _, check := range checks {
			if check[1] == c.name {
				for value := range strings.SplitSeq(check[2], ",") {
					c.allowed = append(c.allowed, strings.Trim(strings.TrimSpace(value), "'"))
				}
			}
		}
		for _, r := range references {
			if r[0] == c.name {
				c.refers, c.refersTo = r[1], r[2]
			}
		}
	}
	return columns, err
}

// inOrder puts tables behind those that they refer to.
func inOrder(t *testing.T, tables []table) (ordered []table) {
	t.Helper()
	done := map[string]bool{}
	ready := func(tb table) bool {
		return !slices.ContainsFunc(tb.columns, func(c column) bool {
			return c.refers != "" && c.refers != tb.name && !done[c.refers] && !c.nullable
		})
	}
	for len(tables) > 0 {
		i := slices.IndexFunc(tables, ready)
		if i < 0 {
			t.Fatalf("tables that refer to each other in a ring: %v", tables)
		}
		ordered, done[tables[i].name] = append(ordered, tables[i]), true
		tables = slices.Delete(tables, i, i+1)
	}
	return ordered
}

// valueFor is what row number row of the table has in the column. All rows of a table differ.
func valueFor(t *testing.T, tables []table, tb table, c column, row int) any {
	t.Helper()
	if c.refers != "" {
		at := slices.IndexFunc(tables, func(other table) bool { return other.name == c.refers })
		before := at >= 0 && at < slices.IndexFunc(tables, func(other table) bool { return other.name == tb.name })
		if !before {
			if !c.nullable {
				t.Fatalf("%s.%s refers to a table that is not filled yet", tb.name, c.name)
			}
			return nil
		}
		target := slices.IndexFunc(tables[at].columns, func(other column) bool { return other.name == c.refersTo })
		return valueFor(t, tables, tables[at], tables[at].columns[target], row)
	}
	if len(c.allowed) > 0 {
		return c.allowed[row%len(c.allowed)]
	}
	if c.nullable && row == rowsPerTable-1 {
		return nil
	}
	switch c.kind {
	case "INTEGER":
		if strings.HasSuffix(c.name, "at") {
			return int64(1_700_000_000_000_000 + row)
		}
		if c.unique || c.name == "number" || c.name == "position" {
			return int64(row + 1)
		}
		return int64(row % 2)
	case "REAL":
		return float64(row) + 0.5
	case "BLOB":
		return []byte{byte(row), 0, 255}
	}
	return fmt.Sprintf("%s.%s %d: it’s “ü” \\ ? 🎬", tb.name, c.name, row)
}

// fill gives every table of a database of the given schema version a few rows.
func fill(t *testing.T, db *store.DB, version int64) {
	t.Helper()
	twin, err := store.Open(t.Context(), firsthandtest.SQLiteAddress(t), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer twin.Close()
	if err := twin.MigrateTo(t.Context(), version); err != nil {
		t.Fatal(err)
	}
	tables := tablesOf(t, twin)
	err = db.Maintain(t.Context(), func(tx *store.Tx) error {
		for _, tb := range tables {
			for row := range rowsPerTable {
				var names []string
				var args []any
				for _, c := range tb.columns {
					names = append(names, c.name)
					args = append(args, valueFor(t, tables, tb, c, row))
				}
				_, err := tx.Exec(t.Context(), `INSERT INTO `+tb.name+` (`+strings.Join(names, ", ")+`) VALUES `+store.Holes(len(names)), args...)
				if err != nil {
					return fmt.Errorf("fill %s: %w (does the filler know its checks?)", tb.name, err)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
