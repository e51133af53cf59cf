package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"modernc.org/sqlite"
)

// counting opens real connections and counts the statements that they read.
type counting struct {
	driver.Connector
	read *[]string
}

func (c counting) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return countingConn{conn.(sqliteConn), c.read}, nil
}

type countingConn struct {
	sqliteConn
	read *[]string
}

func (c countingConn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	*c.read = append(*c.read, query)
	return c.sqliteConn.PrepareContext(ctx, query)
}

// keptDB is one connection that keeps its statements, and what it has read so far.
func keptDB(t *testing.T) (*sql.DB, *[]string) {
	t.Helper()
	c, err := sqlite.NewConnector("file:" + filepath.Join(t.TempDir(), "kept.db"))
	if err != nil {
		t.Fatal(err)
	}
	read := &[]string{}
	db := sql.OpenDB(keeping{counting{c, read}})
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { db.Close() })
	must(t, db, `CREATE TABLE desk (id TEXT PRIMARY KEY)`)
	return db, read
}

func must(t *testing.T, db *sql.DB, query string, args ...any) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatalf("%.60s: %v", query, err)
	}
}

func TestAStatementIsReadOnce(t *testing.T) {
	db, read := keptDB(t)
	for n := range 5 {
		must(t, db, `INSERT INTO desk (id) VALUES (?)`, n)
		var count int
		if err := db.QueryRowContext(t.Context(), `SELECT COUNT(*) FROM desk WHERE id <> ?`, "film").Scan(&count); err != nil || count != n+1 {
			t.Fatalf("after %d: %d, %v", n+1, count, err)
		}
	}
	if len(*read) != 2 {
		t.Errorf("two statements run five times are read %d times: %q", len(*read), *read)
	}
}

func TestTheOldestStatementMakesRoom(t *testing.T) {
	db, read := keptDB(t)
	ask := func(n int) {
		var count int
		if err := db.QueryRowContext(t.Context(), fmt.Sprintf(`SELECT %d + COUNT(*) FROM desk`, n)).Scan(&count); err != nil || count != n {
			t.Fatalf("%d gives %d: %v", n, count, err)
		}
	}
	for n := range keptStatements + 1 {
		ask(n)
	}
	ask(1) // still there
	ask(0) // gone
	if want := keptStatements + 2; len(*read) != want {
		t.Errorf("%d statements were read, want %d", len(*read), want)
	}
}

func TestALongStatementIsNotKept(t *testing.T) {
	db, read := keptDB(t)
	long := `SELECT COUNT(*) FROM desk WHERE id IN (` + strings.TrimSuffix(strings.Repeat("'news', ", maxKept/8), ", ") + `)`
	for range 2 {
		var count int
		if err := db.QueryRowContext(t.Context(), long).Scan(&count); err != nil {
			t.Fatal(err)
		}
	}
	if len(*read) != 0 {
		t.Errorf("a statement of %d bytes was kept", len(long))
	}
}

// A statement that runs within itself is another one, and one whose reader was told to stop is begun anew.
func TestAStatementInsideItselfAndOneThatWasStopped(t *testing.T) {
	db, _ := keptDB(t)
	for _, id := range []string{"film", "music", "news"} {
		must(t, db, `INSERT INTO desk (id) VALUES (?)`, id)
	}
	const all = `SELECT id FROM desk ORDER BY id`
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	pairs := 0
	outer, err := conn.QueryContext(t.Context(), all)
	if err != nil {
		t.Fatal(err)
	}
	for outer.Next() {
		inner, err := conn.QueryContext(t.Context(), all)
		if err != nil {
			t.Fatal(err)
		}
		for inner.Next() {
			pairs++
		}
		inner.Close()
	}
	if err := outer.Err(); err != nil || pairs != 9 {
		t.Errorf("three desks beside three are %d pairs: %v", pairs, err)
	}
	outer.Close()
	ctx, stop := context.WithCancel(t.Context())
	rows, err := conn.QueryContext(ctx, all)
	if err != nil {
		t.Fatal(err)
	}
	rows.Next()
	stop()
	for rows.Next() {
	}
	rows.Close()
	var first string
	if err := conn.QueryRowContext(t.Context(), all).Scan(&first); err != nil || first != "film" {
		t.Errorf("after one that was stopped the first is %q: %v", first, err)
	}
}

// Somebody else changes the table between two runs of a statement.
func TestAKeptStatementSeesANewColumn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "shared.db")
	open := func() *sql.DB {
		db, err := openFile(path, nil)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { db.Close() })
		return db
	}
	ours, theirs := open(), open()
	must(t, ours, `CREATE TABLE desk (id TEXT PRIMARY KEY)`)
	must(t, ours, `INSERT INTO desk (id) VALUES ('news')`)
	columns := func() int {
		rows, err := ours.QueryContext(t.Context(), `SELECT * FROM desk`)
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		rows.Next()
		names, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		return len(names)
	}
	before := columns()
	must(t, theirs, `ALTER TABLE desk ADD COLUMN floor INTEGER`)
	if after := columns(); before != 1 || after != 2 {
		t.Errorf("a desk has %d columns and then %d", before, after)
	}
}
