package document

import (
	"bytes"
	"strconv"
	"strings"

	"firsthand/internal/markup"
)

// Lexical writes the document as Ghost's Lexical. A quote figure, a related story and a question go
// out as html cards that FromLexical recognises. What Lexical has no room for is left out: partial
// quotes become plain text, and so do the marks of line breaks; a heading's own ID and the role that
// wrote a card are not written. A quotation of several paragraphs becomes running text with two line
// breaks between them.
func (d Doc) Lexical() []byte { return d.LexicalFor(nil) }

// LexicalFor is Lexical for readers of another site: the html card of a quote figure without a
// printed attribution gets a caption made of the quote's record, which FromLexical leaves out again.
func (d Doc) LexicalFor(r Resolver) []byte {
	d = Normalize(d)
	w := lexicalWriter{r: r}
	w.put(`{"root":`)
	rest, _ := readRaw(d.Extra["lexical"], "")
	root, _ := rest.get("root")
	w.node("root", root, w.element(func() {
		for i, b := range d.Blocks {
			w.comma(i)
			w.block(b)
		}
	})...)
	for _, f := range rest.fields {
		if f.name != "root" {
			w.put(",", string(quoteJSON(f.name)), ":", string(f.value.raw))
		}
	}
	w.put("}")
	return w.Bytes()
}

type lexicalWriter struct {
	bytes.Buffer
	r Resolver // nil: captions are only those that were printed
}

func (w *lexicalWriter) put(parts ...string) {
	for _, p := range parts {
		w.WriteString(p)
	}
}

func (w *lexicalWriter) comma(i int) {
	if i > 0 {
		w.put(",")
	}
}

// lexicalField is a field and what writes its value.
type lexicalField struct {
	name  string
	write func()
	weak  bool // an extra field of the same name replaces it
}

func (w *lexicalWriter) raw(name, json string) lexicalField {
	return lexicalField{name: name, write: func() { w.put(json) }}
}

func (w *lexicalWriter) str(name, value string) lexicalField {
	return w.raw(name, string(quoteJSON(value)))
}

// orNull writes a string, "" as null.
func (w *lexicalWriter) orNull(name, value string) lexicalField {
	if value == "" {
		return w.raw(name, "null")
	}
	return w.str(name, value)
}

func (w *lexicalWriter) weak(name, json string) lexicalField {
	return lexicalField{name: name, write: func() { w.put(json) }, weak: true}
}

// element gives the fields of a node with children.
func (w *lexicalWriter) element(children func()) []lexicalField {
	return w.elementAt(0, children)
}

func (w *lexicalWriter) elementAt(indent int, children func()) []lexicalField {
	return []lexicalField{
		{name: "children", write: func() { w.put("["); children(); w.put("]") }},
		w.weak("direction", `"ltr"`), w.weak("format", `""`), w.weak("indent", strconv.Itoa(indent)),
	}
}

// node writes a node: its fields, its type and version, and the extra fields that it came with.
func (w *lexicalWriter) node(kind string, extra rawValue, fields ...lexicalField) {
	w.object(extra, append(fields, w.str("type", kind), w.weak("version", "1")))
}

// object writes fields, and the extra ones behind.
func (w *lexicalWriter) object(extra rawValue, fields []lexicalField) {
	w.put("{")
	written := map[string]bool{}
	for i, f := range fields {
		w.comma(i)
		w.put(string(quoteJSON(f.name)), ":")
		written[f.name] = true
		if own, ok := extra.get(f.name); ok && f.weak {
			w.put(string(own.raw))
			continue
		}
		f.write()
	}
	for _, f := range extra.fields {
		if !written[f.name] {
			written[f.name] = true
			w.put(",", string(quoteJSON(f.name)), ":", string(f.value.raw))
		}
	}
	w.put("}")
}

// rest gives the extra fields that came in with a node.
func (e Extra) lexical() rawValue {
	if len(e["lexical"]) == 0 {
		return rawValue{}
	}
	v, _ := readRaw(e["lexical"], "")
	return v
}

