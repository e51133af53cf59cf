// Command quotes is the benchmark of finding quotes, checking them and reading pages: it measures the
// rooms quotation, checking and intake on stories, altered quotes and pages that are marked up by hand, and prints
// the figures. README.md says how others can use it for their own systems.
//
// Owns: the texts in heldout/ and dev/, the pages in pages/, the command line. No tables.
//
// Read first: GUIDE.md and PAGES.md, then main.go.
//
// Invariants: heldout/ was written by people who had not seen the rules, was kept as it was before the
// rules were changed for anything in dev/, and is scored only: nobody reads its mistakes to write a rule.
//
// Leaves to others: what a story is and how it is scored (spoken), altered quotes (altered), pages (pages).
//
// Imports: quotation, intake and the packages below this one. Nothing imports it.
//
// Tests: make bench-quotes prints all figures; go test ./bench/...
package main
