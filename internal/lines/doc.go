// Package lines answers JSON objects, one a line, with JSON objects, one a line: the form in which a program, a
// benchmark or a newsroom's own script asks about many texts at once.
//
// Owns: the loop (Each), the limit of a line, and how lines that cannot be read are told.
//
// Read first: Each (lines.go), then CheckLines in checking, which is what a user of it looks like.
//
// Invariants: answers come in the order of the questions; one bad line costs its own answer and no other's; a line
// longer than MaxLine is never held in memory.
//
// Leaves to others: what is asked and answered (quotation, checking), opening files (cmd/firsthand).
//
// Imports: the root package for errors. Quotation and checking import it.
//
// Tests: go test ./internal/quotation ./internal/checking: bad lines, endless lines and an end of the context, through
// the two doors that there are.
package lines
