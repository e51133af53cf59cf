package markup

import (
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Plain gives a piece of HTML as the plain text that Ghost keeps of a body, from which it takes the first words for lists: what
// html-to-text 8.2.1 makes of it with the settings of @tryghost/html-to-plaintext 1.x, letter by letter. Blocks are parted by
// one to three line breaks, lists have their marks, pictures, captions and rules are left out. A piece that is too deep or too
// long to parse gives its words alone.
func Plain(piece string) string {
	body, err := Fragment(drawing.ReplaceAllString(piece, "<${1}x-$2"))
	if err != nil {
		return Text(piece)
	}
	w := &plainWriter{block: &plainBlock{}}
	w.children(body)
	return w.block.text()
}

// drawing begins or ends what Fragment leaves out; its words count here.
var drawing = regexp.MustCompile(`(?i)<(/?)(svg|math)\b`)

// plainBlock is a block that is being written.
type plainBlock struct {
	above *plainBlock
	raw   string     // what is done
	lines [][]string // of running text behind it, and the words of its last line
	words []string

	space   bool // stands between the last word and the next
	stashed int  // line breaks between what is done and what comes
	leading int  // line breaks before it
	pre     bool
}

func (b *plainBlock) text() string {
	if len(b.lines) == 0 && len(b.words) == 0 {
		return b.raw
	}
	var out strings.Builder
	out.WriteString(b.raw)
	for _, line := range b.lines {
		out.WriteString(strings.Join(line, " "))
		out.WriteByte('\n')
	}
	out.WriteString(strings.Join(b.words, " "))
	return out.String()
}

func (b *plainBlock) newLine(n int) {
	b.lines = append(b.lines, b.words)
	for range n - 1 {
		b.lines = append(b.lines, nil)
	}
	b.words = nil
}

// add puts the text of a block behind what is there.
func (b *plainBlock) add(text string, leading, trailing int) {
	before := b.text()
	breaks := max(b.stashed, leading)
	b.lines, b.words = nil, nil
	if before == "" {
		b.raw, b.leading = text, breaks
	} else {
		b.raw = before + strings.Repeat("\n", breaks) + text
	}
	b.stashed = trailing
}

// plainWriter walks through a body.
type plainWriter struct{ block *plainBlock }

func (w *plainWriter) open(leading int, pre bool) {
	w.block = &plainBlock{above: w.block, leading: leading, pre: pre || w.block.pre}
}

func (w *plainWriter) close(trailing int, change func(string) string) {
	b := w.block
	w.block = b.above
	text := b.text()
	if change != nil {
		text = change(text)
	}
	w.block.add(text, b.leading, max(b.stashed, trailing))
}

func (w *plainWriter) children(n *html.Node) {
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		w.node(child)
	}
}

func (w *plainWriter) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.words(n.Data)
	case html.ElementNode:
		w.element(n)
	}
}

func (w *plainWriter) element(n *html.Node) {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Img, atom.Figcaption, atom.Hr:
		return
	case atom.Br:
		w.lineBreak()
		return
	case atom.Noscript: // read as by who runs no scripts
		if inside, err := Fragment(sourceIn(n)); err == nil {
			w.children(inside)
		}
		return
	case atom.Ul, atom.Ol:
		w.list(n)
		return
	}
	if HasClass(n, "kg-signup-card") || n.DataAtom == atom.Div && HasClass(n, "footnotes") || n.DataAtom == atom.A && Attr(n, "rel") == "footnote" {
		return
	}
	leading, trailing := 2, 2
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3:
		leading = 3
	case atom.P, atom.H4, atom.H5, atom.H6, atom.Blockquote, atom.Table, atom.Pre:
	case atom.Article, atom.Aside, atom.Footer, atom.Form, atom.Header, atom.Main, atom.Nav, atom.Section:
		leading, trailing = 1, 1
	default:
		w.children(n)
		return
	}
	w.open(leading, n.DataAtom == atom.Pre)
	w.children(n)
	w.close(trailing, nil)
}

