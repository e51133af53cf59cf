package site

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// The desk's own redirects (publication.RuleTable) come before whatever stands at a path, as in Ghost. A page that the cache
// holds never asks them: the render that made it did, and all pages fall when the file changes. What is not a page's address as
// it is kept (another spelling, a file that is not there) asks them itself.

// led is where the path of this render leads by the desk's file; nil where it leads nowhere.
func (r *request) led() (*answer, error) {
	rules, err := r.view.Rules()
	if err != nil || rules == nil {
		return nil, err
	}
	led, ok := rules.Leads(&url.URL{Path: r.path})
	if !ok {
		return nil, nil
	}
	return ledAnswer(led), nil
}

// ledAnswer leads on; the reader's query goes along. What is permanent may still be taken back, so that browsers ask again.
func ledAnswer(led publication.Led) *answer {
	a := moved(http.StatusFound, "")
	a.led, a.header["Cache-Control"] = &led, "public, max-age=0"
	if led.Permanent {
		a.Status, a.header["Cache-Control"] = http.StatusMovedPermanently, "public, max-age=3600"
	}
	return a
}

// ledFrom is where an address leads that no page has.
func (s *Site) ledFrom(ctx context.Context, u *url.URL) (a *answer, err error) {
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		rules, err := publication.GetRules(ctx, tx)
		if led, ok := rules.Leads(u); err == nil && ok {
			a = ledAnswer(led)
		}
		return err
	})
	return a, err
}

// leads asks the desk's redirects, and those that old addresses left, for addresses in another spelling than pages have, before those
// are led to theirs.
func (s *Site) leads(rules web.CanonicalRules, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, differs := rules.Canonical(r.URL)
		if (differs || r.URL.RawPath != "") && reads(r) && !strings.HasPrefix(r.URL.Path, PreviewPath) {
			a, err := s.ledFrom(r.Context(), r.URL)
			if at := publication.CleanPath(r.URL.Path); err == nil && a == nil && differs && at != "" { // else it would be led twice
				a, err = s.askedAt(r.Context(), []string{at})
			}
			if err == nil && a != nil {
				err = s.send(w, r, a)
			}
			if err != nil {
				s.Log.Error("the desk's redirects cannot be asked", "error", err)
			}
			if a != nil {
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

func reads(r *http.Request) bool { return r.Method == http.MethodGet || r.Method == http.MethodHead }

// isFile tells whether an address is one of files, which keep their spelling.
func isFile(path string) bool {
	return strings.HasPrefix(path, "/assets/") || strings.HasPrefix(path, "/content/") || strings.HasPrefix(path, media.Prefix)
}
