package theme

import (
	"errors"
	"strings"
)

// helper is one of the built-in functions of templates. A helper may work as a value, as a block or
// as both: {{#match a b}} … {{/match}} and (match a b).
type helper struct {
	name  string
	value func(c *call) (any, error) // nil: only as a block
	block func(c *call) error        // nil: as a block, the value is printed unescaped
}

// call is one use of a helper. It is valid until the helper returns.
type call struct {
	r      *run
	s      *scope
	name   string
	args   []any
	names  []string // of the hash
	values []any    // of the hash, in the order of names

	literals     []bool // which arguments the template writes out itself
	hashLiterals []bool // which hash values
	fn           *code  // the block; nil if used as a value
	inverse      *code  // behind {{else}}; nil if there is none
}

// cost counts work that grows with a text of n bytes as steps.
func (c *call) cost(n int) error { return c.r.tick(n >> 6) }

// textSize is how many bytes of text a helper made.
func textSize(v any) int {
	switch v := v.(type) {
	case string:
		return len(v)
	case SafeString:
		return len(v)
	case joined:
		return len(v.raw) + len(v.html)
	case worded:
		return len(v.raw) + len(v.html)
	}
	return 0
}

// room refuses a text that is larger than a page may be, before it is made: one mustache can hold a
// hundred thousand arguments.
func (c *call) room(n int) error {
	if n > c.r.limits.Output {
		return errors.New(c.name + " makes a text larger than the page may be")
	}
	return nil
}

// join is strings.Join for separators that a template gives.
func (c *call) join(parts []string, separator string) (string, error) {
	n := len(separator) * max(len(parts)-1, 0)
	for _, p := range parts {
		n += len(p)
	}
	if err := c.room(n); err != nil {
		return "", err
	}
	return strings.Join(parts, separator), nil
}

func (c *call) this() any { return c.s.this }

// arg is argument i, nil if there are fewer.
func (c *call) arg(i int) any {
	if i < len(c.args) {
		return c.args[i]
	}
	return nil
}

// opt is the hash value of that name, nil if it was not given.
func (c *call) opt(name string) any {
	v, _ := c.given(name)
	return v
}

// given tells a hash value that is null from one that was not written.
func (c *call) given(name string) (any, bool) {
	for i, n := range c.names {
		if n == name {
			return c.values[i], true
		}
	}
	return nil, false
}

// str is a hash value as text, fallback if it was not given or is null.
func (c *call) str(name, fallback string) string {
	if v := c.opt(name); v != nil {
		return text(v)
	}
	return fallback
}

// markup is a hash value that Ghost prints as it is, because themes write tags there: separator="<br>".
// What the theme wrote itself stays, what came from data is escaped. ok is false where no text was given.
func (c *call) markup(name string) (html string, ok bool) {
	for i, n := range c.names {
		if n != name {
			continue
		}
		switch v := c.values[i].(type) {
		case string:
			if c.hashLiterals[i] {
				return v, true
			}
			return escaped(v), true
		case worded:
			return v.html, true
		case SafeString, joined:
			return attribute(v), true
		}
		return "", false
	}
	return "", false
}

// markupOr is markup, or fallback where no text was given.
func (c *call) markupOr(name, fallback string) string {
	if s, ok := c.markup(name); ok {
		return s
	}
	return fallback
}

// flag is a hash value as JavaScript's truth; Ghost's helpers also take the word "false" for no
// where the word matters, which each of them checks itself.
func (c *call) flag(name string) bool { return truthy(c.opt(name)) }

// main runs the block in the context around it, other what stands behind {{else}}.
func (c *call) main() error {
	if c.fn == nil {
		return nil
	}
	return c.fn.stay(c.r, c.s)
}

func (c *call) other() error {
	if c.inverse == nil {
		return nil
	}
	return c.inverse.stay(c.r, c.s)
}

// choose runs main or other.
func (c *call) choose(yes bool) error {
	if yes {
		return c.main()
	}
	return c.other()
}

// with runs the block in another context.
func (c *call) with(this any, f *frame, values ...any) error {
	if c.fn == nil {
		return nil
	}
	return c.fn.enter(c.r, c.s, this, f, values)
}

// callSpec is a compiled use of a helper.
type callSpec struct {
	helper  *helper
	args    []expr
	names   []string
	values  []expr
	fn      *code
	inverse *code

	literals, hashLiterals []bool
}

// prepare works out the arguments. The call goes back with done.
func (sp *callSpec) prepare(r *run, s *scope) (*call, error) {
	base := len(r.args)
	if err := r.push(sp.args, s); err != nil {
		return nil, err
	}
	mid := len(r.args)
	if err := r.push(sp.values, s); err != nil {
		return nil, err
	}
	var c *call
	if n := len(r.free); n > 0 {
		c, r.free = r.free[n-1], r.free[:n-1]
	} else {
		c = new(call)
	}
	end := len(r.args)
	*c = call{r: r, s: s, name: sp.helper.name, args: r.args[base:mid:mid], names: sp.names,
		values: r.args[mid:end:end], fn: sp.fn, inverse: sp.inverse, literals: sp.literals, hashLiterals: sp.hashLiterals}
	return c, nil
}

// push works out values and puts them on the stack of arguments.
func (r *run) push(values []expr, s *scope) error {
	for _, e := range values {
		if err := r.tick(1); err != nil {
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

func (sp *callSpec) done(c *call) {
	r := c.r
	r.args = r.args[:len(r.args)-len(c.args)-len(c.values)]
	r.free = append(r.free, c)
}
