// Package fetch is the one way out: every request that Firsthand makes to an address that somebody typed, pasted or
// imported goes through it.
//
// Owns: Client, which addresses may be reached (address.go), how long and how much (Options), the reasons why a fetch
// came to nothing (Reason), which records keep, and how an answer is archived (warc.go). No tables.
//
// Read first: Client.Get (fetch.go), Client.Open (stream.go), Client.Post (post.go), Named (named.go, the way to a service that an option names), Public (address.go), Answer.Body (body.go), Answer.WARC.
//
// Invariants: the address is judged when it is dialled, for each hop of a redirect anew, so that neither a redirect nor a
// name that changes its address leads inside; the deadline covers the whole answer, so that a byte a minute ends as well;
// an answer never takes more memory than Options allow, packed or unpacked; nothing of ours goes along: no cookie,
// no referrer, no name and password, no proxy of the environment.
//
// Leaves to others: what an answer is and what becomes of it (sources keeps captures, media pictures), when to ask again
// (jobs).
//
// Imports: the root package. Sources, media, webhooks, ops and importers may import it.
//
// Tests: go test ./internal/fetch; the servers stand on loopback, which Options.Inside opens for them.
package fetch
