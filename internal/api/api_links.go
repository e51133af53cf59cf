package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/linkcards"
)

type cardInput struct {
	Body struct {
		URL string `json:"url" minLength:"1" maxLength:"4000" doc:"Of a page: https://…"`
	}
}

// linkLook is what a page says of itself, under the names that a bookmark and an embed have for it.
type linkLook struct {
	URL         string `json:"url" doc:"Where the page stands, after redirects"`
	Title       string `json:"title"`
	Description string `json:"description"`
	Publisher   string `json:"publisher" doc:"The name of the site"`
	Author      string `json:"author"`
	Icon        string `json:"icon" doc:"A picture of the library: opening our page asks nobody else"`
	Thumbnail   string `json:"thumbnail" doc:"Likewise"`
	Kind        string `json:"kind" doc:"video, rich, or empty"`
	HTML        string `json:"html" doc:"The frame of its player, and nothing else of its code; empty if there is none"`
	Note        string `json:"note,omitempty" doc:"Why there is nothing to say of the page, in a sentence"`
}

func (a *API) linkRoutes(r huma.API) {
	route(a, r, "POST", "/links/look", "What a page says of itself: title, site, player; its picture is taken into the library", a.lookAtLink, firsthand.MediaSave)
}

func (a *API) lookAtLink(ctx context.Context, in *cardInput) (*body[linkLook], error) {
	done, err := a.turns.take(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	looker := linkcards.Looker{DB: a.DB, Clock: a.Clock, Archivist: a.Archivist, Pictures: a.pictures}
	c, err := looker.Look(ctx, actorOf(ctx), in.Body.URL)
	if err != nil {
		return nil, err
	}
	looker.Take(ctx, actorOf(ctx), &c)
	return answer(linkLook{URL: c.URL, Title: c.Title, Description: c.Description, Publisher: c.Publisher, Author: c.Author,
		Icon: c.Icon, Thumbnail: c.Thumbnail, Kind: c.Kind, HTML: c.Player, Note: c.Note}), nil
}
