// Package wxr tells a site of WordPress as the importers take sites: of an export, and of a folder or archive of its uploads.
//
// Owns: Source; what becomes a story, a page, a topic, a byline, a file or a redirect here, and what waits for later; where the old addresses
// lead (links.go). No tables.
//
// Read first: Open, Source.Each, story.go.
//
// Invariants: an export is read twice, once for what texts must know of the rest, and held a thing at a time both times; what is
// known of each thing stands in a file beside, so that memory does not grow with the site; nothing that readers could not read
// there is read here: private, behind a password, or thrown away; what an archive names is never a path on the disk.
//
// Leaves to others: the format and the texts (wordpress), keeping (importers).
//
// Imports: importers/incoming, wordpress, document and the root package. Only cmd/firsthand imports it.
//
// Tests: go test ./internal/importers/wxr; testdata/site.xml is what a real WordPress exported (scripts/wordpress-site), site.txt what it
// becomes (-update).
package wxr
