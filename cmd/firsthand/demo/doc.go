// Package demo is Lantern Row, the sample publication that `firsthand demo` serves: an invented
// entertainment desk with its stories, people, interviews, quotes and pictures.
//
// Owns: the records under records, the texts under stories and pages, the pictures and the brand;
// the format they are written in (story_text.go) and the plain types they are read into (types.go).
//
// Read first: Sample, parseStory, Publication.validate.
//
// Invariants: everybody and everything named here is invented, every address ends in .example; a
// key that is used is there; the words that a story prints are the record's words, or the record
// says why they differ; dates are relative to the moment of loading, so that the front is fresh.
//
// Leaves to others: putting it into a database (cmd/firsthand); painting the pictures (paint, a
// program beside this one that is run by hand and whose work is committed).
//
// Imports: nothing of the house but its errors.
//
// Tests: go test ./cmd/firsthand/demo/ holds the clock and checks the whole publication.
package demo
