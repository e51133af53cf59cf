// Package store keeps the publication: it opens SQLite or PostgreSQL, runs transactions, migrates
// the schema, and keeps the log of what readers may see differently.
//
// Owns: DB, Tx, Rows, Row, Dialect, Change; Fields, what a room's list can be filtered and ordered by, and Where, a filter as bound
// SQL; the tables audit, changes, outbox, schedule,
// list_counts and schema_version; all files of migrations/ (each room writes its own); leadership among processes.
//
// Read first: Open, DB.Write, DB.Read; then tx.go for what is alike on both databases.
//
// Invariants: what Write acknowledged is on the disk, whole, with its audit row; positions of the
// change log are in commit order, and a reader sees exactly what is at or before Tx.Position; a
// statement's text never holds a value; what one of the databases would refuse (text with NUL or
// bad UTF-8, a second statement while rows are open, going on after a failure without a savepoint)
// both refuse; a filter's text depends on its shape alone, and asks relations as mongo-knex does; a database that a newer program migrated is not touched.
//
// Leaves to others: what the rows mean (each room's *_sql.go), running the outbox and the schedule
// (jobs), full text (search), copies and restoring (ops).
//
// Imports: nql and the root package; modernc.org/sqlite, pgx, goose. Everything that keeps rows imports it.
//
// Tests: go test ./internal/store; with PostgreSQL too: scripts/postgres go test ./internal/store.
// testdata/upgrade holds a filled dump of both databases for every schema version, written by
// go test ./internal/store -run TestDump -update.
package store