func (w *lexicalWriter) block(b Block) {
	switch b := b.(type) {
	case Paragraph:
		w.node("paragraph", b.Extra.lexical(), w.element(func() { w.inlines(b.Inlines) })...)
	case Heading:
		fields := append(w.element(func() { w.inlines(b.Inlines) }), w.str("tag", "h"+strconv.Itoa(b.Level)))
		w.node("extended-heading", b.Extra.lexical(), fields...)
	case List:
		if !w.fits(b) {
			w.card(`<div data-firsthand-blocks>`+Doc{Blocks: []Block{b}}.HTML()+`</div>`, Extra{})
			return
		}
		w.list(b, 1)
	case Blockquote:
		w.blockquote(b)
	case Image:
		w.image(b)
	case Embed:
		w.embed(b)
	case Code:
		caption := weakField(b.Extra, "caption", markup.Escape(b.Caption), func(original string) bool { return markup.Text(original) == b.Caption })
		w.node("codeblock", b.Extra.lexical(), w.str("code", b.Text), w.str("language", b.Language), w.str("caption", caption))
	case HTML:
		w.card(b.Source, b.Extra)
	case Divider:
		w.node("horizontalrule", b.Extra.lexical())
	case Quote:
		h := &htmlWriter{r: w.r, to: forReading}
		h.quoteForReading(b)
		w.card(h.String(), b.Extra)
	case Related:
		w.card(Doc{Blocks: []Block{b}}.HTML(), b.Extra)
	case Question:
		w.card(Doc{Blocks: []Block{b}}.HTML(), b.Extra)
	case Opaque:
		w.opaque(b)
	default:
		w.moreCards(b)
	}
}

func (w *lexicalWriter) card(html string, e Extra) {
	w.node("html", e.lexical(), w.str("html", html))
}

// opaque writes what came from Lexical as it came. Anything else travels in an html card.
func (w *lexicalWriter) opaque(o Opaque) {
	if o.Format == "lexical" {
		if v, err := readRaw([]byte(o.Raw), ""); err == nil && v.isObject() {
			w.put(o.Raw)
			return
		}
	}
	w.card(Doc{Blocks: []Block{o}}.HTML(), nil)
}

// blockquote writes a quotation of paragraphs as running text; one that holds more travels in an html card.
func (w *lexicalWriter) blockquote(b Blockquote) {
	inlines, ok := runningText(b.Blocks)
	if !ok {
		w.card(`<div data-firsthand-blocks>`+Doc{Blocks: []Block{b}}.HTML()+`</div>`, nil)
		return
	}
	kind := "extended-quote"
	if b.Alt {
		kind = "aside"
	}
	w.node(kind, b.Extra.lexical(), w.element(func() { w.inlines(inlines) })...)
}

// runningText joins paragraphs by two line breaks; false if there is anything but paragraphs.
func runningText(blocks []Block) ([]Inline, bool) {
	var out []Inline
	for i, b := range blocks {
		p, ok := b.(Paragraph)
		if !ok {
			return nil, false
		}
		if i > 0 {
			out = append(out, Inline{Kind: BreakInline}, Inline{Kind: BreakInline})
		}
		out = append(out, p.Inlines...)
	}
	return out, true
}

// fits tells whether a list can be written as Lexical's lists, where an entry is running text, and
// lists inside it follow it. An entry of lists alone fits only as the first.
func (w *lexicalWriter) fits(l List) bool {
	for i, item := range l.Items {
		lists := 0
		for j, b := range item.Blocks {
			switch b := b.(type) {
			case Paragraph:
				if lists > 0 {
					return false
				}
			case List:
				if lists++; j == 0 && i > 0 || !w.fits(b) {
					return false
				}
			default:
				return false
			}
		}
	}
	return true
}

func (w *lexicalWriter) list(l List, depth int) {
	kind, tag, start := `"bullet"`, "ul", 1
	if l.Ordered {
		kind, tag, start = `"number"`, "ol", l.Start
	}
	fields := append(w.elementAt(0, func() {
		value := start
		for i, item := range l.Items {
			w.comma(i)
			value = w.item(item, depth, value)
		}
	}), w.weak("listType", kind), w.raw("start", strconv.Itoa(start)), w.str("tag", tag))
	w.node("list", l.Extra.lexical(), fields...)
}

// item writes an entry, and one more for each list in it. It gives the number of the next entry:
// those that only hold a list do not count.
func (w *lexicalWriter) item(item Item, depth, value int) int {
	var text []Block
	var lists []List
	for _, b := range item.Blocks {
		if l, ok := b.(List); ok {
			lists = append(lists, l)
		} else {
			text = append(text, b)
		}
	}
	number := func() lexicalField { return w.raw("value", strconv.Itoa(value)) }
	first := len(text) > 0
	if first {
		inlines, _ := runningText(text)
		w.node("listitem", item.Extra.lexical(), append(w.elementAt(depth-1, func() { w.inlines(inlines) }), number())...)
		value++
	}
	for i, l := range lists {
		if first || i > 0 {
			w.put(",")
		}
		extra := rawValue{}
		if !first && i == 0 {
			extra = item.Extra.lexical()
		}
		w.node("listitem", extra, append(w.elementAt(depth-1, func() { w.list(l, depth+1) }), number())...)
	}
	return value
}

