package ghostadmin

import (
	"net"
	"net/http"
	"net/url"
)

// A page of the site itself may ask; pages of other sites may not. Nothing that a browser sends by itself opens anything here.

// allowOrigin tells a browser whether the page that asks may read the answer.
func (a *Admin) allowOrigin(h http.Header, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !a.ours(origin) {
		return
	}
	h.Set("Access-Control-Allow-Origin", origin)
	h.Add("Vary", "Origin")
}

// ours tells whether an origin is the site's host, or this machine.
func (a *Admin) ours(origin string) bool {
	from, err := url.Parse(origin)
	site, bad := url.Parse(a.BaseURL)
	if origin == "" || err != nil || bad != nil || from.Hostname() == "" {
		return false
	}
	host := from.Hostname()
	ip := net.ParseIP(host)
	return host == site.Hostname() || host == "localhost" || ip != nil && ip.IsLoopback()
}

// preflight answers a browser that asks before a page does.
func preflight(w http.ResponseWriter, r *http.Request) error {
	h := w.Header()
	if h.Get("Access-Control-Allow-Origin") != "" {
		h.Set("Access-Control-Allow-Methods", "GET,HEAD,PUT,PATCH,POST,DELETE")
		h.Set("Access-Control-Max-Age", "86400")
		h.Add("Vary", "Access-Control-Request-Headers")
		if asked := r.Header.Get("Access-Control-Request-Headers"); asked != "" {
			h.Set("Access-Control-Allow-Headers", asked)
		}
	} else {
		h.Add("Vary", "Origin")
	}
	h.Set("Cache-Control", "public, max-age=0")
	h.Set("Content-Length", "0")
	w.WriteHeader(http.StatusNoContent)
	return nil
}
