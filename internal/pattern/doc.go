// Package pattern is regular expressions by the hundred: a table of ways in which something is written, tried on
// every line or sentence although nearly none of them fits.
//
// Owns: Pattern, a regular expression that is compiled when it is first used, and looked for by an automaton as soon
// as it is used much; Sieve, which tells in one pass over a text which of many patterns can match it.
//
// Read first: Lazy (pattern.go), automaton.step (automaton.go), Sieve.Pass (sieve.go), needOf (need.go), which finds
// out what a pattern needs.
//
// Invariants: a pattern matches what package regexp says that it matches; what is passed over could not have matched;
// what an automaton remembers is bounded, whatever the text; a pattern may be used from many goroutines.
//
// Leaves to others: every pattern there is, and what a match of it means (facts, intake).
//
// Imports: nothing of the house. Facts and intake import it.
//
// Tests: go test ./internal/pattern; that the tables of facts and of intake are sieved well is tested there. Fuzz
// target: FuzzAutomata.
package pattern
