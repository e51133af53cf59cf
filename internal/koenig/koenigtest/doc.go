// Package koenigtest holds what our renderings are compared by with those of Ghost's renderer: the documents that both
// are given, the form in which only what counts differs, and what was recorded.
//
// Owns: Question, Levelled, Differ. No tables, no topics, no blobs.
//
// Read first: Questions, Levelled.
//
// Invariants: questions are the same each time they are made.
//
// Leaves to others: asking Ghost's renderer (koenig's tests).
//
// Imports: nothing. The tests of koenig and document import it.
//
// Tests: it is tested by those that use it.
package koenigtest
