package document

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/koenig"
	"firsthand/internal/markup"
)

// HTMLOptions say how FromHTML reads.
type HTMLOptions struct {
	// BaseURL makes relative addresses absolute.
	BaseURL string
	// Verbatim keeps what we have no block for exactly as it came; otherwise it is sanitised.
	Verbatim bool
}

// FromHTML reads a piece of HTML, or the body of a page. What it has a block for becomes that block;
// the rest (tables, forms, players …) becomes HTML blocks in its place. The warnings say what was
// left out, one sentence each. HTML beyond the limits of markup.Fragment is an Invalid error.
func FromHTML(source string, o HTMLOptions) (Doc, []string, error) {
	body, err := markup.Fragment(source)
	if err != nil {
		return Doc{}, nil, err
	}
	r := &htmlReader{o: o, gates: koenig.Gated(source)}
	if markup.Drawings(source) {
		r.warn("Drawings and formulas (SVG, MathML) were left out.")
	}
	f := flow{r: r}
	f.children(body, nil)
	return Normalize(Doc{Blocks: f.end()}), r.warnings, nil
}

// inlinesFromHTML reads HTML that is expected to be running text, a caption for example. Blocks in
// it become lines.
func inlinesFromHTML(source string, o HTMLOptions) ([]Inline, error) {
	body, err := markup.Fragment(source)
	if err != nil {
		return nil, err
	}
	var run run
	(&htmlReader{o: o}).runInto(&run, body, nil)
	return normalInlines(run.end(false)), nil
}

type htmlReader struct {
	o        HTMLOptions
	warnings []string
	gates    bool // there are marks of who sees what
}

// warn notes a warning once.
func (r *htmlReader) warn(format string, args ...any) {
	w := fmt.Sprintf(format, args...)
	if !slices.Contains(r.warnings, w) && len(r.warnings) < 100 {
		r.warnings = append(r.warnings, w)
	}
}

// flow gathers blocks from nodes. Text that stands outside any paragraph is gathered in a run until
// a block comes.
type flow struct {
	r      *htmlReader
	blocks []Block
	run    run
	tight  bool // in a <p> or <li>: two breaks in a row do not part paragraphs
}

// end gives the blocks.
func (f *flow) end() []Block {
	f.flush()
	return f.blocks
}

// flush makes paragraphs of the run.
func (f *flow) flush() {
	list := f.run.end(!f.tight)
	if f.tight {
		// A paragraph of nothing but breaks is how editors write an empty line.
		if !onlyBreaks(list) {
			f.blocks = append(f.blocks, Paragraph{Inlines: list})
		}
		return
	}
	for part := range partsBetweenBreaks(list) {
		f.blocks = append(f.blocks, Paragraph{Inlines: part})
	}
}

func onlyBreaks(list []Inline) bool {
	return !slices.ContainsFunc(list, func(in Inline) bool { return in.Kind != BreakInline })
}

// add ends the run and adds blocks, if there are any.
func (f *flow) add(blocks ...Block) {
	if len(blocks) == 0 {
		return
	}
	f.flush()
	f.blocks = append(f.blocks, blocks...)
}

func (f *flow) children(n *html.Node, marks []Mark) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		c = f.node(c, marks)
	}
}

// node takes in one node and gives the last node that it used up: the node itself, or, where
// comments enclose a card, the comment at its end.
func (f *flow) node(n *html.Node, marks []Mark) *html.Node {
	switch n.Type {
	case html.TextNode:
		f.run.text(n.Data, marks)
	case html.CommentNode:
		return f.comment(n)
	case html.ElementNode:
		f.element(n, marks)
	}
	return n
}

func (f *flow) element(n *html.Node, marks []Mark) {
	switch {
	case f.r.cutAcross(n):
		f.add(f.r.html(markup.HTML(n))...)
	case f.ours(n):
	case inlineElement(n):
		if holdsBlock(n) {
			f.children(n, f.r.marksOf(n, marks))
		} else {
			f.r.inline(&f.run, n, marks)
		}
	default:
		f.blockElement(n, marks)
	}
}

