package document

import "strings"

// Printed is one place where a document prints a quote that has a record.
type Printed struct {
	ID   string // of the record
	Text string // the words as printed; paragraphs parted by a blank line
}

// PrintedQuotes lists where a document prints quotes, in its order: quote figures and the partial
// quotes inside running text. Pieces of one partial quote that differ in other marks are one.
func PrintedQuotes(d Doc) []Printed {
	var out []Printed
	printedBlocks(d.Blocks, &out)
	return out
}

func printedBlocks(blocks []Block, out *[]Printed) {
	for _, b := range blocks {
		switch b := b.(type) {
		case Quote:
			if b.ID != "" {
				*out = append(*out, Printed{ID: b.ID, Text: paragraphsText(b.Paragraphs)})
			}
			for _, p := range b.Paragraphs {
				printedInlines(p.Inlines, b.ID, out)
			}
		case Paragraph:
			printedInlines(b.Inlines, "", out)
		case Heading:
			printedInlines(b.Inlines, "", out)
		case Blockquote:
			printedBlocks(b.Blocks, out)
		case List:
			for _, item := range b.Items {
				printedBlocks(item.Blocks, out)
			}
		case Image:
			printedInlines(b.Caption, "", out)
		case Embed:
			printedInlines(b.Caption, "", out)
		case Gallery:
			for _, i := range b.Images {
				printedInlines(i.Caption, "", out)
			}
		case Bookmark:
			printedInlines(b.Caption, "", out)
		case Callout:
			printedInlines(b.Inlines, "", out)
		case Toggle:
			printedBlocks(b.Blocks, out)
		case Video:
			printedInlines(b.Caption, "", out)
		case Markdown:
			printedBlocks(b.blocks(), out)
		}
	}
}

// printedInlines joins neighbouring pieces of one record; within is the figure that they stand in.
func printedInlines(inlines []Inline, within string, out *[]Printed) {
	open := ""
	for _, in := range inlines {
		id := ""
		for _, m := range in.Marks {
			if m.Kind == Quoted && m.ID != within {
				id = m.ID
			}
		}
		if id != "" && id == open {
			(*out)[len(*out)-1].Text += inlineText([]Inline{in})
		} else if id != "" {
			*out = append(*out, Printed{ID: id, Text: inlineText([]Inline{in})})
		}
		open = id
	}
}

func paragraphsText(paragraphs []Paragraph) string {
	texts := make([]string, 0, len(paragraphs))
	for _, p := range paragraphs {
		texts = append(texts, inlineText(p.Inlines))
	}
	return strings.Join(texts, "\n\n")
}
