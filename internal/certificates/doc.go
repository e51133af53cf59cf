// Package certificates gets the certificates by which browsers know that a site is the site, and renews them before they
// end: from Let's Encrypt, or from any authority that speaks ACME (RFC 8555).
//
// Owns: Keeper; the folder certificates/ below the site's, with keys that nobody else may read.
//
// Read first: New, Keeper.Start, Keeper.Answer.
//
// Invariants: a site is served without certificates as well; what goes wrong is one sentence, said once until it changes,
// and is tried again by itself; nobody but the authority is asked anything.
//
// Leaves to others: what is served, and where a request that came without encryption is led (cmd/firsthand); the sockets
// (web).
//
// Imports: the root package, certmagic and the logger that it wants, golang.org/x/net/idna. Only cmd/firsthand imports it.
//
// Tests: go test ./internal/certificates; go test ./cmd/firsthand -run Domain has the whole program ask the authority of
// acmetest, on loopback.
package certificates
