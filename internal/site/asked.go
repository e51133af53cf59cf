package site

import (
	"context"
	"net/http"
	"path"
	"regexp"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// asked leads on from addresses that pages never have, and sites that were brought in had: those that say in their query what
// they ask for ("/?p=12"), and those of files, copies in other sizes among them ("/uploads/pier-300x200.jpg"). Where nothing is kept
// of one, it is asked for as it is.
func (s *Site) asked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if places := askedFor(r); len(places) > 0 && reads(r) {
			a, err := s.askedAt(r.Context(), places)
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

// copied is how most systems name the copy of a picture in another size.
var copied = regexp.MustCompile(`-[0-9]{1,5}x[0-9]{1,5}(\.[A-Za-z0-9]{2,5})$`)

// ownFiles are the endings of files that a site may have itself: they are asked for first, and what old addresses left comes behind.
const ownFiles = " .xml .xsl .txt .md .ico .html .json .atom .webmanifest "

func ownFile(at string) bool {
	ext := strings.ToLower(path.Ext(at))
	return ext != "" && strings.Contains(ownFiles, " "+ext+" ")
}

// askedFor are the paths at which redirects of a request's address may be kept.
func askedFor(r *http.Request) (places []string) {
	if at := publication.AskedFor(r.URL.Path, r.URL.RawQuery); at != "" {
		return []string{at}
	}
	ext := path.Ext(r.URL.Path)
	if len(ext) < 3 || len(ext) > 6 || ownFile(r.URL.Path) || isFile(r.URL.Path) || strings.HasPrefix(r.URL.Path, "/favicon.") {
		return nil
	}
	if at := publication.CleanPath(r.URL.Path); at != "" {
		places = append(places, at)
	}
	if whole := copied.ReplaceAllString(r.URL.Path, "$1"); whole != r.URL.Path {
		places = append(places, publication.CleanPath(whole))
	}
	return places
}

// askedAt is where the first redirect leads that is kept at one of some paths; nil where there is none.
func (s *Site) askedAt(ctx context.Context, places []string) (a *answer, err error) {
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		settings, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return err
		}
		for _, at := range places {
			route, err := publication.Resolve(ctx, tx, settings, at)
			if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
				return err
			}
			if err == nil && route.Page == publication.PageRedirect && route.Number < 2 {
				status := http.StatusMovedPermanently
				if !route.Permanent {
					status = http.StatusFound
				}
				a = moved(status, publication.LedTo(route.Target, route.Permanent).With(daysOf(settings, route, at)).Location(""))
				return nil
			}
		}
		return nil
	})
	return a, err
}
