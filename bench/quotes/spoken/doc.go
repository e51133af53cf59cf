// Package spoken holds the benchmark of finding quotes and naming their speakers: it reads stories that
// were marked up by hand and scores a finder on them, whatever it is built of.
//
// Owns: the format of *.story (GUIDE.md beside this folder says how a story is marked up) and the
// measures. No tables.
//
// Read first: Read (story.go), Scores.Add (score.go), Scores.Print (table.go).
//
// Invariants: a story that breaks the guide is refused with the place; every mark of quotation stands in
// a stretch or in what is said to be none. Spans are compared past blanks, marks and , . ; : one to one, the
// largest overlap first; a speaker is right when the mentions overlap or share a word of a name.
//
// Leaves to others: finding (quotation); its answers are handed in, so that quotation's own tests may
// import this and any other system can be scored from a file.
//
// Imports: the standard library. The tests of quotation and bench/quotes import it.
//
// Tests: go test ./bench/quotes/spoken.
package spoken
