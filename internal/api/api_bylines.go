package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// byline is a name that stories are signed with.
type byline struct {
	ID       string `json:"id,omitempty" readOnly:"true"`
	Version  string `json:"version,omitempty" maxLength:"64" doc:"For a change, which has to name it: of what was changed"`
	Slug     string `json:"slug,omitempty" maxLength:"191"`
	Name     string `json:"name" maxLength:"191"`
	Bio      string `json:"bio,omitempty" maxLength:"5000"`
	Location string `json:"location,omitempty" maxLength:"200"`
	Website  string `json:"website,omitempty" maxLength:"2000" doc:"Its address, with https:// or http://"`
	Image    string `json:"image,omitempty" maxLength:"2000" doc:"Path of a picture on file"`
	Stories  int    `json:"stories,omitempty" readOnly:"true" doc:"In lists: how many published stories are signed with it"`
}

func bylineOf(b stories.Byline, used int) byline {
	return byline{ID: string(b.ID), Version: b.Version(), Slug: b.Slug, Name: b.Name, Bio: b.Bio, Location: b.Location, Website: b.Website, Image: b.Image, Stories: used}
}

type bylineList struct {
	Bylines []byline `json:"bylines" doc:"50 at most"`
}

func (a *API) bylineRoutes(r huma.API) {
	route(a, r, "GET", "/bylines", "Bylines, with how many published stories each has", a.findBylines)
	route(a, r, "POST", "/bylines", "Keep a byline; one whose name is on file is that one", func(ctx context.Context, in *body[byline]) (*body[made], error) {
		b := in.Body
		return keep(ctx, a, firsthand.BylineSave, stories.Byline{Slug: b.Slug, Name: b.Name, Bio: b.Bio, Location: b.Location, Website: b.Website, Image: b.Image}, stories.SaveByline)
	}, firsthand.BylineSave)
	route(a, r, "PUT", "/bylines/{id}", "Change a byline; what is left out is emptied", a.changeByline, firsthand.BylineSave)
	route(a, r, "GET", "/bylines/{id}", "A byline", func(ctx context.Context, in *byID) (*body[byline], error) {
		b, err := get(ctx, a, in.ID, stories.GetByline)
		return answer(bylineOf(b, 0)), err
	})
}

type bylineInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body byline
}

// changeByline changes one that is on file; an author only the one that is theirs.
func (a *API) changeByline(ctx context.Context, in *bylineInput) (*struct{}, error) {
	c, b := callerOf(ctx), in.Body
	owner := ""
	if c.user.Byline == in.ID {
		owner = c.actor.ID
	}
	return nil, a.write(ctx, firsthand.BylineSave, func(tx *store.Tx) error {
		kept, err := stories.LockByline(ctx, tx, stories.BylineID(in.ID))
		if err != nil {
			return err
		}
		if err := unchanged("byline", b.Version, kept.Version()); err != nil {
			return err
		}
		slug := b.Slug
		if slug == "" {
			slug = kept.Slug
		}
		return stories.ChangeByline(ctx, tx, stories.Byline{ID: kept.ID, Slug: slug, Name: b.Name, Bio: b.Bio, Location: b.Location, Website: b.Website, Image: b.Image}, owner)
	})
}

func (a *API) findBylines(ctx context.Context, in *namesInput) (*body[bylineList], error) {
	out := bylineList{Bylines: []byline{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := stories.FindBylines(ctx, tx, in.options())
		for _, b := range list {
			out.Bylines = append(out.Bylines, bylineOf(b.Byline, b.Stories))
		}
		return err
	})
	return answer(out), err
}
