package store

import (
	"context"
	"fmt"
	"time"
)

// mostProblems is how many problems of a database are told.
const mostProblems = 100

// Check looks for damage in the database and tells each in a few words; none: it is sound. It reads all of it. PostgreSQL
// watches its own pages and references; of it, every table is read to its end.
func (db *DB) Check(ctx context.Context) (problems []string, err error) {
	if db.dialect == Postgres {
		return db.checkPostgres(ctx)
	}
	problems, err = db.problems(ctx, `PRAGMA integrity_check(100)`, Value[string])
	if err != nil {
		return []string{"it cannot be read: " + err.Error()}, ctx.Err()
	}
	orphans, err := db.problems(ctx, `PRAGMA foreign_key_check`, func(s Scanner) (string, error) {
		var table, parent string
		var row, key *int64
		err := s.Scan(&table, &row, &parent, &key)
		return fmt.Sprintf("a row of %s names one of %s that is not there", table, parent), err
	})
	if err != nil {
		return nil, mapError(err)
	}
	return append(problems, orphans[:min(len(orphans), mostProblems-len(problems))]...), nil
}

// QuickCheck looks, within a time, for pages of SQLite's file that are damaged. all says that it came to the end of it; of
// PostgreSQL, which watches its own pages, it reads nothing.
func (db *DB) QuickCheck(ctx context.Context, within time.Duration) (problems []string, all bool, err error) {
	if db.dialect == Postgres {
		return nil, true, nil
	}
	bound, stop := context.WithTimeout(ctx, within)
	defer stop()
	problems, err = db.problems(bound, `PRAGMA quick_check(10)`, Value[string])
	switch {
	case ctx.Err() != nil:
		return nil, false, ctx.Err()
	case bound.Err() != nil:
		return problems, false, nil
	case err != nil:
		return []string{"it cannot be read: " + err.Error()}, true, nil
	}
	return problems, true, nil
}

// problems are what a check of SQLite's tells, without what is well.
func (db *DB) problems(ctx context.Context, query string, read func(s Scanner) (string, error)) (list []string, err error) {
	rows, err := db.reader.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		says, err := read(rows)
		if err != nil {
			return list, err
		}
		if says != "ok" && len(list) < mostProblems {
			list = append(list, says)
		}
	}
	return list, rows.Err()
}

func (db *DB) checkPostgres(ctx context.Context) (problems []string, err error) {
	var tables []string
	err = db.Read(ctx, func(tx *Tx) error {
		tables, err = tx.Tables(ctx)
		return err
	})
	for _, t := range tables {
		err := db.Read(ctx, func(tx *Tx) error { // a Tx of its own: after an error nothing more works in one
			_, err := Get(ctx, tx, Value[int64], `SELECT COUNT(*) FROM (SELECT hashtext(t::text) FROM `+t+` t OFFSET 0) r`)
			return err
		})
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			problems = append(problems, fmt.Sprintf("the table %s cannot be read: %v", t, err))
		}
	}
	return problems, err
}

// ServerTime is the clock of the database's own machine; false where it has none.
func (db *DB) ServerTime(ctx context.Context) (at time.Time, ok bool, err error) {
	if db.dialect != Postgres {
		return at, false, nil
	}
	err = db.reader.QueryRowContext(ctx, `SELECT clock_timestamp()`).Scan(&at)
	return at, err == nil, mapError(err)
}

// Checkpoint brings what stands in SQLite's write-ahead log into the file, as far as readers let it. PostgreSQL does so by
// itself.
func (db *DB) Checkpoint(ctx context.Context) error {
	if db.dialect == Postgres {
		return nil
	}
	if err := db.takeTurn(ctx); err != nil {
		return err
	}
	defer db.giveTurn()
	_, err := db.writer.ExecContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`)
	return mapError(err)
}
