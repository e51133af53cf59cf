package commenting

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// Path is below which the door answers.
const Path = "/members/api/comments/"

// Form is a form that could not be taken as it was, to be shown again.
type Form struct {
	Problem string
	Words   string
	Parent  comments.ID
	ReplyTo comments.ID
	Edit    comments.ID
}

// Options are what the door is made of.
type Options struct {
	DB      *store.DB
	URL     *url.URL // of the site
	Clock   firsthand.Clock
	Log     *slog.Logger
	Proxies web.Proxies

	// Reader is who is signed in where a request comes from, nil for nobody.
	Reader func(*http.Request) (*members.Member, error)
	// Page shows a reader their own comments under a story, with a form to be sent again.
	Page func(http.ResponseWriter, *http.Request, *members.Member, stories.StoryID, Form, int) error
	// CommentAt is the public address at which a comment stands.
	CommentAt func(context.Context, *store.Tx, comments.Comment) (string, error)
	// Desk tells what somebody is to a story: comments.BadgeDesk, comments.BadgeByline, "" for readers. nil: everybody is a reader.
	Desk func(context.Context, *store.Tx, members.Member, stories.StoryID) (string, error)
}

// Door takes what readers say.
type Door struct {
	Options
	base    string
	origins *http.CrossOriginProtection
	asked   *web.Limiter // of everything that writes, by address
	reading *web.Limiter // of everything that reads
	turned  web.Refusals
	handler http.Handler
}

// New makes the door.
func New(o Options) (*Door, error) {
	d := &Door{Options: o, base: strings.TrimSuffix(o.URL.String(), "/"), origins: http.NewCrossOriginProtection(),
		asked:   web.NewLimiter(web.Limits{Each: 300, EachPer: 10 * time.Minute, All: 20_000, AllPer: 10 * time.Minute}),
		reading: web.NewLimiter(web.Limits{Each: 300, EachPer: time.Minute, All: 12_000, AllPer: time.Minute}), turned: web.Refusals{Lines: 20}}
	if err := d.origins.AddTrustedOrigin(o.URL.Scheme + "://" + o.URL.Host); err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "%s is not the address of a site.", o.URL)
	}
	d.handler = d.routes()
	return d, nil
}

// ServeHTTP answers a reader's browser.
func (d *Door) ServeHTTP(w http.ResponseWriter, r *http.Request) { d.handler.ServeHTTP(w, r) }

// routes are all addresses of the door. Everybody may read; what writes is for who is signed in.
func (d *Door) routes() http.Handler {
	mux := http.NewServeMux()
	errors := &web.Errors{Log: d.Log, Page: ghostwire.AnswerError}
	reads := func(pattern string, h web.Handler) { mux.Handle("GET "+Path+pattern, errors.Handle(d.limited(h))) }
	writes := func(pattern string, h func(http.ResponseWriter, *http.Request, members.Member) error) {
		method, rest, _ := strings.Cut(pattern, " ")
		mux.Handle(method+" "+Path+rest, errors.Handle(d.own(h)))
	}
	writes("POST form/{$}", d.form)
	reads("mine/{$}", d.mine)
	reads("state/{$}", d.state)

	reads("counts/{$}", d.counts)
	reads("{$}", d.browse)
	reads("{id}/{$}", d.read)
	reads("{id}/{of}/{$}", d.readOf) // post/{story}/ and {id}/replies/
	writes("POST {$}", d.add)
	writes("PUT {id}/{$}", d.edit)
	writes("DELETE {id}/{$}", d.destroy)
	writes("POST {id}/like/{$}", d.rate(comments.Like))
	writes("DELETE {id}/like/{$}", d.unrate(comments.Like))
	writes("POST {id}/dislike/{$}", d.rate(comments.Dislike))
	writes("DELETE {id}/dislike/{$}", d.unrate(comments.Dislike))
	writes("POST {id}/report/{$}", d.report)
	mux.Handle(Path, errors.Handle(func(http.ResponseWriter, *http.Request) error { return ghostwire.NotFound("Resource not found") }))
	return slashed(mux)
}

