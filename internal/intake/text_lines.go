package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is one paragraph of a text, whatever way its paragraphs are parted.
type line struct {
	text string
	gap  bool // a blank line stands before it
}

// textLines parts a text into paragraphs. Most pages have one on each line; texts that were wrapped
// by a mail program or an editor are joined again.
func textLines(text string) []line {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n\n", "\f", "\n\n", "\v", "\n").Replace(text)
	var lines []line
	gap := false
	for raw := range strings.SplitSeq(text, "\n") {
		clean := emphasis.ReplaceAllString(squeeze(raw), "$1$2")
		if clean == "" {
			gap = true
			continue
		}
		lines = append(lines, line{text: clean, gap: gap})
		if gap = false; len(lines) > maxList {
			return lines // which is too long; the rest is not needed to say so
		}
	}
	if width := wrapWidth(lines); width > 0 {
		lines = unwrap(lines, width)
	}
	return lines
}

// emphasis is Markdown's strong emphasis: its marks are no words of the page.
var emphasis = lazy(`\*\*([^*]+)\*\*|__([^_]+)__`)

// wrapWidth gives the width that a text was wrapped at, 0 if it was not. In a wrapped text the next
// line's first word would not have fitted on the line; in one with a paragraph a line it would.
func wrapWidth(lines []line) int {
	var widths []int
	for _, l := range lines {
		if strings.Contains(l.text, " ") { // an address cannot be wrapped
			widths = append(widths, utf8.RuneCountInString(l.text))
		}
	}
	if len(widths) == 0 {
		return 0
	}
	width := slices.Max(widths)
	if width > 110 || width < 40 {
		return 0
	}
	pairs, full := 0, 0
	for i := 1; i < len(lines); i++ {
		if lines[i].gap {
			continue
		}
		pairs++
		if wrapped(lines[i-1].text, lines[i].text, width) {
			full++
		}
	}
	if full < 3 || full*10 < pairs*6 {
		return 0
	}
	return width
}

// wrapSlack is how much shorter than the longest a full line may be: hyphens and blanks count
// differently in different programs.
const wrapSlack = 2

func wrapped(before, after string, width int) bool {
	first, _, _ := strings.Cut(after, " ")
	return utf8.RuneCountInString(before)+1+utf8.RuneCountInString(first) > width-wrapSlack
}

// goesOn tells whether a line that is not full goes on in the next: headlines are wrapped where they look
// well.
func goesOn(before, after string, width int) bool {
	first, _ := utf8.DecodeRuneInString(after)
	if strings.HasSuffix(strings.TrimRight(before, `"”'’`), ",") {
		return true
	}
	return unicode.IsLower(first) && !sentenceEnd(before) && utf8.RuneCountInString(before)*2 > width
}

var listStart = lazy(`^(?:[•▪‣◦*–-]|\d{1,3}[.)])\s+\S`)

func unwrap(lines []line, width int) []line {
	var joined []line
	last := ""
	for _, l := range lines {
		if len(joined) > 0 && !l.gap && (wrapped(last, l.text, width) || goesOn(last, l.text, width)) && !listStart.MatchString(l.text) {
			joined[len(joined)-1].text += " " + l.text
		} else {
			joined = append(joined, l)
		}
		last = l.text
	}
	return joined
}
