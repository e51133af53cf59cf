package api

import (
	"context"
	"net/http"
	"net/netip"
	"net/url"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// openMark marks an operation that needs no caller, in its extensions.
const openMark = "x-open"

// personMark marks an operation that is for people who are signed in, and not for programs.
const personMark = "x-person"

// gate knows who comes in: programs by a key, browsers by a cookie.
type gate struct {
	cookie    string // the session's
	secure    bool   // it goes over https only
	passwords *staff.Passwords
	origin    *http.CrossOriginProtection
	tries
}

func newGate(o Options) *gate {
	g := &gate{cookie: "firsthand_session", passwords: o.Passwords, origin: http.NewCrossOriginProtection(), tries: newTries()}
	if u, err := url.Parse(o.BaseURL); err == nil {
		g.secure = u.Scheme == "https"
		if u.Port() != "" {
			g.cookie += "_" + u.Port() // a browser sends one cookie to all ports of a machine
		}
		g.origin.AddTrustedOrigin(u.Scheme + "://" + u.Host) // what is no origin is trusted in nothing
	}
	return g
}

// caller is who makes a call, and from where.
type caller struct {
	actor   firsthand.Actor
	user    staff.User      // none: a program
	session staff.SessionID // likewise
	since   int64           // when that session began
	known   bool
	addr    netip.Addr
	agent   string // what the browser says of itself
}

type callerKey struct{}

func callerOf(ctx context.Context) caller {
	c, _ := ctx.Value(callerKey{}).(caller)
	return c
}

func actorOf(ctx context.Context) firsthand.Actor { return callerOf(ctx).actor }

// knowCaller lets in who has a newsroom key or is signed in; the description of the API is for everybody. What changes
// something and comes from a browser must come from a page of this site.
func (a *API) knowCaller(router huma.API) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		r, _ := humago.Unwrap(ctx)
		c, err := a.caller(r)
		open := ctx.Operation().Extensions[openMark] == true
		if err == nil && !c.known && !open {
			err = signedOut("You are not signed in: sign in, or send a newsroom key (Authorization: Bearer KEY).")
		}
		if err == nil && c.known && c.user.ID == "" && ctx.Operation().Extensions[personMark] == true {
			err = firsthand.Errorf(firsthand.Forbidden, "This is for people who are signed in: a program with a key has no profile.")
		}
		if err != nil {
			refuse(router, ctx, err)
			return
		}
		next(huma.WithValue(ctx, callerKey{}, c))
	}
}

// signedOut is the answer to who is nobody here.
func signedOut(sentence string) error {
	return web.WithStatus(http.StatusUnauthorized, firsthand.Errorf(firsthand.Forbidden, "%s", sentence))
}

// caller is who sends a request: by a key where there is one, else by the cookie. What a browser sends for a proxy in front
// of the site, which asks for a password of its own, is none.
func (a *API) caller(r *http.Request) (caller, error) {
	c := caller{addr: a.Proxies.Client(r), agent: r.UserAgent()}
	if scheme, secret, _ := strings.Cut(r.Header.Get("Authorization"), " "); strings.EqualFold(scheme, "Bearer") {
		return c, a.byKey(r.Context(), secret, &c)
	}
	if err := a.origin.Check(r); err != nil {
		return c, firsthand.Because(err, firsthand.Forbidden, "This was sent from a page of another site, so nothing was done.")
	}
	return c, a.byCookie(r, &c)
}

func (a *API) byKey(ctx context.Context, secret string, c *caller) error {
	var key staff.Key
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		key, err = staff.FindKey(ctx, tx, staff.NewsroomKey, strings.TrimSpace(secret))
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return signedOut("This newsroom key is not known, or was revoked.")
	}
	c.actor, c.known = key.Actor(), err == nil
	return err
}

// byCookie leaves c unknown where the cookie signs nobody in.
func (a *API) byCookie(r *http.Request, c *caller) error {
	token := a.token(r)
	if token == "" {
		return nil
	}
	err := a.DB.Read(r.Context(), func(tx *store.Tx) error {
		s, u, err := staff.FindSession(r.Context(), tx, token)
		if err == nil {
			c.actor, c.user, c.session, c.since, c.known = u.Actor(), u, s.ID, s.MadeAt, true
		}
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	if c.known {
		a.remember(c.addr, a.Clock.Now())
	}
	return err
}

func (a *API) token(r *http.Request) string {
	cookie, err := r.Cookie(a.cookie)
	if err != nil || len(cookie.Value) > 200 {
		return ""
	}
	return cookie.Value
}

// cookieFor is the cookie that signs a browser in with a token; "" signs it out.
func (a *API) cookieFor(token string) http.Cookie {
	c := http.Cookie{Name: a.cookie, Value: token, Path: "/newsroom/", HttpOnly: true, Secure: a.secure, SameSite: http.SameSiteLaxMode, MaxAge: int(staff.SessionLasts.Seconds())}
	if token == "" {
		c.MaxAge = -1
	}
	return c
}
