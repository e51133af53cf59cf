package intake

import (
	"slices"

	"firsthand/internal/document"
)

// textPlace is what a piece of running text stands in.
type textPlace struct {
	kind  string // Paragraph, Heading, List, Image
	group int    // of the block quote, from 1; 0: none
}

// eachText goes through the running text of a document in its order, and makes the document anew with what change gives for
// each piece. What a figure with a record, a card of HTML or one that is not known here says is not part of it.
func eachText(blocks []document.Block, at textPlace, change func(textPlace, []document.Inline) []document.Inline) []document.Block {
	groups := 0
	return (&textWalk{change, &groups}).blocks(blocks, at)
}

type textWalk struct {
	change func(textPlace, []document.Inline) []document.Inline
	groups *int
}

func (w *textWalk) blocks(list []document.Block, at textPlace) []document.Block {
	out := make([]document.Block, len(list))
	for i, b := range list {
		out[i] = w.block(b, at)
	}
	return out
}

func (w *textWalk) block(b document.Block, at textPlace) document.Block {
	as := func(kind string) textPlace {
		if at.kind == List && kind == Paragraph {
			kind = List
		}
		return textPlace{kind, at.group}
	}
	switch b := b.(type) {
	case document.Paragraph:
		b.Inlines = w.change(as(Paragraph), b.Inlines)
		return b
	case document.Heading:
		b.Inlines = w.change(as(Heading), b.Inlines)
		return b
	case document.Image:
		b.Caption = w.change(as(Image), b.Caption)
		return b
	case document.Callout:
		b.Inlines = w.change(as(Paragraph), b.Inlines)
		return b
	case document.Toggle:
		b.Blocks = w.blocks(b.Blocks, at)
		return b
	case document.Blockquote:
		b.Blocks = w.blocks(b.Blocks, w.quoted(at))
		return b
	case document.Quote:
		return w.figure(b, at)
	case document.List:
		if isProgramme(itemTexts(b)) {
			return b
		}
		b.Items = slices.Clone(b.Items)
		for i := range b.Items {
			b.Items[i].Blocks = w.blocks(b.Items[i].Blocks, textPlace{List, at.group})
		}
		return b
	}
	return b
}

// figure walks a figure that has no record.
func (w *textWalk) figure(q document.Quote, at textPlace) document.Block {
	if q.ID != "" {
		return q
	}
	at = w.quoted(at)
	q.Paragraphs = slices.Clone(q.Paragraphs)
	for i := range q.Paragraphs {
		q.Paragraphs[i].Inlines = w.change(textPlace{Paragraph, at.group}, q.Paragraphs[i].Inlines)
	}
	return q
}

// quoted is the place inside a block quote; one inside another is part of it.
func (w *textWalk) quoted(at textPlace) textPlace {
	if at.group == 0 {
		*w.groups++
		at.group = *w.groups
	}
	return at
}

// itemTexts is how the entries of a list begin.
func itemTexts(list document.List) [][]document.Inline {
	items := make([][]document.Inline, 0, len(list.Items))
	for _, item := range list.Items {
		if len(item.Blocks) > 0 {
			if p, ok := item.Blocks[0].(document.Paragraph); ok {
				items = append(items, p.Inlines)
			}
		}
	}
	return items
}
