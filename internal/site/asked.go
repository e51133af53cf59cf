package site

import (
	"context"
	"net/http"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// asked leads on from addresses that say in their query what they ask for ("/?p=12"), as sites that were brought in had them.
// Where none is kept, the query says nothing.
func (s *Site) asked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if at := publication.AskedFor(r.URL.Path, r.URL.RawQuery); at != "" && reads(r) {
			a, err := s.askedAt(r.Context(), at)
			if err == nil && a != nil {
				err = s.send(w, r, a)
			}
			if err != nil {
				s.Log.Error("a redirect cannot be looked for", "error", err)
			}
			if a != nil {
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// askedAt is where the redirect leads that is kept at a path; nil where there is none.
func (s *Site) askedAt(ctx context.Context, at string) (a *answer, err error) {
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		settings, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return err
		}
		route, err := publication.Resolve(ctx, tx, settings, at)
		if firsthand.ErrorCode(err) == firsthand.NotFound || err == nil && route.Page != publication.PageRedirect {
			return nil
		}
		if err == nil {
			a = moved(http.StatusMovedPermanently, publication.LedTo(route.Target, true).Location(""))
		}
		return err
	})
	return a, err
}
