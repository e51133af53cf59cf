package handlebars

// op is a compiled statement, expr a compiled value, code a compiled program.
type op func(r *Run, s *scope) error

type expr func(r *Run, s *scope) (any, error)

type code struct {
	ops     []op
	params  int // block parameters that it names
	inlines []inlineDef
}

// inlineDef is {{#*inline "name"}} directly in a program.
type inlineDef struct {
	name expr
	code *code
}

// run runs the statements in a scope that is ready.
func (c *code) run(r *Run, s *scope) error {
	if err := r.Tick(len(c.ops) + len(c.inlines) + 1); err != nil {
		return err
	}
	for _, op := range c.ops {
		if err := op(r, s); err != nil {
			return err
		}
	}
	return nil
}

// start runs a program in scope s; from is the scope that it was written in. Its inline partials
// are in force while it runs.
func (c *code) start(r *Run, s, from *scope) error {
	if len(c.inlines) == 0 {
		return c.run(r, s)
	}
	was := s.box.inlines
	written := *from
	written.params = s.params // Handlebars breaks down here; block parameters are simply in sight
	set, err := c.inlineSet(r, &written, was)
	if err != nil {
		return err
	}
	s.box.inlines = set
	err = c.run(r, s)
	s.box.inlines = was
	return err
}

// inlineSet puts the program's inline partials in front of those in force.
func (c *code) inlineSet(r *Run, from *scope, set *inlineSet) (*inlineSet, error) {
	for _, d := range c.inlines {
		name, err := d.name(r, from)
		if err != nil {
			return nil, err
		}
		set = &inlineSet{name: Text(name), code: d.code, from: from, up: set}
	}
	return set, nil
}

// enter runs a program with another context, as a helper's options.fn(this, {data, blockParams}).
func (c *code) enter(r *Run, from *scope, this any, f *Frame, values []any) error {
	s := scope{this: this, up: from, Frame: f, params: from.params, box: from.box}
	if Same(this, from.this) {
		s.up = from.up
	}
	if c.params > 0 {
		s.params = &params{values: values, up: from.params}
	}
	return c.start(r, &s, from)
}

// stay runs a program in the context that it was written in.
func (c *code) stay(r *Run, from *scope) error {
	if c.params > 0 {
		s := *from
		s.params = &params{up: from.params}
		return c.start(r, &s, from)
	}
	return c.start(r, from, from)
}
