package hotpath

import (
	"errors"
	"io"
	"net"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// at is where a connection is.
type at int

const (
	border at = iota // between two requests: the next byte that comes begins a head
	giving           // a head is being given to net/http
	given            // net/http has it all, and answers; what comes now waits for its turn
	alone            // net/http has the connection to itself
)

// conn is a connection, as net/http sees it. Read is called by one goroutine at a time, as net/http does.
type conn struct {
	net.Conn
	l *Listener

	at       at
	buf      []byte // buf[from:to] was read and is neither answered nor given
	from, to int
	until    int  // giving: the head's end
	known    bool // net/http had a request of it

	answering sync.Mutex // held while an answer is written
	ending    atomic.Bool

	asked   bool          // it has had a request
	waited  time.Time     // when the deadline of the silence between two requests was set
	written time.Time     // when that of writing was set
	hurried bool          // the deadline of reading is that of a head
	aborted atomic.Bool   // net/http has ended a reading that waits
	moved   chan struct{} // it has, or the connection is closed

	date date
	req  Request
}

const firstBuffer = 2 << 10

func newConn(c net.Conn, l *Listener) *conn {
	return &conn{Conn: c, l: l, buf: make([]byte, firstBuffer), moved: make(chan struct{}, 1)}
}

// Read gives net/http what it is to answer. At the border between two requests it answers itself what it can, and returns when there is
// something else.
func (c *conn) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if c.at == border {
		if err := c.answer(); err != nil {
			return 0, err
		}
	}
	switch c.at {
	case giving:
		n := copy(p, c.buf[c.from:c.until])
		if c.from += n; c.from == c.until {
			c.at = given
		}
		return n, nil
	case given:
		return 0, c.watch()
	}
	if c.from < c.to {
		n := copy(p, c.buf[c.from:c.to])
		if c.from += n; c.from == c.to {
			c.buf = nil
		}
		return n, nil
	}
	return c.Conn.Read(p)
}

// again is called when net/http has answered, and waits for the next request.
func (c *conn) again() {
	if c.at == given {
		c.at, c.known = border, true
		c.asked, c.hurried, c.waited, c.written = true, false, time.Time{}, time.Time{}
	}
}

// watch waits until the client leaves or net/http has answered, which it says by a deadline that is past: it reads while a handler
// runs, to learn of the one. What comes meanwhile is the next request; as net/http does, it does not look then whether somebody leaves.
func (c *conn) watch() error {
	if c.from == c.to {
		c.from, c.to = 0, 0
		n, err := c.Conn.Read(c.buf)
		if c.to = n; err != nil {
			return err
		}
	}
	for !c.aborted.Load() {
		if c.ending.Load() {
			return net.ErrClosed
		}
		<-c.moved
	}
	return os.ErrDeadlineExceeded
}

// answer answers what it can. It returns when there is something to give, or an error that ends the connection.
func (c *conn) answer() error {
	for {
		what, length := c.req.parse(c.buf[c.from:c.to])
		if !c.begun() {
			what = partial
		}
		switch what {
		case foreign:
			c.at = alone
			return nil
		case partial:
			if c.to-c.from >= maxHead {
				c.at = alone
				return nil
			}
			if err := c.fill(); err != nil {
				return err
			}
			if c.at == alone {
				return nil
			}
			continue
		case plain:
			if a := c.find(); a != nil {
				if err := c.write(a); err != nil {
					return err
				}
				c.from += length
				c.asked = true
				continue
			}
		}
		c.until, c.at = c.from+length, giving
		return nil
	}
}

func (c *conn) find() *Answer {
	if c.req.passed && !c.known {
		return nil // the handlers look at whom a connection is passed on by
	}
	return c.l.pages.Find(&c.req)
}

