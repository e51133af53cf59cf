package intake

import (
	"strconv"
	"strings"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// QuoteKey is the ID under which Document puts a quote that has no record yet: the index of the
// quote in Draft.Quotes. DocumentWith puts the records' IDs in its place.
func QuoteKey(index int) string { return "quote-" + strconv.Itoa(index) }

// Document gives the body as a tree, its quotes named by QuoteKey. The draft must be valid.
func (d *Draft) Document() document.Doc { return d.DocumentWith(nil) }

// DocumentWith is Document with the IDs of the quotes' records, by their index in Draft.Quotes. A
// quote without one keeps its key.
func (d *Draft) DocumentWith(ids []string) document.Doc {
	id := func(index int) string {
		if index < len(ids) && ids[index] != "" {
			return ids[index]
		}
		return QuoteKey(index)
	}
	var doc document.Doc
	for _, b := range d.Body {
		if made := b.document(d, id); made != nil {
			doc.Blocks = append(doc.Blocks, made)
		}
	}
	return doc
}

func (b *Block) document(d *Draft, id func(int) string) document.Block {
	switch b.Type {
	case Heading:
		level := b.Level
		if level < 2 || level > 6 {
			level = 2
		}
		return document.Heading{Level: level, Inlines: b.running(id)}
	case QuoteText:
		return b.quoteFigure(d, id)
	case Image:
		return document.Image{Src: b.Src, Alt: b.Alt, Width: b.Width, Height: b.Height, Caption: b.running(id), Credit: b.Credit}
	case Embed:
		return document.Embed{URL: b.URL, HTML: b.HTML, Title: clip(b.Text, 300)}
	case List:
		return b.list(id)
	case RelatedTo:
		return document.Related{Label: b.Label, Title: b.Text, URL: b.URL}
	case Question:
		return document.Question{Text: b.Text}
	case RawHTML:
		return document.HTML{Source: b.HTML}
	}
	if inlines := b.running(id); len(inlines) > 0 {
		return document.Paragraph{Inlines: inlines}
	}
	return nil
}

// running is the running text of a block. Text counts where HTML has other words.
func (b *Block) running(id func(int) string) []document.Inline {
	return quoteInlines(b.inlinesOf(b.Text, b.HTML), b.Inline, id)
}

func (b *Block) inlinesOf(text, html string) []document.Inline {
	if html != "" {
		if list, err := parseInlines(html, ""); err == nil && inlineText(list) == text {
			return list
		}
	}
	return plain(text)
}

func (b *Block) quoteFigure(d *Draft, id func(int) string) document.Block {
	var paragraphs []document.Paragraph
	htmls := strings.Split(b.HTML, "\n\n")
	texts := strings.Split(b.Text, "\n\n")
	for i, text := range texts {
		html := ""
		if len(htmls) == len(texts) {
			html = htmls[i]
		}
		if list := b.inlinesOf(text, html); len(list) > 0 {
			paragraphs = append(paragraphs, document.Paragraph{Inlines: list})
		}
	}
	if b.Quote == nil {
		var blocks []document.Block
		for _, p := range paragraphs {
			blocks = append(blocks, p)
		}
		if b.Attribution != "" {
			blocks = append(blocks, document.P(document.T(b.Attribution)))
		}
		return document.Blockquote{Blocks: blocks}
	}
	return document.Quote{ID: id(*b.Quote), Paragraphs: paragraphs, Attribution: b.Attribution, Cite: b.URL}
}

// list makes entries of the lines of Text, with the marks of HTML where it has the same entries.
func (b *Block) list(id func(int) string) document.Block {
	lines := strings.Split(b.Text, "\n")
	htmls := listItems(b.HTML)
	made := document.List{Ordered: b.Ordered}
	at := 0
	for i, line := range lines {
		html := ""
		if len(htmls) == len(lines) {
			html = htmls[i]
		}
		size := len([]rune(line))
		var quotes []InlineQuote
		for _, q := range b.Inline {
			if q.Start >= at && q.End <= at+size {
				quotes = append(quotes, InlineQuote{Quote: q.Quote, Start: q.Start - at, End: q.End - at})
			}
		}
		at += size + 1
		paragraph := document.Paragraph{Inlines: quoteInlines(b.inlinesOf(line, html), quotes, id)}
		made.Items = append(made.Items, document.Item{Blocks: []document.Block{paragraph}})
	}
	return made
}

// listItems gives the running text of each entry of a list that listHTML wrote.
func listItems(source string) []string {
	if source == "" {
		return nil
	}
	body, err := markup.Fragment(source)
	if err != nil {
		return nil
	}
	var items []string
	for li := range markup.FindAll(body, isItem) {
		items = append(items, markup.InnerHTML(li))
	}
	return items
}

// listHTML writes a list.
func listHTML(items [][]document.Inline, ordered bool) string {
	tag := "ul"
	if ordered {
		tag = "ol"
	}
	var b strings.Builder
	b.WriteString("<" + tag + ">")
	for _, item := range items {
		b.WriteString("<li>" + inlineHTML(item) + "</li>")
	}
	b.WriteString("</" + tag + ">")
	return b.String()
}
