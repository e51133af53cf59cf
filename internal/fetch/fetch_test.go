package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/andybalholm/brotli"

	"firsthand"
)

// inside opens one loopback address, and no other, for a test's servers.
func inside(address string) []netip.Prefix {
	a := netip.MustParseAddr(address)
	return []netip.Prefix{netip.PrefixFrom(a, a.BitLen())}
}

// serve starts a server on one loopback address.
func serve(t *testing.T, address string, h http.HandlerFunc) string {
	t.Helper()
	l, err := net.Listen("tcp", net.JoinHostPort(address, "0"))
	if err != nil {
		t.Fatal(err)
	}
	s := &httptest.Server{Listener: l, Config: &http.Server{Handler: h}}
	s.Start()
	t.Cleanup(s.Close)
	return s.URL
}

func get(t *testing.T, opts Options, address string) (*Answer, error) {
	t.Helper()
	if opts.Inside == nil {
		opts.Inside = inside("127.0.0.1")
	}
	return New(opts).Get(t.Context(), Request{URL: address, Accept: "text/html"})
}

// refused asserts on the reason, and that the sentence can be shown to a person.
func refused(t *testing.T, err error, want Reason) {
	t.Helper()
	if ReasonOf(err) != want {
		t.Errorf("reason %q of %v, want %q", ReasonOf(err), err, want)
	}
	if says := firsthand.ErrorMessage(err); !strings.HasSuffix(says, ".") || strings.Contains(says, "our side") {
		t.Errorf("what a person reads: %q", says)
	}
}

func TestAnswerIsKeptAsItCame(t *testing.T) {
	at := serve(t, "127.0.0.1", func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/old" {
			http.Redirect(w, r, "/new?x=1#part", http.StatusMovedPermanently)
			return
		}
		for _, name := range []string{"Cookie", "Referer", "Authorization"} {
			if r.Header.Get(name) != "" {
				t.Errorf("%s was sent", name)
			}
		}
		w.Header().Set("Content-Type", "text/html")
		w.Header().Set("Set-Cookie", "a=b")
		w.WriteHeader(http.StatusNotFound)
		fmt.Fprintf(w, "%s %s %s", r.Header.Get("User-Agent"), r.Header.Get("Accept"), r.URL)
	})
	a, err := get(t, Options{UserAgent: "A desk"}, at+"/old#top")
	if err != nil {
		t.Fatal(err)
	}
	body, err := a.Body()
	if err != nil || string(body) != "A desk text/html /new?x=1" || a.Status != 404 || a.URL != at+"/new?x=1" || len(a.Hops) != 1 || a.Hops[0] != at+"/old" {
		t.Errorf("%q %v %d %s %v", body, err, a.Status, a.URL, a.Hops)
	}
	if a.Header.Get("Content-Type") != "text/html" || time.Since(a.At) > time.Minute {
		t.Errorf("%v %v", a.Header, a.At)
	}
}

func TestNothingInsideIsReached(t *testing.T) {
	var reached atomic.Int64
	canary := serve(t, "127.0.0.2", func(http.ResponseWriter, *http.Request) { reached.Add(1) })
	port := canary[strings.LastIndex(canary, ":"):]
	leads := serve(t, "127.0.0.1", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, r.URL.Query().Get("to"), http.StatusFound)
	})
	for _, to := range []string{
		canary, "http://127.0.0.2" + port + "/a", "http://localhost" + port, "http://[::1]" + port, "http://[::ffff:127.0.0.2]" + port, "http://0.0.0.0" + port, "http://[::]" + port,
		"http://2130706434" + port, "http://0x7f.0.0.2" + port, "http://127.2" + port, "http://0177.0.0.2" + port,
	} {
		for _, address := range []string{to, leads + "/?to=" + to} {
			_, err := get(t, Options{}, address)
			if reason := ReasonOf(err); reason != Inside && reason != NoHost && reason != NoAnswer {
				t.Errorf("%s: %v", address, err)
			}
		}
	}
	if reached.Load() != 0 {
		t.Errorf("the canary was reached %d times", reached.Load())
	}
}

// A name that answers with a public address first and an inner one when it is dialled: it is looked up once a
// hop, and what is dialled is judged.
func TestNameThatChangesItsAddress(t *testing.T) {
	var reached, asked atomic.Int64
	canary := serve(t, "127.0.0.2", func(http.ResponseWriter, *http.Request) { reached.Add(1) })
	port := canary[strings.LastIndex(canary, ":"):]
	flips := func(context.Context, string) ([]netip.Addr, error) {
		if asked.Add(1)%2 == 1 {
			return []netip.Addr{netip.MustParseAddr("127.0.0.2"), netip.MustParseAddr("::1")}, nil
		}
		return []netip.Addr{netip.MustParseAddr("127.0.0.1")}, nil
	}
	_, err := get(t, Options{Lookup: flips}, "http://flip.example"+port)
	refused(t, err, Inside)
	if reached.Load() != 0 || asked.Load() != 1 {
		t.Errorf("reached %d times, looked up %d times", reached.Load(), asked.Load())
	}
}

func TestPortsBelowTheirPrivilege(t *testing.T) {
	c := New(Options{})
	for port, want := range map[uint16]bool{22: false, 25: false, 80: true, 443: true, 445: false, 1024: true, 8443: true} {
		if got := c.reaches(netip.AddrPortFrom(netip.MustParseAddr("1.1.1.1"), port)); got != want {
			t.Errorf("port %d: %v", port, got)
		}
	}
}

