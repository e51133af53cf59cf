package ghostapi

import (
	"log/slog"
	"net/http"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// ContentPath is where the Content API stands.
const ContentPath = ghostwire.Path + "content/"

// Options are what Ghost's APIs stand on.
type Options struct {
	DB      *store.DB
	BaseURL string // the site's origin, no slash at the end
	Clock   firsthand.Clock
	Log     *slog.Logger
	KeepMax int64        // bytes of answers that are kept; 0: 32 MB, less than 0: none
	Admin   http.Handler // answers what is asked of the Admin API; nil: it is not there
	Bodies  *ghost.Kept  // what is kept of bodies, with other doors perhaps; nil: the door's own

	AtOnce int // answers that are made at once; 0: as many as there are processors
}

const keepMax = 32 << 20

// API answers what Ghost's programs ask.
type API struct {
	Options
	kept    *kept
	flights *flights
}

// New makes the door of Ghost's APIs.
func New(o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.KeepMax == 0 {
		o.KeepMax = keepMax
	}
	if o.Bodies == nil {
		o.Bodies = ghost.NewKept(ghost.KeptBytes, true)
	}
	if o.AtOnce == 0 {
		o.AtOnce = atOnce()
	}
	a := &API{Options: o, kept: newKept(o.KeepMax), flights: newFlights(o)}
	errors := &web.Errors{Log: o.Log, Page: ghostwire.AnswerError}
	return errors.Handle(a.serve)
}

// serve gives every answer its versions, and sends it to the API that it is for.
func (a *API) serve(w http.ResponseWriter, r *http.Request) error {
	switch first, rest := ghostwire.CutSegment(ghostwire.Begin(w.Header(), r, a.BaseURL)); first {
	case "content":
		return a.content(w, r, rest)
	case "admin":
		if a.Admin != nil {
			a.Admin.ServeHTTP(w, r)
			return nil
		}
	}
	return ghostwire.UnknownEndpoint(r)
}
