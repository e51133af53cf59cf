package hotpath

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"sync"
	"time"
)

// Limits are those of the server behind: http.Server's ReadHeaderTimeout, IdleTimeout and WriteTimeout.
type Limits struct {
	Head, Idle, Write time.Duration
}

// Listener accepts connections. It answers on them what it can, and gives a connection to the server behind with the first request
// that it cannot answer.
type Listener struct {
	net.Listener
	pages  Pages
	limits Limits
	log    *slog.Logger

	handed chan *conn
	failed chan error
	done   chan struct{}
	ended  sync.Once

	mu      sync.Mutex
	unasked map[*conn]bool // which the server behind knows nothing of
	last    map[*conn]bool // which are closed behind the answer that is being written
	running sync.WaitGroup // of both
}

// Listen puts the hot path before a listener. The server behind it must call Changed at every change of a connection's state.
func Listen(l net.Listener, pages Pages, limits Limits, log *slog.Logger) *Listener {
	h := &Listener{Listener: l, pages: pages, limits: limits, log: log, handed: make(chan *conn), failed: make(chan error), done: make(chan struct{}), unasked: map[*conn]bool{}, last: map[*conn]bool{}}
	go h.accept()
	return h
}

// Changed is http.Server's ConnState: it says when an answer is out, and when a handler takes the connection.
func (l *Listener) Changed(c net.Conn, state http.ConnState) {
	ours, ok := c.(*conn)
	switch {
	case !ok:
	case state == http.StateIdle:
		ours.again()
	case state == http.StateHijacked:
		ours.at = alone
	}
}

// accept takes connections until the socket is closed. Errors are for the server behind, which knows what to do about each.
func (l *Listener) accept() {
	for {
		c, err := l.Listener.Accept()
		if err != nil {
			select {
			case l.failed <- err:
			case <-l.done:
				return
			}
			if errors.Is(err, net.ErrClosed) {
				return
			}
			continue
		}
		if ours := l.take(c); ours != nil {
			go l.serve(ours)
		}
	}
}

// take notes a connection, or closes it when the server ends.
func (l *Listener) take(c net.Conn) *conn {
	ours := newConn(c, l)
	l.mu.Lock()
	defer l.mu.Unlock()
	select {
	case <-l.done:
		c.Close()
		return nil
	default:
	}
	l.unasked[ours] = true
	l.running.Add(1)
	return ours
}

// serve answers on a connection until it ends, or there is something for the server behind.
func (l *Listener) serve(c *conn) {
	defer l.running.Done()
	defer func() {
		if v := recover(); v != nil {
			l.log.Error("a connection of the hot path is closed", "panic", fmt.Sprint(v), "stack", string(debug.Stack()))
			l.forget(c)
			c.Close()
		}
	}()
	c.hurried = true
	err := c.Conn.SetReadDeadline(time.Now().Add(l.limits.Head))
	if err == nil {
		err = c.answer()
	}
	l.forget(c)
	if err != nil {
		c.Close()
		return
	}
	select {
	case l.handed <- c:
	case <-l.done:
		c.Close()
	}
}

func (l *Listener) forget(c *conn) {
	l.mu.Lock()
	delete(l.unasked, c)
	l.mu.Unlock()
}

// Accept gives the server behind a connection with something to answer.
func (l *Listener) Accept() (net.Conn, error) {
	select {
	case c := <-l.handed:
		return c, nil
	case err := <-l.failed:
		return nil, err
	case <-l.done:
		return nil, net.ErrClosed
	}
}

// Close takes no more connections, and ends those that the server behind knows nothing of: what is being answered is answered first.
func (l *Listener) Close() error {
	err := l.Listener.Close()
	l.ended.Do(func() {
		l.mu.Lock()
		close(l.done)
		list := make([]*conn, 0, len(l.unasked))
		for c := range l.unasked {
			list = append(list, c)
		}
		l.mu.Unlock()
		for _, c := range list {
			c.Close()
		}
	})
	return err
}

// closeBehind closes a connection when the answer is written that is being written.
func (l *Listener) closeBehind(c *conn) {
	l.mu.Lock()
	l.last[c] = true
	l.running.Add(1)
	l.mu.Unlock()
	go func() {
		defer l.running.Done()
		c.answering.Lock()
		c.Conn.Close()
		c.answering.Unlock()
		l.mu.Lock()
		delete(l.last, c)
		l.mu.Unlock()
	}()
}

// Wait waits for the last answers on connections that were closed, or until ctx ends: then they are cut.
func (l *Listener) Wait(ctx context.Context) {
	all := make(chan struct{})
	go func() { l.running.Wait(); close(all) }()
	select {
	case <-all:
	case <-ctx.Done():
		l.mu.Lock()
		defer l.mu.Unlock()
		for _, list := range []map[*conn]bool{l.unasked, l.last} {
			for c := range list {
				c.Conn.Close()
			}
		}
	}
}
