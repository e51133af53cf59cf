package api

import (
	"bytes"
	"cmp"
	"context"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/fetch"
	"firsthand/internal/media"
	"firsthand/internal/sources"
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

// Of a page's pictures, each.
const (
	cardPictureBytes  = 8 << 20
	cardIconBytes     = 256 << 10
	cardPictureWithin = 10 * time.Second

	lookWithin = 25 * time.Second // all together: somebody is writing meanwhile
)

func (a *API) linkRoutes(r huma.API) {
	route(a, r, "POST", "/links/look", "What a page says of itself: title, site, player; its picture is taken into the library", a.lookAtLink, firsthand.MediaSave)
}

func (a *API) lookAtLink(ctx context.Context, in *cardInput) (*body[linkLook], error) {
	if err := actorOf(ctx).May(firsthand.MediaSave); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, lookWithin)
	defer cancel()
	done, err := a.turns.take(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	card, err := a.Archivist.LinkCard(ctx, in.Body.URL)
	out := linkLook{URL: card.URL, Title: card.Title, Description: card.Description, Publisher: card.Site, Author: card.Author}
	if err != nil { // a link is as good as before: that its page cannot be read is no fault of who asks
		if firsthand.ErrorCode(err) == firsthand.Internal || fetch.ReasonOf(err) == fetch.BadAddress {
			return nil, err
		}
		out.URL, out.Note = in.Body.URL, firsthand.ErrorMessage(err)
	}
	about := cmp.Or(card.Title, card.Site)
	out.Thumbnail = a.cardPicture(ctx, card.Picture, cardPictureBytes, media.Item{Alt: about, Credit: card.Site, SourceURL: card.URL})
	out.Icon = a.cardPicture(ctx, card.Icon, cardIconBytes, media.Item{Alt: card.Site, Credit: card.Site, SourceURL: card.URL})
	if p, ok := playerOf(in.Body.URL, card); ok {
		out.Kind, out.HTML = "rich", p.HTML(about)
	}
	if card.Kind == "broadcast" {
		out.Kind = "video"
	}
	return answer(out), nil
}

// playerOf is the player of a page: as it is known of its address, as its provider says, as the page says.
func playerOf(address string, card sources.LinkCard) (document.Player, bool) {
	for _, e := range []document.Embed{{URL: address}, {URL: card.URL}, {HTML: card.FrameCode}} {
		if p, ok := e.Player(); ok {
			return p, true
		}
	}
	return document.FrameOf(card.Frame)
}

// cardPicture takes a picture that a page names into the library, and gives its path. One that cannot be had, or is none that
// we keep, is left out: the link is as good without.
func (a *API) cardPicture(ctx context.Context, address string, most int64, about media.Item) string {
	if address == "" {
		return ""
	}
	found, err := a.Archivist.Fetch.Within(most, cardPictureWithin).Get(ctx, fetch.Request{URL: address, Accept: pictureMIME})
	if err != nil || !found.OK() {
		return ""
	}
	data, err := found.Body()
	if err != nil || !saysPicture(found.Header.Get("Content-Type"), fetch.Sniff(data)) {
		return ""
	}
	about.FocalX, about.FocalY = -1, -1
	kept, err := a.takeMedia(ctx, media.Upload{Name: nameOfURL(found.URL), From: bytes.NewReader(data), Item: about})
	if err != nil || kept.Body.Kind != string(media.Picture) {
		return ""
	}
	return kept.Body.Path
}

// saysPicture tells whether bytes are a picture, or are called one and may be: a drawing is text, and the newer formats are
// not known by their first bytes.
func saysPicture(called, looks string) bool {
	return strings.HasPrefix(looks, "image/") || strings.HasPrefix(called, "image/") && (looks == "text/plain" || looks == "text/xml" || looks == "application/octet-stream")
}
