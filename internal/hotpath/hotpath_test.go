package hotpath_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"firsthand/internal/hotpath"
)

// shelf is a handler of pages, and has answers ready for those it was asked for before.
type shelf struct {
	hot     bool
	handled atomic.Int64
	found   atomic.Int64

	mu    sync.Mutex
	ready map[string]*hotpath.Answer
}

func (s *shelf) Find(r *hotpath.Request) *hotpath.Answer {
	if len(r.Cookie) > 0 || len(r.IfNoneMatch) > 0 || len(r.AcceptEncoding) > 0 {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	a := s.ready[string(r.Target)]
	if a != nil {
		s.found.Add(1)
	}
	return a
}

var page, long = []byte("<!doctype html><title>The pier</title>"), bytes.Repeat([]byte("The pier is closed. "), 8_000)

func (s *shelf) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.handled.Add(1)
	h := w.Header()
	body := page
	switch r.URL.Path {
	case "/", "/pier/":
	case "/long/":
		body = long
	case "/echo/":
		sent, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<10))
		if err != nil {
			http.Error(w, "too much", http.StatusRequestEntityTooLarge)
			return
		}
		fmt.Fprintf(w, "%s %d bytes, host %s, ?%s", r.Method, len(sent), r.Host, r.URL.RawQuery)
		return
	default:
		http.Error(w, "There is no page at this address.", http.StatusNotFound)
		return
	}
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "public, max-age=0")
	h["X-Tags"] = []string{"story:1", "topic:2"}
	h.Set("Content-Length", fmt.Sprint(len(body)))
	w.WriteHeader(http.StatusOK)
	if r.Method == http.MethodHead {
		return
	}
	w.Write(body)
	if s.hot && r.Method == http.MethodGet && r.URL.RawQuery == "" {
		s.mu.Lock()
		s.ready[r.RequestURI] = hotpath.Prepare(http.StatusOK, h, body)
		s.mu.Unlock()
	}
}

var limits = hotpath.Limits{Head: 400 * time.Millisecond, Idle: time.Second, Write: 5 * time.Second}

// serve starts a server of a shelf, with the hot path before it or without.
func serve(t testing.TB, hot bool) (*shelf, string) {
	t.Helper()
	s := &shelf{hot: hot, ready: map[string]*hotpath.Answer{}}
	inner, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	srv := &http.Server{Handler: s, ReadHeaderTimeout: limits.Head, IdleTimeout: limits.Idle, WriteTimeout: limits.Write, MaxHeaderBytes: 32 << 10, ErrorLog: slog.NewLogLogger(slog.DiscardHandler, 0)}
	l := inner
	if hot {
		h := hotpath.Listen(inner, s, limits, slog.New(slog.DiscardHandler))
		srv.ConnState, l = h.Changed, h
	}
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(l) }()
	t.Cleanup(func() {
		if err := srv.Close(); err != nil {
			t.Error(err)
		}
		<-ended
	})
	return s, inner.Addr().String()
}

// exchange sends pieces on a new connection, one write each, says that there is no more, and gives all that comes back.
func exchange(t testing.TB, addr string, pieces ...string) string {
	t.Helper()
	c, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := c.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	for _, piece := range pieces {
		if _, err := io.WriteString(c, piece); err != nil {
			break // the server has seen enough
		}
	}
	if half, ok := c.(*net.TCPConn); ok {
		half.CloseWrite() // an error here says that the server has closed it before
	}
	got, err := io.ReadAll(c)
	if os.IsTimeout(err) {
		t.Fatalf("no end after %q: %v", pieces, err)
	}
	return dates.ReplaceAllString(string(got), "Date: then\r\n")
}

var dates = regexp.MustCompile(`Date: [A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT\r\n`)

const pier = "GET /pier/ HTTP/1.1\r\nHost: desk.example\r\n\r\n"

func get(target string, fields ...string) string {
	return "GET " + target + " HTTP/1.1\r\nHost: desk.example\r\n" + strings.Join(append(fields, ""), "\r\n") + "\r\n"
}

