// Package themes holds the themes that the binary carries.
//
// Owns: Broadsheet, the default theme, in Ghost's format, as files.
//
// Read first: Broadsheet.
//
// Invariants: a theme here makes no request to a third party and needs no script to be read.
//
// Leaves to others: loading and rendering (internal/theme).
//
// Imports: nothing of the house. Only cmd/firsthand imports it.
//
// Tests: here, what can be read off the files; the pages of the demo are checked in a browser
// (tests/browser).
package themes
