package markup

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Text gives the words of a piece of HTML as plain text: a blank line between paragraphs, a line
// break for <br> and list entries, white space folded, scripts and styles left out. It reads tags
// one after the other, builds no tree, and so takes input of any size and nesting.
func Text(source string) string {
	z := html.NewTokenizer(strings.NewReader(source))
	var w textWriter
	for {
		switch z.Next() {
		case html.ErrorToken:
			return w.String()
		case html.TextToken:
			w.text(z.Token().Data)
		case html.StartTagToken:
			name, _ := z.TagName()
			w.start(atom.Lookup(name))
		case html.SelfClosingTagToken:
			name, _ := z.TagName()
			if a := atom.Lookup(name); !hidden[a] {
				w.start(a)
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			w.end(atom.Lookup(name))
		}
	}
}

// TextOf is Text for a node and what is in it.
func TextOf(n *html.Node) string {
	var w textWriter
	w.node(n)
	return w.String()
}

// hidden are the elements whose content is no text of the page.
var hidden = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Title: true,
	atom.Iframe: true, atom.Object: true, atom.Svg: true, atom.Math: true, atom.Select: true,
	atom.Textarea: true, atom.Audio: true, atom.Video: true, atom.Noembed: true, atom.Noframes: true,
	atom.Datalist: true, atom.Canvas: true,
}

// How far apart an element stands from what is around it.
const (
	sameLine = iota
	nextLine
	blankLine
)

// apart says so for the elements that do not run on in the line.
var apart = map[atom.Atom]int{
	atom.P: blankLine, atom.H1: blankLine, atom.H2: blankLine, atom.H3: blankLine, atom.H4: blankLine,
	atom.H5: blankLine, atom.H6: blankLine, atom.Blockquote: blankLine, atom.Pre: blankLine,
	atom.Ul: nextLine, atom.Ol: nextLine, atom.Dl: nextLine, atom.Table: blankLine,
	atom.Figure: blankLine, atom.Figcaption: nextLine, atom.Section: blankLine, atom.Article: blankLine,
	atom.Aside: blankLine, atom.Header: blankLine, atom.Footer: blankLine, atom.Main: blankLine,
	atom.Nav: blankLine, atom.Form: blankLine, atom.Fieldset: blankLine, atom.Details: blankLine,
	atom.Summary: nextLine, atom.Address: blankLine, atom.Hr: blankLine, atom.Center: blankLine,
	atom.Div: nextLine, atom.Li: nextLine, atom.Tr: nextLine, atom.Dt: nextLine, atom.Dd: nextLine,
	atom.Caption: nextLine, atom.Option: nextLine, atom.Body: nextLine, atom.Html: nextLine,
	atom.Head: nextLine, atom.Hgroup: blankLine, atom.Search: blankLine, atom.Dialog: blankLine,
	atom.Legend: nextLine,
}

// textWriter lays out text as it comes, whether from tokens or from nodes.
type textWriter struct {
	b       strings.Builder
	breaks  int       // how far apart the next word stands
	lines   int       // line breaks asked for by <br>
	space   bool      // white space was seen since the last word
	pre     int       // depth of <pre>
	skip    atom.Atom // the hidden element that we are in, 0 none
	skipped int       // how many of its name are open
}

func (w *textWriter) String() string { return strings.TrimRight(w.b.String(), " \t\n") }

func (w *textWriter) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data)
		return
	case html.ElementNode:
		w.start(n.DataAtom)
		if w.skip != 0 {
			w.skip, w.skipped = 0, 0
			return
		}
		defer w.end(n.DataAtom)
	}
	for c := range n.ChildNodes() {
		w.node(c)
	}
}

func (w *textWriter) start(a atom.Atom) {
	switch {
	case w.skip != 0:
		if a == w.skip {
			w.skipped++
		}
		return
	case hidden[a]:
		w.skip, w.skipped = a, 1
		return
	case a == atom.Br:
		w.lines++
	case a == atom.Td, a == atom.Th:
		w.space = true
	case a == atom.Pre:
		w.pre++
	}
	w.breaks = max(w.breaks, apart[a])
}

func (w *textWriter) end(a atom.Atom) {
	if w.skip != 0 {
		if a == w.skip {
			if w.skipped--; w.skipped == 0 {
				w.skip = 0
			}
		}
		return
	}
	if a == atom.Pre && w.pre > 0 {
		w.pre--
	}
	w.breaks = max(w.breaks, apart[a])
}

func (w *textWriter) text(s string) {
	if w.skip != 0 || s == "" {
		return
	}
	s = strings.ReplaceAll(s, "\x00", "")
	if w.pre > 0 {
		w.gap()
		w.b.WriteString(strings.ToValidUTF8(s, "\uFFFD"))
		return
	}
	for s != "" {
		word := strings.TrimLeft(s, " \t\r\n\f")
		if len(word) < len(s) {
			w.space = true
		}
		end := strings.IndexAny(word, " \t\r\n\f")
		if end < 0 {
			end = len(word)
		}
		s = word[end:]
		if word = word[:end]; word != "" {
			w.gap()
			if !utf8.ValidString(word) {
				word = strings.ToValidUTF8(word, "\uFFFD")
			}
			w.b.WriteString(word)
		}
	}
}

// gap writes the distance to the word before.
func (w *textWriter) gap() {
	breaks, space := w.breaks, w.space
	if breaks < blankLine && w.lines > 0 {
		breaks = min(w.lines, blankLine)
	}
	w.breaks, w.lines, w.space = sameLine, 0, false
	if w.b.Len() == 0 {
		return
	}
	switch {
	case breaks == blankLine:
		w.b.WriteString("\n\n")
	case breaks == nextLine:
		w.b.WriteByte('\n')
	case space:
		w.b.WriteByte(' ')
	}
}
