// Package sources is the record behind every story: who said what, to whom, in which outlet, when,
// and where that can be looked up.
//
// Owns: Person, Outlet, Source, Capture, SourceText, Watch, Interview, Quote, Comparison, Claim, Relationship, Fact, Merge,
// SealedNote and their tables; the four states of a quote and the words for them; EDTF dates; the Archivist and the
// Vault; what the editor needs to cite: Look (words found in a source), Citation (all of a quote in one go), Suggest, the
// words that a quote is found by; LinkCard, what a page says of itself to who links to it, which is no evidence and on no record. Tags: person:ID, quote:ID, words:ID (of a quote), list:people, list:quotes, list:quotes:PERSON. Counted lists:
// people, quotes, quotes:STATE, said:PERSON. Topics: quote.saved, quote.changed, quote.checked, quote.disputed,
// quote.withdrawn, quote.unnamed, quote.sourced, source.cited, source.worded, source.changed, person.placed,
// note.erased. Blob prefixes: captures/, sealed/.
//
// Read first: SaveQuote, SetState, relist, Archivist.Take, Archivist.Check, Archivist.Look, Archivist.Cite, MakeSuggestions, MatchPerson, MergePeople, Vault.
//
// Invariants: nothing that a machine guessed is shown as checked: a quote begins as reported here and
// only a named person moves it, and what was checked or confirmed and then changes is so no more;
// relationships and facts are unseen until a person says yes; captures and the words of sources are the desk's, readers
// see date, hash and the words around a checked quote; whatever a source does, its record says what became of it; a name
// leads to a person on file only by an exact name or alias with one candidate; editing a record
// never changes a document; nothing ties a quote of an unnamed source to a person, and no copy of the database tells who
// it is; what is private of the living is off for readers until the desk says otherwise.
//
// Leaves to others: which stories use a quote (stories), where a page stands (publication), finding
// quotes in a text (quotation), holding words against words (checking), what a date in words means (facts), which addresses
// may be asked (fetch).
//
// Imports: nql, store, media, fetch, markup, checking, quotation, facts, seal, publication (for addresses), search (what is found) and the root package. stories, ghost, site
// and the importers may import it.
//
// Tests: go test ./internal/sources, on both databases; the servers that are cited stand on loopback.
package sources