func TestAddressesThatAreNone(t *testing.T) {
	for _, address := range []string{
		"", "x", "/a", "//a.example", "ftp://a.example", "file:///etc/passwd", "javascript:alert(1)", "http://", "http://:80/", "http://ann:secret@a.example/", "http://a b/", "http://a.example/%zz",
		"data:text/html,x", "https://a.example/" + strings.Repeat("a", 9000),
	} {
		_, err := get(t, Options{}, address)
		refused(t, err, BadAddress)
		if strings.Contains(firsthand.ErrorMessage(err), "secret") {
			t.Errorf("the password is told: %v", err)
		}
	}
}

func TestAnswersWithoutEnd(t *testing.T) {
	stop := make(chan struct{})
	t.Cleanup(func() { close(stop) })
	drip := func(w http.ResponseWriter, r *http.Request) { // never silent for long, never done
		for {
			select {
			case <-stop:
				return
			case <-r.Context().Done():
				return
			case <-time.After(20 * time.Millisecond):
				io.WriteString(w, ".")
				w.(http.Flusher).Flush()
			}
		}
	}
	silent := func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-stop:
		case <-r.Context().Done():
		}
	}
	for name, h := range map[string]http.HandlerFunc{"a byte now and then": drip, "silence": silent} {
		start := time.Now()
		_, err := get(t, Options{Deadline: 300 * time.Millisecond}, serve(t, "127.0.0.1", h))
		if refused(t, err, TooSlow); time.Since(start) > 5*time.Second {
			t.Errorf("%s: ended after %s", name, time.Since(start))
		}
	}
	around := serve(t, "127.0.0.1", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, r.URL.Path+"a", http.StatusFound)
	})
	_, err := get(t, Options{}, around+"/")
	refused(t, err, Loop)
}

func TestAnswersThatAreTooLarge(t *testing.T) {
	zeros := make([]byte, 1<<20)
	large := serve(t, "127.0.0.1", func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/told" {
			w.Header().Set("Content-Length", "1073741824")
		}
		for range 1024 {
			if _, err := w.Write(zeros); err != nil {
				return
			}
		}
	})
	for _, path := range []string{"/", "/told"} {
		_, err := get(t, Options{Received: 3 << 20}, large+path)
		refused(t, err, TooLarge)
	}
	head := serve(t, "127.0.0.1", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-Long", strings.Repeat("a", 1<<20))
	})
	_, err := get(t, Options{}, head)
	refused(t, err, NoAnswer)
}

func TestPackedAnswers(t *testing.T) {
	pack := map[string]func(io.Writer) io.WriteCloser{
		"gzip": func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) },
		"br":   func(w io.Writer) io.WriteCloser { return brotli.NewWriter(w) },
	}
	at := serve(t, "127.0.0.1", func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query()
		w.Header().Set("Content-Encoding", q.Get("as"))
		var b bytes.Buffer
		z := pack[q.Get("with")](&b)
		z.Write(bytes.Repeat([]byte("ten letters"), len(q.Get("n"))*1000))
		z.Close()
		w.Write(b.Bytes()[:b.Len()-len(q.Get("cut"))])
	})
	for _, name := range []string{"gzip", "br"} {
		a, err := get(t, Options{}, at+"/?n=1&as="+name+"&with="+name)
		if err != nil {
			t.Fatal(err)
		}
		body, err := a.Body()
		if err != nil || len(body) != 11_000 || len(a.Raw) >= len(body) {
			t.Errorf("%s: %d bytes of %d, %v", name, len(body), len(a.Raw), err)
		}
		for query, want := range map[string]Reason{
			"n=1&cut=xxxx&as=" + name + "&with=" + name:                       Garbled,
			"n=1&as=zstd&with=" + name:                                        Garbled,
			"n=" + strings.Repeat("1", 900) + "&as=" + name + "&with=" + name: TooLarge, // ten megabytes out of a few thousand bytes
		} {
			a, err := get(t, Options{Received: 100_000, Unpacked: 1 << 20}, at+"/?"+query)
			if err != nil {
				t.Fatal(err)
			}
			_, err = a.Body()
			refused(t, err, want)
		}
	}
}

func TestServersThatAreNotThere(t *testing.T) {
	gone := serve(t, "127.0.0.1", func(w http.ResponseWriter, _ *http.Request) {
		conn, _, err := http.NewResponseController(w).Hijack()
		if err == nil {
			conn.Close()
		}
	})
	_, err := get(t, Options{}, gone)
	refused(t, err, NoAnswer)
	_, err = get(t, Options{Lookup: func(context.Context, string) ([]netip.Addr, error) {
		return nil, &net.DNSError{Err: "no such host", Name: "a.example", IsNotFound: true}
	}}, "http://a.example/")
	refused(t, err, NoHost)
	secure := httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(secure.Close)
	_, err = get(t, Options{}, secure.URL)
	refused(t, err, NotSecure)
}

func TestAskingForWhatChanged(t *testing.T) {
	at := serve(t, "127.0.0.1", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") == `"7"` && r.Header.Get("If-Modified-Since") != "" {
			w.WriteHeader(http.StatusNotModified)
		}
	})
	c := New(Options{Inside: inside("127.0.0.1")})
	a, err := c.Get(t.Context(), Request{URL: at, ETag: `"7"`, LastModified: "Fri, 27 Nov 2026 10:00:00 GMT"})
	if err != nil || a.Status != http.StatusNotModified {
		t.Errorf("%+v %v", a, err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := c.Get(ended, Request{URL: at}); err == nil || ReasonOf(err) != "" {
		t.Errorf("who no longer wants an answer is no server's fault: %v", err)
	}
}
