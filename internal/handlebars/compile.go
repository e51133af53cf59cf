package handlebars

import "errors"

// compiler turns a tree into closures, once per template. Which names are helpers is known here, so
// that nothing is looked up by name while a page renders but data.
type compiler struct {
	src      *Source
	helpers  map[string]*Helper
	params   [][]string // block parameters in force, innermost last; only programs that have some
	problems []Problem
	found    [2]int // problems, those that are not kept too: of little weight, fatal
}

func compileTemplate(src *Source, root *program, helpers map[string]*Helper) (*code, []Problem, error) {
	c := &compiler{src: src, helpers: helpers}
	compiled, err := c.program(root)
	return compiled, c.problems, err
}

// MaxProblems is how many problems of one template are kept, of either weight: who mends those comes
// back for more.
const MaxProblems = 100

func (c *compiler) problem(at int, fatal bool, message string) {
	if c.found[btoi(fatal)]++; c.found[btoi(fatal)] > MaxProblems {
		return
	}
	line, column := c.src.Place(at)
	c.problems = append(c.problems, Problem{File: c.src.Name, Line: line, Column: column, Fatal: fatal, Message: message})
}

// located gives an error that happens while a statement runs the statement's place, unless it has one.
func (c *compiler) located(at int, err error) error {
	var te *TemplateError
	if errors.As(err, &te) {
		return err
	}
	te = c.src.errorf(at, "%s", err)
	te.Err = err
	return te
}

func (c *compiler) program(p *program) (*code, error) {
	if p == nil {
		return nil, nil
	}
	if len(p.params) > 0 {
		c.params = append(c.params, p.params)
		defer func() { c.params = c.params[:len(c.params)-1] }()
	}
	out := &code{params: len(p.params)}
	for _, n := range p.body {
		if err := c.statement(out, n); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (c *compiler) statement(out *code, n statement) error {
	var do op
	var err error
	switch n := n.(type) {
	case *textNode:
		do = c.text(n.value)
	case *mustacheNode:
		if n.decorator {
			return c.src.errorf(n.at, "{{* %s}}: decorators other than {{#*inline}} are not known", originalName(n.call.path))
		}
		do, err = c.mustache(n)
	case *blockNode:
		if n.decorator {
			return c.inline(out, n)
		}
		do, err = c.block(n)
	case *partialNode:
		if n.indent != "" { // kept as text: partials are not indented line by line
			out.ops = append(out.ops, c.text(n.indent))
		}
		do, err = c.partial(n)
	}
	if do != nil {
		out.ops = append(out.ops, do)
	}
	return err
}

func (c *compiler) text(s string) op {
	if s == "" {
		return nil
	}
	return func(r *Run, _ *scope) error {
		r.Out = append(r.Out, s...)
		return r.full()
	}
}

// inline compiles {{#*inline "name"}} … {{/inline}}, which belongs to the program around it.
func (c *compiler) inline(out *code, n *blockNode) error {
	if name := originalName(n.call.path); name != "inline" {
		return c.src.errorf(n.at, "{{#*%s}}: the only decorator is {{#*inline \"name\"}}", name)
	}
	if len(n.call.params) == 0 {
		return c.src.errorf(n.at, "{{#*inline}} needs the name of the partial")
	}
	name, err := c.operand(n.call.params[0])
	if err != nil {
		return err
	}
	body, err := c.program(n.program)
	if err != nil {
		return err
	}
	out.inlines = append(out.inlines, inlineDef{name: name, code: body})
	return nil
}

// mustache compiles {{x}}: a helper, or a value of the data.
func (c *compiler) mustache(n *mustacheNode) (op, error) {
	value, err := c.value(n.call, n.at, false)
	if err != nil {
		return nil, err
	}
	if n.raw {
		isBody := c.layoutsBody(n.call)
		return func(r *Run, s *scope) error {
			if o, ok := s.this.(*Overlay); isBody && ok && o.body != nil {
				r.Out = append(r.Out, o.body...)
				return r.full()
			}
			v, err := value(r, s)
			if err == nil {
				err = r.WriteRaw(v)
			}
			return err
		}, nil
	}
	return func(r *Run, s *scope) error {
		v, err := value(r, s)
		if err != nil {
			return err
		}
		return r.writeEscaped(v)
	}, nil
}

// layoutsBody tells whether a call is the body that a layout stands around.
func (c *compiler) layoutsBody(n callNode) bool {
	path, kind := c.classify(n, false)
	return kind == isEither && path.parts[0] == bodyName && c.helperFor(path) == nil
}

// block compiles {{#x}} … {{else}} … {{/x}}.
func (c *compiler) block(n *blockNode) (op, error) {
	main, err := c.program(n.program)
	if err != nil {
		return nil, err
	}
	inverse, err := c.program(n.inverse)
	if err != nil {
		return nil, err
	}
	path, kind := c.classify(n.call, false)
	if kind != isValue {
		if h := c.helperFor(path); h != nil {
			return c.blockHelper(h, n, main, inverse)
		}
	}
	if kind == isHelper {
		call, err := c.missing(n.call, path, n.at)
		return func(r *Run, s *scope) error {
			_, err := call(r, s)
			return err
		}, err
	}
	value, err := c.path(path)
	if err != nil {
		return nil, err
	}
	return func(r *Run, s *scope) error {
		v, err := value(r, s)
		if err != nil {
			return err
		}
		return blockOnData(r, s, v, main, inverse)
	}, nil
}

// blockHelper compiles a block whose name is a helper's.
func (c *compiler) blockHelper(h *Helper, n *blockNode, main, inverse *code) (op, error) {
	sp, err := c.spec(h, n.call, main, inverse)
	if err != nil {
		return nil, err
	}
	if sp.fn == nil {
		sp.fn = &code{} // {{^x}}: helpers tell a block from a value by it
	}
	at := n.at
	return func(r *Run, s *scope) error {
		k, err := sp.prepare(r, s)
		if err != nil {
			return c.located(at, err)
		}
		if h.Block != nil {
			err = h.Block(k)
		} else {
			var v any
			if v, err = h.Value(k); err == nil {
				err = r.WriteRaw(v)
			}
		}
		if err != nil {
			return c.located(at, err)
		}
		sp.done(k)
		return nil
	}, nil
}

// blockOnData is what a block does whose name is a field: Handlebars' blockHelperMissing.
func blockOnData(r *Run, s *scope, v any, main, inverse *code) error {
	if n, ok := ListLen(v); ok && n > 0 {
		return eachItem(r, s, v, n, main)
	} else if v == nil || v == false || ok {
		if inverse == nil {
			return nil
		}
		return inverse.stay(r, s)
	}
	if main == nil {
		return nil
	}
	if v == true {
		return main.stay(r, s)
	}
	return main.enter(r, s, v, s.Frame, nil)
}
