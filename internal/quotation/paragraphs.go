package quotation

import (
	"strings"
	"unicode/utf8"
)

// maxWindow bounds the bytes that are looked at together: a longer paragraph is read in pieces, so
// that a page that is one endless line costs no more than the same words in paragraphs.
const maxWindow = 64 << 10

// paragraph is a stretch of the text in bytes, trimmed; index counts paragraphs (a paragraph that
// is read in pieces gives its index to all of them).
type paragraph struct {
	start, end int
	index      int
	carried    bool // goes on with the quote of the one before, without an opening mark
}

// Paragraphs gives the paragraphs of text, in code points, as Find counts them: every line that is
// not blank is one, unless the text is hard-wrapped, when lines up to a blank one are joined. The
// keys of Options.Blocks are indexes into this list.
func Paragraphs(text string) []Span {
	text = valid(text)
	ruler := newRuler(text)
	var spans []Span
	last := -1
	for _, p := range paragraphsOf(text) {
		span := Span{ruler.points(p.start), ruler.points(p.end)}
		if p.index == last {
			spans[len(spans)-1].End = span.End
			continue
		}
		last = p.index
		spans = append(spans, span)
	}
	return spans
}

// valid gives text with each byte that is not UTF-8 replaced by one code point, as a range over it
// counts them.
func valid(text string) string {
	if utf8.ValidString(text) {
		return text
	}
	return string([]rune(text))
}

// paragraphsOf cuts text into paragraphs and long ones into pieces of at most maxWindow bytes.
func paragraphsOf(text string) []paragraph {
	lines := broken{text, onlyNewlines(text)}
	wrapped := lines.hardWrapped()
	var out []paragraph
	index := 0
	open := false // the last piece may be joined by the next line
	for at := 0; at < len(text); {
		next := lines.end(at)
		start, end := trimSpace(text, at, next.end)
		at = next.after
		if start == end {
			open = false
			continue
		}
		if wrapped && open && end-out[len(out)-1].start <= maxWindow {
			out[len(out)-1].end = end
			continue
		}
		out = appendPieces(out, text, start, end, index)
		index++
		open = true
	}
	return out
}

// appendPieces adds text[start:end] as one paragraph in as many pieces as it needs.
func appendPieces(out []paragraph, text string, start, end, index int) []paragraph {
	for end-start > maxWindow {
		cut := start + maxWindow
		if blank := strings.LastIndexByte(text[cut-2048:cut], ' '); blank >= 0 {
			cut = cut - 2048 + blank
		}
		for cut > start+1 && !utf8.RuneStart(text[cut]) {
			cut--
		}
		if s, e := trimSpace(text, start, cut); s < e {
			out = append(out, paragraph{start: s, end: e, index: index})
		}
		start, _ = trimSpace(text, cut, end)
	}
	if start < end {
		out = append(out, paragraph{start: start, end: end, index: index})
	}
	return out
}

// line is where a line's words end and where the next line begins.
type line struct{ end, after int }

// broken is a text as it is broken into lines; in a plain one nothing but a newline ends one.
type broken struct {
	text  string
	plain bool
}

// onlyNewlines says whether no line of a text ends in anything but a newline.
func onlyNewlines(text string) bool {
	return strings.IndexByte(text, '\r') < 0 && !strings.Contains(text, "\u2028") && !strings.Contains(text, "\u2029")
}

// end gives the end of the line that goes on at byte at.
func (l broken) end(at int) line {
	text := l.text
	if l.plain {
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
			return line{at + i, at + i + 1}
		}
		return line{len(text), len(text)}
	}
	for i := at; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\n' || c == '\r':
			return line{i, i + 1}
		case c == 0xE2 && (strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029")):
			return line{i, i + 3}
		}
	}
	return line{len(text), len(text)}
}

// hardWrapped says whether single line breaks stand inside sentences more often than not.
func (l broken) hardWrapped() bool {
	text := l.text
	breaks, inside, blank := 0, 0, 0
	prev := ""
	for at, seen := 0, 0; at < len(text) && seen < 2000; seen++ {
		next := l.end(at)
		start, end := trimSpace(text, at, next.end)
		at = next.after
		now := text[start:end]
		if now == "" {
			blank++
		}
		if prev != "" && now != "" {
			breaks++
			if len(prev) >= 45 && len(prev) <= 110 && !endsSentence(prev) {
				inside++
			}
		}
		prev = now
	}
	return blank > 0 && inside >= 3 && inside*10 >= breaks*6
}

// endsSentence says whether s ends in a mark that closes a sentence, quotation marks aside.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)] ")
	r, _ := utf8.DecodeLastRuneInString(s)
	return s == "" || strings.ContainsRune(".!?:…—", r)
}

// trimSpace narrows text[start:end] past blanks of every kind at both ends.
func trimSpace(text string, start, end int) (int, int) {
	for start < end {
		r, size := decode(text, start, end)
		if !isBlank(r) {
			break
		}
		start += size
	}
	for start < end {
		r, size := utf8.DecodeLastRuneInString(text[start:end])
		if !isBlank(r) {
			break
		}
		end -= size
	}
	return start, end
}

// isBlank is true for white space and for the invisible signs that pages put around words.
func isBlank(r rune) bool {
	if r > ' ' && r < utf8.RuneSelf {
		return false
	}
	switch r {
	case ' ', '\t', '\n', '\r', '\v', '\f', 0x85, 0xA0, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
		return true
	}
	return r >= 0x2000 && r <= 0x200A
}
