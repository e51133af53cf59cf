package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"

	"firsthand"
	"firsthand/internal/certificates"
	"firsthand/internal/hotpath"
	"firsthand/internal/newsroom"
	"firsthand/internal/web"
)

// domainFlags have the program speak HTTPS itself.
type domainFlags struct {
	Domain      []string `help:"A domain of the site, as desk.example: certificates come by themselves, from Let's Encrypt, whose terms you accept by this. The first is the site's address, which the others lead to." placeholder:"NAME"`
	Email       string   `help:"Whom the certificate authority writes to when something is wrong with a certificate." placeholder:"EMAIL"`
	ListenHTTP  string   `name:"listen-http" help:"With --domain: address to listen on for what comes without encryption." default:":80" placeholder:"ADDR"`
	ListenHTTPS string   `name:"listen-https" help:"With --domain: address to listen on for browsers." default:":443" placeholder:"ADDR"`
	HSTS        int      `name:"hsts" help:"How many days browsers remember to come by https alone; 0 has them forget it." default:"730" placeholder:"DAYS"`
	ACME        string   `name:"acme" help:"Another certificate authority: the address of its ACME directory." placeholder:"URL"`
	ACMERoots   string   `name:"acme-roots" help:"File with the certificates by which that authority itself is known, as PEM." placeholder:"FILE" type:"path"`
}

// defaultURL is where a site stands that nobody gave an address.
const defaultURL = "http://localhost:8080"

// address is where readers find the site: at its first domain, or where --url says.
func (c *serveCommand) address() (u *url.URL, domains []string, err error) {
	if domains, err = certificates.Domains(c.Domain); err != nil {
		return nil, nil, err
	}
	where := c.URL
	if len(domains) > 0 && where == defaultURL {
		where = "https://" + domains[0]
	}
	if u, err = siteURL(where); err == nil && len(domains) > 0 && u.Scheme != "https" {
		err = firsthand.Errorf(firsthand.Invalid, "--url %s does not fit --domain, by which readers come by https: leave --url out.", c.URL)
	}
	if c.HSTS < 0 || c.HSTS > 3650 {
		err = firsthand.Errorf(firsthand.Invalid, "--hsts is a number of days from 0 to 3650.")
	}
	return u, domains, err
}

// hstsOf is what browsers are told of coming by https.
func hstsOf(u *url.URL, days int) string {
	if u.Scheme != "https" {
		return ""
	}
	return "max-age=" + strconv.Itoa(days*24*60*60)
}

// entrance is a socket, and what stands between it and the site.
type entrance struct {
	listener net.Listener
	scheme   string
	around   func(http.Handler) http.Handler // nil: nothing
}

// entrances are all ways in.
type entrances struct {
	list   []entrance
	keeper *certificates.Keeper // nil: somebody else has the certificates
}

// open opens the sockets: those that systemd hands over, or those that the options name.
func (c *serveCommand) open(ctx context.Context, s streams, u *url.URL, domains []string, log *slog.Logger) (entrances, error) {
	given, err := web.TakeGiven()
	if err != nil {
		return entrances{}, err
	}
	proxies, err := networks("--proxy", c.Proxy)
	if err != nil {
		return entrances{}, err
	}
	bounds := connections(proxies)
	if len(domains) == 0 {
		l, err := listenOrTake(ctx, given, 0, "http", "--listen", c.Listen)
		if err != nil {
			return entrances{}, err
		}
		return entrances{list: []entrance{{listener: bounds.Listen(l), scheme: "http"}}}, nil
	}
	plain, err := listenOrTake(ctx, given, 0, "http", "--listen-http", c.ListenHTTP)
	if err != nil {
		return entrances{}, err
	}
	sealed, err := listenOrTake(ctx, given, 1, "https", "--listen-https", c.ListenHTTPS)
	if err != nil {
		plain.Close()
		return entrances{}, err
	}
	keeper, err := c.keeper(s, domains, plain, sealed, log)
	if err != nil {
		return entrances{}, err
	}
	return entrances{keeper: keeper, list: []entrance{
		{listener: bounds.Listen(plain), scheme: "http", around: func(next http.Handler) http.Handler {
			return keeper.Answer(toHTTPS(u, func() bool { return keeper.Has(domains[0]) }, next))
		}},
		{listener: tls.NewListener(bounds.Listen(sealed), keeper.TLS()), scheme: "https", around: func(next http.Handler) http.Handler { return toFirst(u, domains[1:], next) }},
	}}, nil
}

// Connections that readers may have: as many as the process may have files, but for those that it needs itself; and of one address no
// more than an eighth of them.
const (
	mostConnections = 50_000
	filesNeeded     = 256
)

func connections(proxies web.Proxies) web.Connections {
	all := max(64, min(mostConnections, filesAtOnce()-filesNeeded))
	return web.Connections{All: all, Each: all / 8, Proxies: proxies}
}

