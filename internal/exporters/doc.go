// Package exporters takes a site elsewhere: as the archive that another Firsthand loads, as what Ghost and WordPress import,
// and as a folder of Markdown.
//
// Owns: Exporter, Format, Report; how stories, topics, bylines, settings and media are written in the forms of others. No
// tables.
//
// Read first: Exporter.Write (exporter.go), site.go for how all of it is read in pieces, then the format's own file.
//
// Invariants: an export is of one snapshot, and changes nothing; what is in memory does not grow with the number of stories;
// IDs, slugs, dates and addresses go out as they are kept, so that what came in goes out unchanged; of a published story
// what readers see is taken, of a draft what the desk sees, of the bin nothing; what a format has no room for is told in the report;
// no format but the archive tells of accounts' passwords, keys or sealed notes, and it not unless asked.
//
// Leaves to others: the archive itself (archive), reading the formats back (importers), where the bytes go and who may ask
// (cmd/firsthand, api).
//
// Imports: archive, ghost, document, markup, media, publication, staff, stories, store and the root package. api, ghostapi and
// cmd/firsthand import it.
//
// Tests: go test ./internal/exporters, on both databases; the site is the one of importers/testdata/ghost.
package exporters