func (f *flow) blockElement(n *html.Node, marks []Mark) {
	r := f.r
	if b, ok := r.ghostsCard(n); ok {
		f.add(b)
		return
	}
	if markup.Is(n, atom.Div) && markup.HasClass(n, "kg-card") {
		f.add(r.card(n)...) // one of Ghost's cards that we have no block for
		return
	}
	switch n.DataAtom {
	case atom.P, atom.Figcaption, atom.Summary, atom.Caption, atom.Dt, atom.Dd, atom.Legend:
		inner := flow{r: r, tight: true}
		inner.children(n, marks)
		f.add(inner.end()...)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		f.heading(n, marks)
	case atom.Ul, atom.Ol:
		f.addOr(n, r.list)
	case atom.Blockquote:
		f.addOr(n, r.blockquote)
	case atom.Pre:
		f.add(readCode(n))
	case atom.Hr:
		f.add(Divider{})
	case atom.Img, atom.Picture:
		f.image(n, marks)
	case atom.Figure:
		f.addOr(n, r.figure)
	case atom.Iframe:
		f.addOr(n, r.frame)
	case atom.Div, atom.Section, atom.Article, atom.Main, atom.Header, atom.Footer, atom.Center, atom.Address,
		atom.Body, atom.Html, atom.Hgroup, atom.Nav, atom.Fieldset, atom.Li:
		f.flush()
		f.children(n, marks)
		f.flush()
	case atom.Title, atom.Meta, atom.Link, atom.Base, atom.Head, atom.Noscript, atom.Template:
	default:
		f.add(r.card(n)...)
	}
}

// ghostsCard reads a card in Ghost's markup.
func (r *htmlReader) ghostsCard(n *html.Node) (Block, bool) {
	if !markup.Is(n, atom.Div, atom.Figure) || !markup.HasClass(n, "kg-card") {
		return nil, false
	}
	node, ok := koenig.FromHTML(n, func(u string) string { return markup.Absolute(r.o.BaseURL, u) })
	if !ok {
		return nil, false
	}
	data, err := json.Marshal(node)
	if err != nil {
		return nil, false
	}
	v, err := readRaw(data, "The card")
	if err != nil {
		return nil, false
	}
	return (&lexicalReader{html: &htmlReader{}}).block(v), true
}

// addOr adds the block that read makes of a node, or the node as a card if read cannot.
func (f *flow) addOr(n *html.Node, read func(*html.Node) (Block, bool)) {
	if b, ok := read(n); ok {
		f.add(b)
		return
	}
	f.add(f.r.card(n)...)
}

// card keeps a node as HTML.
func (r *htmlReader) card(n *html.Node) []Block {
	source := markup.HTML(n)
	if r.o.Verbatim {
		return []Block{HTML{Source: source}}
	}
	clean := markup.Sanitize(source, nil)
	if strings.TrimSpace(clean) == "" {
		r.warn("A <%.40s> was left out.", n.Data)
		return nil
	}
	return []Block{HTML{Source: clean}}
}

// comment takes in what stands between the comments that Ghost puts around a card of HTML.
func (f *flow) comment(n *html.Node) *html.Node {
	name := strings.TrimSpace(n.Data)
	if name == "members-only" {
		f.add(Paywall{})
		return n
	}
	if v, begins := koenig.GateOf(n.Data); begins && f.r.gates {
		return f.gated(n, v)
	}
	kind, begins := strings.CutPrefix(name, "kg-card-begin: ")
	if !begins {
		return n
	}
	var source strings.Builder
	for c := n.NextSibling; c != nil; c = c.NextSibling {
		if c.Type == html.CommentNode && strings.TrimSpace(c.Data) == "kg-card-end: "+kind {
			text := strings.Trim(source.String(), "\n")
			if kind != "html" && !koenig.Gated(text) {
				inner := flow{r: f.r}
				for in := n.NextSibling; in != c; in = in.NextSibling {
					inner.node(in, nil)
				}
				f.add(inner.end()...)
			} else {
				f.add(f.r.html(text)...)
			}
			if _, open := koenig.StripPart(text, koenig.Reader{}, false); open && f.r.gates {
				return f.gated(c, koenig.Visibility{}) // the mark at its end stands in another card
			}
			return c
		}
		source.WriteString(markup.HTML(c))
	}
	return n
}

