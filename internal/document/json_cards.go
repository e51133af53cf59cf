package document

// cardOf makes a card of a node that obeys the table; nil if the node is none.
func cardOf(n *jnode) Block {
	e := n.extra()
	switch n.spec.Name {
	case "gallery":
		g := Gallery{Caption: n.str("caption"), Extra: e}
		for i := range n.content {
			g.Images = append(g.Images, blockOf(&n.content[i]).(Image))
		}
		return g
	case "bookmark":
		return Bookmark{URL: n.str("url"), Title: n.str("title"), Description: n.str("description"), Author: n.str("author"),
			Publisher: n.str("publisher"), Icon: n.str("icon"), Thumbnail: n.str("thumbnail"), Caption: inlinesOf(n.content), Extra: e}
	case "callout":
		return Callout{Emoji: n.str("emoji"), Color: n.str("color"), Inlines: inlinesOf(n.content), Extra: e}
	case "toggle":
		return Toggle{Heading: n.str("heading"), Blocks: blocksOf(n.content), Extra: e}
	case "button":
		return Button{Text: n.str("text"), URL: n.str("url"), Align: n.str("align"), Extra: e}
	case "markdown":
		return Markdown{Source: n.str("source"), Extra: e}
	case "audio":
		return Audio{Src: n.str("src"), Title: n.str("title"), Mime: n.str("mime"), Duration: n.num("duration"), Thumbnail: n.str("thumbnail"), Extra: e}
	case "video":
		return Video{Src: n.str("src"), Name: n.str("name"), Mime: n.str("mime"), Width: n.num("width"), Height: n.num("height"),
			Duration: n.num("duration"), Thumbnail: n.str("thumbnail"), Poster: n.str("poster"), CardWidth: n.str("card_width"),
			Loop: n.is("loop"), Caption: inlinesOf(n.content), Extra: e}
	case "file":
		return File{Src: n.str("src"), Title: n.str("title"), Caption: n.str("caption"), Name: n.str("name"), Size: n.num("size"), Extra: e}
	case "paywall":
		return Paywall{Extra: e}
	}
	return nil
}

// cardNode makes a node of a card; it is the inverse of cardOf.
func cardNode(b Block) jnode {
	var n jnode
	switch b := b.(type) {
	case Gallery:
		n = newNode("gallery", attr("caption", b.Caption), attrExtra(b.Extra))
		for _, i := range b.Images {
			n.content = append(n.content, nodeOf(i))
		}
	case Bookmark:
		n = newNode("bookmark", attr("url", b.URL), attr("title", b.Title), attr("description", b.Description), attr("author", b.Author),
			attr("publisher", b.Publisher), attr("icon", b.Icon), attr("thumbnail", b.Thumbnail), attrExtra(b.Extra))
		n.content = inlineNodes(b.Caption)
	case Callout:
		n = newNode("callout", attr("emoji", b.Emoji), attr("color", b.Color), attrExtra(b.Extra))
		n.content = inlineNodes(b.Inlines)
	case Toggle:
		n = newNode("toggle", attr("heading", b.Heading), attrExtra(b.Extra))
		n.content = nodesOf(b.Blocks)
	case Button:
		n = newNode("button", attr("text", b.Text), attr("url", b.URL), attr("align", b.Align), attrExtra(b.Extra))
	case Markdown:
		n = newNode("markdown", attr("source", b.Source), attrExtra(b.Extra))
	case Audio:
		n = newNode("audio", attr("src", b.Src), attr("title", b.Title), attr("mime", b.Mime), attr("duration", b.Duration),
			attr("thumbnail", b.Thumbnail), attrExtra(b.Extra))
	case Video:
		n = newNode("video", attr("src", b.Src), attr("name", b.Name), attr("mime", b.Mime), attr("width", b.Width), attr("height", b.Height),
			attr("duration", b.Duration), attr("thumbnail", b.Thumbnail), attr("poster", b.Poster), attr("card_width", b.CardWidth),
			attr("loop", b.Loop), attrExtra(b.Extra))
		n.content = inlineNodes(b.Caption)
	case File:
		n = newNode("file", attr("src", b.Src), attr("title", b.Title), attr("caption", b.Caption), attr("name", b.Name), attr("size", b.Size), attrExtra(b.Extra))
	case Paywall:
		n = newNode("paywall", attrExtra(b.Extra))
	}
	return n
}
