package document

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"pgregory.net/rapid"
)

// gen makes random documents. Its fields narrow down what it makes to what a codec can hold.
type gen struct {
	text    *rapid.Generator[string] // running text
	plain   *rapid.Generator[string] // attribute values
	url     *rapid.Generator[string]
	marks   []MarkKind
	blocks  []string // names of block nodes
	extras  bool
	opaque  bool // opaque inlines
	most    int  // how many things stand in another
	deep    int  // how far containers nest
	breaks  bool // line breaks
	bare    bool // marks other than links only on text
	filled  bool // no paragraph, list entry or quote is empty
	html    *rapid.Generator[string]
	opaques *rapid.Generator[Opaque]
}

// wild makes everything that the tree can hold.
func wild() gen {
	return gen{
		text: short(), plain: short(), url: short(), html: short(),
		marks: []MarkKind{Link, Quoted, Bold, Italic, Underline, Strike, Sub, Sup, Highlight, CodeMark, Foreign},
		blocks: []string{"paragraph", "heading", "list", "quote", "blockquote", "image", "embed", "related",
			"question", "code", "html", "divider", "opaque", "gallery", "bookmark", "callout", "toggle", "button", "markdown", "audio",
			"video", "file", "paywall"},
		extras: true, opaque: true, breaks: true, most: 4, deep: 3,
		opaques: rapid.Custom(func(t *rapid.T) Opaque {
			return Opaque{Format: "lexical", Raw: short().Draw(t, "raw"), Text: short().Draw(t, "text")}
		}),
	}
}

// short makes short strings of anything.
func short() *rapid.Generator[string] { return rapid.StringN(0, 8, -1) }

// words makes one to four words of all kinds of signs, one space between them.
func words() *rapid.Generator[string] {
	signs := []rune("abcXYZ019éßñ語العربية😀“”‘’–…<>&\"'*_`~[]()#+-.!|\\=^$%{}/:;,?@")
	return rapid.Custom(func(t *rapid.T) string {
		word := rapid.StringOfN(rapid.SampledFrom(signs), 1, 6, -1)
		return strings.Join(rapid.SliceOfN(word, 1, 4).Draw(t, "words"), " ")
	})
}

// maybe makes what g makes, or nothing.
func maybe(g *rapid.Generator[string]) *rapid.Generator[string] {
	return rapid.OneOf(rapid.Just(""), g)
}

// addresses makes addresses that may be linked.
func addresses() *rapid.Generator[string] {
	return rapid.SampledFrom([]string{"https://desk.example/a-b/?c=d&e=f#g", "/p/a.jpg", "https://desk.example/x(1)_y*", "other/page.html"})
}

// doc makes a document in normal form.
func (g gen) doc() *rapid.Generator[Doc] {
	return rapid.Custom(func(t *rapid.T) Doc {
		return Normalize(Doc{Blocks: g.some(t, g.blocks, g.deep), Extra: g.extra(t)})
	})
}

func (g gen) some(t *rapid.T, names []string, deep int) []Block {
	var out []Block
	for range rapid.IntRange(g.least(), g.most).Draw(t, "blocks") {
		out = append(out, g.block(t, rapid.SampledFrom(names).Draw(t, "block"), deep))
	}
	return out
}

