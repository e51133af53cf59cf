package document

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// ours takes in an element that this room wrote; false if it did not.
func (f *flow) ours(n *html.Node) bool {
	r := f.r
	if _, ok := markup.LookupAttr(n, "data-firsthand-html"); ok && markup.Is(n, atom.Div) {
		source := markup.InnerHTML(n)
		if !r.o.Verbatim {
			source = markup.Sanitize(source, nil)
		}
		f.add(HTML{Source: source})
		return true
	}
	if format, ok := markup.LookupAttr(n, "data-firsthand-opaque"); ok && markup.Is(n, atom.Div) {
		f.add(Opaque{Format: format, Raw: markup.Attr(n, "data-raw"), Text: rawText(n)})
		return true
	}
	if id, ok := markup.LookupAttr(n, "data-firsthand-question"); markup.Is(n, atom.Section) && (ok || markup.HasClass(n, "fh-question")) {
		if p := markup.Find(n, markup.Element(atom.P)); p != nil {
			f.add(Question{ID: id, Text: ownText(p, ok)})
			return true
		}
	}
	if name, ok := markup.LookupAttr(n, "data-firsthand-card"); ok && markup.Is(n, atom.Figure) {
		b, ok := r.ownCard(n, name)
		if ok {
			f.add(b)
		}
		return ok
	}
	story, ok := markup.LookupAttr(n, "data-firsthand-related")
	if markup.Is(n, atom.Aside) && (ok || markup.HasClass(n, "fh-related")) {
		if p := markup.Only(n); markup.Is(p, atom.P) {
			f.add(r.related(p, story))
			return true
		}
	}
	return false
}

// ownText is a node's text: as it is, if FromHTML is to have it exactly, else with white space folded.
func ownText(n *html.Node, exactly bool) string {
	if exactly {
		return rawText(n)
	}
	return markup.TextOf(n)
}

func (r *htmlReader) related(p *html.Node, story string) Related {
	b := Related{Story: story}
	var title strings.Builder
	first := true
	for c := range p.ChildNodes() {
		switch {
		case first && markup.Is(c, atom.Span):
			b.Label = rawText(c)
		case markup.Is(c, atom.A):
			title.WriteString(rawText(c))
			if u, ok := markup.SafeURL(markup.Attr(c, "href")); ok {
				b.URL = markup.Absolute(r.o.BaseURL, u)
			}
		case c.Type == html.TextNode && b.Label != "" && title.Len() == 0:
			title.WriteString(strings.TrimPrefix(c.Data, " "))
		case c.Type == html.TextNode:
			title.WriteString(c.Data)
		}
		first = false
	}
	b.Title = title.String()
	return b
}

// figure reads a figure: a quote, an embed, code or a picture. false if it is none of these.
func (r *htmlReader) figure(n *html.Node) (Block, bool) {
	caption := childOf(n, atom.Figcaption)
	if _, ok := markup.LookupAttr(n, "data-firsthand-embed"); ok || markup.HasClass(n, "kg-embed-card") {
		return r.embed(n, caption), true
	}
	if quote := childOf(n, atom.Blockquote); quote != nil && onlyHolds(n, quote, caption) {
		if b, ok := r.quote(n, quote, caption); ok {
			return b, true
		}
	}
	if pre := childOf(n, atom.Pre); pre != nil && onlyHolds(n, pre, caption) {
		c := readCode(pre)
		if caption != nil {
			c.Caption = rawText(caption)
		}
		return c, true
	}
	return r.imageFigure(n, caption)
}

// quote reads a quote figure. What the web's caption says of the record is not read: the record
// says it again.
func (r *htmlReader) quote(n, quote, caption *html.Node) (Block, bool) {
	q := Quote{ID: markup.Attr(n, "data-firsthand-quote")}
	if u, ok := markup.SafeSrc(markup.Attr(quote, "cite")); ok {
		q.Cite = markup.Absolute(r.o.BaseURL, u)
	}
	inner := flow{r: r}
	inner.children(quote, nil)
	for _, b := range inner.end() {
		p, ok := b.(Paragraph)
		if !ok {
			return nil, false
		}
		q.Paragraphs = append(q.Paragraphs, p)
	}
	if caption == nil {
		return q, true
	}
	if _, made := markup.LookupAttr(caption, "data-firsthand-caption"); made {
		return q, true // LexicalFor made it of the record
	}
	of := func(class string) *html.Node {
		return markup.Find(caption, func(c *html.Node) bool { return markup.HasClass(c, class) })
	}
	if said := of("fh-said"); said != nil {
		q.Attribution = markup.TextOf(said)
	} else if of("fh-state") == nil {
		q.Attribution = ownText(caption, markup.Only(caption) != nil && markup.Only(caption).Type == html.TextNode)
	}
	return q, true
}

func (r *htmlReader) embed(n, caption *html.Node) Block {
	e := Embed{Kind: markup.Attr(n, "data-firsthand-embed"), Title: markup.Attr(n, "data-title"), Thumbnail: markup.Attr(n, "data-thumbnail"), HTML: markup.Attr(n, "data-html")}
	address, ours := markup.LookupAttr(n, "data-url")
	if !ours {
		var code strings.Builder
		for c := range n.ChildNodes() {
			if c != caption {
				code.WriteString(markup.HTML(c))
			}
		}
		e.HTML = strings.TrimSpace(code.String())
		address = r.embedAddress(n)
	}
	if u, ok := markup.SafeURL(address); ok {
		e.URL = markup.Absolute(r.o.BaseURL, u)
	}
	if caption != nil {
		e.Caption = r.captionOf(caption)
	}
	return e
}

