package linkcards

import (
	"cmp"
	"context"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/fetch"
	"firsthand/internal/media"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// Looker looks at pages. It is safe for concurrent use.
type Looker struct {
	DB        *store.DB
	Clock     firsthand.Clock
	Archivist *sources.Archivist
	Pictures  *media.Renderer
}

// Card is what a page says of itself.
type Card struct {
	URL                                   string // where it stands, after redirects
	Title, Description, Publisher, Author string
	Icon, Thumbnail                       string // paths of pictures of the library, once they were taken; "": none
	Kind                                  string // video, rich, or "" for a page without a player
	Player                                string // the frame of its player, as HTML; "": none
	Note                                  string // why there is nothing to say of the page, in a sentence; "": there is

	icon, thumbnail wanted
}

// Somebody is writing meanwhile: this is how long a look may take, and how long its pictures.
const (
	lookWithin = 15 * time.Second
	takeWithin = 10 * time.Second
)

// Look looks at the page at an address, for somebody who may add pictures; these are not taken yet. It fails with Invalid for what is no
// address that may be looked at.
func (l *Looker) Look(ctx context.Context, actor firsthand.Actor, address string) (Card, error) {
	if err := actor.May(firsthand.MediaSave); err != nil {
		return Card{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, lookWithin)
	defer cancel()
	said, err := l.Archivist.LinkCard(ctx, address)
	c := Card{URL: said.URL, Title: said.Title, Description: said.Description, Publisher: said.Site, Author: said.Author}
	if err != nil {
		if firsthand.ErrorCode(err) == firsthand.Internal || fetch.ReasonOf(err) == fetch.BadAddress {
			return Card{}, err
		}
		c.URL, c.Note = address, firsthand.ErrorMessage(err)
	}
	about := cmp.Or(said.Title, said.Site)
	c.thumbnail = wanted{said.Picture, pictureBytes, media.Item{Alt: about, Credit: said.Site, SourceURL: said.URL}}
	c.icon = wanted{said.Icon, iconBytes, media.Item{Alt: said.Site, Credit: said.Site, SourceURL: said.URL}}
	if p, ok := playerOf(address, said); ok {
		c.Kind, c.Player = "rich", p.HTML(about)
	}
	if said.Kind == "broadcast" {
		c.Kind = "video"
	}
	return c, nil
}

// playerOf is the player of a page: as it is known of its address, as its provider says, as the page says.
func playerOf(address string, said sources.LinkCard) (document.Player, bool) {
	for _, e := range []document.Embed{{URL: address}, {URL: said.URL}, {HTML: said.FrameCode}} {
		if p, ok := e.Player(); ok {
			return p, true
		}
	}
	return document.FrameOf(said.Frame)
}
