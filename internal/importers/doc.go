// Package importers brings pages from elsewhere into the house, and says what it made of them.
//
// Owns: Importer and its Result: a draft's people, outlets, interviews, quotes, relationships, facts
// and story, kept in one transaction a page; Reader, which does the same for a page that a person decided on.
//
// Read first: Importer.Page, Importer.Draft, Reader.Keep.
//
// Invariants: what was reported as stored is stored; one bad page does not stop the next; the same
// page makes no second story, a changed one a new draft revision, in which what the page does not say stays as the desk set
// it; what the desk changed is not published over; a name leads to a person on file
// only by an exact name with one candidate; nothing that a machine found is shown as checked, and
// relationships and facts wait unseen for a person's yes, which a decision at reading is where its giver may.
//
// Leaves to others: reading a page (intake), the records and stories themselves (sources, stories).
//
// Imports: intake, readings, document, quotation, markup, fetch, publication, sources, stories, store and the root package.
// Only cmd/firsthand imports it.
//
// Tests: go test ./internal/importers, on both databases; pages in testdata.
package importers
