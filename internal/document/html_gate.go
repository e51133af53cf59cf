package document

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/koenig"
	"firsthand/internal/markup"
)

// gated takes in what stands between the marks that Ghost puts around a card that not everybody sees, and gives the last node
// that it used up: the mark at its end, or where there is none the last node beside it. Cards keep who sees them as they do in
// Lexical; what cannot becomes one card of HTML that does.
func (f *flow) gated(n *html.Node, v koenig.Visibility) *html.Node {
	r := f.r
	outer := r.gates
	r.gates = false // marks in marks say nothing: the first end ends it
	defer func() { r.gates = outer }()
	inner := flow{r: r}
	var source strings.Builder
	last := n
	for c := n.NextSibling; c != nil; c = c.NextSibling {
		if last = c; c.Type == html.CommentNode && koenig.GateEnds(c.Data) {
			break
		}
		source.WriteString(markup.HTML(c))
		if used := inner.node(c, nil); used != c {
			for c != used {
				c = c.NextSibling
				source.WriteString(markup.HTML(c))
			}
		}
		last = c
	}
	if ends := last.Type == html.CommentNode && koenig.GateEnds(last.Data); !ends || koenig.Gated(source.String()) {
		v = koenig.Visibility{} // nothing ends it, or there are more in its midst: it is shown to nobody
	}
	var cards []Block
	for _, b := range inner.end() {
		card, ok := forReaders(b, v)
		if !ok {
			cards = nil
			for _, whole := range r.html(source.String()) {
				card, _ := forReaders(whole, v)
				cards = append(cards, card)
			}
			break
		}
		cards = append(cards, card)
	}
	f.add(cards...)
	return last
}

// forReaders is a card with who sees it; false for what says nothing of that.
func forReaders(b Block, v koenig.Visibility) (Block, bool) {
	says := map[string]any{"web": map[string]any{"nonMember": v.NonMember, "memberSegment": v.Web}, "email": map[string]any{"memberSegment": v.Mail}}
	var raw string
	switch b := b.(type) {
	case HTML:
		raw = either(string(b.Extra["lexical"]), "{}")
	case Opaque:
		if b.Format == "lexical" {
			raw = b.Raw
		}
	}
	node, ok := koenig.Read([]byte(raw))
	if !ok {
		return nil, false
	}
	node["visibility"] = says
	data, err := json.Marshal(node)
	if err != nil {
		return nil, false
	}
	switch b := b.(type) {
	case HTML:
		b.Extra = lexicalExtra(data)
		return b, true
	case Opaque:
		b.Raw = string(data)
		return b, true
	}
	return nil, false
}

// html keeps a piece as a card of HTML, sanitised unless all is kept as it came. Sanitising takes out the marks in its midst: what
// had some is shown to nobody.
func (r *htmlReader) html(source string) []Block {
	b := HTML{Source: source}
	if !r.o.Verbatim {
		b.Source = strings.TrimSpace(markup.Sanitize(source, nil))
	}
	if strings.TrimSpace(b.Source) == "" {
		return nil
	}
	if r.o.Verbatim || !koenig.Gated(source) {
		return []Block{b}
	}
	r.warn("Parts of a piece of HTML are for some readers only, in its midst. It is kept, and shown to nobody: write it anew.")
	hidden, _ := forReaders(b, koenig.Visibility{})
	return []Block{hidden}
}

// cutAcross tells whether an element has marks of who sees what in it, where they cannot be followed: it is kept whole.
func (r *htmlReader) cutAcross(n *html.Node) bool {
	if !r.gates {
		return false
	}
	switch n.DataAtom {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Header, atom.Footer, atom.Center, atom.Body, atom.Html:
		if !markup.HasClass(n, "kg-card") && markup.Attr(n, "data-firsthand-card") == "" {
			return false
		}
	}
	return markup.Find(n, func(c *html.Node) bool {
		_, begins := koenig.GateOf(c.Data)
		return c.Type == html.CommentNode && begins
	}) != nil
}
