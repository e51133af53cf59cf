package document

import "encoding/json"

// blocksOf makes tree blocks of nodes that obey the table.
func blocksOf(list []jnode) []Block {
	var out []Block
	for i := range list {
		out = append(out, blockOf(&list[i]))
	}
	return out
}

func blockOf(n *jnode) Block {
	e := n.extra()
	switch n.spec.Name {
	case "paragraph":
		return Paragraph{Inlines: inlinesOf(n.content), Extra: e}
	case "heading":
		return Heading{Level: n.num("level"), ID: n.str("id"), Inlines: inlinesOf(n.content), Extra: e}
	case "bullet_list":
		return List{Items: itemsOf(n.content), Extra: e}
	case "ordered_list":
		return List{Ordered: true, Start: n.num("start"), Items: itemsOf(n.content), Extra: e}
	case "quote_figure":
		q := Quote{ID: n.str("id"), Attribution: n.str("attribution"), Cite: n.str("cite"), Extra: e}
		for i := range n.content {
			q.Paragraphs = append(q.Paragraphs, blockOf(&n.content[i]).(Paragraph))
		}
		return q
	case "blockquote":
		return Blockquote{Alt: n.is("alt"), Blocks: blocksOf(n.content), Extra: e}
	case "image":
		return Image{Src: n.str("src"), Alt: n.str("alt"), Title: n.str("title"), Width: n.num("width"),
			Height: n.num("height"), CardWidth: n.str("card_width"), Href: n.str("href"),
			Caption: inlinesOf(n.content), Credit: n.str("credit"), Extra: e}
	case "embed":
		return Embed{URL: n.str("url"), Kind: n.str("kind"), Title: n.str("title"), Thumbnail: n.str("thumbnail"), HTML: n.str("html"),
			By: n.str("by"), Caption: inlinesOf(n.content), Extra: e}
	case "related":
		return Related{Label: n.str("label"), Title: n.str("title"), URL: n.str("url"), Story: n.str("story"), Extra: e}
	case "question":
		return Question{ID: n.str("id"), Text: textIn(n.content), Extra: e}
	case "code_block":
		return Code{Language: n.str("language"), Caption: n.str("caption"), Text: textIn(n.content), Extra: e}
	case "html":
		return HTML{Source: n.str("source"), By: n.str("by"), Extra: e}
	case "opaque":
		return Opaque{Format: n.str("format"), Raw: n.str("raw"), Text: n.str("text")}
	case "divider":
		return Divider{Extra: e}
	}
	return cardOf(n)
}

func itemsOf(list []jnode) []Item {
	var out []Item
	for i := range list {
		out = append(out, Item{Blocks: blocksOf(list[i].content), Extra: list[i].extra()})
	}
	return out
}

func inlinesOf(list []jnode) []Inline {
	var out []Inline
	for i := range list {
		n := &list[i]
		in := Inline{Marks: n.marks}
		switch n.spec.Name {
		case "text":
			in.Text = n.text
		case "hard_break":
			in.Kind = BreakInline
		case "opaque_inline":
			in.Kind = OpaqueInline
			in.Opaque = &Opaque{Format: n.str("format"), Raw: n.str("raw"), Text: n.str("text")}
		}
		out = append(out, in)
	}
	return out
}

func textIn(list []jnode) string {
	s := ""
	for _, n := range list {
		s += n.text
	}
	return s
}

// nodesOf makes nodes of tree blocks; it is the inverse of blocksOf.
func nodesOf(blocks []Block) []jnode {
	var out []jnode
	for _, b := range blocks {
		out = append(out, nodeOf(b))
	}
	return out
}

func nodeOf(b Block) jnode {
	var n jnode
	switch b := b.(type) {
	case Paragraph:
		n = newNode("paragraph", attrExtra(b.Extra))
		n.content = inlineNodes(b.Inlines)
	case Heading:
		n = newNode("heading", attr("level", b.Level), attr("id", b.ID), attrExtra(b.Extra))
		n.content = inlineNodes(b.Inlines)
	case List:
		n = listNode(b)
	case Quote:
		n = newNode("quote_figure", attr("id", b.ID), attr("attribution", b.Attribution), attr("cite", b.Cite), attrExtra(b.Extra))
		for _, p := range b.Paragraphs {
			n.content = append(n.content, nodeOf(p))
		}
	case Blockquote:
		n = newNode("blockquote", attr("alt", b.Alt), attrExtra(b.Extra))
		n.content = nodesOf(b.Blocks)
	case Image:
		n = newNode("image", attr("src", b.Src), attr("alt", b.Alt), attr("title", b.Title), attr("width", b.Width),
			attr("height", b.Height), attr("card_width", b.CardWidth), attr("href", b.Href), attr("credit", b.Credit), attrExtra(b.Extra))
		n.content = inlineNodes(b.Caption)
	case Embed:
		n = newNode("embed", attr("url", b.URL), attr("kind", b.Kind), attr("title", b.Title), attr("thumbnail", b.Thumbnail), attr("html", b.HTML),
			attr("by", b.By), attrExtra(b.Extra))
		n.content = inlineNodes(b.Caption)
	case Related:
		n = newNode("related", attr("label", b.Label), attr("title", b.Title), attr("url", b.URL), attr("story", b.Story), attrExtra(b.Extra))
	case Question:
		n = newNode("question", attr("id", b.ID), attrExtra(b.Extra))
		n.content = textNodes(b.Text)
	case Code:
		n = newNode("code_block", attr("language", b.Language), attr("caption", b.Caption), attrExtra(b.Extra))
		n.content = textNodes(b.Text)
	case HTML:
		n = newNode("html", attr("source", b.Source), attr("by", b.By), attrExtra(b.Extra))
	case Divider:
		n = newNode("divider", attrExtra(b.Extra))
	case Opaque:
		n = newNode("opaque", attr("format", b.Format), attr("raw", b.Raw), attr("text", b.Text))
	default:
		n = cardNode(b)
	}
	return n
}

func listNode(l List) jnode {
	n := newNode("bullet_list", attrExtra(l.Extra))
	if l.Ordered {
		n = newNode("ordered_list", attr("start", l.Start), attrExtra(l.Extra))
	}
	for _, item := range l.Items {
		in := newNode("list_item", attrExtra(item.Extra))
		in.content = nodesOf(item.Blocks)
		n.content = append(n.content, in)
	}
	return n
}

func textNodes(s string) []jnode {
	if s == "" {
		return nil
	}
	return []jnode{{spec: nodeSpec("text"), text: s}}
}

func inlineNodes(inlines []Inline) []jnode {
	var out []jnode
	for _, in := range inlines {
		n := newNode("text")
		switch in.Kind {
		case BreakInline:
			n = newNode("hard_break")
		case OpaqueInline:
			n = newNode("opaque_inline", attr("format", in.Opaque.Format), attr("raw", in.Opaque.Raw), attr("text", in.Opaque.Text))
		}
		n.text, n.marks = in.Text, in.Marks
		out = append(out, n)
	}
	return out
}

// markAttrs gives a mark's attributes by name, as the table names them.
func markAttrs(m Mark) map[string]any {
	return map[string]any{"id": m.ID, "href": m.Href, "title": m.Title, "rel": m.Rel, "target": m.Target,
		"format": m.Format, "data": m.Data, "extra": json.RawMessage(extraJSON(m.Extra))}
}
