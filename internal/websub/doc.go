// Package websub tells the hub that the desk named (WebSub) which feeds changed, so that it fetches them for those who follow.
//
// Owns: Pinger. No tables. Topics: feeds.changed.
//
// Read first: Pinger.Register, Pinger.note, Pinger.Ping, basesOf.
//
// Invariants: a desk that names no hub tells nobody anything; a hub is told addresses of public feeds alone, never of what is not
// out; what did not arrive is told again (jobs).
//
// Leaves to others: what is in a feed and that it names its hub (site, feeds), how the hub is reached (fetch), when (jobs). Who follows is the hub's affair.
//
// Imports: store, jobs, fetch, ghost, publication, sources, stories and the root package. cmd/firsthand imports it.
//
// Tests: go test ./internal/websub, on both databases; the hub stands on loopback, and fetches what it is told of.
package websub
