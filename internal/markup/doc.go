// Package markup reads other people's HTML: it parses within limits, cleans with the one sanitiser
// of the house, and turns markup into plain text.
//
// Owns: the limits on HTML input; Policy (what a writer's and a reader's HTML may hold); which
// addresses may be linked (SafeURL, SafeSrc); small acts on nodes (Attr, Find, Text).
//
// Read first: Parse, Sanitize, Text, SVG.
//
// Invariants: input of any shape is answered in time and memory that grow with its size, or refused
// with a clear error; what Sanitize gives back is the same after another parse and another Sanitize,
// holds no script, no event handler, no style, and no address that SafeURL refuses; a drawing is rebuilt of an allow-list and refers to nothing but itself; it cannot pass
// itself off as one of our own quote figures.
//
// Leaves to others: what HTML means as a story (document), which role's HTML is shown as it is
// (document's Options, set by site), finding the article in a page (intake).
//
// Imports: nothing of the house but the root.
//
// Tests: go test ./internal/markup; fuzz targets FuzzSanitize, FuzzParse, FuzzText and FuzzSVG; cases of the
// sanitiser in testdata/sanitize.txtar.
package markup
