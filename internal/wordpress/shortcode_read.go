package wordpress

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// shortcode makes of a shortcode of WordPress's own what it is here, false leaves it as it stands; nil for all others.
func shortcode(name string) func(*body, Shortcode) bool {
	switch name {
	case "caption", "wp_caption":
		return (*body).caption
	case "media-credit":
		return (*body).credited
	case "gallery":
		return (*body).galleryCode
	case "playlist":
		return (*body).playlist
	case "audio":
		return (*body).audioCode
	case "video":
		return (*body).videoCode
	case "embed":
		return (*body).embedCode
	}
	return nil
}

// embedNames are shortcodes of common plugins that hold nothing but an address.
var embedNames = map[string]bool{"youtube": true, "vimeo": true, "soundcloud": true, "tweet": true, "instagram": true, "facebook": true,
	"tiktok": true, "spotify": true, "dailymotion": true, "ted": true, "slideshare": true, "embedyt": true, "iframe": true}

// embedded takes in a shortcode that holds an address.
func (b *body) embedded(s Shortcode) bool {
	address := b.web(first(s.Content, s.Attrs["src"], s.Attrs["url"], s.Attrs["0"]))
	if address == "" {
		return false
	}
	b.add(document.Embed{URL: address})
	return true
}

func (b *body) embedCode(s Shortcode) bool {
	address := b.web(first(markup.Text(s.Content), s.Attrs["src"]))
	if address == "" {
		return false
	}
	b.player(address)
	return true
}

// caption is a picture with its words behind it.
func (b *body) caption(s Shortcode) bool {
	if !s.Closed {
		return false
	}
	n := b.fragment(s.Content)
	if n == nil {
		return false
	}
	img := markup.Find(n, markup.Element(atom.Img))
	if img == nil {
		b.flow(s.Content)
		return true
	}
	b.findPictures(s.Content)
	holder := img
	if markup.Is(img.Parent, atom.A) {
		holder = img.Parent
	}
	source := markup.HTML(holder)
	holder.Parent.RemoveChild(holder)
	words := strings.TrimSpace(markup.InnerHTML(n))
	if strings.TrimSpace(markup.Text(words)) == "" {
		words = markup.Escape(s.Attrs["caption"])
	}
	blocks := b.read("<figure>" + source + "<figcaption>" + words + "</figcaption></figure>")
	id := number(strings.TrimPrefix(s.Attrs["id"], "attachment_"))
	for _, pic := range imagesIn(blocks) {
		b.seen(pic.Src, id)
	}
	b.add(blocks...)
	return true
}

// credited is a picture with the credit of a plugin for credits.
func (b *body) credited(s Shortcode) bool {
	if !s.Closed {
		return false
	}
	blocks := b.part(func(inner *body) { inner.flow(s.Content) })
	for i, in := range blocks {
		if img, ok := in.(document.Image); ok && img.Credit == "" {
			img.Credit = strings.TrimSpace(s.Attrs["name"])
			blocks[i] = img
		}
	}
	b.add(blocks...)
	return true
}

// listed are the pictures or files that a shortcode names, or those that were put in with the post.
func (b *body) listed(s Shortcode, kind string) (out []Attachment) {
	var ids []string
	for _, name := range []string{"ids", "include"} {
		ids = append(ids, strings.FieldsFunc(s.Attrs[name], func(r rune) bool { return r == ',' || r == ' ' })...)
	}
	missing := 0
	for _, id := range ids {
		if a, ok := b.around.Attachment(number(id)); ok {
			out = append(out, a)
		} else {
			missing++
		}
	}
	if missing > 0 {
		b.note("%d files that [%s] names are not in the export.", missing, s.Name)
	}
	if len(ids) > 0 {
		return out
	}
	post := b.item.ID
	if id := number(s.Attrs["id"]); id != 0 {
		post = id
	}
	out = slices.Clone(b.around.Children(post))
	slices.SortStableFunc(out, func(x, y Attachment) int { return cmp.Or(cmp.Compare(x.Order, y.Order), cmp.Compare(x.ID, y.ID)) })
	return slices.DeleteFunc(out, func(a Attachment) bool { return !strings.HasPrefix(a.Mime, kind) })
}

func (b *body) galleryCode(s Shortcode) bool {
	var images []document.Image
	for _, a := range b.listed(s, "image/") {
		b.seen(a.URL, a.ID)
		images = append(images, a.image())
	}
	if len(images) == 0 {
		b.note("A gallery shows no picture that is in the export.")
		b.carry("[gallery]")
		b.add(carriedAs(s.Tag))
		return true
	}
	b.addGallery(images, "")
	return true
}

func (b *body) playlist(s Shortcode) bool {
	kind := "audio/"
	if s.Attrs["type"] == "video" {
		kind = "video/"
	}
	list := b.listed(s, kind)
	for _, a := range list {
		if kind == "audio/" {
			b.add(document.Audio{Src: a.URL, Title: a.Title, Mime: a.Mime})
		} else {
			b.add(document.Video{Src: a.URL, Name: path.Base(a.URL), Mime: a.Mime, Width: a.Width, Height: a.Height})
		}
	}
	if len(list) == 0 {
		b.carry("[playlist]")
		b.add(carriedAs(s.Tag))
	}
	return true
}

// source is the address of what a shortcode plays: each kind of file has a key of its own.
func (b *body) source(s Shortcode, keys ...string) string {
	for _, key := range append([]string{"src"}, keys...) {
		if address := b.web(s.Attrs[key]); address != "" {
			return address
		}
	}
	return b.web(first(s.Attrs["0"], markup.Text(s.Content)))
}

func (b *body) audioCode(s Shortcode) bool {
	src := b.source(s, "mp3", "m4a", "ogg", "wav", "flac", "wma")
	if src == "" {
		for _, a := range b.listed(Shortcode{Name: s.Name}, "audio/") {
			src = first(src, a.URL)
		}
	}
	if src == "" {
		return false
	}
	b.add(document.Audio{Src: src, Mime: mimeOf(src)})
	return true
}

func (b *body) videoCode(s Shortcode) bool {
	src := b.source(s, "mp4", "m4v", "webm", "ogv", "wmv", "flv", "mov")
	if src == "" {
		for _, a := range b.listed(Shortcode{Name: s.Name}, "video/") {
			src = first(src, a.URL)
		}
	}
	if src == "" {
		return false
	}
	if mimeOf(src) == "" {
		b.add(document.Embed{URL: src})
		return true
	}
	b.add(document.Video{Src: src, Name: path.Base(src), Mime: mimeOf(src), Poster: b.web(s.Attrs["poster"]),
		Width: int(number(s.Attrs["width"])), Height: int(number(s.Attrs["height"])), Loop: s.Attrs["loop"] == "on" || s.Attrs["loop"] == "1"})
	return true
}
