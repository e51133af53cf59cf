package handlebars

import (
	"fmt"
)

// callKind is what the name in a mustache can mean.
type callKind uint8

const (
	isValue  callKind = iota // only data: a path, or a block parameter
	isEither                 // a helper if there is one, else data
	isHelper                 // a helper: it has arguments, or stands in a sub-expression
)

// classify tells what a name means. A literal in its place is a name too: {{"a b"}}, {{12}}.
func (c *compiler) classify(n callNode, sub bool) (*pathNode, callKind) {
	path, ok := n.path.(*pathNode)
	if !ok {
		name := originalName(n.path)
		path = &pathNode{at: n.path.offset(), parts: []string{name}, original: name, scoped: scopedPath.MatchString(name)}
	}
	simple := path.simple()
	if simple {
		if _, _, is := c.blockParam(path.parts[0]); is {
			return path, isValue
		}
	}
	switch {
	case sub || len(n.params) > 0 || len(n.hash) > 0:
		return path, isHelper
	case simple:
		return path, isEither
	}
	return path, isValue
}

func (c *compiler) helperFor(path *pathNode) *Helper {
	if !path.simple() {
		return nil
	}
	return c.helpers[path.parts[0]]
}

// blockParam finds the block parameter of that name: n levels up, number i.
func (c *compiler) blockParam(name string) (n, i int, ok bool) {
	for n = range c.params {
		for i, p := range c.params[len(c.params)-1-n] {
			if p == name {
				return n, i, true
			}
		}
	}
	return 0, 0, false
}

// value compiles what a mustache or sub-expression gives.
func (c *compiler) value(n callNode, at int, sub bool) (expr, error) {
	path, kind := c.classify(n, sub)
	if kind != isValue {
		if h := c.helperFor(path); h != nil {
			return c.helperValue(h, n, at)
		}
	}
	if kind == isHelper {
		return c.missing(n, path, at)
	}
	return c.path(path)
}

func (c *compiler) helperValue(h *Helper, n callNode, at int) (expr, error) {
	if h.Value == nil {
		msg := fmt.Sprintf("{{%s}} works only as a block: {{#%s …}} … {{/%s}}", h.Name, h.Name, h.Name)
		c.problem(at, false, msg)
		return func(*Run, *scope) (any, error) { return nil, c.src.errorf(at, "%s", msg) }, nil
	}
	sp, err := c.spec(h, n, nil, nil)
	if err != nil {
		return nil, err
	}
	return func(r *Run, s *scope) (any, error) {
		k, err := sp.prepare(r, s)
		if err != nil {
			return nil, c.located(at, err)
		}
		v, err := h.Value(k)
		if err == nil {
			err = k.Cost(textSize(v))
		}
		if err != nil {
			return nil, c.located(at, err)
		}
		sp.done(k)
		return v, nil
	}, nil
}

// missing compiles a call of something that is no helper. As in Handlebars that is nothing while
// there is neither a positional argument nor a field of that name; otherwise it is an error. Whoever checks templates
// finds such names in their outlines.
func (c *compiler) missing(n callNode, path *pathNode, at int) (expr, error) {
	name := path.original
	fail := c.src.errorf(at, "there is no helper named %s", Quoted(name))
	if len(n.params) > 0 {
		return func(*Run, *scope) (any, error) { return nil, fail }, nil
	}
	value, err := c.path(path)
	if err != nil {
		return nil, err
	}
	return func(r *Run, s *scope) (any, error) {
		if v, err := value(r, s); err != nil || v != nil {
			return nil, fail
		}
		return nil, nil
	}, nil
}

func (c *compiler) spec(h *Helper, n callNode, main, inverse *code) (*callSpec, error) {
	sp := &callSpec{helper: h, fn: main, inverse: inverse}
	for _, p := range n.params {
		e, err := c.operand(p)
		if err != nil {
			return nil, err
		}
		_, literal := p.(*literalNode)
		sp.args, sp.literals = append(sp.args, e), append(sp.literals, literal)
	}
	var err error
	sp.names, sp.values, err = c.hash(n.hash)
	for _, pair := range n.hash {
		_, literal := pair.value.(*literalNode)
		sp.hashLiterals = append(sp.hashLiterals, literal)
	}
	return sp, err
}

func (c *compiler) hash(pairs []hashPair) (names []string, values []expr, err error) {
	for _, pair := range pairs {
		e, err := c.operand(pair.value)
		if err != nil {
			return nil, nil, err
		}
		names, values = append(names, pair.key), append(values, e)
	}
	return names, values, nil
}

func (c *compiler) operand(o operand) (expr, error) {
	switch o := o.(type) {
	case *literalNode:
		v := o.value
		return func(*Run, *scope) (any, error) { return v, nil }, nil
	case *subNode:
		return c.value(o.call, o.at, true)
	case *pathNode:
		return c.path(o)
	}
	return nil, c.src.errorf(o.offset(), "this cannot be an argument")
}

// path compiles a look into the data.
func (c *compiler) path(p *pathNode) (expr, error) {
	if p.depth == 0 && !p.scoped && len(p.parts) > 0 {
		if n, i, ok := c.blockParam(p.parts[0]); ok {
			rest := p.parts[1:]
			return func(r *Run, s *scope) (any, error) { return r.Dig(s.param(n, i), rest...) }, nil
		}
	}
	if p.data && len(p.parts) > 0 {
		return dataPath(p), nil
	}
	depth, parts := p.depth, p.parts
	switch {
	case depth > 0:
		return func(r *Run, s *scope) (any, error) { return r.Dig(s.outer(depth), parts...) }, nil
	case len(parts) == 0:
		return func(_ *Run, s *scope) (any, error) { return s.this, nil }, nil
	}
	return func(r *Run, s *scope) (any, error) { return r.Dig(s.this, parts...) }, nil
}

// Dig follows names down from v; of nil everything is nil.
func (r *Run) Dig(v any, names ...string) (any, error) {
	var err error
	for _, n := range names {
		if v, err = r.field(v, n); v == nil || err != nil {
			return nil, err
		}
	}
	return v, nil
}

// field is Field within a render: what a text knows of itself is counted out, which is work.
func (r *Run) field(v any, name string) (any, error) {
	if s, ok := v.(string); ok {
		if err := r.Tick(len(s) >> 6); err != nil {
			return nil, err
		}
	}
	return Field(v, name), nil
}

// dataPath compiles @name.a.b and @../name.
func dataPath(p *pathNode) expr {
	depth, name, rest := p.depth, p.parts[0], p.parts[1:]
	next := ""
	if len(rest) > 0 {
		next = rest[0]
	}
	return func(r *Run, s *scope) (any, error) {
		f := s.Frame
		for n := depth; n > 0; n-- {
			if f = f.Up; f == nil {
				return nil, nil
			}
		}
		v, ok := f.Name(name)
		if !ok {
			v = r.Global(name, next)
		}
		return r.digTruthy(v, rest)
	}
}

// digTruthy is Dig for @names, where Handlebars stops at whatever is falsy and gives that.
func (r *Run) digTruthy(v any, names []string) (any, error) {
	var err error
	for _, n := range names {
		if !Truthy(v) {
			break
		}
		if v, err = r.field(v, n); err != nil {
			return nil, err
		}
	}
	return v, nil
}
