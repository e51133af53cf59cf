// Package koenig writes the cards of Ghost's editor as Ghost's renderer writes them, for pages and for mail, and says
// which parts of what was written a reader may see.
//
// Owns: Node, a node of Ghost's Lexical as its JSON has it; the markup and classes of each of its 33 kinds, in
// both forms; the running text around them with Ghost's way of opening and closing elements; the anchors of
// headings; the marks around what not everybody sees. No tables, no topics, no blobs.
//
// Read first: Card, Text, Strip.
//
// Invariants: what Ghost makes of a node that its editor wrote, this makes too, but for white space, the order of attributes
// and how entities are written; a node of a kind that is not known is left out, never what follows it; no field can
// end the attribute, element or comment that it stands in; an address that a reader may not follow is not
// written; HTML in a field goes through Options.Clean, and stands as it was written only if Options.Trusted says so; a
// block that cannot be told who sees it is seen by nobody.
//
// Leaves to others: reading Lexical into a document and back, and quotes (document), which pictures there are and who
// is trusted (ghost), who reads (site), styles and scripts of the cards (site).
//
// Imports: markup. Whoever shows documents may import it.
//
// Tests: go test ./internal/koenig compares with what was recorded of Ghost's own renderer (testdata/ghost.json: sums);
// FIRSTHAND_NODE=1 asks that renderer itself (tests/oracle/koenig.mjs), and -update records its answers. Fuzz targets
// FuzzDocument, FuzzStrip.
package koenig
