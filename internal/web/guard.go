package web

import (
	"net"
	"net/http"
	"net/netip"

	"firsthand"
)

// SameOrigin refuses state-changing requests that a browser sends for another site (CSRF), by
// Sec-Fetch-Site and Origin. Trusted origins ("https://host[:port]") are let through. A request
// with neither header comes from no browser and passes: cookies still need SameSite.
func (e *Errors) SameOrigin(next http.Handler, trusted ...string) (http.Handler, error) {
	protection := http.NewCrossOriginProtection()
	for _, origin := range trusted {
		if err := protection.AddTrustedOrigin(origin); err != nil {
			return nil, firsthand.Because(err, firsthand.Invalid, "%q is not an origin such as https://example.com.", origin)
		}
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := protection.Check(r); err != nil {
			e.Answer(w, r, firsthand.Because(err, firsthand.Forbidden,
				"This form was sent from another site, so nothing was done."))
			return
		}
		next.ServeHTTP(w, r)
	}), nil
}

// LoopbackOnly lets only this machine's own browser through: the connection must come from a
// loopback address, the Host header must name one (a rebound DNS name does not), and nothing may
// say that a proxy passed it on for somebody else.
func (e *Errors) LoopbackOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !Loopback(r) {
			e.Answer(w, r, firsthand.Errorf(firsthand.Forbidden,
				"This page answers only to a browser on the machine that it runs on."))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Loopback tells whether LoopbackOnly would let the request through.
func Loopback(r *http.Request) bool {
	for _, name := range []string{"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip", "Via"} {
		if _, there := r.Header[name]; there {
			return false
		}
	}
	remote, err := netip.ParseAddrPort(r.RemoteAddr)
	return err == nil && remote.Addr().Unmap().IsLoopback() && loopbackHost(r.Host)
}

func loopbackHost(hostport string) bool {
	host := hostport
	if h, _, err := net.SplitHostPort(hostport); err == nil {
		host = h
	} else if n := len(host); n > 2 && host[0] == '[' && host[n-1] == ']' {
		host = host[1 : n-1]
	}
	if host == "localhost" {
		return true
	}
	addr, err := netip.ParseAddr(host)
	return err == nil && addr.Zone() == "" && addr.Unmap().IsLoopback()
}
