package handlebars

import (
	"errors"
	"strings"
)

// Helper is one of the built-in functions of templates. A helper may work as a value, as a block or
// as both: {{#match a b}} … {{/match}} and (match a b).
type Helper struct {
	Name  string
	Value func(c *Call) (any, error) // nil: only as a block
	Block func(c *Call) error        // nil: as a block, the value is printed unescaped
}

// Call is one use of a helper. It is valid until the helper returns.
type Call struct {
	Run    *Run
	Scope  *scope
	Name   string
	Args   []any
	Names  []string // of the hash
	Values []any    // of the hash, in the order of names

	Literals     []bool // which arguments the template writes out itself
	hashLiterals []bool // which hash values
	Fn           *code  // the block; nil if used as a value
	inverse      *code  // behind {{else}}; nil if there is none
}

// Cost counts work that grows with a text of n bytes as steps.
func (c *Call) Cost(n int) error { return c.Run.Tick(n >> 6) }

// textSize is how many bytes of text a helper made.
func textSize(v any) int {
	switch v := v.(type) {
	case string:
		return len(v)
	case SafeString:
		return len(v)
	case Joined:
		return len(v.Raw) + len(v.HTML)
	case Worded:
		return len(v.Raw) + len(v.HTML)
	}
	return 0
}

// Room refuses a text that is larger than a page may be, before it is made: one mustache can hold a
// hundred thousand arguments.
func (c *Call) Room(n int) error {
	if n > c.Run.limits.Output {
		return errors.New(c.Name + " makes a text larger than the page may be")
	}
	return nil
}

// Join is strings.Join for separators that a template gives.
func (c *Call) Join(parts []string, separator string) (string, error) {
	n := len(separator) * max(len(parts)-1, 0)
	for _, p := range parts {
		n += len(p)
	}
	if err := c.Room(n); err != nil {
		return "", err
	}
	return strings.Join(parts, separator), nil
}

// This is the context around the call.
func (c *Call) This() any { return c.Scope.this }

// Arg is argument i, nil if there are fewer.
func (c *Call) Arg(i int) any {
	if i < len(c.Args) {
		return c.Args[i]
	}
	return nil
}

// Opt is the hash value of that name, nil if it was not given.
func (c *Call) Opt(name string) any {
	v, _ := c.Given(name)
	return v
}

// Given tells a hash value that is null from one that was not written.
func (c *Call) Given(name string) (any, bool) {
	for i, n := range c.Names {
		if n == name {
			return c.Values[i], true
		}
	}
	return nil, false
}

// Str is a hash value as text, fallback if it was not given or is null.
func (c *Call) Str(name, fallback string) string {
	if v := c.Opt(name); v != nil {
		return Text(v)
	}
	return fallback
}

// markup is a hash value that Ghost prints as it is, because themes write tags there: separator="<br>".
// What the theme wrote itself stays, what came from data is escaped. ok is false where no text was given.
func (c *Call) markup(name string) (html string, ok bool) {
	for i, n := range c.Names {
		if n != name {
			continue
		}
		switch v := c.Values[i].(type) {
		case string:
			if c.hashLiterals[i] {
				return v, true
			}
			return Escaped(v), true
		case Worded:
			return v.HTML, true
		case SafeString, Joined:
			return Attribute(v), true
		}
		return "", false
	}
	return "", false
}

// MarkupOr is markup, or fallback where no text was given.
func (c *Call) MarkupOr(name, fallback string) string {
	if s, ok := c.markup(name); ok {
		return s
	}
	return fallback
}

// Flag is a hash value as JavaScript's truth; Ghost's helpers also take the word "false" for no
// where the word matters, which each of them checks itself.
func (c *Call) Flag(name string) bool { return Truthy(c.Opt(name)) }

// Main runs the block in the context around it.
func (c *Call) Main() error {
	if c.Fn == nil {
		return nil
	}
	return c.Fn.stay(c.Run, c.Scope)
}

// Other runs what stands behind {{else}}, in the context around it.
func (c *Call) Other() error {
	if c.inverse == nil {
		return nil
	}
	return c.inverse.stay(c.Run, c.Scope)
}

// Choose runs main or other.
func (c *Call) Choose(yes bool) error {
	if yes {
		return c.Main()
	}
	return c.Other()
}

// With runs the block in another context.
func (c *Call) With(this any, f *Frame, values ...any) error {
	if c.Fn == nil {
		return nil
	}
	return c.Fn.enter(c.Run, c.Scope, this, f, values)
}

// callSpec is a compiled use of a helper.
type callSpec struct {
	helper  *Helper
	args    []expr
	names   []string
	values  []expr
	fn      *code
	inverse *code

	literals, hashLiterals []bool
}

// prepare works out the arguments. The call goes back with done.
func (sp *callSpec) prepare(r *Run, s *scope) (*Call, error) {
	base := len(r.args)
	if err := r.push(sp.args, s); err != nil {
		return nil, err
	}
	mid := len(r.args)
	if err := r.push(sp.values, s); err != nil {
		return nil, err
	}
	var c *Call
	if n := len(r.free); n > 0 {
		c, r.free = r.free[n-1], r.free[:n-1]
	} else {
		c = new(Call)
	}
	end := len(r.args)
	*c = Call{Run: r, Scope: s, Name: sp.helper.Name, Args: r.args[base:mid:mid], Names: sp.names,
		Values: r.args[mid:end:end], Fn: sp.fn, inverse: sp.inverse, Literals: sp.literals, hashLiterals: sp.hashLiterals}
	return c, nil
}

// push works out values and puts them on the stack of arguments.
func (r *Run) push(values []expr, s *scope) error {
	for _, e := range values {
		if err := r.Tick(1); err != nil {
			return err
		}
		v, err := e(r, s)
		if err != nil {
			return err
		}
		r.args = append(r.args, v)
	}
	return nil
}

func (sp *callSpec) done(c *Call) {
	r := c.Run
	r.args = r.args[:len(r.args)-len(c.Args)-len(c.Values)]
	r.free = append(r.free, c)
}
