// Package manual is the manual of the program, as it is embedded: Markdown, a page for each matter. README.md is its first
// page, and its list of the others is their order.
//
// Owns: the pages, and which of them there are (Pages).
//
// Read first: README.md, which names the others.
//
// Invariants: a page is in the manual if README.md names it, and only then; every command that a page shows exists (a test
// in cmd/firsthand).
//
// Leaves to others: how the pages look (newsroom), and that command-line.md tells what the command line takes (cmd/firsthand
// generates it).
//
// Imports: nothing. newsroom and cmd/firsthand import it.
//
// Tests: go test ./docs/manual.
package manual
