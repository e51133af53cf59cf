package intake

import (
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// plain is text as inlines; a line break in it is a BreakInline.
func plain(text string) []document.Inline {
	var list []document.Inline
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			list = append(list, document.Inline{Kind: document.BreakInline})
		}
		if line != "" {
			list = append(list, document.T(line))
		}
	}
	return list
}

// inlineText is the words of running text, breaks as "\n".
func inlineText(list []document.Inline) string {
	var b strings.Builder
	for _, in := range list {
		if in.Kind == document.BreakInline {
			b.WriteByte('\n')
			continue
		}
		b.WriteString(in.Text)
	}
	return b.String()
}

// markedUp tells whether running text is more than its words.
func markedUp(list []document.Inline) bool {
	return slices.ContainsFunc(list, func(in document.Inline) bool {
		return len(in.Marks) > 0 || in.Kind != document.TextInline
	})
}

// markTags are the elements that stand for a mark, and the mark's element when we write it.
var markTags = map[atom.Atom]document.MarkKind{
	atom.B: document.Bold, atom.Strong: document.Bold, atom.I: document.Italic, atom.Em: document.Italic,
	atom.Cite: document.Italic, atom.U: document.Underline, atom.Ins: document.Underline, atom.S: document.Strike,
	atom.Del: document.Strike, atom.Strike: document.Strike, atom.Sub: document.Sub, atom.Sup: document.Sup,
	atom.Mark: document.Highlight, atom.Code: document.CodeMark, atom.Kbd: document.CodeMark, atom.Tt: document.CodeMark,
}

var markNames = map[document.MarkKind]string{
	document.Bold: "strong", document.Italic: "em", document.Underline: "u", document.Strike: "s",
	document.Sub: "sub", document.Sup: "sup", document.Highlight: "mark", document.CodeMark: "code",
}

// inlineHTML writes running text as HTML that parseInlines reads back.
func inlineHTML(list []document.Inline) string {
	var b strings.Builder
	for _, in := range list {
		if in.Kind == document.BreakInline {
			b.WriteString("<br>")
			continue
		}
		text := markup.Escape(in.Text)
		for _, m := range slices.Backward(in.Marks) {
			switch name := markNames[m.Kind]; {
			case m.Kind == document.Link:
				text = `<a href="` + markup.Escape(m.Href) + `">` + text + "</a>"
			case name != "":
				text = "<" + name + ">" + text + "</" + name + ">"
			}
		}
		b.WriteString(text)
	}
	return b.String()
}

// parseInlines reads the running text of a piece of HTML: marks, links and line breaks. Other
// elements count as what is in them. base makes addresses absolute.
func parseInlines(piece, base string) ([]document.Inline, error) {
	body, err := markup.Fragment(piece)
	if err != nil {
		return nil, err
	}
	var w inlineWriter
	for c := range body.ChildNodes() {
		w.add(c, nil, base)
	}
	return w.take(), nil
}

// inlineWriter gathers running text from nodes, white space folded as a browser does.
type inlineWriter struct {
	list  []document.Inline
	last  strings.Builder // text of the last of list, if that is text
	space bool            // white space is due before the next word
}

// add takes in a node and what is below it.
func (w *inlineWriter) add(n *html.Node, marks []document.Mark, base string) {
	switch {
	case n.Type == html.TextNode:
		w.text(n.Data, marks)
		return
	case n.Type != html.ElementNode || invisible(n):
		return
	case n.DataAtom == atom.Br:
		w.br()
		return
	}
	marks = withMark(n, marks, base)
	// A letter in a box of its own (<span>M</span>ara) belongs to its word; a cell or an entry does not.
	if !inlineElement(n) {
		w.space = true
	}
	for c := range n.ChildNodes() {
		w.add(c, marks, base)
	}
	if n.DataAtom == atom.Q {
		return
	}
	if !inlineElement(n) {
		w.space = true
	}
}

// withMark adds the mark that an element stands for to those around it.
func withMark(n *html.Node, marks []document.Mark, base string) []document.Mark {
	kind, ok := markTags[n.DataAtom]
	m := document.Mark{Kind: kind}
	if n.DataAtom == atom.A {
		href, safe := markup.SafeURL(markup.Attr(n, "href"))
		if !safe || strings.HasPrefix(href, "#") {
			return marks
		}
		m, ok = document.Mark{Kind: document.Link, Href: absolute(base, href)}, true
	}
	if !ok || slices.ContainsFunc(marks, func(have document.Mark) bool { return have.Kind == m.Kind }) {
		return marks
	}
	return append(slices.Clip(marks), m)
}

