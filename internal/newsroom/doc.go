// Package newsroom is where the desk works. Today that is one page, of the demo: paste a page of
// text, see what was found in it, mend a name, publish.
//
// Owns: the paste page, its look and its words.
//
// Read first: Desk, New.
//
// Invariants: it works without scripts; a wrong name can be mended before anything is published; it
// answers to a browser on the same machine only, and to forms of its own pages only.
//
// Leaves to others: reading a page and keeping it (whoever implements Desk).
//
// Imports: web and the root package. Only cmd/firsthand imports it.
//
// Tests: go test ./internal/newsroom.
package newsroom
