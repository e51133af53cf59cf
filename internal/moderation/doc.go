// Package moderation is the desk's rules for what readers write: what stands at once, what waits for somebody's yes, what is
// refused, and who may write no more.
//
// Owns: Rules, Verdict, Ban, Item and Queue; the tables moderation_rules and moderation_bans.
//
// Read first: Judge (judge.go), Rules (rules.go), Queue (item.go).
//
// Invariants: Judge decides on its arguments alone, in time that grows with the text and the lists; what waits has a reason
// that the desk can read; the lists and the bans are the desk's alone, and of a banned address only a hash is kept; the audit
// log has no word of a reader's.
//
// Leaves to others: keeping what readers write, and showing it (comments, and the rooms of answers and reports, each a Queue),
// putting the queues into one (api), who reads (site).
//
// It is a room of its own so that comments, answers and reports are judged by the same rules and decided at the same desk,
// without knowing each other.
//
// Imports: store and the root package. The rooms of what readers write import it, and the doors in front of them.
//
// Tests: go test ./internal/moderation, on both databases.
package moderation
