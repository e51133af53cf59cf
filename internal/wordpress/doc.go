// Package wordpress reads what WordPress exports: the file (WXR 1.0 to 1.2), and the texts in it, of the block editor and of the classic one.
//
// Owns: Reader and the values that it gives (Site, Author, Term, Item, Comment); Block and ParseBlocks; Paragraphs (where a
// classic text breaks); Shortcode; ReadBody, which makes a document of an item's text; the keys under which common plugins keep what they
// say of a post (SEO, Dek, Writers, Attachment). No tables, no network.
//
// Read first: Reader.Next, ReadBody, Around.
//
// Invariants: a file of any size is read a thing at a time, and what is wrong in one thing is no matter of the next: it is
// mended or left out, and told; no entity is followed, no declaration read; a file that was cut off gives what was whole; whatever a text holds
// comes along: what nobody knows here is kept as it came, and named; nothing in a text passes itself off as a record of ours.
//
// Leaves to others: what is kept of it, and where it stands (importers), what a document is (document).
//
// Imports: document, markup. Only importers imports it.
//
// Tests: go test ./internal/wordpress; a text a file in testdata/bodies with the document that it becomes (-update); fuzz targets FuzzReader,
// FuzzParseBlocks, FuzzReadBody; scripts/wordpress-site compares with a real WordPress.
package wordpress
