package document

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// Player is a frame of another site in which an embed plays, or is shown. Of what its provider gave only the address and the
// name are taken: nobody else's script runs in a page of ours.
type Player struct {
	Src   string // https, with a host name
	Title string // what the frame is called; "" if its code gives it no name
	Shape Shape
}

// Shape is the room that a player takes.
type Shape string

const (
	Wide Shape = "wide" // 16 to 9
	Tall Shape = "tall" // 9 to 16, as what is filmed with a telephone
	Low  Shape = "low"  // a line of controls, as for sound
)

// Player gives the frame of an embed: that of its code, if there is one and no more, else what its address is known to have.
// false: there is none, as with posts, which need a script of somebody else's; these stay links.
func (b Embed) Player() (Player, bool) {
	if p, ok := playerIn(b.HTML); ok {
		return p, true
	}
	return playerAt(b.URL)
}

// FrameOf is the player at an address that stands in a frame, as a page names it ("og:video:secure_url").
func FrameOf(address string) (Player, bool) {
	src, ok := frameAddress(address)
	return Player{Src: src, Shape: Wide}, ok
}

// HTML is the code of the player, as an embed keeps it and as other programs show it.
func (p Player) HTML(title string) string {
	width, height := 640, 360
	switch p.Shape {
	case Tall:
		width, height = 360, 640
	case Low:
		width, height = 640, 166
	}
	return `<iframe src="` + markup.Escape(p.Src) + `" title="` + markup.Escape(either(title, p.Title)) + `" width="` + strconv.Itoa(width) +
		`" height="` + strconv.Itoa(height) + `" allowfullscreen></iframe>`
}

// Origin is what the policy of a page must let into frames: "https://video.example".
func (p Player) Origin() string {
	rest, _ := strings.CutPrefix(p.Src, "https://")
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	return "https://" + rest
}

// Host is who is asked when the player loads, without www.
func (p Player) Host() string { return hostOf(p.Src) }

// playerIn finds the one frame in a provider's code.
func playerIn(code string) (Player, bool) {
	if !strings.Contains(strings.ToLower(code), "<iframe") {
		return Player{}, false
	}
	body, err := markup.Fragment(code)
	if err != nil {
		return Player{}, false
	}
	var found []Player
	for n := range markup.FindAll(body, markup.Element(atom.Iframe)) {
		src, ok := frameAddress(either(markup.Attr(n, "src"), markup.Attr(n, "data-src")))
		if !ok || len(found) > 0 {
			return Player{}, false
		}
		found = append(found, Player{Src: src, Title: markup.Attr(n, "title"), Shape: shapeOf(markup.Attr(n, "width"), markup.Attr(n, "height"))})
	}
	if len(found) == 0 {
		return Player{}, false
	}
	return found[0], true
}

// frameHost is a host that a policy can name: a name of plain letters, in full, with a port or without.
var frameHost = regexp.MustCompile(`^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?(?::[0-9]{1,5})?$`)

// frameAddress is an address that may stand in a frame; one without a scheme is taken as https.
func frameAddress(src string) (string, bool) {
	src = strings.TrimSpace(src)
	if strings.HasPrefix(src, "//") {
		src = "https:" + src
	}
	if safe, ok := markup.SafeSrc(src); !ok || safe == "" || len(src) > 4000 {
		return "", false
	}
	u, err := url.Parse(src)
	if err != nil || u.Scheme != "https" || u.User != nil || u.Opaque != "" {
		return "", false
	}
	if u.Host = strings.ToLower(u.Host); len(u.Host) > 255 || !frameHost.MatchString(u.Host) {
		return "", false
	}
	return u.String(), true
}

// shapeOf tells the shape of a frame by its sides; those in percent say nothing.
func shapeOf(width, height string) Shape {
	side := func(s string) int { n, _ := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(s), "px")); return n } // 0: not known
	w, h := side(width), side(height)
	switch {
	case w > 0 && h*4 > w*5:
		return Tall
	case h > 0 && h <= 260 && (w == 0 || w > 3*h):
		return Low
	}
	return Wide
}
