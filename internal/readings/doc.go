// Package readings is what somebody reads in: a page with all that was found in it, and what they decided so far.
//
// Owns: Reading, Finding, Decision and the table readings; where each finding stands in the text; what a draft is once
// everything about it was decided (Decided).
//
// Read first: Find, Reading.Decided, Save, Finish.
//
// Invariants: a reading is its owner's alone and has an end; nothing of it is on file, or seen by anybody, before its
// story is made; what was not decided stays a guess; what a person dropped is text again and never a record; the same
// reading makes one story however often it is asked to.
//
// Leaves to others: reading pages (intake), what of it is on file, and putting it there (importers), who may (stories,
// sources).
//
// Imports: intake, store and the root package. api and importers may import it.
//
// Tests: go test ./internal/readings, on both databases.
package readings
