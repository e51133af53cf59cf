// Package staff is the newsroom's people and what lets them in. Today that is keys for programs.
//
// Owns: Key and the table api_keys.
//
// Read first: AddKey, FindKey.
//
// Invariants: a secret is given out once and never kept: who reads the database cannot use what is there; a key does
// what its role may do and nothing else; a revoked one is refused from the next request on.
//
// Leaves to others: what a role may do (the table in the root package), HTTP (api).
//
// Imports: store and the root package. api and cmd/firsthand import it.
//
// Tests: go test ./internal/staff, on both databases.
package staff
