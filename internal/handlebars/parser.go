package handlebars

import (
	"regexp"
	"strconv"
	"strings"
)

// parser turns tokens into a tree, by recursive descent over the grammar of Handlebars 4.7.
type parser struct {
	src   *Source
	toks  []token
	at    int
	depth int // blocks and sub-expressions around here
	limit int
}

// parse reads a template into a tree whose white space control is done.
func parse(src *Source, depth int) (*program, error) {
	toks, err := lex(src)
	if err != nil {
		return nil, err
	}
	p := &parser{src: src, toks: toks, limit: depth}
	root, err := p.program()
	if err != nil {
		return nil, err
	}
	if t := p.peek(); t.kind != tokEOF {
		return nil, p.unexpected(t, "text or a mustache that opens something")
	}
	stripProgram(root, true)
	return root, nil
}

func (p *parser) peek() token { return p.toks[p.at] }

func (p *parser) next() token {
	t := p.toks[p.at]
	if t.kind != tokEOF {
		p.at++
	}
	return t
}

func (p *parser) expect(kind tokenKind, what string) (token, error) {
	t := p.next()
	if t.kind != kind {
		return t, p.unexpected(t, what)
	}
	return t, nil
}

func (p *parser) unexpected(t token, wanted string) error {
	return p.src.errorf(t.at, "found %s where %s was expected", t.shown(), wanted)
}

// enter counts one level of nesting; leave takes it off again.
func (p *parser) enter(at int) error {
	p.depth++
	if p.depth > p.limit {
		return p.src.errorf(at, "blocks and sub-expressions are nested more than %d deep", p.limit)
	}
	return nil
}

func (p *parser) leave() { p.depth-- }

// program reads statements up to something that only the caller can take.
func (p *parser) program() (*program, error) {
	prog := &program{}
	for {
		var n statement
		var err error
		switch t := p.peek(); t.kind {
		case tokContent:
			p.next()
			n = &textNode{at: t.at, original: t.text, value: t.text}
		case tokComment:
			p.next()
			n = &commentNode{at: t.at, strip: strip{t.stripsBefore(), t.stripsAfter()}}
		case tokOpen, tokOpenTriple:
			n, err = p.mustache()
		case tokOpenPartial:
			n, err = p.partial()
		case tokOpenBlock, tokOpenInverse, tokOpenPBlock, tokOpenRaw:
			n, err = p.nested(t)
		default:
			return prog, nil
		}
		if err != nil {
			return nil, err
		}
		prog.body = append(prog.body, n)
	}
}

func (p *parser) nested(t token) (n statement, err error) {
	if err := p.enter(t.at); err != nil {
		return nil, err
	}
	defer p.leave()
	switch t.kind {
	case tokOpenPBlock:
		return p.partialBlock()
	case tokOpenRaw:
		return p.rawBlock()
	}
	return p.block()
}

func (p *parser) mustache() (statement, error) {
	open := p.next()
	end := tokClose
	if open.kind == tokOpenTriple {
		end = tokCloseTriple
	}
	call, err := p.call(false)
	if err != nil {
		return nil, err
	}
	close, err := p.expect(end, "an argument or "+tokenNames[end])
	if err != nil {
		return nil, err
	}
	return &mustacheNode{at: open.at, call: call, raw: end == tokCloseTriple || strings.HasSuffix(open.raw, "&"),
		decorator: strings.HasSuffix(open.raw, "*"), strip: strip{open.stripsBefore(), close.stripsAfter()}}, nil
}

func (p *parser) partial() (statement, error) {
	open := p.next()
	call, err := p.call(true)
	if err != nil {
		return nil, err
	}
	close, err := p.expect(tokClose, "an argument or }}")
	if err != nil {
		return nil, err
	}
	n := &partialNode{at: open.at, name: call.path, call: call, strip: strip{open.stripsBefore(), close.stripsAfter()}}
	return n, p.oneContext(n)
}

func (p *parser) oneContext(n *partialNode) error {
	if len(n.call.params) > 1 {
		return p.src.errorf(n.call.params[1].offset(), "a partial takes one context; give further values as name=value")
	}
	return nil
}

