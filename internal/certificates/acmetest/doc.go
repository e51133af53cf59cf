// Package acmetest is a certificate authority for tests, on loopback: a real one, with names of its own.
//
// Owns: Authority, and the names that it believes in.
//
// Read first: Start, Elsewhere.
//
// Invariants: it reaches nothing but this machine, whatever a name is.
//
// Leaves to others: what is done with its certificates (certificates and cmd/firsthand test that).
//
// Imports: pebble, and the DNS library that it uses. Only tests import it.
//
// Tests: go test ./cmd/firsthand -run Domain.
package acmetest
