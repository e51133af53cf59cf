package store

import (
	"container/list"
	"context"
	"database/sql/driver"
	"strings"
)

// keptStatements is how many statements a SQLite connection keeps ready. To read and plan a statement takes longer than to
// run most of them, and a page asks some thirty.
const keptStatements = 200

// maxKept is the longest statement that is kept, in bytes: a row by row list of thousands takes more memory than it saves.
const maxKept = 4 << 10

// keeping opens connections that keep their statements ready.
type keeping struct{ driver.Connector }

// Connect opens one.
func (k keeping) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := k.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	c, ok := conn.(sqliteConn)
	if !ok {
		return conn, nil
	}
	return &keptConn{sqliteConn: c, ready: map[string]*list.Element{}, order: list.New()}, nil
}

// sqliteConn is what the driver's connections can do.
type sqliteConn interface {
	driver.Conn
	driver.ConnPrepareContext
	driver.ConnBeginTx
	driver.ExecerContext
	driver.QueryerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
	IsReadOnly(schema string) (bool, error)
}

// keptConn is a connection with the statements that it ran last, the latest first. One that is running is not among them,
// so that it is never run within itself.
type keptConn struct {
	sqliteConn
	ready map[string]*list.Element
	order *list.List
}

type kept struct {
	query string
	stmt  driver.Stmt
}

// ExecContext runs a statement.
func (c *keptConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	if !keeps(query) {
		return c.sqliteConn.ExecContext(ctx, query, args)
	}
	k, err := c.take(ctx, query)
	if err != nil {
		return nil, err
	}
	result, err := k.stmt.(driver.StmtExecContext).ExecContext(ctx, args)
	c.put(k, err)
	return result, err
}

// QueryContext runs a statement that gives rows; it is ready again when they are closed.
func (c *keptConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	if !keeps(query) {
		return c.sqliteConn.QueryContext(ctx, query, args)
	}
	k, err := c.take(ctx, query)
	if err != nil {
		return nil, err
	}
	rows, err := k.stmt.(driver.StmtQueryContext).QueryContext(ctx, args)
	if err != nil {
		c.put(k, err)
		return nil, err
	}
	return &keptRows{Rows: rows, conn: c, kept: k}, nil
}

// Close ends the connection and its statements.
func (c *keptConn) Close() error {
	for e := c.order.Front(); e != nil; e = e.Next() {
		e.Value.(*kept).stmt.Close()
	}
	c.order.Init()
	clear(c.ready)
	return c.sqliteConn.Close()
}

// keeps tells whether a statement is worth keeping. Some pragmas act while they are read, and what changes the schema is
// never said twice.
func keeps(query string) bool {
	if len(query) > maxKept {
		return false
	}
	word, _, _ := strings.Cut(strings.TrimSpace(query[:min(len(query), 40)]), " ")
	switch strings.ToUpper(word) {
	case "SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "BEGIN", "COMMIT":
		return true
	}
	return false
}

func (c *keptConn) take(ctx context.Context, query string) (*kept, error) {
	if e := c.ready[query]; e != nil {
		delete(c.ready, query)
		return c.order.Remove(e).(*kept), nil
	}
	stmt, err := c.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	return &kept{query, stmt}, nil
}

// put keeps a statement that ran well, in the place of the one that was not wanted for longest.
func (c *keptConn) put(k *kept, err error) {
	if err != nil || c.ready[k.query] != nil {
		k.stmt.Close()
		return
	}
	c.ready[k.query] = c.order.PushFront(k)
	if c.order.Len() > keptStatements {
		last := c.order.Remove(c.order.Back()).(*kept)
		delete(c.ready, last.query)
		last.stmt.Close()
	}
}

// keptRows gives its statement back when it is closed.
type keptRows struct {
	driver.Rows
	conn *keptConn
	kept *kept
}

// Close ends reading.
func (r *keptRows) Close() error {
	err := r.Rows.Close()
	if r.kept != nil {
		r.conn.put(r.kept, err)
		r.kept = nil
	}
	return err
}
