// Package bring recognises a site that somebody wants to bring in, whatever it comes as, opens it, and, for the newsroom, brings it
// in beside everything else that the program does.
//
// Owns: Kind, Open; Desk and its Wish. No tables.
//
// Read first: Recognise, Open, Desk.Begin.
//
// Invariants: a file that is sent lies in a folder of its own for as long as it is read, in the system's temporary one, where a program
// that is killed leaves it; what is unpacked of an archive stays in its folder and within limits, and what is not is told; a desk
// brings one site in at a time, and what stops it stops as any import does: given once more, the same file goes on where it was.
//
// Leaves to others: reading each format (wxr, folder, feed, pages), keeping what is told and the account of it (importers, runs).
//
// Imports: the importers and what is below them, archive, fetch, media, store and the root package. cmd/firsthand wires it.
//
// Tests: go test ./internal/importers/bring, on both databases; at the command line in cmd/firsthand/testdata/script; in the browser
// tests/browser/newsroom-import.test.mjs.
package bring
