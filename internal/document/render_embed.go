package document

import (
	"net/url"
	"strings"

	"firsthand/internal/wording"
)

// Loading says when the players of other sites load.
type Loading string

const (
	NoPlayers Loading = ""      // never: embeds are links
	OnPress   Loading = "press" // when a reader presses a button, which needs our own script; until then, and without it, a link
	WithPage  Loading = "page"  // with the page, as it is scrolled to
)

// sandbox is what a player may do: run and keep what is its own, open a window when it is pressed, go to a bigger screen. It
// cannot lead the reader's page elsewhere, nor open one of its message boxes over it. Who is told of us is told the site, not
// the page: some players refuse whoever says nothing.
const sandbox = ` sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"` +
	` allow="fullscreen; picture-in-picture; encrypted-media" referrerpolicy="strict-origin"`

// embed writes somebody else's player where that is asked for and its frame is known, and a link to it otherwise.
func (h *htmlWriter) embed(b Embed) {
	if h.to == forReading {
		h.embedForReading(b)
		return
	}
	p, plays := b.Player()
	page := b.URL
	if h.href(page) == "" && plays {
		page = p.Src
	}
	title := either(b.Title, p.Title, hostOf(h.href(page)))
	if title == "" && len(b.Caption) == 0 {
		return
	}
	plays = plays && h.to == forWeb && h.o.Players != NoPlayers && h.o.Frame != nil && h.o.Frame(p.Origin())
	if plays && h.o.Player != nil {
		h.o.Player()
	}
	h.put("<figure")
	h.class(h.embedClass(plays, p.Shape, len(b.Caption) > 0))
	h.put(">")
	switch {
	case !plays:
		h.name(Name{Text: title, URL: page})
	case h.o.Players == WithPage:
		h.frame(p, title)
	default:
		h.facade(p, b.Thumbnail, Name{Text: title, URL: page})
	}
	h.figcaption(b.Caption)
	h.put("</figure>")
}

// embedClass gives Ghost's classes, by which themes style it, and ours.
func (h *htmlWriter) embedClass(plays bool, shape Shape, captioned bool) string {
	classes := []string{"kg-card", "kg-embed-card"}
	switch {
	case !plays:
		classes = append(classes, "fh-embed-link")
	case h.o.Players == OnPress:
		classes = append(classes, "fh-embed")
	}
	if plays && shape != Wide {
		classes = append(classes, "fh-embed-"+string(shape))
	}
	if captioned {
		classes = append(classes, "kg-card-hascaption")
	}
	return strings.Join(classes, " ")
}

// facade stands where a player will: our own picture of it, a button that puts the frame in the picture's place and says whom
// that asks, and a plain link. The button is hidden until the site's script has it; the frame waits in a template, where
// nothing loads.
func (h *htmlWriter) facade(p Player, thumbnail string, to Name) {
	words := h.words().Embed
	h.put(`<div class="fh-embed-stage">`)
	if src := h.picture(thumbnail); src != "" {
		h.put(`<img class="fh-embed-picture"`)
		h.attr("src", src)
		h.put(` alt="" loading="lazy">`)
	}
	h.put(`<button class="fh-embed-load" type="button" hidden><span>`)
	h.say(words.Load)
	h.put("</span> <small>")
	h.say(wording.Fill(words.From, "host", p.Host()))
	h.put("</small></button><template>")
	h.frame(p, to.Text)
	h.put(`</template></div><p class="fh-embed-title">`)
	h.name(to)
	if host := hostOf(h.href(to.URL)); host != "" && host != to.Text {
		h.put(" <small>")
		h.say(host)
		h.put("</small>")
	}
	h.put("</p>")
}

// frame writes a player's frame.
func (h *htmlWriter) frame(p Player, title string) {
	h.put("<iframe")
	h.attr("src", p.Src)
	h.attr("title", title)
	h.put(sandbox)
	if h.o.Players == WithPage {
		h.put(` loading="lazy"`)
	}
	h.put("></iframe>")
}

// picture gives the address of a picture of ours that stands beside a link, "" if it may not be shown or lies elsewhere.
func (h *htmlWriter) picture(address string) string {
	if h.own(address) == "" {
		return ""
	}
	v, known := h.r.Image(address)
	if known && v.Hidden {
		return ""
	}
	return h.own(either(v.Src, address))
}

func (h *htmlWriter) embedForReading(b Embed) {
	h.put("<figure")
	h.attr("data-firsthand-embed", b.Kind)
	h.attr("data-url", h.href(b.URL))
	h.attrIf("data-title", b.Title)
	h.attrIf("data-thumbnail", b.Thumbnail)
	h.attrIf("data-html", b.HTML)
	h.put(">")
	if u := h.href(b.URL); u != "" {
		h.name(Name{Text: either(b.Title, u), URL: b.URL})
	}
	if len(b.Caption) > 0 {
		h.put("<figcaption>")
		h.inlines(b.Caption)
		h.put("</figcaption>")
	}
	h.put("</figure>")
}

// hostOf gives the host of an address without www., "" if it has none.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}
