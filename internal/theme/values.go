package theme

import (
	"strconv"
	"time"

	"firsthand/internal/handlebars"
)

// The words of the template language that helpers use all day, under short names.

type (
	// SafeString is HTML that is printed as it is. Every other string is escaped by {{ }}.
	SafeString = handlebars.SafeString
	// Object is a thing with named fields that are worked out when a template asks for them.
	Object = handlebars.Object
	// Keyed is an Object whose fields can be walked.
	Keyed = handlebars.Keyed
	// List is an array whose items are made when a template asks for them.
	List = handlebars.List
	// Problem is something in a theme that an editor should know.
	Problem = handlebars.Problem
	// TemplateError is something wrong in a template, at a place.
	TemplateError = handlebars.TemplateError

	overlay  = handlebars.Overlay
	frame    = handlebars.Frame
	joined   = handlebars.Joined
	worded   = handlebars.Worded
	safeBool = handlebars.SafeBool
)

func text(v any) string            { return handlebars.Text(v) }
func field(v any, name string) any { return handlebars.Field(v, name) }
func truthy(v any) bool            { return handlebars.Truthy(v) }
func empty(v any) bool             { return handlebars.Empty(v) }
func same(a, b any) bool           { return handlebars.Same(a, b) }
func number(v any) (float64, bool) { return handlebars.Number(v) }
func listLen(v any) (int, bool)    { return handlebars.ListLen(v) }
func listAt(v any, i int) any      { return handlebars.ListAt(v, i) }
func keys(v any) []string          { return handlebars.Keys(v) }
func isObject(v any) bool          { return handlebars.IsObject(v) }
func plain(v any) any              { return handlebars.Plain(v) }
func attribute(v any) string       { return handlebars.Attribute(v) }
func escaped(s string) string      { return handlebars.Escaped(s) }
func numberText(f float64) string  { return handlebars.NumberText(f) }
func isSpace(r rune) bool          { return handlebars.IsSpace(r) }
func isWordByte(c byte) bool       { return handlebars.IsWordByte(c) }
func itoa(n int) string            { return strconv.Itoa(n) }

const maxProblems = handlebars.MaxProblems

func isoTime(t time.Time) string { return handlebars.ISOTime(t) }

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
