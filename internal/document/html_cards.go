package document

import (
	"bytes"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// cardForReading writes a card so that ownCard reads it back: its attributes as our JSON has them,
// and inside, as HTML, what stands in it.
func (h *htmlWriter) cardForReading(b Block) {
	n := nodeOf(b)
	delete(n.attrs, "extra")
	var attrs bytes.Buffer
	jsonWriter{&attrs}.attrs(n.spec.Attrs, n.attrs)
	h.put("<figure")
	h.attr("data-firsthand-card", n.spec.Name)
	h.attr("data-attrs", string(bytes.TrimPrefix(attrs.Bytes(), []byte(`,"attrs":`))))
	h.put(">")
	h.insideCard(b)
	h.put("</figure>")
}

func (h *htmlWriter) insideCard(b Block) {
	link := func(text, address string) {
		if u := h.href(address); u != "" {
			h.name(Name{Text: either(text, u), URL: address})
		}
	}
	switch b := b.(type) {
	case Gallery:
		for _, i := range b.Images {
			h.image(i)
		}
		h.sayIn("p", "", b.Caption)
	case Bookmark:
		link(b.Title, b.URL)
		h.sayIn("p", "", b.Description)
		h.figcaption(b.Caption)
	case Callout:
		h.figcaption(b.Inlines)
	case Toggle:
		h.sayIn("p", "", b.Heading)
		h.put("<div>")
		h.blocks(b.Blocks)
		h.put("</div>")
	case Button:
		link(b.Text, b.URL)
	case Markdown:
		h.put("<pre>")
		h.say(b.Source)
		h.put("</pre>")
	case Audio:
		link(b.Title, b.Src)
	case Video:
		link(b.Name, b.Src)
		h.figcaption(b.Caption)
	case File:
		link(either(b.Title, b.Name), b.Src)
	}
}

// ownCard reads a card that cardForReading wrote; false if the table does not allow what it says.
func (r *htmlReader) ownCard(n *html.Node, name string) (Block, bool) {
	spec := nodeSpec(name)
	if spec == nil || cardOf(&jnode{spec: spec}) == nil {
		return nil, false
	}
	attrs := either(markup.Attr(n, "data-attrs"), "{}")
	given, err := readRaw([]byte(`{"attrs":`+attrs+`}`), "The card")
	if err != nil {
		return nil, false
	}
	table := jsonReader{}
	j := jnode{spec: spec, attrs: table.attrs(given, spec.Attrs, &spot{name: name})}
	if table.err != nil {
		return nil, false
	}
	delete(j.attrs, "extra")
	switch b := cardOf(&j).(type) {
	case Gallery:
		b.Images = r.imagesOf(n)
		return b, len(b.Images) > 0
	case Toggle:
		b.Blocks = r.blocksIn(childOf(n, atom.Div), spec)
		return b, true
	case Bookmark:
		b.Caption = r.captionIn(n)
		return b, true
	case Callout:
		b.Inlines = r.captionIn(n)
		return b, true
	case Video:
		b.Caption = r.captionIn(n)
		return b, true
	default:
		return b, true
	}
}

func (r *htmlReader) imagesOf(n *html.Node) (out []Image) {
	for c := range n.ChildNodes() {
		if markup.Is(c, atom.Figure) {
			if b, ok := r.imageFigure(c, childOf(c, atom.Figcaption)); ok {
				out = append(out, b.(Image))
			}
		}
	}
	return out
}

// blocksIn reads the blocks in a node; what may not stand in the parent is left to normalInside.
func (r *htmlReader) blocksIn(n *html.Node, parent *NodeSpec) []Block {
	if n == nil {
		return nil
	}
	inner := flow{r: r}
	inner.children(n, nil)
	return normalInside(inner.end(), parent, 1)
}

func (r *htmlReader) captionIn(n *html.Node) []Inline {
	caption := childOf(n, atom.Figcaption)
	if caption == nil {
		return nil
	}
	return r.captionOf(caption)
}
