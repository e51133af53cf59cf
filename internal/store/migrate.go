package store

import (
	"bytes"
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"testing/fstest"
	"text/template"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"firsthand"
)

//go:embed migrations/*.sql
var migrations embed.FS

// versionTable is goose's own table, under our name.
const versionTable = "schema_version"

// render makes the migrations ready for one database. In them, {{text}}, {{blob}} and {{real}} are
// column types, {{if sqlite}}…{{end}} and {{if postgres}}…{{end}} are for what only one has.
// SQLite's tables become STRICT, so that it refuses what PostgreSQL would.
func render(d Dialect) (fs.FS, error) {
	either := func(lite, pg string) func() string {
		return func() string {
			if d == Postgres {
				return pg
			}
			return lite
		}
	}
	t, err := template.New("").Option("missingkey=error").Funcs(template.FuncMap{
		"text":     either("TEXT", `TEXT COLLATE "C"`),
		"blob":     either("BLOB", "BYTEA"),
		"real":     either("REAL", "DOUBLE PRECISION"),
		"sqlite":   func() bool { return d == SQLite },
		"postgres": func() bool { return d == Postgres },
		"indexes":  func() []string { return []string{"public", "desk"} }, // of the search, alike
		"month": func(at string) string { // a time in microseconds, before 1970 maybe, as "2006-01"
			return "SUBSTR(" + d.timeText("(CASE WHEN "+at+" >= 0 THEN "+at+" ELSE "+at+" - 999999 END)") + ", 1, 7)"
		},
		"filed": func() []string { return []string{"topic", "byline"} }, // what stories stand under, alike
	}).ParseFS(migrations, "migrations/*.sql")
	if err != nil {
		return nil, fmt.Errorf("read migrations: %w", err)
	}
	out := fstest.MapFS{}
	for _, file := range t.Templates() {
		if file.Name() == "" {
			continue
		}
		var b bytes.Buffer
		if err := file.Execute(&b, nil); err != nil {
			return nil, fmt.Errorf("render migration %s: %w", file.Name(), err)
		}
		text := b.Bytes()
		if d == SQLite {
			text = strict(text)
		}
		out[file.Name()] = &fstest.MapFile{Data: text, Mode: 0o444}
	}
	return out, nil
}

var (
	createTable = regexp.MustCompile(`(?msi)^CREATE TABLE .*?^\)( WITHOUT ROWID)?;`)
	addColumn   = regexp.MustCompile(`(?mi)^ALTER TABLE \w+ ADD COLUMN .*$`)
	integers    = regexp.MustCompile(`\b(BIGINT|SMALLINT)\b`)
)

// strict adds STRICT to every CREATE TABLE that ends with ");" or ") WITHOUT ROWID;" on a line of its own, and gives the
// columns the one name of whole numbers that STRICT knows, those that are added later too.
func strict(text []byte) []byte {
	text = addColumn.ReplaceAllFunc(text, func(line []byte) []byte { return integers.ReplaceAll(line, []byte("INTEGER")) })
	return createTable.ReplaceAllFunc(text, func(table []byte) []byte {
		table = integers.ReplaceAll(table, []byte("INTEGER"))
		end := " STRICT;"
		if !bytes.HasSuffix(table, []byte(");")) {
			end = ", STRICT;"
		}
		return append(table[:len(table)-1:len(table)-1], end...)
	})
}

func (db *DB) provider() (*goose.Provider, error) {
	files, err := render(db.dialect)
	if err != nil {
		return nil, err
	}
	dialect := goose.DialectSQLite3
	opts := []goose.ProviderOption{goose.WithTableName(versionTable), goose.WithDisableGlobalRegistry(true)}
	if db.dialect == Postgres {
		dialect = goose.DialectPostgres
		locker, err := lock.NewPostgresSessionLocker(
			lock.WithLockID(int64(hash("migrate."+db.dsn.schema))), lock.WithLockTimeout(1, 300))
		if err != nil {
			return nil, fmt.Errorf("migration lock: %w", err)
		}
		opts = append(opts, goose.WithSessionLocker(locker))
	}
	return goose.NewProvider(dialect, db.writer, files, opts...)
}

