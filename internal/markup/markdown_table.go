package markup

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf16"

	"golang.org/x/net/html"
)

// inTable writes what stands in a table: rows and cells mean something in their place only.
func (m *markdown) inTable(n *html.Node, at place) {
	switch {
	case n.Data == "caption" && at.within == inTable:
		at.within = inCell
		inside, from := m.inside(n, at)
		m.out = m.out[:from]
		if text := trimJS(lineEnds.ReplaceAllString(inside, " ")); text != "" && at.caption != nil {
			*at.caption = "__" + text + "__"
		}
	case n.Data == "tr" && at.within == inTable:
		at.within = inRow
		begin := len(m.out)
		m.put("| ", false)
		if inside, _ := m.inside(n, at); !rowEnd.MatchString(inside) {
			m.out = m.out[:begin]
			return
		}
		m.put("\n", false)
	case (n.Data == "td" || n.Data == "th") && at.within != inCell:
		at.within = inCell
		m.put(" ", false)
		inside, from := m.inside(n, at)
		inside = lineEnds.ReplaceAllString(strings.Replace(strings.Trim(inside, "\n"), "|", `\|`, 1), " ")
		m.instead(from, trimJS(inside), false)
		m.put(" |", false)
	case at.within == inCell && m.running(n, at):
	default:
		m.children(n, at)
	}
}

var (
	rowEnd   = regexp.MustCompile(` \|\s*$`)
	rowEdges = regexp.MustCompile(`^\|?(.+)\s*\|\s*$`)
)

func (m *markdown) table(n *html.Node, at place) {
	caption := ""
	at.within, at.caption = inTable, &caption
	inside, from := m.inside(n, at)
	rows, widths := tableRows(inside)
	if len(rows) == 0 {
		m.out = m.out[:from]
		return
	}
	var b strings.Builder
	if caption != "" {
		b.WriteString(caption + "\n")
	}
	for i, cells := range rows {
		b.WriteByte('|')
		for col, width := range widths {
			cell := ""
			if col < len(cells) {
				cell = cells[col]
			}
			b.WriteString(" " + cell + strings.Repeat(" ", max(0, width-units(cell))) + " |")
		}
		b.WriteByte('\n')
		if i > 0 {
			continue
		}
		b.WriteByte('|')
		for _, width := range widths {
			b.WriteString(" " + strings.Repeat("-", width) + " |")
		}
		b.WriteByte('\n')
	}
	m.instead(from, b.String(), false)
}

// tableRows are the cells of what was written of a table, and how wide the columns are.
func tableRows(written string) (rows [][]string, widths []int) {
	for line := range strings.SplitSeq(written, "\n") {
		line = rowEdges.ReplaceAllString(line, "$1")
		if line == "" {
			continue
		}
		cells := strings.Split(line, " |")
		for i, cell := range cells {
			cells[i] = trimJS(cell)
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], units(cells[i]))
		}
		rows = append(rows, cells)
	}
	return rows, widths
}

// surrounded puts a mark around each line, inside of its white space, of which one blank stays. The same mark within is taken out.
func surrounded(text, mark string) string {
	if strings.Contains(text, mark) {
		text = withoutMark(text, mark)
	}
	var out strings.Builder
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			out.WriteByte('\n')
		}
		runes := []rune(line)
		first, last := 0, len(runes)-1
		for first < len(runes) && spaceJS(runes[first]) {
			first++
		}
		for last > first && spaceJS(runes[last]) {
			last--
		}
		if first == len(runes) {
			out.WriteString(line)
			continue
		}
		if first > 0 {
			out.WriteRune(runes[first-1])
		}
		out.WriteString(mark + string(runes[first:last+1]) + mark)
		if last < len(runes)-1 {
			out.WriteRune(runes[last+1])
		}
	}
	return out.String()
}

// withoutMark takes out marks that something stands before, unless that escapes them.
func withoutMark(text, mark string) string {
	var out strings.Builder
	for i := 0; i < len(text); {
		if rest := text[i+1:]; text[i] != '\\' && strings.HasPrefix(rest, mark) {
			out.WriteByte(text[i])
			i += 1 + len(mark)
			continue
		}
		out.WriteByte(text[i])
		i++
	}
	return out.String()
}

func units(s string) int { return len(utf16.Encode([]rune(s))) }

// What JavaScript takes for white space.
var spacesJS = regexp.MustCompile(`[\s\v\x{00a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]+`)

func spaceJS(r rune) bool { return unicode.IsSpace(r) && r != 0x85 || r == 0xfeff }

func blankJS(s string) bool { return strings.TrimFunc(s, spaceJS) == "" }

func trimJS(s string) string { return strings.TrimFunc(s, spaceJS) }

var (
	manyLines  = regexp.MustCompile(`\n\s*`)
	threeLines = regexp.MustCompile(`\n{3,}`)
)

// fewerLines leaves three of more line ends in a row, with the blanks between them.
func fewerLines(run string) string {
	if strings.Count(run, "\n") <= 3 {
		return run
	}
	at := len(run)
	for range 3 {
		at = strings.LastIndexByte(run[:at], '\n')
	}
	return run[at:]
}
