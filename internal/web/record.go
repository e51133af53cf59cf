package web

import (
	"cmp"
	"io"
	"log/slog"
	"net/http"
	"time"
)

// recorder is a ResponseWriter that remembers what was sent.
type recorder struct {
	http.ResponseWriter
	status int // 0 until the header is out
	bytes  int64
	path   string // what the log says in place of the path, "": the path
}

// KeepFromLog has the request's line in the log say something else in place of its path, which is a secret.
func KeepFromLog(w http.ResponseWriter, instead string) {
	if rec, ok := w.(*recorder); ok {
		rec.path = instead
	}
}

// record wraps w once; a writer that is a recorder already is returned as it is.
func record(w http.ResponseWriter) *recorder {
	if rec, ok := w.(*recorder); ok {
		return rec
	}
	return &recorder{ResponseWriter: w}
}

// WriteHeader notes the first final status; 1xx answers come before it and do not count.
func (rec *recorder) WriteHeader(status int) {
	if rec.status == 0 && (status >= 200 || status == http.StatusSwitchingProtocols) {
		rec.status = status
	}
	rec.ResponseWriter.WriteHeader(status)
}

func (rec *recorder) Write(b []byte) (int, error) {
	if rec.status == 0 {
		rec.status = http.StatusOK
	}
	n, err := rec.ResponseWriter.Write(b)
	rec.bytes += int64(n)
	return n, err
}

// ReadFrom lets the server copy a file to the socket without passing it through the program.
func (rec *recorder) ReadFrom(src io.Reader) (int64, error) {
	if rec.status == 0 {
		rec.status = http.StatusOK
	}
	n, err := io.Copy(rec.ResponseWriter, src)
	rec.bytes += n
	return n, err
}

// Unwrap is for http.ResponseController.
func (rec *recorder) Unwrap() http.ResponseWriter { return rec.ResponseWriter }

// Log writes one line for each request: method, path, status, bytes of the body, duration. Queries
// may hold tokens and are left out. A connection that was cut shows as status 0 or with "cut".
func Log(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := record(w)
		method, path := r.Method, r.URL.Path // a handler below may change the request
		start := time.Now()                  // a length of time, not a moment: no Clock
		cut := true
		defer func() {
			status := rec.status
			if status == 0 && !cut {
				status = http.StatusOK
			}
			path := cmp.Or(rec.path, path)
			attrs := []slog.Attr{
				slog.String("method", method), slog.String("path", path), slog.Int("status", status),
				slog.Int64("bytes", rec.bytes), slog.Duration("duration", time.Since(start)),
			}
			if cut {
				attrs = append(attrs, slog.Bool("cut", true))
			}
			log.LogAttrs(r.Context(), slog.LevelInfo, "request", attrs...)
		}()
		next.ServeHTTP(rec, r)
		cut = false
	})
}
