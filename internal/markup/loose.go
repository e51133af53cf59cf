package markup

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Loose reads a piece of HTML tag by tag, without what browsers mend: an element ends with its end tag, with that of one around it, or
// with the beginning of one that cannot stand in it. It is how htmlparser2 reads, and with it programs that pass HTML on. What it gives
// is a body, and is not clean.
func Loose(piece string) (*html.Node, error) {
	piece, err := admitText(piece)
	if err == nil {
		err = admitNodes(piece)
	}
	if err != nil {
		return nil, err
	}
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	open := []*html.Node{body}
	add := func(n *html.Node) { open[len(open)-1].AppendChild(n) }
	z := html.NewTokenizer(strings.NewReader(piece))
	for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
		t := z.Token()
		switch kind {
		case html.TextToken:
			add(&html.Node{Type: html.TextNode, Data: t.Data})
		case html.CommentToken:
			add(&html.Node{Type: html.CommentNode, Data: t.Data})
		case html.StartTagToken, html.SelfClosingTagToken:
			for closes := looseEnds[t.Data]; len(open) > 1 && slices.Contains(closes, open[len(open)-1].Data); {
				open = open[:len(open)-1]
			}
			n := &html.Node{Type: html.ElementNode, Data: t.Data, DataAtom: t.DataAtom, Attr: t.Attr}
			add(n)
			if !slices.Contains(looseVoid, t.Data) && (kind == html.StartTagToken || !drawn(open)) {
				open = append(open, n)
			}
		case html.EndTagToken:
			open = looseEnd(open, t)
		}
		if len(open) > MaxDepth {
			return nil, tooDeep(nil)
		}
	}
	return body, nil
}

// looseEnd ends the innermost open element of a name, with all in it.
func looseEnd(open []*html.Node, t html.Token) []*html.Node {
	for i := len(open) - 1; i > 0; i-- {
		if open[i].Data == t.Data {
			return open[:i]
		}
	}
	if t.DataAtom == atom.P || t.DataAtom == atom.Br { // which have an element even if nothing began
		open[len(open)-1].AppendChild(&html.Node{Type: html.ElementNode, Data: t.Data, DataAtom: t.DataAtom})
	}
	return open
}

// drawn tells whether the place is inside a drawing, where an element may end in its own tag.
func drawn(open []*html.Node) bool {
	return slices.ContainsFunc(open, func(n *html.Node) bool { return n.Data == "svg" || n.Data == "math" })
}

var looseVoid = []string{"area", "base", "basefont", "br", "col", "command", "embed", "frame", "hr", "img", "input", "isindex", "keygen", "link", "meta", "param", "source", "track", "wbr"}

// looseEnds are, for the beginning of an element, those that end before it.
var looseEnds = func() map[string][]string {
	ends := map[string][]string{
		"tr": {"tr", "th", "td"}, "th": {"th"}, "td": {"thead", "th", "td"}, "li": {"li"}, "option": {"option"}, "optgroup": {"optgroup", "option"},
		"dd": {"dt", "dd"}, "dt": {"dt", "dd"}, "tbody": {"thead", "tbody"}, "tfoot": {"thead", "tbody"}, "rt": {"rt", "rp"}, "rp": {"rt", "rp"},
	}
	for _, block := range []string{"address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
		"header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul"} {
		ends[block] = []string{"p"}
	}
	return ends
}()

// LooseHTML writes what stands in a node as dom-serializer does, which belongs to htmlparser2: all that is not ASCII in
// text and attributes as a number, attributes that are empty without a value.
func LooseHTML(n *html.Node) string {
	var b strings.Builder
	for c := range n.ChildNodes() {
		writeLoose(&b, c)
	}
	return b.String()
}

func writeLoose(b *strings.Builder, n *html.Node) {
	switch n.Type {
	case html.TextNode:
		if p := n.Parent; p != nil && slices.Contains([]string{"style", "script", "xmp", "iframe", "noembed", "noframes", "plaintext", "noscript"}, p.Data) {
			b.WriteString(n.Data)
		} else {
			encodeLoose(b, n.Data)
		}
	case html.CommentNode:
		b.WriteString("<!--" + n.Data + "-->")
	case html.ElementNode:
		b.WriteString("<" + n.Data)
		for _, a := range n.Attr {
			b.WriteString(" " + a.Key)
			if a.Val != "" {
				b.WriteString(`="`)
				encodeLoose(b, a.Val)
				b.WriteByte('"')
			}
		}
		b.WriteByte('>')
		if slices.Contains(looseVoid, n.Data) {
			return
		}
		for c := range n.ChildNodes() {
			writeLoose(b, c)
		}
		b.WriteString("</" + n.Data + ">")
	}
}

// encodeLoose writes text with everything as an entity that XML could stumble over.
func encodeLoose(b *strings.Builder, text string) {
	for _, r := range text {
		switch {
		case r == '"':
			b.WriteString("&quot;")
		case r == '&':
			b.WriteString("&amp;")
		case r == '\'':
			b.WriteString("&apos;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r < 0x80:
			b.WriteRune(r)
		default:
			fmt.Fprintf(b, "&#x%x;", r)
		}
	}
}
