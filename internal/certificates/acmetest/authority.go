package acmetest

import (
	"crypto/x509"
	"encoding/pem"
	"io"
	"log"
	"net"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/letsencrypt/pebble/v2/ca"
	"github.com/letsencrypt/pebble/v2/db"
	"github.com/letsencrypt/pebble/v2/va"
	"github.com/letsencrypt/pebble/v2/wfe"
	"github.com/miekg/dns"
)

// Authority is a certificate authority that looks at 127.0.0.1 for every name that does not point elsewhere.
type Authority struct {
	URL   string         // of its ACME directory
	Own   string         // a file with the certificate by which it is known itself, as PEM
	Roots *x509.CertPool // by which the certificates that it gives are known

	mu        sync.Mutex
	elsewhere map[string]bool
}

// Start starts an authority that asks its questions at two ports of 127.0.0.1.
func Start(t *testing.T, httpPort, httpsPort int) *Authority {
	t.Helper()
	for name, value := range map[string]string{"PEBBLE_VA_NOSLEEP": "1", "PEBBLE_WFE_NONCEREJECT": "0", "PEBBLE_AUTHZREUSE": "0"} {
		t.Setenv(name, value)
	}
	a := &Authority{elsewhere: map[string]bool{}, Roots: x509.NewCertPool()}
	quiet := log.New(io.Discard, "", 0)
	memory := db.NewMemoryStore()
	issuer := ca.New(quiet, memory, "", "ecdsa", 0, 1, map[string]ca.Profile{"default": {Description: "for tests"}})
	looks := va.New(quiet, httpPort, httpsPort, false, a.names(t), memory)
	front := wfe.New(quiet, memory, looks, issuer, []string{"acmetest.example"}, false, false, 0, 0)
	server := httptest.NewTLSServer(front.Handler())
	t.Cleanup(server.Close)
	a.URL = server.URL + wfe.DirectoryPath
	a.Roots.AddCert(issuer.GetRootCert(0).Cert)
	a.Own = filepath.Join(t.TempDir(), "authority.pem")
	if err := os.WriteFile(a.Own, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw}), 0o600); err != nil {
		t.Fatal(err)
	}
	return a
}

// Elsewhere has a name point to an address at which nobody listens.
func (a *Authority) Elsewhere(domain string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.elsewhere[dns.Fqdn(domain)] = true
}

// names starts the authority's own name server, and gives its address.
func (a *Authority) names(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := &dns.Server{Listener: l, Handler: dns.HandlerFunc(func(w dns.ResponseWriter, r *dns.Msg) {
		answer := new(dns.Msg)
		answer.SetReply(r)
		for _, q := range r.Question {
			if q.Qtype == dns.TypeA {
				answer.Answer = append(answer.Answer, &dns.A{Hdr: dns.RR_Header{Name: q.Name, Rrtype: dns.TypeA, Class: dns.ClassINET, Ttl: 1}, A: a.address(q.Name)})
			}
		}
		w.WriteMsg(answer)
	})}
	go server.ActivateAndServe()
	t.Cleanup(func() { server.Shutdown() })
	return l.Addr().String()
}

func (a *Authority) address(name string) net.IP {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.elsewhere[name] {
		return net.IPv4(127, 0, 0, 2)
	}
	return net.IPv4(127, 0, 0, 1)
}

// FreePort is a port of 127.0.0.1 on which nobody listens.
func FreePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}
