// Package handlebars is the template language: Handlebars 4.7 with the layouts and blocks of express-hbs,
// compiled to closures.
//
// Owns: Template, NewTemplate; Set, Run, Run.Draw with their Bounds; Helper and Call, by which a caller adds words to the
// language; the values that templates see (Object, Keyed, List, SafeString) and what JavaScript makes of them (Text,
// Truthy, Same); Problem and TemplateError with file, line and column. No tables, no topics.
//
// Read first: NewTemplate, Run.Draw, compiler.statement.
//
// Invariants: a template reaches nothing but its data: no file, no environment, no method of a Go value. A template is
// compiled once and safe for concurrent use; a Run is one render's. {{x}} never prints markup from data. Every render is
// bounded in steps, output, nesting and by its context. Any text compiles, or says where it cannot.
//
// Leaves to others: what @names mean and every helper that a publication knows (theme), where templates come from (theme).
//
// Imports: nothing of the house. Imported by theme.
//
// Tests: go test ./internal/handlebars. testdata holds cases whose results come from the original packages; with
// FIRSTHAND_NODE=1 tests/oracle checks that they still do.
package handlebars
