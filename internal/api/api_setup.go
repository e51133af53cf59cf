package api

import (
	"context"
	"crypto/subtle"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

type setUpState struct {
	Needed bool `json:"needed" doc:"Nobody owns this site yet"`
}

type setUpInput struct {
	Body struct {
		Code      string `json:"code" minLength:"1" maxLength:"100" doc:"Of the link that the program printed when it was started"`
		Name      string `json:"name" minLength:"1" maxLength:"200"`
		Email     string `json:"email" minLength:"1" maxLength:"254"`
		Password  string `json:"password" minLength:"1" maxLength:"1024"`
		SiteTitle string `json:"site_title" minLength:"1" maxLength:"200"`
	}
}

func (a *API) setUpRoutes(r huma.API) {
	open(a, r, "GET", "/setup", "Whether the site has an owner", a.setUpState)
	open(a, r, "POST", "/setup", "Make the first owner of a site that has none, and sign them in", a.setUp, firsthand.SetUp)
}

func (a *API) setUpState(ctx context.Context, _ *struct{}) (*body[setUpState], error) {
	var out setUpState
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		out.Needed, err = staff.NeedsSetUp(ctx, tx)
		return err
	})
	return answer(out), err
}

// setUp is for who runs the program, and has read there what the code is: whoever else comes first takes no site.
func (a *API) setUp(ctx context.Context, in *setUpInput) (*entered, error) {
	if err := a.mayTry(callerOf(ctx), ""); err != nil {
		return nil, err
	}
	state, err := a.setUpState(ctx, nil)
	if err != nil {
		return nil, err
	}
	if !state.Body.Needed { // before a password is reckoned with
		return nil, firsthand.Errorf(firsthand.Conflict, "This site has an owner already: sign in, or ask them for an invitation.")
	}
	if a.SetUpCode == "" || subtle.ConstantTimeCompare([]byte(strings.TrimSpace(in.Body.Code)), []byte(a.SetUpCode)) != 1 {
		return nil, firsthand.Errorf(firsthand.Forbidden, "This is not the code: open the link that the program printed when it was started last.")
	}
	hash, err := a.passwords.Choose(ctx, in.Body.Password, in.Body.Name, in.Body.Email)
	if err != nil {
		return nil, err
	}
	var u staff.User
	var token string
	machinery := firsthand.Actor{Name: in.Body.Name, Role: firsthand.System} // nobody is there yet who could do it
	err = a.DB.Write(ctx, machinery, firsthand.SetUp, func(tx *store.Tx) (err error) {
		if u, err = staff.SetUp(ctx, tx, staff.User{Name: in.Body.Name, Email: in.Body.Email}, hash); err != nil {
			return err
		}
		settings, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return err
		}
		settings.Title = in.Body.SiteTitle
		if err := publication.SaveSettings(ctx, tx, settings); err != nil {
			return err
		}
		_, token, err = staff.OpenSession(ctx, tx, u.ID, "set-up", callerOf(ctx).agent)
		return err
	})
	if err != nil {
		return nil, err
	}
	return a.entered(ctx, u, token)
}
