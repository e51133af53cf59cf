package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

type invite struct {
	ID        string `json:"id"`
	Email     string `json:"email"`
	Role      string `json:"role"`
	BylineID  string `json:"byline_id,omitempty"`
	MadeAt    string `json:"made_at"`
	ExpiresAt string `json:"expires_at"`
	SentAt    string `json:"sent_at,omitempty" doc:"When the last letter went out"`
	Asleep    bool   `json:"asleep" doc:"Who made it may not let such people in any more: it opens nothing until somebody who may gives it a new link"`
}

type inviteList struct {
	Invites []invite `json:"invites" doc:"Nobody has accepted them yet; newest first, 200 at most"`
}

type inviteInput struct {
	Body struct {
		Email    string `json:"email" minLength:"1" maxLength:"254"`
		Role     string `json:"role" enum:"Owner,Administrator,Editor,Author,Contributor"`
		BylineID string `json:"byline_id,omitempty" maxLength:"64"`
	}
}

// invited is what somebody who has an invitation's link is told.
type invited struct {
	Email     string `json:"email"`
	Role      string `json:"role"`
	SiteTitle string `json:"site_title"`
}

type acceptInput struct {
	Body struct {
		Token    string `json:"token" minLength:"1" maxLength:"200"`
		Name     string `json:"name" minLength:"1" maxLength:"200"`
		Password string `json:"password" minLength:"1" maxLength:"1024"`
	}
}

func (a *API) inviteRoutes(r huma.API) {
	route(a, r, "GET", "/invites", "Who is invited", a.invites, firsthand.UserSave)
	route(a, r, "POST", "/invites", "Invite somebody", a.invite, firsthand.UserSave)
	route(a, r, "POST", "/invites/{id}/link", "Send an invitation again, or give a new link", a.renewInvite, firsthand.UserSave)
	route(a, r, "DELETE", "/invites/{id}", "Take an invitation back", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.UserSave, func(tx *store.Tx) error { return staff.RevokeInvite(ctx, tx, staff.InviteID(in.ID)) })
	}, firsthand.UserSave)
	open(a, r, "POST", "/invites/look", "What an invitation's link is for", a.lookAtInvite, firsthand.InviteAccept)
	open(a, r, "POST", "/invites/accept", "Come in by an invitation's link", a.accept, firsthand.InviteAccept)
}

func (a *API) invites(ctx context.Context, _ *struct{}) (*body[inviteList], error) {
	if err := actorOf(ctx).May(firsthand.UserSave); err != nil {
		return nil, err
	}
	out := inviteList{Invites: []invite{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := staff.ListInvites(ctx, tx)
		for _, i := range list {
			out.Invites = append(out.Invites, invite{ID: string(i.ID), Email: i.Email, Role: string(i.Role), BylineID: i.Byline, MadeAt: stamp(i.MadeAt), ExpiresAt: stamp(i.ExpiresAt), SentAt: stamp(i.SentAt), Asleep: i.Asleep})
		}
		return err
	})
	return answer(out), err
}

func (a *API) invite(ctx context.Context, in *inviteInput) (*body[link], error) {
	return a.inviting(ctx, func(tx *store.Tx) (staff.Invite, string, error) {
		return staff.AddInvite(ctx, tx, staff.Invite{Email: in.Body.Email, Role: firsthand.Role(in.Body.Role), Byline: in.Body.BylineID})
	})
}

func (a *API) renewInvite(ctx context.Context, in *byID) (*body[link], error) {
	return a.inviting(ctx, func(tx *store.Tx) (staff.Invite, string, error) {
		return staff.RenewInvite(ctx, tx, staff.InviteID(in.ID))
	})
}

// inviting sends the link that do makes, or gives it to hand over.
func (a *API) inviting(ctx context.Context, do func(*store.Tx) (staff.Invite, string, error)) (*body[link], error) {
	out := link{Mailed: a.Mail.Sends}
	err := a.write(ctx, firsthand.UserSave, func(tx *store.Tx) error {
		i, token, err := do(tx)
		if err != nil {
			return err
		}
		out.ID, out.ExpiresAt = string(i.ID), stamp(i.ExpiresAt)
		if a.Mail.Sends {
			return tx.Emit(ctx, staff.Invited, map[string]string{"Invite": string(i.ID)})
		}
		out.URL = staff.InviteLinkTo(a.BaseURL, token)
		return nil
	})
	return answer(out), err
}

func (a *API) lookAtInvite(ctx context.Context, in *linkInput) (*body[invited], error) {
	if err := a.mayTry(callerOf(ctx), ""); err != nil {
		return nil, err
	}
	var out invited
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		i, err := staff.FindInvite(ctx, tx, in.Body.Token)
		if err != nil {
			return err
		}
		settings, err := publication.GetSettings(ctx, tx)
		out = invited{Email: i.Email, Role: string(i.Role), SiteTitle: settings.Title}
		return err
	})
	return answer(out), err
}

func (a *API) accept(ctx context.Context, in *acceptInput) (*entered, error) {
	looked, err := a.lookAtInvite(ctx, &linkInput{Body: struct {
		Token string `json:"token" minLength:"1" maxLength:"200"`
	}{in.Body.Token}})
	if err != nil {
		return nil, err
	}
	hash, err := a.passwords.Choose(ctx, in.Body.Password, in.Body.Name, looked.Body.Email)
	if err != nil {
		return nil, err
	}
	var u staff.User
	var token string
	comes := firsthand.Actor{Name: in.Body.Name, Role: firsthand.System} // they are nobody here until it is done
	err = a.DB.Write(ctx, comes, firsthand.InviteAccept, func(tx *store.Tx) (err error) {
		if u, err = staff.Accept(ctx, tx, in.Body.Token, in.Body.Name, hash); err != nil {
			return err
		}
		_, token, err = staff.OpenSession(ctx, tx, u.ID, "invitation", callerOf(ctx).agent)
		return err
	})
	if err != nil {
		return nil, err
	}
	return a.entered(ctx, u, token)
}
