package koenig

import "strings"

// embed writes somebody else's player, post or map as its provider gave it.
func (w *writer) embed(n Node) {
	code, meta := n.text("html", ""), n.node("metadata")
	tweet := n.text("embedType", "") == "twitter"
	if n.text("url", "") == "" && code == "" && !tweet {
		return
	}
	caption := n.text("caption", "")
	class := "kg-card kg-embed-card"
	if caption != "" {
		class += " kg-card-hascaption"
	}
	width, height := meta.number("thumbnail_width"), meta.number("thumbnail_height")
	film := !tweet && n.text("embedType", "") == "video" && meta.text("thumbnail_url", "") != "" && width > 0 && height > 0
	w.in("figure", func() {
		data := meta.node("tweet_data")
		switch {
		case w.o.Mail && film:
			w.preview(meta.text("thumbnail_url", ""), n.text("url", ""), width/height)
		case w.o.Mail && tweet && data != nil && truthy(data["id"]):
			w.tweet(data)
		default:
			w.raw(w.o.code(strings.TrimSpace(code)))
		}
		w.figcaption(caption)
	}, "class", class)
}
