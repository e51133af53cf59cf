// Package pages holds the benchmark of reading pages: it reads folders of pages that were marked up by
// hand, has intake read each page, and scores what comes out field by field.
//
// Owns: the format of want.json (PAGES.md one folder up says how a page is marked up), the pages in dev/
// and the measures. No tables.
//
// Read first: Read (page.go), Scores.Add (score.go), fields (fields.go).
//
// Invariants: every field is scored on its own, and a field that a page leaves out still counts what is
// invented for it; dev/ is what rules may be written for, and what is held out is only scored; a want.json with
// a field that PAGES.md does not know is refused with its name.
//
// Leaves to others: reading the page (intake), finding quotes (quotation), their own benchmark (spoken).
//
// Imports: intake. bench/quotes prints the figures.
//
// Tests: go test ./bench/quotes/pages; it holds the figures on dev/ above a floor.
package pages
