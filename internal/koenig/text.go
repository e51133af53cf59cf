package koenig

import (
	"slices"
	"strings"

	"firsthand/internal/markup"
)

// The formats of a text, as Lexical numbers them, and their elements in the order in which Ghost opens them.
var formats = []struct {
	bit int
	tag string
}{{1, "strong"}, {2, "em"}, {4, "s"}, {8, "u"}, {16, "code"}, {32, "sub"}, {64, "sup"}, {128, "mark"}}

// Piece is a part of running text: a text, a line break (Break), a link (Link), or HTML of the caller's (Island).
type Piece struct {
	Text   string
	Format int
	Break  bool
	Link   *Link
	Island string // HTML; formats end before it as they do before a link
}

// Link is a link and the text in it.
type Link struct {
	URL, Rel string
	Pieces   []Piece
}

func (p Piece) text() bool { return !p.Break && p.Link == nil && p.Island == "" }

// Text writes running text with the elements that Ghost opens and closes for its formats. Where formats cross
// each other, Ghost's way of closing them is kept, so that a page looks as it did.
func Text(pieces []Piece) string {
	t := textWriter{pieces: joined(pieces)}
	for i, p := range t.pieces {
		switch {
		case p.Break:
			t.out.WriteString("<br>")
		case p.Link != nil:
			t.link(p.Link)
		case p.Island != "":
			t.out.WriteString(p.Island)
		case p.Format == 0:
			t.out.WriteString(markup.Escape(p.Text))
		default:
			t.formatted(i)
		}
	}
	for len(t.tags) > 0 {
		t.pop()
	}
	return t.out.String()
}

// joined makes one text of neighbours with the same formats, as Lexical does.
func joined(pieces []Piece) []Piece {
	var out []Piece
	for _, p := range pieces {
		if n := len(out) - 1; n >= 0 && p.text() && out[n].text() && out[n].Format == p.Format {
			out[n].Text += p.Text
			continue
		}
		out = append(out, p)
	}
	return out
}

type textWriter struct {
	out    strings.Builder
	pieces []Piece
	open   []int    // formats that Ghost takes for open
	tags   []string // elements that are
}

func (t *textWriter) pop() {
	if len(t.tags) > 0 {
		t.out.WriteString("</" + t.tags[len(t.tags)-1] + ">")
		t.tags = t.tags[:len(t.tags)-1]
	}
}

func (t *textWriter) link(l *Link) {
	t.out.WriteString("<a")
	if u, ok := markup.SafeURL(l.URL); ok && l.URL != "" {
		t.out.WriteString(` href="` + markup.Escape(u) + `"`)
	}
	if l.Rel != "" {
		t.out.WriteString(` rel="` + markup.Escape(l.Rel) + `"`)
	}
	t.out.WriteString(">" + Text(l.Pieces) + "</a>")
}

// formatted writes a text that has formats: those that go on longest are opened first.
func (t *textWriter) formatted(i int) {
	p, rest := t.pieces[i], t.pieces[i+1:]
	var later []Piece
	for _, r := range rest {
		if r.Link != nil || r.Island != "" {
			break
		}
		if r.text() {
			later = append(later, r)
		}
	}
	again := func(bit int) int {
		if at := slices.IndexFunc(later, func(r Piece) bool { return r.Format&bit != 0 }); at >= 0 {
			return at
		}
		return len(later)
	}
	var opening []int
	for k, f := range formats {
		if p.Format&f.bit != 0 && !slices.Contains(t.open, f.bit) {
			opening = append(opening, k)
		}
	}
	slices.SortStableFunc(opening, func(a, b int) int { return again(formats[a].bit) - again(formats[b].bit) })
	for _, k := range opening {
		t.out.WriteString("<" + formats[k].tag + ">")
		t.open, t.tags = append(t.open, formats[k].bit), append(t.tags, formats[k].tag)
	}
	t.out.WriteString(markup.Escape(p.Text))
	next := slices.IndexFunc(rest, func(r Piece) bool { return !r.Break })
	for _, bit := range slices.Clone(t.open) {
		if next < 0 || !rest[next].text() || rest[next].Format&bit == 0 {
			t.pop()
			t.open = t.open[:len(t.open)-1]
		}
	}
}

// pieces reads the running text in a node.
func pieces(children []Node) []Piece {
	var out []Piece
	for i, c := range children {
		switch c.Type() {
		case "text", "extended-text", "tk":
			text, _ := c["text"].(string)
			if i > 0 && isAt(children[i-1]) && i == 1 {
				text = strings.TrimPrefix(text, " ")
			}
			if i+1 < len(children) && isAt(children[i+1]) {
				text = strings.TrimSuffix(text, " ")
			}
			out = append(out, Piece{Text: text, Format: int(c.number("format"))})
		case "zwnj":
			out = append(out, Piece{Format: int(c.number("format"))})
		case "linebreak":
			out = append(out, Piece{Break: true})
		case "link", "autolink":
			out = append(out, Piece{Link: &Link{URL: c.text("url", ""), Rel: c.text("rel", ""), Pieces: pieces(c.nodes("children"))}})
		case "at-link", "at-link-search":
		default:
			if inner := c.nodes("children"); len(inner) > 0 {
				out = append(out, Piece{Island: Text(pieces(inner))})
			}
		}
	}
	return out
}

// isAt tells a search for a link that was never finished, which nobody sees.
func isAt(n Node) bool { return n.Type() == "at-link" }

// Pieces reads the running text in a node of which only its JSON is there.
func Pieces(n Node) []Piece { return pieces([]Node{n}) }

// Words are those of running text.
func Words(pieces []Piece) string {
	var b strings.Builder
	for _, p := range pieces {
		switch {
		case p.Break:
			b.WriteString("\n")
		case p.Link != nil:
			b.WriteString(Words(p.Link.Pieces))
		case p.Island != "":
			b.WriteString(markup.Text(p.Island))
		default:
			b.WriteString(p.Text)
		}
	}
	return b.String()
}
