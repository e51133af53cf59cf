package handlebars

import "strings"

// PartKind is what a part of a template is.
type PartKind uint8

// The parts of a template that do something.
const (
	PartMustache     PartKind = iota // {{x}}
	PartBlock                        // {{#x}} … {{/x}}, {{^x}}, {{else x}}
	PartSub                          // (x y)
	PartPath                         // a name, wherever it stands
	PartPartial                      // {{> x}}
	PartPartialBlock                 // {{#> x}} … {{/x}}
	PartInline                       // {{#*inline "x"}} … {{/inline}}
)

// Part is one thing in a template that does something, for whoever checks templates without data.
type Part struct {
	Kind   PartKind
	Name   string // its parts without ../ and this: "@site.title", "post.author"
	Word   Word   // what stands in front: the name of a mustache, of a partial
	Params []Word
	Hash   []NamedWord
	At     int // offset in the text
	Up     int // the part that it stands in, as an index; -1: none
	Text   int // which stretch of the template it stands in: the whole is 0, the inside of a block another
}

// Word is an argument, as it is written.
type Word struct {
	Kind  WordKind
	Text  string   // "../post.title", or what a literal stands for
	Value any      // of a literal: string, float64, bool, nil
	Names []string // of a path: "post", "title"
	Data  bool     // of a path: it begins with @
}

// WordKind is what an argument is.
type WordKind uint8

// The kinds of arguments.
const (
	WordPath WordKind = iota
	WordLiteral
	WordSub
)

// NamedWord is a=b.
type NamedWord struct {
	Name string
	Word
}

// Helped tells whether the part can be nothing but a call of a helper: it has arguments, or is a sub-expression.
func (p *Part) Helped() bool { return p.Kind == PartSub || len(p.Params) > 0 || len(p.Hash) > 0 }

// Simple tells whether the part is one name without ../ or this, which may be a helper's.
func (p *Part) Simple() bool {
	return p.Word.Kind != WordSub && len(p.Word.Names) == 1 && !p.Word.Data && !strings.HasPrefix(p.Word.Text, ".") && !strings.HasPrefix(p.Word.Text, "this")
}

// Of gives a word of the hash.
func (p *Part) Of(name string) (Word, bool) {
	for _, w := range p.Hash {
		if w.Name == name {
			return w.Word, true
		}
	}
	return Word{}, false
}

// Outline gives the parts of a template in the order of its text, those around before those within. The error is that of a template
// that does not parse.
func Outline(file, text string, depth int) ([]Part, *Source, error) {
	src := newSource(file, text)
	root, err := parse(src, depth)
	if err != nil {
		return nil, src, err
	}
	o := &outline{}
	o.program(root, -1)
	return o.parts, src, nil
}

type outline struct {
	parts []Part
	texts int
	text  int
}

func (o *outline) program(p *program, up int) {
	if p == nil {
		return
	}
	around := o.text
	o.text = o.texts
	o.texts++
	for _, n := range p.body {
		o.statement(n, up)
	}
	o.text = around
}

func (o *outline) statement(n statement, up int) {
	switch n := n.(type) {
	case *mustacheNode:
		if n.decorator {
			o.insides(n.call, up)
			return
		}
		o.insides(n.call, o.add(PartMustache, n.at, n.call, up))
	case *blockNode:
		kind := PartBlock
		if n.decorator {
			kind = PartInline
		}
		at := o.add(kind, n.at, n.call, up)
		o.insides(n.call, at)
		o.program(n.program, at)
		o.program(n.inverse, at)
	case *partialNode:
		kind := PartPartial
		if n.block != nil {
			kind = PartPartialBlock
		}
		call := n.call
		call.path = n.name
		at := o.add(kind, n.at, call, up)
		o.insides(call, at)
		o.program(n.block, at)
	}
}

func (o *outline) add(kind PartKind, at int, n callNode, up int) int {
	p := Part{Kind: kind, At: at, Up: up, Text: o.text, Word: wordOf(n.path)}
	p.Name = p.Word.name()
	for _, param := range n.params {
		p.Params = append(p.Params, wordOf(param))
	}
	for _, pair := range n.hash {
		p.Hash = append(p.Hash, NamedWord{pair.key, wordOf(pair.value)})
	}
	o.parts = append(o.parts, p)
	return len(o.parts) - 1
}

// insides are the names and sub-expressions in a call.
func (o *outline) insides(n callNode, up int) {
	o.operand(n.path, up)
	for _, p := range n.params {
		o.operand(p, up)
	}
	for _, pair := range n.hash {
		o.operand(pair.value, up)
	}
}

func (o *outline) operand(n operand, up int) {
	switch n := n.(type) {
	case *pathNode:
		w := wordOf(n)
		o.parts = append(o.parts, Part{Kind: PartPath, Name: w.name(), Word: w, At: n.at, Up: up, Text: o.text})
	case *subNode:
		o.insides(n.call, o.add(PartSub, n.at, n.call, up))
	}
}

func wordOf(n operand) Word {
	switch n := n.(type) {
	case *pathNode:
		return Word{Kind: WordPath, Text: n.original, Names: n.parts, Data: n.data}
	case *literalNode:
		return Word{Kind: WordLiteral, Text: n.original, Value: n.value, Names: []string{n.original}}
	}
	return Word{Kind: WordSub}
}

func (w Word) name() string {
	name := strings.Join(w.Names, ".")
	if w.Data {
		return "@" + name
	}
	return name
}