// Migrate brings the schema to this program's version; what is there already is not touched.
// Several processes may call it at once.
func (db *DB) Migrate(ctx context.Context) error {
	return db.MigrateTo(ctx, 0)
}

// MigrateTo is Migrate up to a version; 0 is the newest. Rows of an older schema are loaded at its version, and brought up to
// date from there.
func (db *DB) MigrateTo(ctx context.Context, version int64) error {
	if version == 0 {
		if done, err := db.upToDate(ctx); done || err != nil {
			return err
		}
	}
	if err := db.takeTurn(ctx); err != nil {
		return err
	}
	defer db.giveTurn()
	if err := makeSchema(ctx, db.writer, db.dsn.schema); err != nil {
		return mapError(err)
	}
	p, err := db.provider()
	if err != nil {
		return err
	}
	before := int64(-1)
	for {
		if version == 0 {
			_, err = p.Up(ctx)
		} else {
			_, err = p.UpTo(ctx, version)
		}
		if err == nil {
			return nil
		}
		// Another process may have been faster; then the version has moved and the rest is tried.
		now, versionErr := db.version(ctx)
		if versionErr != nil || now == before || db.dialect == Postgres {
			return fmt.Errorf("migrate the database: %w", mapError(err))
		}
		before = now
	}
}

// Version is the schema's version in the database, and the one that this program works with.
func (db *DB) Version(ctx context.Context) (have, want int64, err error) {
	want, err = newest()
	if err != nil {
		return 0, 0, err
	}
	have, err = db.version(ctx)
	return have, want, err
}

// version reads goose's table without making it: 0 is a database that was never migrated.
func (db *DB) version(ctx context.Context) (int64, error) {
	exists := `SELECT count(*) FROM sqlite_schema WHERE name = '` + versionTable + `'`
	if db.dialect == Postgres {
		exists = `SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = '` + versionTable + `'`
	}
	var n int
	if err := db.reader.QueryRowContext(ctx, exists).Scan(&n); err != nil {
		return 0, db.openError(err)
	}
	if n == 0 {
		return 0, nil
	}
	var v sql.NullInt64
	err := db.reader.QueryRowContext(ctx, `SELECT MAX(version_id) FROM `+versionTable).Scan(&v)
	if err != nil {
		return 0, db.openError(err)
	}
	return v.Int64, nil
}

// upToDate tells whether every migration of this program was done: nearly every start finds so, and need not read them.
func (db *DB) upToDate(ctx context.Context) (bool, error) {
	known, err := versions()
	if err != nil {
		return false, err
	}
	if have, err := db.version(ctx); have == 0 || err != nil {
		return false, err
	}
	done := map[int64]bool{}
	rows, err := db.reader.QueryContext(ctx, `SELECT version_id FROM `+versionTable)
	if err != nil {
		return false, db.openError(err)
	}
	defer rows.Close()
	for rows.Next() {
		var v int64
		if err := rows.Scan(&v); err != nil {
			return false, db.openError(err)
		}
		done[v] = true
	}
	return !slices.ContainsFunc(known, func(v int64) bool { return !done[v] }), rows.Err()
}

func newest() (int64, error) {
	list, err := versions()
	if err != nil {
		return 0, err
	}
	return slices.Max(list), nil
}

// versions are those of the program's migrations.
func versions() (list []int64, err error) {
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil || len(names) == 0 {
		return nil, errors.New("no migrations in the program")
	}
	for _, name := range names {
		v, err := goose.NumericComponent(name)
		if err != nil {
			return nil, fmt.Errorf("migration %s: %w", name, err)
		}
		list = append(list, v)
	}
	return list, nil
}

// checkVersion refuses a database that a newer program has migrated: we would not understand it.
func (db *DB) checkVersion(ctx context.Context) error {
	have, want, err := db.Version(ctx)
	if err != nil {
		return err
	}
	if have > want {
		return firsthand.Errorf(firsthand.Unavailable,
			"The database was made by a newer Firsthand (its schema is version %d, this program knows %d): start the newer program. Nothing was changed.", have, want)
	}
	return nil
}