// sourceIn is the source that stands in an element itself.
func sourceIn(n *html.Node) string {
	var out strings.Builder
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		if child.Type == html.TextNode {
			out.WriteString(child.Data)
		}
	}
	return out.String()
}

func (w *plainWriter) lineBreak() {
	if w.block.pre {
		w.block.raw += "\n"
		return
	}
	w.block.newLine(1)
}

// plainSpace is what parts words; line breaks are kept.
const plainSpace = " \t\r\f\u200b"

// words adds running text.
func (w *plainWriter) words(text string) {
	b := w.block
	if b.pre {
		b.raw += text
		return
	}
	bare := strings.Trim(text, plainSpace)
	if text == "" || b.stashed > 0 && bare == "" {
		return
	}
	if breaks := strings.Count(bare, "\n"); breaks > 0 && strings.Trim(bare, plainSpace+"\n") == "" {
		b.newLine(breaks)
		return
	}
	if b.stashed > 0 {
		b.newLine(b.stashed)
	}
	b.running(text)
	b.stashed = 0
}

var plainWord = regexp.MustCompile("\n|[^\n \t\r\f\u200b]+")

func (b *plainBlock) running(text string) {
	found := plainWord.FindAllString(text, -1)
	for i, word := range found {
		switch {
		case word == "\n":
			b.newLine(1)
		case i == 0 && !b.space && !strings.ContainsRune(plainSpace, []rune(text)[0]) && len(b.words) > 0:
			b.words[len(b.words)-1] += word
		default:
			b.words = append(b.words, word)
		}
	}
	last := []rune(text)
	b.space = b.space && len(found) == 0 || strings.ContainsRune(plainSpace, last[len(last)-1])
}

// list writes a list with its marks.
func (w *plainWriter) list(n *html.Node) {
	nested := n.Parent != nil && n.Parent.DataAtom == atom.Li
	next := marks(n)
	var items []*html.Node
	var prefixes []string
	width := 0
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		if child.Type == html.TextNode && strings.TrimSpace(child.Data) == "" {
			continue
		}
		prefix := ""
		if child.DataAtom == atom.Li {
			if prefix = next(); nested {
				prefix = strings.TrimLeft(prefix, " ")
			}
		}
		items, prefixes, width = append(items, child), append(prefixes, prefix), max(width, len(prefix))
	}
	if len(items) == 0 {
		return
	}
	around := 2
	if nested {
		around = 1
	}
	w.open(around, false)
	for i, item := range items {
		w.open(1, false)
		w.node(item)
		w.close(1, func(text string) string {
			return prefixes[i] + strings.Repeat(" ", width-len(prefixes[i])) + strings.ReplaceAll(text, "\n", "\n"+strings.Repeat(" ", width))
		})
	}
	w.close(around, nil)
}

// marks gives the marks of a list's items, one after another.
func marks(n *html.Node) func() string {
	if n.DataAtom == atom.Ul {
		return func() string { return " * " }
	}
	at, err := strconv.Atoi(strings.TrimSpace(Attr(n, "start")))
	if err != nil {
		at = 1
	}
	count := strconv.Itoa
	switch Attr(n, "type") {
	case "a":
		count = func(i int) string { return letters(i, 'a') }
	case "A":
		count = func(i int) string { return letters(i, 'A') }
	case "i":
		count = func(i int) string { return strings.ToLower(roman(i)) }
	case "I":
		count = roman
	}
	return func() string {
		at++
		return " " + count(at-1) + ". "
	}
}

// letters counts a, b, … z, aa, ab.
func letters(n int, first byte) string {
	var out []byte
	for ; n > 0; n /= 26 {
		n--
		out = append([]byte{first + byte(n%26)}, out...)
	}
	return string(out)
}

func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	var out strings.Builder
	for _, digit := range []struct {
		value int
		sign  string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= digit.value; n -= digit.value {
			out.WriteString(digit.sign)
		}
	}
	return out.String()
}
