package theme

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"firsthand"
)

// Render writes the page that a template makes, inside its layouts. Nothing is written if it fails.
// What goes wrong in the theme is firsthand.Invalid and names file and line; ctx bounds the time.
func (t *Theme) Render(ctx context.Context, w io.Writer, name string, page *Page) (Result, error) {
	tpl := t.templates[name]
	if tpl == nil {
		return Result{}, firsthand.Errorf(firsthand.NotFound, "The theme has no template %q.", name)
	}
	return t.draw(ctx, w, page, func(r *run) error { return r.template(tpl, page.Root) })
}

// RenderBody writes finished HTML inside the theme's default.hbs (alone, if there is none).
func (t *Theme) RenderBody(ctx context.Context, w io.Writer, body SafeString, page *Page) (Result, error) {
	return t.draw(ctx, w, page, func(r *run) error {
		layout := t.templates["default"]
		if layout == nil {
			return r.writeRaw(body)
		}
		return r.template(layout, withBody(page.Root, string(body)))
	})
}

var buffers = sync.Pool{New: func() any { return new([]byte) }}

func (t *Theme) draw(ctx context.Context, w io.Writer, page *Page, do func(r *run) error) (Result, error) {
	buf := buffers.Get().(*[]byte)
	r := &run{ctx: ctx, theme: t, page: page, limits: t.limits, out: (*buf)[:0]}
	err := ctx.Err()
	if err == nil {
		err = do(r)
	}
	if err == nil {
		_, err = w.Write(r.out)
	}
	if cap(r.out) <= 1<<20 {
		*buf = r.out
		buffers.Put(buf)
	}
	return r.result(), renderError(err)
}

// renderError gives a failed render its code: the theme's own mistakes are Invalid, a page that ran
// out of time is Unavailable, what a data source said keeps its code.
func renderError(err error) error {
	if err == nil {
		return nil
	}
	var fe *firsthand.Error
	var te *TemplateError
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return firsthand.Because(err, firsthand.Unavailable, "The page took too long to draw.")
	case errors.As(err, &fe):
		return fmt.Errorf("draw page: %w", err)
	case errors.As(err, &te):
		return firsthand.Because(err, firsthand.Invalid, "The theme cannot draw this page: %s, line %d: %s.", te.File, te.Line, te.Message)
	}
	return fmt.Errorf("draw page: %w", err)
}

// template draws a template and then the layouts around it.
func (r *run) template(t *template, root any) error {
	r.depth++
	if r.depth > r.limits.Calls {
		return t.src.errorf(t.layoutAt, "layouts are nested more than %d deep: does one name itself?", r.limits.Calls)
	}
	if t.err != nil {
		return t.err
	}
	if t.layout == "" {
		return r.main(t, root)
	}
	layout := r.theme.templates[t.layout]
	if layout == nil {
		return t.src.errorf(t.layoutAt, "the layout %s.hbs does not exist", t.layout)
	}
	body, err := r.capture(func() error { return r.main(t, root) })
	if err != nil {
		return err
	}
	return r.template(layout, withBody(root, body))
}

func (r *run) main(t *template, root any) error {
	r.root = root
	s := scope{this: root, frame: &frame{}, box: &box{}}
	return t.code.start(r, &s, &scope{frame: s.frame, box: s.box})
}

// withBody is a layout's context: that of the page, and the page as body.
func withBody(root any, body string) any {
	return &overlay{base: root, names: []string{"body"}, values: []any{body}}
}
