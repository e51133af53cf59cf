package web

import (
	"net/http"

	"firsthand"
)

// LimitBody refuses request bodies over max bytes: at once where the length is declared, else when
// the handler reads past it. The handler may lower the limit, never raise it.
func (e *Errors) LimitBody(max int64, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.ContentLength > max {
			w.Header().Set("Connection", "close")
			e.Answer(w, r, tooLarge(max, &http.MaxBytesError{Limit: max}))
			return
		}
		rec := record(w)
		// MaxBytesReader closes the connection on its own only with the server's own writer.
		r.Body = http.MaxBytesReader(rec.ResponseWriter, r.Body, max)
		next.ServeHTTP(rec, r)
	})
}

func tooLarge(max int64, err error) error {
	return firsthand.Because(err, firsthand.Invalid, "That is too much at once: the limit here is %d KB.", (max+1023)/1024)
}
