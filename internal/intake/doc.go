// Package intake reads a page of news, as text or as HTML, and gives back a draft story: what is
// headline, byline, body, quote, interview, credit and reader question, and what was furniture.
//
// Owns: Draft, the JSON object that people read, mend by hand and import; the readers of text and
// of HTML; the recognition of bylines, dates, credits, related lines, reader questions, page furniture
// and of interviews whose questions the markup sets apart; Document, the draft's body as a tree.
//
// Read first: Read, Draft, settle (settle.go, where both readers meet).
//
// Invariants: what the page does not say stays empty, and the day of reading is never a date of
// publication; every quote, fact and relationship carries words that stand in the page; nothing is
// dropped silently from between its lines: it is in Dropped, or it was never visible; every index in
// a draft is in range; a page that cannot be read gives an Invalid error with the file's name and
// what to do; of a page that is not in English nobody is named.
//
// Leaves to others: who said what (quotation), relationships and dated facts (facts), parsing and cleaning
// HTML (markup), keeping and showing a body (document), giving quotes and people their records (sources,
// importers).
//
// Imports: document, facts, markup, pattern, quotation and the root.
//
// Tests: go test ./internal/intake. One folder a page in testdata/gold (page.txt or page.html, and
// want.json, which says what is right; misses.txt lists where we differ from it, -update rewrites
// it). FIRSTHAND_SEED names a folder with one more page, FIRSTHAND_LONG=1 adds the heavy inputs.
// Fuzz targets: FuzzReadText, FuzzReadHTML, FuzzReadJSON, FuzzDateLines.
package intake
