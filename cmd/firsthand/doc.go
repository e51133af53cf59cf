// Command firsthand is the whole system in one program: it reads pages, keeps stories and serves the
// site. This folder is flags and wiring, one file a subcommand.
//
// Owns: the command line and its messages; how the rooms are put together.
//
// Read first: main, openHouse, serveCommand.Run.
//
// Invariants: standard output carries results, standard error everything else; an error is one
// sentence and exit status 1; every flag is also an environment variable.
//
// Leaves to others: everything that is not a flag, a message or wiring.
//
// Imports: every room. Nothing imports it.
//
// Tests: go test ./cmd/firsthand runs the scripts of testdata/script against the real binary.
package main
