package web

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"syscall"
	"time"

	"firsthand"
	"firsthand/internal/hotpath"
)

// Server runs one HTTP server. The zero durations mean the defaults, which suit pages and forms; a
// handler that streams lengthens its own deadlines through http.ResponseController.
type Server struct {
	Handler       http.Handler
	Pages         hotpath.Pages // what is answered before the handler is asked, on the bare connection; nil: nothing
	Log           *slog.Logger  // the server's own complaints, at debug level; nil: none
	HeaderTimeout time.Duration // to read a request's head; 5 s
	ReadTimeout   time.Duration // to read head and body; 30 s
	WriteTimeout  time.Duration // to handle and answer; 60 s
	IdleTimeout   time.Duration // between requests of a connection; 2 min
	HeaderBytes   int           // largest head; 32 KB
	Grace         time.Duration // for requests under way at the end; 10 s
}

// Listen opens the address ("host:port", ":port", port 0 for any free one). An address that is in
// use, not allowed or not understood gives one sentence for people.
func Listen(ctx context.Context, addr string) (net.Listener, error) {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	var badAddr *net.AddrError
	var badName *net.DNSError
	switch {
	case err == nil:
		return l, nil
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, firsthand.Because(err, firsthand.Unavailable,
			"The address %s is in use by another program: stop that one or choose another port with --listen.", addr)
	case errors.Is(err, syscall.EACCES):
		return nil, firsthand.Because(err, firsthand.Forbidden,
			"This user may not listen on %s: choose a port above 1023 with --listen.", addr)
	case errors.Is(err, syscall.EADDRNOTAVAIL):
		return nil, firsthand.Because(err, firsthand.Invalid, "%s is not an address of this machine.", addr)
	case errors.As(err, &badAddr), errors.As(err, &badName), unknownPort(err):
		return nil, firsthand.Because(err, firsthand.Invalid,
			"%q is not an address to listen on: write host:port, such as 127.0.0.1:8080.", addr)
	}
	return nil, firsthand.Because(err, firsthand.Unavailable, "Cannot listen on %s.", addr)
}

// unknownPort: the net package has no type for a port that is no number and no service.
func unknownPort(err error) bool { return strings.Contains(err.Error(), "unknown port") }

// Run serves on l until ctx ends, then lets requests under way finish within Grace and closes the
// rest. A stop by ctx is nil, even if some had to be cut; l is closed in any case.
func (s *Server) Run(ctx context.Context, l net.Listener) error {
	srv := &http.Server{
		Handler:           s.Handler,
		ReadHeaderTimeout: cmp.Or(s.HeaderTimeout, 5*time.Second),
		ReadTimeout:       cmp.Or(s.ReadTimeout, 30*time.Second),
		WriteTimeout:      cmp.Or(s.WriteTimeout, 60*time.Second),
		IdleTimeout:       cmp.Or(s.IdleTimeout, 2*time.Minute),
		MaxHeaderBytes:    cmp.Or(s.HeaderBytes, 32<<10),
		ErrorLog:          slog.NewLogLogger(slog.DiscardHandler, slog.LevelDebug),
	}
	if s.Log != nil {
		srv.ErrorLog = slog.NewLogLogger(s.Log.Handler(), slog.LevelDebug)
	}
	l, answered := s.before(srv, l)
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(l) }()
	select {
	case err := <-failed:
		return firsthand.Because(err, firsthand.Unavailable, "The server on %s stopped by itself.", l.Addr())
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), cmp.Or(s.Grace, 10*time.Second))
	defer cancel()
	err := srv.Shutdown(grace)
	if errors.Is(err, context.DeadlineExceeded) {
		err = srv.Close()
	}
	<-failed
	answered(grace)
	if err != nil {
		return fmt.Errorf("stop the server on %s: %w", l.Addr(), err)
	}
	return nil
}

// before puts the hot path before a server, and gives what waits for its last answers.
func (s *Server) before(srv *http.Server, l net.Listener) (net.Listener, func(context.Context)) {
	if s.Pages == nil {
		return l, func(context.Context) {}
	}
	log := cmp.Or(s.Log, slog.New(slog.DiscardHandler))
	hot := hotpath.Listen(l, s.Pages, hotpath.Limits{Head: srv.ReadHeaderTimeout, Idle: srv.IdleTimeout, Write: srv.WriteTimeout}, log)
	srv.ConnState = hot.Changed
	return hot, hot.Wait
}
