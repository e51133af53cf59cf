package wordpress

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// quote takes in a quotation. One of nothing but words whose speaker is named is a quote figure; others stay quotations.
func (b *body) quote(text string, in Block) {
	n := b.fragment(withoutDelimiters(text[in.From:in.To]))
	if n == nil {
		return
	}
	said := ""
	if cite := markup.Find(n, markup.Element(atom.Cite)); cite != nil && lastIn(cite) {
		said = markup.TextOf(cite)
		cite.Parent.RemoveChild(cite)
	}
	from := n
	if q := markup.Find(n, markup.Element(atom.Blockquote)); q != nil {
		from = q
	}
	blocks := b.part(func(inner *body) { inner.flow(markup.InnerHTML(from)) })
	pulled := in.Name == "core/pullquote"
	if paragraphs, ok := onlyParagraphs(blocks); ok && said != "" && !pulled && len(paragraphs) > 0 {
		b.add(document.Quote{Paragraphs: paragraphs, Attribution: said})
		return
	}
	if said != "" {
		blocks = append(blocks, document.P(document.T("— "+said)))
	}
	b.quoted(blocks, pulled)
}

// lastIn tells whether nothing that shows follows a node among its siblings.
func lastIn(n *html.Node) bool {
	for s := n.NextSibling; s != nil; s = s.NextSibling {
		if !markup.Blank(s) {
			return false
		}
	}
	return true
}

func onlyParagraphs(blocks []document.Block) (out []document.Paragraph, ok bool) {
	for _, in := range blocks {
		p, ok := in.(document.Paragraph)
		if !ok {
			return nil, false
		}
		out = append(out, p)
	}
	return out, true
}

// quoted adds a quotation; a picture in it, or a player, parts it.
func (b *body) quoted(blocks []document.Block, alt bool) {
	start := 0
	for i := 0; i <= len(blocks); i++ {
		if i < len(blocks) && allowed(blocks[i:i+1]) {
			continue
		}
		if i > start {
			b.add(document.Blockquote{Blocks: blocks[start:i], Alt: alt})
		}
		if i < len(blocks) {
			b.add(blocks[i])
		}
		start = i + 1
	}
}

// code takes in text in which white space counts.
func (b *body) code(text string, in Block) {
	n := b.fragment(text[in.From:in.To])
	if n == nil {
		return
	}
	var out strings.Builder
	for c := range n.Descendants() {
		switch {
		case c.Type == html.TextNode:
			out.WriteString(c.Data)
		case markup.Is(c, atom.Br):
			out.WriteByte('\n')
		}
	}
	var attrs struct {
		Language string `json:"language"`
	}
	in.attrs(&attrs)
	b.add(document.Code{Text: strings.Trim(out.String(), "\n"), Language: attrs.Language})
}

// verse takes in a poem: a paragraph in which lines end, and begin, where they do.
func (b *body) verse(text string, in Block) {
	n := b.fragment(text[in.From:in.To])
	if n == nil {
		return
	}
	inside := n
	if pre := markup.Find(n, markup.Element(atom.Pre)); pre != nil {
		inside = pre
	}
	for stanza := range strings.SplitSeq(strings.ReplaceAll(markup.InnerHTML(inside), "\r", ""), "\n\n") {
		lines := strings.Split(strings.Trim(stanza, "\n"), "\n")
		for i, line := range lines {
			words := strings.TrimLeft(line, " \t")
			lines[i] = strings.Repeat("\u00a0", len(line)-len(words)) + words
		}
		b.html.WriteString("<p>" + strings.Join(lines, "<br>") + "</p>")
	}
}

func (b *body) button(text string, in Block) {
	n := b.fragment(text[in.From:in.To])
	if n == nil {
		return
	}
	a := markup.Find(n, markup.Element(atom.A, atom.Button))
	if a == nil {
		b.flow(text[in.From:in.To])
		return
	}
	words := markup.TextOf(a)
	if address, ok := markup.SafeURL(markup.Attr(a, "href")); ok && address != "" {
		b.add(document.Button{Text: words, URL: markup.Absolute(b.around.Base, address)})
	} else if words != "" {
		b.add(document.P(document.T(words)))
	}
}

func (b *body) socialLink(text string, in Block) {
	var attrs struct {
		URL     string `json:"url"`
		Service string `json:"service"`
		Label   string `json:"label"`
	}
	in.attrs(&attrs)
	address, ok := markup.SafeURL(attrs.URL)
	if !ok || address == "" {
		return
	}
	b.html.WriteString(`<p><a href="` + markup.Escape(address) + `">` + markup.Escape(first(attrs.Label, attrs.Service, address)) + `</a></p>`)
}
