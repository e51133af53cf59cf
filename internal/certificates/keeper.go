package certificates

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"log/slog"
	"net/http"
	"path/filepath"
	"strings"
	"sync"

	"github.com/caddyserver/certmagic"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"golang.org/x/net/idna"

	"firsthand"
)

// MaxDomains is how many names a site has at most.
const MaxDomains = 20

// Options say what certificates are kept, and of whom they are asked.
type Options struct {
	Domains   []string       // as Domains gives them; one at least
	Email     string         // whom the authority writes to when something is wrong; may be ""
	Folder    string         // of the site: they lie in certificates/ below it
	Directory string         // the address of the authority's ACME directory; "" is Let's Encrypt's
	Roots     *x509.CertPool // by which the authority itself is known; nil: the system's
	Host      string         // of this machine's addresses, the one that is listened on; "" all
	HTTPPort  int            // on which Answer is served
	HTTPSPort int            // on which TLS is served
	Log       *slog.Logger
	Say       func(sentence string, err error) // to whoever runs the machine; err is nil where it is good news
}

// Keeper keeps the certificates of one site.
type Keeper struct {
	o      Options
	cache  *certmagic.Cache
	config *certmagic.Config
	issuer *certmagic.ACMEIssuer

	mu    sync.Mutex        // over these, which go by domain
	have  map[string]bool   // browsers can come there
	fresh map[string]bool   // came a moment ago, and is not served yet
	said  map[string]string // so that a sentence is not said each time it fails
}

// domainNames are those that may stand in the DNS.
var domainNames = idna.New(idna.MapForLookup(), idna.BidiRule(), idna.StrictDomainName(true), idna.VerifyDNSLength(true))

// Domains reads names of a site as somebody writes them, and gives them as certificates have them.
func Domains(list []string) (domains []string, err error) {
	if len(list) > MaxDomains {
		return nil, firsthand.Errorf(firsthand.Invalid, "A site has %d domains at most.", MaxDomains)
	}
	seen := map[string]bool{}
	for _, name := range list {
		domain, err := domainNames.ToASCII(strings.TrimSuffix(strings.TrimSpace(name), "."))
		if err != nil || !certmagic.SubjectQualifiesForCert(domain) || certmagic.SubjectIsIP(domain) || strings.ContainsAny(domain, "*:/") || !strings.Contains(domain, ".") {
			return nil, firsthand.Because(err, firsthand.Invalid, "%q is not a domain that a certificate can be had for: write it as desk.example, without https:// and without a port.", name)
		}
		if !seen[domain] {
			seen[domain] = true
			domains = append(domains, domain)
		}
	}
	return domains, nil
}

// New makes a keeper; nothing is asked of anybody before Start.
func New(o Options) (*Keeper, error) {
	k := &Keeper{o: o, have: map[string]bool{}, fresh: map[string]bool{}, said: map[string]string{}}
	log := zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(zapcore.EncoderConfig{MessageKey: "m"}), lines{o.Log}, zapcore.InfoLevel))
	k.cache = certmagic.NewCache(certmagic.CacheOptions{
		GetConfigForCert: func(certmagic.Certificate) (*certmagic.Config, error) { return k.config, nil },
		Logger:           log,
	})
	k.config = certmagic.New(k.cache, certmagic.Config{
		Storage:           &certmagic.FileStorage{Path: filepath.Join(o.Folder, "certificates")},
		DefaultServerName: o.Domains[0],
		OnEvent:           k.event,
		OCSP:              certmagic.OCSPConfig{DisableStapling: true}, // nobody else is asked; certificates are short-lived
		Logger:            log,
	})
	k.issuer = certmagic.NewACMEIssuer(k.config, certmagic.ACMEIssuer{
		CA: o.Directory, Email: o.Email, Agreed: true, TrustedRoots: o.Roots,
		ListenHost: o.Host, AltHTTPPort: o.HTTPPort, AltTLSALPNPort: o.HTTPSPort, Logger: log,
	})
	k.config.Issuers = []certmagic.Issuer{k.issuer}
	return k, nil
}

// Start reads what is kept and gets what is missing, in the background, again and again until it is there; it renews
// until ctx ends. The sockets must be open.
func (k *Keeper) Start(ctx context.Context) error {
	context.AfterFunc(ctx, k.cache.Stop)
	if err := k.config.ManageAsync(ctx, k.o.Domains); err != nil {
		return fmt.Errorf("look for certificates of %s: %w", strings.Join(k.o.Domains, ", "), err)
	}
	return nil
}

// TLS is what a socket of browsers is opened with.
func (k *Keeper) TLS() *tls.Config {
	c := k.config.TLSConfig()
	c.MinVersion = tls.VersionTLS12
	c.NextProtos = append([]string{"h2", "http/1.1"}, c.NextProtos...)
	return c
}

// Answer tells the authority what it asks on the socket without encryption, and passes everything else on.
func (k *Keeper) Answer(next http.Handler) http.Handler { return k.issuer.HTTPChallengeHandler(next) }

// Has tells whether browsers can come to a domain by https.
func (k *Keeper) Has(domain string) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.have[domain]
}

// event hears what becomes of each certificate.
func (k *Keeper) event(_ context.Context, event string, data map[string]any) error {
	switch event {
	case "cert_obtained":
		domain, _ := data["identifier"].(string)
		k.mu.Lock()
		k.fresh[domain] = true
		k.mu.Unlock()
	case "cached_managed_cert":
		names, _ := data["sans"].([]string)
		for _, domain := range names {
			k.mu.Lock()
			fresh := k.fresh[domain]
			k.have[domain], k.fresh[domain] = true, false
			k.mu.Unlock()
			if fresh {
				k.say(domain, fmt.Sprintf("%s has its certificate: readers come by https://%s/.", domain, domain), nil)
			}
		}
	case "cert_failed":
		domain, _ := data["identifier"].(string)
		err, _ := data["error"].(error)
		renewal, _ := data["renewal"].(bool)
		k.say(domain, why(domain, renewal, err), err)
	}
	return nil
}

func (k *Keeper) say(domain, sentence string, err error) {
	k.mu.Lock()
	again := k.said[domain] == sentence
	k.said[domain] = sentence
	k.mu.Unlock()
	if !again && k.o.Say != nil {
		k.o.Say(sentence, err)
	}
}

// lines is where certmagic's log goes.
type lines struct{ log *slog.Logger }

func (l lines) Write(p []byte) (int, error) {
	if l.log != nil {
		l.log.Info("certificates: " + strings.TrimSpace(string(p)))
	}
	return len(p), nil
}

func (lines) Sync() error { return nil }
