package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"firsthand"
)

// Tx is one transaction: either a write, or one snapshot to read. It belongs to the function that
// it was handed to, is used by one goroutine at a time, and is void afterwards.
//
// It behaves alike on both databases, also where they differ: after a statement that failed,
// nothing more works (wrap what may fail in Savepoint), and while the rows of a query are open no
// other statement may run (read them first: List does).
type Tx struct {
	db       *DB
	conn     *sql.Conn
	actor    firsthand.Actor
	act      firsthand.Act
	now      time.Time
	position int64
	writes   bool

	open   *Rows // rows being read
	failed error // the first statement that failed
	again  error // why the whole Tx must be run again
	late   bool  // it has not begun: the first statement does (ReadLate)
	moved  bool  // something was committed before it had begun
	levels int   // savepoints entered

	noted     []note
	continues bool // leaves no row in the audit
	touched   []Change
	emitted   []event
	woken     bool // some events were written before the end
	counted   []delta
	known     map[string]any
}

// Dialect says which database this is.
func (tx *Tx) Dialect() Dialect { return tx.db.dialect }

// Actor is who does this; the system in a read.
func (tx *Tx) Actor() firsthand.Actor { return tx.actor }

// Now is one time for the whole Tx, in UTC, in whole microseconds.
func (tx *Tx) Now() time.Time { return tx.now }

// Position is the head of the change log in this snapshot: what the Tx sees is stamped with it. In
// a write it is the head when the write began.
func (tx *Tx) Position() int64 { return tx.position }

// Remember keeps something that was read, for whoever asks for it again in this Tx under that name; nil forgets it. What a
// Savepoint undoes may have been read in it: that forgets everything.
func (tx *Tx) Remember(name string, value any) {
	if tx.known == nil {
		tx.known = map[string]any{}
	}
	tx.known[name] = value
}

// Remembered gives what was kept under a name, nil if nothing was.
func (tx *Tx) Remembered(name string) any { return tx.known[name] }

// Exec runs a statement and tells how many rows it changed.
func (tx *Tx) Exec(ctx context.Context, query string, args ...any) (int64, error) {
	if !tx.writes {
		return 0, errors.New("a statement that writes in a read Tx")
	}
	query, args, err := tx.prepare(query, args)
	if err != nil {
		return 0, err
	}
	res, err := tx.conn.ExecContext(ctx, query, args...)
	if err != nil {
		return 0, tx.fail(ctx, err)
	}
	return res.RowsAffected()
}

// Query runs a statement that gives rows. The rows must be read to the end or closed before the
// next statement; List does both.
func (tx *Tx) Query(ctx context.Context, query string, args ...any) (*Rows, error) {
	if tx.late {
		if err := tx.settle(ctx); err != nil {
			return nil, err
		}
	}
	query, args, err := tx.prepare(query, args)
	if err != nil {
		return nil, err
	}
	rows, err := tx.conn.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, tx.fail(ctx, err)
	}
	tx.open = &Rows{Rows: rows, tx: tx, ctx: ctx}
	return tx.open, nil
}

// QueryRow runs a statement that gives one row at most; Scan says so when there was none.
func (tx *Tx) QueryRow(ctx context.Context, query string, args ...any) *Row {
	rows, err := tx.Query(ctx, query, args...)
	return &Row{rows: rows, err: err}
}

// Savepoint runs fn; if it fails, everything it did is undone, the Tx goes on, and fn's error is
// returned. What fn noted for the audit, the change log, the outbox and the counts is undone too. When PostgreSQL ended fn
// in favour of another transaction, that is nobody's failure: the whole Write is run again,
// whatever is made of the error.
func (tx *Tx) Savepoint(ctx context.Context, fn func() error) error {
	noted, touched, emitted, counted := len(tx.noted), len(tx.touched), len(tx.emitted), len(tx.counted)
	tx.levels++
	defer func() { tx.levels-- }()
	name := fmt.Sprintf("level%d", tx.levels)
	if _, err := tx.Exec(ctx, "SAVEPOINT "+name); err != nil {
		return err
	}
	err := tx.run(fn)
	if err == nil {
		_, err = tx.Exec(ctx, "RELEASE SAVEPOINT "+name)
		return err
	}
	if retryable(err) {
		tx.again = err
	}
	tx.closeRows()
	tx.failed, tx.known = nil, nil
	tx.noted, tx.touched, tx.emitted, tx.counted = tx.noted[:noted], tx.touched[:touched], tx.emitted[:emitted], tx.counted[:counted]
	for _, end := range []string{"ROLLBACK TO SAVEPOINT ", "RELEASE SAVEPOINT "} {
		if _, undo := tx.Exec(ctx, end+name); undo != nil {
			return errors.Join(err, fmt.Errorf("undo savepoint: %w", undo))
		}
	}
	return err
}

// run is fn, or the failure of a statement that fn passed over.
func (tx *Tx) run(fn func() error) error {
	if err := fn(); err != nil {
		return err
	}
	if tx.again != nil {
		return tx.again
	}
	if tx.failed != nil {
		return fmt.Errorf("a failed statement was passed over without a savepoint: %w", tx.failed)
	}
	return nil
}

// prepare checks that a statement may run now and makes it ready for the database.
func (tx *Tx) prepare(query string, args []any) (string, []any, error) {
	tx.db.statements.Add(1)
	if trace := tx.db.opts.Trace; trace != nil {
		trace(query, args)
	}
	if tx.conn == nil {
		return "", nil, errors.New("a Tx used after its end")
	}
	if tx.failed != nil {
		return "", nil, fmt.Errorf("a statement after one that failed: %w", tx.failed)
	}
	if tx.open != nil {
		return "", nil, errors.New("a statement while the rows of another are open: read them first")
	}
	args, err := cleanArgs(args)
	if err != nil {
		return "", nil, err
	}
	query, args = evenLists(query, args)
	return tx.db.dialect.rebind(query), args, nil
}

// fail maps a statement's error and remembers it: PostgreSQL refuses whatever comes next, so
// SQLite shall too.
func (tx *Tx) fail(ctx context.Context, err error) error {
	if cause := ctx.Err(); cause != nil {
		err = fmt.Errorf("%w (%v)", cause, err)
	}
	err = mapError(err)
	if tx.failed == nil {
		tx.failed = err
	}
	return err
}

func (tx *Tx) closeRows() {
	if tx.open != nil {
		tx.open.Close()
	}
}
