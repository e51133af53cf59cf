package ghostapi

import (
	"log/slog"
	"net/http"

	"firsthand"
	"firsthand/internal/store"
)

// ContentPath is where the Content API stands.
const ContentPath = "/ghost/api/content/"

// Options are what Ghost's APIs stand on.
type Options struct {
	DB      *store.DB
	BaseURL string // the site's origin, no slash at the end
	Clock   firsthand.Clock
	Log     *slog.Logger
}

// API answers what Ghost's programs ask.
type API struct{ Options }

// New makes the door of Ghost's APIs.
func New(o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	a := &API{Options: o}
	mux := http.NewServeMux()
	a.contentRoutes(mux)
	return mux
}
