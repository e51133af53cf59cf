package document

import (
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"

	"firsthand/internal/koenig"
	"firsthand/internal/markup"
)

// ghostBlock writes a block as Ghost does; false leaves it to us: quotes, related stories, questions, and what
// Ghost's editor could not have made.
func (h *htmlWriter) ghostBlock(b Block) bool {
	switch b := b.(type) {
	case Paragraph:
		h.put("<p>", h.ghostText(b.Inlines), "</p>")
	case Heading:
		if b.ID != "" {
			return false
		}
		h.put(h.page.Heading("h"+strconv.Itoa(b.Level), koenig.Words(h.pieces(b.Inlines)), h.ghostText(b.Inlines)))
	case List:
		return h.ghostList(b)
	case Blockquote:
		inlines, ok := runningText(b.Blocks)
		if !ok {
			return false
		}
		h.put(h.page.Quotation(b.Alt, h.ghostText(inlines)))
	case Opaque:
		n, ok := koenig.Read([]byte(b.Raw))
		if !ok || b.Format != "lexical" {
			return false
		}
		h.put(h.page.Node(n))
	case Embed:
		return h.ghostEmbed(b)
	case Image, Gallery, Code, HTML, Divider, Bookmark, Callout, Toggle, Button, Markdown, Audio, Video, File, Paywall:
		h.ghostCard(b)
	default:
		return false
	}
	return true
}

// ghostCard writes a card from what Lexical says of it.
func (h *htmlWriter) ghostCard(b Block) {
	var w lexicalWriter
	w.block(b)
	n, ok := koenig.Read(w.Bytes())
	if !ok {
		return
	}
	page := h.page
	switch b := b.(type) {
	case Image:
		if !h.ghostImage(n, b) {
			return
		}
	case Gallery:
		h.ghostGallery(n, b)
	case HTML:
		if page.Trusted = h.trusts(b.By); page.Trusted {
			h.noteFrames(b.Source)
		}
	case Audio:
		if h.recording(b.Src) == "" {
			return
		}
	case Video:
		if h.recording(b.Src) == "" {
			return
		}
	case File:
		if h.recording(b.Src) == "" {
			return
		}
	case Bookmark:
		h.ghostBookmark(n, b)
	case Markdown:
		if len(b.Source) > maxMarkdown || admitMarkdown(b.Source) != nil {
			h.blocks(b.blocks()) // as text
			return
		}
	case Toggle:
		if _, kept := b.Extra.lexical().get("content"); !kept && strings.TrimSpace(Text(Doc{Blocks: b.Blocks})) == "" {
			n["content"] = ""
		}
	}
	out, _ := koenig.Card(n, page.Options)
	h.put(out)
}

// trusts tells whether what a role wrote stands on a page as it was written.
func (h *htmlWriter) trusts(role string) bool {
	return role != "" && h.o.Trusted != nil && h.o.Trusted(role)
}

// ghostImage puts what is known of a picture into its card; false if nothing of it may be shown.
func (h *htmlWriter) ghostImage(n koenig.Node, b Image) bool {
	v, known := h.r.Image(b.Src)
	caption, _ := n["caption"].(string)
	if credit := either(b.Credit, v.Credit); credit != "" {
		line := &htmlWriter{o: h.o, r: h.r, to: h.to}
		line.span("fh-credit", func() { line.name(Name{Text: credit, URL: v.CreditURL}) })
		n["caption"] = strings.TrimSpace(caption + " " + line.String())
		h.credits = append(h.credits, line.String())
	}
	if v.Hidden && h.outside(b.Src) {
		v.Hidden, known = false, false
	}
	if v.Hidden {
		if n["caption"] != "" {
			h.put(`<figure class="kg-card kg-image-card kg-card-hascaption"><figcaption>`, h.ghostHTML(n["caption"].(string)), `</figcaption></figure>`)
		}
		return false
	}
	if known && v.Src != "" {
		n["src"] = v.Src
		if b.Width == 0 && v.Width > 0 && v.Height > 0 && !h.o.SizesAsWritten {
			n["width"], n["height"] = v.Width, v.Height
		}
	}
	if b.Alt == "" {
		n["alt"] = v.Alt
	}
	return true
}

