package web

import (
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"sync/atomic"
)

// Proxies are the networks in which proxies of our own stand. Without any, this machine alone may be one: in a private network there are often others than
// ours, and whoever is believed has as many addresses as they like.
type Proxies []netip.Prefix

// Client is the address of who sent a request. Each proxy adds the address that it was asked from to those that it passes on: where
// the connection comes from a proxy of our own, the last address of nobody's among ours is the client's. What stands before it anybody
// may have written.
func (p Proxies) Client(r *http.Request) netip.Addr {
	remote, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	addr := remote.Addr().Unmap()
	passed := strings.Join(r.Header.Values("X-Forwarded-For"), ",")
	for p.has(addr) && passed != "" {
		last := strings.LastIndexByte(passed, ',')
		client, err := netip.ParseAddr(strings.TrimSpace(passed[last+1:]))
		if err != nil {
			break
		}
		addr, passed = client.Unmap(), passed[:max(last, 0)]
	}
	return addr
}

func (p Proxies) has(addr netip.Addr) bool {
	if len(p) == 0 {
		return addr.IsLoopback()
	}
	return slices.ContainsFunc(p, func(network netip.Prefix) bool { return network.Contains(addr) })
}

// Unnamed is the last machine in a private network that passed on a reader's address and is no proxy that was named. Its word was not taken; whoever runs the
// site wants to know. It is safe for concurrent use.
type Unnamed struct{ last atomic.Pointer[netip.Addr] }

// Take gives it and forgets it; false where there was none.
func (u *Unnamed) Take() (netip.Addr, bool) {
	addr := u.last.Swap(nil)
	if addr == nil {
		return netip.Addr{}, false
	}
	return *addr, true
}

// Look notes in u who passes on addresses unnamed, and hands every request on to next.
func (p Proxies) Look(u *Unnamed, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header["X-Forwarded-For"] != nil {
			remote, err := netip.ParseAddrPort(r.RemoteAddr)
			if addr := remote.Addr().Unmap(); err == nil && !p.has(addr) && (addr.IsPrivate() || addr.IsLoopback()) {
				u.last.Store(&addr)
			}
		}
		next.ServeHTTP(w, r)
	})
}
