package document

import (
	"reflect"
	"strings"
)

// Relink gives a document that came back from a form with less room, such as Lexical, what it had no room for. Its blocks that say
// what they said when the document went out (came is what that form made of it) are the blocks that went out; in the others the
// words of partial quotes are linked to their records again, where they stand as they stood.
func Relink(back, before, came Doc) Doc {
	back, before, came = Normalize(back), Normalize(before), Normalize(came)
	out := Doc{Extra: back.Extra}
	kept, others := map[int]bool{}, []int{}
	matched := len(came.Blocks) == len(before.Blocks)
	next := 0
	for i, b := range back.Blocks {
		at := -1
		if matched {
			at = indexOf(came.Blocks, b, next)
		}
		if at >= 0 {
			b, next, kept[at] = before.Blocks[at], at+1, true
		} else {
			others = append(others, i)
		}
		out.Blocks = append(out.Blocks, b)
	}
	var lost []Printed
	for at, b := range before.Blocks {
		if !kept[at] {
			lost = append(lost, partial(b)...)
		}
	}
	if len(lost) == 0 {
		return out
	}
	for _, i := range others {
		out.Blocks[i] = linkedAgain(out.Blocks[i], &lost)
	}
	return Normalize(out)
}

// indexOf is where a block stands in a list, from a place on; -1 if it does not.
func indexOf(list []Block, b Block, from int) int {
	for i := from; i < len(list); i++ {
		if reflect.DeepEqual(list[i], b) {
			return i
		}
	}
	return -1
}

// partial are the partial quotes of a block; what a figure prints keeps its record by itself.
func partial(b Block) []Printed {
	if _, figure := b.(Quote); figure {
		return nil
	}
	return PrintedQuotes(Doc{Blocks: []Block{b}})
}

// linkedAgain links words in a block to the records that they lost; what was found is lost no more.
func linkedAgain(b Block, lost *[]Printed) Block {
	switch b := b.(type) {
	case Paragraph:
		b.Inlines = linkWords(b.Inlines, lost)
		return b
	case Heading:
		b.Inlines = linkWords(b.Inlines, lost)
		return b
	case Callout:
		b.Inlines = linkWords(b.Inlines, lost)
		return b
	case Blockquote:
		b.Blocks = linkBlocks(b.Blocks, lost)
		return b
	case Toggle:
		b.Blocks = linkBlocks(b.Blocks, lost)
		return b
	case List:
		items := make([]Item, len(b.Items))
		for i, item := range b.Items {
			item.Blocks = linkBlocks(item.Blocks, lost)
			items[i] = item
		}
		b.Items = items
		return b
	}
	return b
}

func linkBlocks(blocks []Block, lost *[]Printed) []Block {
	out := make([]Block, len(blocks))
	for i, b := range blocks {
		out[i] = linkedAgain(b, lost)
	}
	return out
}

// linkWords marks the first place of each lost quote's words in running text.
func linkWords(inlines []Inline, lost *[]Printed) []Inline {
	var still []Printed
	for _, p := range *lost {
		at := strings.Index(plainOf(inlines), p.Text)
		if p.Text == "" || at < 0 || alreadyQuoted(inlines, at, at+len(p.Text)) {
			still = append(still, p)
			continue
		}
		inlines = markWords(inlines, at, at+len(p.Text), Mark{Kind: Quoted, ID: p.ID})
	}
	*lost = still
	return inlines
}

// plainOf is running text, each inline as long as PrintedQuotes tells it.
func plainOf(inlines []Inline) string {
	var b strings.Builder
	for _, in := range inlines {
		b.WriteString(inlineText([]Inline{in}))
	}
	return b.String()
}

func alreadyQuoted(inlines []Inline, from, to int) bool {
	at := 0
	for _, in := range inlines {
		end := at + len(inlineText([]Inline{in}))
		if at < to && from < end {
			for _, m := range in.Marks {
				if m.Kind == Quoted {
					return true
				}
			}
		}
		at = end
	}
	return false
}

// markWords puts a mark onto a part of running text, cutting what lies across its ends.
func markWords(inlines []Inline, from, to int, mark Mark) (out []Inline) {
	at := 0
	for _, in := range inlines {
		text := inlineText([]Inline{in})
		start, end := max(from-at, 0), min(to-at, len(text))
		at += len(text)
		if start >= end || in.Kind != TextInline {
			if start < end {
				in.Marks = append([]Mark{mark}, in.Marks...)
			}
			out = append(out, in)
			continue
		}
		for _, piece := range []struct {
			text   string
			marked bool
		}{{text[:start], false}, {text[start:end], true}, {text[end:], false}} {
			if piece.text == "" {
				continue
			}
			part := in
			part.Text = piece.text
			if piece.marked {
				part.Marks = append([]Mark{mark}, in.Marks...)
			}
			out = append(out, part)
		}
	}
	return out
}
