package theme

import "errors"

// The helpers that Handlebars itself has, except log's printing: a theme's log line would be the
// newsroom's noise.
func builtinHelpers() []*helper {
	return []*helper{
		{name: "if", block: helpIf},
		{name: "unless", block: helpUnless},
		{name: "each", block: helpEach},
		{name: "with", block: helpWith},
		{name: "lookup", value: helpLookup},
		{name: "log", value: func(*call) (any, error) { return nil, nil }},
	}
}

func condition(c *call) (bool, error) {
	if len(c.args) != 1 {
		return false, errors.New("#" + c.name + " takes exactly one argument")
	}
	v := c.args[0]
	if !c.flag("includeZero") && !truthy(v) {
		return false, nil
	}
	return !empty(v), nil
}

func helpIf(c *call) error {
	yes, err := condition(c)
	if err != nil {
		return err
	}
	return c.choose(yes)
}

func helpUnless(c *call) error {
	yes, err := condition(c)
	if err != nil {
		return err
	}
	return c.choose(!yes)
}

func helpWith(c *call) error {
	if len(c.args) != 1 {
		return errors.New("#with takes exactly one argument")
	}
	if empty(c.args[0]) {
		return c.other()
	}
	return c.with(c.args[0], c.s.frame, c.args[0])
}

func helpLookup(c *call) (any, error) {
	if !truthy(c.arg(0)) {
		return c.arg(0), nil
	}
	return field(c.arg(0), text(c.arg(1))), nil
}

func helpEach(c *call) error {
	if len(c.args) != 1 {
		return errors.New("#each takes exactly one argument: what to go through")
	}
	v := c.args[0]
	if n, ok := listLen(v); ok && n > 0 {
		return eachItem(c.r, c.s, v, n, c.fn)
	}
	names := keys(v)
	if len(names) == 0 {
		return c.other()
	}
	return eachField(c.r, c.s, v, names, c.fn)
}

// loopScope is a scope that a loop uses again for every round.
type loopScope struct {
	scope
	frame  frame
	from   *scope
	values [2]any
	params params
	body   *code
}

func newLoop(from *scope, body *code) *loopScope {
	l := &loopScope{from: from, body: body}
	l.scope = scope{frame: &l.frame, params: from.params, box: from.box}
	l.frame = frame{up: from.frame, loop: eachLoop}
	if body != nil && body.params > 0 {
		l.params = params{values: l.values[:], up: from.params}
		l.scope.params = &l.params
	}
	return l
}

// round runs the body for one item.
func (l *loopScope) round(r *run, this, key any) error {
	if l.body == nil {
		return nil
	}
	l.this, l.up = this, l.from
	if same(this, l.from.this) {
		l.up = l.from.up
	}
	l.values[0], l.values[1] = this, key
	l.frame.key = key
	return l.body.start(r, &l.scope, l.from)
}

func eachItem(r *run, s *scope, v any, n int, body *code) error {
	l := newLoop(s, body)
	for i := range n {
		l.frame.index, l.frame.first, l.frame.last = i, i == 0, i == n-1
		if err := l.round(r, listAt(v, i), i); err != nil {
			return err
		}
	}
	return nil
}

func eachField(r *run, s *scope, v any, names []string, body *code) error {
	l := newLoop(s, body)
	for i, name := range names {
		l.frame.index, l.frame.first, l.frame.last = i, i == 0, i == len(names)-1
		if err := l.round(r, field(v, name), name); err != nil {
			return err
		}
	}
	return nil
}
