package document

import (
	"iter"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// run gathers running text. White space folds as HTML has it.
type run struct{ list []Inline }

func (r *run) text(s string, marks []Mark) {
	var b strings.Builder
	space := r.afterSpace()
	for _, c := range s {
		switch c {
		case ' ', '\t', '\n', '\r', '\f':
			if !space {
				b.WriteByte(' ')
			}
			space = true
		default:
			b.WriteRune(c)
			space = false
		}
	}
	if b.Len() > 0 {
		r.list = append(r.list, Inline{Text: b.String(), Marks: marks})
	}
}

// afterSpace tells whether white space that comes now would not be seen.
func (r *run) afterSpace() bool {
	if len(r.list) == 0 {
		return true
	}
	last := r.list[len(r.list)-1]
	return last.Kind == BreakInline || last.Kind == TextInline && strings.HasSuffix(last.Text, " ")
}

// trim takes white space from the end.
func (r *run) trim() {
	for len(r.list) > 0 {
		last := &r.list[len(r.list)-1]
		if last.Kind != TextInline {
			return
		}
		if last.Text = strings.TrimSuffix(last.Text, " "); last.Text != "" {
			return
		}
		r.list = r.list[:len(r.list)-1]
	}
}

func (r *run) lineBreak(marks []Mark) {
	r.trim()
	r.list = append(r.list, Inline{Kind: BreakInline, Marks: marks})
}

// end gives the text and begins anew; loose takes breaks from its ends.
func (r *run) end(loose bool) []Inline {
	r.trim()
	list := r.list
	r.list = nil
	for loose && len(list) > 0 && list[0].Kind == BreakInline {
		list = list[1:]
	}
	for loose && len(list) > 0 && list[len(list)-1].Kind == BreakInline {
		list = list[:len(list)-1]
	}
	return list
}

// partsBetweenBreaks parts text where two breaks or more stand together.
func partsBetweenBreaks(list []Inline) iter.Seq[[]Inline] {
	return func(yield func([]Inline) bool) {
		start := 0
		for i := 0; i < len(list); i++ {
			if i+1 < len(list) && list[i].Kind == BreakInline && list[i+1].Kind == BreakInline {
				if i > start && !yield(list[start:i]) {
					return
				}
				for i+1 < len(list) && list[i+1].Kind == BreakInline {
					i++
				}
				start = i + 1
			}
		}
		if start < len(list) {
			yield(list[start:])
		}
	}
}

// inlineElements are the elements that run on in the line.
var inlineElements = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.Acronym: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true,
	atom.Br: true, atom.Cite: true, atom.Code: true, atom.Data: true, atom.Del: true, atom.Dfn: true,
	atom.Em: true, atom.Font: true, atom.I: true, atom.Ins: true, atom.Kbd: true, atom.Label: true,
	atom.Mark: true, atom.Nobr: true, atom.Q: true, atom.Rb: true, atom.Rp: true, atom.Rt: true,
	atom.Ruby: true, atom.S: true, atom.Samp: true, atom.Small: true, atom.Span: true,
	atom.Strike: true, atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true,
	atom.Tt: true, atom.U: true, atom.Var: true, atom.Wbr: true,
}

// inlineElement tells whether an element runs on in the line. One that HTML does not know does.
func inlineElement(n *html.Node) bool {
	return n.Namespace == "" && (inlineElements[n.DataAtom] || n.DataAtom == 0)
}

// holdsBlock tells whether something in an inline element does not run on in the line.
func holdsBlock(n *html.Node) bool {
	return markup.Find(n, func(c *html.Node) bool {
		return c.Type == html.ElementNode && !inlineElement(c)
	}) != nil
}

// markElements are the marks that are nothing but an element.
var markElements = map[atom.Atom]MarkKind{
	atom.Strong: Bold, atom.B: Bold, atom.Em: Italic, atom.I: Italic, atom.Cite: Italic, atom.Var: Italic,
	atom.Dfn: Italic, atom.U: Underline, atom.Ins: Underline, atom.S: Strike, atom.Strike: Strike,
	atom.Del: Strike, atom.Sub: Sub, atom.Sup: Sup, atom.Mark: Highlight, atom.Code: CodeMark,
	atom.Kbd: CodeMark, atom.Samp: CodeMark, atom.Tt: CodeMark,
}

