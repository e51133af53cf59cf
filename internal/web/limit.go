package web

import (
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"time"
)

// Limits say how often something may be done.
type Limits struct {
	Each    int // by one address at once, and again after EachPer
	EachPer time.Duration
	All     int // by all together at once, and again after AllPer
	AllPer  time.Duration
}

// Limiter counts who did something, in memory and no longer than it must. It is safe for concurrent use.
type Limiter struct {
	limits Limits

	mu   sync.Mutex
	all  bucket
	each map[netip.Prefix]*bucket
}

// maxCounted is how many addresses are counted at once; beyond it, all are forgotten but the count of all together.
const maxCounted = 10_000

// NewLimiter makes a limiter that has seen nobody.
func NewLimiter(l Limits) *Limiter {
	return &Limiter{limits: l, all: bucket{left: float64(l.All)}, each: map[netip.Prefix]*bucket{}}
}

// bucket fills by itself with time.
type bucket struct {
	left float64
	at   time.Time
}

func (b *bucket) fill(most int, per time.Duration, now time.Time) {
	if d := now.Sub(b.at); d > 0 && !b.at.IsZero() {
		b.left = min(float64(most), b.left+float64(most)*float64(d)/float64(per))
	}
	b.at = now
}

// Allow tells whether this address may do it once more, and counts it if so. Addresses of one network that a single
// household has are one.
func (l *Limiter) Allow(addr netip.Addr, now time.Time) bool {
	bits := 32
	if addr = addr.Unmap(); addr.Is6() {
		bits = 64
	}
	who, _ := addr.Prefix(bits) // of no address: the prefix that is none, one for all such
	l.mu.Lock()
	defer l.mu.Unlock()
	b := l.each[who]
	if b == nil {
		l.forget(now)
		b = &bucket{left: float64(l.limits.Each), at: now}
		l.each[who] = b
	}
	b.fill(l.limits.Each, l.limits.EachPer, now)
	l.all.fill(l.limits.All, l.limits.AllPer, now)
	if b.left < 1 || l.all.left < 1 {
		return false
	}
	b.left--
	l.all.left--
	return true
}

// forget makes room: those who may do everything again need not be remembered.
func (l *Limiter) forget(now time.Time) {
	if len(l.each) < maxCounted {
		return
	}
	for who, b := range l.each {
		if now.Sub(b.at) >= l.limits.EachPer {
			delete(l.each, who)
		}
	}
	if len(l.each) >= maxCounted {
		clear(l.each)
	}
}

// Proxies are the networks in which proxies of our own stand. Without any, every private network and this machine may be one.
type Proxies []netip.Prefix

// Client is the address of who sent a request. Where the connection comes from a proxy of our own, the last address that it
// passes on is that of its client.
func (p Proxies) Client(r *http.Request) netip.Addr {
	remote, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	addr := remote.Addr().Unmap()
	if !p.has(addr) {
		return addr
	}
	passed := r.Header.Values("X-Forwarded-For")
	if len(passed) == 0 {
		return addr
	}
	list := strings.Split(passed[len(passed)-1], ",")
	if client, err := netip.ParseAddr(strings.TrimSpace(list[len(list)-1])); err == nil {
		return client.Unmap()
	}
	return addr
}

func (p Proxies) has(addr netip.Addr) bool {
	if len(p) == 0 {
		return addr.IsLoopback() || addr.IsPrivate()
	}
	return slices.ContainsFunc(p, func(network netip.Prefix) bool { return network.Contains(addr) })
}
