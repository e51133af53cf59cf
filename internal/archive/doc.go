// Package archive is a whole site as one zip: everything that is in the database, and every file beside it, to be kept, to be
// taken elsewhere, or to change the database by.
//
// Owns: Archive, Manifest, Kind; the form of the zip (manifest.json, tables/NAME.jsonl, files/NAME, files.jsonl); the list of
// which tables, columns and files are in which kind of archive (tables.go, files.go). No tables of its own.
//
// Read first: Write, Open, Archive.Load; tables.go for what stays at home.
//
// Invariants: everything comes from one snapshot, while the site works on; the same site gives the same bytes, on either
// database; what was loaded and is written again is what was loaded; the bytes in memory do not grow with the site's; an
// archive is loaded into an empty site whole or not at all, after every member was held against its sum; an archive of any
// older schema is loaded as it was, and brought up to date; a portable archive lets nobody in and opens nothing that is
// sealed; every column is decided.
//
// Leaves to others: where archives lie, how many are kept and when they are made (ops), other systems' forms (exporters), and
// what the rows mean (the rooms).
//
// Imports: store and the root package. ops, exporters, api and cmd/firsthand import it.
//
// Tests: go test ./internal/archive, on both databases and across them; testdata/golden.zip is a small site, written with
// -update; fuzz target FuzzOpen.
package archive
