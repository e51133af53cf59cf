package markup

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// Markdown gives HTML as Markdown in the form of node-html-markdown 2.0.0 with Ghost's options: "-" for lists, "*" for what is stressed,
// two blanks for the end of a line. Programs that read a site of Ghost's know it; for documents of our own the document room writes
// Markdown that is read back as it was. What cannot be read gives "".
func Markdown(source string) string {
	body, err := Loose(source)
	if err != nil {
		return ""
	}
	m := &markdown{}
	for c := range body.ChildNodes() {
		m.node(c, place{})
	}
	text := strings.Trim(manyLines.ReplaceAllStringFunc(string(m.out), fewerLines), "\n")
	return trimJS(threeLines.ReplaceAllString(text, "\n\n"))
}

// within says what an element means where it stands: in links, tables and code fewer of them mean anything.
type within uint8

const (
	inPage within = iota
	inLink
	inCode
	inTable
	inRow
	inCell
)

// place is where in a piece of Markdown a node stands.
type place struct {
	within   within
	verbatim bool // white space counts
	plain    bool // nothing is escaped
	list     *markdownList
	caption  *string // of the table around it
}

type markdownList struct {
	ordered bool
	number  int
	level   int
}

// markdown gathers what is written. Ends of elements look back at it, and take back what turned out to be empty.
type markdown struct{ out []byte }

// put writes text; apart keeps a mark away from the same mark before it.
func (m *markdown) put(s string, apart bool) {
	if apart && s != "" && len(m.out) > 0 && m.out[len(m.out)-1] == s[0] {
		m.out = append(m.out, ' ')
	}
	m.out = append(m.out, s...)
}

// trailing tells how much white space the text ends with, and how many line ends are in it, as far as ten characters tell.
func (m *markdown) trailing() (blanks, lines int) {
	tail := []rune(string(m.out[max(0, len(m.out)-40):]))
	for i := len(tail) - 1; i >= 0 && i >= len(tail)-10 && spaceJS(tail[i]); i-- {
		blanks++
		if tail[i] == '\n' || tail[i] == '\r' {
			lines++
		}
	}
	return blanks, lines
}

// lines has the text end with so many line ends at least.
func (m *markdown) lines(n int) {
	_, there := m.trailing()
	m.put(strings.Repeat("\n", max(0, n-there)), false)
}

func (m *markdown) node(n *html.Node, at place) {
	switch n.Type {
	case html.TextNode:
		m.text(n.Data, at)
	case html.ElementNode:
		if !saysSomething(n) || slices.Contains(unheard, n.Data) {
			return
		}
		m.element(n, at)
	}
}

