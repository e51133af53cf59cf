package intake

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// normalise makes ordinary elements of those that stand for them: AMP's own, and pictures that are
// written out for browsers without scripts only.
func normalise(root *html.Node) {
	var hidden []*html.Node
	for n := range root.Descendants() {
		switch {
		case n.Type != html.ElementNode:
		case strings.HasPrefix(n.Data, "amp-"):
			plainElement(n)
		case n.DataAtom == 0 && strings.Contains(n.Data, "-") && n.FirstChild != nil:
			spelledOut(n)
		case markup.Is(n, atom.Div, atom.Span) && latePicture(n):
			n.DataAtom, n.Data = atom.Img, "img"
		case n.DataAtom == atom.Noscript && n.FirstChild != nil && strings.Contains(n.FirstChild.Data, "<img"):
			hidden = append(hidden, n)
		}
	}
	for _, n := range hidden {
		showPicture(n)
	}
}

var ampElements = map[string]atom.Atom{
	"amp-img": atom.Img, "amp-anim": atom.Img, "amp-iframe": atom.Iframe, "amp-video": atom.Video, "amp-audio": atom.Audio,
}

// ampPosts are the elements that stand for a post or a film elsewhere: the attribute that names it and
// the address that it stands for.
var ampPosts = map[string][2]string{
	"amp-youtube": {"data-videoid", "https://www.youtube.com/embed/"}, "amp-vimeo": {"data-videoid", "https://player.vimeo.com/video/"},
	"amp-twitter": {"data-tweetid", "https://twitter.com/i/web/status/"}, "amp-instagram": {"data-shortcode", "https://www.instagram.com/p/"},
	"amp-facebook": {"data-href", ""}, "amp-tiktok": {"data-src", ""}, "amp-dailymotion": {"data-videoid", "https://www.dailymotion.com/embed/video/"},
}

func plainElement(n *html.Node) {
	if a, ok := ampElements[n.Data]; ok {
		n.DataAtom, n.Data = a, a.String()
		return
	}
	if post, ok := ampPosts[n.Data]; ok {
		if id := markup.Attr(n, post[0]); id != "" {
			n.DataAtom, n.Data = atom.Iframe, "iframe"
			markup.SetAttr(n, "src", post[1]+id)
		}
	}
}

// latePicture tells whether a box with nothing in it, or with what browsers without scripts see, stands for a picture
// that a script puts there. It gets the picture's attributes.
func latePicture(n *html.Node) bool {
	if src := markup.Attr(n, "data-src"); src == "" || !pictureFile.MatchString(src) || within(n, markup.Element(atom.Noscript)) {
		return false
	}
	for c := range n.ChildNodes() {
		if !markup.Is(c, atom.Noscript) && !markup.Blank(c) && c.Type != html.CommentNode {
			return false
		}
	}
	for c := n.FirstChild; c != nil; c = n.FirstChild {
		n.RemoveChild(c)
	}
	for _, key := range []string{"alt", "width", "height"} {
		if value := markup.Attr(n, "data-"+key); value != "" && markup.Attr(n, key) == "" {
			markup.SetAttr(n, key, value)
		}
	}
	return true
}

// pictureFile is the end of an address that is a picture's.
var pictureFile = lazy(`(?i)\.(?:jpe?g|png|webp|avif|gif)(?:\?.*)?$`)

// spelledOut makes running text of an element of the site's own that holds nothing else.
func spelledOut(n *html.Node) {
	for c := range n.ChildNodes() {
		if !runsOn(c) {
			return
		}
	}
	n.DataAtom, n.Data = atom.Span, "span"
}

// showPicture puts the picture in a <noscript> in its place, unless the same box shows it already.
func showPicture(n *html.Node) {
	if n.Parent == nil || markup.Find(n.Parent, markup.Element(atom.Img)) != nil {
		return
	}
	body, err := markup.Fragment(n.FirstChild.Data)
	if err != nil {
		return
	}
	if img := markup.Find(body, markup.Element(atom.Img)); img != nil {
		img.Parent.RemoveChild(img)
		n.Parent.InsertBefore(img, n)
	}
}
