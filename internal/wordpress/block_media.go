package wordpress

import (
	"path"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// mediaAttrs are those of all blocks that show a file.
type mediaAttrs struct {
	ID      int64   `json:"id"`
	MediaID int64   `json:"mediaId"`
	IDs     []int64 `json:"ids"`
	URL     string  `json:"url"`
	Alt     string  `json:"alt"`
	Href    string  `json:"href"`
	Align   string  `json:"align"`
	Type    string  `json:"type"`
	Name    string  `json:"providerNameSlug"`
	Caption string  `json:"caption"`
}

func mediaOf(in Block) (a mediaAttrs) {
	in.attrs(&a)
	return a
}

func widthOf(align string) string {
	if align == "wide" || align == "full" {
		return align
	}
	return ""
}

// image takes in a picture.
func (b *body) image(text string, in Block) {
	attrs := mediaOf(in)
	blocks := b.read(text[in.From:in.To])
	for i, block := range blocks {
		if img, ok := block.(document.Image); ok {
			img.CardWidth = widthOf(attrs.Align)
			b.seen(img.Src, attrs.ID)
			blocks[i] = img
		}
	}
	if len(blocks) == 0 && attrs.ID != 0 {
		if a, ok := b.around.Attachment(attrs.ID); ok {
			blocks = append(blocks, a.image())
		}
	}
	b.add(blocks...)
}

// seen remembers which picture stands at an address.
func (b *body) seen(src string, id int64) {
	if id != 0 && src != "" {
		b.pictures[src] = id
	}
}

var imgTag = regexp.MustCompile(`(?i)<img\s[^>]+>`)
var imgID = regexp.MustCompile(`(?:wp-image-|data-id=["'])([0-9]{1,18})`)
var imgSrc = regexp.MustCompile(`(?i)\ssrc=["']([^"']+)["']`)

// findPictures remembers the IDs that HTML gives of its pictures.
func (b *body) findPictures(source string) {
	if !strings.Contains(source, "<img") && !strings.Contains(source, "<IMG") {
		return
	}
	for _, tag := range imgTag.FindAllString(source, 10_000) {
		id, src := imgID.FindStringSubmatch(tag), imgSrc.FindStringSubmatch(tag)
		if id != nil && src != nil {
			b.seen(markup.Absolute(b.around.Base, html.UnescapeString(src[1])), number(id[1]))
		}
	}
}

// gallery takes in several pictures, in any of the three forms in which WordPress kept them.
func (b *body) gallery(text string, in Block) {
	var images []document.Image
	caption := ""
	if hasBlocksIn(in) {
		for _, c := range in.Inner {
			switch {
			case c.Name == "core/image":
				images = append(images, imagesIn(b.part(func(p *body) { p.image(text, c) }))...)
			case c.Name != "":
				b.block(text, c)
			default:
				caption = first(caption, markup.Text(text[c.From:c.To]))
			}
		}
	} else {
		images, caption = b.oldGallery(text[in.From:in.To])
	}
	if len(images) == 0 {
		for _, id := range mediaOf(in).IDs {
			if a, ok := b.around.Attachment(id); ok {
				images = append(images, a.image())
			}
		}
	}
	b.addGallery(images, caption)
}

func (b *body) addGallery(images []document.Image, caption string) {
	switch len(images) {
	case 0:
	case 1:
		if caption != "" && len(images[0].Caption) == 0 {
			images[0].Caption = []document.Inline{document.T(caption)}
		}
		b.add(images[0])
	default:
		for i := range images {
			images[i].CardWidth = ""
		}
		b.add(document.Gallery{Images: images, Caption: strings.TrimSpace(caption)})
	}
}

func imagesIn(blocks []document.Block) (out []document.Image) {
	for _, in := range blocks {
		if img, ok := in.(document.Image); ok {
			out = append(out, img)
		}
	}
	return out
}

// oldGallery reads a gallery that is HTML alone.
func (b *body) oldGallery(source string) (images []document.Image, caption string) {
	n := b.fragment(source)
	if n == nil {
		return nil, ""
	}
	b.findPictures(source)
	for img := range markup.FindAll(n, markup.Element(atom.Img)) {
		holder := img
		for p := img.Parent; p != nil && p != n && !markup.HasClass(p, "wp-block-gallery"); p = p.Parent {
			if markup.Is(p, atom.Figure) {
				holder = p
				break
			}
		}
		images = append(images, imagesIn(b.read(markup.HTML(holder)))...)
	}
	whole := markup.Find(n, func(c *html.Node) bool { return markup.HasClass(c, "blocks-gallery-caption") })
	if whole != nil {
		caption = markup.TextOf(whole)
	}
	return images, caption
}

// embed takes in what WordPress shows of an address.
func (b *body) embed(text string, in Block) {
	attrs := mediaOf(in)
	n := b.fragment(text[in.From:in.To])
	if n == nil {
		return
	}
	e := document.Embed{URL: attrs.URL, Kind: attrs.Type}
	if c := markup.Find(n, markup.Element(atom.Figcaption)); c != nil {
		e.Caption = b.inlines(markup.InnerHTML(c))
		c.Parent.RemoveChild(c)
	}
	if frame := markup.Find(n, markup.Element(atom.Iframe)); frame != nil {
		e.HTML = markup.HTML(frame)
	}
	e.URL = webAddress(first(e.URL, markup.TextOf(n)))
	if e.URL == "" && e.HTML == "" {
		b.others(text, in)
		return
	}
	b.add(e)
}

// webAddress is an address of the web, "" for anything else.
func webAddress(text string) string {
	text = strings.TrimSpace(html.UnescapeString(text))
	address, ok := markup.SafeSrc(text)
	if !ok || strings.ContainsAny(text, " \t\n<>\"") || !strings.HasPrefix(text, "http") {
		return ""
	}
	return address
}

// web is an address of the web that may be written as one on the old site.
func (b *body) web(text string) string {
	if strings.HasPrefix(text, "/") {
		text = markup.Absolute(b.around.Base, text)
	}
	return webAddress(text)
}

// inlines are HTML as running text, for captions.
func (b *body) inlines(source string) []document.Inline {
	var out []document.Inline
	for _, in := range b.read("<p>" + source + "</p>") {
		if p, ok := in.(document.Paragraph); ok {
			if len(out) > 0 {
				out = append(out, document.Inline{Kind: document.BreakInline})
			}
			out = append(out, p.Inlines...)
		}
	}
	return out
}

// player finds the element that plays, and where its file is.
func player(n *html.Node, name atom.Atom) (*html.Node, string) {
	p := markup.Find(n, markup.Element(name))
	if p == nil {
		return nil, ""
	}
	src := markup.Attr(p, "src")
	if s := markup.Find(p, markup.Element(atom.Source)); src == "" && s != nil {
		src = markup.Attr(s, "src")
	}
	return p, src
}

func (b *body) audio(text string, in Block) {
	n := b.fragment(text[in.From:in.To])
	if n == nil {
		return
	}
	_, src := player(n, atom.Audio)
	a, _ := b.around.Attachment(mediaOf(in).ID)
	title := a.Title
	if c := markup.Find(n, markup.Element(atom.Figcaption)); c != nil {
		title = first(markup.TextOf(c), title)
	}
	if src = b.web(first(src, a.URL)); src == "" {
		b.others(text, in)
		return
	}
	b.add(document.Audio{Src: src, Title: title, Mime: a.Mime})
}

func (b *body) video(text string, in Block) {
	n := b.fragment(text[in.From:in.To])
	if n == nil {
		return
	}
	el, src := player(n, atom.Video)
	a, _ := b.around.Attachment(mediaOf(in).ID)
	if src = b.web(first(src, a.URL)); src == "" {
		b.others(text, in)
		return
	}
	v := document.Video{Src: src, Name: path.Base(src), Mime: a.Mime, Width: a.Width, Height: a.Height, CardWidth: widthOf(mediaOf(in).Align)}
	if el != nil {
		v.Poster = b.web(markup.Attr(el, "poster"))
		_, v.Loop = markup.LookupAttr(el, "loop")
	}
	if c := markup.Find(n, markup.Element(atom.Figcaption)); c != nil {
		v.Caption = b.inlines(markup.InnerHTML(c))
	}
	b.add(v)
}

func (b *body) file(text string, in Block) {
	attrs := mediaOf(in)
	n := b.fragment(text[in.From:in.To])
	if n == nil {
		return
	}
	title := ""
	for a := range markup.FindAll(n, markup.Element(atom.A)) {
		attrs.Href = first(attrs.Href, markup.Attr(a, "href"))
		title = first(title, markup.TextOf(a))
	}
	a, _ := b.around.Attachment(attrs.ID)
	src := b.web(first(attrs.Href, a.URL))
	if src == "" {
		b.others(text, in)
		return
	}
	b.add(document.File{Src: src, Title: first(title, a.Title), Name: path.Base(src), Size: a.Size})
}

// cover takes in a picture with text on it: the picture, and the text below.
func (b *body) cover(text string, in Block) {
	attrs := mediaOf(in)
	if attrs.URL == "" {
		if a, ok := b.around.Attachment(attrs.ID); ok {
			attrs.URL = a.URL
		}
	}
	if src := b.web(attrs.URL); src != "" {
		b.seen(src, attrs.ID)
		b.add(document.Image{Src: src, Alt: attrs.Alt, CardWidth: widthOf(attrs.Align)})
	}
	b.container(text, in)
}

// mediaText takes in a picture or film with text beside it.
func (b *body) mediaText(text string, in Block) {
	end := in.To
	for _, c := range in.Inner {
		if c.Name != "" {
			end = c.Start
			break
		}
	}
	b.findPictures(text[in.From:end])
	if n := b.fragment(text[in.From:end]); n != nil {
		if _, src := player(n, atom.Video); src != "" {
			b.add(document.Video{Src: b.web(src), Name: path.Base(src)})
		} else if img := markup.Find(n, markup.Element(atom.Img)); img != nil {
			b.seen(markup.Absolute(b.around.Base, markup.Attr(img, "src")), mediaOf(in).MediaID)
			b.add(b.read(markup.HTML(img))...)
		}
	}
	b.container(text, in)
}
