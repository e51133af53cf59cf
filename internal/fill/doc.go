// Package fill makes up an archive of any size, for who wants to know how a machine bears one before a desk has it.
//
// Owns: Sizes, and how such an archive looks: a few people say most, a few topics have most stories, words come as often as
// words do. No tables of its own.
//
// Read first: Site (fill.go), archive (archive.go).
//
// Invariants: everything goes in through the rooms' own acts; the same sizes draw the same archive; nobody in it lives or
// ever said a word of it; a site that has something is not filled.
//
// Leaves to others: measuring (bench/scale), what is slow (the rooms).
//
// Imports: document, sources, stories, store and the root package. cmd/firsthand and bench/scale import it.
//
// Tests: go test ./internal/fill, on both databases; bench/scale asks a small one questions.
package fill
