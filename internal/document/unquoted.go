package document

// Unquoted is a document without the marks that lead words of its running text to records: two documents of which that is the
// same say the same, whatever is on record.
func Unquoted(d Doc) Doc {
	out := Normalize(d)
	out.Blocks = unquotedBlocks(out.Blocks)
	return Normalize(out)
}

func unquotedBlocks(blocks []Block) []Block {
	out := make([]Block, len(blocks))
	for i, b := range blocks {
		out[i] = unquotedBlock(b)
	}
	return out
}

func unquotedBlock(b Block) Block {
	switch b := b.(type) {
	case Paragraph:
		b.Inlines = unquotedInlines(b.Inlines)
		return b
	case Heading:
		b.Inlines = unquotedInlines(b.Inlines)
		return b
	case Image:
		b.Caption = unquotedInlines(b.Caption)
		return b
	case Callout:
		b.Inlines = unquotedInlines(b.Inlines)
		return b
	case Toggle:
		b.Blocks = unquotedBlocks(b.Blocks)
		return b
	case Blockquote:
		b.Blocks = unquotedBlocks(b.Blocks)
		return b
	case Quote:
		paragraphs := make([]Paragraph, len(b.Paragraphs))
		for i, p := range b.Paragraphs {
			p.Inlines = unquotedInlines(p.Inlines)
			paragraphs[i] = p
		}
		b.Paragraphs = paragraphs
		return b
	case List:
		items := make([]Item, len(b.Items))
		for i, item := range b.Items {
			item.Blocks = unquotedBlocks(item.Blocks)
			items[i] = item
		}
		b.Items = items
		return b
	}
	return b
}

func unquotedInlines(inlines []Inline) []Inline {
	out := make([]Inline, len(inlines))
	for i, in := range inlines {
		var marks []Mark
		for _, m := range in.Marks {
			if m.Kind != Quoted {
				marks = append(marks, m)
			}
		}
		in.Marks = marks
		out[i] = in
	}
	return out
}
