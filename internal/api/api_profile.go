package api

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

type profileInput struct {
	Body struct {
		Name     string `json:"name" minLength:"1" maxLength:"200"`
		Email    string `json:"email" minLength:"1" maxLength:"254"`
		Password string `json:"password,omitempty" maxLength:"1024" doc:"The caller's own, to change the address"`
		Letters  *bool  `json:"letters,omitempty" doc:"Whether what you are told goes to you by mail, too; none: as it is"`
	}
}

type passwordInput struct {
	Body struct {
		Current  string `json:"current,omitempty" maxLength:"1024" doc:"None: there is none yet"`
		Password string `json:"password" minLength:"1" maxLength:"1024"`
	}
}

type sessionList struct {
	Sessions []session `json:"sessions" doc:"Newest first"`
}

// session is a browser in which the caller is signed in.
type session struct {
	ID        string `json:"id"`
	Device    string `json:"device"`
	Way       string `json:"way" doc:"How they signed in"`
	MadeAt    string `json:"made_at"`
	ExpiresAt string `json:"expires_at"`
	Current   bool   `json:"current" doc:"It is the one that asks"`
}

func (a *API) profileRoutes(r huma.API) {
	personal(a, r, "PUT", "/me", "Change your own name or address", a.saveProfile, firsthand.ProfileSave)
	personal(a, r, "PUT", "/me/password", "Change your own password; all your other browsers are signed out", a.changePassword, firsthand.ProfileSave)
	personal(a, r, "GET", "/me/sessions", "The browsers in which you are signed in", a.sessions)
	personal(a, r, "DELETE", "/me/sessions", "Sign out in all your other browsers", func(ctx context.Context, _ *struct{}) (*struct{}, error) {
		c := callerOf(ctx)
		return nil, a.write(ctx, firsthand.SessionEnd, func(tx *store.Tx) error { return staff.EndSessions(ctx, tx, c.user.ID, c.session) })
	}, firsthand.SessionEnd)
	personal(a, r, "DELETE", "/me/sessions/{id}", "Sign out in one of your browsers", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.SessionEnd, func(tx *store.Tx) error {
			return staff.EndSession(ctx, tx, callerOf(ctx).user.ID, staff.SessionID(in.ID))
		})
	}, firsthand.SessionEnd)
}

func (a *API) saveProfile(ctx context.Context, in *profileInput) (*struct{}, error) {
	u := callerOf(ctx).user
	if firsthand.FoldMail(in.Body.Email) != firsthand.FoldMail(u.Email) && u.PasswordHash() != "" { // a link for a new password goes there
		if err := a.isMyPassword(ctx, in.Body.Password, "Give your password to change your address: it is where a link for a new password goes."); err != nil {
			return nil, err
		}
	}
	return nil, a.write(ctx, firsthand.ProfileSave, func(tx *store.Tx) error {
		if err := staff.SaveProfile(ctx, tx, u.ID, in.Body.Name, in.Body.Email); err != nil || in.Body.Letters == nil {
			return err
		}
		return staff.SaveLetters(ctx, tx, u.ID, *in.Body.Letters)
	})
}

func (a *API) isMyPassword(ctx context.Context, password, sentence string) error {
	c := callerOf(ctx)
	if err := a.mayGuess(c, "me "+string(c.user.ID)); err != nil {
		return err
	}
	same, err := a.passwords.Match(ctx, c.user.PasswordHash(), password)
	if err == nil && !same {
		err = firsthand.Errorf(firsthand.Invalid, "%s", sentence)
	}
	return err
}

// freshSignIn is how long after signing in somebody is taken for the one who did: later it may be whoever found their browser open.
const freshSignIn = 10 * time.Minute

// confirms is how somebody shows that they are who signed in, before they get another way to come in.
func (a *API) confirms(c caller) string {
	switch {
	case a.Clock.Now().Sub(firsthand.FromMicros(c.since)) < freshSignIn:
		return "none"
	case c.user.PasswordHash() != "":
		return "password"
	}
	return "sign-in"
}

// isReallyMe refuses who only found an open browser.
func (a *API) isReallyMe(ctx context.Context, password string) error {
	switch a.confirms(callerOf(ctx)) {
	case "password":
		return a.isMyPassword(ctx, password, "Give your password: you signed in a while ago, and this is another way to come in.")
	case "sign-in":
		return firsthand.Errorf(firsthand.Forbidden, "You signed in a while ago: sign out, sign in again, and do it within ten minutes.")
	}
	return nil
}

func (a *API) changePassword(ctx context.Context, in *passwordInput) (*struct{}, error) {
	c := callerOf(ctx)
	if c.user.PasswordHash() != "" {
		if err := a.isMyPassword(ctx, in.Body.Current, "That is not the password that you have now: try again."); err != nil {
			return nil, err
		}
	} else if err := a.isReallyMe(ctx, ""); err != nil {
		return nil, err
	}
	hash, err := a.passwords.Choose(ctx, in.Body.Password, c.user.Name, c.user.Email)
	if err != nil {
		return nil, err
	}
	return nil, a.write(ctx, firsthand.ProfileSave, func(tx *store.Tx) error { return staff.SetPassword(ctx, tx, c.user.ID, hash, c.session) })
}

func (a *API) sessions(ctx context.Context, _ *struct{}) (*body[sessionList], error) {
	out := sessionList{Sessions: []session{}}
	c := callerOf(ctx)
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := staff.ListSessions(ctx, tx, c.user.ID)
		for _, s := range list {
			out.Sessions = append(out.Sessions, session{ID: string(s.ID), Device: s.Device, Way: s.Way, MadeAt: stamp(s.MadeAt), ExpiresAt: stamp(s.ExpiresAt), Current: s.ID == c.session})
		}
		return err
	})
	return answer(out), err
}
