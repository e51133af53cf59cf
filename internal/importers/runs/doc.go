// Package runs keeps what became of sites that came in: each run of an import, and every single thing in it.
//
// Owns: Run, Outcome, Tally, Account, Origin, Quotes (tables import_runs, import_items, import_origins). Topics: import.quotes_asked.
//
// Read first: Begin, Keep, Get.
//
// Invariants: what a run did and its account of it are kept in one transaction, so that a process that is killed leaves neither
// without the other; a run that was stopped goes on where it stopped, and two processes cannot go on with one; of each kind
// what came in is the sum of what became of it; a thing of a site is known again by its source, site, kind and origin.
//
// Leaves to others: what becomes of a thing, and doing it (importers).
//
// Imports: store and the root package. importers, bring and api may import it, and cmd/firsthand.
//
// Tests: with the imports, in importers, and go test ./internal/importers/runs, on both databases.
package runs
