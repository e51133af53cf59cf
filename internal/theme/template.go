package theme

import (
	"path"
	"regexp"
	"strings"
)

// template is one compiled .hbs file.
type template struct {
	name   string // "post", "partials/card" without .hbs
	src    *source
	code   *code
	err    error  // why it cannot be drawn
	layout string // the template around it: {{!< default}}; "" if none

	layoutAt int // where the source names it
}

// layoutMark is how a template names the one around it.
var layoutMark = regexp.MustCompile(`\{\{!<\s+([A-Za-z0-9._\-/]+)\s*\}\}`)

// newTemplate compiles a file. A file that cannot be compiled gives a template that says why.
func newTemplate(file, text string, helpers map[string]*helper, depth int) (*template, []Problem) {
	name := strings.TrimSuffix(file, ".hbs")
	t := &template{name: name, src: newSource(file, text)}
	if m := layoutMark.FindStringSubmatchIndex(text); m != nil {
		t.layout = strings.TrimSuffix(path.Join(path.Dir(name), text[m[2]:m[3]]), ".hbs")
		t.layoutAt = m[0]
	}
	root, err := parse(t.src, depth)
	var problems []Problem
	if err == nil {
		t.code, problems, err = compileTemplate(t.src, root, helpers)
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
