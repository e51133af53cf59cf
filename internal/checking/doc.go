// Package checking holds a printed quote against its source: the same words, an honest edit, altered words, or
// nowhere in it; where it stands, and every difference with its place in both texts.
//
// Owns: Check, CheckLines, the verdicts and kinds of difference (check.go), house style (house.go for a desk's table,
// style.go for the built-in one). No tables, no state: two texts in, a Verdict out.
//
// Read first: Check (check.go), Verdict. A long source is read only in the windows where the quote may stand (window.go).
// A text is cut into words with their places (words.go, marks.go) and levelled, so that what is spoken alike is written
// alike (canon.go, numbers.go, units.go, style.go). Of a source, source.go, talk.go and furniture.go say what nobody said.
// A quote's words, ellipses and brackets (elements.go) are given their likely places (locate.go) and aligned there
// (align.go); verdict.go reads the alignment, warn.go and cut.go say what the words alone do not show. ear.go forgives a
// speech recogniser what it misheard.
//
// Invariants: words decide, never a ratio. A recogniser's text accuses nobody word for word. Places are code points inside
// the texts as given. Every text is a match of itself. The cost grows with the length of the source and no faster.
//
// Leaves to others: finding quotes (quotation), keeping what a person confirmed (sources). A verdict compares two texts;
// whether the source is what was said, only a person can tell.
//
// Imports: lines, wordset, and the root package for errors. Sources, cmd/firsthand and bench/quotes import it.
//
// Tests: go test ./internal/checking. It is scored on what bench/quotes/altered makes; -v prints the table,
// FIRSTHAND_LONG=1 makes eight times as many.
package checking
