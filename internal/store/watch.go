package store

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
)

// watchers are who wants to know of commits, and the one goroutine that listens for those of
// other processes.
type watchers struct {
	sync.Mutex
	bells map[chan struct{}]bool
	once  sync.Once
}

// wake rings every bell; one that rings already is left alone.
func (w *watchers) wake() {
	w.Lock()
	defer w.Unlock()
	for bell := range w.bells {
		select {
		case bell <- struct{}{}:
		default:
		}
	}
}

// Watch calls fn once soon, and again whenever something may have been committed, by this process
// or another, until ctx ends or the DB is closed. It returns at once; the calls come one after
// another from a goroutine of their own, with the log's head. Several commits may be one call. A
// call says "look", not that there is something to see.
func (db *DB) Watch(ctx context.Context, fn func(head int64)) {
	bell := make(chan struct{}, 1)
	bell <- struct{}{}
	db.watch.Lock()
	if db.watch.bells == nil {
		db.watch.bells = map[chan struct{}]bool{}
	}
	db.watch.bells[bell] = true
	db.watch.Unlock()
	db.watch.once.Do(func() { db.running.Go(db.listen) })
	db.running.Go(func() { db.follow(ctx, bell, fn) })
}

func (db *DB) follow(ctx context.Context, bell chan struct{}, fn func(head int64)) {
	defer func() {
		db.watch.Lock()
		defer db.watch.Unlock()
		delete(db.watch.bells, bell)
	}()
	for {
		select {
		case <-ctx.Done():
			return
		case <-db.ctx.Done():
			return
		case <-bell:
		}
		var head int64
		err := db.Read(db.ctx, func(tx *Tx) error { head = tx.Position(); return nil })
		if err == nil {
			fn(head)
			continue
		}
		if pause(db.ctx, time.Second) == nil { // the database is away: look again
			select {
			case bell <- struct{}{}:
			default:
			}
		}
	}
}

// listen rings the bells for other processes' commits until the DB is closed.
func (db *DB) listen() {
	hear := db.hearFile
	if db.dialect == Postgres {
		hear = db.hearPostgres
	}
	for wait := 100 * time.Millisecond; db.ctx.Err() == nil; wait = min(2*wait, 5*time.Second) {
		if err := hear(db.ctx); err != nil && db.ctx.Err() == nil {
			db.opts.Log.Warn("watching the database was interrupted", "error", err)
		}
		db.watch.wake() // what happened meanwhile was not heard
		pause(db.ctx, wait)
	}
}

// hearFile polls data_version, which changes when any other connection has committed. A connection of its own does nothing
// else: unlike those of the pools it never reads the schema, which takes longest of all that opening one does.
func (db *DB) hearFile(ctx context.Context) error {
	ear, err := openFile(db.dsn.path, url.Values{"_pragma": {fmt.Sprintf("busy_timeout(%d)", db.opts.Wait.Milliseconds())}})
	if err != nil {
		return err
	}
	defer ear.Close()
	conn, err := ear.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	ticks := time.NewTicker(db.opts.Poll)
	defer ticks.Stop()
	last, err := dataVersion(ctx, conn)
	if err != nil {
		return err
	}
	db.watch.wake()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticks.C:
		}
		version, err := dataVersion(ctx, conn)
		if err != nil {
			return err
		}
		if version != last {
			last = version
			db.watch.wake()
		}
	}
}

func dataVersion(ctx context.Context, conn *sql.Conn) (v int64, err error) {
	err = conn.QueryRowContext(ctx, `PRAGMA data_version`).Scan(&v)
	return v, err
}

// hearPostgres listens on a connection of its own, and looks every few seconds besides: a pooler
// in front of the server may swallow notifications.
func (db *DB) hearPostgres(ctx context.Context) error {
	config, err := db.config()
	if err != nil {
		return err
	}
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return err
	}
	defer conn.Close(context.Background())
	if _, err := conn.Exec(ctx, `LISTEN `+channel(db.dsn.schema)); err != nil {
		return err
	}
	for {
		db.watch.wake()
		look, cancel := context.WithTimeout(ctx, 5*time.Second)
		_, err := conn.WaitForNotification(look)
		timeout := look.Err() != nil
		cancel()
		if ctx.Err() != nil {
			return nil
		}
		if err != nil && !timeout {
			return err
		}
		if timeout && conn.IsClosed() {
			return err
		}
	}
}
