package web

import (
	"errors"
	"net"
	"net/netip"
	"sync"
)

// Connections bounds how many connections there are, in all and from one client. What comes beyond is closed at once: a server that
// accepts what it cannot serve keeps waiting those whom it could. The zero value bounds nothing.
type Connections struct {
	All     int     // 0: as many as come
	Each    int     // of one address; 0: as many as come
	Proxies Proxies // of our own, which bring many clients
}

// Listen puts the bounds before a listener.
func (c Connections) Listen(l net.Listener) net.Listener {
	return &boundedListener{Listener: l, bounds: c, each: map[netip.Addr]int{}}
}

type boundedListener struct {
	net.Listener
	bounds Connections

	mu   sync.Mutex
	all  int
	each map[netip.Addr]int
}

func (l *boundedListener) Accept() (net.Conn, error) {
	for {
		c, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		tcp, ok := c.(*net.TCPConn)
		if !ok {
			return c, nil // of a test, or a socket that only this machine has
		}
		from := l.client(tcp)
		if l.enter(from) {
			return &boundedConn{TCPConn: tcp, leave: sync.OnceFunc(func() { l.leave(from) })}, nil
		}
		tcp.SetLinger(0) // nothing is kept of it, not even for a moment
		tcp.Close()
	}
}

// client is whom a connection counts for: an address, or the network that one household has.
func (l *boundedListener) client(c *net.TCPConn) netip.Addr {
	at, ok := c.RemoteAddr().(*net.TCPAddr)
	if !ok {
		return netip.Addr{}
	}
	addr := at.AddrPort().Addr().Unmap()
	if l.bounds.Proxies.has(addr) {
		return netip.Addr{}
	}
	if addr.Is6() {
		if network, err := addr.Prefix(64); err == nil {
			return network.Addr()
		}
	}
	return addr
}

func (l *boundedListener) enter(from netip.Addr) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.bounds.All > 0 && l.all >= l.bounds.All || l.bounds.Each > 0 && from.IsValid() && l.each[from] >= l.bounds.Each {
		return false
	}
	l.all++
	if from.IsValid() {
		l.each[from]++
	}
	return true
}

func (l *boundedListener) leave(from netip.Addr) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.all--
	if !from.IsValid() {
		return
	}
	if l.each[from]--; l.each[from] == 0 {
		delete(l.each, from)
	}
}

// boundedConn is one that counts until it is closed. It is a TCPConn besides, so that files are still copied by the kernel.
type boundedConn struct {
	*net.TCPConn
	leave func()
}

func (c *boundedConn) Close() error {
	c.leave()
	err := c.TCPConn.Close()
	if errors.Is(err, net.ErrClosed) {
		return nil // net/http closes twice
	}
	return err
}
