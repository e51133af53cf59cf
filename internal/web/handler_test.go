package web

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"firsthand"
)

// get asks a real server and gives the whole answer.
func get(t *testing.T, srv *httptest.Server, method, path string, header ...string) (*http.Response, string) {
	t.Helper()
	req, err := http.NewRequest(method, srv.URL+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(header); i += 2 {
		if header[i] == "Host" {
			req.Host = header[i+1]
			continue
		}
		req.Header.Add(header[i], header[i+1])
	}
	tr := &http.Transport{DisableCompression: true}
	defer tr.CloseIdleConnections()
	client := &http.Client{Transport: tr, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := client.Do(req)
	if err != nil {
		t.Fatalf("%s %s: %v", method, path, err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatalf("%s %s: read body: %v", method, path, err)
	}
	return res, string(body)
}

func serve(t *testing.T, h http.Handler) *httptest.Server {
	t.Helper()
	srv := httptest.NewUnstartedServer(h)
	srv.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelDebug)
	srv.Start()
	t.Cleanup(srv.Close)
	return srv
}

func TestErrorsBecomeAnswers(t *testing.T) {
	secret := errors.New("dsn postgres://secret")
	cases := []struct {
		name   string
		err    error
		status int
		text   string
		logged bool
	}{
		{"invalid", firsthand.Errorf(firsthand.Invalid, "Too short."), 400, "Too short.", false},
		{"not found", firsthand.Errorf(firsthand.NotFound, "No such story."), 404, "No such story.", false},
		{"conflict", firsthand.Errorf(firsthand.Conflict, "Changed meanwhile."), 409, "Changed meanwhile.", false},
		{"forbidden", firsthand.Errorf(firsthand.Forbidden, "Ask an editor."), 403, "Ask an editor.", false},
		{"unavailable", firsthand.Because(secret, firsthand.Unavailable, "Try again soon."), 503, "Try again soon.", true},
		{"internal", fmt.Errorf("save story 7: %w", secret), 500, "Something went wrong on our side.", true},
		{"wrapped", fmt.Errorf("publish story 7: %w", firsthand.Errorf(firsthand.Conflict, "Changed meanwhile.")), 409, "Changed meanwhile.", false},
		{"own status", WithStatus(http.StatusGone, firsthand.Errorf(firsthand.NotFound, "It was withdrawn.")), 410, "It was withdrawn.", false},
		{"own status without sentence", WithStatus(http.StatusTooManyRequests, secret), 429, "Too Many Requests", false},
		{"body limit", fmt.Errorf("read: %w", &http.MaxBytesError{Limit: 9}), 413, "Request Entity Too Large", false},
		{"deadline", fmt.Errorf("query: %w", context.DeadlineExceeded), 503, "Something went wrong on our side.", true},
		{"another context cancelled", context.Canceled, 500, "Something went wrong on our side.", true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var log bytes.Buffer
			e := &Errors{Log: slog.New(slog.NewTextHandler(&log, nil))}
			srv := serve(t, e.Handle(func(w http.ResponseWriter, r *http.Request) error {
				w.Header().Set("Cache-Control", "public, max-age=600")
				w.Header().Set("Content-Length", "5")
				w.Header().Set("ETag", `"x"`)
				return c.err
			}))
			res, body := get(t, srv, "GET", "/x?token=hidden")
			if res.StatusCode != c.status || !strings.HasPrefix(body, c.text) {
				t.Errorf("got %d %q, want %d %q", res.StatusCode, body, c.status, c.text)
			}
			if strings.Contains(body, "secret") || strings.Contains(log.String(), "hidden") {
				t.Errorf("something leaked: body %q, log %q", body, log.String())
			}
			if cc := res.Header.Get("Cache-Control"); cc != "no-store" || res.Header.Get("ETag") != "" {
				t.Errorf("headers of the answer that was not given: %v", res.Header)
			}
			if c.status == 503 && res.Header.Get("Retry-After") == "" {
				t.Error("503 without Retry-After")
			}
			if got := log.Len() > 0; got != c.logged {
				t.Errorf("logged %v, want %v: %s", got, c.logged, log.String())
			}
			if c.logged && strings.Contains(c.err.Error(), "secret") && !strings.Contains(log.String(), "secret") {
				t.Errorf("the log lacks the cause: %s", log.String())
			}
		})
	}
}

func TestErrorPage(t *testing.T) {
	page := func(w http.ResponseWriter, r *http.Request, status int, err error) error {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		switch r.URL.Path {
		case "/broken":
			return errors.New("template is missing")
		case "/panics":
			panic("template exploded")
		case "/silent":
			return nil
		}
		w.WriteHeader(status)
		fmt.Fprintf(w, "<h1>%d</h1>", status)
		return nil
	}
	var log bytes.Buffer
	e := &Errors{Page: page, Log: slog.New(slog.NewTextHandler(&log, nil))}
	srv := serve(t, e.Handle(func(http.ResponseWriter, *http.Request) error {
		return firsthand.Errorf(firsthand.NotFound, "No such page.")
	}))
	res, body := get(t, srv, "GET", "/themed")
	if res.StatusCode != 404 || body != "<h1>404</h1>" || !strings.HasPrefix(res.Header.Get("Content-Type"), "text/html") {
		t.Errorf("themed: %d %q %v", res.StatusCode, body, res.Header)
	}
	for _, path := range []string{"/broken", "/panics", "/silent"} {
		res, body := get(t, srv, "GET", path)
		if res.StatusCode != 404 || body != "No such page.\n" || !strings.HasPrefix(res.Header.Get("Content-Type"), "text/plain") {
			t.Errorf("%s: %d %q %v", path, res.StatusCode, body, res.Header)
		}
	}
	if !strings.Contains(log.String(), "template is missing") || !strings.Contains(log.String(), "template exploded") {
		t.Errorf("the log does not say why the pages failed: %s", log.String())
	}
}

func TestPanicIsAnAnswerAndALogLine(t *testing.T) {
	var log bytes.Buffer
	e := &Errors{Log: slog.New(slog.NewTextHandler(&log, nil))}
	srv := serve(t, e.Handle(func(http.ResponseWriter, *http.Request) error { panic("nobody expected this") }))
	res, body := get(t, srv, "GET", "/")
	if res.StatusCode != 500 || strings.Contains(body, "nobody") {
		t.Errorf("got %d %q", res.StatusCode, body)
	}
	if !strings.Contains(log.String(), "nobody expected this") || !strings.Contains(log.String(), "handler_test.go") {
		t.Errorf("the log lacks panic or stack: %s", log.String())
	}
}

// A reader must be able to tell half a page from a whole one.
func TestErrorAfterTheFirstByteCutsTheConnection(t *testing.T) {
	e := &Errors{}
	for name, h := range map[string]Handler{
		"error": func(w http.ResponseWriter, r *http.Request) error {
			io.WriteString(w, strings.Repeat("half ", 2000))
			return errors.New("the other half is lost")
		},
		"panic": func(w http.ResponseWriter, r *http.Request) error {
			io.WriteString(w, strings.Repeat("half ", 2000))
			panic("lost")
		},
	} {
		srv := serve(t, e.Handle(h))
		res, err := http.Get(srv.URL)
		if err != nil {
			continue // cut before the header came out: the reader knows
		}
		_, err = io.ReadAll(res.Body)
		res.Body.Close()
		if err == nil {
			t.Errorf("%s: half an answer looked whole", name)
		}
	}
}

func TestReaderWhoLeftIsNotAnError(t *testing.T) {
	var log bytes.Buffer
	e := &Errors{Log: slog.New(slog.NewTextHandler(&log, nil))}
	ctx, cancel := context.WithCancel(t.Context())
	w := httptest.NewRecorder()
	e.Handle(func(w http.ResponseWriter, r *http.Request) error {
		cancel()
		return fmt.Errorf("render: %w", r.Context().Err())
	}).ServeHTTP(w, httptest.NewRequestWithContext(ctx, "GET", "/", nil))
	if w.Code != StatusClientGone || log.Len() > 0 {
		t.Errorf("got %d, log %q", w.Code, log.String())
	}
}

func TestLogLine(t *testing.T) {
	var log bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&log, nil))
	e := &Errors{}
	srv := serve(t, Log(logger, e.Handle(func(w http.ResponseWriter, r *http.Request) error {
		switch r.URL.Path {
		case "/missing":
			return firsthand.Errorf(firsthand.NotFound, "No.")
		case "/file":
			_, err := io.Copy(w, strings.NewReader("12345678"))
			return err
		case "/nothing":
			return nil
		case "/flush":
			io.WriteString(w, "a")
			return http.NewResponseController(w).Flush()
		}
		io.WriteString(w, "hello")
		return nil
	})))
	for _, c := range []struct{ method, path, want string }{
		{"GET", "/story/?uuid=hidden&key=hidden", "method=GET path=/story/ status=200 bytes=5 duration="},
		{"GET", "/missing", "path=/missing status=404 bytes=4"},
		{"GET", "/file", "path=/file status=200 bytes=8"},
		{"POST", "/nothing", "method=POST path=/nothing status=200 bytes=0"},
		{"GET", "/flush", "path=/flush status=200 bytes=1"},
		{"GET", "/a%0Ab", `path="/a\nb" status=200`},
	} {
		log.Reset()
		get(t, srv, c.method, c.path)
		srv.Client().CloseIdleConnections()
		line := log.String()
		if !strings.Contains(line, c.want) || strings.Contains(line, "hidden") || strings.Count(line, "\n") != 1 {
			t.Errorf("%s %s: log %q, want %q", c.method, c.path, line, c.want)
		}
	}
}
