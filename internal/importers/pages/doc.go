// Package pages reads a list of addresses, page by page, as a site that comes in.
//
// Owns: Pages, a Source. No tables.
//
// Read first: Open, Pages.Each.
//
// Invariants: one page after another is fetched, by the one dialler; a page that is not there, or is no story, is told with its
// reason and the next one follows.
//
// Leaves to others: what a page says (intake), fetching (fetch), keeping what it tells (importers).
//
// Imports: importers/incoming, document, fetch, intake. bring opens it.
//
// Tests: in cmd/firsthand/testdata/script/import_site.txtar.
package pages