func (f *flow) heading(n *html.Node, marks []Mark) {
	inner := flow{r: f.r, tight: true}
	inner.children(n, marks)
	h := Heading{Level: int(n.Data[1] - '0')}
	var others []Block
	for _, b := range inner.end() {
		if p, ok := b.(Paragraph); ok {
			if len(h.Inlines) > 0 {
				h.Inlines = append(h.Inlines, T(" "))
			}
			h.Inlines = append(h.Inlines, p.Inlines...)
			continue
		}
		others = append(others, b)
	}
	h.Inlines = normalInlines(h.Inlines)
	if id := markup.Attr(n, "id"); id != koenig.Anchor(inlineText(h.Inlines)) {
		h.ID = id
	}
	if len(h.Inlines) > 0 {
		f.add(h)
	}
	f.add(others...)
}

// list reads a list; false if an entry holds what an entry of ours cannot.
func (r *htmlReader) list(n *html.Node) (Block, bool) {
	l := List{Ordered: n.DataAtom == atom.Ol, Start: number(markup.Attr(n, "start"))}
	for c := range n.ChildNodes() {
		switch {
		case markup.Blank(c):
		case markup.Is(c, atom.Li):
			inner := flow{r: r, tight: true}
			inner.children(c, nil)
			l.Items = append(l.Items, Item{Blocks: inner.end()})
		case markup.Is(c, atom.Ul, atom.Ol):
			// Not allowed, and what many editors write for a list inside a list.
			b, ok := r.list(c)
			if !ok {
				return nil, false
			}
			if len(l.Items) == 0 {
				l.Items = append(l.Items, Item{})
			}
			last := &l.Items[len(l.Items)-1]
			last.Blocks = append(last.Blocks, b)
		default:
			return nil, false
		}
	}
	for _, item := range l.Items {
		for _, b := range item.Blocks {
			if !nodeSpec("list_item").allows(nodeOf(b).spec) {
				return nil, false
			}
		}
	}
	return l, len(l.Items) > 0
}

// blockquote reads a quotation; false if it holds what ours cannot.
func (r *htmlReader) blockquote(n *html.Node) (Block, bool) {
	inner := flow{r: r}
	inner.children(n, nil)
	b := Blockquote{Blocks: inner.end(), Alt: markup.HasClass(n, "kg-blockquote-alt")}
	for _, in := range b.Blocks {
		if !nodeSpec("blockquote").allows(nodeOf(in).spec) {
			return nil, false
		}
	}
	return b, len(b.Blocks) > 0
}

func readCode(n *html.Node) Code {
	c := Code{Text: rawText(n)}
	for _, holder := range []*html.Node{n, markup.Only(n)} {
		if holder == nil || !markup.Is(holder, atom.Pre, atom.Code) {
			continue
		}
		for class := range strings.FieldsSeq(markup.Attr(holder, "class")) {
			if language, ok := strings.CutPrefix(class, "language-"); ok {
				c.Language = language
			}
		}
	}
	return c
}

// rawText gives the text of a node with its white space.
func rawText(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data)
		case markup.Is(c, atom.Br):
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// number reads a whole number, 0 if it is none.
func number(s string) int {
	n := 0
	s = strings.TrimSuffix(strings.TrimSpace(s), "px")
	negative := strings.HasPrefix(s, "-")
	s = strings.TrimPrefix(s, "-")
	if len(s) == 0 || len(s) > 9 {
		return 0
	}
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	if negative {
		return -n
	}
	return n
}
