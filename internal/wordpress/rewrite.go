package wordpress

import (
	"cmp"
	"strings"

	"golang.org/x/net/html"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// rewriter leads the addresses of a text from the old site to this one.
type rewriter struct {
	around   Around
	pictures map[string]int64
	shown    map[string]bool
}

// ofSite tells whether an address is one of the old site's.
func (r *rewriter) ofSite(address string) bool {
	host := hostOf(r.around.Base)
	return host != "" && hostOf(address) == host || strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "//")
}

// hostOf is the host of an address, without "www."; "" for one that has none.
func hostOf(address string) string {
	_, rest, ok := strings.Cut(address, "//")
	if !ok {
		return ""
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	return strings.TrimPrefix(strings.ToLower(rest), "www.")
}

// file is where a file stands here.
func (r *rewriter) file(address string) string {
	if address == "" {
		return ""
	}
	here := r.around.File(address)
	if here != address || r.ofSite(address) {
		if r.shown == nil {
			r.shown = map[string]bool{}
		}
		r.shown[here] = true
	}
	return here
}

// link is where a link leads: to a file, or to a page.
func (r *rewriter) link(address string) string {
	if !r.ofSite(address) {
		return address
	}
	if mark, ok := strings.CutPrefix(address, strings.TrimSuffix(r.around.Base, "/")+"#"); ok {
		return "#" + mark // a place on the same page
	}
	if mimeOf(address) != "" || strings.Contains(address, "/uploads/") {
		return r.file(address)
	}
	return r.around.Link(address)
}

func (r *rewriter) blocks(blocks []document.Block) []document.Block {
	out := make([]document.Block, 0, len(blocks))
	for _, in := range blocks {
		out = append(out, r.block(in))
	}
	return out
}

func (r *rewriter) block(in document.Block) document.Block {
	switch b := in.(type) {
	case document.Paragraph:
		b.Inlines = r.inlines(b.Inlines)
		return b
	case document.Heading:
		b.Inlines = r.inlines(b.Inlines)
		return b
	case document.List:
		for i := range b.Items {
			b.Items[i].Blocks = r.blocks(b.Items[i].Blocks)
		}
		return b
	case document.Blockquote:
		b.Blocks = r.blocks(b.Blocks)
		return b
	case document.Toggle:
		b.Blocks = r.blocks(b.Blocks)
		return b
	case document.Quote:
		for i, p := range b.Paragraphs {
			b.Paragraphs[i].Inlines = r.inlines(p.Inlines)
		}
		b.Cite = r.link(b.Cite)
		return b
	case document.Button:
		b.URL = r.link(b.URL)
		return b
	case document.HTML:
		b.Source = r.html(b.Source)
		return b
	}
	return r.media(in)
}

func (r *rewriter) media(in document.Block) document.Block {
	switch b := in.(type) {
	case document.Image:
		return r.image(b)
	case document.Gallery:
		for i, img := range b.Images {
			b.Images[i] = r.image(img)
		}
		return b
	case document.Embed:
		b.Caption = r.inlines(b.Caption)
		if b.HTML == "" {
			b.URL = r.link(b.URL)
		}
		return b
	case document.Audio:
		b.Src = r.file(b.Src)
		return b
	case document.Video:
		b.Src, b.Poster, b.Caption = r.file(b.Src), r.file(b.Poster), r.inlines(b.Caption)
		return b
	case document.File:
		b.Src = r.file(b.Src)
		return b
	}
	return in
}

// image shows the picture itself in the place of a resized copy, with what the site knew of it.
func (r *rewriter) image(img document.Image) document.Image {
	src := img.Src
	if a, ok := r.around.Attachment(r.pictures[src]); ok && a.URL != "" {
		img.Src, img.Credit, img.Alt = a.URL, cmp.Or(img.Credit, a.Credit), cmp.Or(img.Alt, a.Alt)
		if a.Width > 0 {
			img.Width, img.Height = a.Width, a.Height
		}
	} else if copied := Original(src); copied != src {
		img.Width, img.Height = 0, 0 // they are the copy's
	}
	if img.Href != "" {
		if mimeOf(img.Href) != "" && Original(img.Href) == Original(src) {
			img.Href = "" // it led to the picture itself
		} else {
			img.Href = r.link(img.Href)
		}
	}
	img.Src = r.file(img.Src)
	img.Caption = r.inlines(img.Caption)
	return img
}

func (r *rewriter) inlines(list []document.Inline) []document.Inline {
	var out []document.Inline
	for i, in := range list {
		for j, m := range in.Marks {
			if m.Kind != document.Link || m.Href == "" {
				continue
			}
			href := r.link(m.Href)
			if href == m.Href {
				continue
			}
			if out == nil {
				out = append([]document.Inline(nil), list...)
			}
			marks := append([]document.Mark(nil), out[i].Marks...)
			marks[j].Href = href
			out[i].Marks = marks
		}
	}
	if out == nil {
		return list
	}
	return out
}

// html leads the addresses in a piece of HTML. One without any stays byte for byte.
func (r *rewriter) html(source string) string {
	host := hostOf(r.around.Base)
	if host == "" || !strings.Contains(source, host) && !strings.Contains(source, `="/`) {
		return source
	}
	n, err := markup.Fragment(source)
	if err != nil {
		return source
	}
	changed := false
	for c := range n.Descendants() {
		if c.Type != html.ElementNode {
			continue
		}
		for i, a := range c.Attr {
			here := a.Val
			switch a.Key {
			case "src", "poster":
				if r.ofSite(a.Val) {
					here = r.file(markup.Absolute(r.around.Base, a.Val))
				}
			case "href":
				here = r.link(a.Val)
			case "srcset":
				here = "" // of copies in other sizes: those are made here
			}
			changed = changed || here != a.Val
			c.Attr[i].Val = here
		}
	}
	if !changed {
		return source
	}
	return markup.InnerHTML(n)
}
