package handlebars

import (
	"strconv"
	"strings"
)

// block reads {{#x}} … {{else}} … {{/x}} and {{^x}} … {{/x}}.
func (p *parser) block() (statement, error) {
	open := p.next()
	inverted := open.kind == tokOpenInverse
	n := &blockNode{at: open.at, decorator: strings.HasSuffix(open.raw, "*")}
	params, err := p.blockOpening(n, open)
	if err != nil {
		return nil, err
	}
	if n.program, err = p.program(); err != nil {
		return nil, err
	}
	n.program.params = params
	switch t := p.peek(); {
	case t.kind == tokElseChain && !inverted:
		n.inverse, n.middle, err = p.elseChain()
	case t.kind == tokInverse:
		n.inverse, n.middle, err = p.elsePart()
	}
	if err != nil {
		return nil, err
	}
	if n.decorator && n.inverse != nil {
		return nil, p.src.errorf(n.at, "{{#*%s}} cannot have an {{else}}", originalName(n.call.path))
	}
	if n.close, err = p.closing(n.at, n.call.path); err != nil {
		return nil, err
	}
	if n.inverse != nil && n.inverse.chained {
		n.inverse.body[0].(*blockNode).close = n.close
	}
	if inverted {
		n.program, n.inverse = n.inverse, n.program
	}
	return n, nil
}

// maxParams is how many parameters a block may name: no helper gives more than two, and every name
// in the block is looked for among them.
const maxParams = 20

// blockOpening reads the rest of {{#x … as |a b|}}.
func (p *parser) blockOpening(n *blockNode, open token) (params []string, err error) {
	if n.call, err = p.call(false); err != nil {
		return nil, err
	}
	if p.peek().kind == tokOpenParams {
		p.next()
		for p.peek().kind == tokID {
			if len(params) == maxParams {
				return nil, p.src.errorf(p.peek().at, "a block has more than %d parameters", maxParams)
			}
			params = append(params, p.next().text)
		}
		if len(params) == 0 {
			return nil, p.unexpected(p.peek(), "the name of a block parameter")
		}
		if _, err := p.expect(tokCloseParams, "a block parameter or |"); err != nil {
			return nil, err
		}
	}
	close, err := p.expect(tokClose, "an argument or }}")
	n.open = strip{open.stripsBefore(), close.stripsAfter()}
	return params, err
}

func (p *parser) elsePart() (*program, strip, error) {
	t := p.next()
	prog, err := p.program()
	return prog, strip{t.stripsBefore(), t.stripsAfter()}, err
}

// elseChain reads {{else x}} … as a block inside the inverse.
func (p *parser) elseChain() (*program, strip, error) {
	open := p.next()
	if err := p.enter(open.at); err != nil {
		return nil, strip{}, err
	}
	defer p.leave()
	n := &blockNode{at: open.at}
	params, err := p.blockOpening(n, open)
	if err != nil {
		return nil, strip{}, err
	}
	if n.program, err = p.program(); err != nil {
		return nil, strip{}, err
	}
	n.program.params = params
	switch p.peek().kind {
	case tokElseChain:
		n.inverse, n.middle, err = p.elseChain()
	case tokInverse:
		n.inverse, n.middle, err = p.elsePart()
	}
	if err != nil {
		return nil, strip{}, err
	}
	// Handlebars gives each of these blocks the ~ of the tag that ends it; the first one's is
	// overwritten by the tag that ends the whole.
	n.close = n.middle
	if n.inverse != nil && n.inverse.chained {
		n.inverse.body[0].(*blockNode).close = n.middle
	}
	return &program{body: []statement{n}, chained: true}, n.open, nil
}

// closing reads {{/x}} and checks that it closes what stands open.
func (p *parser) closing(openAt int, path operand) (strip, error) {
	name := originalName(path)
	open, err := p.expect(tokOpenEnd, "{{/"+name+"}}")
	if err != nil {
		line, _ := p.src.Place(openAt)
		te := err.(*TemplateError)
		te.Message += ", to close line " + strconv.Itoa(line)
		return strip{}, te
	}
	got, err := p.name()
	if err != nil {
		return strip{}, err
	}
	if originalName(got) != name {
		line, _ := p.src.Place(openAt)
		return strip{}, p.src.errorf(open.at, "{{/%s}} does not close {{#%s}} of line %d", originalName(got), name, line)
	}
	close, err := p.expect(tokClose, "}}")
	return strip{open.stripsBefore(), close.stripsAfter()}, err
}

func (p *parser) partialBlock() (statement, error) {
	open := p.next()
	call, err := p.call(true)
	if err != nil {
		return nil, err
	}
	end, err := p.expect(tokClose, "an argument or }}")
	if err != nil {
		return nil, err
	}
	n := &partialNode{at: open.at, name: call.path, call: call, open: strip{open.stripsBefore(), end.stripsAfter()}}
	if err := p.oneContext(n); err != nil {
		return nil, err
	}
	if n.block, err = p.program(); err != nil {
		return nil, err
	}
	n.close, err = p.closing(open.at, call.path)
	return n, err
}

func (p *parser) rawBlock() (statement, error) {
	open := p.next()
	n := &blockNode{at: open.at, program: &program{}}
	var err error
	if n.call, err = p.call(false); err != nil {
		return nil, err
	}
	if _, err = p.expect(tokCloseRaw, "an argument or }}}}"); err != nil {
		return nil, err
	}
	for p.peek().kind == tokContent {
		t := p.next()
		n.program.body = append(n.program.body, &textNode{at: t.at, original: t.text, value: t.text})
	}
	end, err := p.expect(tokEndRaw, "{{{{/"+originalName(n.call.path)+"}}}}")
	if err != nil {
		return nil, err
	}
	if end.text != originalName(n.call.path) {
		return nil, p.src.errorf(end.at, "{{{{/%s}}}} does not close {{{{%s}}}}", end.text, originalName(n.call.path))
	}
	return n, nil
}
