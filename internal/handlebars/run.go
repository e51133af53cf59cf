package handlebars

import (
	"context"
	"errors"
	"fmt"
)

// Run is the state of one render.
type Run struct {
	Ctx     context.Context
	set     *Set
	limits  Bounds
	globals func(name, next string) any
	Host    any

	Out    []byte
	Spare  []byte              // room to write in, for layouts; nil: they make their own
	Root   any                 // @root of the template that runs
	blocks map[string][]string // what contentFor kept for {{{block}}}
	kept   int                 // bytes in blocks

	steps int // statements run
	depth int // partials and layouts around here

	args []any   // a stack of helper arguments
	free []*Call // calls to use again
}

// Set holds what templates can draw, by name: "post", and partials below their folder ("icons/x").
type Set struct {
	Templates, Partials map[string]*Template
}

// Bounds bound what a render may cost.
type Bounds struct {
	Calls  int // nesting of partials and layouts
	Output int // bytes of the page
	Steps  int // statements run
}

// NewRun begins a render that writes behind out. globals gives @name where no loop sets it; next is the field that is
// asked of it, "" if it is wanted itself. host is what the caller's helpers keep of this render (Host).
func NewRun(ctx context.Context, set *Set, limits Bounds, globals func(name, next string) any, host any, out []byte) *Run {
	return &Run{Ctx: ctx, set: set, limits: limits, globals: globals, Host: host, Out: out}
}

// Global is @name where no loop sets it.
func (r *Run) Global(name, next string) any {
	if name == "root" {
		return r.Root
	}
	if r.globals == nil {
		return nil
	}
	return r.globals(name, next)
}

var errSteps = errors.New("the page takes too many steps to draw: does a loop run over far too much?")

// Tick counts work and notices when the render's time is up.
func (r *Run) Tick(n int) error {
	before := r.steps
	r.steps += n
	if r.steps > r.limits.Steps {
		return errSteps
	}
	if before>>8 != r.steps>>8 {
		select {
		case <-r.Ctx.Done():
			return fmt.Errorf("the page takes too long to draw: %w", context.Cause(r.Ctx))
		default:
		}
	}
	return nil
}

func (r *Run) full() error {
	if len(r.Out)+r.kept > r.limits.Output {
		return fmt.Errorf("the page is larger than %d bytes", r.limits.Output)
	}
	return nil
}

// WriteRaw prints a value as {{{v}}} does.
func (r *Run) WriteRaw(v any) error {
	switch v := v.(type) {
	case nil:
		return nil
	case string:
		r.Out = append(r.Out, v...)
	case SafeString:
		r.Out = append(r.Out, v...)
	default:
		r.Out = append(r.Out, Text(v)...)
	}
	return r.full()
}

// writeEscaped prints a value as {{v}} does.
func (r *Run) writeEscaped(v any) error {
	switch v := v.(type) {
	case nil:
		return nil
	case string:
		r.Out = appendEscaped(r.Out, v)
	case SafeString:
		r.Out = append(r.Out, v...)
	case Joined:
		r.Out = append(r.Out, v.HTML...)
	default:
		r.Out = appendEscaped(r.Out, Text(v))
	}
	return r.full()
}

// capture runs do and gives what it printed instead of printing it.
func (r *Run) capture(do func() error) (string, error) {
	start := len(r.Out)
	if err := do(); err != nil {
		return "", err
	}
	s := string(r.Out[start:])
	r.Out = r.Out[:start]
	return s, nil
}
