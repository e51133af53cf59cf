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
	uses   []Use
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
	if m := layoutMark.FindStringSubmatchIndex(text); m != nil {
		t.Layout = strings.TrimSuffix(path.Join(path.Dir(name), text[m[2]:m[3]]), ".hbs")
		t.LayoutAt = m[0]
	}
	root, err := parse(t.Src, depth)
	var problems []Problem
	if err == nil {
		t.code, t.uses, problems, err = compileTemplate(t.Src, root, helpers)
	}
	if err != nil {
		t.err = err
		problems = append(problems, problemOf(err, file))
	}
	return t, problems
}

func problemOf(err error, file string) Problem {
	if te, ok := err.(*TemplateError); ok {
		return Problem{File: te.File, Line: te.Line, Column: te.Column, Fatal: true, Message: te.Message}
	}
	return Problem{File: file, Fatal: true, Message: err.Error()}
}
