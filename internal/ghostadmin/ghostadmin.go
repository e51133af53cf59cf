package ghostadmin

import (
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/linkcards"
	"firsthand/internal/media"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/web"
	"firsthand/internal/webhooks"
)

// Path is where the Admin API stands.
const Path = ghostwire.Path + "admin/"

// Options are what the Admin API stands on.
type Options struct {
	DB      *store.DB
	BaseURL string // the site's origin, no slash at the end
	Clock   firsthand.Clock
	Log     *slog.Logger
	Safe    *staff.Safe // opens what programs sign with

	Pictures *media.Renderer  // takes in what is sent as a file
	Teller   *webhooks.Teller // of programs that want to be told
	Themes   Themes
	Whole    Whole
	Links    *linkcards.Looker // looks at pages for the cards of links; nil: none is looked at
}

// Admin answers what programs of the desk ask.
type Admin struct {
	Options
	routes []route
	looks  *web.Queue // at pages
}

// New makes the door of the Admin API.
func New(o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	a := &Admin{Options: o, routes: routes(), looks: web.NewQueue(looksAtOnce)}
	errors := &web.Errors{Log: o.Log, Page: ghostwire.AnswerError}
	return errors.Handle(a.serve)
}

const maxQuery = 16 << 10 // bytes

// serve finds the address, asks who is there and whether they may, and lets the handler answer.
func (a *Admin) serve(w http.ResponseWriter, r *http.Request) error {
	h := w.Header()
	first, path := ghostwire.CutSegment(ghostwire.Begin(h, r, a.BaseURL))
	if first != "admin" {
		return ghostwire.UnknownEndpoint(r)
	}
	a.allowOrigin(h, r)
	if r.Method == http.MethodOptions {
		return preflight(w, r)
	}
	to, args := a.find(r.Method, path)
	c := &call{Admin: a, ctx: r.Context(), w: w, r: r, route: to, args: args}
	if to == nil {
		return a.none(c, path)
	}
	if len(r.URL.RawQuery) > maxQuery {
		return ghostwire.TooLong()
	}
	if !to.open {
		if err := a.knows(c); err != nil {
			return err
		}
	}
	if leads(w, r, path) {
		return nil
	}
	if r.Method == http.MethodHead && c.who.program() && !to.open {
		return notForPrograms()
	}
	if err := to.admits(c, path); err != nil {
		return err
	}
	return c.answer()
}

// none answers who asks for an address that is none here: of what Ghost has for its own editor alone, programs are told that they may not.
func (a *Admin) none(c *call, path string) error {
	if first, _ := ghostwire.CutSegment(path); slices.Contains(editors, first) {
		if err := a.knows(c); err != nil {
			return err
		}
		if c.who.program() {
			return notForPrograms()
		}
	}
	return ghostwire.UnknownEndpoint(c.r)
}

// editors are the first parts of addresses that Ghost has for its own editor, and refuses to programs that act for nobody.
var editors = []string{"authentication", "automated_emails", "custom_theme_settings", "email_previews", "emails", "featurebase", "feedback", "gift_links", "identities", "integrations",
	"links", "mentions", "notifications", "recommendations", "session", "slack", "slugs", "snippets", "stats", "tinybird"}

func notForPrograms() error {
	return ghostwire.NotAllowed("API tokens do not have permission to access this endpoint")
}

// leads sends who wrote an address otherwise to the one that it stands at.
func leads(w http.ResponseWriter, r *http.Request, path string) bool {
	to := "/" + strings.TrimLeft(r.URL.Path, "/")
	below := to[:len(to)-len(path)]
	switch lower := strings.ToLower(below); {
	case below != lower:
		to = lower + path
	case !strings.HasSuffix(path, "/") && (r.Method == http.MethodGet || r.Method == http.MethodHead):
		to += "/"
	default:
		return false
	}
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=31536000")
	h.Set("Location", (&url.URL{Path: to, RawQuery: r.URL.RawQuery}).String())
	w.WriteHeader(http.StatusMovedPermanently)
	return true
}

// view begins a reading of the site, in Ghost's shapes.
func (c *call) view(tx *store.Tx) (*ghost.View, error) {
	return ghost.NewView(c.ctx, tx, ghost.Options{BaseURL: c.BaseURL, Now: c.Clock.Now(), Widths: widths})
}

// widths are those that pictures in bodies are offered in, as Ghost's are.
var widths = []int{600, 1000, 1600, 2400}