// marksOf gives the marks of text inside an inline element.
func (r *htmlReader) marksOf(n *html.Node, marks []Mark) []Mark {
	if kind, ok := markElements[n.DataAtom]; ok && !unset(n, kind) {
		marks = withMark(marks, Mark{Kind: kind})
	}
	if id, ok := markup.LookupAttr(n, "data-firsthand-quote"); ok || markup.HasClass(n, "fh-q") {
		marks = withMark(marks, Mark{Kind: Quoted, ID: id})
	}
	if href := markup.Attr(n, "href"); n.DataAtom == atom.A && href != "" {
		if u, ok := markup.SafeURL(href); ok {
			marks = withMark(marks, Mark{Kind: Link, Href: markup.Absolute(r.o.BaseURL, u), Title: markup.Attr(n, "title"),
				Rel: markup.Attr(n, "rel"), Target: markup.Attr(n, "target")})
		} else {
			r.warn("The link to %.80q was left out: only addresses of the web, mail and telephone can be linked.", href)
		}
	}
	style := strings.ToLower(markup.Attr(n, "style"))
	if style == "" {
		return marks
	}
	for _, s := range styleMarks {
		if property, value, _ := strings.Cut(s.style, ":"); slices.Contains(strings.Fields(styleValue(style, property)), value) {
			marks = withMark(marks, Mark{Kind: s.kind})
		}
	}
	return marks
}

// styleMarks are the styles by which word processors say what others say with an element.
var styleMarks = []struct {
	style string
	kind  MarkKind
}{
	{"font-weight:bold", Bold}, {"font-weight:700", Bold}, {"font-weight:600", Bold}, {"font-weight:800", Bold},
	{"font-style:italic", Italic}, {"text-decoration:underline", Underline}, {"text-decoration-line:underline", Underline},
	{"text-decoration:line-through", Strike}, {"text-decoration-line:line-through", Strike},
	{"vertical-align:super", Sup}, {"vertical-align:sub", Sub},
}

// unset tells whether an element's style takes back what the element says, as pasted text does.
func unset(n *html.Node, kind MarkKind) bool {
	style := strings.ToLower(markup.Attr(n, "style"))
	switch kind {
	case Bold:
		return slices.Contains([]string{"normal", "400"}, styleValue(style, "font-weight"))
	case Italic:
		return styleValue(style, "font-style") == "normal"
	}
	return false
}

func styleValue(style, property string) string {
	for part := range strings.SplitSeq(style, ";") {
		if name, value, ok := strings.Cut(part, ":"); ok && strings.TrimSpace(name) == property {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

func withMark(marks []Mark, m Mark) []Mark {
	if slices.ContainsFunc(marks, func(o Mark) bool { return o.Kind == m.Kind }) {
		return marks
	}
	return append(slices.Clip(marks), m)
}

// inline takes an inline element into a run.
func (r *htmlReader) inline(run *run, n *html.Node, marks []Mark) {
	switch {
	case n.DataAtom == atom.Br:
		run.lineBreak(marks)
		return
	case n.DataAtom == atom.Wbr, markup.HasClass(n, "fh-dispute"):
		return
	case n.DataAtom == 0 && n.FirstChild == nil && len(n.Attr) > 0:
		r.warn("A <%.40s> was left out.", n.Data)
		return
	}
	if format, ok := markup.LookupAttr(n, "data-firsthand-opaque"); ok {
		run.list = append(run.list, Inline{Kind: OpaqueInline, Marks: marks,
			Opaque: &Opaque{Format: format, Raw: markup.Attr(n, "data-raw"), Text: markup.TextOf(n)}})
		return
	}
	marks = r.marksOf(n, marks)
	quoted := n.DataAtom == atom.Q && markup.Attr(n, "data-firsthand-quote") == ""
	if quoted {
		run.text("“", marks)
	}
	r.runInto(run, n, marks)
	if quoted {
		run.text("”", marks)
	}
}

// runInto takes the children of a node into a run. What is no running text gives its words.
func (r *htmlReader) runInto(run *run, n *html.Node, marks []Mark) {
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.TextNode:
			run.text(c.Data, marks)
		case c.Type != html.ElementNode:
		case inlineElement(c):
			r.inline(run, c, marks)
		case markup.Is(c, atom.P, atom.Div, atom.Li):
			if len(run.list) > 0 {
				run.lineBreak(nil)
			}
			r.runInto(run, c, marks)
		default:
			run.text(markup.TextOf(c), marks)
		}
	}
}
