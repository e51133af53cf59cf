package theme

import "firsthand/internal/handlebars"

// helper is one of Ghost's helpers. It may work as a value, as a block or as both: {{#match a b}} … {{/match}} and
// (match a b).
type helper struct {
	name  string
	value func(c *call) (any, error) // nil: only as a block
	block func(c *call) error        // nil: as a block, the value is printed unescaped
}

// call is one use of a helper within a render. It is valid until the helper returns.
type call struct {
	*handlebars.Call
	r *rendering
}

// compiled is the helper as the engine knows it.
func (h *helper) compiled() *handlebars.Helper {
	out := &handlebars.Helper{Name: h.name}
	if h.value != nil {
		out.Value = func(k *handlebars.Call) (any, error) {
			c := callOf(k)
			v, err := h.value(c)
			c.done()
			return v, err
		}
	}
	if h.block != nil {
		out.Block = func(k *handlebars.Call) error {
			c := callOf(k)
			err := h.block(c)
			c.done()
			return err
		}
	}
	return out
}

// callOf takes a call from those of the render that are done with: helpers are used hundreds of times in a page.
func callOf(k *handlebars.Call) *call {
	r := k.Run.Host.(*rendering)
	n := len(r.spare)
	if n == 0 {
		return &call{Call: k, r: r}
	}
	c := r.spare[n-1]
	r.spare = r.spare[:n-1]
	c.Call = k
	return c
}

func (c *call) done() {
	r := c.r
	c.Call = nil
	r.spare = append(r.spare, c)
}
