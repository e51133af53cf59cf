package web

import (
	"fmt"
	"net/netip"
	"testing"
	"time"
)

func TestALimiterCountsHouseholdsAndEverybody(t *testing.T) {
	now := time.Date(2026, 5, 3, 12, 0, 0, 0, time.UTC)
	l := NewLimiter(Limits{Each: 2, EachPer: 10 * time.Minute, All: 6, AllPer: time.Hour})
	for _, step := range []struct {
		addr  string
		after time.Duration
		want  bool
	}{
		{"192.0.2.1", 0, true}, {"192.0.2.1", 0, true}, {"192.0.2.1", 0, false}, {"::ffff:192.0.2.1", 0, false},
		{"2001:db8::1", 0, true}, {"2001:db8::ffff:1", 0, true}, {"2001:db8::2", 0, false},
		{"2001:db8:0:1::1", 0, true}, {"192.0.2.1", 5 * time.Minute, true}, {"192.0.2.2", 0, false},
		{"192.0.2.2", 10 * time.Minute, true},
	} {
		now = now.Add(step.after)
		if got := l.Allow(netip.MustParseAddr(step.addr), now); got != step.want {
			t.Errorf("%s at %s: %t", step.addr, now.Format("15:04"), got)
		}
	}
	if l.Allow(netip.Addr{}, now.Add(time.Hour)) != true {
		t.Error("whoever has no address may never")
	}
}

func TestWhoHasManyNetworksIsOne(t *testing.T) {
	now := time.Date(2026, 5, 3, 12, 0, 0, 0, time.UTC)
	l := NewLimiter(Limits{Each: 2, EachPer: 10 * time.Minute, All: 1000, AllPer: time.Hour})
	done := 0
	for i := range 100 {
		if l.Allow(netip.MustParseAddr(fmt.Sprintf("2001:db8:1:%x::1", i)), now) {
			done++
		}
	}
	if done != 16 {
		t.Errorf("out of one /48 it was done %d times", done)
	}
	if !l.Allow(netip.MustParseAddr("2001:db8:2::1"), now) {
		t.Error("another is kept out with it")
	}
}

func TestALimiterForgets(t *testing.T) {
	l := NewLimiter(Limits{Each: 1, EachPer: time.Minute, All: 1 << 30, AllPer: time.Hour})
	now := time.Date(2026, 5, 3, 12, 0, 0, 0, time.UTC)
	for i := range 3 * maxCounted {
		l.Allow(netip.AddrFrom4([4]byte{10, byte(i >> 16), byte(i >> 8), byte(i)}), now)
	}
	if len(l.each) > maxCounted {
		t.Errorf("%d addresses are remembered", len(l.each))
	}
}
