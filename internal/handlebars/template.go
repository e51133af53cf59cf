package handlebars

import (
	"path"
	"regexp"
	"strings"
)

// Template is one compiled .hbs file.
type Template struct {
	name   string // "post", "partials/card" without .hbs
	Src    *Source
	code   *code
	err    error  // why it cannot be drawn
	Layout string // the template around it: {{!< default}}; "" if none

	LayoutAt int // where the source names it
}

// layoutMark is how a template names the one around it.
var layoutMark = regexp.MustCompile(`\{\{!<\s+([A-Za-z0-9._\-/]+)\s*\}\}`)

// NewTemplate compiles a file. A file that cannot be compiled gives a template that says why.
func NewTemplate(file, text string, helpers map[string]*Helper, depth int) (*Template, []Problem) {
	name := strings.TrimSuffix(file, ".hbs")
	t := &Template{name: name, Src: newSource(file, text)}
	t.Layout, t.LayoutAt = LayoutOf(file, text)
	root, err := parse(t.Src, depth)
	var problems []Problem
	if err == nil {
		t.code, problems, err = compileTemplate(t.Src, root, helpers)
	}
	if err != nil {
		t.err = err
		problems = append(problems, problemOf(err, file))
	}
	return t, problems
}

// LayoutOf gives the layout that a template names, without .hbs, and where it does; "" if it names none.
func LayoutOf(file, text string) (layout string, at int) {
	m := layoutMark.FindStringSubmatchIndex(text)
	if m == nil {
		return "", 0
	}
	return strings.TrimSuffix(path.Join(path.Dir(file), text[m[2]:m[3]]), ".hbs"), m[0]
}

func problemOf(err error, file string) Problem {
	if te, ok := err.(*TemplateError); ok {
		return Problem{File: te.File, Line: te.Line, Column: te.Column, Fatal: true, Message: te.Message}
	}
	return Problem{File: file, Fatal: true, Message: err.Error()}
}

// Err is why the template cannot be drawn, nil if it can.
func (t *Template) Err() error { return t.err }
