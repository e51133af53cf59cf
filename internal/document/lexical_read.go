package document

import (
	"slices"
	"strconv"
	"strings"

	"firsthand"
	"firsthand/internal/markup"
)

// FromLexical reads Ghost's Lexical. Nodes that we have a block for become it, and fields that we
// have no word for are kept on it; every other node is carried byte for byte in its place, and
// Lexical writes it there again. A quote figure comes back from the html card that Lexical makes of
// it. The warnings say what readers will not see as it was; input beyond the limits is an Invalid error.
//
// What changes: "text", "heading" and "quote" come out as Ghost's extended ones, neighbouring texts
// and links that are equal become one, and the numbers of list entries are counted again.
func FromLexical(data []byte) (Doc, []string, error) {
	top, err := readRaw(data, "The Lexical document")
	if err != nil {
		return Doc{}, nil, err
	}
	root, ok := top.get("root")
	if !ok || !root.isObject() {
		return Doc{}, nil, firsthand.Errorf(firsthand.Invalid, "The Lexical document has no root.")
	}
	r := &lexicalReader{html: &htmlReader{}}
	var d Doc
	children, _ := root.get("children")
	for _, c := range children.items {
		d.Blocks = append(d.Blocks, r.block(c))
	}
	kept := lexicalRest(root, elementDefaults, "children", "type")
	var fields []rawField
	for _, f := range top.fields {
		if f.name != "root" {
			fields = append(fields, f)
		}
	}
	if kept != nil {
		fields = append(fields, rawField{"root", rawValue{raw: kept}})
	}
	d.Extra = lexicalExtra(object(fields))
	return Normalize(d), r.html.warnings, nil
}

// elementDefaults are the fields that every element has, with the values that we write.
var elementDefaults = map[string]string{"direction": `"ltr"`, "format": `""`, "indent": `0`, "version": `1`}

// cardDefaults are the fields that every card has.
var cardDefaults = map[string]string{"version": `1`}

// lexicalRest gives the fields of a node that we neither model nor write with this value anyway.
func lexicalRest(v rawValue, defaults map[string]string, modelled ...string) []byte {
	var rest []rawField
	for _, f := range v.fields {
		if slices.Contains(modelled, f.name) || defaults[f.name] == string(f.value.raw) {
			continue
		}
		rest = append(rest, f)
	}
	return object(lastOfEach(rest))
}

func lexicalExtra(data []byte) Extra {
	if data == nil {
		return nil
	}
	return Extra{"lexical": data}
}

type lexicalReader struct{ html *htmlReader }

// block reads a child of the root. What it cannot read exactly is carried.
func (r *lexicalReader) block(v rawValue) Block {
	var b Block
	ok := false
	switch v.textOf("type") {
	case "paragraph":
		var inlines []Inline
		inlines, ok = r.inlines(v, nil)
		b = Paragraph{Inlines: inlines, Extra: lexicalExtra(lexicalRest(v, elementDefaults, "children", "type"))}
	case "heading", "extended-heading":
		b, ok = r.heading(v)
	case "quote", "extended-quote", "aside":
		b, ok = r.blockquote(v)
	case "list":
		b, ok = r.list(v, 1)
	case "image":
		b, ok = r.image(v)
	case "codeblock":
		b, ok = r.code(v)
	case "embed":
		b, ok = r.embed(v)
	case "html":
		b, ok = r.card(v)
	case "horizontalrule":
		b, ok = Divider{Extra: lexicalExtra(lexicalRest(v, cardDefaults, "type"))}, true
	default:
		b, ok = r.moreCards(v)
	}
	if !ok {
		return Opaque{Format: "lexical", Raw: string(v.raw), Text: opaqueText(v)}
	}
	return b
}

func (r *lexicalReader) heading(v rawValue) (Block, bool) {
	tag := v.textOf("tag")
	if len(tag) != 2 || tag[0] != 'h' || tag[1] < '1' || tag[1] > '6' {
		return nil, false
	}
	inlines, ok := r.inlines(v, nil)
	return Heading{Level: int(tag[1] - '0'), Inlines: inlines,
		Extra: lexicalExtra(lexicalRest(v, elementDefaults, "children", "type", "tag"))}, ok
}

