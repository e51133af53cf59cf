package store

import (
	"cmp"
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"firsthand"
)

// retries is how often a Tx that PostgreSQL ended in favour of another is run again.
const retries = 6

var system = firsthand.Actor{Name: "Firsthand", Role: firsthand.System}

// Write runs fn in one transaction: what fn did, the audit rows (who, which act, on which
// objects), the change log and the outbox are kept together or not at all. When Write returns nil
// they are on the disk, and whoever watches is told.
//
// fn may run more than once (PostgreSQL ends one of two transactions that stand in each other's
// way), so it must not keep anything outside of tx from a run that failed. On PostgreSQL several
// writers run at once: what fn reads to decide about and then changes, it reads with
// Dialect.ForUpdate, or it leaves the decision to a condition in the UPDATE or to a UNIQUE column, or it asks to be Alone.
// Nothing slow belongs in fn. It must not call Write: that waits for itself and gives up after
// Options.Wait.
func (db *DB) Write(ctx context.Context, actor firsthand.Actor, act firsthand.Act, fn func(tx *Tx) error) error {
	if act == "" {
		return errors.New("a write without an act")
	}
	return db.write(ctx, actor, act, fn)
}

// Maintain is Write for the machinery (claims of jobs, indexes, pruning): the system's doing, with
// no audit row. What a person decided never goes through it.
func (db *DB) Maintain(ctx context.Context, fn func(tx *Tx) error) error {
	return db.write(ctx, system, "", fn)
}

func (db *DB) write(ctx context.Context, actor firsthand.Actor, act firsthand.Act, fn func(tx *Tx) error) error {
	if err := db.takeTurn(ctx); err != nil {
		return err
	}
	defer db.giveTurn()
	for try := 1; ; try++ {
		err := db.writeOnce(ctx, actor, act, fn)
		if err == nil || try >= retries || !retryable(err) {
			return err
		}
		if err := pause(ctx, time.Duration(try*try)*time.Duration(5+rand.IntN(10))*time.Millisecond); err != nil {
			return err
		}
	}
}

func (db *DB) writeOnce(ctx context.Context, actor firsthand.Actor, act firsthand.Act, fn func(tx *Tx) error) error {
	begin := "BEGIN IMMEDIATE"
	if db.dialect == Postgres {
		begin = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
	}
	tx := &Tx{db: db, actor: actor, act: act, writes: true}
	end, err := tx.begin(ctx, db.writer, begin)
	if err != nil {
		return err
	}
	defer end() // rolls back whatever was not committed, also when fn panics
	if err := tx.run(func() error { return fn(tx) }); err != nil {
		return cmp.Or(tx.again, err)
	}
	if err := tx.finish(ctx); err != nil {
		return fmt.Errorf("keep the record of %q: %w", act, err)
	}
	err = tx.commit()
	// A commit whose answer was lost may have happened: whoever kept something looks again.
	db.commits.Add(1)
	db.watch.wake()
	return err
}

// Read runs fn on one snapshot: whatever fn reads is as of one moment, tx.Position.
func (db *DB) Read(ctx context.Context, fn func(tx *Tx) error) error {
	tx := &Tx{db: db, actor: system}
	end, err := tx.begin(ctx, db.reader, db.snapshot())
	if err != nil {
		return err
	}
	defer end()
	return tx.run(func() error { return fn(tx) })
}

// begin opens the transaction and reads the log's head, which pins a reader's snapshot. The
// returned function ends the Tx, rolling back what commit did not take.
func (tx *Tx) begin(ctx context.Context, pool *sql.DB, statement string) (end func(), err error) {
	conn, err := beginOn(ctx, pool, statement)
	if err != nil {
		return nil, mapError(err)
	}
	tx.conn, tx.now = conn, tx.db.opts.Clock.Now().UTC().Truncate(time.Microsecond)
	end = func() { tx.end(conn) }
	if tx.position, err = tx.head(ctx); err != nil {
		end()
		return nil, err
	}
	return end, nil
}

// beginOn takes a connection and begins. A connection that the server has dropped meanwhile is
// thrown away for the next: nothing has happened on it yet.
func beginOn(ctx context.Context, pool *sql.DB, statement string) (*sql.Conn, error) {
	for try := 0; ; try++ {
		conn, err := pool.Conn(ctx)
		if err != nil {
			return nil, err
		}
		_, err = conn.ExecContext(ctx, statement)
		if err == nil {
			return conn, nil
		}
		discard(conn) // it may have begun all the same
		if !broken(err) || ctx.Err() != nil || try >= postgresReaders {
			return nil, err
		}
	}
}

// discard closes a connection instead of giving it back to the pool.
func discard(conn *sql.Conn) {
	conn.Raw(func(any) error { return driver.ErrBadConn })
	conn.Close()
}

// commit does not heed a cancelled context: once begun, its outcome shall be known.
func (tx *Tx) commit() error {
	_, err := tx.conn.ExecContext(context.Background(), "COMMIT")
	if err != nil && broken(err) {
		return firsthand.Because(err, firsthand.Unavailable,
			"The connection to the database broke while saving: look whether the change is there before you try again.")
	}
	if err != nil {
		return mapError(err)
	}
	conn := tx.conn
	tx.conn = nil
	return conn.Close()
}

// end rolls back unless the Tx was committed. A connection that cannot even do that is thrown away.
func (tx *Tx) end(conn *sql.Conn) {
	tx.closeRows()
	if tx.conn == nil {
		return
	}
	tx.conn = nil
	if rollback(conn) != nil {
		discard(conn)
		return
	}
	conn.Close()
}

// takeTurn waits until no other goroutine writes. PostgreSQL has many writers and needs no turns.
func (db *DB) takeTurn(ctx context.Context) error {
	if db.turn == nil {
		return nil
	}
	wait := time.NewTimer(db.opts.Wait)
	defer wait.Stop()
	select {
	case db.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-wait.C:
		return firsthand.Errorf(firsthand.Unavailable, sayBusy)
	}
}

func (db *DB) giveTurn() {
	if db.turn != nil {
		<-db.turn
	}
}

func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
