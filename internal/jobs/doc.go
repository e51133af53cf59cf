// Package jobs is everything that happens later: events that a transaction left in the outbox,
// retries of what failed, and work that comes round again and again.
//
// Owns: Runner, Event, Letter, Backlog; the rows of the tables outbox and schedule (store.Tx.Emit
// writes the first ones); topics that begin with "schedule.".
//
// Read first: Runner.Handle, Runner.Run, Runner.claim.
//
// Invariants: an event whose transaction committed is handled once or more often, never not at
// all, by whichever node; of several handlers of a topic, one that is through with an event is not
// called for it again because another failed; what can never be handled is kept with its error;
// claiming and finishing are written in batches, and nothing is written while nothing is due; what computes or waits long
// (HandleSlow) never holds up what does not.
//
// Leaves to others: what an event means (the rooms that emit and handle it), the wiring of
// handlers (cmd/firsthand), showing backlog and dead letters (ops).
//
// Imports: the root package, store. Rooms that mail, index or call out import it.
//
// Tests: go test ./internal/jobs; with PostgreSQL too: scripts/postgres go test ./internal/jobs.
package jobs