// ghostGallery leaves out of a gallery what may not be shown.
func (h *htmlWriter) ghostGallery(n koenig.Node, b Gallery) {
	list, _ := n["images"].([]any)
	var shown []any
	for i, item := range list {
		m, ok := item.(map[string]any)
		if !ok || i >= len(b.Images) {
			continue
		}
		v, known := h.r.Image(b.Images[i].Src)
		if v.Hidden && h.outside(b.Images[i].Src) {
			v.Hidden, known = false, false
		}
		if v.Hidden {
			continue
		}
		if known && v.Src != "" {
			m["src"] = v.Src
			if b.Images[i].Width == 0 && v.Width > 0 && v.Height > 0 {
				m["width"], m["height"] = v.Width, v.Height
			}
		}
		if b.Images[i].Alt == "" {
			m["alt"] = v.Alt
		}
		shown = append(shown, m)
	}
	n["images"] = shown
}

// ghostBookmark leaves out the pictures of a bookmark that may not be shown.
func (h *htmlWriter) ghostBookmark(n koenig.Node, b Bookmark) {
	about, _ := n["metadata"].(map[string]any)
	for _, name := range []string{"icon", "thumbnail"} {
		address, _ := about[name].(string)
		if address == "" {
			continue
		}
		if v, known := h.r.Image(address); known && v.Hidden && !h.outside(address) {
			about[name] = ""
		}
	}
}

// ghostEmbed writes the code that a provider gave, if whoever put it in is trusted; its frames are noted.
func (h *htmlWriter) ghostEmbed(b Embed) bool {
	if !h.trusts(b.By) {
		return false
	}
	var w lexicalWriter
	w.block(b)
	n, ok := koenig.Read(w.Bytes())
	if !ok {
		return false
	}
	h.noteFrames(b.HTML)
	page := h.page.Options
	page.Trusted = true
	out, _ := koenig.Card(n, page)
	h.put(out)
	return true
}

// noteFrames tells of the frames and pictures of others in HTML that stands on the page as it was written.
func (h *htmlWriter) noteFrames(source string) {
	if !strings.Contains(source, "<iframe") && !strings.Contains(source, "<img") {
		return
	}
	body, err := markup.Fragment(source)
	if err != nil {
		return
	}
	for n := range markup.FindAll(body, markup.Element(atom.Iframe, atom.Img)) {
		src := strings.TrimSpace(markup.Attr(n, "src"))
		if markup.Is(n, atom.Img) {
			h.outside(src)
		} else if origin := originOf(src); origin != "" && h.o.Frame != nil {
			h.o.Frame(origin)
		}
	}
}

// outside tells whether a picture lies on another site from which pictures may stand in the page.
func (h *htmlWriter) outside(address string) bool {
	origin := originOf(address)
	return origin != "" && h.o.Picture != nil && h.o.Picture(origin)
}

// originOf is the origin of an address on the web, "" for one of our own. What names no protocol is asked for safely.
func originOf(address string) string {
	u, err := url.Parse(address)
	switch {
	case err != nil, u.Host == "":
		return ""
	case u.Scheme == "http":
		return "http://" + u.Host
	case u.Scheme == "https", u.Scheme == "":
		return "https://" + u.Host
	}
	return ""
}

// ghostList writes a list; false for one whose entries hold more than text and lists.
func (h *htmlWriter) ghostList(l List) bool {
	if !(&lexicalWriter{}).fits(l) {
		return false
	}
	h.put(h.ghostItems(l))
	return true
}

