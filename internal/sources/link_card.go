package sources

import (
	"cmp"
	"context"
	"encoding/json"
	"net/url"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/markup"
)

// LinkCard is what a page says of itself to who links to it. Nothing of it is on file.
type LinkCard struct {
	URL         string // where the page stands in the end
	Title       string
	Description string
	Site        string // its name; the host if it gives none
	Author      string
	Kind        string // page, broadcast
	Picture     string // addresses, absolute, "" if the page names none
	Icon        string
	Frame       string // that of its player
	FrameCode   string // or the code of one
}

// A page is looked at while somebody writes: soon, or not at all.
const (
	cardBytes  = 4 << 20
	cardWithin = 10 * time.Second

	playerBytes  = 256 << 10
	playerWithin = 5 * time.Second
)

// LinkCard looks at a page and reads what it says of itself. It is no capture, and makes no source: a link is no evidence.
func (a *Archivist) LinkCard(ctx context.Context, address string) (LinkCard, error) {
	if a.Fetch == nil {
		return LinkCard{}, firsthand.Errorf(firsthand.Unavailable, "Links cannot be looked at here. Fill in the title yourself.")
	}
	answer, err := a.Fetch.Within(cardBytes, cardWithin).Get(ctx, fetch.Request{URL: address, Accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"})
	if err != nil {
		return LinkCard{}, err
	}
	body, err := answer.Body()
	switch {
	case err != nil:
		return LinkCard{}, err
	case !answer.OK():
		return LinkCard{}, firsthand.Errorf(firsthand.Invalid, "The page at this link cannot be read: its server answers with an error (%d). Fill in the title yourself.", answer.Status)
	case !strings.Contains(answer.Type(body), "html"):
		return LinkCard{}, firsthand.Errorf(firsthand.Invalid, "There is no page at this link that says what it is. Fill in the title yourself.")
	}
	text, _ := decode(answer.Type(body), body)
	page := readCard(text, answer.URL)
	c := LinkCard{URL: answer.URL, Title: clipWords(page.Title, 300), Description: clipWords(page.Description, 500), Site: clipWords(page.Outlet, 150), Kind: page.Kind,
		Picture: absolute(answer.URL, page.Picture), Icon: absolute(answer.URL, page.Icon), Frame: absolute(answer.URL, page.Frame)}
	if len(page.Creators) > 0 {
		c.Author = clipWords(page.Creators[0], 150)
	}
	if at := absolute(answer.URL, page.Oembed); at != "" {
		a.askProvider(ctx, at, &c)
	}
	return c, nil
}

// absolute is an address of a page as it stands outside of it; "" for what is none.
func absolute(page, address string) string {
	base, err := url.Parse(page)
	if err != nil || address == "" {
		return ""
	}
	u, err := base.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	return u.String()
}

// askProvider reads what a page says of its player in the field's own format for that, oEmbed. What cannot be had is left
// as it is: the page has said enough.
func (a *Archivist) askProvider(ctx context.Context, address string, c *LinkCard) {
	answer, err := a.Fetch.Within(playerBytes, playerWithin).Get(ctx, fetch.Request{URL: address, Accept: "application/json"})
	if err != nil || !answer.OK() {
		return
	}
	body, err := answer.Body()
	var said struct {
		Type, Title, HTML string
		Author            string `json:"author_name"`
		Provider          string `json:"provider_name"`
		Picture           string `json:"thumbnail_url"`
	}
	if err != nil || json.Unmarshal(body, &said) != nil {
		return
	}
	words := func(text string, most int) string {
		return clipWords(strings.Join(strings.Fields(text), " "), most)
	}
	c.Title, c.Author = cmp.Or(words(said.Title, 300), c.Title), cmp.Or(c.Author, words(said.Author, 150))
	c.Site = cmp.Or(words(said.Provider, 150), c.Site)
	c.Picture = cmp.Or(c.Picture, absolute(answer.URL, said.Picture))
	if said.Type == "video" {
		c.Kind = "broadcast"
	}
	if holdsFrame(said.HTML) {
		c.FrameCode = said.HTML
	}
}

// holdsFrame tells whether a provider's code has a frame in it; what else it has is of no use here.
func holdsFrame(code string) bool {
	body, err := markup.Fragment(code)
	return err == nil && markup.Find(body, func(n *html.Node) bool { return markup.Is(n, atom.Iframe) }) != nil
}
