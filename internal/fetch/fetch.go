package fetch

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"syscall"
	"time"
)

// Options say how far a Client goes. The zero value is a production's.
type Options struct {
	UserAgent string                                                       // who asks; default "Firsthand"
	Inside    []netip.Prefix                                               // addresses that are reached although they are not public: the owner's own network
	Deadline  time.Duration                                                // for all hops and the whole answer; default 30 s
	Received  int64                                                        // bytes of an answer as it comes in; default 16 MB
	Unpacked  int64                                                        // bytes of it once it is unpacked; default 32 MB
	Hops      int                                                          // redirects that are followed; default 8
	Lookup    func(ctx context.Context, host string) ([]netip.Addr, error) // default: the system's resolver
}

// Client fetches. It keeps no connection and no cookie between two fetches, and any number may go on at once.
type Client struct {
	opts Options
	http *http.Client
}

// New makes a Client.
func New(opts Options) *Client {
	opts.defaults()
	c := &Client{opts: opts}
	c.http = &http.Client{
		Transport: &http.Transport{
			DialContext:            c.dial,
			DisableKeepAlives:      true,
			DisableCompression:     true, // what comes in is kept as it came
			ForceAttemptHTTP2:      true,
			TLSHandshakeTimeout:    10 * time.Second,
			ResponseHeaderTimeout:  opts.Deadline,
			MaxResponseHeaderBytes: 128 << 10,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return c
}

func (o *Options) defaults() {
	if o.UserAgent == "" {
		o.UserAgent = "Firsthand"
	}
	if o.Deadline <= 0 {
		o.Deadline = 30 * time.Second
	}
	if o.Received <= 0 {
		o.Received = 16 << 20
	}
	if o.Unpacked <= 0 {
		o.Unpacked = 32 << 20
	}
	if o.Hops <= 0 {
		o.Hops = 8
	}
	if o.Lookup == nil {
		o.Lookup = func(ctx context.Context, host string) ([]netip.Addr, error) {
			return net.DefaultResolver.LookupNetIP(ctx, "ip", host)
		}
	}
}

// Request is what to fetch.
type Request struct {
	URL          string // http or https, absolute
	Accept       string // media types; default: any
	ETag         string // of the copy that one has, with
	LastModified string // its date: a server may answer 304 then
}

// Answer is what a server said, whatever its status.
type Answer struct {
	URL    string      // where it came from, after redirects
	Hops   []string    // the addresses before it, in order
	At     time.Time   // when its head came in
	Status int         // as 200, 404
	Header http.Header // as it came, transfer encoding aside
	Raw    []byte      // the body as it came: still packed if Header says so

	unpacked int64 // the most that Body gives
}

// Get fetches, following redirects. An error is a *firsthand.Error whose sentence may be shown; ReasonOf gives its
// reason as a word for records.
func (c *Client) Get(ctx context.Context, r Request) (*Answer, error) {
	ctx, cancel := context.WithTimeout(ctx, c.opts.Deadline)
	defer cancel()
	resp, hops, err := c.follow(ctx, r)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	answer := &Answer{URL: resp.Request.URL.String(), Hops: hops, At: time.Now().UTC(), Status: resp.StatusCode, Header: resp.Header, unpacked: c.opts.Unpacked}
	if answer.Raw, err = readAll(resp.Body, c.opts.Received); err != nil {
		return nil, explain(ctx, resp.Request.URL, err)
	}
	return answer, nil
}

// follow asks, and goes on where it is led: the answer whose body is still to be read, and the addresses before it.
func (c *Client) follow(ctx context.Context, r Request) (resp *http.Response, hops []string, err error) {
	at := r.URL
	for {
		u, err := readURL(at)
		if err != nil {
			return nil, nil, err
		}
		resp, next, err := c.ask(ctx, u, r)
		if err != nil {
			return nil, nil, explain(ctx, u, err)
		}
		if next == "" {
			return resp, hops, nil
		}
		if hops = append(hops, u.String()); len(hops) > c.opts.Hops {
			return nil, nil, refuse(Loop, nil, "%s leads from one address to the next without end.", u.Host)
		}
		at = next
	}
}

// ask makes one request: the answer, or where it leads on to.
func (c *Client) ask(ctx context.Context, u *url.URL, r Request) (resp *http.Response, next string, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, "", err
	}
	setHeader(req.Header, "User-Agent", c.opts.UserAgent)
	setHeader(req.Header, "Accept", r.Accept)
	setHeader(req.Header, "Accept-Encoding", "gzip, br")
	setHeader(req.Header, "If-None-Match", r.ETag)
	setHeader(req.Header, "If-Modified-Since", r.LastModified)
	resp, err = c.http.Do(req)
	if err != nil {
		return nil, "", err
	}
	if to := resp.Header.Get("Location"); to != "" && redirects(resp.StatusCode) {
		resp.Body.Close()
		target, err := u.Parse(to)
		if err != nil {
			return nil, "", refuse(BadAddress, err, "%s leads to an address that cannot be read.", u.Host)
		}
		return nil, target.String(), nil
	}
	return resp, "", nil
}

func setHeader(h http.Header, name, value string) {
	if value != "" {
		h.Set(name, value)
	}
}

func redirects(status int) bool {
	switch status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}

// readURL takes an address that may be asked for, without its fragment.
func readURL(s string) (*url.URL, error) {
	u, err := url.Parse(s)
	switch {
	case err != nil || u.Host == "" || u.Hostname() == "":
		return nil, refuse(BadAddress, err, "This is no web address: give one that begins with https://.")
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, refuse(BadAddress, nil, "Only addresses that begin with https:// or http:// can be fetched.")
	case u.User != nil:
		return nil, refuse(BadAddress, nil, "An address with a name and password in it is not fetched: take them out.")
	case len(s) > 8000:
		return nil, refuse(BadAddress, nil, "This address is longer than 8,000 characters.")
	}
	u.Fragment, u.RawFragment = "", ""
	return u, nil
}

// errInside says that an address was looked up and may not be reached.
var errInside = errors.New("not a public address")

// dial looks a name up once and dials what was found, so that there is no second look-up to answer differently. The
// address that is really dialled is judged once more by the kernel's side of it.
func (c *Client) dial(ctx context.Context, network, address string) (net.Conn, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	addrs, err := c.lookup(ctx, host)
	if err != nil {
		return nil, err
	}
	d := net.Dialer{Timeout: 10 * time.Second, Control: c.control}
	var first error
	for _, a := range addrs {
		conn, err := d.DialContext(ctx, network, net.JoinHostPort(a.String(), port))
		if err == nil {
			return conn, nil
		}
		if first == nil {
			first = err
		}
	}
	return nil, first
}

func (c *Client) lookup(ctx context.Context, host string) ([]netip.Addr, error) {
	if a, err := netip.ParseAddr(host); err == nil {
		return []netip.Addr{a}, nil
	}
	addrs, err := c.opts.Lookup(ctx, host)
	if err == nil && len(addrs) == 0 {
		err = fmt.Errorf("%s has no address", host)
	}
	return addrs, err
}

// control is called with the address that a socket is about to be connected to.
func (c *Client) control(_, address string, _ syscall.RawConn) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("dial %q: %w", address, err)
	}
	if !c.reaches(to) {
		return fmt.Errorf("dial %s: %w", address, errInside)
	}
	return nil
}

func (c *Client) reaches(to netip.AddrPort) bool {
	a := to.Addr().Unmap()
	for _, p := range c.opts.Inside {
		if p.Contains(a) {
			return true
		}
	}
	return Public(a) && ordinary(to.Port())
}
