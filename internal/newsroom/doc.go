// Package newsroom is where the desk works: the editors' application, which runs in the browser and is a client of the
// API and of nothing else.
//
// Owns: built/, what scripts/ui makes of the sources in ui/; how the manual looks.
//
// Read first: App; ui/README.md for the application itself; manualPages.
//
// Invariants: the application is embedded whole and loads nothing from elsewhere; what is built is fresh (a test).
//
// Leaves to others: who is there, what they may do, and everything that is done (api).
//
// Imports: web, the texts of docs/manual, goldmark and the root package. Only cmd/firsthand imports it.
//
// Tests: go test ./internal/newsroom; the application is driven in a browser by tests/browser/newsroom-*.test.mjs.
package newsroom
