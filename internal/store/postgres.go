package store

import (
	"context"
	"database/sql"
	"fmt"
	"hash/fnv"
	"net/url"
	"regexp"
	"strconv"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

	"firsthand"
)

// oldestPostgres is the oldest version whose maintainers still mended it when this was written.
const oldestPostgres = 14

// Pool sizes. Writers have their own pool, so that reads never starve a write.
const (
	postgresWriters = 8
	postgresReaders = 16
)

var schemaName = regexp.MustCompile(`^[a-z_][a-z0-9_]{0,62}$`)

// parsePostgres takes our own parameter, schema, out of the address.
func parsePostgres(address string) (dsn, error) {
	unreadable := firsthand.Errorf(firsthand.Invalid, "The PostgreSQL address cannot be read: write postgres://user@host/database.")
	u, err := url.Parse(address)
	if err != nil {
		return dsn{}, unreadable // the cause may hold the password
	}
	q, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return dsn{}, unreadable
	}
	schema := q.Get("schema")
	q.Del("schema")
	u.RawQuery = q.Encode()
	if schema != "" && !schemaName.MatchString(schema) {
		return dsn{}, firsthand.Errorf(firsthand.Invalid, "The schema %q is not a plain lower-case name.", schema)
	}
	return dsn{dialect: Postgres, url: u.String(), schema: schema}, nil
}

// config is how each connection is made.
func (db *DB) config() (*pgx.ConnConfig, error) {
	c, err := pgx.ParseConfig(db.dsn.url)
	if err != nil {
		return nil, firsthand.Errorf(firsthand.Invalid, "The PostgreSQL address cannot be read: write postgres://user@host/database.")
	}
	if c.RuntimeParams["application_name"] == "" {
		c.RuntimeParams["application_name"] = "firsthand"
	}
	for name, value := range map[string]string{
		"client_encoding":             "UTF8",
		"timezone":                    "UTC",
		"standard_conforming_strings": "on",
		"lock_timeout":                strconv.FormatInt(db.opts.Wait.Milliseconds(), 10),
	} {
		c.RuntimeParams[name] = value
	}
	if db.dsn.schema != "" {
		c.RuntimeParams["search_path"] = db.dsn.schema
	}
	return c, nil
}

func (db *DB) openPostgres(ctx context.Context) error {
	c, err := db.config()
	if err != nil {
		return err
	}
	db.writer = stdlib.OpenDB(*c)
	db.writer.SetMaxOpenConns(postgresWriters)
	db.writer.SetMaxIdleConns(postgresWriters)
	db.reader = stdlib.OpenDB(*c)
	db.reader.SetMaxOpenConns(postgresReaders)
	db.reader.SetMaxIdleConns(postgresReaders)
	var encoding string
	var version int
	err = db.reader.QueryRowContext(ctx, `
		SELECT current_setting('server_encoding'), current_setting('server_version_num')::int`).Scan(&encoding, &version)
	if err != nil {
		return db.openError(err)
	}
	if version < oldestPostgres*10000 {
		return firsthand.Errorf(firsthand.Invalid, "PostgreSQL %d is too old: version %d or newer is needed.", version/10000, oldestPostgres)
	}
	if encoding != "UTF8" {
		return firsthand.Errorf(firsthand.Invalid, "The PostgreSQL database keeps text as %s: make one with ENCODING 'UTF8'.", encoding)
	}
	return nil
}

// makeSchema makes the schema that the address names, if it is missing.
func makeSchema(ctx context.Context, pool *sql.DB, schema string) error {
	if schema == "" {
		return nil
	}
	if _, err := pool.ExecContext(ctx, `CREATE SCHEMA IF NOT EXISTS "`+schema+`"`); err != nil {
		return fmt.Errorf("make schema %s: %w", schema, err)
	}
	return nil
}

// channel is where commits to this schema are announced: publications that share a database do
// not wake each other.
func channel(schema string) string { return fmt.Sprintf("firsthand_%016x", hash(schema)) }

func hash(name string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(name))
	return h.Sum64()
}
