// Package seal locks bytes up for the database, so that a copy of it alone says nothing.
//
// Owns: Key. No tables, no state, no files: bytes in, bytes out.
//
// Read first: Key.Seal (key.go).
//
// Invariants: the cipher is AES-256 in Galois/counter mode with a nonce drawn at random for every message, so one key
// must not seal more than 2³² of them (NIST SP 800-38D, 8.3). What was sealed for one place opens at no other: Seal
// and Open are told what the bytes are about.
//
// Leaves to others: where a key is kept and who may use it (sources for notes, webhooks for their secrets).
//
// Imports: nothing of the house.
//
// Tests: go test ./internal/seal.
package seal
