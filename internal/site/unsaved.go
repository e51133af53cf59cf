package site

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Look is a page of the site as it would be with what is not saved yet. It is made for one person and kept nowhere.
type Look struct {
	Path     string                      // of this site
	Settings func(*publication.Settings) // changes them; nil: as saved
	Slots    []stories.Slot              // of the front page; nil: as saved
}

// Looked is a page that is made for the newsroom.
type Looked struct {
	Status int
	Policy string // its Content-Security-Policy: in a frame of this site alone; a Look runs no scripts
	Body   []byte
}

// Look makes a page that is not live. A path that leads elsewhere gives the page that it leads to.
func (s *Site) Look(ctx context.Context, p Look) (out Looked, err error) {
	release, err := s.renders.Enter(ctx)
	if err != nil {
		return Looked{}, err
	}
	defer release()
	path := publication.CleanPath(p.Path)
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		for range 3 { // redirects
			a, r, err := s.lookOf(ctx, tx, path, p)
			if err != nil {
				return err
			}
			if to := a.leadsTo(); to != "" {
				if path, err = s.pathOf(to); err != nil {
					return err
				}
				continue
			}
			policy := r.policy(false)
			policy["script-src"], policy["connect-src"], policy["frame-ancestors"] = []string{"'none'"}, []string{"'none'"}, []string{"'self'"}
			out = Looked{Status: a.Status, Policy: policy.String(), Body: a.Plain}
			return nil
		}
		return firsthand.Errorf(firsthand.NotFound, "%s leads in a circle.", p.Path)
	})
	return out, err
}

// leadsTo is where a redirect leads who asks without a query, "" for any other answer.
func (a *answer) leadsTo() string {
	switch {
	case a.Status < 300 || a.Status >= 400:
		return ""
	case a.led != nil:
		return a.led.Location("")
	}
	return a.header["Location"]
}

// pathOf is the path of an address of this site.
func (s *Site) pathOf(address string) (string, error) {
	u, err := url.Parse(strings.TrimPrefix(address, s.base))
	if err != nil || u.Host != "" {
		return "", firsthand.Errorf(firsthand.NotFound, "The page leads to another site, %s: look at it there.", address)
	}
	return u.Path, nil
}

func (s *Site) lookOf(ctx context.Context, tx *store.Tx, path string, p Look) (*answer, *request, error) {
	r, err := s.beginAs(ctx, tx, ask{path: path}, p.Settings)
	if err != nil {
		return nil, nil, err
	}
	r.slots = p.Slots
	a, err := r.answer()
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		a, err = r.errorAnswer(http.StatusNotFound, notFoundMessage)
	}
	return a, r, err
}
