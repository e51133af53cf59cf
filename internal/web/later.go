package web

import (
	"log/slog"
	"net/http"
	"sync"
)

// Later is a handler that is made when its first request comes: a door that costs the start of the program and memory, and which
// a site's readers never come to. One that cannot be made answers with an error, and says why in the log.
func Later(log *slog.Logger, handler func() (http.Handler, error)) http.Handler {
	made := sync.OnceValue(func() http.Handler {
		h, err := handler()
		if err != nil {
			return (&Errors{Log: log}).Handle(func(http.ResponseWriter, *http.Request) error { return err })
		}
		return h
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { made().ServeHTTP(w, r) })
}