func (g gen) block(t *rapid.T, name string, deep int) Block {
	e := g.extra(t)
	str := func(label string) string { return g.plain.Draw(t, label) }
	url := func() string { return g.url.Draw(t, "url") }
	switch name {
	case "heading":
		return Heading{Level: rapid.IntRange(1, 6).Draw(t, "level"), Inlines: g.inlines(t), Extra: e}
	case "list":
		l := List{Ordered: rapid.Bool().Draw(t, "ordered"), Start: rapid.IntRange(0, 30).Draw(t, "start"), Extra: e}
		for range rapid.IntRange(1, g.most).Draw(t, "items") {
			names := []string{"paragraph"}
			if deep > 0 {
				names = append(names, "list")
			}
			l.Items = append(l.Items, Item{Blocks: g.some(t, names, deep-1), Extra: g.extra(t)})
		}
		return l
	case "quote":
		q := Quote{ID: rapid.SampledFrom([]string{"", "q1", "65f0a1b2c3d4e5f6a7b8c9d0"}).Draw(t, "id"), Attribution: str("attribution"), Cite: url(), Extra: e}
		for range rapid.IntRange(1, 3).Draw(t, "paragraphs") {
			q.Paragraphs = append(q.Paragraphs, Paragraph{Inlines: g.inlines(t)})
		}
		return q
	case "blockquote":
		names := []string{"paragraph"}
		if deep > 0 {
			for _, n := range g.blocks {
				if n == "list" || n == "blockquote" || n == "heading" || n == "code" {
					names = append(names, n)
				}
			}
		}
		return Blockquote{Alt: rapid.Bool().Draw(t, "alt"), Blocks: g.some(t, names, deep-1), Extra: e}
	case "image":
		return Image{Src: url(), Alt: str("alt"), Title: str("title"), Width: rapid.IntRange(0, 4000).Draw(t, "w"),
			Height: rapid.IntRange(0, 4000).Draw(t, "h"), CardWidth: rapid.SampledFrom([]string{"", "wide", "full"}).Draw(t, "card"),
			Href: url(), Caption: g.inlines(t), Credit: str("credit"), Extra: e}
	case "embed":
		return Embed{URL: url(), Kind: rapid.SampledFrom([]string{"", "video", "rich"}).Draw(t, "kind"), Title: str("title"), Thumbnail: url(), HTML: g.html.Draw(t, "html"), Caption: g.inlines(t), Extra: e}
	case "related":
		return Related{Label: str("label"), Title: str("title"), URL: url(), Story: rapid.SampledFrom([]string{"", "s1"}).Draw(t, "story"), Extra: e}
	case "question":
		return Question{ID: rapid.SampledFrom([]string{"", "n1"}).Draw(t, "id"), Text: str("text"), Extra: e}
	case "code":
		return Code{Language: rapid.SampledFrom([]string{"", "go", "c++"}).Draw(t, "language"), Text: str("code"), Caption: str("caption"), Extra: e}
	case "html":
		return HTML{Source: g.html.Draw(t, "html"), Extra: e}
	case "divider":
		return Divider{Extra: e}
	case "opaque":
		return g.opaques.Draw(t, "opaque")
	case "gallery", "bookmark", "callout", "toggle", "button", "markdown", "audio", "video", "file", "paywall":
		return g.card(t, name, deep, e)
	}
	return Paragraph{Inlines: g.inlines(t), Extra: e}
}

func (g gen) card(t *rapid.T, name string, deep int, e Extra) Block {
	str := func(label string) string { return g.plain.Draw(t, label) }
	url := func() string { return g.url.Draw(t, "url") }
	number := func(label string) int { return rapid.IntRange(0, 4000).Draw(t, label) }
	switch name {
	case "gallery":
		b := Gallery{Caption: str("caption"), Extra: e}
		for range rapid.IntRange(1, 4).Draw(t, "pictures") {
			b.Images = append(b.Images, g.block(t, "image", 0).(Image))
		}
		return b
	case "bookmark":
		return Bookmark{URL: url(), Title: str("title"), Description: str("description"), Author: str("author"), Publisher: str("publisher"),
			Icon: str("icon"), Thumbnail: str("thumbnail"), Caption: g.inlines(t), Extra: e}
	case "callout":
		return Callout{Emoji: str("emoji"), Color: rapid.SampledFrom([]string{"", "blue", "x y"}).Draw(t, "color"), Inlines: g.inlines(t), Extra: e}
	case "toggle":
		names := []string{"paragraph"}
		if deep > 0 {
			for _, n := range g.blocks {
				if n == "list" || n == "blockquote" || n == "heading" || n == "code" {
					names = append(names, n)
				}
			}
		}
		inner := g
		inner.extras = false // Lexical keeps what stands inside as HTML
		return Toggle{Heading: str("heading"), Blocks: inner.some(t, names, deep-1), Extra: e}
	case "button":
		return Button{Text: str("text"), URL: url(), Align: rapid.SampledFrom([]string{"", "left"}).Draw(t, "align"), Extra: e}
	case "markdown":
		return Markdown{Source: str("source"), Extra: e}
	case "audio":
		return Audio{Src: url(), Title: str("title"), Mime: str("mime"), Duration: number("duration"), Thumbnail: str("thumbnail"), Extra: e}
	case "video":
		return Video{Src: url(), Name: str("name"), Mime: str("mime"), Width: number("w"), Height: number("h"), Duration: number("duration"),
			Thumbnail: str("thumbnail"), Poster: str("poster"), CardWidth: rapid.SampledFrom([]string{"", "wide", "full"}).Draw(t, "card"),
			Loop: rapid.Bool().Draw(t, "loop"), Caption: g.inlines(t), Extra: e}
	case "file":
		return File{Src: url(), Title: str("title"), Caption: str("caption"), Name: str("name"), Size: number("size"), Extra: e}
	}
	return Paywall{Extra: e}
}