// readOf tells apart what the mux cannot: the comments of a story, and the answers to a comment.
func (d *Door) readOf(w http.ResponseWriter, r *http.Request) error {
	switch {
	case r.PathValue("id") == "post":
		r.SetPathValue("story", r.PathValue("of"))
		return d.browse(w, r)
	case r.PathValue("of") == "replies":
		return d.replies(w, r)
	}
	return ghostwire.NotFound("Resource not found")
}

// slashed answers an address without its last slash as with it: Ghost's client leaves it out.
func slashed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasSuffix(r.URL.Path, "/") {
			r = r.Clone(r.Context())
			r.URL.Path, r.URL.RawPath = r.URL.Path+"/", ""
		}
		next.ServeHTTP(w, r)
	})
}

const (
	maxBody  = 160 << 10 // bytes: a comment of the longest letters, each of which a form writes as twelve
	maxField = 12        // of a form
)

// limited is a handler for what reads, which nobody asks for more often than people do.
func (d *Door) limited(h web.Handler) web.Handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		if !d.reading.Allow(d.Proxies.Client(r), d.Clock.Now()) {
			keepOut(w)
			w.Header().Set("Retry-After", "60")
			return d.refused(r, web.WithStatus(http.StatusTooManyRequests, firsthand.Errorf(firsthand.Unavailable, "Very much was asked from where you are: try again in a minute.")))
		}
		return h(w, r)
	}
}

// own is a handler for who is signed in, from the site's own pages.
func (d *Door) own(h func(http.ResponseWriter, *http.Request, members.Member) error) web.Handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		keepOut(w)
		if err := d.origins.Check(r); err != nil {
			return d.refused(r, firsthand.Because(err, firsthand.Forbidden, "This was sent from another site, so nothing was done."))
		}
		if !d.asked.Allow(d.Proxies.Client(r), d.Clock.Now()) {
			w.Header().Set("Retry-After", "600")
			return d.refused(r, web.WithStatus(http.StatusTooManyRequests, firsthand.Errorf(firsthand.Unavailable, "Very much came from where you are: try again in ten minutes.")))
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		m, err := d.Reader(r)
		if err != nil {
			return err
		}
		if m == nil {
			if isForm(r) {
				return d.toSignIn(w, r)
			}
			return &ghostwire.Problem{Status: http.StatusUnauthorized, Kind: "UnauthorizedError", Message: "Unable to find member"}
		}
		if err := h(w, r, *m); err != nil {
			return d.refused(r, err)
		}
		return nil
	}
}

// refused logs what was refused, and why; so many lines a minute, for a stranger's loop fills no disk.
func (d *Door) refused(r *http.Request, err error) error {
	if code := firsthand.ErrorCode(err); code != firsthand.Internal {
		d.turned.Note(d.Log, d.Clock.Now(), "what a reader did with comments was refused", "path", r.URL.Path[:min(len(r.URL.Path), 200)], "reason", firsthand.ErrorMessage(err))
	}
	return often(err)
}

// keepOut keeps an answer that is one reader's out of all caches.
func keepOut(w http.ResponseWriter) {
	w.Header().Set("Cache-Control", "private, no-store")
	w.Header().Add("Vary", "Cookie")
}

func (d *Door) act(ctx context.Context, m members.Member, act firsthand.Act, fn func(tx *store.Tx) error) error {
	return d.DB.Write(ctx, m.Actor(), act, fn)
}

// badge is what a member is to a story.
func (d *Door) badge(ctx context.Context, tx *store.Tx, m members.Member, id stories.StoryID) (string, error) {
	if d.Desk == nil {
		return "", nil
	}
	return d.Desk(ctx, tx, m, id)
}