// blockquote reads a quotation, which in Lexical is running text: two line breaks part paragraphs.
func (r *lexicalReader) blockquote(v rawValue) (Block, bool) {
	inlines, ok := r.inlines(v, nil)
	b := Blockquote{Alt: v.textOf("type") == "aside", Blocks: paragraphsOf(inlines),
		Extra: lexicalExtra(lexicalRest(v, elementDefaults, "children", "type"))}
	return b, ok
}

// paragraphsOf parts running text at each two line breaks.
func paragraphsOf(inlines []Inline) []Block {
	var out []Block
	start := 0
	inlines = normalInlines(inlines)
	for i := 0; i+1 < len(inlines); i++ {
		if bareBreak(inlines[i]) && bareBreak(inlines[i+1]) {
			out = append(out, Paragraph{Inlines: inlines[start:i]})
			i++
			start = i + 1
		}
	}
	return append(out, Paragraph{Inlines: inlines[start:]})
}

// bareBreak tells a line break that stands in no link.
func bareBreak(in Inline) bool { return in.Kind == BreakInline && len(in.Marks) == 0 }

// maxLexicalLists is how deep lists may be nested to be read as lists.
const maxLexicalLists = 20

func (r *lexicalReader) list(v rawValue, depth int) (Block, bool) {
	kind, start := v.textOf("listType"), 1
	if n, ok := v.get("start"); ok {
		if start, ok = n.whole(); !ok || start == 0 {
			return nil, false
		}
	}
	l := List{Ordered: kind == "number" || kind == "" && v.textOf("tag") == "ol"}
	rest := []string{"children", "type", "tag", "start"}
	switch {
	case l.Ordered:
		l.Start = start
		rest = append(rest, "listType")
	case start != 1:
		return nil, false
	case kind == "bullet" || kind == "":
		rest = append(rest, "listType")
	}
	l.Extra = lexicalExtra(lexicalRest(v, elementDefaults, rest...))
	children, _ := v.get("children")
	for _, c := range children.items {
		if c.textOf("type") != "listitem" || depth > maxLexicalLists || !r.item(&l, c, depth) {
			return nil, false
		}
	}
	return l, len(l.Items) > 0
}

// item reads a list entry. One that holds nothing but lists is how Lexical nests: they belong to the
// entry before.
func (r *lexicalReader) item(l *List, v rawValue, depth int) bool {
	defaults := map[string]string{"direction": `"ltr"`, "format": `""`, "indent": strconv.Itoa(depth - 1), "version": `1`}
	item := Item{Extra: lexicalExtra(lexicalRest(v, defaults, "children", "type", "value"))}
	children, _ := v.get("children")
	var running []rawValue
	for _, c := range children.items {
		if c.textOf("type") != "list" {
			if len(item.Blocks) > 0 {
				return false
			}
			running = append(running, c)
			continue
		}
		if len(running) > 0 {
			return false // text and list in one entry: nothing that Ghost's editor writes
		}
		inner, ok := r.list(c, depth+1)
		if !ok {
			return false
		}
		item.Blocks = append(item.Blocks, inner)
	}
	wrapper := lexicalRest(v, nil, "children", "type", "value", "direction", "format", "indent", "version") == nil
	if len(item.Blocks) > 0 && len(l.Items) > 0 && wrapper {
		last := &l.Items[len(l.Items)-1]
		last.Blocks = append(last.Blocks, item.Blocks...)
		return true
	}
	if len(item.Blocks) == 0 {
		inlines, ok := r.inlineList(running, nil)
		if !ok {
			return false
		}
		item.Blocks = paragraphsOf(inlines)
	}
	l.Items = append(l.Items, item)
	return true
}

// textFormats are the bits of a text's format.
var textFormats = []struct {
	bit  int
	kind MarkKind
}{
	{1, Bold}, {2, Italic}, {4, Strike}, {8, Underline}, {16, CodeMark}, {32, Sub}, {64, Sup}, {128, Highlight},
}

const allFormats = 255

