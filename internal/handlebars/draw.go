package handlebars

import "errors"

// Draw draws a template and then the layouts around it.
func (r *Run) Draw(t *Template, root any) error {
	r.depth++
	if r.depth > r.limits.Calls {
		return t.Src.errorf(t.LayoutAt, "layouts are nested more than %d deep: does one name itself?", r.limits.Calls)
	}
	if t.err != nil {
		return t.err
	}
	if t.Layout == "" {
		return r.main(t, root)
	}
	layout := r.set.Templates[t.Layout]
	if layout == nil {
		return t.Src.errorf(t.LayoutAt, "the layout %s.hbs does not exist", t.Layout)
	}
	if len(r.Out) > 0 {
		body, err := r.capture(func() error { return r.main(t, root) })
		if err != nil {
			return err
		}
		return r.Draw(layout, WithBody(root, body))
	}
	if err := r.main(t, root); err != nil {
		return err
	}
	// The layout is drawn into the other buffer, and takes the body from where it lies: pages are long.
	body := r.Out
	if body == nil {
		body = []byte{}
	}
	r.Out, r.Spare = r.Spare[:0], body
	around := &Overlay{Base: root, Names: bodyNames, Values: make([]any, 1), body: body}
	return r.Draw(layout, around)
}

// bodyName is the field of a layout's context that is the page inside it.
const bodyName = "body"

var bodyNames = []string{bodyName}

func (r *Run) main(t *Template, root any) error {
	r.Root = root
	return t.begin(r, root, &Frame{}, nil)
}

// begin runs a template that stands for itself: nothing of where it is drawn is around it but @names and inline partials.
func (t *Template) begin(r *Run, this any, f *Frame, inlines *inlineSet) error {
	around := &struct {
		inner, outer scope
		box          box
	}{}
	around.box.inlines = inlines
	around.inner = scope{this: this, Frame: f, box: &around.box}
	around.outer = scope{Frame: f, box: &around.box}
	return t.code.start(r, &around.inner, &around.outer)
}

// WithBody is a layout's context: that of the page, and the page as body.
func WithBody(root any, body string) any {
	return &Overlay{Base: root, Names: bodyNames, Values: []any{body}}
}

// DrawPartial is a partial's output as a helper's value.
func (c *Call) DrawPartial(name string, this any) (any, error) {
	r := c.Run
	t := r.set.Partials[name]
	if t == nil {
		return nil, errors.New("there is no partial named " + Quoted(name))
	}
	if t.err != nil {
		return nil, t.err
	}
	r.depth++
	if r.depth > r.limits.Calls {
		return nil, errors.New("partials are nested too deep: does " + Quoted(name) + " draw itself?")
	}
	f := &Frame{Up: c.Scope.Frame}
	out, err := r.capture(func() error { return t.begin(r, this, f, nil) })
	r.depth--
	return SafeString(out), err
}
