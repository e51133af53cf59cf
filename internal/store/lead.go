package store

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"time"

	"github.com/jackc/pgx/v5"
	"golang.org/x/sync/errgroup"
)

// leadCheck is how often a leader on PostgreSQL makes sure that the server still knows it.
const leadCheck = 2 * time.Second

// Lead waits until no other process, and no other Lead here, leads under this name, and runs fn as
// the leader. It returns what fn returns, or why it could not lead. The context that fn gets ends
// when leadership is lost; a process that dies loses it at once. If the network to PostgreSQL
// breaks, the old leader may go on for up to leadCheck twice over after a new one began: what a
// leader does must bear that.
func (db *DB) Lead(ctx context.Context, name string, fn func(ctx context.Context) error) error {
	if db.dialect == Postgres {
		return db.leadPostgres(ctx, name, fn)
	}
	return db.leadFile(ctx, name, fn)
}

// leadPostgres holds an advisory lock on a connection of its own.
func (db *DB) leadPostgres(ctx context.Context, name string, fn func(ctx context.Context) error) error {
	config, err := db.config()
	if err != nil {
		return err
	}
	config.RuntimeParams["lock_timeout"] = "0"
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return openPostgresError(err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	_, err = conn.Exec(ctx, `SELECT pg_advisory_lock(hashtextextended(current_schema() || '.lead.' || $1, 0))`, name)
	if err != nil {
		return mapError(err)
	}
	group, leading := errgroup.WithContext(ctx)
	leading, stop := context.WithCancel(leading)
	group.Go(func() error { return keepLead(leading, conn) })
	group.Go(func() error {
		defer stop()
		return fn(leading)
	})
	return group.Wait()
}

// keepLead fails when the connection that holds the lock does.
func keepLead(ctx context.Context, conn *pgx.Conn) error {
	for pause(ctx, leadCheck) == nil {
		look, cancel := context.WithTimeout(ctx, leadCheck)
		err := conn.Ping(look)
		cancel()
		if err != nil && ctx.Err() == nil {
			return fmt.Errorf("leadership is lost: %w", mapError(err))
		}
	}
	return nil
}

// leadFile holds an exclusive lock on a small file beside the database, the way that SQLite locks:
// it works on every system that SQLite does, and a dead process holds nothing.
func (db *DB) leadFile(ctx context.Context, name string, fn func(ctx context.Context) error) error {
	path := db.dsn.path + "-lead-" + name
	if err := makeFile(path); err != nil {
		return err
	}
	pool, err := openFile(path, url.Values{"_pragma": {"busy_timeout(3600000)"}})
	if err != nil {
		return err
	}
	defer pool.Close()
	conn, err := pool.Conn(ctx)
	if err != nil {
		return mapError(err)
	}
	defer conn.Close()
	for {
		if _, err = conn.ExecContext(ctx, `BEGIN EXCLUSIVE`); err == nil {
			break
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if !busy(err) {
			return mapError(err)
		}
	}
	defer rollback(conn)
	return fn(ctx)
}

func rollback(conn *sql.Conn) error {
	_, err := conn.ExecContext(context.Background(), `ROLLBACK`)
	return err
}
