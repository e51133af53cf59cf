package portal

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/web"
	"firsthand/internal/wording"
)

// Path is what this door answers below.
const Path = "/members/api/"

const maxBody = 64 << 10 // bytes that are read of a request

// Readers know who is signed in, let them in and out, and count how often somebody tries. The site does.
type Readers interface {
	ReaderOf(r *http.Request) (*members.Member, members.SessionID, error)
	AskPass(w http.ResponseWriter, r *http.Request, p members.Pass) (browser string, err error)
	EnterByCode(w http.ResponseWriter, r *http.Request, browser, code string) (members.Entered, bool, error)
	EnteredAt(e members.Entered) string
	SignOut(w http.ResponseWriter, r *http.Request, everywhere bool) error
}

// Options are what the door stands on.
type Options struct {
	DB      *store.DB
	BaseURL string // the site's origin, no slash at the end
	Clock   firsthand.Clock
	Log     *slog.Logger
	Readers Readers
}

type door struct {
	Options
	errors  *web.Errors
	origins *http.CrossOriginProtection
}

// New makes the door.
func New(o Options) (http.Handler, error) {
	d := &door{Options: o, origins: http.NewCrossOriginProtection()}
	u, err := url.Parse(o.BaseURL)
	if err == nil {
		err = d.origins.AddTrustedOrigin(u.Scheme + "://" + u.Host)
	}
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "%s is not the address of a site.", o.BaseURL)
	}
	d.errors = &web.Errors{Log: o.Log, Page: d.answerError}
	return d.routes(), nil
}

// routes are all addresses, with and without their last slash as in Ghost.
func (d *door) routes() http.Handler {
	mux := http.NewServeMux()
	for at, h := range map[string]web.Handler{
		"GET member": d.member, "PUT member": d.changeMember, "POST member/email": d.changeAddress,
		"GET member/newsletters": d.newsletters, "PUT member/newsletters": d.newsletters, "DELETE member/suppression": d.nothing,
		"GET session": d.nothing, "DELETE session": d.signOut, "GET entitlements": d.nothing, "GET integrity-token": d.integrityToken,
		"POST send-magic-link": d.ask, "POST verify-otc": d.verifyCode,
		"GET site": d.site, "GET announcement": d.announcement, "POST member/offers": d.offers,
		"POST create-stripe-checkout-session": noPayment, "POST create-stripe-update-session": noPayment, "POST create-stripe-billing-portal-session": noPayment,
		"PUT subscriptions/{id}": noPayment, "POST subscriptions/{id}/apply-offer": noPayment,
	} {
		method, path, _ := strings.Cut(at, " ")
		mux.Handle(method+" "+Path+path+"/{$}", d.handle(h))
		mux.Handle(method+" "+Path+path, d.handle(h))
	}
	mux.Handle("/", d.handle(func(http.ResponseWriter, *http.Request) error { return ghostwire.NotFound("Resource not found") }))
	return mux
}

// handle keeps answers out of caches, and what changes something from other sites' pages.
func (d *door) handle(h web.Handler) http.Handler {
	return d.errors.Handle(func(w http.ResponseWriter, r *http.Request) error {
		w.Header().Set("Cache-Control", ghostwire.KeptByNobody)
		if err := d.origins.Check(r); err != nil {
			return ghostwire.NotAllowed("This was sent from another site, so nothing was done.")
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		return h(w, r)
	})
}

// answerError tells an error as Ghost's APIs do, in the language of the publication.
func (d *door) answerError(w http.ResponseWriter, r *http.Request, status int, err error) error {
	p := *ghostwire.ToldAs(err)
	if status == http.StatusTooManyRequests {
		p.Status, p.Kind, p.Code, p.Message = status, "TooManyRequestsError", "", firsthand.ErrorMessage(err)
	}
	if settings, err := d.settings(r.Context()); err == nil {
		p.Message = wording.In(settings.Language).Sentence(p.Message)
	}
	return ghostwire.AnswerError(w, r, status, &p)
}

func (d *door) settings(ctx context.Context) (settings publication.Settings, err error) {
	err = d.DB.Read(ctx, func(tx *store.Tx) (err error) {
		settings, err = publication.GetSettings(ctx, tx)
		return err
	})
	return settings, err
}

// read reads a request's JSON into a value; none is an empty one.
func read(r *http.Request, into any) error {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}
	if len(data) == 0 {
		return nil
	}
	if err := json.Unmarshal(data, into); err != nil {
		return ghostwire.BadRequest("Bad Request.")
	}
	return nil
}

// nothing answers what Ghost's answers who is nobody: no token of who a reader is goes out of here, and nothing asks for one.
func (d *door) nothing(w http.ResponseWriter, _ *http.Request) error {
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// noPayment is Ghost's answer on a site that takes no payments.
func noPayment(http.ResponseWriter, *http.Request) error {
	return ghostwire.BadRequest("This site is not accepting payments at the moment.")
}

func (d *door) offers(w http.ResponseWriter, _ *http.Request) error {
	return ghostwire.Answer(w, http.StatusOK, ghostwire.Object{"offers": []any{}})
}

func (d *door) announcement(w http.ResponseWriter, _ *http.Request) error {
	return ghostwire.Answer(w, http.StatusOK, ghostwire.Object{"announcement": []any{ghostwire.Object{}}})
}

// site says what site this is, to whom it may concern.
func (d *door) site(w http.ResponseWriter, r *http.Request) error {
	var out ghostwire.Object
	err := d.DB.Read(r.Context(), func(tx *store.Tx) error {
		v, err := ghost.NewView(r.Context(), tx, ghost.Options{BaseURL: d.BaseURL, Now: d.Clock.Now()})
		if err != nil {
			return err
		}
		all := v.SiteSettings()
		out = ghostwire.Object{"version": ghostwire.GhostVersion, "site_uuid": ghostwire.SiteID(d.BaseURL),
			"allow_external_signup": v.Settings.Joining.Open() && !v.Settings.Joining.Agree}
		for _, name := range []string{"title", "description", "logo", "icon", "cover_image", "accent_color", "locale", "timezone", "url"} {
			out[name] = all[name]
		}
		return v.Err()
	})
	if err != nil {
		return err
	}
	return ghostwire.Answer(w, http.StatusOK, ghostwire.Object{"site": out})
}
