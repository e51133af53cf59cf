// Package ghostapi is the door for programs that speak Ghost: its APIs over HTTP, with its paths, keys, errors and headers.
//
// Owns: the paths below ContentPath and the JSON that stands there. No tables.
//
// Read first: New (ghostapi.go), contentRoutes (content.go).
//
// Invariants: who has no good key gets nothing; the Content API gives what readers may see: it goes through the ghost room,
// which knows no private field; a list costs the same number of queries whatever its length; every list has a limit.
//
// Leaves to others: what an object holds (ghost), keys (staff), the newsroom's own API (api).
//
// Imports: web, ghost, staff, sources, store and the root package. Only cmd/firsthand imports it.
//
// Tests: go test ./internal/ghostapi, on both databases; go test ./cmd/firsthand -run Record drives the whole program over it.
package ghostapi
