package theme

import (
	"context"
	"errors"
	"fmt"
	"sort"
	"time"
)

// run is the state of one render.
type run struct {
	ctx    context.Context
	theme  *Theme
	page   *Page
	limits Limits

	out    []byte
	root   any                 // @root of the template that runs
	blocks map[string][]string // what contentFor kept for {{{block}}}
	kept   int                 // bytes in blocks

	steps int // statements run
	depth int // partials and layouts around here

	footed bool // what stands below the body of the page's post was drawn

	args []any   // a stack of helper arguments
	free []*call // calls to use again

	until  time.Time
	member map[string]bool
	zone   *time.Location
	words  *locale
}

var errSteps = errors.New("the page takes too many steps to draw: does a loop run over far too much?")

// tick counts work and notices when the render's time is up.
func (r *run) tick(n int) error {
	before := r.steps
	r.steps += n
	if r.steps > r.limits.Steps {
		return errSteps
	}
	if before>>8 != r.steps>>8 {
		select {
		case <-r.ctx.Done():
			return fmt.Errorf("the page takes too long to draw: %w", context.Cause(r.ctx))
		default:
		}
	}
	return nil
}

func (r *run) full() error {
	if len(r.out)+r.kept > r.limits.Output {
		return fmt.Errorf("the page is larger than %d bytes", r.limits.Output)
	}
	return nil
}

// writeRaw prints a value as {{{v}}} does.
func (r *run) writeRaw(v any) error {
	switch v := v.(type) {
	case nil:
		return nil
	case string:
		r.out = append(r.out, v...)
	case SafeString:
		r.out = append(r.out, v...)
	default:
		r.out = append(r.out, text(v)...)
	}
	return r.full()
}

// writeEscaped prints a value as {{v}} does.
func (r *run) writeEscaped(v any) error {
	switch v := v.(type) {
	case nil:
		return nil
	case string:
		r.out = appendEscaped(r.out, v)
	case SafeString:
		r.out = append(r.out, v...)
	case joined:
		r.out = append(r.out, v.html...)
	default:
		r.out = appendEscaped(r.out, text(v))
	}
	return r.full()
}

// capture runs do and gives what it printed instead of printing it.
func (r *run) capture(do func() error) (string, error) {
	start := len(r.out)
	if err := do(); err != nil {
		return "", err
	}
	s := string(r.out[start:])
	r.out = r.out[:start]
	return s, nil
}

// changesAt says that the output changes by itself at t.
func (r *run) changesAt(t time.Time) {
	if !t.After(r.page.Now) {
		return
	}
	if r.until.IsZero() || t.Before(r.until) {
		r.until = t
	}
}

// readMember notes that @member or a field of it was looked at.
func (r *run) readMember(name string) {
	if r.member == nil {
		r.member = map[string]bool{}
	}
	r.member[name] = true
}

func (r *run) result() Result {
	res := Result{Until: r.until}
	for name := range r.member {
		res.MemberFields = append(res.MemberFields, name)
	}
	sort.Strings(res.MemberFields)
	return res
}

// global is @name where no loop sets it.
func (r *run) global(name string) any {
	switch name {
	case "root":
		return r.root
	case "site":
		return r.page.Site
	case "custom":
		return r.page.Custom
	case "config":
		return r.page.Config
	case "page":
		return r.page.PageData
	case "labs":
		return r.page.Labs
	case "member":
		r.readMember("")
		if isObject(r.page.Member) {
			return watchedMember{r}
		}
		return r.page.Member
	}
	return r.page.Globals[name]
}

// watchedMember is @member with every field that is read noted down.
type watchedMember struct{ r *run }

// Field notes the name and gives the field.
func (m watchedMember) Field(name string) any {
	m.r.readMember(name)
	return field(m.r.page.Member, name)
}

// Keys notes that all fields were read.
func (m watchedMember) Keys() []string {
	names := keys(m.r.page.Member)
	for _, n := range names {
		m.r.readMember(n)
	}
	return names
}
