// Package folder reads a folder of Markdown and HTML files with front matter, as Hugo, Jekyll and Eleventy have them, as a site
// that comes in.
//
// Owns: Folder, a Source; what front matter says (YAML, TOML and JSON). No tables.
//
// Read first: Open, Folder.Each.
//
// Invariants: nothing outside of the folder is read, whatever its links say; a file that cannot be read is told with its reason
// and the next one follows; its stories are held in memory one after another; a picture stands here at an address that follows
// from the one that it had.
//
// Leaves to others: keeping what it tells (importers), what Markdown and HTML mean (document).
//
// Imports: importers/incoming, document, markup. bring opens it.
//
// Tests: go test ./internal/importers/folder; a whole folder in cmd/firsthand/testdata/script/import_site.txtar; fuzz target
// FuzzFrontMatter.
package folder
