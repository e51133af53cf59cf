package web

import (
	"net/netip"
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

// site is how many times as much as a household somebody may do who was given a whole /48 of IPv6: 65,536 networks.
const site = 8

// Allow tells whether this address may do it once more, and counts it if so. Addresses of one network that a single
// household has are one, and of those that a single customer may have not all count for themselves.
func (l *Limiter) Allow(addr netip.Addr, now time.Time) bool {
	addr = addr.Unmap()
	l.mu.Lock()
	defer l.mu.Unlock()
	var buckets []*bucket
	if addr.Is6() {
		buckets = []*bucket{l.of(addr, 64, l.limits.Each, now), l.of(addr, 48, site*l.limits.Each, now)}
	} else {
		buckets = []*bucket{l.of(addr, 32, l.limits.Each, now)} // of no address: one for all such
	}
	l.all.fill(l.limits.All, l.limits.AllPer, now)
	buckets = append(buckets, &l.all)
	for _, b := range buckets {
		if b.left < 1 {
			return false
		}
	}
	for _, b := range buckets {
		b.left--
	}
	return true
}

// Full tells whether all together have done it as often as they may, so that nobody may, however seldom they did.
func (l *Limiter) Full(now time.Time) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.all.fill(l.limits.All, l.limits.AllPer, now)
	return l.all.left < 1
}

// of is the bucket of the network that an address is in.
func (l *Limiter) of(addr netip.Addr, bits, most int, now time.Time) *bucket {
	who, _ := addr.Prefix(bits)
	b := l.each[who]
	if b == nil {
		l.forget(now)
		b = &bucket{left: float64(most), at: now}
		l.each[who] = b
	}
	b.fill(most, l.limits.EachPer, now)
	return b
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
