// Package house keeps the rules of the house as tests: who may import whom, what a doc.go says,
// how long a file may grow, what the binary links, which feature has which proof.
//
// Owns: the import table (rooms_test.go), the list of words that are not for the repository
// (words_test.go), the limits of length (length_test.go). No code of the program.
//
// Read first: rooms (rooms_test.go), TestImports, TestFeatures.
//
// Invariants: a rule that is broken fails with the reason for the rule and with the place; a room
// that the table does not know fails; an exception is one line with its reason beside it.
//
// Leaves to others: what a room does (the room's own tests), numbering of migrations (store),
// how code is laid out (gofmt, vet and staticcheck, run by scripts/check).
//
// Imports: nothing of the house, and nobody imports it.
//
// Tests: go test ./internal/house. It reads the source tree and calls git and go list; it needs no
// fixtures.
package house
