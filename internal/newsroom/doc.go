// Package newsroom is where the desk works: the editors' application, which runs in the browser and is a client of the
// API and of nothing else. Beside it, for the demo, stands one page without scripts: paste a page of text, see what was
// found in it, mend a name, publish.
//
// Owns: built/, what scripts/ui makes of the sources in ui/; the paste page, its look and its words.
//
// Read first: App, Desk, New; ui/README.md for the application itself.
//
// Invariants: the application is embedded whole and loads nothing from elsewhere; what is built is fresh (a test);
// the paste page works without scripts, answers to a browser on the same machine only, and to forms of its own pages only.
//
// Leaves to others: who is there and what they may do (api), reading a page and keeping it (whoever implements Desk).
//
// Imports: web and the root package. Only cmd/firsthand imports it.
//
// Tests: go test ./internal/newsroom; the application is driven in a browser by tests/browser/newsroom-*.test.mjs.
package newsroom
