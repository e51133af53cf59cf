package store

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// ReadLate is Read for who may need no statement at all, because what they want to know is known of a position of the change
// log: the position is asked for alone, and the snapshot is begun with the first statement of fn. Where something was
// committed before that, fn is run again from its beginning, in a Read.
func (db *DB) ReadLate(ctx context.Context, fn func(tx *Tx) error) error {
	conn, err := db.reader.Conn(ctx)
	if err != nil {
		return mapError(err)
	}
	tx := &Tx{db: db, actor: system, conn: conn, now: db.opts.Clock.Now().UTC().Truncate(time.Microsecond)}
	asking := ctx
	if db.dialect == SQLite { // which tells it at once: to watch for the end of ctx takes longer
		asking = context.WithoutCancel(ctx)
	}
	tx.position, err = tx.head(asking)
	if err != nil {
		discard(conn) // which the server dropped, perhaps: Read knows what to do
		return db.Read(ctx, fn)
	}
	tx.late = true
	err = tx.run(func() error { return fn(tx) })
	tx.endLate(conn)
	if tx.moved {
		return db.Read(ctx, fn)
	}
	return err
}

var errMoved = errors.New("something was committed before the snapshot had begun")

// settle begins the snapshot, at the position that was told before.
func (tx *Tx) settle(ctx context.Context) error {
	tx.late = false
	if _, err := tx.conn.ExecContext(ctx, tx.db.snapshot()); err != nil {
		return tx.fail(ctx, err)
	}
	head, err := tx.head(ctx)
	if err == nil && head != tx.position {
		tx.moved, err = true, tx.fail(ctx, errMoved)
	}
	return err
}

// endLate ends it, if it has begun.
func (tx *Tx) endLate(conn *sql.Conn) {
	if tx.late {
		tx.conn, tx.late = nil, false
		conn.Close()
		return
	}
	tx.end(conn)
}

// snapshot is the statement that begins a Read.
func (db *DB) snapshot() string {
	if db.dialect == Postgres {
		return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
	}
	return "BEGIN"
}
