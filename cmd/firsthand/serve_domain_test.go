package main

import (
	"bufio"
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"firsthand/internal/certificates/acmetest"
)

// domainSite is a site that is served under its own domains.
type domainSite struct {
	t                   *testing.T
	httpPort, httpsPort int
	folder              string
	authority           *acmetest.Authority
}

func newDomainSite(t *testing.T) *domainSite {
	t.Helper()
	s := &domainSite{t: t, folder: filepath.Join(t.TempDir(), "site"), httpPort: acmetest.FreePort(t), httpsPort: acmetest.FreePort(t)}
	s.authority = acmetest.Start(t, s.httpPort, s.httpsPort)
	return s
}

// start serves the site until stop, and waits until it has said something about a certificate that holds the words.
func (s *domainSite) start(words string, domains ...string) (stop func() int) {
	s.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	args := []string{"serve", "--data", s.folder, "--listen-http", fmt.Sprintf("127.0.0.1:%d", s.httpPort), "--listen-https", fmt.Sprintf("127.0.0.1:%d", s.httpsPort),
		"--acme", s.authority.URL, "--acme-roots", s.authority.Own, "--email", "desk@quay.example"}
	for _, d := range domains {
		args = append(args, "--domain", d)
	}
	heard, in := io.Pipe()
	done := make(chan int, 1)
	go func() {
		status := run(ctx, args, streams{strings.NewReader(""), io.Discard, in})
		in.Close()
		done <- status
	}()
	stopped := false
	stop = func() int {
		if stopped {
			return 0
		}
		stopped = true
		cancel()
		return <-done
	}
	s.t.Cleanup(func() { stop() })
	lines, found := bufio.NewScanner(heard), false
	for !found && lines.Scan() {
		s.t.Log(lines.Text())
		found = strings.Contains(lines.Text(), words)
	}
	if !found {
		s.t.Fatalf("the program ended with %d before it said %q", <-done, words)
	}
	go io.Copy(io.Discard, heard)
	return stop
}

// get asks for an address as a browser does for which the names lead here, and follows nothing.
func (s *domainSite) get(address string) (*http.Response, string) {
	s.t.Helper()
	client := &http.Client{
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{ForceAttemptHTTP2: true, DisableKeepAlives: true, TLSClientConfig: &tls.Config{RootCAs: s.authority.Roots},
			DialContext: func(ctx context.Context, network, addr string) (net.Conn, error) {
				port := s.httpPort
				if strings.HasSuffix(addr, ":443") {
					port = s.httpsPort
				}
				return (&net.Dialer{}).DialContext(ctx, network, fmt.Sprintf("127.0.0.1:%d", port))
			}},
	}
	r, err := http.NewRequestWithContext(s.t.Context(), http.MethodGet, address, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	resp, err := client.Do(r)
	if err != nil {
		s.t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return resp, string(body)
}

func TestADomainGetsItsCertificateAndIsReadByHTTPS(t *testing.T) {
	s := newDomainSite(t)
	stop := s.start("www.quay.example has its certificate", "www.quay.example")
	stop()
	stop = s.start("readers come by https://quay.example/", "Quay.example", "www.quay.example")
	page, body := s.get("https://quay.example/")
	if page.StatusCode != http.StatusOK || page.ProtoMajor != 2 || page.Header.Get("Strict-Transport-Security") != "max-age=63072000" || !strings.Contains(body, "https://quay.example/") {
		t.Errorf("by https: %d %s %v", page.StatusCode, page.Proto, page.Header)
	}
	for from, to := range map[string]string{
		"http://quay.example/a%2Fb/?c=d":      "https://quay.example/a%2Fb/?c=d",
		"http://elsewhere.example//evil/":     "https://quay.example/evil/",
		"https://www.quay.example/a-story/":   "https://quay.example/a-story/",
		"http://quay.example/newsroom/set-up": "https://quay.example/newsroom/set-up",
	} {
		if answer, _ := s.get(from); answer.StatusCode != http.StatusMovedPermanently || answer.Header.Get("Location") != to {
			t.Errorf("%s answers %d, to %s", from, answer.StatusCode, answer.Header.Get("Location"))
		}
	}
	stop()
	err := filepath.WalkDir(filepath.Join(s.folder, "certificates"), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".key") {
			return err
		}
		info, err := os.Stat(path)
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("others may read %s: %s", path, info.Mode())
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func TestADomainThatPointsElsewhereIsSaidAndTheSiteAnswersMeanwhile(t *testing.T) {
	s := newDomainSite(t)
	s.authority.Elsewhere("quay.example")
	s.start("firsthand: quay.example has no certificate yet: whoever asks for that name does not come to this program", "quay.example")
	if page, body := s.get("http://quay.example/"); page.StatusCode != http.StatusOK || !strings.Contains(body, "Firsthand") {
		t.Errorf("meanwhile it answers %d", page.StatusCode)
	}
	if page, body := s.get("http://quay.example/newsroom/sign-in"); page.StatusCode != http.StatusServiceUnavailable || !strings.Contains(body, "once the site has its certificate") {
		t.Errorf("the newsroom answers %d %s", page.StatusCode, body)
	}
}

func TestADomainThatIsNoneIsOneSentence(t *testing.T) {
	for _, c := range []struct{ args, words string }{
		{"--domain https://quay.example", "is not a domain"},
		{"--domain quay.example --url http://quay.example", "does not fit --domain"},
		{"--hsts=-1", "--hsts"},
		{"--domain quay.example --listen-http 127.0.0.1:0 --listen-https 127.0.0.1:0 --acme-roots none.pem", "none.pem"},
	} {
		refusedIn(t, program(t, t.TempDir(), append([]string{"serve", "--data", "site"}, strings.Fields(c.args)...)...), c.words)
	}
}
