// Package wordset is lists of words that are asked for every word of a text.
//
// Owns: Set, a list of words; Table, words with what is known of each.
//
// Read first: Of, then index.find (index.go).
//
// Invariants: a Set or Table is made when it is first asked and never changes, so many goroutines may read it; a later
// look-up copies and allocates nothing.
//
// Why not a map: a fifth of the time of finding quotes went into maps whose words never change. Here a look-up costs
// half as much: go test ./internal/wordset -bench .
//
// Leaves to others: which words there are, and case; a word is compared byte for byte.
//
// Imports: nothing of the house. Quotation and checking import it.
//
// Tests: go test ./internal/wordset.
package wordset