func (h *htmlWriter) ghostItems(l List) string {
	var items []koenig.Item
	for _, item := range l.Items {
		n := leadingParagraphs(item.Blocks)
		inlines, _ := runningText(item.Blocks[:n])
		if n > 0 {
			items = append(items, koenig.Item{HTML: h.ghostText(inlines)})
		}
		for _, b := range item.Blocks[n:] {
			if inner, ok := b.(List); ok {
				items = append(items, koenig.Item{HTML: h.ghostItems(inner), List: true})
			}
		}
	}
	start := l.Start
	if !l.Ordered || start == 0 {
		start = 1
	}
	return koenig.List(l.Ordered, start, items)
}

// ghostText writes running text. Where a partial quote stands in it, that is written as everywhere.
func (h *htmlWriter) ghostText(list []Inline) string { return koenig.Text(h.pieces(list)) }

// pieces parts running text as Ghost sees it: links and partial quotes stand apart.
func (h *htmlWriter) pieces(list []Inline) []koenig.Piece {
	var out []koenig.Piece
	for i := 0; i < len(list); {
		in := list[i]
		if len(in.Marks) == 0 || in.Marks[0].Kind != Link && in.Marks[0].Kind != Quoted {
			out = append(out, piece(in)...)
			i++
			continue
		}
		outer, end := in.Marks[0], i
		var inside []Inline
		for ; end < len(list) && len(list[end].Marks) > 0 && sameMark(list[end].Marks[0], outer); end++ {
			inner := list[end]
			inner.Marks = inner.Marks[1:]
			inside = append(inside, inner)
		}
		i = end
		if outer.Kind == Link {
			out = append(out, koenig.Piece{Link: &koenig.Link{URL: outer.Href, Rel: outer.Rel, Pieces: h.pieces(inside)}})
			continue
		}
		out = append(out, koenig.Piece{Island: h.quotedText(outer, inside)})
	}
	return out
}

// quotedText writes a partial quote.
func (h *htmlWriter) quotedText(m Mark, inside []Inline) string {
	q := &htmlWriter{r: h.r, o: h.o, to: h.to, anchors: h.anchors}
	if q.openMark(m) {
		q.put(h.ghostText(inside))
		q.closeMark(m)
	}
	return q.String()
}

// piece is a part of running text as Ghost knows it.
func piece(in Inline) []koenig.Piece {
	switch in.Kind {
	case BreakInline:
		return []koenig.Piece{{Break: true}}
	case OpaqueInline:
		if n, ok := koenig.Read([]byte(in.Opaque.Raw)); ok && in.Opaque.Format == "lexical" {
			return koenig.Pieces(n)
		}
		return []koenig.Piece{{Text: in.Opaque.Text}}
	}
	format := 0
	for _, m := range in.Marks {
		format |= rankOfFormat(m.Kind)
	}
	return []koenig.Piece{{Text: in.Text, Format: format}}
}

// ghostHTML gives HTML in a field of a card as it may be shown: sanitised, but for the credits that we put there.
func (h *htmlWriter) ghostHTML(source string) string {
	for _, credit := range h.credits {
		if before, found := strings.CutSuffix(source, credit); found {
			return h.html(before, "") + credit
		}
	}
	return h.html(source, "")
}

// ghostPage sets up what writes cards.
func (h *htmlWriter) ghostPage() {
	h.page = koenig.Page{Options: koenig.Options{Clean: h.ghostHTML, SiteURL: either(h.o.SiteURL, h.o.BaseURL), Sizes: h.o.Sizes, MaxWidth: maxShown, SiteID: h.o.SiteID}}
}

// maxShown is the width to which Ghost brings pictures down.
const maxShown = 2000

// withoutLastLine leaves out the empty line that Ghost's editor keeps at the end.
func (h *htmlWriter) withoutLastLine(blocks []Block) []Block {
	n := len(blocks)
	if n == 0 {
		return blocks
	}
	p, ok := blocks[n-1].(Paragraph)
	if !ok || strings.Trim(koenig.Words(h.pieces(p.Inlines)), " \t\n\v\f\r\u00a0\ufeff\u2028\u2029") != "" {
		return blocks
	}
	return blocks[:n-1]
}
