package web

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
)

func TestClientAddress(t *testing.T) {
	named := Proxies{netip.MustParsePrefix("10.0.0.2/32")}
	for _, c := range []struct {
		remote, passed, want string
		proxies              Proxies
	}{
		{"192.0.2.1:5", "", "192.0.2.1", nil}, {"192.0.2.1:5", "198.51.100.7", "192.0.2.1", nil},
		{"127.0.0.1:5", "", "127.0.0.1", nil}, {"127.0.0.1:5", "198.51.100.7", "198.51.100.7", nil},
		{"127.0.0.1:5", "203.0.113.9, 198.51.100.7", "198.51.100.7", nil}, {"10.0.0.2:5", "198.51.100.7", "10.0.0.2", nil}, {"[fd00::2]:5", "198.51.100.7", "fd00::2", nil}, {"[::1]:5", "nonsense", "::1", nil},
		{"[::ffff:127.0.0.1]:5", "2001:db8::1", "2001:db8::1", nil}, {"", "198.51.100.7", "invalid IP", nil},
		{"10.0.0.2:5", "198.51.100.7", "198.51.100.7", named}, {"10.0.0.3:5", "198.51.100.7", "10.0.0.3", named},
		{"127.0.0.1:5", "198.51.100.7", "127.0.0.1", named},
		// one behind the other, as what ends HTTPS in front of a Varnish
		{"127.0.0.1:5", "203.0.113.9, 198.51.100.7, 127.0.0.1", "198.51.100.7", nil}, {"127.0.0.1:5", "127.0.0.1,::1", "127.0.0.1", nil},
		{"127.0.0.1:5", "198.51.100.7, 10.0.0.3, 127.0.0.1", "10.0.0.3", nil}, {"127.0.0.1:5", "198.51.100.7, nonsense, 127.0.0.1", "127.0.0.1", nil},
		{"10.0.0.3:5", "198.51.100.7, 10.0.0.2, 10.0.0.3", "198.51.100.7", Proxies{netip.MustParsePrefix("10.0.0.2/31")}},
		{"127.0.0.1:5", ", 127.0.0.1", "127.0.0.1", nil}, {"127.0.0.1:5", "198.51.100.7,", "127.0.0.1", nil},
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

func TestWhoPassesAddressesOnUnnamedIsNoted(t *testing.T) {
	named := Proxies{netip.MustParsePrefix("10.0.0.2/32")}
	for _, c := range []struct {
		remote, passed, want string
		proxies              Proxies
	}{
		{"10.0.0.3:5", "198.51.100.7", "10.0.0.3", nil}, {"[::ffff:192.168.1.4]:5", "198.51.100.7", "192.168.1.4", named}, {"127.0.0.1:5", "198.51.100.7", "127.0.0.1", named},
		{"10.0.0.3:5", "", "", nil}, {"10.0.0.2:5", "198.51.100.7", "", named}, {"127.0.0.1:5", "198.51.100.7", "", nil}, {"192.0.2.1:5", "198.51.100.7", "", nil}, {"", "198.51.100.7", "", nil},
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = c.remote
		if c.passed != "" {
			r.Header.Set("X-Forwarded-For", c.passed)
		}
		var u Unnamed
		w := httptest.NewRecorder()
		c.proxies.Look(&u, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })).ServeHTTP(w, r)
		got := ""
		if addr, any := u.Take(); any {
			got = addr.String()
		}
		if _, again := u.Take(); got != c.want || again || w.Code != http.StatusTeapot {
			t.Errorf("%q through %q: %q, want %q; told again: %t", c.remote, c.passed, got, c.want, again)
		}
	}
}
