package store

import (
	"context"
	"database/sql"
	"fmt"

	"firsthand"
)

// Scanner is what a function that reads one row needs: a Row, or Rows at a row.
type Scanner interface {
	Scan(dest ...any) error
}

// Rows are the rows of one query, read as database/sql's are: Next, Scan, Err, Close.
type Rows struct {
	*sql.Rows
	tx  *Tx
	ctx context.Context
}

// Next goes to the next row; false is the end, or an error that Err tells.
func (r *Rows) Next() bool {
	if r.Rows.Next() {
		return true
	}
	r.done()
	return false
}

// Err is the error that ended the rows early, if any.
func (r *Rows) Err() error {
	if err := r.Rows.Err(); err != nil {
		return r.tx.fail(r.ctx, err)
	}
	return nil
}

// Close ends reading; the next statement may run. Closing twice does nothing.
func (r *Rows) Close() error {
	err := r.Rows.Close()
	r.done()
	if err != nil {
		return r.tx.fail(r.ctx, err)
	}
	return nil
}

func (r *Rows) done() {
	if r.tx.open == r {
		r.tx.open = nil
	}
	if err := r.Rows.Err(); err != nil {
		r.tx.fail(r.ctx, err)
	}
}

// Row is the result of QueryRow.
type Row struct {
	rows *Rows
	err  error
}

// Scan reads the row. Without one the error is NotFound, and NoRows knows it.
func (r *Row) Scan(dest ...any) error {
	if r.err != nil {
		return r.err
	}
	defer r.rows.Close()
	if !r.rows.Next() {
		if err := r.rows.Err(); err != nil {
			return err
		}
		return firsthand.Because(sql.ErrNoRows, firsthand.NotFound, "There is nothing by that name.")
	}
	if err := r.rows.Scan(dest...); err != nil {
		return fmt.Errorf("read row: %w", err)
	}
	return r.rows.Close() // PostgreSQL may tell only now that an INSERT … RETURNING failed
}

// Err is the error of running the statement, without reading its row.
func (r *Row) Err() error { return r.err }

// List runs a query and reads every row with scan.
func List[T any](ctx context.Context, tx *Tx, scan func(Scanner) (T, error), query string, args ...any) ([]T, error) {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []T
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, rows.Err()
}

// Get runs a query for one row and reads it with scan; without a row the error is NotFound.
func Get[T any](ctx context.Context, tx *Tx, scan func(Scanner) (T, error), query string, args ...any) (T, error) {
	return scan(tx.QueryRow(ctx, query, args...))
}

// Value is a scan function for queries of one column.
func Value[T any](s Scanner) (T, error) {
	var v T
	err := s.Scan(&v)
	return v, err
}
