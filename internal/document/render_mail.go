package document

import "firsthand/internal/markup"

// MailOptions say how a document is written for mail programs, in Ghost's markup.
type MailOptions struct {
	Options
	PostURL        string // of the story: players in the mail lead there
	Accent         string // "#15171A"
	DarkBackground bool   // of the mail
	Outline        bool   // buttons have a frame in place of a fill
}

// RenderMail writes the document as HTML for mail, as Ghost's renderer does for its target "email": tables for
// buttons, pictures no wider than 600 pixels, the picture of a film in place of its player, cards that only mails show.
// What a group of readers sees alone stands in an element with data-gh-segment. Nothing in it runs.
func RenderMail(d Doc, r Resolver, o MailOptions) string {
	h := &htmlWriter{r: r, o: o.Options, to: forWeb, anchors: map[string]int{}}
	if r == nil {
		h.r = nobody{}
	}
	h.ghostPage()
	h.o.Ghost, h.o.Players = true, NoPlayers
	h.page.Mail, h.page.PostURL, h.page.Accent, h.page.DarkBackground, h.page.Outline = true, o.PostURL, o.Accent, o.DarkBackground, o.Outline
	h.blocks(h.withoutLastLine(Normalize(d).Blocks))
	return markup.Rebase(h.String(), o.BaseURL)
}
