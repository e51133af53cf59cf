package theme

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"firsthand"
	"firsthand/internal/handlebars"
)

// Render writes the page that a template makes, inside its layouts. Nothing is written if it fails.
// What goes wrong in the theme is firsthand.Invalid and names file and line; ctx bounds the time.
func (t *Theme) Render(ctx context.Context, w io.Writer, name string, page *Page) (Result, error) {
	tpl := t.set.Templates[name]
	if tpl == nil {
		return Result{}, firsthand.Errorf(firsthand.NotFound, "The theme has no template %q.", name)
	}
	return t.draw(ctx, w, page, func(r *rendering) error { return r.Draw(tpl, page.Root) })
}

// RenderBody writes finished HTML inside the theme's default.hbs (alone, if there is none).
func (t *Theme) RenderBody(ctx context.Context, w io.Writer, body SafeString, page *Page) (Result, error) {
	return t.draw(ctx, w, page, func(r *rendering) error {
		layout := t.set.Templates["default"]
		if layout == nil {
			return r.WriteRaw(body)
		}
		return r.Draw(layout, handlebars.WithBody(page.Root, string(body)))
	})
}

// room is what a render writes in: the page, and the page that a layout stands around.
type room struct{ out, spare []byte }

var rooms = sync.Pool{New: func() any { return new(room) }}

func (t *Theme) draw(ctx context.Context, w io.Writer, page *Page, do func(r *rendering) error) (Result, error) {
	in := rooms.Get().(*room)
	r := &rendering{theme: t, page: page}
	r.Run = handlebars.NewRun(ctx, &t.set, handlebars.Bounds{Calls: t.limits.Calls, Output: t.limits.Output, Steps: t.limits.Steps}, r.at, r, in.out[:0])
	r.Spare = in.spare[:0]
	err := ctx.Err()
	if err == nil {
		err = do(r)
	}
	if err == nil {
		_, err = w.Write(r.Out)
	}
	if cap(r.Out)+cap(r.Spare) <= 2<<20 {
		in.out, in.spare = r.Out, r.Spare
		rooms.Put(in)
	}
	return r.result(), renderError(err)
}

// AtFault tells whether a render failed by the theme's own doing: it may be another page's, or another theme's, luck.
func AtFault(err error) bool {
	var te *TemplateError
	return firsthand.ErrorCode(err) == firsthand.Invalid && errors.As(err, &te)
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
