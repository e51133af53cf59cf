// Package firsthand is the words that every room of the house shares: errors with a code, object
// IDs, the clock, actors and the one table of who may do what. It imports nothing of the house.
//
// Owns: Error and Code; NewID, NewUUID, Slug; Clock; IsMailAddress, DiskFull; Actor, Role, Act and the table in actor.go.
//
// Read first: Actor.May, Errorf, NewID.
//
// Invariants: only an Error's Message may reach a person; an act without a line in the table is
// refused; object IDs are 24 hex digits and those from outside are kept unchanged.
//
// Leaves to others: what an act does (the rooms under internal), how an error becomes a status
// (web, cmd/firsthand).
//
// Imports: nothing of the house; everything may import it.
//
// Tests: go test . (no fixtures).
//
// The map of the house: doors (cmd/firsthand, site, newsroom) stand on rooms (stories, sources,
// publication, media, importers, ghost), rooms stand on tools (store, jobs, document, quotation,
// intake, facts, theme, feeds, markup, web). Arrows only point down; internal/house holds the table that
// says which, and ARCHITECTURE.md draws it.
package firsthand
