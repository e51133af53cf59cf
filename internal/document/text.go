package document

import (
	"strings"

	"firsthand"
)

// FromText makes a document of plain text: paragraphs are parted by blank lines, a line end inside
// a paragraph is a line break. Text of more than MaxBytes is an Invalid error.
func FromText(text string) (Doc, error) {
	if len(text) > MaxBytes {
		return Doc{}, firsthand.Errorf(firsthand.Invalid, "The text is larger than %d MB. Split it.", MaxBytes>>20)
	}
	var d Doc
	var paragraph []Inline
	end := func() {
		if len(paragraph) > 0 {
			d.Blocks = append(d.Blocks, Paragraph{Inlines: paragraph})
		}
		paragraph = nil
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n\n", "\f", "\n\n").Replace(text)
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(line, " \t\v")
		if strings.TrimSpace(line) == "" {
			end()
			continue
		}
		if len(paragraph) > 0 {
			paragraph = append(paragraph, Inline{Kind: BreakInline})
		}
		paragraph = append(paragraph, T(line))
	}
	end()
	return Normalize(d), nil
}

// Text gives the words of a document, a blank line between blocks, as the desk sees them: quotes
// with the words as printed, withdrawn or not. What goes to readers is RenderText's.
func Text(d Doc) string {
	var b strings.Builder
	// A strings.Builder never fails.
	_ = RenderText(&b, d, nil, Options{})
	return b.String()
}

// inlineText gives the words of running text; a break is a line end.
func inlineText(inlines []Inline) string {
	var b strings.Builder
	for _, in := range inlines {
		switch in.Kind {
		case TextInline:
			b.WriteString(in.Text)
		case BreakInline:
			b.WriteByte('\n')
		case OpaqueInline:
			b.WriteString(in.Opaque.Text)
		}
	}
	return b.String()
}

// blockText gives the words of one block.
func blockText(b Block) string { return Text(Doc{Blocks: []Block{b}}) }
