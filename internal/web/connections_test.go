package web

import (
	"io"
	"net"
	"net/http"
	"net/netip"
	"os"
	"testing"
	"time"
)

// bounded listens with bounds and accepts in the background, keeping what comes open.
func bounded(t *testing.T, c Connections) (addr string, accepted chan net.Conn) {
	t.Helper()
	l, err := Listen(t.Context(), "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	b := c.Listen(l)
	t.Cleanup(func() { b.Close() })
	accepted = make(chan net.Conn, 100)
	go func() {
		for {
			c, err := b.Accept()
			if err != nil {
				return
			}
			accepted <- c
		}
	}()
	return l.Addr().String(), accepted
}

func dial(t *testing.T, addr string) net.Conn {
	t.Helper()
	c, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if err := c.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	return c
}

// refused tells whether a connection ends before anything was said on it.
func refused(t *testing.T, addr string) bool {
	t.Helper()
	c, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", addr)
	if err != nil {
		return true
	}
	defer c.Close()
	if err := c.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	_, err = c.Read(make([]byte, 1))
	return err != nil && !os.IsTimeout(err)
}

func TestConnectionsAreBounded(t *testing.T) {
	elsewhere := Proxies{netip.MustParsePrefix("192.0.2.0/24")} // so that this machine is a client as any other
	for name, c := range map[string]Connections{"in all": {All: 3, Proxies: elsewhere}, "from one": {Each: 3, Proxies: elsewhere}} {
		t.Run(name, func(t *testing.T) {
			addr, accepted := bounded(t, c)
			var first net.Conn
			for range 3 {
				dial(t, addr)
				first = <-accepted
			}
			if !refused(t, addr) {
				t.Error("one beyond is kept open")
			}
			if err := first.Close(); err != nil {
				t.Fatal(err)
			}
			if err := first.Close(); err != nil {
				t.Errorf("closed twice: %v", err)
			}
			dial(t, addr)
			<-accepted // there is a place again, and one alone
			if !refused(t, addr) {
				t.Error("one that was closed twice makes two places")
			}
		})
	}
}

// A proxy of our own brings many clients, and counts for none of them.
func TestAProxyHasAsManyConnectionsAsItNeeds(t *testing.T) {
	addr, accepted := bounded(t, Connections{Each: 2})
	for range 5 {
		dial(t, addr)
		<-accepted
	}
}

func TestABoundedConnectionServes(t *testing.T) {
	l, err := Listen(t.Context(), "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	srv := &http.Server{ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "here") })}
	defer srv.Close()
	go srv.Serve(Connections{All: 10}.Listen(l))
	for range 3 { // each on a connection of its own
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+l.Addr().String(), nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Close = true
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		if body, err := io.ReadAll(resp.Body); err != nil || string(body) != "here" {
			t.Errorf("%q %v", body, err)
		}
		resp.Body.Close()
	}
}
