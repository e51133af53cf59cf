package koenig

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

// Page writes several nodes after each other; it remembers the IDs of headings.
type Page struct {
	Options
	used map[string]int
}

// Document writes the nodes of a whole document, and false for what is none. Of a node that it does not know
// nothing is written; what follows is.
func Document(data []byte, o Options) (string, bool) {
	top, ok := Read(data)
	if !ok || top.node("root") == nil {
		return "", false
	}
	p := Page{Options: o}
	children := top.node("root").nodes("children")
	var out strings.Builder
	for i, n := range children {
		if i == len(children)-1 && n.Type() == "paragraph" && trimJS(wordsOf(n.nodes("children"))) == "" {
			break // the editor keeps an empty line at the end
		}
		out.WriteString(p.Node(n))
	}
	return out.String(), true
}

// Node writes a node that stands in a document itself.
func (p *Page) Node(n Node) string {
	switch n.Type() {
	case "paragraph":
		return "<p>" + Text(pieces(n.nodes("children"))) + "</p>"
	case "heading", "extended-heading":
		tag := n.text("tag", "h2")
		if len(tag) != 2 || tag[0] != 'h' || tag[1] < '1' || tag[1] > '6' {
			tag = "h2"
		}
		return p.Heading(tag, wordsOf(n.nodes("children")), Text(pieces(n.nodes("children"))))
	case "quote", "extended-quote":
		return p.Quotation(false, Text(pieces(n.nodes("children"))))
	case "aside":
		return p.Quotation(true, Text(pieces(n.nodes("children"))))
	case "list":
		return list(n, 0)
	}
	out, known := Card(n, p.Options)
	if !known {
		return Text(pieces([]Node{n}))
	}
	return out
}

// Heading writes a heading with the ID that its words give it.
func (p *Page) Heading(tag, words, inside string) string {
	return "<" + tag + ` id="` + p.id(words) + `">` + inside + "</" + tag + ">"
}

// id is the anchor of a heading: two with the same words get different ones.
func (p *Page) id(words string) string {
	if p.used == nil {
		p.used = map[string]int{}
	}
	id := Anchor(words)
	n := p.used[id]
	p.used[id]++
	if n > 0 {
		return id + "-" + strconv.Itoa(n)
	}
	return id
}

// Quotation writes a quotation; aside is Ghost's second style.
func (p *Page) Quotation(aside bool, inside string) string {
	class := ""
	if aside {
		class = ` class="kg-blockquote-alt"`
	}
	if p.Mail && !strings.HasPrefix(inside, "<p>") {
		inside = "<p>" + inside + "</p>"
	}
	return "<blockquote" + class + ">" + inside + "</blockquote>"
}

// maxLists is how deep lists are followed.
const maxLists = 100

// list writes a list. An entry that begins with a list belongs to the entry before.
func list(n Node, depth int) string {
	if depth > maxLists {
		return ""
	}
	var items []Item
	for _, c := range n.nodes("children") {
		if c.Type() != "listitem" {
			continue
		}
		inside := c.nodes("children")
		if len(inside) > 0 && inside[0].Type() == "list" {
			items = append(items, Item{HTML: list(inside[0], depth+1), List: true})
			continue
		}
		items = append(items, Item{HTML: Text(pieces(inside))})
	}
	start := 1
	if n["start"] != nil {
		start = int(n.number("start"))
	}
	return List(n.text("tag", "ul") == "ol" || n.text("listType", "") == "number", start, items)
}

// Item is an entry of a list, or a list that stands in the entry before it.
type Item struct {
	HTML string
	List bool
}

// List writes a list.
func List(ordered bool, start int, items []Item) string {
	tag := "ul"
	if ordered {
		tag = "ol"
	}
	var out strings.Builder
	out.WriteString("<" + tag)
	if start != 1 {
		out.WriteString(` start="` + strconv.Itoa(start) + `"`)
	}
	out.WriteString(">")
	open := false
	for _, item := range items {
		if !item.List {
			if open {
				out.WriteString("</li>")
			}
			out.WriteString("<li>" + item.HTML)
			open = true
			continue
		}
		out.WriteString(item.HTML)
		if open {
			out.WriteString("</li>")
			open = false
		}
	}
	if open {
		out.WriteString("</li>")
	}
	out.WriteString("</" + tag + ">")
	return out.String()
}

// wordsOf gives the words of running text.
func wordsOf(children []Node) string {
	var b strings.Builder
	for _, c := range children {
		switch c.Type() {
		case "text", "extended-text", "tk":
			text, _ := c["text"].(string)
			b.WriteString(text)
		case "linebreak":
			b.WriteString("\n")
		default:
			b.WriteString(wordsOf(c.nodes("children")))
		}
	}
	return b.String()
}

// Anchor makes an ID of a heading's words, to the letter as Ghost's renderer does: lower case,
// punctuation gone, white space to hyphens, runs of hyphens gone, what is not ASCII percent-encoded.
func Anchor(text string) string {
	var b strings.Builder
	space := false
	for _, r := range cases.Lower(language.Und).String(strings.TrimFunc(text, scriptSpace)) {
		if strings.ContainsRune("[]!\"#$%&'()*+,./:;<=>?@\\^_{|}~", r) {
			continue
		}
		before := space
		space = scriptSpace(r)
		switch {
		case space && before:
		case space:
			b.WriteByte('-')
		case r < 0x80 && r != '`' && r > ' ':
			b.WriteRune(r)
		default:
			for _, c := range []byte(string(r)) {
				fmt.Fprintf(&b, "%%%02X", c)
			}
		}
	}
	id := b.String()
	if !strings.HasPrefix(id, "-") && !strings.HasSuffix(id, "-") && !strings.Contains(id, "--") {
		return id
	}
	return hyphens.ReplaceAllString(id, "")
}

// hyphens are those that an anchor loses.
var hyphens = regexp.MustCompile(`^-|-{2,}|-$`)

// scriptSpace tells what JavaScript takes for white space.
func scriptSpace(r rune) bool { return unicode.IsSpace(r) && r != 0x85 || r == 0xfeff }
