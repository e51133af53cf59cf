package handlebars

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
	return func(r *Run, s *scope) error {
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
func (p *partialCall) do(r *Run, s *scope) error {
	name := p.static
	if p.dynamic != nil {
		v, err := p.dynamic(r, s)
		if err != nil {
			return err
		}
		name = "undefined"
		if Truthy(v) {
			name = Text(v)
		}
	}
	this, err := p.this(r, s)
	if err != nil {
		return err
	}
	r.depth++
	if r.depth > r.limits.Calls {
		return fmt.Errorf("partials are nested more than %d deep: does %s draw itself?", r.limits.Calls, Quoted(name))
	}
	err = p.draw(r, s, name, this)
	r.depth--
	return err
}

// this is the partial's context: the one given, with the hash laid over it.
func (p *partialCall) this(r *Run, s *scope) (any, error) {
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
	return &Overlay{Base: this, Names: p.names, Values: values}, nil
}

func (p *partialCall) draw(r *Run, s *scope, name string, this any) error {
	f, inlines := s.Frame, s.box.inlines
	current := f.partialBlock()
	if p.block != nil {
		f = &Frame{Up: f, blockSet: true, block: &partialBlock{code: p.block, from: s, prev: current}}
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
	} else if t := r.set.Partials[name]; t != nil {
		if t.err != nil {
			return t.err
		}
		return t.begin(r, this, f, inlines)
	}
	if p.block != nil { // failover: the block itself
		return f.block.draw(r, f, this)
	}
	return fmt.Errorf("there is no partial named %s", Quoted(name))
}

// draw runs a partial's block where {{> @partial-block}} stands.
func (b *partialBlock) draw(r *Run, f *Frame, this any) error {
	return b.code.enter(r, b.from, this, &Frame{Up: f, blockSet: true, block: b.prev}, nil)
}

// draw runs an inline partial.
func (i *inlineSet) draw(r *Run, f *Frame, this any) error {
	return i.code.enter(r, i.from, this, f, nil)
}

// Overlay is a context with the values of a hash laid over it.
type Overlay struct {
	Base   any
	Names  []string
	Values []any

	body []byte // in a layout: what stands where Names says body, as it was drawn; Values have it once somebody wants a text
}

// Field gives the laid-over value, else the field beneath. What lies over a string or a list is an
// object: it has no length.
func (o *Overlay) Field(name string) any {
	for i, n := range o.Names {
		if n == name {
			if o.body != nil && o.Values[i] == nil {
				o.Values[i] = string(o.body)
			}
			return o.Values[i]
		}
	}
	if name == "length" && !IsObject(o.Base) {
		return nil
	}
	return Field(o.Base, name)
}

// Keys are those beneath, then the new ones, last first: that is how Handlebars builds a hash.
func (o *Overlay) Keys() []string {
	names := append([]string{}, Keys(o.Base)...)
	seen := make(map[string]bool, len(names)+len(o.Names))
	for _, n := range names {
		seen[n] = true
	}
	for _, n := range slices.Backward(o.Names) {
		if !seen[n] {
			seen[n] = true
			names = append(names, n)
		}
	}
	return names
}
