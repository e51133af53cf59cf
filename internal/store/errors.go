package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"

	"firsthand"
)

// NoRows tells whether err says that there was no row to read. Row.Scan and Get give such an
// error the code NotFound.
func NoRows(err error) bool { return errors.Is(err, sql.ErrNoRows) }

// The sentences for people.
const (
	sayExists   = "Something by that name exists already."
	sayReferred = "It refers to something that is not there, or something still refers to it."
	sayBusy     = "The database is busy with another writer: try again in a moment."
	sayGone     = "The database does not answer: try again in a moment."
	sayFull     = "The disk under the database is full. Nothing was changed: make room and try again."
	sayDisk     = "The disk under the database reports an error. Nothing was changed: look into the log."
	sayDamaged  = "The database file is damaged: stop, keep a copy of it, and restore a backup."
	sayReadOnly = "The database can only be read now. Nothing was changed."
	sayBig      = "The text is longer than the database can keep."
)

// mapError gives a driver's error one of our codes and a sentence; what it does not know stays as
// it is and counts as our own fault.
func mapError(err error) error {
	if err == nil {
		return nil
	}
	var known *firsthand.Error
	if errors.As(err, &known) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	if errors.Is(err, sql.ErrNoRows) {
		return firsthand.Because(err, firsthand.NotFound, "There is nothing by that name.")
	}
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		return mapSQLite(lite, err)
	}
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return mapPostgres(pg, err)
	}
	if broken(err) {
		return firsthand.Because(err, firsthand.Unavailable, sayGone)
	}
	return err
}

// broken tells whether the connection to the server is gone.
func broken(err error) bool {
	var connect *pgconn.ConnectError
	var network net.Error
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return pg.Code == "57P01" || pg.Code == "57P02" // admin_shutdown, crash_shutdown
	}
	return errors.As(err, &connect) || errors.As(err, &network) || errors.Is(err, driver.ErrBadConn) ||
		errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) || errors.Is(err, net.ErrClosed) ||
		strings.Contains(err.Error(), "conn closed")
}

// busy tells whether SQLite gave up waiting for another writer.
func busy(err error) bool {
	var lite *sqlite.Error
	return errors.As(err, &lite) && (lite.Code()&0xff == sqliteBusy || lite.Code()&0xff == sqliteLocked)
}

// SQLite's result codes, see its rescode.html; the low byte is the primary one.
const (
	sqliteBusy, sqliteLocked, sqliteReadOnly, sqliteIOErr = 5, 6, 8, 10
	sqliteCorrupt, sqliteFull, sqliteCantOpen             = 11, 13, 14
	sqliteTooBig, sqliteNotADB                            = 18, 26
	sqlitePrimaryKey, sqliteUnique, sqliteForeignKey      = 1555, 2067, 787
)

func mapSQLite(e *sqlite.Error, err error) error {
	switch e.Code() {
	case sqlitePrimaryKey, sqliteUnique:
		return firsthand.Because(err, firsthand.Conflict, sayExists)
	case sqliteForeignKey:
		return firsthand.Because(err, firsthand.Conflict, sayReferred)
	}
	switch e.Code() & 0xff {
	case sqliteBusy, sqliteLocked:
		return firsthand.Because(err, firsthand.Unavailable, sayBusy)
	case sqliteReadOnly:
		return firsthand.Because(err, firsthand.Unavailable, sayReadOnly)
	case sqliteIOErr, sqliteCantOpen:
		return firsthand.Because(err, firsthand.Unavailable, sayDisk)
	case sqliteFull:
		return firsthand.Because(err, firsthand.Unavailable, sayFull)
	case sqliteCorrupt, sqliteNotADB:
		return firsthand.Because(err, firsthand.Unavailable, sayDamaged)
	case sqliteTooBig:
		return firsthand.Because(err, firsthand.Invalid, sayBig)
	}
	return err
}

func mapPostgres(e *pgconn.PgError, err error) error {
	switch e.Code {
	case "23505": // unique_violation
		return firsthand.Because(err, firsthand.Conflict, sayExists)
	case "23503": // foreign_key_violation
		return firsthand.Because(err, firsthand.Conflict, sayReferred)
	case "40001", "40P01", "55P03": // serialization_failure, deadlock_detected, lock_not_available
		return firsthand.Because(err, firsthand.Unavailable, sayBusy)
	case "53100": // disk_full
		return firsthand.Because(err, firsthand.Unavailable, sayFull)
	case "58030": // io_error
		return firsthand.Because(err, firsthand.Unavailable, sayDisk)
	case "25006": // read_only_sql_transaction: a replica
		return firsthand.Because(err, firsthand.Unavailable, sayReadOnly)
	case "XX001", "XX002": // data_corrupted, index_corrupted
		return firsthand.Because(err, firsthand.Unavailable, sayDamaged)
	case "22001", "54000", "54001": // string_data_right_truncation, program_limit_exceeded
		return firsthand.Because(err, firsthand.Invalid, sayBig)
	}
	switch e.Code[:min(2, len(e.Code))] {
	case "08", "53", "57": // connection, resources, operator intervention
		return firsthand.Because(err, firsthand.Unavailable, sayGone)
	}
	return err
}

// retryable tells whether running the whole Tx again may succeed at once: PostgreSQL ended it in
// favour of another, or a plan was made before a migration.
func retryable(err error) bool {
	var pg *pgconn.PgError
	if !errors.As(err, &pg) {
		return false
	}
	return pg.Code == "40001" || pg.Code == "40P01" ||
		pg.Code == "0A000" && strings.Contains(pg.Message, "cached plan")
}

// openError is mapError for the moment of opening: the sentence names the database, and says what
// to do about it.
func (db *DB) openError(err error) error {
	if db.dialect == Postgres {
		return openPostgresError(err)
	}
	var lite *sqlite.Error
	if !errors.As(err, &lite) {
		return mapError(err)
	}
	path := db.dsn.path
	switch lite.Code() & 0xff {
	case sqliteBusy, sqliteLocked:
		return firsthand.Because(err, firsthand.Unavailable, "The database %s is locked by another program that is writing: wait for it or stop it. Nothing was changed.", path)
	case sqliteNotADB:
		return firsthand.Because(err, firsthand.Invalid, "%s is not a database. Nothing was changed.", path)
	case sqliteCorrupt:
		return firsthand.Because(err, firsthand.Unavailable, "The database %s is damaged: keep a copy of it and restore a backup. Nothing was changed.", path)
	case sqliteReadOnly, sqliteCantOpen:
		return notWritable(err, path)
	}
	return mapError(err)
}

// openPostgresError never shows the address: it may hold a password.
func openPostgresError(err error) error {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		switch pg.Code {
		case "28000", "28P01": // invalid_authorization_specification, invalid_password
			return firsthand.Because(err, firsthand.Unavailable, "PostgreSQL refused the user or the password of the database address.")
		case "3D000": // invalid_catalog_name
			return firsthand.Because(err, firsthand.Invalid, "PostgreSQL has no database of that name: make it with CREATE DATABASE.")
		}
	}
	if broken(err) {
		return firsthand.Because(err, firsthand.Unavailable, "PostgreSQL cannot be reached at the address given: look whether it runs and whether host and port are right.")
	}
	return mapError(err)
}
