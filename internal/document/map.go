package document

// blockMap makes blocks anew: text gives their running text, and card every block that is neither running text nor holds other
// blocks.
type blockMap struct {
	text func([]Inline) []Inline
	card func(Block) Block
}

func (m blockMap) blocks(list []Block) []Block {
	if list == nil {
		return nil
	}
	out := make([]Block, len(list))
	for i, b := range list {
		out[i] = m.block(b)
	}
	return out
}

func (m blockMap) block(b Block) Block {
	switch b := b.(type) {
	case Paragraph:
		return m.paragraph(b)
	case Heading:
		b.Inlines = m.text(b.Inlines)
		return b
	case List:
		items := make([]Item, len(b.Items))
		for i, item := range b.Items {
			items[i] = Item{m.blocks(item.Blocks), item.Extra}
		}
		b.Items = items
		return b
	case Quote:
		paragraphs := make([]Paragraph, len(b.Paragraphs))
		for i, p := range b.Paragraphs {
			paragraphs[i] = m.paragraph(p)
		}
		b.Paragraphs = paragraphs
		return b
	case Blockquote:
		b.Blocks = m.blocks(b.Blocks)
		return b
	case Callout:
		b.Inlines = m.text(b.Inlines)
		return b
	case Toggle:
		b.Blocks = m.blocks(b.Blocks)
		return b
	}
	return m.card(b)
}

func (m blockMap) paragraph(p Paragraph) Paragraph {
	p.Inlines = m.text(p.Inlines)
	return p
}