// The requests are sent to both servers: each string is a write of its own. fromHot says how many of them the hot path answers when the
// page was asked for once before.
var requests = []struct {
	name    string
	pieces  []string
	fromHot int64
}{
	{"a page", []string{pier}, 1},
	{"a long page", []string{get("/long/")}, 1},
	{"three pages on one connection", []string{pier, get("/"), get("/long/")}, 3},
	{"three pages in one write", []string{pier + get("/") + pier}, 3},
	{"in small pieces", []string{"G", "ET /pi", "er/ HTT", "P/1.1\r", "\nHost: de", "sk.example\r\n\r", "\n" + pier}, 2},
	{"as a browser asks", []string{get("/pier/", "User-Agent: Mozilla/5.0", "Accept: text/html", "Accept-Language: en", "Sec-Fetch-Mode: navigate", "DNT: 1", "Connection: keep-alive")}, 1},
	{"names in any letters", []string{get("/pier/", "USER-AGENT: x", "aCCept: */*")}, 1},
	{"a field that nobody knows", []string{get("/pier/", "X-Unheard: of") + pier}, 1},
	{"a cookie", []string{get("/pier/", "Cookie: a=b") + pier}, 1},
	{"passed on by a proxy", []string{get("/pier/", "X-Forwarded-For: 192.0.2.1") + get("/pier/", "X-Forwarded-For: 192.0.2.1")}, 1},
	{"a page that is not there", []string{get("/nowhere/") + pier + get("/nowhere/") + pier}, 2},
	{"a head alone", []string{"HEAD /pier/ HTTP/1.1\r\nHost: a\r\n\r\n" + pier}, 1},
	{"a query", []string{get("/echo/?a=b") + pier}, 1},
	{"the last one", []string{get("/pier/", "Connection: close") + pier}, 0},
	{"one field twice", []string{get("/pier/", "Accept: a", "Accept: b")}, 0},

	{"something is sent", []string{"POST /echo/ HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc" + pier}, 0},
	{"something is sent in pieces", []string{"POST /echo/ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n" + pier}, 0},
	{"a GET with a body", []string{"GET /echo/ HTTP/1.1\r\nHost: a\r\nContent-Length: 45\r\n\r\n" + pier + pier}, 0},
	{"a GET with a body of nothing", []string{"GET /pier/ HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n" + pier}, 0},
	{"both lengths", []string{"GET /echo/ HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + pier}, 0},
	{"two lengths", []string{"GET /echo/ HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef" + pier}, 0},
	{"a length with a blank before its colon", []string{"GET /pier/ HTTP/1.1\r\nHost: a\r\nContent-Length : 5\r\n\r\nabcde" + pier}, 0},
	{"a coding with a blank", []string{"GET /pier/ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\tchunked\r\n\r\n0\r\n\r\n" + pier}, 0},
	{"a coding nobody speaks", []string{"GET /pier/ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n" + pier}, 0},
	{"a folded line", []string{"GET /pier/ HTTP/1.1\r\nHost: a\r\nAccept: x\r\n Content-Length: 5\r\n\r\n" + pier}, 0},
	{"ends without CR", []string{"GET /pier/ HTTP/1.1\nHost: a\n\n" + pier}, 0},
	{"one end without CR", []string{"GET /pier/ HTTP/1.1\r\nHost: a\nAccept: x\r\n\r\n" + pier}, 0},
	{"CR alone", []string{"GET /pier/ HTTP/1.1\r\nHost: a\rAccept: x\r\n\r\n" + pier}, 0},
	{"NUL in a value", []string{"GET /pier/ HTTP/1.1\r\nHost: a\r\nAccept: \x00\r\n\r\n" + pier}, 0},
	{"an empty line first", []string{"\r\n" + pier}, 0},
	{"no host", []string{"GET /pier/ HTTP/1.1\r\nAccept: x\r\n\r\n" + pier}, 0},
	{"two hosts", []string{"GET /pier/ HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"}, 0},
	{"a host with signs", []string{"GET /pier/ HTTP/1.1\r\nHost: a b\r\n\r\n"}, 0},
	{"HTTP/1.0", []string{"GET /pier/ HTTP/1.0\r\nHost: a\r\n\r\n" + pier}, 0},
	{"HTTP/1.0 that stays", []string{"GET /pier/ HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n" + pier}, 0},
	{"HTTP/0.9", []string{"GET /pier/\r\n\r\n"}, 0},
	{"HTTP/2's preface", []string{"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"}, 0},
	{"TLS", []string{"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03"}, 0},
	{"a whole address", []string{"GET http://desk.example/pier/ HTTP/1.1\r\nHost: desk.example\r\n\r\n"}, 0},
	{"two blanks", []string{"GET  /pier/ HTTP/1.1\r\nHost: a\r\n\r\n"}, 0},
	{"expects", []string{"POST /echo/ HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc"}, 0},
	{"wants another protocol", []string{get("/pier/", "Connection: Upgrade", "Upgrade: h2c") + pier}, 0},
	{"half a head", []string{"GET /pier/ HTTP/1.1\r\nHost: a\r\n"}, 0},
	{"half a head after a page", []string{pier + "GET /pier/ HT"}, 1},
	{"nothing", []string{}, 0},
	{"two bytes that are none", []string{"00"}, 0},
	{"two such bytes after a page", []string{pier + "00"}, 1},
	{"four such bytes after a page", []string{pier + "0000"}, 1},
	{"two such bytes after a page of net/http's", []string{get("/echo/") + "00"}, 0},
	{"a head of 12 KB", []string{get("/pier/", "X-Long: "+strings.Repeat("a", 12<<10)) + pier}, 0},
	{"a head of 60 KB", []string{get("/pier/", "X-Long: "+strings.Repeat("a", 60<<10)) + pier}, 0},
	{"a long address", []string{get("/"+strings.Repeat("a", 7000)) + pier}, 1},
}

func TestNobodyCanTellWhetherTheHotPathIsThere(t *testing.T) {
	cold, coldAddr := serve(t, false)
	hot, hotAddr := serve(t, true)
	for _, addr := range []string{coldAddr, hotAddr} {
		for _, target := range []string{"/pier/", "/", "/long/"} {
			exchange(t, addr, get(target))
		}
	}
	for _, r := range requests {
		t.Run(r.name, func(t *testing.T) {
			before := [...]int64{cold.handled.Load(), hot.handled.Load(), hot.found.Load()}
			want, got := exchange(t, coldAddr, r.pieces...), exchange(t, hotAddr, r.pieces...)
			if got != want {
				t.Errorf("with the hot path\n%q\nwithout it\n%q", cut(got), cut(want))
			}
			fromHot := hot.found.Load() - before[2]
			if handled, asked := hot.handled.Load()-before[1], cold.handled.Load()-before[0]; handled+fromHot != asked {
				t.Errorf("%d were handled and %d answered, of %d", handled, fromHot, asked)
			}
			if fromHot != r.fromHot {
				t.Errorf("the hot path answered %d, not %d", fromHot, r.fromHot)
			}
		})
	}
}

func cut(s string) string { return s[:min(len(s), 2_000)] }

// Requests that come one after the other, each when the answer before it is there, are answered on one connection by the hot path and
// net/http in turns.
func TestAConnectionComesBackToTheHotPath(t *testing.T) {
	hot, addr := serve(t, true)
	connections := 0
	transport := &http.Transport{DisableCompression: true, DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
		connections++
		return (&net.Dialer{}).DialContext(ctx, network, addr)
	}}
	defer transport.CloseIdleConnections()
	ask := func(path string) string {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+addr+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := transport.RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		body, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Fatal(err)
		}
		return string(body)
	}
	for range 3 {
		if got := ask("/pier/"); got != string(page) {
			t.Errorf("the page is %q", got)
		}
		if got := ask("/echo/?n"); !strings.HasPrefix(got, "GET 0 bytes") {
			t.Errorf("the echo is %q", got)
		}
	}
	if n := hot.found.Load(); n != 2 || connections != 1 {
		t.Errorf("the hot path answered %d of 6, on %d connections", n, connections)
	}
}

