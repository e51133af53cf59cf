// Package ghostwire is how Ghost's APIs speak over HTTP, whatever is asked of them: their errors, versions, parameters and JSON.
//
// Owns: Path; Problem, the one form in which an error is told; Ask, what a question asks for; Encode, how answers are written.
// No tables.
//
// Read first: Takes.Read (ask.go: how parameters are read), While and ToldAs (problem.go: how errors are told), Begin (version.go).
//
// Invariants: what is lenient in Ghost is lenient here, what is strict strict; every parameter, list and name has a limit; of an
// error only what may be shown is told.
//
// Leaves to others: who may ask, and what is answered (ghostapi, ghostadmin); what an object holds (ghost).
//
// Imports: web and the root package. The doors that speak Ghost import it.
//
// Tests: go test ./internal/ghostwire; the rest through the doors, whose golden answers hold what it writes.
package ghostwire
