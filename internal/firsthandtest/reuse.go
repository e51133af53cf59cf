package firsthandtest

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"sync"
	"testing"
)

// schema is one of PostgreSQL's that holds every table; shape says which, with their columns.
type schema struct{ name, address, shape string }

// reused are those that no test of this package uses now.
var reused struct {
	sync.Mutex
	free []schema
}

// migratedPostgres is the address of a schema that holds every table and no row of a desk.
func migratedPostgres(t testing.TB) string {
	t.Helper()
	s, found := takeSchema()
	if !found {
		s.name, s.address = newSchema(t)
		if err := migrate(s.address); err != nil {
			t.Fatalf("make the database that tests begin with: %v", err)
		}
		s.shape = s.empty(t)
	}
	t.Cleanup(func() { // the test has closed it by then
		if s.empty(t) != s.shape { // it changed tables
			run(t, os.Getenv(PostgresEnv), `DROP SCHEMA `+s.name+` CASCADE`)
			return
		}
		reused.Lock()
		defer reused.Unlock()
		reused.free = append(reused.free, s)
	})
	return s.address
}

func takeSchema() (s schema, found bool) {
	reused.Lock()
	defer reused.Unlock()
	last := len(reused.free) - 1
	if last < 0 {
		return schema{}, false
	}
	s = reused.free[last]
	reused.free = reused.free[:last]
	return s, true
}

// empty takes away what a test has written and gives the schema's shape. It leaves what migrations write: their own table.
func (s schema) empty(t testing.TB) (shape string) {
	t.Helper()
	pool, err := sql.Open("pgx", os.Getenv(PostgresEnv))
	if err != nil {
		t.Fatalf("open PostgreSQL: %v", err)
	}
	defer pool.Close()
	ctx := context.Background()
	if _, err := pool.ExecContext(ctx, fmt.Sprintf(emptying, s.name)); err != nil {
		t.Fatalf("empty the schema %s for the next test: %v", s.name, err)
	}
	err = pool.QueryRowContext(ctx, `
		SELECT md5(string_agg(concat_ws(' ', c.relname, a.attname, a.atttypid, a.attnotnull), ',' ORDER BY c.relname, a.attnum))
		FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = $1::regnamespace`, s.name).Scan(&shape)
	if err != nil {
		t.Fatalf("look which tables the schema %s holds: %v", s.name, err)
	}
	return shape
}

// emptying is for the schema that it is formatted with. Rows are deleted one table after the other, without a look at what
// refers to them, for all of them go: to truncate as many tables takes ten times as long.
const emptying = `DO $$
DECLARE
	t record;
BEGIN
	SET LOCAL session_replication_role = replica;
	FOR t IN SELECT oid, oid::regclass AS name, relkind FROM pg_class
		WHERE relnamespace = '%s'::regnamespace AND relkind IN ('r', 'S') AND relname NOT LIKE 'schema_version%%'
	LOOP
		IF t.relkind = 'S' THEN
			PERFORM setval(t.oid, 1, false);
		ELSE
			EXECUTE 'DELETE FROM ' || t.name;
		END IF;
	END LOOP;
END $$`