// A head that never ends, and silence, end a connection when they do without the hot path: not before, and soon after.
func TestSilenceEndsAConnection(t *testing.T) {
	_, coldAddr := serve(t, false)
	_, hotAddr := serve(t, true)
	exchange(t, hotAddr, pier)
	for name, c := range map[string]struct {
		sent  string
		after time.Duration
	}{
		"nothing": {"", limits.Head}, "half a head": {"GET /pier/ HTTP/1.1\r\nHo", limits.Head}, "a page": {pier, limits.Idle},
		"a page and half a head": {pier + "GET ", limits.Head}, "a page of net/http's": {get("/echo/"), limits.Idle},
	} {
		for server, addr := range map[string]string{"with": hotAddr, "without": coldAddr} {
			t.Run(name+" "+server, func(t *testing.T) {
				t.Parallel()
				began := time.Now()
				conn, err := (&net.Dialer{}).DialContext(context.Background(), "tcp", addr)
				if err != nil {
					t.Fatal(err)
				}
				defer conn.Close()
				if _, err := io.WriteString(conn, c.sent); err != nil {
					t.Fatal(err)
				}
				const slack = 8 * time.Second // of a busy machine
				if err := conn.SetReadDeadline(began.Add(c.after + slack)); err != nil {
					t.Fatal(err)
				}
				if _, err := io.ReadAll(conn); err != nil {
					t.Errorf("it is not closed: %v", err)
				}
				if took := time.Since(began); took < c.after*9/10 {
					t.Errorf("it is closed after %s, before %s", took, c.after)
				}
			})
		}
	}
}
