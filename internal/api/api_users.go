package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// user is somebody of the newsroom.
type user struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Email     string `json:"email"`
	Role      string `json:"role" enum:"Owner,Administrator,Editor,Author,Contributor"`
	Status    string `json:"status" enum:"active,suspended"`
	BylineID  string `json:"byline_id,omitempty"`
	CreatedAt string `json:"created_at"`
}

type userList struct {
	Users []user `json:"users" doc:"By name, 500 at most"`
}

type userChangeInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Role     *string `json:"role,omitempty" enum:"Owner,Administrator,Editor,Author,Contributor"`
		Status   *string `json:"status,omitempty" enum:"active,suspended"`
		BylineID *string `json:"byline_id,omitempty" maxLength:"64" doc:"Empty: none"`
	}
}

// changedUser is what comes with a change that somebody is to look at.
type changedUser struct {
	Scheduled []waitingStory `json:"scheduled" doc:"What they scheduled and may not schedule any more, 500 at most: it still goes out, as scheduled by the caller, who may take that back"`
}

type waitingStory struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	At    string `json:"at" doc:"When it goes out"`
}

// link is how somebody comes in: by a letter, or, where the newsroom sends none, by a link to hand over.
type link struct {
	ID        string `json:"id,omitempty" doc:"Of the invitation"`
	Mailed    bool   `json:"mailed" doc:"A letter is on its way"`
	URL       string `json:"url,omitempty" doc:"To hand over, told this once; none: it goes by mail"`
	ExpiresAt string `json:"expires_at"`
}

func (a *API) userRoutes(r huma.API) {
	route(a, r, "GET", "/users", "The newsroom's people, with their addresses; whom to ask and to name stands in /colleagues", a.users, firsthand.UserSave)
	route(a, r, "PUT", "/users/{id}", "Change somebody's role or byline, suspend them or let them in again", a.changeUser, firsthand.UserSave)
	route(a, r, "POST", "/users/{id}/link", "Give somebody a link for a new password", a.helpUser, firsthand.UserSave)
	personal(a, r, "POST", "/users/{id}/hand-over", "Make somebody the owner in your place", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.SiteHandOver, func(tx *store.Tx) error { return staff.HandOver(ctx, tx, staff.UserID(in.ID)) })
	}, firsthand.SiteHandOver)
}

func (a *API) users(ctx context.Context, _ *struct{}) (*body[userList], error) {
	if err := actorOf(ctx).May(firsthand.UserSave); err != nil {
		return nil, err
	}
	out := userList{Users: []user{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := staff.ListUsers(ctx, tx)
		for _, u := range list {
			out.Users = append(out.Users, user{ID: string(u.ID), Name: u.Name, Email: u.Email, Role: string(u.Role), Status: string(u.Status), BylineID: u.Byline, CreatedAt: stamp(u.CreatedAt)})
		}
		return err
	})
	return answer(out), err
}

// changeUser also sees to what somebody scheduled who may not do so any more.
func (a *API) changeUser(ctx context.Context, in *userChangeInput) (*body[changedUser], error) {
	c := staff.UserChange{Role: (*firsthand.Role)(in.Body.Role), Status: (*staff.Status)(in.Body.Status), Byline: in.Body.BylineID}
	var list []stories.Waiting
	err := a.write(ctx, firsthand.UserSave, func(tx *store.Tx) error {
		if err := staff.ChangeUser(ctx, tx, staff.UserID(in.ID), c); err != nil {
			return err
		}
		u, err := staff.GetUser(ctx, tx, staff.UserID(in.ID))
		if err != nil {
			return err
		}
		who := u.Actor()
		if u.Status != staff.Active {
			who.Role = ""
		}
		list, err = stories.Succeed(ctx, tx, who)
		return err
	})
	out := changedUser{Scheduled: []waitingStory{}}
	for _, w := range list {
		out.Scheduled = append(out.Scheduled, waitingStory{ID: string(w.Story), Title: w.Title, At: stamp(w.At)})
	}
	return answer(out), err
}

func (a *API) helpUser(ctx context.Context, in *byID) (*body[link], error) {
	out := link{Mailed: a.Mail.Sends, ExpiresAt: stamp(firsthand.Micros(a.Clock.Now().Add(staff.ResetLasts)))}
	err := a.write(ctx, firsthand.UserSave, func(tx *store.Tx) error {
		u, err := staff.GetUser(ctx, tx, staff.UserID(in.ID))
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			if may := actorOf(ctx).May(firsthand.UserSave); may != nil {
				return may
			}
		}
		if err != nil {
			return err
		}
		if err := staff.MayHelp(actorOf(ctx), u); err != nil {
			return err
		}
		if a.Mail.Sends {
			tx.Audit("user", in.ID, "sent a link for a new password")
			return tx.Emit(ctx, staff.ResetWanted, map[string]string{"User": in.ID})
		}
		token, err := staff.AddLink(ctx, tx, u.ID, staff.ResetLink, staff.ResetLasts)
		out.URL = staff.ResetLinkTo(a.BaseURL, token)
		return err
	})
	return answer(out), err
}
