// Package theme draws pages: it loads themes in Ghost's format, compiles their templates and runs
// them over data that the site supplies.
//
// Owns: Theme, Page, DataSource; Ghost's helpers (helper_*); package.json (config, setting); what a zip may hold (zip); the language tables for dates
// (locale). No tables, no topics.
//
// Read first: Load, Theme.Render, helper_call.go.
//
// Invariants: a template reaches nothing but its Page: no file, no environment, no method of a Go
// value. Templates are compiled once; a Theme is safe for concurrent use. {{x}} never prints markup
// from data. Every render is bounded in steps, output, nesting and by its context. Nothing is
// written for a page that fails. Result.Until is never later than the output stays true.
//
// Leaves to others: the template language (handlebars), what a theme is checked for (theme/rules), which objects there are and what
// they cost (ghost), which template belongs to which address, head and foot of the page, caching (site), keeping themes (cmd/firsthand).
//
// Imports: handlebars, theme/rules, nql (which settings are visible), koenig (how long a body takes to read) and the root package. Imported by site and cmd/firsthand.
//
// Tests: go test ./internal/theme. testdata/helpers holds cases whose results come from the original
// packages; with FIRSTHAND_NODE=1 tests/oracle checks that they still do.
package theme