// listenOrTake takes a socket that was handed over, by its name or its place, or opens an address.
func listenOrTake(ctx context.Context, given []web.Given, place int, name, option, addr string) (net.Listener, error) {
	for _, g := range given {
		if g.Name == name {
			return g.Listener, nil
		}
	}
	if place < len(given) {
		return given[place].Listener, nil
	}
	l, err := web.Listen(ctx, addr)
	switch {
	case err == nil || option == "--listen":
		return l, err
	case firsthand.ErrorCode(err) == firsthand.Forbidden:
		return nil, firsthand.Because(err, firsthand.Forbidden, "This user may not listen on %s: have systemd start the program, as packaging/firsthand.service does, or choose another address with %s.", addr, option)
	}
	return nil, firsthand.Because(err, firsthand.ErrorCode(err), "%s", strings.ReplaceAll(firsthand.ErrorMessage(err), "--listen.", option+"."))
}

func (c *serveCommand) keeper(s streams, domains []string, plain, sealed net.Listener, log *slog.Logger) (*certificates.Keeper, error) {
	o := certificates.Options{Domains: domains, Email: c.Email, Folder: c.Data, Directory: c.ACME, Log: log,
		Say: func(sentence string, err error) {
			if err != nil {
				fmt.Fprintln(s.err, "firsthand:", sentence)
				return
			}
			fmt.Fprintln(s.err, sentence)
		}}
	if c.ACMERoots != "" {
		pem, err := os.ReadFile(c.ACMERoots)
		o.Roots = x509.NewCertPool()
		if err != nil || !o.Roots.AppendCertsFromPEM(pem) {
			return nil, firsthand.Because(err, firsthand.Invalid, "The file %s, with the certificates of --acme-roots, cannot be read, or holds none.", c.ACMERoots)
		}
	}
	if at, ok := plain.Addr().(*net.TCPAddr); ok {
		o.HTTPPort = at.Port
		if !at.IP.IsUnspecified() {
			o.Host = at.IP.String()
		}
	}
	if at, ok := sealed.Addr().(*net.TCPAddr); ok {
		o.HTTPSPort = at.Port
	}
	return certificates.New(o)
}

// serve answers at all entrances until ctx ends, or one of them fails. Where readers come by a bare connection, they are given finished
// pages before the handler is asked.
func (e entrances) serve(ctx context.Context, s streams, handler http.Handler, pages hotpath.Pages, log *slog.Logger) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	ended := make(chan error, len(e.list))
	for _, way := range e.list {
		behind := handler
		if way.around != nil {
			behind = way.around(handler)
		}
		fmt.Fprintf(s.out, "listening on %s://%s/\n", way.scheme, way.listener.Addr())
		server := &web.Server{Handler: behind, Log: log}
		if way.scheme == "http" && way.around == nil {
			server.Pages = pages
		}
		go func() { ended <- server.Run(ctx, way.listener) }()
	}
	if e.keeper != nil {
		if err := e.keeper.Start(ctx); err != nil {
			log.Error("certificates", "err", err) // the site answers without them
		}
	}
	web.Tell("READY=1")
	context.AfterFunc(ctx, func() { web.Tell("STOPPING=1") })
	var failed error
	for range e.list {
		if err := <-ended; err != nil && failed == nil {
			failed = err
			stop()
		}
	}
	return failed
}

// toHTTPS leads whoever comes without encryption to the site by https, once there is a certificate. Until then they see the
// site as it is, but not the newsroom: no password travels where others can read it.
func toHTTPS(u *url.URL, ready func() bool, site http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case ready():
			leadTo(w, r, u)
		case strings.HasPrefix(r.URL.Path, newsroom.Path), strings.HasPrefix(r.URL.Path, "/ghost/"):
			w.Header().Set("Cache-Control", "no-store")
			w.Header().Set("Retry-After", "60")
			http.Error(w, "The newsroom opens once the site has its certificate: whoever runs this machine reads in the program's log what is missing.", http.StatusServiceUnavailable)
		default:
			site.ServeHTTP(w, r)
		}
	})
}

// toFirst leads whoever comes by another domain of the site to the first.
func toFirst(u *url.URL, others []string, site http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := strings.ToLower(r.Host)
		if h, _, err := net.SplitHostPort(host); err == nil {
			host = h
		}
		for _, other := range others {
			if host == other {
				leadTo(w, r, u)
				return
			}
		}
		site.ServeHTTP(w, r)
	})
}

// leadTo leads to the same address of the site. Where it stands is what was configured, whatever a request says.
func leadTo(w http.ResponseWriter, r *http.Request, u *url.URL) {
	target := url.URL{Scheme: u.Scheme, Host: u.Host, RawQuery: r.URL.RawQuery,
		Path: "/" + strings.TrimLeft(r.URL.Path, "/"), RawPath: "/" + strings.TrimLeft(r.URL.EscapedPath(), "/")}
	status := http.StatusMovedPermanently
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		status = http.StatusPermanentRedirect
	}
	w.Header().Set("Location", target.String())
	w.WriteHeader(status)
}
