package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// me is who makes the call.
type me struct {
	ID        string            `json:"id"`
	Name      string            `json:"name"`
	Email     string            `json:"email,omitempty" doc:"None: a program"`
	Role      string            `json:"role" enum:"Owner,Administrator,Editor,Author,Contributor"`
	BylineID  string            `json:"byline_id,omitempty" doc:"Of the byline that is theirs"`
	Letters   bool              `json:"letters" doc:"What they are told goes to them by mail too, where the newsroom sends any"`
	Password  bool              `json:"has_password" doc:"None: they come by a link, or with a passkey"`
	SiteTitle string            `json:"site_title"`
	May       map[string]string `json:"may" doc:"Each act that they may do: always, or on what is their own"`
}

// entered is the answer to who has signed in.
type entered struct {
	SetCookie http.Cookie `header:"Set-Cookie"`
	Body      me
}

// left is the answer to who has signed out.
type left struct {
	SetCookie http.Cookie `header:"Set-Cookie"`
}

func (a *API) sessionRoutes(r huma.API) {
	route(a, r, "GET", "/me", "Who makes this call, and what they may do", a.me)
	open(a, r, "GET", "/session", "Whether somebody is signed in, and who", a.session)
	open(a, r, "POST", "/session", "Sign in with a password", a.signIn, firsthand.SessionOpen)
	open(a, r, "POST", "/session/link", "Sign in with the token of a link", a.signInByLink, firsthand.SessionOpen)
	route(a, r, "DELETE", "/session", "Sign out", a.signOut, firsthand.SessionEnd)
	route(a, r, "DELETE", "/sessions", "Sign out everywhere", a.signOutEverywhere, firsthand.SessionEnd)
}

func (a *API) me(ctx context.Context, _ *struct{}) (*body[me], error) {
	c := callerOf(ctx)
	out, err := a.describe(ctx, c.actor, c.user)
	return answer(out), err
}

type sessionState struct {
	Me       *me  `json:"me,omitempty" doc:"None: nobody is signed in"`
	Passkeys bool `json:"passkeys" doc:"People can sign in with a passkey here"`
}

// session is me for who may be nobody: not to be signed in is no error here.
func (a *API) session(ctx context.Context, _ *struct{}) (*body[sessionState], error) {
	c := callerOf(ctx)
	if !c.known {
		return answer(sessionState{Passkeys: a.Passkeys != nil}), nil
	}
	out, err := a.describe(ctx, c.actor, c.user)
	return answer(sessionState{Me: &out, Passkeys: a.Passkeys != nil}), err
}

func (a *API) describe(ctx context.Context, actor firsthand.Actor, u staff.User) (me, error) {
	out := me{ID: actor.ID, Name: actor.Name, Email: u.Email, Role: string(actor.Role), BylineID: u.Byline, Letters: u.Letters, Password: u.PasswordHash() != "", May: map[string]string{}}
	for act, reach := range actor.Acts() {
		out.May[string(act)] = reach
	}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		settings, err := publication.GetSettings(ctx, tx)
		out.SiteTitle = settings.Title
		return err
	})
	return out, err
}

type signInInput struct {
	Body struct {
		Email    string `json:"email" maxLength:"254" minLength:"1"`
		Password string `json:"password" maxLength:"1024" minLength:"1"`
	}
}

// signIn takes as long, and says the same, whether there is such an account or not.
func (a *API) signIn(ctx context.Context, in *signInInput) (*entered, error) {
	c := callerOf(ctx)
	if err := a.mayGuess(c, firsthand.FoldMail(in.Body.Email)); err != nil {
		return nil, err
	}
	var u staff.User
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		u, err = staff.FindUser(ctx, tx, in.Body.Email)
		return err
	})
	if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
		return nil, err
	}
	same, err := a.passwords.Match(ctx, u.PasswordHash(), in.Body.Password)
	if err != nil {
		return nil, err
	}
	if !same {
		return nil, firsthand.Errorf(firsthand.Forbidden, "This address and this password do not belong together: try again, or ask for a new password.")
	}
	return a.enter(ctx, u, "password", func(tx *store.Tx) error {
		now, err := staff.GetUser(ctx, tx, u.ID)
		if err == nil && now.PasswordHash() != u.PasswordHash() {
			err = firsthand.Errorf(firsthand.Forbidden, "The password was changed a moment ago: sign in with the new one.")
		}
		return err
	})
}

type linkInput struct {
	Body struct {
		Token string `json:"token" minLength:"1" maxLength:"200"`
	}
}

func (a *API) signInByLink(ctx context.Context, in *linkInput) (*entered, error) {
	if err := a.mayTry(callerOf(ctx), ""); err != nil {
		return nil, err
	}
	kinds, way := []staff.LinkKind{staff.EnterLink}, "link"
	if a.Demo {
		kinds, way = append(kinds, staff.DemoLink), staff.DemoWay
	}
	var u staff.User
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		u, err = staff.FindLink(ctx, tx, in.Body.Token, kinds...)
		return err
	})
	if err != nil {
		return nil, err
	}
	return a.enter(ctx, u, way, func(tx *store.Tx) error {
		_, err := staff.UseLink(ctx, tx, in.Body.Token, kinds...)
		return err
	})
}

// enter signs a user in, in their own name, if check still says yes in the same moment.
func (a *API) enter(ctx context.Context, u staff.User, way string, check func(*store.Tx) error) (*entered, error) {
	var token string
	err := a.DB.Write(ctx, u.Actor(), firsthand.SessionOpen, func(tx *store.Tx) (err error) {
		if err := check(tx); err != nil {
			return err
		}
		_, token, err = staff.OpenSession(ctx, tx, u.ID, way, callerOf(ctx).agent)
		return err
	})
	if err != nil {
		return nil, err
	}
	return a.entered(ctx, u, token)
}

// entered is the answer to a user who is signed in now, where they are.
func (a *API) entered(ctx context.Context, u staff.User, token string) (*entered, error) {
	a.remember(callerOf(ctx).addr, a.Clock.Now())
	out, err := a.describe(ctx, u.Actor(), u)
	return &entered{SetCookie: a.cookieFor(token), Body: out}, err
}

func (a *API) signOut(ctx context.Context, _ *struct{}) (*left, error) {
	c := callerOf(ctx)
	err := a.write(ctx, firsthand.SessionEnd, func(tx *store.Tx) error { return staff.EndSession(ctx, tx, staff.UserID(c.actor.ID), c.session) })
	return &left{SetCookie: a.cookieFor("")}, err
}

func (a *API) signOutEverywhere(ctx context.Context, _ *struct{}) (*left, error) {
	c := callerOf(ctx)
	err := a.write(ctx, firsthand.SessionEnd, func(tx *store.Tx) error { return staff.EndSessions(ctx, tx, staff.UserID(c.actor.ID), "") })
	return &left{SetCookie: a.cookieFor("")}, err
}
