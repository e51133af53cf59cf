package web

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand"
)

// start runs a server on a free port of loopback and gives its address and a stop that waits.
func start(t *testing.T, s *Server) (addr string, stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	l, err := Listen(ctx, "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx, l) }()
	stopped := false
	stop = func() error {
		if stopped {
			return nil
		}
		stopped = true
		cancel()
		return <-done
	}
	t.Cleanup(func() { stop() })
	return l.Addr().String(), stop
}

func TestListenSaysWhatIsWrong(t *testing.T) {
	l, err := Listen(t.Context(), "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	taken := l.Addr().String()
	for addr, code := range map[string]firsthand.Code{
		taken:               firsthand.Unavailable,
		"192.0.2.1:8080":    firsthand.Invalid, // not this machine
		"8080":              firsthand.Invalid,
		"127.0.0.1:99999":   firsthand.Invalid,
		"127.0.0.1:notport": firsthand.Invalid,
		"[::1:80":           firsthand.Invalid,
		"999.1.1.1:80":      firsthand.Invalid,
	} {
		_, err := Listen(t.Context(), addr)
		message := firsthand.ErrorMessage(err)
		if firsthand.ErrorCode(err) != code || !strings.Contains(message, addr) || strings.Count(message, ". ") > 0 {
			t.Errorf("%s: %v %q", addr, firsthand.ErrorCode(err), message)
		}
	}
	if _, err := Listen(t.Context(), taken); !strings.Contains(firsthand.ErrorMessage(err), "in use") {
		t.Errorf("port in use: %v", err)
	}
}

func TestGracefulStopFinishesWhatIsUnderWay(t *testing.T) {
	entered, release := make(chan bool), make(chan bool)
	addr, stop := start(t, &Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		entered <- true
		<-release
		if r.Context().Err() != nil {
			io.WriteString(w, "cancelled")
			return
		}
		io.WriteString(w, "finished")
	})})
	answer := make(chan string, 1)
	go func() {
		res, err := http.Get("http://" + addr)
		if err != nil {
			answer <- err.Error()
			return
		}
		defer res.Body.Close()
		b, _ := io.ReadAll(res.Body)
		answer <- string(b)
	}()
	<-entered
	stopped := make(chan error, 1)
	go func() { stopped <- stop() }()
	for { // until the port is closed to new readers
		c, err := net.Dial("tcp", addr)
		if err != nil {
			break
		}
		c.Close()
	}
	close(release)
	if got := <-answer; got != "finished" {
		t.Errorf("the request under way got %q", got)
	}
	if err := <-stopped; err != nil {
		t.Errorf("stop: %v", err)
	}
}

func TestStopCutsWhatOutlivesItsGrace(t *testing.T) {
	entered := make(chan bool)
	addr, stop := start(t, &Server{Grace: time.Millisecond, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		entered <- true
		<-r.Context().Done()
	})})
	answer := make(chan error, 1)
	go func() {
		res, err := http.Get("http://" + addr)
		if err == nil {
			res.Body.Close()
		}
		answer <- err
	}()
	<-entered
	if err := stop(); err != nil {
		t.Errorf("stop: %v", err)
	}
	if err := <-answer; err == nil {
		t.Error("a request that outlived its grace was not cut")
	}
}

func TestServerThatFailsSaysSo(t *testing.T) {
	l, err := Listen(t.Context(), "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	if err := (&Server{Handler: http.NotFoundHandler()}).Run(t.Context(), l); firsthand.ErrorCode(err) != firsthand.Unavailable {
		t.Errorf("a closed listener: %v", err)
	}
}

// raw sends bytes and reads until the server closes or answers with a whole head.
func raw(t *testing.T, addr, request string) (status string, err error) {
	t.Helper()
	c, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	c.SetDeadline(time.Now().Add(20 * time.Second)) // only so that a broken test ends
	if _, err := io.WriteString(c, request); err != nil {
		return "", err
	}
	line, err := bufio.NewReader(c).ReadString('\n')
	return strings.TrimSpace(line), err
}

func TestSlowAndHostileClientsAreCut(t *testing.T) {
	e := &Errors{}
	addr, _ := start(t, &Server{
		HeaderTimeout: 50 * time.Millisecond, ReadTimeout: 100 * time.Millisecond, HeaderBytes: 4096,
		Handler: e.Handle(func(w http.ResponseWriter, r *http.Request) error {
			b, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1000))
			if err != nil {
				return firsthand.Because(err, firsthand.Invalid, "The request did not arrive whole.")
			}
			fmt.Fprintf(w, "%d", len(b))
			return nil
		}),
	})
	if status, err := raw(t, addr, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "); err == nil && !strings.Contains(status, "408") {
		t.Errorf("a head that never ends: %q", status)
	}
	if status, err := raw(t, addr, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"); err == nil && !strings.Contains(status, " 400 ") {
		t.Errorf("a body that never ends: %q", status)
	}
	for name, c := range map[string]struct{ request, want string }{
		"head too large":      {"GET / HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("a", 20_000) + "\r\n\r\n", " 431 "},
		"two lengths":         {"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", " 400 "},
		"length and chunked":  {"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked, identity\r\n\r\nabc", " 501 "},
		"no host":             {"GET / HTTP/1.1\r\n\r\n", " 400 "},
		"blank in the header": {"GET / HTTP/1.1\r\nHost: x\r\nBad Name: y\r\n\r\n", " 400 "},
		"a whole one":         {"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc", " 200 "},
	} {
		status, err := raw(t, addr, c.request)
		if err != nil || !strings.Contains(status, c.want) {
			t.Errorf("%s: %q %v, want %s", name, status, err, strings.TrimSpace(c.want))
		}
	}
}

func TestRunIsNilWhenStoppedBeforeItBegan(t *testing.T) {
	l, err := Listen(t.Context(), "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := (&Server{Handler: http.NotFoundHandler()}).Run(ctx, l); err != nil {
		t.Error(err)
	}
	if _, err := l.Accept(); !errors.Is(err, net.ErrClosed) {
		t.Errorf("the listener is still open: %v", err)
	}
}