// contentless say something without anything in them; ofThemselves have a form that shows even then.
var (
	contentless  = []string{"br", "hr", "img"}
	ofThemselves = []string{"h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "li", "code", "table", "td", "th", "a"}
)

// saysSomething tells whether there is text or a picture in an element.
func saysSomething(n *html.Node) bool {
	switch {
	case n.Type == html.TextNode:
		return true
	case n.Type != html.ElementNode:
		return false
	case slices.Contains(contentless, n.Data):
		return true
	case n.FirstChild == nil:
		return slices.Contains(ofThemselves, n.Data)
	}
	for c := range n.ChildNodes() {
		if saysSomething(c) {
			return true
		}
	}
	return false
}

func (m *markdown) text(text string, at place) {
	if at.verbatim {
		m.put(escapedMarkdown(text, at.plain), false)
		return
	}
	if blankJS(text) {
		if blanks, _ := m.trailing(); len(m.out) > 0 && blanks == 0 {
			m.put(" ", false)
		}
		return
	}
	out := escapedMarkdown(spacesJS.ReplaceAllString(text, " "), at.plain)
	if strings.HasPrefix(text, "\n") {
		out = strings.TrimPrefix(out, " ")
	}
	m.put(out, false)
}

var (
	markdownMarks = regexp.MustCompile("[\\\\`*_~\\[\\]]")
	lineMarks     = regexp.MustCompile(`(?m)^(\s*)(\+\s|[=>-]|#{1,6}\s)`)
	numberMarks   = regexp.MustCompile(`(\d+)(\.\s)`)
)

// escapedMarkdown keeps characters from being read as marks.
func escapedMarkdown(text string, plain bool) string {
	if plain {
		return text
	}
	text = markdownMarks.ReplaceAllString(text, `\$0`)
	text = lineMarks.ReplaceAllString(text, `$1\$2`)
	return numberMarks.ReplaceAllString(text, `$1\$2`)
}

func (m *markdown) children(n *html.Node, at place) {
	for c := range n.ChildNodes() {
		m.node(c, at)
	}
}

// inside gives what children write, which stays written, and where it begins.
func (m *markdown) inside(n *html.Node, at place) (string, int) {
	from := len(m.out)
	m.children(n, at)
	return string(m.out[from:]), from
}

// instead puts something in the place of what was written since.
func (m *markdown) instead(from int, s string, apart bool) {
	m.out = m.out[:from]
	m.put(s, apart)
}

// unread are elements whose inside nobody reads.
var unread = []string{"area", "base", "col", "command", "embed", "head", "input", "keygen", "link", "meta", "param", "script", "source", "style", "track", "wbr"}

// unheard are those whose inside is nowhere text, not even in links and tables.
var unheard = []string{"script", "noscript", "style"}

// standing are elements that stand apart from what is around them.
var standing = []string{"address", "article", "aside", "audio", "blockquote", "body", "canvas", "center", "dd", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
	"frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "isindex", "main", "menu", "nav", "noframes", "output", "p", "pre", "section", "table", "tbody", "td", "tfoot",
	"th", "thead", "tr"}

func (m *markdown) element(n *html.Node, at place) {
	if n.Data == "pre" {
		at.verbatim = true
	}
	switch at.within {
	case inTable, inRow, inCell:
		m.inTable(n, at)
	case inLink:
		m.inLink(n, at)
	case inCode:
		m.inCode(n, at)
	default:
		m.inPage(n, at)
	}
}

func (m *markdown) inPage(n *html.Node, at place) {
	apart := slices.Contains(standing, n.Data)
	switch {
	case slices.Contains(unread, n.Data):
		return
	case apart:
		m.lines(2)
	}
	switch n.Data {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		m.put(strings.Repeat("#", int(n.Data[1]-'0'))+" ", false)
		m.children(n, at)
	case "hr":
		m.put("---", false)
	case "br":
		m.put("  \n", false)
	case "pre":
		at.plain = true
		m.children(n, at)
	case "ul", "ol":
		m.list(n, at)
	case "li":
		m.item(n, at)
	case "blockquote":
		inside, from := m.inside(n, at)
		m.instead(from, quoteLines.ReplaceAllString(strings.Trim(inside, "\n"), ">$1 "), false)
	case "code":
		m.code(n, at)
	case "table":
		m.table(n, at)
	default:
		if !m.running(n, at) {
			m.children(n, at)
		}
	}
	if apart {
		m.lines(2)
	}
}

// running writes elements that mean the same everywhere but in code: links, pictures, and what is stressed.
func (m *markdown) running(n *html.Node, at place) bool {
	switch n.Data {
	case "strong", "b":
		m.marked(n, at, "**")
	case "del", "s", "strike":
		m.marked(n, at, "~~")
	case "em", "i":
		m.marked(n, at, "*")
	case "img":
		m.image(n)
	case "a":
		if at.within == inLink {
			return false
		}
		m.link(n, at)
	default:
		return false
	}
	return true
}

func (m *markdown) inLink(n *html.Node, at place) {
	switch n.Data {
	case "br", "hr":
		m.put("\n", false)
	case "pre":
		at.plain = true
		m.children(n, at)
	default:
		if !m.running(n, at) {
			m.children(n, at)
		}
	}
}

func (m *markdown) inCode(n *html.Node, at place) {
	switch n.Data {
	case "br":
		m.put("\n", false)
	case "hr":
		m.lines(2)
		m.put("---", false)
		m.lines(2)
	case "img":
	case "h1", "h2", "h3", "h4", "h5", "h6":
		m.lines(2)
		m.put("[", false)
		m.children(n, at)
		m.put("]", false)
		m.lines(2)
	default:
		if !slices.Contains(unread, n.Data) {
			m.children(n, at)
		}
	}
}

func (m *markdown) list(n *html.Node, at place) {
	level := 0
	if at.list != nil {
		level = at.list.level + 1
	}
	at.list = &markdownList{ordered: n.Data == "ol", level: level}
	m.lines(1)
	m.children(n, at)
	m.lines(1)
}

var itemEnds = regexp.MustCompile(`(?m)(\S)[^\S\r\n]+$`)

func (m *markdown) item(n *html.Node, at place) {
	begin := len(m.out)
	m.lines(1)
	prefix, indent := "- ", ""
	if l := at.list; l != nil {
		indent = strings.Repeat("  ", l.level)
		if l.ordered {
			l.number++
			prefix = strconv.Itoa(l.number) + ". "
		}
	}
	m.put(indent+prefix, false)
	inside, from := m.inside(n, at)
	if blankJS(inside) {
		m.out = m.out[:begin]
		if l := at.list; l != nil && l.number > 0 {
			l.number--
		}
		return
	}
	m.instead(from, itemEnds.ReplaceAllString(itemLines(trimJS(inside), indent), "$1  "), false)
	m.lines(1)
}

var nextItem = regexp.MustCompile(`^\s*(?:[-*+]|\d+\.|\|)`)

// itemLines has the lines of an item follow one another, but where another list or a table begins.
func itemLines(text, indent string) string {
	var out strings.Builder
	for i := 0; i < len(text); {
		end := i
		for end < len(text) && text[end] == '\n' {
			end++
		}
		switch {
		case end == i:
			out.WriteByte(text[i])
			end++
		case i == 0 || nextItem.MatchString(text[end:]):
			out.WriteString(text[i:end])
		default:
			out.WriteString("  \n" + indent)
		}
		i = end
	}
	return out.String()
}

func (m *markdown) marked(n *html.Node, at place, mark string) {
	inside, from := m.inside(n, at)
	if blankJS(inside) {
		m.out = m.out[:from]
		return
	}
	m.instead(from, surrounded(inside, mark), true)
}

func (m *markdown) code(n *html.Node, at place) {
	at.plain = true
	if p := n.Parent; p != nil && p.Data == "pre" && p.FirstChild == p.LastChild {
		at.verbatim, at.within = true, inCode
		language := ""
		if found := codeLanguage.FindStringSubmatch(Attr(n, "class")); found != nil {
			language = found[1]
		}
		m.put("```"+language+"\n", false)
		m.children(n, at)
		m.put("\n```", false)
		return
	}
	inside, from := m.inside(n, at)
	longest := 0
	for _, run := range backticks.FindAllString(inside, -1) {
		longest = max(longest, len(run))
	}
	fence, padding := strings.Repeat("`", longest+1), ""
	if longest > 0 {
		padding = " "
	}
	m.instead(from, fence+padding+inside+padding+fence, true)
}

var (
	codeLanguage = regexp.MustCompile(`language-(\S+)`)
	backticks    = regexp.MustCompile("`+")
	quoteLines   = regexp.MustCompile(`(?m)^(>*)[^\S\r\n]?`)
	lineEnds     = regexp.MustCompile(`(?:\r?\n)+`)
	hrefMarks    = strings.NewReplacer("(", "%28", ")", "%29", "_", "%5F", "*", "%2A")
)

func (m *markdown) link(n *html.Node, at place) {
	href := Attr(n, "href")
	if href == "" {
		m.children(n, at)
		return
	}
	address := hrefMarks.Replace(href)
	if textOf(n) == href {
		m.put("<"+address+">", false)
		return
	}
	if title := Attr(n, "title"); title != "" {
		address += ` "` + title + `"`
	}
	at.within = inLink
	m.put("[", false)
	inside, from := m.inside(n, at)
	m.instead(from, lineEnds.ReplaceAllString(inside, " "), false)
	m.put("]("+address+")", false)
}

// textOf is all text in a node.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

func (m *markdown) image(n *html.Node) {
	src, title := Attr(n, "src"), Attr(n, "title")
	if src == "" || strings.HasPrefix(strings.ToLower(src), "data:") {
		return
	}
	if title != "" {
		title = ` "` + title + `"`
	}
	m.put("!["+Attr(n, "alt")+"]("+src+title+")", false)
}