// absolute makes an address absolute and keeps it readable.
func absolute(base, href string) string {
	if u, err := url.Parse(href); err == nil && u.IsAbs() {
		return href
	}
	return markup.Absolute(base, href)
}

func (w *inlineWriter) text(s string, marks []document.Mark) {
	s = unseen.Replace(s)
	if s == "" {
		return
	}
	if strings.ContainsAny(s[:1], " \t\r\n\f") || strings.HasPrefix(s, "\u00a0") {
		w.space = true
	}
	words := strings.Join(strings.Fields(s), " ")
	if words == "" {
		return
	}
	if w.space && len(w.list) > 0 && w.list[len(w.list)-1].Kind != document.BreakInline {
		w.blank(marks)
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	w.space = strings.ContainsRune(" \t\r\n\f\u00a0", last)
	if n := len(w.list); n == 0 || w.list[n-1].Kind != document.TextInline || !sameMarks(w.list[n-1].Marks, marks) {
		w.begin(document.Inline{Marks: marks})
	}
	w.last.WriteString(words)
}

// begin ends the last piece and begins another.
func (w *inlineWriter) begin(in document.Inline) {
	if n := len(w.list); n > 0 && w.list[n-1].Kind == document.TextInline {
		w.list[n-1].Text = w.last.String()
	}
	w.last.Reset()
	w.list = append(w.list, in)
}

// blank puts the blank between two pieces outside the marks that only one of them has.
func (w *inlineWriter) blank(marks []document.Mark) {
	last := w.list[len(w.list)-1]
	if !sameMarks(last.Marks, marks) && len(last.Marks) > len(marks) {
		w.begin(document.Inline{Marks: marks})
	}
	w.last.WriteByte(' ')
}

func (w *inlineWriter) br() {
	w.space = false
	if len(w.list) > 0 {
		w.begin(document.Inline{Kind: document.BreakInline})
	}
}

// take gives what was gathered, without breaks and blanks around it, and begins anew.
func (w *inlineWriter) take() []document.Inline {
	if n := len(w.list); n > 0 && w.list[n-1].Kind == document.TextInline {
		w.list[n-1].Text = w.last.String()
	}
	list := w.list
	w.list, w.space = nil, false
	w.last.Reset()
	return trimInlines(list)
}

func trimInlines(list []document.Inline) []document.Inline {
	empty := func(in document.Inline) bool {
		return in.Kind == document.BreakInline || strings.TrimSpace(in.Text) == ""
	}
	for len(list) > 0 && empty(list[len(list)-1]) {
		list = list[:len(list)-1]
	}
	for len(list) > 0 && empty(list[0]) {
		list = list[1:]
	}
	if len(list) == 0 {
		return nil
	}
	list = slices.Clone(list)
	list[0].Text = strings.TrimLeft(list[0].Text, " ")
	list[len(list)-1].Text = strings.TrimRight(list[len(list)-1].Text, " ")
	return list
}

func sameMarks(a, b []document.Mark) bool {
	return slices.EqualFunc(a, b, func(x, y document.Mark) bool {
		return x.Kind == y.Kind && x.Href == y.Href && x.ID == y.ID
	})
}

// quoteInlines marks the stretches of running text that belong to quotes; id names their records.
// The stretches are in order and do not overlap (Validate sees to that).
func quoteInlines(list []document.Inline, quotes []InlineQuote, id func(int) string) []document.Inline {
	var out []document.Inline
	at := 0
	for _, in := range list {
		if in.Kind != document.TextInline {
			out = append(out, in)
			at++
			continue
		}
		runes := []rune(in.Text)
		for len(runes) > 0 {
			for len(quotes) > 0 && quotes[0].End <= at {
				quotes = quotes[1:]
			}
			size, inside := len(runes), false
			if len(quotes) > 0 {
				if inside = quotes[0].Start <= at; inside {
					size = min(size, quotes[0].End-at)
				} else {
					size = min(size, quotes[0].Start-at)
				}
			}
			piece := document.Inline{Text: string(runes[:size]), Marks: in.Marks}
			if inside {
				piece.Marks = append([]document.Mark{{Kind: document.Quoted, ID: id(quotes[0].Quote)}}, in.Marks...)
			}
			out = append(out, piece)
			runes, at = runes[size:], at+size
		}
	}
	return out
}