// fill reads more of the next head.
func (c *conn) fill() error {
	switch {
	case c.from == c.to:
		c.from, c.to = 0, 0
	case c.from > 0:
		c.to = copy(c.buf, c.buf[c.from:c.to])
		c.from = 0
	}
	if c.to == len(c.buf) {
		c.buf = append(c.buf, make([]byte, len(c.buf))...)
	}
	if err := c.hurry(); err != nil {
		return err
	}
	n, err := c.Conn.Read(c.buf[c.to:])
	c.to += n
	var late net.Error
	if err != nil && c.begun() && !(errors.As(err, &late) && late.Timeout()) {
		c.at = alone // net/http says what it thinks of half a head, and finds the end itself
		return nil
	}
	return err
}

// begun tells whether a head has begun. The first does so with its first byte; before the others net/http waits for four, and whoever
// leaves with fewer is told nothing.
func (c *conn) begun() bool {
	n := c.to - c.from
	return n >= 4 || n > 0 && !c.asked
}

// hurry sets the deadline for what is waited for: for the next request, or the rest of a head. Of a connection that is new the first
// head has its time from the start, as net/http has it.
func (c *conn) hurry() error {
	switch {
	case c.hurried && (c.begun() || !c.asked):
		return nil
	case c.begun():
		c.hurried = true
		return c.Conn.SetReadDeadline(time.Now().Add(c.l.limits.Head))
	}
	now := time.Now()
	if !c.hurried && now.Sub(c.waited) < c.l.limits.Idle/often {
		return nil
	}
	c.hurried, c.waited = false, now
	return c.Conn.SetReadDeadline(now.Add(c.l.limits.Idle))
}

// often: to set a deadline takes long beside an answer, so it is set again when this part of it is over.
const often = 64

// write writes an answer in one piece.
func (c *conn) write(a *Answer) error {
	c.answering.Lock()
	defer c.answering.Unlock()
	if c.ending.Load() {
		return net.ErrClosed
	}
	now := time.Now()
	room := pieces.Get().(*[]byte)
	piece := append((*room)[:0], a.Head...)
	piece = append(piece, c.date.at(now)...)
	piece = append(piece, "\r\n\r\n"...)
	var err error
	if now.Sub(c.written) >= c.l.limits.Write/often {
		c.written = now
		err = c.Conn.SetWriteDeadline(now.Add(c.l.limits.Write))
	}
	switch {
	case err != nil:
	case len(a.Body) <= inOnePiece:
		piece = append(piece, a.Body...)
		_, err = c.Conn.Write(piece)
	default:
		parts := net.Buffers{piece, a.Body}
		_, err = parts.WriteTo(c.Conn)
	}
	*room = piece
	pieces.Put(room)
	return err
}

// inOnePiece is the longest body that is copied behind its head, in bytes: that costs less than a second buffer for the kernel.
const inOnePiece = 64 << 10

var pieces = sync.Pool{New: func() any { return new([]byte) }}

// SetReadDeadline is how net/http ends a reading that waits: by a time that is past.
func (c *conn) SetReadDeadline(t time.Time) error {
	c.aborted.Store(!t.IsZero() && !t.After(time.Now()))
	err := c.Conn.SetReadDeadline(t)
	c.stir()
	return err
}

// SetDeadline is both.
func (c *conn) SetDeadline(t time.Time) error {
	return errors.Join(c.SetReadDeadline(t), c.SetWriteDeadline(t))
}

func (c *conn) stir() {
	select {
	case c.moved <- struct{}{}:
	default:
	}
}

// Close ends the connection, behind the answer if one is being written: it does not wait for that itself, as net/http closes idle
// connections, which this one is to it, with all of its server locked.
func (c *conn) Close() error {
	if c.ending.Swap(true) {
		return nil
	}
	if !c.answering.TryLock() {
		c.l.closeBehind(c)
		return nil
	}
	defer c.answering.Unlock()
	c.stir()
	return c.Conn.Close()
}

// CloseWrite has the client see the end while what it still sends is read: net/http asks for it before it refuses a request.
func (c *conn) CloseWrite() error {
	if half, ok := c.Conn.(interface{ CloseWrite() error }); ok {
		return half.CloseWrite()
	}
	return nil
}

// ReadFrom lets net/http have the kernel copy a file to the socket.
func (c *conn) ReadFrom(r io.Reader) (int64, error) { return io.Copy(c.Conn, r) }
