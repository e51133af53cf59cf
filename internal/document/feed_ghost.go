package document

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// GhostFeed is a body as Ghost 6.65 prints it in a feed (core/frontend/services/rss/generate-feed.js): cards without what
// only their styles and scripts make work, the story's picture on top. image is its address, or "". The body's addresses are whole already.
// plain is the same without that picture, of which a feed tells the beginning.
func GhostFeed(body, title, image string) (whole, plain string) {
	root, err := markup.Loose(body)
	if err != nil {
		return body, body
	}
	for card := range markup.FindAll(root, func(n *html.Node) bool { return markup.HasClass(n, "kg-card") }) {
		plainBookmark(card)
		plainVideo(card)
		plainAudio(card)
	}
	plain = markup.LooseHTML(root)
	if image == "" {
		return plain, plain
	}
	if p := markup.Find(root, markup.Element(atom.P)); p != nil {
		img := &html.Node{Type: html.ElementNode, Data: "img", DataAtom: atom.Img}
		markup.SetAttr(img, "src", image)
		p.Parent.InsertBefore(img, p)
	}
	for img := range markup.FindAll(root, markup.Element(atom.Img)) {
		markup.SetAttr(img, "alt", title)
	}
	return markup.LooseHTML(root), plain
}

func plainBookmark(card *html.Node) {
	dropClasses(card, "kg-bookmark-thumbnail", "kg-bookmark-icon", "kg-bookmark-metadata")
	for _, d := range withClass(card, "kg-bookmark-description") {
		small := &html.Node{Type: html.ElementNode, Data: "small", DataAtom: atom.Small}
		d.Parent.InsertBefore(small, d)
		d.Parent.RemoveChild(d)
		small.AppendChild(d)
	}
}

func plainVideo(card *html.Node) {
	dropClasses(card, "kg-video-overlay", "kg-video-player-container")
	if !markup.HasClass(card, "kg-video-card") {
		return
	}
	video := markup.Find(card, markup.Element(atom.Video))
	if video == nil {
		return
	}
	poster := markup.Attr(card, "data-kg-custom-thumbnail")
	if poster == "" {
		poster = markup.Attr(card, "data-kg-thumbnail")
	}
	if poster != "" {
		markup.SetAttr(video, "poster", poster)
	}
	markup.SetAttr(video, "controls", "")
	dropAttr(video, "style")
}

func plainAudio(card *html.Node) {
	dropClasses(card, "kg-audio-thumbnail", "kg-audio-player", "kg-audio-title")
	if !markup.HasClass(card, "kg-audio-card") {
		return
	}
	if audio := markup.Find(card, markup.Element(atom.Audio)); audio != nil {
		markup.SetAttr(audio, "controls", "")
	}
	for _, box := range withClass(card, "kg-audio-player-container") {
		for box.FirstChild != nil {
			c := box.FirstChild
			box.RemoveChild(c)
			box.Parent.InsertBefore(c, box)
		}
		box.Parent.RemoveChild(box)
	}
}

// withClass are the elements with a class, gathered before anything is changed.
func withClass(n *html.Node, class string) (list []*html.Node) {
	for found := range markup.FindAll(n, func(n *html.Node) bool { return markup.HasClass(n, class) }) {
		list = append(list, found)
	}
	return list
}

func dropClasses(n *html.Node, classes ...string) {
	for _, class := range classes {
		for _, gone := range withClass(n, class) {
			if gone.Parent != nil {
				gone.Parent.RemoveChild(gone)
			}
		}
	}
}

func dropAttr(n *html.Node, name string) {
	for i, a := range n.Attr {
		if a.Key == name {
			n.Attr = append(n.Attr[:i], n.Attr[i+1:]...)
			return
		}
	}
}
