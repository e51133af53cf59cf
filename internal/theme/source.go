package theme

import (
	"fmt"
	"sort"
	"unicode/utf8"
)

// source is the text of one template, which errors point into.
type source struct {
	name  string // "partials/card.hbs"
	text  string
	lines []int // offset of each line's first byte
}

func newSource(name, text string) *source {
	s := &source{name: name, text: text, lines: []int{0}}
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' {
			s.lines = append(s.lines, i+1)
		}
	}
	return s
}

// place turns an offset into a line and a column, both from 1; columns count characters.
func (s *source) place(offset int) (line, column int) {
	line = sort.Search(len(s.lines), func(i int) bool { return s.lines[i] > offset })
	start := s.lines[line-1]
	return line, utf8.RuneCountInString(s.text[start:min(offset, len(s.text))]) + 1
}

func (s *source) errorf(offset int, format string, args ...any) *TemplateError {
	line, column := s.place(offset)
	return &TemplateError{File: s.name, Line: line, Column: column, Message: fmt.Sprintf(format, args...)}
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
