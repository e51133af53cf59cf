package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"firsthand"
)

// Handler answers a request, or returns an error and leaves the answer to Errors. A handler that
// returns an error after it wrote has its connection cut.
type Handler func(w http.ResponseWriter, r *http.Request) error

// Errors turns errors into answers. The zero value logs nothing and answers in plain text.
type Errors struct {
	// Log gets the cause of every 5xx (and of panics, with the stack); nil: nobody does.
	Log *slog.Logger
	// Page writes the answer for an error: status and body. It may set headers of its own; the
	// status is the one to send. nil, or a page that itself fails, gives one line of plain text.
	Page func(w http.ResponseWriter, r *http.Request, status int, err error) error

	busy Refusals
}

// StatusClientGone is what the log shows when the reader went away before the answer was there.
const StatusClientGone = 499

// statusError carries a status that no code stands for, such as 405, 410 or 429.
type statusError struct {
	status int
	err    error
}

func (e *statusError) Error() string { return e.err.Error() }
func (e *statusError) Unwrap() error { return e.err }

// WithStatus makes Status answer with this status (400 to 599) for err, whatever its code.
func WithStatus(status int, err error) error {
	if err == nil || status < 400 || status > 599 {
		return err
	}
	return &statusError{status: status, err: err}
}

// Status is the HTTP status for an error: that of WithStatus, 413 for a body over its limit, else
// by firsthand.ErrorCode. nil is 200.
func Status(err error) int {
	var withStatus *statusError
	var tooLarge *http.MaxBytesError
	var ours *firsthand.Error
	switch {
	case err == nil:
		return http.StatusOK
	case errors.As(err, &withStatus):
		return withStatus.status
	case errors.As(err, &tooLarge):
		return http.StatusRequestEntityTooLarge
	case !errors.As(err, &ours) && errors.Is(err, context.Canceled):
		return StatusClientGone
	case !errors.As(err, &ours) && errors.Is(err, context.DeadlineExceeded):
		return http.StatusServiceUnavailable
	}
	switch firsthand.ErrorCode(err) {
	case firsthand.Invalid:
		return http.StatusBadRequest
	case firsthand.NotFound:
		return http.StatusNotFound
	case firsthand.Conflict:
		return http.StatusConflict
	case firsthand.Forbidden:
		return http.StatusForbidden
	case firsthand.Unavailable:
		return http.StatusServiceUnavailable
	}
	return http.StatusInternalServerError
}

// Handle wraps h: its errors and panics become answers.
func (e *Errors) Handle(h Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := record(w)
		if err := call(h, rec, r); err != nil {
			e.Answer(rec, r, err)
		}
	})
}

// panicError is a panic on its way to the log.
type panicError struct {
	value any
	stack []byte
}

func (e *panicError) Error() string { return fmt.Sprintf("panic: %v", e.value) }

func call(h Handler, w http.ResponseWriter, r *http.Request) (err error) {
	defer func() {
		switch v := recover(); v {
		case nil:
		case http.ErrAbortHandler:
			panic(v)
		default:
			err = &panicError{value: v, stack: debug.Stack()}
		}
	}()
	return h(w, r)
}

// Answer writes the answer for err, as Handle does, for middleware that refuses a request.
func (e *Errors) Answer(w http.ResponseWriter, r *http.Request, err error) {
	rec := record(w)
	status := Status(err)
	if status == StatusClientGone && r.Context().Err() == nil {
		status = http.StatusInternalServerError // something else was cancelled, not this request
	}
	e.log(r, status, err)
	if rec.status != 0 {
		panic(http.ErrAbortHandler)
	}
	clearHeaders(rec.Header())
	if status == http.StatusServiceUnavailable && rec.Header().Get("Retry-After") == "" {
		rec.Header().Set("Retry-After", "2")
	}
	if status == StatusClientGone {
		rec.WriteHeader(status)
		return
	}
	if e.Page != nil {
		page := func(w http.ResponseWriter, r *http.Request) error { return e.Page(w, r, status, err) }
		pageErr := call(page, rec, r)
		if pageErr == nil && rec.status != 0 {
			return
		}
		if pageErr != nil {
			e.log(r, http.StatusInternalServerError, fmt.Errorf("error page for %d: %w", status, pageErr))
		}
		if rec.status != 0 {
			panic(http.ErrAbortHandler)
		}
		clearHeaders(rec.Header())
	}
	http.Error(rec, errorText(status, err), status)
}

// clearHeaders drops what a handler said about the answer that it then did not give.
func clearHeaders(h http.Header) {
	for _, name := range []string{"Content-Length", "Content-Encoding", "Content-Type", "Content-Disposition",
		"Content-Range", "Etag", "Last-Modified", "Location", "Surrogate-Key", "Cache-Tag"} {
		h.Del(name)
	}
	h.Set("Cache-Control", "no-store")
}

// errorText is the one line for a reader: the sentence that was meant for people, else the name of
// the status, else that it is our fault.
func errorText(status int, err error) string {
	var ours *firsthand.Error
	if status < 500 && !errors.As(err, &ours) {
		return http.StatusText(status)
	}
	return firsthand.ErrorMessage(err)
}

func (e *Errors) log(r *http.Request, status int, err error) {
	if e.Log == nil || status < 500 {
		return
	}
	if errors.Is(err, ErrBusy) {
		e.busy.Note(e.Log, time.Now(), "a request was refused: more is asked for than can be answered", "path", r.URL.Path)
		return
	}
	attrs := []any{"method", r.Method, "path", r.URL.Path, "status", status, "err", err.Error()}
	var p *panicError
	if errors.As(err, &p) {
		attrs = append(attrs, "stack", string(p.stack))
	}
	e.Log.ErrorContext(r.Context(), "request failed", attrs...)
}
