package handlebars

import (
	"fmt"
	"sort"
	"unicode/utf8"
)

// Source is the text of one template, which errors point into.
type Source struct {
	Name  string // "partials/card.hbs"
	Text  string
	lines []int // offset of each line's first byte
	marks []int // how many characters begin before every markStep-th byte
}

// markStep bounds what finding a place costs: a whole template may be one line, and hold a hundred
// thousand places.
const markStep = 1024

func newSource(name, text string) *Source {
	s := &Source{Name: name, Text: text, lines: []int{0}}
	begun := 0
	for i := 0; i < len(text); i++ {
		if i%markStep == 0 {
			s.marks = append(s.marks, begun)
		}
		begun += btoi(utf8.RuneStart(text[i]))
		if text[i] == '\n' {
			s.lines = append(s.lines, i+1)
		}
	}
	return s
}

// begun is how many characters begin before an offset.
func (s *Source) begun(offset int) int {
	if len(s.marks) == 0 {
		return 0
	}
	block := min(offset/markStep, len(s.marks)-1)
	n := s.marks[block]
	for i := block * markStep; i < offset; i++ {
		n += btoi(utf8.RuneStart(s.Text[i]))
	}
	return n
}

// Place turns an offset into a line and a column, both from 1; columns count characters.
func (s *Source) Place(offset int) (line, column int) {
	line = sort.Search(len(s.lines), func(i int) bool { return s.lines[i] > offset })
	start := s.lines[line-1]
	return line, s.begun(min(offset, len(s.Text))) - s.begun(start) + 1
}

func (s *Source) errorf(offset int, format string, args ...any) *TemplateError {
	line, column := s.Place(offset)
	return &TemplateError{File: s.Name, Line: line, Column: column, Message: fmt.Sprintf(format, args...)}
}

// TemplateError is something wrong in a template, at a place.
type TemplateError struct {
	File         string
	Line, Column int
	Message      string
	Err          error // the cause, when it came from outside the template
}

// Error is "file:line:column: message".
func (e *TemplateError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
}

// Unwrap gives the cause to errors.Is and errors.As.
func (e *TemplateError) Unwrap() error { return e.Err }