// embedAddress finds what an embed is an embed of: the address of its frame, else its last link.
func (r *htmlReader) embedAddress(n *html.Node) string {
	if frame := markup.Find(n, markup.Element(atom.Iframe)); frame != nil {
		return markup.Attr(frame, "src")
	}
	address := ""
	for a := range markup.FindAll(n, markup.Element(atom.A)) {
		address = either(markup.Attr(a, "href"), address)
	}
	return address
}

// frame reads an <iframe> as an embed.
func (r *htmlReader) frame(n *html.Node) (Block, bool) {
	u, ok := markup.SafeSrc(either(markup.Attr(n, "src"), markup.Attr(n, "data-src")))
	if !ok {
		return nil, false
	}
	return Embed{URL: markup.Absolute(r.o.BaseURL, u), Title: markup.Attr(n, "title"), HTML: markup.HTML(n)}, true
}

// imageFigure reads a figure of one picture.
func (r *htmlReader) imageFigure(n, caption *html.Node) (Block, bool) {
	var img *html.Node
	for c := range n.Descendants() {
		switch {
		case caption != nil && standsIn(c, caption), c.Type == html.CommentNode, markup.Blank(c):
		case markup.Is(c, atom.Img) && img == nil:
			img = c
		case markup.Is(c, atom.A, atom.Picture, atom.Source, atom.Div, atom.Span):
		default:
			return nil, false
		}
	}
	if img == nil {
		return nil, false
	}
	b, ok := r.picture(img)
	_, ours := markup.LookupAttr(n, "data-firsthand-image")
	if !ok && !ours {
		return nil, false
	}
	switch {
	case markup.HasClass(n, "kg-width-wide"), markup.Attr(n, "data-firsthand-image") == "wide":
		b.CardWidth = "wide"
	case markup.HasClass(n, "kg-width-full"), markup.Attr(n, "data-firsthand-image") == "full":
		b.CardWidth = "full"
	}
	if a := img.Parent; markup.Is(a, atom.A) {
		b.Href = r.linkOf(a)
	}
	if caption != nil {
		b.Credit = takeCredit(caption)
		b.Caption = r.captionOf(caption)
	}
	return b, true
}

// image takes in a picture that stands in the text; a link around it becomes the picture's.
func (f *flow) image(n *html.Node, marks []Mark) {
	img := n
	if n.DataAtom == atom.Picture {
		img = markup.Find(n, markup.Element(atom.Img))
	}
	if img == nil {
		return
	}
	b, ok := f.r.picture(img)
	if !ok {
		return
	}
	for _, m := range marks {
		if m.Kind == Link {
			b.Href = m.Href
		}
	}
	f.add(b)
}

// picture reads an <img>; false if it has no address that a page may load.
func (r *htmlReader) picture(img *html.Node) (Image, bool) {
	b := Image{Alt: markup.Attr(img, "alt"), Title: markup.Attr(img, "title"),
		Width: max(0, number(markup.Attr(img, "width"))), Height: max(0, number(markup.Attr(img, "height")))}
	for _, name := range []string{"data-src", "data-lazy-src", "data-original", "src"} {
		if name != "src" && !strings.HasPrefix(markup.Attr(img, "src"), "data:") && markup.Attr(img, "src") != "" {
			continue
		}
		if u, ok := markup.SafeSrc(markup.Attr(img, name)); ok {
			b.Src = markup.Absolute(r.o.BaseURL, u)
			return b, true
		}
	}
	if markup.Attr(img, "src") != "" {
		r.warn("A picture was left out: it has no address of the web.")
	}
	return b, false
}

func (r *htmlReader) linkOf(a *html.Node) string {
	u, ok := markup.SafeURL(markup.Attr(a, "href"))
	if !ok {
		return ""
	}
	return markup.Absolute(r.o.BaseURL, u)
}

// takeCredit cuts the credit line out of a caption.
func takeCredit(caption *html.Node) string {
	credit := markup.Find(caption, func(c *html.Node) bool {
		_, ours := markup.LookupAttr(c, "data-firsthand-credit")
		return ours || markup.HasClass(c, "fh-credit")
	})
	if credit == nil {
		return ""
	}
	credit.Parent.RemoveChild(credit)
	return rawText(credit)
}

func (r *htmlReader) captionOf(caption *html.Node) []Inline {
	var run run
	r.runInto(&run, caption, nil)
	return run.end(false)
}

// childOf gives the first child that is one of these elements.
func childOf(n *html.Node, names ...atom.Atom) *html.Node {
	for c := range n.ChildNodes() {
		if markup.Is(c, names...) {
			return c
		}
	}
	return nil
}

// onlyHolds tells whether a node's children are these two, and nothing that shows.
func onlyHolds(n, one, other *html.Node) bool {
	for c := range n.ChildNodes() {
		if c != one && c != other && !markup.Blank(c) {
			return false
		}
	}
	return true
}

// standsIn tells whether a node is, or stands in, another.
func standsIn(n, other *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == other {
			return true
		}
	}
	return false
}