// call reads a name, arguments and hash. Only a partial's name may be a sub-expression.
func (p *parser) call(partial bool) (c callNode, err error) {
	if partial && p.peek().kind == tokOpenParen {
		c.path, err = p.sub()
	} else {
		c.path, err = p.name()
	}
	if err != nil {
		return c, err
	}
	for {
		t := p.peek()
		if t.kind == tokID && p.toks[p.at+1].kind == tokEquals {
			c.hash, err = p.hash()
			return c, err
		}
		if !startsOperand(t.kind) {
			return c, nil
		}
		param, err := p.operand()
		if err != nil {
			return c, err
		}
		c.params = append(c.params, param)
	}
}

func startsOperand(k tokenKind) bool {
	switch k {
	case tokID, tokData, tokString, tokNumber, tokBool, tokUndefined, tokNull, tokOpenParen:
		return true
	}
	return false
}

func (p *parser) hash() (pairs []hashPair, err error) {
	for p.peek().kind == tokID && p.toks[p.at+1].kind == tokEquals {
		key := p.next()
		p.next()
		value, err := p.operand()
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, hashPair{key.text, value})
	}
	return pairs, nil
}

func (p *parser) operand() (operand, error) {
	if p.peek().kind == tokOpenParen {
		return p.sub()
	}
	return p.name()
}

func (p *parser) sub() (operand, error) {
	open := p.next()
	if err := p.enter(open.at); err != nil {
		return nil, err
	}
	defer p.leave()
	call, err := p.call(false)
	if err != nil {
		return nil, err
	}
	if _, err := p.expect(tokCloseParen, "an argument or )"); err != nil {
		return nil, err
	}
	return &subNode{at: open.at, call: call}, nil
}

// name reads a path or a literal.
func (p *parser) name() (operand, error) {
	switch t := p.peek(); t.kind {
	case tokID, tokData:
		return p.path()
	case tokString:
		p.next()
		return &literalNode{at: t.at, value: t.text, original: t.text}, nil
	case tokNumber:
		p.next()
		f, _ := strconv.ParseFloat(t.raw, 64) // a number too large is Inf, as in JavaScript
		return &literalNode{at: t.at, value: f, original: NumberText(f)}, nil
	case tokBool:
		p.next()
		return &literalNode{at: t.at, value: t.raw == "true", original: t.raw}, nil
	case tokUndefined:
		p.next()
		return &literalNode{at: t.at, original: "undefined", isUndef: true}, nil
	case tokNull:
		p.next()
		return &literalNode{at: t.at, original: "null"}, nil
	default:
		return nil, p.unexpected(t, "a name or a value")
	}
}

// scopedPath is Handlebars' own test for a path that begins at the context; it also catches names
// that end in "this".
var scopedPath = regexp.MustCompile(`^\.|this\b`)

func (p *parser) path() (operand, error) {
	first := p.peek()
	n := &pathNode{at: first.at}
	var original strings.Builder
	if first.kind == tokData {
		p.next()
		n.data = true
		original.WriteByte('@')
	}
	for {
		t, err := p.expect(tokID, "a name")
		if err != nil {
			return nil, err
		}
		original.WriteString(t.text)
		switch operator := t.text == t.raw; {
		case operator && (t.text == ".." || t.text == "." || t.text == "this"):
			if len(n.parts) > 0 {
				return nil, p.src.errorf(t.at, "the path %s cannot hold %s behind a name", Quoted(original.String()), t.text)
			}
			if t.text == ".." {
				n.depth++
			}
		default:
			n.parts = append(n.parts, t.text)
		}
		if p.peek().kind != tokSep {
			break
		}
		original.WriteString(p.next().raw)
	}
	n.original = original.String()
	n.scoped = scopedPath.MatchString(n.original)
	return n, nil
}

// originalName is what a closing tag must repeat.
func originalName(o operand) string {
	switch o := o.(type) {
	case *pathNode:
		return o.original
	case *literalNode:
		return o.original
	}
	return "undefined" // a sub-expression: {{#> (x)}} … {{/undefined}}
}
