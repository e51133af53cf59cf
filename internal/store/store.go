package store

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"firsthand"
)

// Options are what a DB needs besides its address. The zero value is a production's.
type Options struct {
	Clock firsthand.Clock // default firsthand.SystemClock
	Log   *slog.Logger    // default: silence

	// Wait is how long a write waits for another writer before it gives up with Unavailable;
	// default 30 s.
	Wait time.Duration
	// The change log drops rows that are older than KeepFor (default 7 days) or have KeepChanges
	// newer ones (default 100,000), each time it has grown by a tenth of KeepChanges.
	KeepChanges int64
	KeepFor     time.Duration
	// Trace is told of every statement that is about to run, as it is written in the rooms: for tests of query plans.
	Trace func(query string, args []any)
	// Poll is how often a watched SQLite file is looked at for other processes' commits; default 50 ms.
	Poll time.Duration
}

// DB is one publication's database: one writer at a time (SQLite) or many (PostgreSQL), any
// number of readers. It is safe for use by many goroutines.
type DB struct {
	dialect Dialect
	opts    Options
	dsn     dsn
	writer  *sql.DB
	reader  *sql.DB
	turn    chan struct{} // SQLite: whoever holds the token writes

	watch   watchers
	kept    keptValues
	ctx     context.Context // ends with Close
	cancel  context.CancelFunc
	running sync.WaitGroup

	commits    atomic.Int64 // by this process
	statements atomic.Int64 // by this process
}

// Open opens the database at dsn, "sqlite:/folder/firsthand.db" or "postgres://…?schema=x", and
// looks whether this program can work with it. A missing SQLite file is made (0600), its folder
// too (0700) if the folder's parent is there. Open changes nothing in a database that it refuses:
// one that a newer program has migrated, that is damaged, locked, or not ours. Call Migrate next.
func Open(ctx context.Context, address string, opts Options) (*DB, error) {
	opts = opts.withDefaults()
	d, err := parseDSN(address)
	if err != nil {
		return nil, err
	}
	db := &DB{dialect: d.dialect, opts: opts, dsn: d}
	db.ctx, db.cancel = context.WithCancel(context.Background())
	switch d.dialect {
	case SQLite:
		db.turn = make(chan struct{}, 1)
		err = db.openSQLite(ctx)
	case Postgres:
		err = db.openPostgres(ctx)
	}
	if err == nil {
		err = db.checkVersion(ctx)
	}
	if err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

func (o Options) withDefaults() Options {
	if o.Clock == nil {
		o.Clock = firsthand.SystemClock{}
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Wait <= 0 {
		o.Wait = 30 * time.Second
	}
	if o.KeepChanges <= 0 {
		o.KeepChanges = 100_000
	}
	if o.KeepFor <= 0 {
		o.KeepFor = 7 * 24 * time.Hour
	}
	if o.Poll <= 0 {
		o.Poll = 50 * time.Millisecond
	}
	return o
}

// Close ends watching and closes every connection. It must not be called from a Watch callback.
func (db *DB) Close() error {
	db.cancel()
	db.running.Wait()
	var errs []error
	for _, pool := range []*sql.DB{db.reader, db.writer} {
		if pool != nil {
			errs = append(errs, pool.Close())
		}
	}
	return errors.Join(errs...)
}

// Dialect says which database this is, for the few places where the SQL must differ.
func (db *DB) Dialect() Dialect { return db.dialect }

// Clock is the clock that the database was opened with.
func (db *DB) Clock() firsthand.Clock { return db.opts.Clock }

// dsn is a parsed address.
type dsn struct {
	dialect Dialect
	path    string // SQLite: the file
	url     string // PostgreSQL: without our own parameters
	schema  string // PostgreSQL: "" is the role's default
}

func parseDSN(address string) (dsn, error) {
	switch {
	case strings.HasPrefix(address, "sqlite:"):
		path := strings.TrimPrefix(address, "sqlite:")
		if path == "" || strings.ContainsAny(path, "\x00?") {
			return dsn{}, firsthand.Errorf(firsthand.Invalid, "The database address %q names no file: write sqlite:/folder/firsthand.db.", address)
		}
		return dsn{dialect: SQLite, path: path}, nil
	case strings.HasPrefix(address, "postgres://"), strings.HasPrefix(address, "postgresql://"):
		return parsePostgres(address)
	}
	return dsn{}, firsthand.Errorf(firsthand.Invalid, "The database address must begin with sqlite: or postgres://.")
}