func (g gen) inlines(t *rapid.T) []Inline {
	var out []Inline
	for range rapid.IntRange(g.least(), g.most).Draw(t, "inlines") {
		in := Inline{Marks: g.markList(t)}
		switch n := rapid.IntRange(0, 9).Draw(t, "kind"); {
		case n == 0 && g.breaks:
			in.Kind = BreakInline
		case n == 1 && g.opaque:
			o := g.opaques.Draw(t, "opaque")
			in.Kind, in.Opaque = OpaqueInline, &o
		default:
			in.Text = g.text.Draw(t, "text")
		}
		if g.filled && len(out) == 0 && in.Kind == BreakInline {
			in = T(g.text.Draw(t, "text")) // breaks alone are no text
		}
		if g.bare && in.Kind != TextInline {
			in.Marks = slices.DeleteFunc(in.Marks, func(m Mark) bool { return m.Kind != Link })
		}
		out = append(out, in)
	}
	return out
}

func (g gen) least() int {
	if g.filled {
		return 1
	}
	return 0
}

func (g gen) markList(t *rapid.T) []Mark {
	var out []Mark
	if len(g.marks) == 0 {
		return nil
	}
	for range rapid.IntRange(0, 3).Draw(t, "marks") {
		m := Mark{Kind: rapid.SampledFrom(g.marks).Draw(t, "mark")}
		switch m.Kind {
		case Link:
			m.Href = g.url.Draw(t, "href")
			m.Title = rapid.SampledFrom([]string{"", "A title"}).Draw(t, "title")
			m.Rel = rapid.SampledFrom([]string{"", "nofollow"}).Draw(t, "rel")
			m.Target = rapid.SampledFrom([]string{"", "_blank"}).Draw(t, "target")
			m.Extra = g.extra(t)
		case Quoted:
			m.ID = rapid.SampledFrom([]string{"q1", "q2"}).Draw(t, "id")
		case Foreign:
			m.Format = "lexical"
			m.Data = json.RawMessage(rapid.SampledFrom([]string{`{"style":"color: red"}`, `{"detail":1,"mode":"token"}`}).Draw(t, "data"))
		}
		out = append(out, m)
	}
	return out
}

func (g gen) extra(t *rapid.T) Extra {
	if !g.extras || rapid.IntRange(0, 4).Draw(t, "extra") > 0 {
		return nil
	}
	return Extra{"lexical": json.RawMessage(rapid.SampledFrom([]string{`{"x_unknown":1.50}`, `{"x":{"y":[null,"é<b>"]}}`}).Draw(t, "fields"))}
}

// changed says where two documents differ first, "" if they do not.
func changed(before, after Doc) string {
	if reflect.DeepEqual(before, after) {
		return ""
	}
	a, b := lines(before), lines(after)
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	part := func(list []string) string {
		return strings.Join(list[min(len(list), max(0, n-6)):min(len(list), n+6)], "\n")
	}
	return fmt.Sprintf("the tree changed at line %d of %d:\n--- before\n%s\n--- after\n%s", n, len(a), part(a), part(b))
}

// lines writes a document as indented JSON.
func lines(d Doc) []string {
	var b bytes.Buffer
	if err := json.Indent(&b, d.JSON(), "", " "); err != nil {
		return []string{err.Error()}
	}
	return strings.Split(b.String(), "\n")
}
