package ghostadmin

import (
	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/linkcards"
)

// looksAtOnce is how many pages are looked at at once, for all.
const looksAtOnce = 4

// oembed tells what a page says of itself: GET oembed/?url=…&type=bookmark. Without a type, a page with a player of its own is answered
// with that, and each other with a bookmark. Of providers' code nothing goes out but the frame of the player.
func (c *call) oembed() (*reply, error) {
	query := c.r.URL.Query()
	address, kind := query.Get("url"), query.Get("type")
	if address == "" {
		return nil, ghostwire.While("read oembed", ghostwire.BadRequest("No url provided."))
	}
	if c.Links == nil || len(address) > maxRef {
		return nil, unknownProvider(address)
	}
	leave, err := c.looks.Enter(c.ctx)
	if err != nil {
		return nil, err
	}
	defer leave()
	card, err := c.Links.Look(c.ctx, c.who.actor, address)
	switch {
	case c.ctx.Err() != nil || firsthand.ErrorCode(err) == firsthand.Forbidden || firsthand.ErrorCode(err) == firsthand.Internal && err != nil:
		return nil, err
	case err != nil || card.Note != "":
		return nil, unknownProvider(address) // why is told to nobody: it would tell what stands in our network
	case kind != "bookmark" && kind != "mention" && card.Player != "":
		return &reply{body: playerObject(card)}, nil
	case kind != "" && kind != "bookmark" && kind != "mention":
		return nil, unknownProvider(address)
	case card.Title == "":
		p := ghostwire.Invalid("URL contains insufficient metadata.")
		p.Context = address
		return nil, p
	}
	c.Links.Take(c.ctx, c.who.actor, &card)
	return &reply{body: object{"version": "1.0", "type": "bookmark", "url": address, "metadata": object{
		"url": card.URL, "title": card.Title, "description": ghostwire.TextOrNil(card.Description), "author": ghostwire.TextOrNil(card.Author),
		"publisher": ghostwire.TextOrNil(card.Publisher), "thumbnail": c.pictureOrNil(card.Thumbnail), "icon": c.pictureOrNil(card.Icon),
	}}}, nil
}

func (c *call) pictureOrNil(path string) any {
	if path == "" {
		return nil
	}
	return c.BaseURL + path
}

// playerObject is a page with a player, as oEmbed has it.
func playerObject(card linkcards.Card) object {
	out := object{"version": "1.0", "type": card.Kind, "url": card.URL, "title": card.Title, "html": card.Player}
	for name, value := range map[string]string{"author_name": card.Author, "provider_name": card.Publisher} {
		if value != "" {
			out[name] = value
		}
	}
	return out
}

func unknownProvider(address string) error {
	p := ghostwire.Invalid("No provider found for supplied URL.")
	p.Context = address
	return p
}
