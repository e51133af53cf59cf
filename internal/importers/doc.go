// Package importers brings pages and whole sites from elsewhere into the house, and says what it made of them.
//
// Owns: Importer and its Result: a draft's people, outlets, interviews, quotes, relationships, facts
// and story, kept in one transaction a page; Reader, which does the same for a page that a person decided on;
// SiteImport, which keeps what a Source tells (incoming) and the account of it (runs); QuoteFinder, which reads its stories for quotes;
// GhostImport and its GhostReport, which bring in what Ghost exported, some hundred rows to a transaction.
//
// Read first: Importer.Page, Importer.Draft, Reader.Keep; SiteImport.Run; GhostImport.Run; QuoteFinder.Some.
//
// Invariants: what was reported as stored is stored; one bad page does not stop the next; the same
// page makes no second story, a changed one a new draft revision, in which what the page does not say stays as the desk set
// it; what the desk changed is not published over; a name leads to a person on file
// only by an exact name with one candidate; nothing that a machine found is shown as checked, and
// relationships and facts wait unseen for a person's yes, which a decision at reading is where its giver may. Of an export
// every ID, slug, date and address goes out as it came in, and what cannot is told; nothing of it lets anybody in; its posts
// are held in memory one after another, and what an archive names is never a path on the disk; brought in again it makes no
// doubles, and what the desk changed since stays. Quotes that are found in stories that came in
// change no word of them, and nothing that readers see.
//
// Leaves to others: reading a page (intake), the records and stories themselves (sources, stories).
//
// Imports: incoming and runs below it, intake, readings, document, quotation, markup, media, fetch, publication, sources, staff, stories, store and the root
// package. Only cmd/firsthand imports it, and bring below it.
//
// Tests: go test ./internal/importers, on both databases; pages in testdata, an export in testdata/ghost with what themes see of
// it (-update); fuzz target FuzzReadExport.
package importers
