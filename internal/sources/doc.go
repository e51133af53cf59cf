// Package sources is the record behind every story: who said what, to whom, in which outlet, when,
// and where that can be looked up.
//
// Owns: Person, Outlet, Source, Interview, Quote, Relationship, Fact and their tables; the four
// states of a quote and the words for them; EDTF dates. Tags: person:ID, quote:ID, words:ID (of a
// quote), list:people, list:quotes, list:quotes:PERSON. Topics: quote.changed, quote.withdrawn.
//
// Read first: SaveQuote, SetState, MatchPerson.
//
// Invariants: nothing that a machine guessed is shown as checked: a quote begins as reported here and
// only a named person moves it, and what was checked or confirmed and then changes is so no more;
// relationships and facts are unseen until a person says yes; a name
// leads to a person on file only by an exact name or alias with one candidate; editing a record
// never changes a document.
//
// Leaves to others: which stories use a quote (stories), where a page stands (publication), finding
// quotes in a text (quotation), holding words against words (checking).
//
// Imports: store, publication (for addresses) and the root package. stories, ghost, site and the
// importers may import it.
//
// Tests: go test ./internal/sources, on both databases.
package sources
