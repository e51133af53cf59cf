package web

import (
	"fmt"
	"net/http/httptest"
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

func TestClientAddress(t *testing.T) {
	named := Proxies{netip.MustParsePrefix("10.0.0.2/32")}
	for _, c := range []struct {
		remote, passed, want string
		proxies              Proxies
	}{
		{"192.0.2.1:5", "", "192.0.2.1", nil}, {"192.0.2.1:5", "198.51.100.7", "192.0.2.1", nil},
		{"127.0.0.1:5", "", "127.0.0.1", nil}, {"127.0.0.1:5", "198.51.100.7", "198.51.100.7", nil},
		{"10.0.0.2:5", "203.0.113.9, 198.51.100.7", "198.51.100.7", nil}, {"[::1]:5", "nonsense", "::1", nil},
		{"[::ffff:127.0.0.1]:5", "2001:db8::1", "2001:db8::1", nil}, {"", "198.51.100.7", "invalid IP", nil},
		{"10.0.0.2:5", "198.51.100.7", "198.51.100.7", named}, {"10.0.0.3:5", "198.51.100.7", "10.0.0.3", named},
		{"127.0.0.1:5", "198.51.100.7", "127.0.0.1", named},
	} {
		r := httptest.NewRequest("POST", "/", nil)
		r.RemoteAddr = c.remote
		if c.passed != "" {
			r.Header.Set("X-Forwarded-For", c.passed)
		}
		if got := fmt.Sprint(c.proxies.Client(r)); got != c.want {
			t.Errorf("%q through %q: %s, want %s", c.remote, c.passed, got, c.want)
		}
	}
}
