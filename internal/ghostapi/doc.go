// Package ghostapi is the door for programs that speak Ghost: its APIs over HTTP, with its paths, keys, errors and headers.
//
// Owns: the paths below ghostwire.Path: the Content API whole, as Ghost 6.65.0 answers, our people, quotes and sources beside its
// resources; what is asked of the Admin API goes to the handler that was given for it. The JSON that stands there. No tables.
//
// Read first: API.serve (ghostapi.go), API.content (content.go: who may ask), resources (target.go: what there is), target.read
// (target.go: how parameters are read), call.post (post.go), API.made (flight.go: how much is worked on at once).
//
// Invariants: who has no good key gets nothing, though the answer is kept; the Content API gives what readers may see: it goes
// through the ghost room, which knows no private field, and of what members alone may read no word; a list costs the same
// number of queries whatever its length, and every list, parameter and address has a limit; few answers are made at once, each once
// for all who ask for it meanwhile, and who waits holds no connection; a kept answer is as of the position
// of the change log that it was made at, and goes when that moves; what is lenient in Ghost is lenient here, what is strict strict.
//
// Leaves to others: what an object holds (ghost), filters and orders (nql, store, stories), keys (staff), the newsroom's own
// API (api).
//
// Imports: web, ghostwire, ghost, markup, nql, staff, publication, media, sources, stories, store and the root package. Only cmd/firsthand
// imports it.
//
// Tests: go test ./internal/ghostapi, on both databases; -update writes the golden answers in testdata; scripts/peer compares
// the calls of the official client with Ghost's own answers; go test ./cmd/firsthand -run Private asks for every word in it.
package ghostapi
