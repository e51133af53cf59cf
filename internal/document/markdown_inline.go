package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/markup"
)

// markdownLine writes running text. In a heading it stays in one line.
func markdownLine(list []Inline, heading bool) string {
	w := markdownWriter{heading: heading}
	w.group(list, 0)
	return strings.Trim(w.b.String(), " ")
}

type markdownWriter struct {
	b       strings.Builder
	heading bool
}

// group writes inlines from the mark at a depth on. Neighbours that share this mark share its sign.
func (w *markdownWriter) group(list []Inline, depth int) {
	for i := 0; i < len(list); {
		if len(list[i].Marks) <= depth {
			w.inline(list[i], i == len(list)-1 && depth == 0)
			i++
			continue
		}
		end := i + 1
		for end < len(list) && len(list[end].Marks) > depth && sameMark(list[end].Marks[depth], list[i].Marks[depth]) {
			end++
		}
		after := rune(' ')
		if end < len(list) {
			after = firstRune(list[end])
		}
		w.mark(list[i:end], depth, after)
		i = end
	}
}

// firstRune gives the first sign that an inline writes, or one that is no word for what is written
// with a sign of its own.
func firstRune(in Inline) rune {
	if in.Kind != TextInline || len(in.Marks) > 0 {
		return '*'
	}
	r, _ := utf8.DecodeRuneInString(in.Text)
	return r
}

// mark writes inlines that share a mark: with Markdown's sign where it is sure to be understood, else
// with the element.
func (w *markdownWriter) mark(list []Inline, depth int, after rune) {
	m := list[0].Marks[depth]
	switch m.Kind {
	case Foreign:
		w.group(list, depth+1)
	case Quoted:
		w.b.WriteString(`<span data-firsthand-quote="` + attribute(m.ID) + `">`)
		w.group(list, depth+1)
		w.b.WriteString("</span>")
	case Link:
		w.link(m, list, depth)
	case CodeMark:
		if code, ok := w.codeSpan(list, depth, after); ok {
			w.b.WriteString(code)
			return
		}
		w.element("code", list, depth)
	default:
		if sign := markdownSigns[m.Kind]; sign != "" && w.signFits(list, depth, after) {
			w.b.WriteString(sign)
			w.group(list, depth+1)
			w.b.WriteString(sign)
			return
		}
		w.element(tags[m.Kind], list, depth)
	}
}

var markdownSigns = map[MarkKind]string{Bold: "**", Italic: "*", Strike: "~~"}

func (w *markdownWriter) element(tag string, list []Inline, depth int) {
	w.b.WriteString("<" + tag + ">")
	w.group(list, depth+1)
	w.b.WriteString("</" + tag + ">")
}

// signFits tells whether a sign of emphasis at both ends is understood: words inside, no words and no
// other signs outside.
func (w *markdownWriter) signFits(list []Inline, depth int, after rune) bool {
	first, last := list[0], list[len(list)-1]
	if first.Kind != TextInline || last.Kind != TextInline || len(first.Marks) > depth+1 || len(last.Marks) > depth+1 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(first.Text)
	s, _ := utf8.DecodeLastRuneInString(last.Text)
	return wordRune(r) && wordRune(s) && apartRune(w.last()) && apartRune(after)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// apartRune tells whether a sign of emphasis may stand beside a character.
func apartRune(r rune) bool {
	return r == ' ' || r == '\n' || r < 0x80 && unicode.IsPunct(r) && !strings.ContainsRune("*_~`\\<", r)
}

// last gives the last character that was written; a space at the start.
func (w *markdownWriter) last() rune {
	if w.b.Len() == 0 {
		return ' '
	}
	r, _ := utf8.DecodeLastRuneInString(w.b.String())
	return r
}

func (w *markdownWriter) link(m Mark, list []Inline, depth int) {
	u, ok := markup.SafeURL(m.Href)
	if !ok {
		w.group(list, depth+1)
		return
	}
	if m.Rel == "" && m.Target == "" && m.Title == "" && plainAddress(u) && w.last() != '!' {
		w.b.WriteString("[")
		w.group(list, depth+1)
		w.b.WriteString("](" + u + ")")
		return
	}
	w.b.WriteString(`<a href="` + attribute(u) + `"`)
	for _, a := range [][2]string{{"target", m.Target}, {"rel", m.Rel}, {"title", m.Title}} {
		if a[1] != "" {
			w.b.WriteString(" " + a[0] + `="` + attribute(a[1]) + `"`)
		}
	}
	w.b.WriteString(">")
	w.group(list, depth+1)
	w.b.WriteString("</a>")
}

// codeSpan writes code between backticks, if it is text that backticks can hold.
func (w *markdownWriter) codeSpan(list []Inline, depth int, after rune) (string, bool) {
	in := list[0]
	if len(list) > 1 || in.Kind != TextInline || len(in.Marks) > depth+1 || strings.ContainsAny(in.Text, "`\n\r\t") ||
		in.Text != strings.TrimSpace(in.Text) || w.last() == '`' || w.last() == '\\' || after == '`' || after == '*' {
		return "", false
	}
	return "`" + in.Text + "`", true
}

func (w *markdownWriter) inline(in Inline, last bool) {
	switch in.Kind {
	case TextInline:
		start := w.b.Len() == 0 || w.last() == '\n'
		text := escapeMarkdown(in.Text, w.heading)
		if start {
			text = escapeStart(text)
		}
		w.b.WriteString(text)
	case BreakInline:
		if w.heading || last || w.b.Len() == 0 || !wordRune(w.last()) {
			w.b.WriteString("<br>")
		} else {
			w.b.WriteString("\\\n")
		}
	case OpaqueInline:
		w.b.WriteString(`<span data-firsthand-opaque="` + attribute(in.Opaque.Format) + `" data-raw="` + attribute(in.Opaque.Raw) + `">`)
		w.b.WriteString(escapeMarkdown(in.Opaque.Text, w.heading))
		w.b.WriteString("</span>")
	}
}

// attribute makes text safe in an attribute inside a line of Markdown, whose parser takes a tag with
// U+FFFD in it for text.
func attribute(s string) string {
	return strings.NewReplacer("\n", "&#10;", "\uFFFD", "&#xFFFD;").Replace(markup.Escape(s))
}

// escapeMarkdown puts a backslash before what Markdown would take for a sign.
func escapeMarkdown(text string, heading bool) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '\\', '`', '*', '_', '[', ']', '<', '~', '|':
			b.WriteByte('\\')
			b.WriteByte(c)
		case '&':
			if i+1 < len(text) && (text[i+1] == '#' || text[i+1] >= 'A' && text[i+1] <= 'z') {
				b.WriteByte('\\')
			}
			b.WriteByte(c)
		case '#':
			if heading {
				b.WriteByte('\\')
			}
			b.WriteByte(c)
		case '\n', '\r':
			b.WriteByte(' ')
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// escapeStart does so for the signs that count at the start of a line.
func escapeStart(text string) string {
	trimmed := strings.TrimLeft(text, " \t")
	if trimmed == "" {
		return text
	}
	switch trimmed[0] {
	case '#', '+', '-', '=', '>', ':':
		return `\` + trimmed
	}
	digits := 0
	for digits < len(trimmed) && trimmed[digits] >= '0' && trimmed[digits] <= '9' {
		digits++
	}
	if digits > 0 && digits < len(trimmed) && (trimmed[digits] == '.' || trimmed[digits] == ')') {
		return trimmed[:digits] + `\` + trimmed[digits:]
	}
	return trimmed
}
