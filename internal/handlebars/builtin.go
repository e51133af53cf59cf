package handlebars

import "errors"

// OwnHelpers are the helpers that the language itself has, by name: Handlebars' and express-hbs's two. The map is the
// caller's, who adds more.
func OwnHelpers() map[string]*Helper {
	all := map[string]*Helper{}
	for _, h := range append(builtinHelpers(), layoutHelpers()...) {
		all[h.Name] = h
	}
	return all
}

// The helpers that Handlebars itself has, except log's printing: a theme's log line would be the
// newsroom's noise.
func builtinHelpers() []*Helper {
	return []*Helper{
		{Name: "if", Block: helpIf},
		{Name: "unless", Block: helpUnless},
		{Name: "each", Block: helpEach},
		{Name: "with", Block: helpWith},
		{Name: "lookup", Value: helpLookup},
		{Name: "log", Value: func(*Call) (any, error) { return nil, nil }},
	}
}

func condition(c *Call) (bool, error) {
	if len(c.Args) != 1 {
		return false, errors.New("#" + c.Name + " takes exactly one argument")
	}
	v := c.Args[0]
	if !c.Flag("includeZero") && !Truthy(v) {
		return false, nil
	}
	return !Empty(v), nil
}

func helpIf(c *Call) error {
	yes, err := condition(c)
	if err != nil {
		return err
	}
	return c.Choose(yes)
}

func helpUnless(c *Call) error {
	yes, err := condition(c)
	if err != nil {
		return err
	}
	return c.Choose(!yes)
}

func helpWith(c *Call) error {
	if len(c.Args) != 1 {
		return errors.New("#with takes exactly one argument")
	}
	if Empty(c.Args[0]) {
		return c.Other()
	}
	return c.With(c.Args[0], c.Scope.Frame, c.Args[0])
}

func helpLookup(c *Call) (any, error) {
	if !Truthy(c.Arg(0)) {
		return c.Arg(0), nil
	}
	return c.Run.field(c.Arg(0), Text(c.Arg(1)))
}

func helpEach(c *Call) error {
	if len(c.Args) != 1 {
		return errors.New("#each takes exactly one argument: what to go through")
	}
	v := c.Args[0]
	if n, ok := ListLen(v); ok && n > 0 {
		return eachItem(c.Run, c.Scope, v, n, c.Fn)
	}
	names := Keys(v)
	if len(names) == 0 {
		return c.Other()
	}
	return eachField(c.Run, c.Scope, v, names, c.Fn)
}

// Loop is a scope that a loop uses again for every round.
type Loop struct {
	scope
	Frame  Frame
	from   *scope
	values [2]any
	params params
	body   *code
}

// NewLoop begins a loop over body from a scope: Round runs it for each item, Frame is what @names say.
func NewLoop(from *scope, body *code) *Loop {
	l := &Loop{from: from, body: body}
	l.scope = scope{Frame: &l.Frame, params: from.params, box: from.box}
	l.Frame = Frame{Up: from.Frame, Loop: eachLoop}
	if body != nil && body.params > 0 {
		l.params = params{values: l.values[:], up: from.params}
		l.scope.params = &l.params
	}
	return l
}

// Round runs the body for one item.
func (l *Loop) Round(r *Run, this, key any) error {
	if l.body == nil {
		return nil
	}
	l.this, l.up = this, l.from
	if Same(this, l.from.this) {
		l.up = l.from.up
	}
	l.values[0], l.values[1] = this, key
	l.Frame.key = key
	return l.body.start(r, &l.scope, l.from)
}

func eachItem(r *Run, s *scope, v any, n int, body *code) error {
	l := NewLoop(s, body)
	for i := range n {
		l.Frame.Index, l.Frame.First, l.Frame.Last = i, i == 0, i == n-1
		if err := l.Round(r, ListAt(v, i), i); err != nil {
			return err
		}
	}
	return nil
}

func eachField(r *Run, s *scope, v any, names []string, body *code) error {
	l := NewLoop(s, body)
	for i, name := range names {
		l.Frame.Index, l.Frame.First, l.Frame.Last = i, i == 0, i == len(names)-1
		if err := l.Round(r, Field(v, name), name); err != nil {
			return err
		}
	}
	return nil
}
