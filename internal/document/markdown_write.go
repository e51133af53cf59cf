package document

import (
	"strconv"
	"strings"

	"firsthand/internal/markup"
)

// Markdown writes the document as Markdown that FromMarkdown reads back. What Markdown has no sign
// for stands in it as HTML: quote figures, cards, pictures with more than an alt text. Losses are those of HTML.
func (d Doc) Markdown() string {
	text := markdownBlocks(Normalize(d).Blocks)
	if text == "" {
		return ""
	}
	return text + "\n"
}

// markdownBlocks writes blocks with a blank line between them. Two lists or quotations in a row need
// something to keep them apart.
func markdownBlocks(blocks []Block) string {
	var parts []string
	var before Block
	for _, b := range blocks {
		text := markdownBlock(b)
		if text == "" {
			continue
		}
		if needApart(before, b) {
			parts = append(parts, "<!-- -->")
		}
		parts = append(parts, text)
		before = b
	}
	return strings.Join(parts, "\n\n")
}

func needApart(before, after Block) bool {
	switch b := before.(type) {
	case List:
		a, ok := after.(List)
		return ok && a.Ordered == b.Ordered
	case Blockquote:
		_, ok := after.(Blockquote)
		return ok
	}
	return false
}

func markdownBlock(b Block) string {
	switch b := b.(type) {
	case Paragraph:
		text := markdownLine(b.Inlines, false)
		if strings.HasPrefix(text, "<br>") || strings.HasSuffix(text, "<br>") {
			return asHTML(b)
		}
		return text
	case Heading:
		if text := markdownLine(b.Inlines, true); text != "" && b.ID == "" {
			return strings.Repeat("#", b.Level) + " " + text
		}
	case List:
		if b.Start >= 0 && b.Start < 1_000_000 {
			return markdownList(b)
		}
	case Blockquote:
		if !b.Alt {
			return prefixed("> ", markdownBlocks(b.Blocks))
		}
	case Image:
		if text, ok := markdownImage(b); ok {
			return text
		}
	case Code:
		if text, ok := markdownCode(b); ok {
			return text
		}
	case Divider:
		return "* * *"
	}
	return asHTML(b)
}

// asHTML writes a block as one line of HTML: a blank line would end it.
func asHTML(b Block) string {
	return strings.ReplaceAll(Doc{Blocks: []Block{b}}.HTML(), "\n", "&#10;")
}

// prefixed puts a sign before every line; blank lines get it without the space at its end.
func prefixed(sign, text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(sign+line, " ")
	}
	return strings.Join(lines, "\n")
}

func markdownList(l List) string {
	var b strings.Builder
	for i, item := range l.Items {
		sign := "- "
		if l.Ordered {
			sign = strconv.Itoa(l.Start+i) + ". "
		}
		text := markdownItem(item)
		if i > 0 {
			b.WriteByte('\n')
			if strings.Contains(text, "\n\n") || strings.Contains(markdownItem(l.Items[i-1]), "\n\n") {
				b.WriteByte('\n')
			}
		}
		pad := strings.Repeat(" ", len(sign))
		for j, line := range strings.Split(text, "\n") {
			if j > 0 {
				b.WriteByte('\n')
				sign = pad
			}
			b.WriteString(strings.TrimRight(sign+line, " "))
		}
	}
	return b.String()
}

// markdownItem writes what is in a list entry; a list that follows its one paragraph needs no blank line.
func markdownItem(item Item) string {
	if len(item.Blocks) == 2 {
		p, first := item.Blocks[0].(Paragraph)
		l, second := item.Blocks[1].(List)
		if first && second && (!l.Ordered || l.Start == 1) {
			text, list := markdownBlock(p), markdownBlock(l)
			if text != "" && !strings.HasPrefix(text, "<p>") && !strings.HasPrefix(list, "-\n") && list != "-" && list != "1." && !strings.HasPrefix(list, "1.\n") {
				return text + "\n" + list
			}
		}
	}
	return markdownBlocks(item.Blocks)
}

// markdownImage writes a picture that has no more than an alt text and a title.
func markdownImage(b Image) (string, bool) {
	if b.Width != 0 || b.Height != 0 || b.CardWidth != "" || b.Href != "" || len(b.Caption) > 0 || b.Credit != "" || !plainAddress(b.Src) {
		return "", false
	}
	if strings.ContainsAny(b.Title, "\"\\&<>\n") {
		return "", false
	}
	if strings.Join(strings.Fields(b.Alt), " ") != b.Alt {
		return "", false
	}
	title := ""
	if b.Title != "" {
		title = ` "` + b.Title + `"`
	}
	return "![" + escapeMarkdown(b.Alt, true) + "](" + b.Src + title + ")", true
}

// plainAddress tells whether an address can stand in Markdown as it is.
func plainAddress(u string) bool {
	if safe, ok := markup.SafeSrc(u); !ok || safe != u {
		return false
	}
	for _, c := range []byte(u) {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', strings.IndexByte(":/?#@!$+,;=.~-_%", c) >= 0:
		default:
			return false
		}
	}
	return true
}

// markdownCode writes code between fences longer than any in it.
func markdownCode(b Code) (string, bool) {
	if b.Caption != "" || strings.ContainsAny(b.Text, "\r\t\f\v") || strings.ContainsAny(b.Language, " \t\n\r`~\\&<>") ||
		strings.TrimFunc(b.Language, func(r rune) bool { return r > ' ' && r < 0x7f }) != "" {
		return "", false
	}
	fence := "```"
	for strings.Contains(b.Text, fence) {
		fence += "`"
	}
	if b.Text == "" {
		return fence + b.Language + "\n" + fence, true
	}
	return fence + b.Language + "\n" + b.Text + "\n" + fence, true
}
