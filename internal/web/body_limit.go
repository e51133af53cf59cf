package web

import (
	"errors"
	"mime"
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

// ParseForm reads a form (URL-encoded or multipart) of at most max bytes into r.PostForm. Another
// content type is Invalid and answers 415. Files of a multipart form above 1 MB lie in temporary
// files: call r.MultipartForm.RemoveAll when done.
func ParseForm(w http.ResponseWriter, r *http.Request, max int64) error {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		kind = ""
	}
	r.Body = http.MaxBytesReader(w, r.Body, max)
	switch kind {
	case "application/x-www-form-urlencoded":
		return bodyError(max, r.ParseForm())
	case "multipart/form-data":
		return bodyError(max, r.ParseMultipartForm(1<<20))
	}
	return WithStatus(http.StatusUnsupportedMediaType,
		firsthand.Errorf(firsthand.Invalid, "This address takes a form, not %q.", kind))
}

func bodyError(max int64, err error) error {
	var large *http.MaxBytesError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &large):
		return tooLarge(max, err)
	}
	return firsthand.Because(err, firsthand.Invalid, "The request did not arrive whole; send it again.")
}

func tooLarge(max int64, err error) error {
	return firsthand.Because(err, firsthand.Invalid, "That is too much at once: the limit here is %d KB.", (max+1023)/1024)
}
