package fetch

import (
	"net/http"
	"net/netip"
	"time"
)

// Named is the way out to a service that whoever runs the program has named: it may stand anywhere, inside too. Its connections are
// kept, and nothing waits for it longer than answers says for the head of an answer.
func Named(answers time.Duration) *http.Transport {
	opts := Options{Inside: []netip.Prefix{netip.MustParsePrefix("0.0.0.0/0"), netip.MustParsePrefix("::/0")}}
	opts.defaults()
	c := &Client{opts: opts}
	return &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		DialContext:            c.dial,
		DisableCompression:     true,
		TLSHandshakeTimeout:    10 * time.Second,
		ResponseHeaderTimeout:  answers,
		ExpectContinueTimeout:  time.Second,
		IdleConnTimeout:        90 * time.Second,
		MaxIdleConnsPerHost:    32,
		MaxResponseHeaderBytes: 128 << 10,
	}
}
