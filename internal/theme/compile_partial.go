package theme

import (
	"fmt"
	"slices"
)

// partial compiles {{> name context key=value}} and {{#> name}} … {{/name}}.
func (c *compiler) partial(n *partialNode) (op, error) {
	call, err := c.partialCall(n)
	if err != nil {
		return nil, err
	}
	return func(r *run, s *scope) error {
		if err := call.do(r, s); err != nil {
			return c.located(n.at, err)
		}
		return nil
	}, nil
}

// partialCall is a compiled use of a partial.
type partialCall struct {
	static  string // the name, where it is written out
	dynamic expr   // the name, where it is worked out
	context expr   // nil: the context around it
	names   []string
	values  []expr
	block   *code
}

func (c *compiler) partialCall(n *partialNode) (*partialCall, error) {
	p := &partialCall{}
	var err error
	if sub, ok := n.name.(*subNode); ok {
		p.dynamic, err = c.value(sub.call, sub.at, true)
	} else {
		p.static = originalName(n.name)
	}
	if err != nil {
		return nil, err
	}
	if len(n.call.params) > 0 {
		if p.context, err = c.operand(n.call.params[0]); err != nil {
			return nil, err
		}
	}
	if p.names, p.values, err = c.hash(n.call.hash); err != nil {
		return nil, err
	}
	p.block, err = c.program(n.block)
	return p, err
}

// do draws the partial.
func (p *partialCall) do(r *run, s *scope) error {
	name := p.static
	if p.dynamic != nil {
		v, err := p.dynamic(r, s)
		if err != nil {
			return err
		}
		name = "undefined"
		if truthy(v) {
			name = text(v)
		}
	}
	this, err := p.this(r, s)
	if err != nil {
		return err
	}
	r.depth++
	if r.depth > r.limits.Calls {
		return fmt.Errorf("partials are nested more than %d deep: does %s draw itself?", r.limits.Calls, quoted(name))
	}
	err = p.draw(r, s, name, this)
	r.depth--
	return err
}

// this is the partial's context: the one given, with the hash laid over it.
func (p *partialCall) this(r *run, s *scope) (any, error) {
	this := s.this
	var err error
	if p.context != nil {
		if this, err = p.context(r, s); err != nil {
			return nil, err
		}
	}
	if len(p.names) == 0 {
		return this, nil
	}
	values := make([]any, len(p.values))
	for i, e := range p.values {
		if values[i], err = e(r, s); err != nil {
			return nil, err
		}
	}
	return &overlay{base: this, names: p.names, values: values}, nil
}

func (p *partialCall) draw(r *run, s *scope, name string, this any) error {
	f, inlines := s.frame, s.box.inlines
	current := f.partialBlock()
	if p.block != nil {
		f = &frame{up: f, blockSet: true, block: &partialBlock{code: p.block, from: s, prev: current}}
		var err error
		if inlines, err = p.block.inlineSet(r, s, inlines); err != nil {
			return err
		}
	}
	if p.dynamic == nil && name == "@partial-block" {
		if current != nil {
			return current.draw(r, f, this)
		}
	} else if in := s.box.inlines.find(name); in != nil {
		return in.draw(r, f, this)
	} else if t := r.theme.partials[name]; t != nil {
		if t.err != nil {
			return t.err
		}
		inner := scope{this: this, frame: f, box: &box{inlines}}
		return t.code.start(r, &inner, &scope{frame: f, box: inner.box})
	}
	if p.block != nil { // failover: the block itself
		return f.block.draw(r, f, this)
	}
	return fmt.Errorf("there is no partial named %s", quoted(name))
}

// draw runs a partial's block where {{> @partial-block}} stands.
func (b *partialBlock) draw(r *run, f *frame, this any) error {
	return b.code.enter(r, b.from, this, &frame{up: f, blockSet: true, block: b.prev}, nil)
}

// draw runs an inline partial.
func (i *inlineSet) draw(r *run, f *frame, this any) error {
	return i.code.enter(r, i.from, this, f, nil)
}

// overlay is a context with the values of a hash laid over it.
type overlay struct {
	base   any
	names  []string
	values []any
}

// Field gives the laid-over value, else the field beneath. What lies over a string or a list is an
// object: it has no length.
func (o *overlay) Field(name string) any {
	for i, n := range o.names {
		if n == name {
			return o.values[i]
		}
	}
	if name == "length" && !isObject(o.base) {
		return nil
	}
	return field(o.base, name)
}

// Keys are those beneath, then the new ones, last first: that is how Handlebars builds a hash.
func (o *overlay) Keys() []string {
	names := append([]string{}, keys(o.base)...)
	seen := make(map[string]bool, len(names)+len(o.names))
	for _, n := range names {
		seen[n] = true
	}
	for _, n := range slices.Backward(o.names) {
		if !seen[n] {
			seen[n] = true
			names = append(names, n)
		}
	}
	return names
}