// weakField gives the original HTML of a field where it still says the same.
func weakField(e Extra, name, ours string, same func(original string) bool) string {
	if c, ok := e.lexical().get(name); ok {
		if original, ok := c.str(); ok && same(original) {
			return original
		}
	}
	return ours
}

// size writes pixels; null where they are not known.
func (w *lexicalWriter) size(name string, pixels int) lexicalField {
	if pixels == 0 {
		return w.raw(name, "null")
	}
	return w.raw(name, strconv.Itoa(pixels))
}

func (w *lexicalWriter) image(b Image) {
	caption := keptCaption(b.Extra, b.Caption)
	fields := []lexicalField{w.str("src", b.Src), w.size("width", b.Width), w.size("height", b.Height), w.str("title", b.Title),
		w.str("alt", b.Alt), w.str("caption", caption), w.str("cardWidth", either(b.CardWidth, "regular")), w.str("href", b.Href)}
	if b.Credit != "" {
		fields = append(fields, w.str("credit", b.Credit))
	}
	w.node("image", b.Extra.lexical(), fields...)
}

func (w *lexicalWriter) embed(b Embed) {
	caption := keptCaption(b.Extra, b.Caption)
	w.node("embed", b.Extra.lexical(), w.str("url", b.URL), w.str("embedType", b.Kind), w.str("html", b.HTML),
		w.weak("metadata", embedMetadata(b)), w.str("caption", caption))
}

// embedMetadata writes what is known of an embed under the names that Ghost keeps of its provider.
func embedMetadata(b Embed) string {
	var fields []rawField
	if b.Title != "" {
		fields = append(fields, rawField{"title", rawValue{raw: quoteJSON(b.Title)}})
	}
	if b.Thumbnail != "" {
		fields = append(fields, rawField{"thumbnail_url", rawValue{raw: quoteJSON(b.Thumbnail)}})
	}
	if len(fields) == 0 {
		return "{}"
	}
	return string(object(fields))
}

// inlines writes running text; neighbours with the same link share it.
func (w *lexicalWriter) inlines(list []Inline) {
	list = lexicalInlines(list)
	for i := 0; i < len(list); {
		w.comma(i)
		if len(list[i].Marks) == 0 || list[i].Marks[0].Kind != Link {
			w.inline(list[i])
			i++
			continue
		}
		link := list[i].Marks[0]
		end := i
		for end < len(list) && len(list[end].Marks) > 0 && sameMark(list[end].Marks[0], link) {
			end++
		}
		part := list[i:end]
		fields := append(w.element(func() {
			for j, in := range part {
				w.comma(j)
				w.inline(in)
			}
		}), w.orNull("rel", link.Rel), w.orNull("target", link.Target), w.orNull("title", link.Title), w.str("url", link.Href))
		kind := "link"
		extra := link.Extra.lexical()
		if extra.textOf("type") == "autolink" {
			kind = "autolink"
		}
		w.node(kind, extra, fields...)
		i = end
	}
}

// lexicalInlines leaves out the marks that Lexical has no room for.
func lexicalInlines(list []Inline) []Inline {
	var out []Inline
	for _, in := range list {
		var kept []Mark
		for _, m := range in.Marks {
			if m.Kind == Link || in.Kind == TextInline && (rankOfFormat(m.Kind) > 0 || m.Kind == Foreign && m.Format == "lexical") {
				kept = append(kept, m)
			}
		}
		in.Marks = kept
		out = append(out, in)
	}
	return normalInlines(out)
}

func rankOfFormat(kind MarkKind) int {
	for _, f := range textFormats {
		if f.kind == kind {
			return f.bit
		}
	}
	return 0
}

func (w *lexicalWriter) inline(in Inline) {
	switch in.Kind {
	case BreakInline:
		w.node("linebreak", rawValue{})
		return
	case OpaqueInline:
		if v, err := readRaw([]byte(in.Opaque.Raw), ""); in.Opaque.Format == "lexical" && err == nil && v.isObject() {
			w.put(in.Opaque.Raw)
			return
		}
		w.text(in.Opaque.Text, 0, rawValue{})
		return
	}
	format, extra := 0, rawValue{}
	for _, m := range in.Marks {
		format |= rankOfFormat(m.Kind)
		if m.Kind == Foreign {
			more, _ := readRaw(m.Data, "")
			extra.fields = append(extra.fields, more.fields...)
		}
	}
	w.text(in.Text, format, extra)
}

func (w *lexicalWriter) text(text string, format int, extra rawValue) {
	w.node("extended-text", extra, w.weak("detail", "0"), w.raw("format", strconv.Itoa(format)),
		w.weak("mode", `"normal"`), w.weak("style", `""`), w.str("text", strings.ToValidUTF8(text, "\uFFFD")))
}