func (r *lexicalReader) inlines(v rawValue, marks []Mark) ([]Inline, bool) {
	children, ok := v.get("children")
	if ok && !children.isArray() {
		return nil, false
	}
	return r.inlineList(children.items, marks)
}

func (r *lexicalReader) inlineList(list []rawValue, marks []Mark) ([]Inline, bool) {
	var out []Inline
	for _, c := range list {
		if !c.isObject() {
			return nil, false
		}
		out = append(out, r.inline(c, marks)...)
	}
	return out, true
}

func (r *lexicalReader) inline(v rawValue, marks []Mark) []Inline {
	switch v.textOf("type") {
	case "text", "extended-text":
		if in, ok := readLexicalText(v, marks); ok {
			return []Inline{in}
		}
	case "linebreak":
		if lexicalRest(v, cardDefaults, "type") == nil {
			return []Inline{{Kind: BreakInline, Marks: marks}}
		}
	case "link", "autolink":
		if list, ok := r.link(v, marks); ok {
			return list
		}
	}
	return []Inline{{Kind: OpaqueInline, Marks: marks, Opaque: &Opaque{Format: "lexical", Raw: string(v.raw), Text: opaqueText(v)}}}
}

func readLexicalText(v rawValue, marks []Mark) (Inline, bool) {
	raw, _ := v.get("text")
	text, ok := raw.str()
	format := 0
	if f, has := v.get("format"); has && ok {
		format, ok = f.whole()
	}
	// An empty text, or one with a NUL, would not come out again.
	if !ok || text == "" || strings.Contains(text, "\x00") || format&^allFormats != 0 {
		return Inline{}, false
	}
	marks = slices.Clip(marks)
	for _, f := range textFormats {
		if format&f.bit != 0 {
			marks = append(marks, Mark{Kind: f.kind})
		}
	}
	defaults := map[string]string{"detail": `0`, "mode": `"normal"`, "style": `""`, "version": `1`}
	if rest := lexicalRest(v, defaults, "type", "text", "format"); rest != nil {
		marks = append(marks, Mark{Kind: Foreign, Format: "lexical", Data: rest})
	}
	return Inline{Text: text, Marks: marks}, true
}

// link reads a link; false for one inside another, and for one that holds nothing.
func (r *lexicalReader) link(v rawValue, marks []Mark) ([]Inline, bool) {
	if len(marks) > 0 {
		return nil, false
	}
	m := Mark{Kind: Link, Href: v.textOf("url"), Title: v.textOf("title"), Rel: v.textOf("rel"), Target: v.textOf("target")}
	modelled := []string{"children", "url", "title", "rel", "target"}
	if v.textOf("type") == "link" {
		modelled = append(modelled, "type")
	}
	m.Extra = lexicalExtra(lexicalRest(v, elementDefaults, modelled...))
	inlines, ok := r.inlines(v, []Mark{m})
	return inlines, ok && len(inlines) > 0
}

// opaqueFields are the fields of cards that hold words; true: as HTML.
var opaqueFields = []struct {
	name string
	html bool
}{
	{"text", false}, {"header", true}, {"subheader", true}, {"heading", true}, {"calloutText", true}, {"content", true},
	{"textValue", true}, {"markdown", false}, {"html", true}, {"title", false}, {"description", true}, {"buttonText", false},
	{"productTitle", true}, {"productDescription", true}, {"fileTitle", false}, {"fileCaption", false}, {"caption", true},
}

// unseen are cards whose words readers of the site do not see.
var unseen = []string{"email", "email-cta", "paywall", "signup"}

// opaqueText gathers the words of a node that is carried, for search.
func opaqueText(v rawValue) string {
	if slices.Contains(unseen, v.textOf("type")) {
		return ""
	}
	var parts []string
	for _, f := range opaqueFields {
		text := v.textOf(f.name)
		if f.html {
			text = markup.Text(text)
		}
		parts = append(parts, text)
	}
	if m, ok := v.get("metadata"); ok {
		parts = append(parts, m.textOf("title"), m.textOf("description"))
	}
	children, _ := v.get("children")
	for _, c := range children.items {
		parts = append(parts, opaqueText(c))
	}
	return clean(join(" ", parts...))
}
