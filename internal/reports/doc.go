// Package reports is what readers say is wrong with a story or a quote, and what the desk made of it.
//
// Owns: Report and its table; the queue of open ones. Topics: report.waits.
//
// Read first: Send, List, Settle.
//
// Invariants: a report is the desk's alone and stands on no page; who sent it is known only as far as they said so
// (no address of theirs is kept); a report that is sent again while it is on file stays one; what came of it is kept apart from what the
// desk says of it; what is deleted is gone,
// and the audit log never had its words.
//
// Leaves to others: what stands at the reported address and who may see it (the doors), how often one may send (site).
//
// It is a room of its own, not part of stories: what readers write about themselves stays out of the tables that
// every page and export is read from, and a report is as often about a quote as about a story.
//
// Imports: store and the root package. site and api may import it.
//
// Tests: go test ./internal/reports, on both databases.
package reports
